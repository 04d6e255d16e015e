//! Somebody who may do everything with the database touches the ledger (F42). Whatever is older than a checkpoint that
//! they could not reach is noticed, by the program and by `docs/verify_ledger.py`, which shares no code with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{DateTime, Days, TimeDelta, Utc};
use tempfile::TempDir;
use wuzha::app::checkpoint::{Notary, Signed};
use wuzha::config::Config;
use wuzha::domain::ledger::verify::{Flaw, Report, Verifier, Vouching};
use wuzha::domain::ledger::{By, Correction, Entry, Fact, GENESIS, NewEntry, Seq};
use wuzha::domain::plan::ItemId;
use wuzha::domain::role::{GrantId, Scope};
use wuzha::plan::source::Source;
use wuzha::secret::{self, PublicKey};
use wuzha::service::checkpoint::{self, Brought};
use wuzha::store::Store;

use super::world::{PATIENCE, Wishes, World};
use crate::harness::store::{Database, look, postgres, run_sql, sqlite};

/// Entries of the ledger that is touched, and up to which of them a checkpoint vouches.
const ENTRIES: usize = 500;
const VOUCHED: usize = 400;

/// Entries among which every kind of field stands.
const FEW: usize = 8;

/// The columns of text, and whether each entry has them.
const TEXTS: [(&str, bool); 13] = [
    ("day", true),
    ("kind", true),
    ("actor", true),
    ("campus", false),
    ("college", false),
    ("class", false),
    ("department", false),
    ("item", false),
    ("reason", false),
    ("body", true),
    ("blob", false),
    ("prev", true),
    ("hash", true),
];

fn start() -> DateTime<Utc> {
    "2025-04-01T04:00:00Z".parse().unwrap()
}

/// The entry that becomes number `seq`.
fn entry(seq: usize) -> NewEntry {
    let number = i64::try_from(seq).unwrap();
    let (campus, college) = ("qingdao".to_owned(), "计算机科学与工程学院".to_owned());
    let correction = |entry| Correction { entry: Seq(entry), reason: format!("写错了 “{entry}”") };
    let corrects = (seq % 7 == 6).then(|| correction(number - 1));
    let fact = match seq % 7 {
        0 => Fact::TipDelivered { tip: "refund".to_owned(), delivery: number, proof: "answer".to_owned() },
        1 => Fact::GroupBound { chat: number },
        2 => Fact::Noted { text: format!("第{seq}次班会, \"said\" 'so' \\ 🎓\n") },
        3 => Fact::RosterChanged { new: 1, changed: 2, moved: 0, left: 3 },
        4 => Fact::Exported { format: "zip".to_owned(), entries: 4 },
        5 => Fact::ClassAdded {},
        _ => Fact::Struck {},
    };
    NewEntry {
        at: start() + TimeDelta::seconds(number),
        day: start().date_naive() + Days::new(u64::try_from(number / 20).unwrap()),
        by: [By::Console, By::Clock, By::Person, By::Grant(GrantId(number))][seq % 4],
        place: match seq % 5 {
            0 => Scope::Everything,
            1 => Scope::Campus(campus),
            2 => Scope::College { campus, college },
            3 => Scope::Class { campus, college, class: format!("软件{seq:04}") },
            _ => Scope::Department("safety".to_owned()),
        },
        item: seq.is_multiple_of(3).then_some(ItemId { section: 'D', number: 2 }),
        fact,
        corrects,
        blob: (seq % 4 == 1).then(|| secret::hash(&seq.to_string())),
    }
}

/// Fills an empty ledger, in changes of different sizes.
async fn fill(store: &Store, entries: usize) {
    let mut next = 2;
    while next <= entries {
        let mut tx = store.begin().await.unwrap();
        let last = (next + next % 9).min(entries);
        (next..=last).for_each(|seq| tx.record(entry(seq)));
        next = last + 1;
        tx.commit().await.unwrap();
    }
}

async fn entries(store: &Store) -> Vec<Entry> {
    look!(store, entries_after(0, 1_000))
}

/// Where the key lies, a checkpoint that vouches for a part of the ledger, and files for the other verifier.
struct Office {
    folder: TempDir,
    key: PublicKey,
    note: PathBuf,
}

impl Office {
    /// Signs what the ledger is.
    async fn sign(store: &Store) -> Self {
        let folder = tempfile::Builder::new().prefix("wuzha-ledger-").tempdir().unwrap();
        let notary = notary(folder.path());
        let Signed::New(_, note) = notary.sign(store, start()).await.unwrap() else { panic!("the first") };
        let key = notary.public_key().unwrap();
        Self { folder, key, note }
    }

    fn brought(&self) -> Brought {
        Brought { name: "checkpoint".to_owned(), note: fs::read_to_string(&self.note).unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes lines as `wuzha ledger dump` does.
    fn write_lines(&self, name: &str, entries: &[Entry]) {
        let lines: Vec<_> = entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect();
        fs::write(self.path(name), lines.concat()).unwrap();
    }

    /// What the other verifier says about ledgers, each in a file of the folder: the name and a sentence.
    fn python(&self, notes: &[&Path], ledgers: &[String]) -> Vec<(String, String)> {
        let mut python = Command::new("python3");
        python.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/verify_ledger.py"));
        python.args(["--key", &self.key.to_string()]);
        for note in notes {
            python.arg("--checkpoint").arg(note);
        }
        let done = python.args(ledgers).current_dir(self.folder.path()).output().unwrap();
        let said = String::from_utf8(done.stdout).unwrap();
        let complaint = String::from_utf8(done.stderr).unwrap();
        assert_eq!(complaint, "");
        let said: Vec<_> = said
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .map(|(ledger, sentence)| (ledger.to_owned(), sentence.to_owned()))
            .collect();
        let is_well = said.iter().all(|(_, sentence)| sentence.starts_with("whole: "));
        assert_eq!(done.status.code(), Some(i32::from(!is_well)));
        said
    }

    /// Asserts that the other verifier finds something in each of these, and nothing in `untouched`.
    fn assert_python_finds_all(&self, notes: &[&Path], untouched: &str, touched: &[String]) {
        let ledgers: Vec<_> = touched.iter().cloned().chain([untouched.to_owned()]).collect();
        let said = self.python(notes, &ledgers);
        let is_noticed =
            |ledger: &String| said.iter().any(|(of, sentence)| of == ledger && !sentence.starts_with("whole: "));
        assert!(!is_noticed(&untouched.to_owned()), "{:?}", said.last());
        let passed: Vec<_> = touched.iter().filter(|ledger| !is_noticed(ledger)).collect();
        assert!(passed.is_empty(), "{} of {} were not noticed: {passed:?}", passed.len(), touched.len());
    }
}

fn notary(folder: &Path) -> Notary {
    let settings = format!(
        "[ledger]\nkey = '{}'\ncheckpoints = '{}'\n",
        folder.join("key").display(),
        folder.join("checkpoints").display()
    );
    Notary::of(&Config::read(&Source::embedded("settings", Box::leak(settings.into_boxed_str())), &|_| None).unwrap())
}

/// A column of text of an entry; `None` for one that may be absent and is.
fn text<'e>(entry: &'e mut Entry, column: &str) -> Option<&'e mut String> {
    match column {
        "day" => Some(&mut entry.day),
        "kind" => Some(&mut entry.kind),
        "actor" => Some(&mut entry.actor),
        "campus" => entry.campus.as_mut(),
        "college" => entry.college.as_mut(),
        "class" => entry.class.as_mut(),
        "department" => entry.department.as_mut(),
        "item" => entry.item.as_mut(),
        "reason" => entry.reason.as_mut(),
        "body" => Some(&mut entry.body),
        "blob" => entry.blob.as_mut(),
        "prev" => Some(&mut entry.prev),
        "hash" => Some(&mut entry.hash),
        other => panic!("no column of text: {other}"),
    }
}

/// The entry with each byte of each of its texts flipped in turn, with each text emptied, taken away or put in, and with
/// each number changed.
fn touched(entry: &Entry) -> Vec<Entry> {
    let mut all = Vec::new();
    for (column, _) in TEXTS {
        let Some(original) = text(&mut entry.clone(), column).map(|text| text.clone()) else { continue };
        let flips = (0..original.len()).filter_map(|at| {
            [1, 2, 4].into_iter().find_map(|bit| {
                let mut bytes = original.clone().into_bytes();
                bytes[at] ^= bit;
                String::from_utf8(bytes).ok()
            })
        });
        for text_then in flips.chain([String::new(), format!("{original} ")]) {
            let mut other = entry.clone();
            *text(&mut other, column).unwrap() = text_then;
            all.push(other);
        }
    }
    let fields: [fn(&mut Entry) -> &mut Option<String>; 7] = [
        |entry| &mut entry.campus,
        |entry| &mut entry.college,
        |entry| &mut entry.class,
        |entry| &mut entry.department,
        |entry| &mut entry.item,
        |entry| &mut entry.reason,
        |entry| &mut entry.blob,
    ];
    for field in fields {
        let mut other = entry.clone();
        let there = field(&mut other).take();
        if there.is_none() {
            *field(&mut other) = Some(String::new());
        }
        all.push(other);
    }
    let Entry { seq, at, corrects, .. } = *entry;
    all.push(Entry { seq: seq + 1, ..entry.clone() });
    all.push(Entry { seq: -seq, ..entry.clone() });
    all.push(Entry { at: at + 1, ..entry.clone() });
    all.push(Entry { corrects: corrects.map_or(Some(1), |_| None), ..entry.clone() });
    all.push(Entry { corrects: Some(corrects.unwrap_or(seq) + 1), ..entry.clone() });
    all
}

/// The chain written anew, as somebody would who knows how it is made.
fn recomputed(mut entries: Vec<Entry>) -> Vec<Entry> {
    let mut prev = GENESIS.to_owned();
    for (seq, entry) in (1..).zip(&mut entries) {
        entry.seq = seq;
        entry.prev = prev;
        entry.hash = secret::digest(&entry.encode());
        prev = entry.hash.clone();
    }
    entries
}

#[tokio::test]
async fn no_byte_of_any_entry_can_be_changed_and_none_dropped_swapped_doubled_or_slipped_in_unnoticed() {
    let database = sqlite().await;
    fill(&database, ENTRIES).await;
    let entries = entries(&database).await;
    assert_eq!(entries.len(), ENTRIES);
    let mut before = Verifier::new(secret::digest, Vec::new());
    let mut mutations = 0;
    let mut found_after = |before: &Verifier, next: &[&Entry], what: &str| {
        let mut verifier = before.clone();
        next.iter().for_each(|entry| verifier.read(entry));
        mutations += 1;
        assert!(!verifier.findings().is_empty(), "unnoticed: {what}: {next:?}");
    };
    for (at, entry) in entries.iter().enumerate() {
        for other in touched(entry) {
            found_after(&before, &[&other], "changed");
        }
        if let Some(next) = entries.get(at + 1) {
            found_after(&before, &[next], "dropped");
            found_after(&before, &[next, entry], "swapped");
        }
        found_after(&before, &[entry, entry], "doubled");
        let slipped_in = &recomputed(vec![entry.clone()])[0];
        let slipped_in = Entry { seq: entry.seq, prev: entry.prev.clone(), ..slipped_in.clone() };
        found_after(&before, &[&slipped_in, entry], "slipped in");
        before.read(entry);
        assert_eq!(before.findings(), []);
    }
    println!("{mutations} mutations, all noticed");
    assert!(mutations > 100_000, "only {mutations}");
}

#[cfg_attr(not(has_python), ignore = "no Python: apt-get install python3")]
#[tokio::test]
async fn the_other_verifier_notices_every_byte_too() {
    let database = sqlite().await;
    fill(&database, FEW).await;
    let office = Office::sign(&database).await;
    let entries = entries(&database).await;
    for (column, _) in TEXTS {
        assert!(entries.iter().any(|entry| text(&mut entry.clone(), column).is_some()), "no entry has {column}");
    }
    office.write_lines("untouched", &entries);
    let mut files = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        for other in touched(entry) {
            let mut ledger = entries.clone();
            ledger[at] = other;
            files.push(format!("{}", files.len()));
            office.write_lines(files.last().unwrap(), &ledger);
        }
    }
    assert!(files.len() > 1_000, "only {}", files.len());
    office.assert_python_finds_all(&[], "untouched", &files);
}

#[cfg_attr(not(has_python), ignore = "no Python: apt-get install python3")]
#[tokio::test]
async fn no_byte_of_a_checkpoint_can_be_changed_unnoticed() {
    let database = sqlite().await;
    fill(&database, FEW).await;
    let office = Office::sign(&database).await;
    let note = fs::read(&office.note).unwrap();
    office.write_lines("ledger", &entries(&database).await);
    let mut altered = Vec::new();
    for at in 0..note.len() {
        let mut bytes = note.clone();
        bytes[at] ^= 1;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(checkpoint::vouching(&text, &[office.key]).is_err(), "byte {at} of the checkpoint: {text}");
        // A signature takes Python a moment, so it looks at every third only.
        if at % 3 == 0 {
            altered.push(office.path(&format!("altered-{at}")));
            fs::write(altered.last().unwrap(), bytes).unwrap();
        }
    }
    let notes: Vec<_> = altered.iter().map(PathBuf::as_path).collect();
    let said = office.python(&notes, &["ledger".to_owned()]);
    assert_eq!(said.len(), notes.len(), "{said:?}");
    assert_eq!(
        office.python(&[&office.note], &["ledger".to_owned()]),
        [(
            "ledger".to_owned(),
            format!(
                "whole: {FEW} entries, 1 checkpoints agree, the last hash is {}",
                look!(database, ledger_head()).hash
            )
        )]
    );
    let another = Office::sign(&database).await;
    assert_eq!(
        checkpoint::vouching(&fs::read_to_string(&office.note).unwrap(), &[another.key])
            .map_err(|flaw| flaw("it".into())),
        Err(Flaw::ForeignSignature("it".into()))
    );
    let said = another.python(&[&office.note], &[office.path("ledger").display().to_string()]);
    assert!(said[0].1.ends_with("it is no checkpoint that a key that was given signed as it is"), "{said:?}");
}

#[cfg_attr(not(has_python), ignore = "no Python: apt-get install python3")]
#[tokio::test]
async fn whatever_is_done_to_the_database_is_noticed_by_both_verifiers_on_sqlite() {
    touch_the_database(sqlite().await).await;
}

#[cfg_attr(
    not(all(has_postgres, has_python)),
    ignore = "no PostgreSQL server binaries or no Python: apt-get install postgresql python3"
)]
#[tokio::test]
async fn whatever_is_done_to_the_database_is_noticed_by_both_verifiers_on_postgres() {
    touch_the_database(postgres().await).await;
}

async fn touch_the_database(database: Database) {
    fill(&database, VOUCHED).await;
    let office = Office::sign(&database).await;
    let mut tx = database.begin().await.unwrap();
    (VOUCHED + 1..=ENTRIES).for_each(|seq| tx.record(entry(seq)));
    tx.commit().await.unwrap();
    let original = entries(&database).await;
    assert_eq!(report(&database, &office).await.findings, []);

    // Somebody has taken all rules from the table, and the guards with them.
    let is_file = database.url.starts_with("sqlite");
    let cascade = if is_file { "" } else { " CASCADE" };
    database
        .db_run(&format!(
            "CREATE TABLE kept AS SELECT * FROM ledger; CREATE TABLE loose AS SELECT * FROM ledger; \
             DROP TABLE ledger{cascade}; ALTER TABLE loose RENAME TO ledger"
        ))
        .await;
    let store = Store::open_to_look(&database.url).await.unwrap();
    assert_eq!(found(&report(&store, &office).await), [""; 0], "but for the guards all is well");
    let last = original.last().unwrap();
    let restore = format!(
        "DELETE FROM ledger; INSERT INTO ledger SELECT * FROM kept; DELETE FROM ledger_head; \
         INSERT INTO ledger_head (name, seq, hash) VALUES ('head', {}, '{}')",
        last.seq, last.hash
    );

    let mut files = Vec::new();
    let keep = async |files: &mut Vec<String>, what: &str, store: &Store| {
        let name = format!("{:03}-{what}", files.len());
        if is_file {
            database.db_run(&format!("VACUUM INTO '{}'", office.path(&name).display())).await;
        } else {
            let mut entries = Vec::new();
            checkpoint::dump(store, |entry| entries.push(entry.clone())).await.unwrap();
            office.write_lines(&name, &entries);
        }
        files.push(name);
    };
    for (what, sql) in by_statement() {
        database.db_run(&sql).await;
        let report = report(&store, &office).await;
        assert_ne!(found(&report), [""; 0], "unnoticed: {what}: {sql}");
        // The lines of a dump do not say what the database remembers of the last entry.
        if is_file || !what.starts_with("head") {
            keep(&mut files, &what, &store).await;
        }
        database.db_run(&restore).await;
    }
    for (what, chain) in by_rewriting(&original) {
        database.db_run(&rewriting(&chain)).await;
        let without = checkpoint::verify(&store, Vec::new(), &[]).await.unwrap();
        assert_eq!(found(&without), [""; 0], "{what}: the chain alone cannot tell");
        let with = found(&report(&store, &office).await);
        assert_ne!(with, [""; 0], "unnoticed: {what}");
        keep(&mut files, what, &store).await;
        database.db_run(&restore).await;
    }
    let touched = files.clone();

    keep(&mut files, "untouched", &store).await;
    // What is younger than the checkpoint is proven by the next one only: the limit that docs/ledger.md names.
    database.db_run(&rewriting(&original[..VOUCHED])).await;
    assert_eq!(found(&report(&store, &office).await), [""; 0]);
    office.assert_python_finds_all(&[&office.note], files.last().unwrap(), &touched);
    println!("{} mutations of the database, all noticed by both", touched.len());
}

async fn report(store: &Store, office: &Office) -> Report {
    checkpoint::verify(store, vec![office.brought()], &[office.key]).await.unwrap()
}

/// What is wrong besides the guards, which whoever touches an entry must take down.
fn found(report: &Report) -> Vec<String> {
    let besides = report.findings.iter().filter(|finding| !matches!(finding.flaw, Flaw::NoGuard(_)));
    besides.map(ToString::to_string).collect()
}

/// What somebody does with a statement or two, to entries for which the checkpoint vouches.
fn by_statement() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (column, is_always) in TEXTS {
        let first = format!("(SELECT MIN(seq) FROM ledger WHERE {column} IS NOT NULL AND seq > 50)");
        for (how, value) in [("flipped", format!("'~' || substr({column}, 2)")), ("longer", format!("{column} || ' '"))]
        {
            all.push((format!("{column}-{how}"), format!("UPDATE ledger SET {column} = {value} WHERE seq = {first}")));
        }
        all.push((format!("{column}-empty"), format!("UPDATE ledger SET {column} = '' WHERE seq = {first}")));
        if !is_always {
            let none = format!("(SELECT MIN(seq) FROM ledger WHERE {column} IS NULL AND seq > 50)");
            all.push((format!("{column}-taken"), format!("UPDATE ledger SET {column} = NULL WHERE seq = {first}")));
            all.push((format!("{column}-given"), format!("UPDATE ledger SET {column} = 'x' WHERE seq = {none}")));
        }
    }
    let more = [
        ("at", "UPDATE ledger SET at = at + 1 WHERE seq = 77"),
        ("corrects", "UPDATE ledger SET corrects = corrects - 1 WHERE seq = 83"),
        ("corrects-none", "UPDATE ledger SET corrects = NULL WHERE seq = 83"),
        ("dropped", "DELETE FROM ledger WHERE seq = 123"),
        ("dropped-first", "DELETE FROM ledger WHERE seq = 1"),
        ("dropped-many", "DELETE FROM ledger WHERE seq BETWEEN 100 AND 200"),
        ("dropped-and-counted", "DELETE FROM ledger WHERE seq = 123; UPDATE ledger SET seq = seq - 1 WHERE seq > 123"),
        ("dropped-all", "DELETE FROM ledger"),
        ("swapped", "UPDATE ledger SET seq = CASE seq WHEN 10 THEN 11 ELSE 10 END WHERE seq IN (10, 11)"),
        ("swapped-bodies", "UPDATE ledger SET body = (SELECT body FROM kept WHERE seq = 12) WHERE seq = 11"),
        (
            "slipped-in",
            "UPDATE ledger SET seq = seq + 1 WHERE seq > 30; UPDATE ledger_head SET seq = seq + 1; \
             INSERT INTO ledger SELECT 31, at, day, kind, actor, campus, college, class, department, item, corrects, \
             reason, body, blob, hash, hash FROM kept WHERE seq = 30",
        ),
        ("doubled", "INSERT INTO ledger SELECT * FROM kept WHERE seq = 55"),
        ("shortened", "DELETE FROM ledger WHERE seq > 390"),
        (
            "shortened-with-head",
            "DELETE FROM ledger WHERE seq > 390; \
             UPDATE ledger_head SET seq = 390, hash = (SELECT hash FROM ledger WHERE seq = 390)",
        ),
        (
            "emptied-with-head",
            "DELETE FROM ledger; UPDATE ledger_head SET seq = 0, \
             hash = '0000000000000000000000000000000000000000000000000000000000000000'",
        ),
        ("head-number", "UPDATE ledger_head SET seq = seq + 1"),
        ("head-hash", "UPDATE ledger_head SET hash = (SELECT hash FROM ledger WHERE seq = 7)"),
        ("head-gone", "DELETE FROM ledger_head"),
    ];
    all.extend(more.map(|(what, sql)| (what.to_owned(), sql.to_owned())));
    all
}

/// What somebody does who knows how the chain is made and writes all of it anew.
fn by_rewriting(original: &[Entry]) -> Vec<(&'static str, Vec<Entry>)> {
    let changed = |change: fn(&mut Vec<Entry>)| {
        let mut entries = original.to_vec();
        change(&mut entries);
        recomputed(entries)
    };
    vec![
        ("rewritten-body", changed(|entries| entries[100].body = r#"{"text":"nothing"}"#.to_owned())),
        ("rewritten-day", changed(|entries| entries[VOUCHED - 1].day = "2025-12-31".to_owned())),
        (
            "rewritten-without-one",
            changed(|entries| {
                entries.remove(300);
                moved(entries, 302, -1);
            }),
        ),
        (
            "rewritten-with-one-more",
            changed(|entries| {
                entries.insert(50, entries[50].clone());
                moved(entries, 52, 1);
            }),
        ),
        ("rewritten-in-another-order", changed(|entries| entries.swap(21, 22))),
        ("rewritten-origin", changed(|entries| entries[0].body = r#"{"origin":"AAAAAAAAAAAAAAAAAAAAAA"}"#.to_owned())),
    ]
}

/// Has corrections point on at the entries that they mean, when those from number `from` on move by `by`.
fn moved(entries: &mut [Entry], from: i64, by: i64) {
    for corrected in entries.iter_mut().filter_map(|entry| entry.corrects.as_mut()) {
        *corrected += if *corrected >= from { by } else { 0 };
    }
}

/// The statements by which a whole chain takes the place of the ledger.
fn rewriting(chain: &[Entry]) -> String {
    let quoted = |text: Option<&str>| text.map_or("NULL".to_owned(), |text| format!("'{}'", text.replace('\'', "''")));
    let rows = chain.iter().map(|entry| {
        let mut entry = entry.clone();
        let corrects = entry.corrects.map_or("NULL".to_owned(), |corrects| corrects.to_string());
        let mut row = vec![entry.seq.to_string(), entry.at.to_string()];
        row.extend(TEXTS.map(|(column, _)| quoted(text(&mut entry, column).map(|text| text.as_str()))));
        row.push(corrects);
        format!("({})", row.join(", "))
    });
    let columns = TEXTS.map(|(column, _)| column).join(", ");
    let last = chain.last().unwrap();
    format!(
        "DELETE FROM ledger; INSERT INTO ledger (seq, at, {columns}, corrects) VALUES {}; \
         UPDATE ledger_head SET seq = {}, hash = '{}'",
        rows.collect::<Vec<_>>().join(", "),
        last.seq,
        last.hash
    )
}

#[tokio::test]
async fn every_finding_is_a_sentence_about_its_entry() {
    let database = sqlite().await;
    fill(&database, 12).await;
    let mut entries = entries(&database).await;
    entries[3].actor = "grant:007".to_owned();
    entries[5].corrects = Some(9);
    entries[8].kind = "Bound".to_owned();
    entries[8].body = "[]".to_owned();
    let mut entries = recomputed(entries);
    entries[10].body = r#"{"new":5}"#.to_owned();
    entries.remove(7);
    let vouching = |name: &str, size, origin: &str| Vouching {
        name: name.to_owned(),
        checkpoint: wuzha::domain::checkpoint::Checkpoint {
            origin: origin.to_owned(),
            size,
            hash: secret::hash(""),
            at: start(),
        },
    };
    let Some(Fact::Begun { origin }) = entries[0].fact() else { panic!("the first") };
    let checkpoints = vec![vouching("b", 40, &origin), vouching("a", 9, &origin), vouching("c", 2, "another")];
    let mut verifier = Verifier::new(secret::digest, checkpoints);
    entries.iter().for_each(|entry| verifier.read(entry));
    let report = verifier.finish(Some((13, "")), &["ledger_no_delete"]);
    let told: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    c: it is a checkpoint of another ledger
    L-4: its actor is not console, clock, person or grant:N
    L-6: it corrects L-9, which does not stand before it
    L-8: it is missing
    L-9: it does not carry the hash of the entry before it
    L-9: its kind is not two words like group.bound
    L-9: its body is not an object in JSON
    a: it vouches for another L-9, so entries up to there were changed
    L-11: its hash does not fit what it says
    b: it vouches for L-40, and the ledger ends before
    the ledger remembers L-13 as its last entry, and L-12 is
    the guard ledger_no_delete is missing, so the database would let entries be changed
    ");
}

#[tokio::test]
async fn a_ledger_that_was_broken_everywhere_is_told_about_up_to_a_point() {
    let database = sqlite().await;
    fill(&database, ENTRIES).await;
    let mut verifier = Verifier::new(secret::digest, Vec::new());
    for mut entry in entries(&database).await {
        entry.at += 1;
        verifier.read(&entry);
    }
    let report = verifier.finish(None, &[]);
    assert_eq!((report.findings.len(), report.more), (200, 301));
}

#[tokio::test]
async fn the_running_service_signs_when_it_is_time_and_a_restored_ledger_is_told_by_what_it_signed() {
    let database = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let notary = notary(folder.path());
    assert!(matches!(notary.sign(&database, start()).await.unwrap(), Signed::Nothing));
    assert!(!folder.path().join("key").exists(), "there is nothing to sign, so there is no key");
    fill(&database, 20).await;
    let first = notary.sign(&database, start()).await.unwrap();
    let Signed::New(first, path) = first else { panic!("{first:?}") };
    assert!(matches!(notary.sign(&database, start() + TimeDelta::hours(1)).await.unwrap(), Signed::Known(..)));
    assert_eq!(notary.checkpoints().unwrap().len(), 1);
    let standing = notary.look(&database).await.unwrap();
    assert_eq!((standing.newest, standing.is_behind), (Some(first.clone()), false));

    // A backup from before, or another ledger altogether.
    let empty = sqlite().await;
    let standing = notary.look(&empty).await.unwrap();
    assert_eq!((standing.newest, standing.is_behind), (None, true));
    fill(&empty, 30).await;
    let standing = notary.look(&empty).await.unwrap();
    assert_eq!((standing.newest, standing.is_behind), (None, false));
    // Both say something else about number 20 and stand beside each other.
    notary.sign(&empty, start()).await.unwrap();
    assert_eq!(notary.checkpoints().unwrap().len(), 2);
    assert_eq!(notary.look(&database).await.unwrap().newest, Some(first));

    // Whoever has no key knows no checkpoint, and a broken one is nobody's.
    fs::write(&path, "broken").unwrap();
    assert_eq!(notary.look(&database).await.unwrap().newest, None);
}

#[cfg_attr(not(has_python), ignore = "no Python: apt-get install python3")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_auditor_needs_the_key_a_checkpoint_and_the_file_and_an_operator_is_told_what_is_wrong() {
    let world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    assert_eq!(world.says(&["ledger", "verify"]).await, "the ledger is empty: nothing was written into it yet\n");
    assert!(world.says(&["ledger", "checkpoint"]).await.contains("nothing to sign"));
    fill(&world.store, 30).await;
    let key = world.says(&["ledger", "key"]).await;
    assert_eq!(world.says(&["ledger", "key"]).await, key, "it stays");
    let said = world.says(&["ledger", "verify"]).await;
    assert!(said.contains("is whole: 30 entries") && said.contains("no checkpoint was compared"), "{said}");
    let signed = world.says(&["ledger", "checkpoint"]).await;
    let note = signed.trim_end().strip_prefix("L-30 is signed: ").unwrap().to_owned();
    assert_eq!(world.says(&["ledger", "checkpoint"]).await, format!("L-30 was signed before: {note}\n"));
    assert_eq!(world.says(&["ledger", "dump", "ledger.jsonl"]).await, "30 entries are in ledger.jsonl\n");
    assert!(world.fails(&["ledger", "dump", "ledger.jsonl"]).await.contains("writing ledger.jsonl"));
    let said = world.says(&["ledger", "verify"]).await;
    assert!(said.ends_with("1 checkpoints agree, and the newest vouches for all up to L-30\n"), "{said}");

    let python = async |ledger: &str| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/verify_ledger.py");
        let arguments = ["--key", key.trim_end(), "--checkpoint", &note, ledger].map(str::to_owned);
        let done = Command::new("python3").arg(script).args(arguments).current_dir(world.folder()).output().unwrap();
        (String::from_utf8(done.stdout).unwrap(), done.status.code())
    };
    for ledger in ["wuzha.db", "ledger.jsonl"] {
        let (said, code) = python(ledger).await;
        assert!(said.starts_with(&format!("{ledger}: whole: 30 entries, 1 checkpoints agree")), "{said}");
        assert_eq!(code, Some(0));
    }

    let touch = "DROP TRIGGER ledger_no_update; UPDATE ledger SET day = '2025-04-09' WHERE seq = 17";
    run_sql(&world.url, touch).await.unwrap();
    let said = world.fails(&["ledger", "verify"]).await;
    assert_eq!(
        said,
        "L-17: its hash does not fit what it says\n\
         the guard ledger_no_update is missing, so the database would let entries be changed\n\
         the ledger is not whole: 2 findings\n"
    );
    assert_eq!(python("wuzha.db").await, ("wuzha.db: L-17: its hash does not fit what it says\n".to_owned(), Some(1)));

    fs::rename(world.folder().join("wuzha.db.ledger-key"), world.folder().join("old")).unwrap();
    assert!(world.fails(&["ledger", "verify"]).await.contains("no key to know them by"));
    world.says(&["ledger", "key"]).await;
    assert!(world.fails(&["ledger", "verify"]).await.contains("its signature is of none of the keys that are known"));
    let said = world.fails(&["ledger", "verify", "--key", key.trim_end(), "--checkpoint", &note]).await;
    assert!(said.ends_with("2 findings\n"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_whose_mark_is_lost_is_known_by_what_was_signed_and_the_running_service_signs() {
    let mut world = World::new(Wishes { groups: 0, ..Wishes::default() }).await;
    let (file, backup) = (world.folder().join("wuzha.db"), world.folder().join("backup"));
    run_sql(&world.url, &format!("VACUUM INTO '{}'", backup.display())).await.unwrap();
    fill(&world.store, 30).await;
    let bot = world.start();
    let folder = world.folder().join("wuzha.db.checkpoints");
    let is_checkpoint = |file: &fs::DirEntry| file.path().extension().is_some_and(|ending| ending == "checkpoint");
    let signed = async || fs::read_dir(&folder).is_ok_and(|files| files.flatten().any(|file| is_checkpoint(&file)));
    world.until("the service signs", PATIENCE, signed).await;
    bot.kill().await;
    let said = world.says(&["ledger", "verify"]).await;
    assert!(said.contains("checkpoints agree"), "{said}");

    world.store.close().await;
    for ending in ["-wal", "-shm", ".mark"] {
        // What is not there need not go.
        let _ = fs::remove_file(world.folder().join(format!("wuzha.db{ending}")));
    }
    fs::rename(&backup, &file).unwrap();
    world.store = Store::open(&world.url).await.unwrap();
    let bot = world.start();
    let lines = [
        "the ledger is not what was signed: a backup was restored, or somebody touched it",
        "the database is older than the one that was last used, so nothing is sent",
    ];
    for line in lines {
        world.until(line, PATIENCE, async || world.log().contains(line)).await;
    }
    bot.kill().await;
}
