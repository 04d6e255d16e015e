//! Meetings, what happened to them, who was absent, and how many say that they were there.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Number, Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::item::{ProofFile, ProofKind};
use crate::domain::meeting::{Due, Form, Held, Kind, Meeting, MeetingId, Planned, State, Step, Taken, Timing};
use crate::domain::role::Scope;
use crate::domain::roster::StudentId;

/// How a moment on the wall clock is kept.
pub(super) const WALL: &str = "%Y-%m-%dT%H:%M";

statements! {
    /// One meeting.
    MEETING = [
        "SELECT id, kind, item, slot, campus, college, class, number, state, planned_at, planned_place, held_on, \
         present, enrolled, form, photo_hash, photo_bytes, timing, is_proxy, registered_by, registered_at, reason, \
         version FROM meeting WHERE id = $1",
    ];
    /// The meetings of one slot of an item, of everybody.
    MEETINGS_OF_SLOT = [
        "SELECT id, kind, item, slot, campus, college, class, number, state, planned_at, planned_place, held_on, \
         present, enrolled, form, photo_hash, photo_bytes, timing, is_proxy, registered_by, registered_at, reason, \
         version FROM meeting WHERE item = $1 AND slot = $2 ORDER BY home, number",
    ];
    /// The meetings of one class or college.
    MEETINGS_OF_HOME = [
        "SELECT id, kind, item, slot, campus, college, class, number, state, planned_at, planned_place, held_on, \
         present, enrolled, form, photo_hash, photo_bytes, timing, is_proxy, registered_by, registered_at, reason, \
         version FROM meeting WHERE home = $1 ORDER BY slot, item, number",
    ];
    /// The number of a meeting.
    FIND = ["SELECT id AS value FROM meeting WHERE item = $1 AND slot = $2 AND home = $3 AND number = $4"];
    /// Adds a meeting of which nothing is known yet, unless it is there.
    ADD = [
        "INSERT INTO meeting (id, kind, item, slot, home, campus, college, class, number, state, is_proxy, version, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', FALSE, 0, $10) \
         ON CONFLICT (item, slot, home, number) DO NOTHING",
    ];
    /// Writes down how a meeting is now, if its last step still is the one that was known.
    SAVE = [
        "UPDATE meeting SET state = $3, planned_at = $4, planned_place = $5, held_on = $6, present = $7, \
         enrolled = $8, form = $9, photo_hash = $10, photo_bytes = $11, timing = $12, is_proxy = $13, \
         registered_by = $14, registered_at = $15, reason = $16, version = $17 WHERE id = $1 AND version = $2",
    ];
    /// Writes down what happened to a meeting.
    ADD_STEP = [
        "INSERT INTO meeting_step (id, meeting, step, account, at, words, before) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    ];
    /// What happened to a meeting and holds, the newest first.
    STEPS = [
        "SELECT id, step, account, at, words, before FROM meeting_step \
         WHERE meeting = $1 AND undone_at IS NULL ORDER BY id DESC",
    ];
    /// Takes a step back, once.
    UNDO = ["UPDATE meeting_step SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL"];
    /// Writes down who was absent, by a step.
    ADD_ABSENCES = [
        "INSERT INTO meeting_absence (meeting, step, student) SELECT $1, $2, CAST(value AS BIGINT) FROM ",
        { sqlite: "json_each($3)", postgres: "json_array_elements_text(CAST($3 AS JSON))" },
    ];
    /// Who was absent, by the last step that says so and holds.
    ABSENT = [
        "SELECT student AS value FROM meeting_absence WHERE meeting = $1 AND step = (SELECT MAX(s.id) FROM meeting_step s \
         WHERE s.meeting = $1 AND s.undone_at IS NULL AND s.step IN ('register', 'correct')) ORDER BY student",
    ];
    /// Writes down that somebody says they were there.
    ATTEST = [
        "INSERT INTO meeting_attest (meeting, student, at) VALUES ($1, $2, $3) \
         ON CONFLICT (meeting, student) DO NOTHING",
    ];
    /// Takes that back.
    RETRACT = ["DELETE FROM meeting_attest WHERE meeting = $1 AND student = $2"];
    /// When somebody said that they were there.
    ATTESTED_AT = ["SELECT at AS value FROM meeting_attest WHERE meeting = $1 AND student = $2"];
    /// How many say that they were there.
    ATTESTED = ["SELECT COUNT(*) AS value FROM meeting_attest WHERE meeting = $1"];
}

#[derive(FromRow)]
pub(super) struct MeetingRow {
    id: i64,
    kind: String,
    item: String,
    slot: String,
    campus: String,
    college: String,
    class: Option<String>,
    number: i64,
    state: String,
    planned_at: Option<String>,
    planned_place: Option<String>,
    held_on: Option<String>,
    present: Option<i64>,
    enrolled: Option<i64>,
    form: Option<String>,
    photo_hash: Option<String>,
    photo_bytes: Option<i64>,
    timing: Option<String>,
    is_proxy: bool,
    registered_by: Option<i64>,
    registered_at: Option<i64>,
    reason: Option<String>,
    version: i64,
}

#[derive(FromRow)]
struct StepRow {
    id: i64,
    step: String,
    account: Option<i64>,
    at: i64,
    words: Option<String>,
    before: Option<String>,
}

/// A meeting as it was, as JSON. Whose account registered it stands in the step that did.
#[derive(Serialize, Deserialize)]
struct Kept {
    state: String,
    planned: Option<KeptPlan>,
    held: Option<KeptHeld>,
    reason: Option<String>,
    version: i64,
}

#[derive(Serialize, Deserialize)]
struct KeptPlan {
    at: String,
    place: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct KeptHeld {
    on: String,
    present: u32,
    enrolled: Option<u32>,
    form: String,
    photo_hash: Option<String>,
    photo_bytes: Option<u64>,
    timing: String,
    is_proxy: bool,
    at: i64,
}

impl TryFrom<MeetingRow> for Meeting {
    type Error = super::StoreError;

    fn try_from(row: MeetingRow) -> Result<Self> {
        let id = row.id;
        let kind = Kind::from_code(&row.kind).ok_or_else(|| inconsistent("meeting.kind", &id, &row.kind))?;
        let item = row.item.parse().map_err(|_| inconsistent("meeting.item", &id, &row.item))?;
        let slot = row.slot.parse().map_err(|_| inconsistent("meeting.slot", &id, &row.slot))?;
        let place = match row.class {
            Some(class) => Scope::Class { campus: row.campus, college: row.college, class },
            None => Scope::College { campus: row.campus, college: row.college },
        };
        let planned = row.planned_at.map(|at| planned(id, &at, row.planned_place)).transpose()?;
        let held = match (row.held_on, row.present, row.form, row.timing, row.registered_by, row.registered_at) {
            (Some(on), Some(present), Some(form), Some(timing), Some(by), Some(at)) => Some(Held {
                on: on.parse().map_err(|_| inconsistent("meeting.held_on", &id, &on))?,
                present: count(id, "meeting.present", present)?,
                enrolled: row.enrolled.map(|number| count(id, "meeting.enrolled", number)).transpose()?,
                form: form_of(id, &form)?,
                photo: match (row.photo_hash, row.photo_bytes) {
                    (Some(hash), Some(bytes)) => {
                        let bytes =
                            u64::try_from(bytes).map_err(|_| inconsistent("meeting.photo_bytes", &id, &bytes))?;
                        Some(photo(hash, bytes))
                    }
                    _ => None,
                },
                timing: timing_of(id, &timing)?,
                is_proxy: row.is_proxy,
                by,
                at: moment("meeting.registered_at", &id, at)?,
            }),
            _ => None,
        };
        Ok(Self {
            id: MeetingId(id),
            kind,
            item,
            slot,
            place,
            number: count(id, "meeting.number", row.number)?,
            state: state(id, &row.state)?,
            planned,
            held,
            reason: row.reason,
            version: row.version,
        })
    }
}

impl TryFrom<StepRow> for Taken {
    type Error = super::StoreError;

    fn try_from(row: StepRow) -> Result<Self> {
        let id = row.id;
        let step = Step::from_code(&row.step).ok_or_else(|| inconsistent("meeting_step.step", &id, &row.step))?;
        let at = moment("meeting_step.at", &id, row.at)?;
        Ok(Self { id, step, account: row.account, at, words: row.words })
    }
}

pub(super) fn planned(id: i64, at: &str, place: Option<String>) -> Result<Planned> {
    let at = chrono::NaiveDateTime::parse_from_str(at, WALL);
    Ok(Planned { at: at.map_err(|error| inconsistent("meeting.planned_at", &id, &error))?, place })
}

pub(super) fn count(id: i64, column: &'static str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| inconsistent(column, &id, &number))
}

fn state(id: i64, word: &str) -> Result<State> {
    State::from_code(word).ok_or_else(|| inconsistent("meeting.state", &id, &word))
}

pub(super) fn form_of(id: i64, word: &str) -> Result<Form> {
    Form::from_code(word).ok_or_else(|| inconsistent("meeting.form", &id, &word))
}

fn timing_of(id: i64, word: &str) -> Result<Timing> {
    Timing::from_code(word).ok_or_else(|| inconsistent("meeting.timing", &id, &word))
}

pub(super) fn photo(hash: String, bytes: u64) -> ProofFile {
    ProofFile { hash, bytes, kind: ProofKind::Photo }
}

/// The columns that say whose a meeting is: its home, campus, college and class.
fn columns(place: &Scope) -> (String, &str, &str, Option<&str>) {
    match place {
        Scope::Class { campus, college, class } => (class.clone(), campus, college, Some(class)),
        Scope::College { campus, college } => (format!("{campus}/{college}"), campus, college, None),
        Scope::Everything | Scope::Campus(_) | Scope::Department(_) | Scope::Language(_) => {
            unreachable!("a meeting is a class's or a college's")
        }
    }
}

/// Something that happens to a meeting.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// What.
    pub step: Step,
    /// Whose account it was; `None` is the service's.
    pub account: Option<i64>,
    /// The words that came with it.
    pub words: Option<&'a str>,
    /// Who was absent, when the step says so.
    pub absent: Option<&'a [StudentId]>,
}

impl Session {
    /// One meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meeting(&mut self, id: MeetingId) -> Result<Option<Meeting>> {
        self.row::<MeetingRow>(&MEETING, args![id.0]).await?.map(Meeting::try_from).transpose()
    }

    /// The meetings that have a row of what is due, of all classes or colleges, by class or college and number.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meetings_of(&mut self, due: &Due) -> Result<Vec<Meeting>> {
        let (item, slot) = (due.item.to_string(), due.slot.to_string());
        let rows: Vec<MeetingRow> = self.rows(&MEETINGS_OF_SLOT, args![&item, &slot]).await?;
        rows.into_iter().map(Meeting::try_from).collect()
    }

    /// The meetings of a class or a college that have a row, in order.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meetings_at(&mut self, place: &Scope) -> Result<Vec<Meeting>> {
        let (home, ..) = columns(place);
        let rows: Vec<MeetingRow> = self.rows(&MEETINGS_OF_HOME, args![&home]).await?;
        rows.into_iter().map(Meeting::try_from).collect()
    }

    /// What happened to a meeting and was not taken back, the newest first.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meeting_steps(&mut self, id: MeetingId) -> Result<Vec<Taken>> {
        let rows: Vec<StepRow> = self.rows(&STEPS, args![id.0]).await?;
        rows.into_iter().map(Taken::try_from).collect()
    }

    /// Who was absent from a meeting, as it was registered last.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn absent(&mut self, id: MeetingId) -> Result<Vec<StudentId>> {
        let rows: Vec<Number> = self.rows(&ABSENT, args![id.0]).await?;
        Ok(rows.into_iter().map(|row| StudentId(row.value)).collect())
    }

    /// How many say that they were at a meeting.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn attested(&mut self, id: MeetingId) -> Result<u32> {
        let number: Option<Number> = self.row(&ATTESTED, args![id.0]).await?;
        count(id.0, "meeting_attest", number.map_or(0, |number| number.value))
    }

    /// Since when somebody says that they were at a meeting.
    ///
    /// # Errors
    /// When the database cannot, or a stored moment has no meaning.
    pub async fn attested_at(&mut self, id: MeetingId, student: StudentId) -> Result<Option<DateTime<Utc>>> {
        let at: Option<Number> = self.row(&ATTESTED_AT, args![id.0, student.0]).await?;
        at.map(|at| moment("meeting_attest.at", &id.0, at.value)).transpose()
    }
}

impl Tx {
    /// The meeting of a place with this number among those of the slot; adds it when there is none.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meeting_for(&mut self, due: &Due, place: &Scope, number: u32, now: DateTime<Utc>) -> Result<Meeting> {
        let (home, campus, college, class) = columns(place);
        let (item, slot) = (due.item.to_string(), due.slot.to_string());
        let find = args![&item, &slot, &home, i64::from(number)];
        let mut found: Option<Number> = self.row(&FIND, find).await?;
        if found.is_none() {
            let id = self.next_ids("meeting", 1).await?;
            let kind = due.kind.code();
            let new = args![id, kind, &item, &slot, &home, campus, college, class, i64::from(number), now];
            self.run(&ADD, new).await?;
            found = self.row(&FIND, args![&item, &slot, &home, i64::from(number)]).await?;
        }
        let id = found.map_or(0, |found| found.value);
        self.meeting(MeetingId(id)).await?.ok_or_else(|| inconsistent("meeting.id", &id, &home))
    }

    /// Writes down a step and how the meeting is after it. Tells whether nobody had changed it meanwhile: of two who
    /// do, one does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn step_meeting(
        &mut self,
        before: &Meeting,
        after: &mut Meeting,
        new: NewStep<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let id = self.next_ids("meeting_step", 1).await?;
        after.version = id;
        if !self.save_meeting(after, before.version).await? {
            return Ok(false);
        }
        let kept = serde_json::to_string(&Kept::of(before)).expect("words and numbers become JSON");
        let args = args![id, before.id.0, new.step.code(), new.account, now, new.words, kept];
        self.run(&ADD_STEP, args).await?;
        if let Some(absent) = new.absent {
            let absent: Vec<_> = absent.iter().map(|student| student.0).collect();
            self.run(&ADD_ABSENCES, args![before.id.0, id, json(&absent)]).await?;
        }
        if let Scope::Class { class, .. } = &after.place
            && after.number == 1
            && before.state.is_to_do()
            && !after.state.is_to_do()
        {
            self.call_off_reminders((after.item, after.slot), class, now).await?;
        }
        Ok(true)
    }

    /// Takes the last step of a meeting back: the meeting is as it was before it, and the step stays as undone.
    /// Gives the meeting as it is then; `None` when something else happened meanwhile.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn undo_meeting_step(
        &mut self,
        meeting: &Meeting,
        taken: i64,
        now: DateTime<Utc>,
    ) -> Result<Option<Meeting>> {
        let rows: Vec<StepRow> = self.rows(&STEPS, args![meeting.id.0]).await?;
        // Whose account registered it is not in what was kept: the step before says it.
        let registered = rows.iter().skip(1).find(|row| row.step == Step::Register.code());
        let by = registered.and_then(|row| row.account).unwrap_or_default();
        let last = rows.into_iter().next().filter(|row| row.id == taken);
        let Some(before) = last.and_then(|row| row.before) else { return Ok(None) };
        let kept: Kept =
            serde_json::from_str(&before).map_err(|error| inconsistent("meeting_step.before", &taken, &error))?;
        let was = kept.back(meeting, by)?;
        let is_done = self.run(&UNDO, args![taken, now]).await? > 0 && self.save_meeting(&was, meeting.version).await?;
        Ok(is_done.then_some(was))
    }

    async fn save_meeting(&mut self, meeting: &Meeting, known: i64) -> Result<bool> {
        let planned = meeting.planned.as_ref();
        let planned_at = planned.map(|planned| planned.at.format(WALL).to_string());
        let held = meeting.held.as_ref();
        let held_on = held.map(|held| held.on.to_string());
        let photo = held.and_then(|held| held.photo.as_ref());
        let args = args![
            meeting.id.0,
            known,
            meeting.state.code(),
            planned_at.as_deref(),
            planned.and_then(|planned| planned.place.as_deref()),
            held_on.as_deref(),
            held.map(|held| i64::from(held.present)),
            held.and_then(|held| held.enrolled).map(i64::from),
            held.map(|held| held.form.code()),
            photo.map(|photo| photo.hash.as_str()),
            photo.map(|photo| i64::try_from(photo.bytes).unwrap_or(i64::MAX)),
            held.map(|held| held.timing.code()),
            held.is_some_and(|held| held.is_proxy),
            held.map(|held| held.by),
            held.map(|held| held.at),
            meeting.reason.as_deref(),
            meeting.version,
        ];
        Ok(self.run(&SAVE, args).await? > 0)
    }

    /// Writes down that somebody says they were at a meeting. Tells whether that is new.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn attest(&mut self, id: MeetingId, student: StudentId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&ATTEST, args![id.0, student.0, now]).await? > 0)
    }

    /// Takes back that somebody says they were at a meeting. Tells whether they had said so.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn retract(&mut self, id: MeetingId, student: StudentId) -> Result<bool> {
        Ok(self.run(&RETRACT, args![id.0, student.0]).await? > 0)
    }
}

impl Kept {
    fn of(meeting: &Meeting) -> Self {
        let planned = meeting.planned.as_ref();
        Self {
            state: meeting.state.code().to_owned(),
            planned: planned
                .map(|planned| KeptPlan { at: planned.at.format(WALL).to_string(), place: planned.place.clone() }),
            held: meeting.held.as_ref().map(|held| KeptHeld {
                on: held.on.to_string(),
                present: held.present,
                enrolled: held.enrolled,
                form: held.form.code().to_owned(),
                photo_hash: held.photo.as_ref().map(|photo| photo.hash.clone()),
                photo_bytes: held.photo.as_ref().map(|photo| photo.bytes),
                timing: held.timing.code().to_owned(),
                is_proxy: held.is_proxy,
                at: held.at.timestamp_millis(),
            }),
            reason: meeting.reason.clone(),
            version: meeting.version,
        }
    }

    /// `now` as it was then, registered by this account if it was.
    fn back(self, now: &Meeting, by: i64) -> Result<Meeting> {
        let id = now.id.0;
        let held = self.held.map(|held| {
            Ok(Held {
                on: held.on.parse().map_err(|_| inconsistent("meeting_step.before", &id, &held.on))?,
                present: held.present,
                enrolled: held.enrolled,
                form: form_of(id, &held.form)?,
                photo: held.photo_hash.zip(held.photo_bytes).map(|(hash, bytes)| photo(hash, bytes)),
                timing: timing_of(id, &held.timing)?,
                is_proxy: held.is_proxy,
                by,
                at: moment("meeting_step.before", &id, held.at)?,
            })
        });
        Ok(Meeting {
            state: state(id, &self.state)?,
            planned: self.planned.map(|kept| planned(id, &kept.at, kept.place)).transpose()?,
            held: held.transpose()?,
            reason: self.reason,
            version: self.version,
            ..now.clone()
        })
    }
}
