//! What a process has used so far, as Linux tells it.

use std::path::PathBuf;

use anyhow::Context as _;

/// Clock ticks a second in /proc, which Linux fixes at 100 for every program (`man 5 proc`, USER_HZ).
const TICKS_PER_SECOND: f64 = 100.0;

/// A running process.
#[derive(Clone, Debug)]
pub struct Running {
    folder: PathBuf,
}

impl Running {
    /// This process.
    pub fn this() -> Self {
        Self { folder: "/proc/self".into() }
    }

    /// The process with this number.
    pub fn numbered(id: u32) -> Self {
        Self { folder: format!("/proc/{id}").into() }
    }

    /// Processor time of all its threads, in seconds.
    ///
    /// # Errors
    /// When it has ended, or there is no /proc.
    pub fn cpu_seconds(&self) -> anyhow::Result<f64> {
        let stat = self.read("stat")?;
        // The name in parentheses may hold spaces; utime and stime are the 12th and 13th fields after it.
        let after_name = stat.rsplit_once(')').context("/proc/…/stat has no name")?.1;
        let fields: Vec<_> = after_name.split_whitespace().collect();
        let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok());
        let used = ticks(11).zip(ticks(12)).context("/proc/…/stat is short")?;
        Ok((used.0 + used.1) / TICKS_PER_SECOND)
    }

    /// The most memory it ever held, in MiB.
    ///
    /// # Errors
    /// When it has ended, or there is no /proc.
    pub fn peak_memory_mib(&self) -> anyhow::Result<f64> {
        self.mib("VmHWM:")
    }

    /// Forgets the most memory it held before now (`man 5 proc`, clear_refs).
    ///
    /// # Errors
    /// When it has ended, or there is no /proc.
    pub fn forget_peak(&self) -> anyhow::Result<()> {
        let path = self.folder.join("clear_refs");
        std::fs::write(&path, "5").with_context(|| format!("writing {}", path.display()))
    }

    /// The memory it holds, in MiB.
    ///
    /// # Errors
    /// When it has ended, or there is no /proc.
    pub fn memory_mib(&self) -> anyhow::Result<f64> {
        self.mib("VmRSS:")
    }

    fn mib(&self, key: &str) -> anyhow::Result<f64> {
        let status = self.read("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix(key)).context("/proc/…/status is short")?;
        let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kib / 1024.0)
    }

    fn read(&self, file: &str) -> anyhow::Result<String> {
        let path = self.folder.join(file);
        std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    }
}
