//! PostgreSQL servers of the tests' own, each in a temporary folder, reached by a Unix socket only.
//!
//! Tests that need one are declared with
//! `#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]`.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use sqlx::Connection as _;

/// The user and the group `nobody`, as which servers run when the tests run as root: PostgreSQL
/// refuses to.
const NOBODY: u32 = 65534;

/// No listening on any network, and no waiting for disks: what was committed may be lost with the
/// machine, not with the server.
const SERVER_OPTIONS: &str = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=200";

/// Waits for its standard input to close, which happens however the tests end, then stops the server
/// and removes its folder.
const CARETAKER: &str = r#"read -r _; "$1/pg_ctl" -D "$2/data" -m immediate stop; rm -rf "$2""#;

/// The URL of a new, empty database on the server that all tests of this process share.
pub fn fresh_database() -> String {
    static SHARED: OnceLock<Cluster> = OnceLock::new();
    SHARED.get_or_init(Cluster::start).fresh_database()
}

/// A server. It stops when it is dropped or when the tests end.
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    caretaker: Child,
    databases: AtomicU32,
}

impl Cluster {
    /// Starts a server of its own, for a test that wants to ill-treat it.
    pub fn start() -> Self {
        let programs = programs();
        let folder = tempfile::Builder::new().prefix("wuzha-pg-").tempdir().expect("a temporary folder").keep();
        if is_owned_by_root(&folder) {
            chown(&folder, Some(NOBODY), Some(NOBODY)).expect("root may give a folder away");
        }
        let mut caretaker = Command::new("sh");
        caretaker.args(["-c", CARETAKER, "sh"]).arg(&programs).arg(&folder);
        // In a group of its own, so that Ctrl-C in the terminal leaves it time to clean up.
        caretaker.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let caretaker = stepped_down(&mut caretaker, &folder).spawn().expect("a shell");
        let cluster = Self { programs, folder, caretaker, databases: AtomicU32::new(0) };
        cluster.run("initdb", &["-D", "data", "-U", "t", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]);
        cluster.start_again();
        cluster
    }

    /// The URL of a new, empty database.
    pub fn fresh_database(&self) -> String {
        let name = format!("t{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let folder = self.folder.to_str().expect("a plain path");
        self.run("createdb", &["-h", folder, "-U", "t", &name]);
        format!("postgres:///{name}?host={folder}&user=t")
    }

    /// Closes all connections and starts again, as an upgrade would. The URLs stay valid.
    pub fn restart(&self) {
        self.run("pg_ctl", &["-D", "data", "-m", "fast", "stop"]);
        self.start_again();
    }

    /// Kills the server without any notice and leaves it down.
    pub fn kill9(&self) {
        let lock = fs::read_to_string(self.folder.join("data/postmaster.pid")).expect("the server is running");
        let pid = lock.lines().next().expect("the first line is the process id");
        let killed = Command::new("sh").args(["-c", r#"kill -9 "$1""#, "sh", pid]).status().expect("a shell");
        assert!(killed.success(), "the server could not be killed");
    }

    /// Starts the server after [`kill9`](Self::kill9), and recovers what was committed.
    pub fn start_again(&self) {
        let folder = self.folder.to_str().expect("a plain path");
        let options = format!("-k {folder} {SERVER_OPTIONS}");
        // After a kill the old server's children take a moment to notice, and until then they keep
        // its memory: a new server refuses to start.
        for _ in 0..100 {
            if self.try_run("pg_ctl", &["-D", "data", "-l", "log", "-w", "-o", &options, "start"]).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        panic!("PostgreSQL does not start:\n{log}");
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        if let Err(said) = self.try_run(program, arguments) {
            panic!("{program} failed:\n{said}");
        }
    }

    fn try_run(&self, program: &str, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new(self.programs.join(program));
        // Not piped: the server inherits the outputs, and a pipe would stay open as long as it runs.
        let said = self.folder.join(format!("{program}.out"));
        let out = fs::File::create(&said).expect("our own folder");
        let err = out.try_clone().expect("a second handle of a file");
        command.args(arguments).stdin(Stdio::null()).stdout(out).stderr(err);
        let status = stepped_down(&mut command, &self.folder).status().expect("a program of PostgreSQL");
        if status.success() { Ok(()) } else { Err(fs::read_to_string(&said).unwrap_or_default()) }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.caretaker.stdin.take());
        // Whether it succeeded matters to nobody: the folder is temporary.
        let _ = self.caretaker.wait();
    }
}

/// Has a command run in `folder` and as its owner.
fn stepped_down<'c>(command: &'c mut Command, folder: &Path) -> &'c mut Command {
    command.current_dir(folder);
    let owner = fs::metadata(folder).expect("our own folder");
    let is_ours = fs::metadata("/proc/self").map_or(true, |me| me.uid() == owner.uid());
    if !is_ours {
        command.uid(owner.uid()).gid(owner.gid());
    }
    command
}

fn is_owned_by_root(folder: &Path) -> bool {
    fs::metadata(folder).expect("our own folder").uid() == 0
}

/// Where the server's programs are: on the path, or where Debian keeps them. `initdb` on the path
/// may be a link, and its siblings lie where it points.
fn programs() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_the_path = std::env::split_paths(&path).collect::<Vec<_>>().into_iter();
    let versions = Path::new("/usr/lib/postgresql").read_dir().into_iter().flatten().flatten();
    let of_debian = versions.map(|version| version.path().join("bin"));
    let initdb = on_the_path.chain(of_debian).map(|folder| folder.join("initdb")).find(|file| file.is_file());
    let initdb = initdb.expect("tests that use PostgreSQL are ignored where it is not installed");
    let initdb = fs::canonicalize(initdb).expect("a file that was just seen");
    initdb.parent().expect("a file lies in a folder").to_owned()
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn what_was_committed_survives_a_restart_and_a_kill_and_the_folder_does_not() {
    let cluster = Cluster::start();
    let (url, other) = (cluster.fresh_database(), cluster.fresh_database());
    execute(&url, "CREATE TABLE kept (number BIGINT)").await;
    execute(&url, "INSERT INTO kept VALUES (1)").await;

    cluster.restart();
    assert_eq!(execute(&url, "UPDATE kept SET number = number + 1").await, 1);

    cluster.kill9();
    assert!(sqlx::PgConnection::connect(&url).await.is_err(), "nobody answers");
    cluster.start_again();
    assert_eq!(execute(&url, "DELETE FROM kept WHERE number = 2").await, 1);
    execute(&other, "CREATE TABLE kept (number BIGINT)").await;

    let folder = cluster.folder.clone();
    drop(cluster);
    assert!(!folder.exists(), "the caretaker has cleaned up");
}

#[cfg_attr(not(has_postgres), ignore = "no PostgreSQL server binaries: apt-get install postgresql")]
#[tokio::test]
async fn every_fresh_database_is_empty() {
    for _ in 0..2 {
        execute(&fresh_database(), "CREATE TABLE kept (number BIGINT)").await;
    }
}

async fn execute(url: &str, statement: &'static str) -> u64 {
    let mut connection = sqlx::PgConnection::connect(url).await.expect("the server answers");
    sqlx::query(statement).execute(&mut connection).await.expect("a valid statement").rows_affected()
}
