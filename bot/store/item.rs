//! The rows of the plan as work, what happened to them, and files that prove it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::sql::{args, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::item::{Offered, ProofFile, ProofKind, Step, Taken, Task, TaskId, TaskState, Wanted};
use crate::domain::role::{Reach, Scope};
use crate::secret;

statements! {
    /// Remembers a version of the plan.
    LOAD = [
        "INSERT INTO plan_version (id, plan, hash, items, loaded_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (hash) DO NOTHING",
    ];
    /// Every task of a plan.
    TASKS = [
        "SELECT id, item, slot, home, campus, college, department, due, state, offered, offered_by, \
         done_at, is_late, is_settled, published_at FROM task WHERE plan = $1 ORDER BY id",
    ];
    /// One task.
    TASK = [
        "SELECT id, item, slot, home, campus, college, department, due, state, offered, offered_by, \
         done_at, is_late, is_settled, published_at FROM task WHERE id = $1",
    ];
    /// Adds a task.
    ADD = [
        "INSERT INTO task (id, plan, item, slot, home, reach, campus, college, department, due, state, is_late, \
         is_settled, done_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, FALSE, $12, $13, $14)",
    ];
    /// Writes down how a task is now, if it still is as it was when it was read.
    SAVE = [
        "UPDATE task SET reach = $3, campus = $4, college = $5, department = $6, due = $7, state = $8, offered = $9, \
         offered_by = $10, done_at = $11, is_late = $12, is_settled = $13, published_at = $14 \
         WHERE id = $1 AND state = $2",
    ];
    /// Gives every task that waits for that to those who do it.
    PUBLISH = [
        "UPDATE task SET published_at = $2 WHERE plan = $1 AND published_at IS NULL AND state <> 'withdrawn'",
    ];
    /// Writes down what happened to a task.
    ADD_STEP = [
        "INSERT INTO task_step (id, task, step, account, at, words, file_hash, file_bytes, file_kind, before) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    ];
    /// What happened to a task and holds, the newest first.
    STEPS = [
        "SELECT id, step, account, at, words, file_hash, file_bytes, file_kind, before FROM task_step \
         WHERE task = $1 AND undone_at IS NULL ORDER BY id DESC",
    ];
    /// Undoes a step, once.
    UNDO = ["UPDATE task_step SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL"];
    /// Waits for something from somebody.
    WAIT = [
        "INSERT INTO task_wait (account, task, step, asked_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (account) DO UPDATE SET task = excluded.task, step = excluded.step, asked_at = excluded.asked_at",
    ];
    /// What somebody was asked for since a moment.
    WAITING = ["SELECT task, step FROM task_wait WHERE account = $1 AND asked_at > $2"];
    /// Waits no longer.
    STOP_WAITING = ["DELETE FROM task_wait WHERE account = $1 OR asked_at <= $2"];
}

#[derive(FromRow)]
struct TaskRow {
    id: i64,
    item: String,
    slot: String,
    home: String,
    campus: Option<String>,
    college: Option<String>,
    department: Option<String>,
    due: Option<String>,
    state: String,
    offered: Option<String>,
    offered_by: Option<i64>,
    done_at: Option<i64>,
    is_late: bool,
    is_settled: bool,
    published_at: Option<i64>,
}

#[derive(FromRow)]
struct StepRow {
    id: i64,
    step: String,
    account: Option<i64>,
    at: i64,
    words: Option<String>,
    file_hash: Option<String>,
    file_bytes: Option<i64>,
    file_kind: Option<String>,
    before: Option<String>,
}

#[derive(FromRow)]
struct WaitRow {
    task: i64,
    step: String,
}

/// A task as it was, as JSON.
#[derive(Serialize, Deserialize)]
struct KeptTask {
    campus: Option<String>,
    college: Option<String>,
    department: Option<String>,
    state: String,
    offered: Option<String>,
    offered_by: Option<i64>,
    done_at: Option<i64>,
    is_late: bool,
}

impl TryFrom<TaskRow> for Task {
    type Error = super::StoreError;

    fn try_from(row: TaskRow) -> Result<Self> {
        let id = row.id;
        let place = place(id, row.campus, row.college, row.department)?;
        let at = |column, ms: Option<i64>| ms.map(|ms| moment(column, &id, ms)).transpose();
        Ok(Self {
            id: TaskId(id),
            item: row.item.parse().map_err(|_| inconsistent("task.item", &id, &row.item))?,
            slot: row.slot,
            home: row.home,
            due: row.due.map(|day| parsed_day(id, &day)).transpose()?,
            state: state(id, &row.state)?,
            offered: row.offered.as_deref().map(Offered::from_code),
            offered_by: row.offered_by,
            done_at: at("task.done_at", row.done_at)?,
            is_late: row.is_late,
            is_settled: row.is_settled,
            published_at: at("task.published_at", row.published_at)?,
            place,
        })
    }
}

impl TryFrom<StepRow> for (Taken, Option<String>) {
    type Error = super::StoreError;

    fn try_from(row: StepRow) -> Result<Self> {
        let id = row.id;
        let file = match (row.file_hash, row.file_bytes, row.file_kind) {
            (Some(hash), Some(bytes), Some(kind)) => Some(ProofFile {
                hash,
                bytes: u64::try_from(bytes).map_err(|_| inconsistent("task_step.file_bytes", &id, &bytes))?,
                kind: ProofKind::from_code(&kind).ok_or_else(|| inconsistent("task_step.file_kind", &id, &kind))?,
            }),
            _ => None,
        };
        let step = step(id, &row.step)?;
        let at = moment("task_step.at", &id, row.at)?;
        Ok((Taken { id, step, account: row.account, at, words: row.words, file }, row.before))
    }
}

fn place(id: i64, campus: Option<String>, college: Option<String>, department: Option<String>) -> Result<Scope> {
    match (campus, college, department) {
        (Some(campus), Some(college), None) => Ok(Scope::College { campus, college }),
        (None, None, Some(department)) => Ok(Scope::Department(department)),
        (campus, ..) => Err(inconsistent("task.reach", &id, &campus.unwrap_or_default())),
    }
}

fn parsed_day(id: i64, day: &str) -> Result<NaiveDate> {
    day.parse().map_err(|_| inconsistent("task.due", &id, &day))
}

fn state(id: i64, word: &str) -> Result<TaskState> {
    TaskState::from_code(word).ok_or_else(|| inconsistent("task.state", &id, &word))
}

fn step(id: i64, word: &str) -> Result<Step> {
    Step::from_code(word).ok_or_else(|| inconsistent("task_step.step", &id, &word))
}

/// The columns that say whose a task is.
fn columns(place: &Scope) -> (&'static str, Option<&str>, Option<&str>, Option<&str>) {
    match place {
        Scope::College { campus, college } => (Reach::College.code(), Some(campus), Some(college), None),
        Scope::Department(id) => (Reach::Department.code(), None, None, Some(id)),
        Scope::Everything | Scope::Campus(_) | Scope::Class { .. } | Scope::Language(_) => {
            unreachable!("a task is a department's or a college's")
        }
    }
}

/// Something that happens to a task.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// What.
    pub step: Step,
    /// Whose account it was; `None` is the plan's.
    pub account: Option<i64>,
    /// The words that came with it.
    pub words: Option<&'a str>,
    /// The file that came with it.
    pub file: Option<&'a ProofFile>,
}

impl Session {
    /// Every task of a plan, withdrawn ones too, in the order in which they were made.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn tasks(&mut self, plan: &str) -> Result<Vec<Task>> {
        let rows: Vec<TaskRow> = self.rows(&TASKS, args![plan]).await?;
        rows.into_iter().map(Task::try_from).collect()
    }

    /// One task.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn task(&mut self, id: TaskId) -> Result<Option<Task>> {
        self.row::<TaskRow>(&TASK, args![id.0]).await?.map(Task::try_from).transpose()
    }

    /// What happened to a task and was not undone, the newest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn task_steps(&mut self, id: TaskId) -> Result<Vec<Taken>> {
        let rows: Vec<StepRow> = self.rows(&STEPS, args![id.0]).await?;
        rows.into_iter().map(|row| <(Taken, _)>::try_from(row).map(|(taken, _)| taken)).collect()
    }

    /// The task about which `account` was asked for something since a moment, and for which step.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn task_waiting(&mut self, account: i64, since: DateTime<Utc>) -> Result<Option<(TaskId, Step)>> {
        let row: Option<WaitRow> = self.row(&WAITING, args![account, since]).await?;
        row.map(|row| Ok((TaskId(row.task), step(row.task, &row.step)?))).transpose()
    }
}

impl Tx {
    /// Remembers a version of a plan. Tells whether it is new.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn load_plan(&mut self, plan: &str, hash: &str, items: usize, now: DateTime<Utc>) -> Result<bool> {
        let id = self.next_ids("plan_version", 1).await?;
        let items = i64::try_from(items).unwrap_or(i64::MAX);
        Ok(self.run(&LOAD, args![id, plan, hash, items, now]).await? > 0)
    }

    /// Adds a task of a plan. One that was over when the plan was issued is done.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_task(&mut self, plan: &str, new: &Wanted, now: DateTime<Utc>) -> Result<TaskId> {
        let id = self.next_ids("task", 1).await?;
        let (reach, campus, college, department) = columns(&new.place);
        let (item, due) = (new.item.to_string(), new.due.map(|due| due.to_string()));
        let state = if new.is_settled { TaskState::Done } else { TaskState::Open };
        let done_at = new.is_settled.then_some(now);
        let (slot, home) = (new.slot.as_str(), new.home.as_str());
        let args = args![
            id,
            plan,
            item,
            slot,
            home,
            reach,
            campus,
            college,
            department,
            due.as_deref(),
            state.code(),
            new.is_settled,
            done_at,
            now,
        ];
        self.run(&ADD, args).await?;
        Ok(TaskId(id))
    }

    /// Writes down how a task is now. Tells whether it was still in the state `before`: of two who change it, one
    /// does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn save_task(&mut self, task: &Task, before: TaskState) -> Result<bool> {
        let (reach, campus, college, department) = columns(&task.place);
        let due = task.due.map(|due| due.to_string());
        let args = args![
            task.id.0,
            before.code(),
            reach,
            campus,
            college,
            department,
            due.as_deref(),
            task.state.code(),
            task.offered.as_ref().map(Offered::code),
            task.offered_by,
            task.done_at,
            task.is_late,
            task.is_settled,
            task.published_at,
        ];
        Ok(self.run(&SAVE, args).await? > 0)
    }

    /// Gives every task of a plan that waits for that to those who do it, and counts them.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn publish_tasks(&mut self, plan: &str, now: DateTime<Utc>) -> Result<u64> {
        self.run(&PUBLISH, args![plan, now]).await
    }

    /// Writes down what happens to a task that was so `before`.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_task_step(&mut self, before: &Task, new: NewStep<'_>, now: DateTime<Utc>) -> Result<()> {
        let id = self.next_ids("task_step", 1).await?;
        let (_, campus, college, department) = columns(&before.place);
        let kept = KeptTask {
            campus: campus.map(str::to_owned),
            college: college.map(str::to_owned),
            department: department.map(str::to_owned),
            state: before.state.code().to_owned(),
            offered: before.offered.as_ref().map(|offered| offered.code().to_owned()),
            offered_by: before.offered_by,
            done_at: before.done_at.map(|at| at.timestamp_millis()),
            is_late: before.is_late,
        };
        let kept = serde_json::to_string(&kept).expect("words and numbers become JSON");
        let (hash, kind) = (new.file.map(|file| file.hash.as_str()), new.file.map(|file| file.kind.code()));
        let bytes = new.file.map(|file| i64::try_from(file.bytes).unwrap_or(i64::MAX));
        let args = args![id, before.id.0, new.step.code(), new.account, now, new.words, hash, bytes, kind, kept];
        self.run(&ADD_STEP, args).await.map(drop)
    }

    /// Takes a step of a task back: the task is as it was before it, and the step stays as undone.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn undo_task_step(&mut self, task: &Task, taken: i64, now: DateTime<Utc>) -> Result<bool> {
        let rows: Vec<StepRow> = self.rows(&STEPS, args![task.id.0]).await?;
        let Some(before) = rows.into_iter().find(|row| row.id == taken).and_then(|row| row.before) else {
            return Ok(false);
        };
        let kept: KeptTask =
            serde_json::from_str(&before).map_err(|error| inconsistent("task_step.before", &taken, &error))?;
        let was = Task {
            place: place(task.id.0, kept.campus, kept.college, kept.department)?,
            state: state(task.id.0, &kept.state)?,
            offered: kept.offered.as_deref().map(Offered::from_code),
            offered_by: kept.offered_by,
            done_at: kept.done_at.map(|ms| moment("task_step.before", &taken, ms)).transpose()?,
            is_late: kept.is_late,
            ..task.clone()
        };
        Ok(self.run(&UNDO, args![taken, now]).await? > 0 && self.save_task(&was, task.state).await?)
    }

    /// Waits for what somebody was asked for.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn wait_for_task(&mut self, account: i64, task: TaskId, step: Step, now: DateTime<Utc>) -> Result<()> {
        self.run(&WAIT, args![account, task.0, step.code(), now]).await.map(drop)
    }

    /// Waits no longer for what somebody was asked for, nor for what anybody was asked for until a moment.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn stop_waiting_for_task(&mut self, account: i64, until: DateTime<Utc>) -> Result<()> {
        self.run(&STOP_WAITING, args![account, until]).await.map(drop)
    }
}

/// The folder of files that prove something, each called by the hash of what is in it.
#[derive(Clone, Debug)]
pub struct Proofs {
    folder: PathBuf,
}

impl Proofs {
    /// The files in `folder`, which need not be there yet.
    #[must_use]
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where they are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where they are, once the folder is there.
    ///
    /// # Errors
    /// When the disk cannot.
    pub fn made_folder(&self) -> std::io::Result<&Path> {
        std::fs::create_dir_all(&self.folder)?;
        Ok(&self.folder)
    }

    /// Keeps bytes under their hash, whole or not at all, and says what they are called. The same bytes are kept once.
    ///
    /// # Errors
    /// When the disk cannot.
    pub fn keep(&self, bytes: &[u8]) -> std::io::Result<String> {
        let hash = secret::hash_bytes(bytes);
        let file = self.folder.join(&hash);
        if file.try_exists()? {
            return Ok(hash);
        }
        let mut new = tempfile::NamedTempFile::new_in(self.made_folder()?)?;
        new.write_all(bytes)?;
        new.as_file().sync_all()?;
        new.persist(&file)?;
        std::fs::File::open(&self.folder)?.sync_all()?;
        Ok(hash)
    }

    /// The bytes that were kept under a hash.
    ///
    /// # Errors
    /// When the file is not there, cannot be read, or holds something else.
    pub fn read(&self, hash: &str) -> std::io::Result<Vec<u8>> {
        let bytes = std::fs::read(self.folder.join(hash))?;
        if secret::hash_bytes(&bytes) == hash {
            Ok(bytes)
        } else {
            Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "it is not what was kept"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_kept_or_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let proofs = Proofs::in_folder(folder.path().to_owned());
        let hash = proofs.keep(b"abc").expect("a disk");
        assert_eq!(proofs.read(&hash).expect("what was kept"), b"abc");
        std::fs::write(folder.path().join(&hash), b"abd").expect("a disk");
        assert_eq!(proofs.read(&hash).expect_err("touched").kind(), std::io::ErrorKind::InvalidData);
        std::fs::remove_file(folder.path().join(&hash)).expect("a disk");
        assert_eq!(proofs.read(&hash).expect_err("gone").kind(), std::io::ErrorKind::NotFound);
    }

    #[test]
    fn the_same_bytes_are_kept_once_under_their_hash_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let proofs = Proofs::in_folder(folder.path().join("proofs"));
        let hash = proofs.keep(b"abc").expect("a disk");
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(proofs.keep(b"abc").expect("a disk"), hash);
        let names = std::fs::read_dir(proofs.folder()).expect("the folder").count();
        assert_eq!((names, std::fs::read(proofs.folder().join(&hash)).expect("the file")), (1, b"abc".to_vec()));
    }
}
