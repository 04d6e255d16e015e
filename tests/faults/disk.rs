//! The disk is full. Only root can make a disk this small, so for others these tests say that they were
//! not tried.
//!
//! The small disk must be nobody else's, so each test runs once more in a process with mounts of its own,
//! and they go when it ends.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use wuzha::domain::delivery::Lane;

use super::audit::rows;
use super::world::{PATIENCE, Wishes, World};

/// How soon after space was made the bot must speak again.
const RECOVERY: Duration = Duration::from_secs(10);

/// Bytes of the small disk.
const SIZE: u64 = 6 * 1024 * 1024;

/// Set where mounts are nobody else's.
const INSIDE: &str = "WUZHA_TEST_HAS_MOUNTS_OF_ITS_OWN";

/// What the bot says about a full disk.
const FULL: &str = "nothing can be recorded, so nothing will be sent";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_nothing_is_sent_that_cannot_be_recorded_and_all_goes_on_when_there_is_space() {
    let name = "on_a_full_disk_nothing_is_sent_that_cannot_be_recorded_and_all_goes_on_when_there_is_space";
    let Some(disk) = Disk::inside(name) else { return };
    let database = Some(disk.database());
    let world = World::new(Wishes { groups: 200, latency_ms: 50..=70, database, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    let mut bot = world.start();
    world.until("the broadcast began", PATIENCE, async || world.posts_asked() >= 30).await;

    disk.fill(&world).await;
    world.until("the bot notices", PATIENCE, async || world.log().contains(FULL)).await;
    let person = world.members[0];
    world.telegram.world().says(person, person, "/help").expect("anybody may write in private");
    // What was claimed while there was room may still be on its way.
    let recorded = usize::try_from(world.number("SELECT COUNT(*) FROM attempt").await).expect("a small number");
    world.until("what was recorded is asked", PATIENCE, async || world.posts_asked() >= recorded).await;
    let (asked, tries) = (world.posts_asked(), world.log().matches(FULL).count());
    assert_eq!(asked, recorded, "nothing is sent that is not recorded");
    world.until("it tries again", PATIENCE, async || world.log().matches(FULL).count() >= tries + 5).await;
    assert_eq!(world.posts_asked(), asked, "nothing is sent that cannot be recorded");
    assert_eq!(world.telegram.world().pending_updates(), 1, "nothing is acknowledged that is not kept");
    assert!(bot.has_ended().is_none(), "the bot outlives a full disk");

    disk.make_space();
    world.until("it goes on", RECOVERY, async || world.posts_asked() > asked).await;
    world.until_quiet().await;
    bot.ask_to_end().await;
    assert!(bot.ended(Duration::from_secs(5)).await.expect("it ends within five seconds").success());
    let audit = world.audit().await;
    assert_eq!((audit.in_state("sent"), audit.doubts), (201, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_end_on_a_full_disk_it_ends_and_what_it_could_not_record_is_in_doubt() {
    let name = "asked_to_end_on_a_full_disk_it_ends_and_what_it_could_not_record_is_in_doubt";
    let Some(disk) = Disk::inside(name) else { return };
    let database = Some(disk.database());
    let world = World::new(Wishes { groups: 60, latency_ms: 250..=300, database, ..Wishes::default() }).await;
    world.plan(Lane::Alert, "警情通报").await;
    let mut bot = world.start();
    world.until("the broadcast began", PATIENCE, async || world.posts_asked() >= 12).await;
    disk.fill(&world).await;
    world.until("the bot notices", PATIENCE, async || world.log().contains(FULL)).await;
    bot.ask_to_end().await;
    assert!(bot.ended(RECOVERY).await.is_some(), "it ends");

    disk.make_space();
    let bot = world.start();
    world.until_quiet().await;
    bot.kill().await;
    let audit = world.audit().await;
    assert_eq!(audit.in_state("sent") + audit.in_state("unconfirmed"), 60);
    assert_eq!(audit.in_state("unconfirmed"), audit.doubts_delivered);
    assert!(audit.doubts > 0, "what was under way could not be recorded");
}

/// A small disk.
struct Disk {
    folder: PathBuf,
}

impl Disk {
    /// Mounts it, where mounts are nobody else's; elsewhere runs the test called `name` there and gives
    /// nothing.
    fn inside(name: &str) -> Option<Self> {
        if std::env::var_os(INSIDE).is_none() {
            Self::run_inside(name);
            return None;
        }
        let folder = tempfile::Builder::new().prefix("wuzha-disk-").tempdir().expect("a temporary folder").keep();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={SIZE}"), "tmpfs"])
            .arg(&folder)
            .status()
            .expect("there is a mount");
        assert!(mounted.success(), "a small disk can be mounted here");
        Some(Self { folder })
    }

    fn run_inside(name: &str) {
        let may = Command::new("unshare").args(["--mount", "true"]).output();
        if !may.is_ok_and(|output| output.status.success()) {
            eprintln!("not tried: a small disk needs root and `unshare`");
            return;
        }
        let tests = std::env::current_exe().expect("these tests");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let ended = Command::new("unshare")
            .args(["--mount", "--"])
            .arg(tests)
            .args(["--exact", &format!("faults::disk::{name}"), "--nocapture"])
            .env(INSIDE, "1")
            // What it leaves behind, the place of the mount among it, goes with this folder.
            .env("TMPDIR", folder.path())
            .output()
            .expect("it could be tried");
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success(), "{said}\n{}", String::from_utf8_lossy(&ended.stderr));
        assert!(said.contains("1 passed"), "{said}");
    }

    fn database(&self) -> String {
        format!("sqlite:{}", self.folder.join("wuzha.db").display())
    }

    /// Leaves not a byte, and no room in the files that are there.
    async fn fill(&self, world: &World) {
        let shrunk = async || {
            let found: Vec<(i64, i64, i64)> = rows(&world.url, "PRAGMA wal_checkpoint(TRUNCATE)").await;
            matches!(found[..], [(0, _, _)])
        };
        world.until("the write-ahead log is empty for a moment", PATIENCE, shrunk).await;
        let mut filler = fs::File::create(self.folder.join("filler")).expect("our own disk");
        for size in [64 * 1024, 4096, 512, 1] {
            while filler.write_all(&vec![0; size]).is_ok() {
                let length = filler.metadata().expect("our own file").len();
                assert!(length <= SIZE, "this is not the small disk, and it must not be filled");
            }
        }
    }

    fn make_space(&self) {
        fs::remove_file(self.folder.join("filler")).expect("our own disk");
    }
}
