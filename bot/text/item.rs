//! The rows of the plan: the plan itself, lists, cards, and what people are told about them.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::item::{ProofFile, Step, TaskState};
use crate::domain::plan::{DayOff, DepartmentId, EscalationRole, ItemId, Trap};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// A row as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its item.
    pub item: ItemId,
    /// The item's title.
    pub title: Bilingual,
    /// Whose it is.
    pub place: Option<Bilingual>,
    /// By when the plan has it; `None` when it is never over.
    pub due: Option<NaiveDate>,
    /// The working day by which it must really be done.
    pub effective: Option<NaiveDate>,
    /// How far it is.
    pub state: TaskState,
    /// By how many days it is late, if it is.
    pub days_late: Option<u32>,
    /// Whether it was done late.
    pub is_late: bool,
    /// Whether it was over when the plan was issued.
    pub is_settled: bool,
}

/// The card of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The row.
    pub row: Row,
    /// Where it stands in the document.
    pub clause: String,
    /// When it was done, in campus time.
    pub done_at: Option<NaiveDateTime>,
    /// The words that prove it.
    pub words: Option<String>,
    /// The file that proves it.
    pub file: Option<ProofFile>,
    /// Why the proof was returned.
    pub reason: Option<String>,
    /// Who is asked to take it over: a department, or a colleague.
    pub offered: Option<Option<Bilingual>>,
    /// How many things happened to it.
    pub past: u32,
}

/// The plan as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Overview<'a> {
    /// Its title.
    pub title: &'a Bilingual,
    /// The first digits of its file's hash.
    pub hash: &'a str,
    /// How many rows it has.
    pub items: u32,
    /// How many tasks came of them.
    pub tasks: u32,
    /// How many of these were not published yet.
    pub waiting: u32,
    /// What is unlikely to be meant.
    pub traps: &'a [Trap],
    /// What departments are called, by their ids.
    pub departments: &'a [(String, Bilingual)],
    /// Places at which nobody has the role that it takes.
    pub nobody: &'a [Nobody],
}

/// A place at which nobody has the role that it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nobody {
    /// The place.
    pub place: Option<Bilingual>,
    /// The items that are to be done there.
    pub items: Vec<ItemId>,
}

/// What happened to a row, for whoever has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Whoever was to do it says that it is not theirs.
    Declined,
    /// The office wants more than the proof shows.
    Returned {
        /// Why.
        reason: String,
    },
    /// The reader is asked to take it over.
    Offered,
    /// It was taken over from the reader.
    Taken,
    /// Nobody took it over from the reader.
    Refused,
    /// The office gave it to the reader.
    Assigned {
        /// Whose it was.
        by: Option<Bilingual>,
    },
}

/// What a day brings besides rows that are due or late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// Rows that are nobody's: those who had them say that they are not theirs.
    pub declined: u32,
    /// Rows that somebody is asked to take over.
    pub offered: u32,
    /// Rows that were reported done within a day.
    pub reported: u32,
    /// Messages of which nobody knows whether they arrived.
    pub doubts: u32,
    /// Messages that could not be brought within a day.
    pub failed: u32,
    /// Groups that cannot be written to.
    pub lost: u32,
}

/// How many rows of a month or a day stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MonthSums {
    /// Late.
    pub late: u32,
    /// Not done yet.
    pub open: u32,
    /// Done.
    pub done: u32,
}

/// A day of a month on which something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthDay {
    /// The day.
    pub day: NaiveDate,
    /// What is due.
    pub sums: MonthSums,
}

/// A row of which somebody is reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Its number in the message.
    pub number: u32,
    /// The row.
    pub row: Row,
    /// Whether its day is over.
    pub is_escalated: bool,
    /// The role that should have been told and that nobody has.
    pub instead_of: Option<EscalationRole>,
}

impl Text {
    /// How far a task is.
    #[must_use]
    pub fn task_state(&self, locale: &Locale, state: TaskState) -> Plain {
        self.label(locale, "item-state.name", &args!["state" => state.code()])
    }

    /// How far a row is, and whether it is or was late.
    fn mark(&self, locale: &Locale, row: &Row) -> Plain {
        if row.is_settled {
            return self.label(locale, "item-settled.name", &args![]);
        }
        let state = self.task_state(locale, row.state);
        match row.days_late {
            Some(days) => self.label(locale, "item-late.name", &args!["state" => &state, "days" => days]),
            None if row.is_late && row.state == TaskState::Done => self.label(locale, "item-done-late.name", &args![]),
            None => state,
        }
    }

    /// By when a row is to be done; both days where they differ.
    fn due(&self, locale: &Locale, row: &Row) -> Plain {
        match (row.due, row.effective) {
            (Some(due), Some(effective)) if due != effective => {
                let args = args!["due" => &self.day(locale, due), "effective" => &self.day(locale, effective)];
                self.label(locale, "item-due-moved.name", &args)
            }
            (Some(due), _) => self.label(locale, "item-due.name", &args!["due" => &self.day(locale, due)]),
            (None, _) => self.label(locale, "item-standing.name", &args![]),
        }
    }

    fn titled(&self, locale: &Locale, row: &Row) -> Html {
        let args =
            args!["item" => row.item.to_string().as_str(), "title" => row.title.in_language(&locale.to_string())];
        self.line(locale, "item-title", &args)
    }

    fn row(&self, locale: &Locale, number: u32, row: &Row) -> Html {
        let args = args![
            "number" => number,
            "title" => &self.titled(locale, row),
            "due" => &self.due(locale, row),
            "mark" => &self.mark(locale, row),
            "place" => &self.place_label(locale, row.place.as_ref()),
        ];
        self.line(locale, "item-row", &args)
    }

    fn rows(&self, locale: &Locale, head: Html, rows: &[(u32, Row)]) -> Html {
        let rows = rows.iter().map(|(number, row)| self.row(locale, *number, row));
        Html::joined(&std::iter::once(head).chain(rows).collect::<Vec<_>>(), "\n")
    }

    /// `/plan`: the plan and what is unlikely to be meant in it.
    #[must_use]
    pub fn plan(&self, locale: &Locale, plan: &Overview<'_>) -> Html {
        let args = args![
            "title" => plan.title.in_language(&locale.to_string()),
            "hash" => plan.hash,
            "items" => plan.items,
            "tasks" => plan.tasks,
            "waiting" => plan.waiting,
        ];
        let mut lines = vec![self.line(locale, "item-plan", &args)];
        let traps: Vec<_> = plan.traps.iter().filter_map(|trap| self.trap(locale, trap, plan.departments)).collect();
        let nobody = plan.nobody.iter().map(|nobody| self.nobody(locale, nobody));
        let all: Vec<_> = traps.into_iter().chain(nobody).collect();
        if !all.is_empty() {
            let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
            lines.push(self.line(locale, "item-traps", &args!["count" => count]));
            lines.extend(all);
        }
        Html::joined(&lines, "\n")
    }

    fn nobody(&self, locale: &Locale, nobody: &Nobody) -> Html {
        let place = self.place_label(locale, nobody.place.as_ref());
        let args = args!["place" => &place, "items" => &self.listed_items(locale, &nobody.items)];
        self.line(locale, "item-trap-nobody", &args)
    }

    /// To the office: rows of the plan that nobody answers for.
    #[must_use]
    pub fn unanswered_items(&self, locale: &Locale, nobody: &[Nobody]) -> Html {
        let mut lines = vec![self.line(locale, "item-unanswered", &args![])];
        lines.extend(nobody.iter().map(|nobody| self.nobody(locale, nobody)));
        Html::joined(&lines, "\n")
    }

    /// A trap in a sentence; `None` for advice about files, which the operator reads in `wuzha check`.
    fn trap(&self, locale: &Locale, trap: &Trap, departments: &[(String, Bilingual)]) -> Option<Html> {
        let tag = locale.to_string();
        let day = |day: &NaiveDate| self.day(locale, *day);
        let of = |item: &ItemId| item.to_string();
        Some(match trap {
            Trap::DueBeforeIssue { item, due, issued } => {
                let args = args!["item" => of(item).as_str(), "due" => &day(due), "issued" => &day(issued)];
                self.line(locale, "item-trap-before-issue", &args)
            }
            Trap::DueOnDayOff { item, due, day_off, effective } => {
                let why = match day_off {
                    DayOff::Weekend => self.label(locale, "item-weekend.name", &args![]),
                    DayOff::School => self.label(locale, "item-school-off.name", &args![]),
                    DayOff::Holiday(name) => {
                        self.label(locale, "item-holiday.name", &args!["name" => name.in_language(&tag)])
                    }
                };
                let args = args![
                    "item" => of(item).as_str(), "due" => &day(due), "why" => &why, "effective" => &day(effective),
                ];
                self.line(locale, "item-trap-day-off", &args)
            }
            Trap::DueOutsideCampaign { item, due, from, to } => {
                let args = args![
                    "item" => of(item).as_str(), "due" => &day(due), "from" => &day(from), "to" => &day(to),
                ];
                self.line(locale, "item-trap-outside", &args)
            }
            Trap::NoOwner { item } => self.line(locale, "item-trap-no-owner", &args!["item" => of(item).as_str()]),
            Trap::NoLead { items, owners } => {
                let first = owners.first().map(|owner| called(owner, departments, &tag)).unwrap_or_default();
                let args = args!["items" => &self.listed_items(locale, items), "first" => first.as_str()];
                self.line(locale, "item-trap-no-lead", &args)
            }
            Trap::NoEvidence { item } => {
                self.line(locale, "item-trap-no-evidence", &args!["item" => of(item).as_str()])
            }
            Trap::NoMonths { item } => self.line(locale, "item-trap-no-months", &args!["item" => of(item).as_str()]),
            Trap::MakeUpDay { date } => self.line(locale, "item-trap-make-up", &args!["day" => &day(date)]),
            Trap::YearUnknown { year } => {
                self.line(locale, "item-trap-year", &args!["year" => year.to_string().as_str()])
            }
            Trap::Doubt(_) => return None,
        })
    }

    fn listed_items(&self, locale: &Locale, items: &[ItemId]) -> Plain {
        let mut items = items.iter().map(|item| Plain::written(item.to_string()));
        let first = items.next().unwrap_or_else(|| Plain::written(String::new()));
        items.fold(first, |list, item| self.label(locale, "item-listed.text", &args!["list" => &list, "item" => &item]))
    }

    /// The button that publishes the plan.
    #[must_use]
    pub fn publish_plan_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-publish.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn plan_published_toast(&self, locale: &Locale, tasks: u32) -> Plain {
        self.label(locale, "item-publish.toast", &args!["tasks" => tasks])
    }

    /// The rows that wait for the reader to take them on.
    #[must_use]
    pub fn items_offered(&self, locale: &Locale, total: u32, rows: &[(u32, Row)]) -> Html {
        if rows.is_empty() {
            return self.line(locale, "item-offered-none", &args![]);
        }
        self.rows(locale, self.line(locale, "item-offered", &args!["total" => total]), rows)
    }

    /// The button that takes all of them on.
    #[must_use]
    pub fn accept_items_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-accept-all.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn items_accepted_toast(&self, locale: &Locale, count: u32) -> Plain {
        self.label(locale, "item-accept-all.toast", &args!["count" => count])
    }

    /// `/items`: the reader's own rows, or those that they asked for.
    #[must_use]
    pub fn items(&self, locale: &Locale, is_all: bool, total: u32, rows: &[(u32, Row)]) -> Html {
        match (rows.is_empty(), is_all) {
            (true, true) => self.line(locale, "item-list-none", &args![]),
            (true, false) => self.line(locale, "item-own-none", &args![]),
            (false, true) => self.rows(locale, self.line(locale, "item-list", &args!["total" => total]), rows),
            (false, false) => self.rows(locale, self.line(locale, "item-own", &args!["total" => total]), rows),
        }
    }

    /// `/overdue`: rows that are late.
    #[must_use]
    pub fn overdue(&self, locale: &Locale, total: u32, rows: &[(u32, Row)]) -> Html {
        if rows.is_empty() {
            return self.line(locale, "item-overdue-none", &args![]);
        }
        self.rows(locale, self.line(locale, "item-overdue", &args!["total" => total]), rows)
    }

    /// The button that opens a row: by its number on a list, or the only one of a message (number 0).
    #[must_use]
    pub fn open_item_label(&self, locale: &Locale, number: u32, item: ItemId) -> Plain {
        self.label(locale, "item-open.button", &args!["number" => number, "item" => item.to_string().as_str()])
    }

    /// Its toast.
    #[must_use]
    pub fn item_shown_toast(&self, locale: &Locale, item: ItemId) -> Plain {
        self.label(locale, "item-open.toast", &args!["item" => item.to_string().as_str()])
    }

    /// The card of a row.
    #[must_use]
    pub fn item_card(&self, locale: &Locale, card: &Card) -> Html {
        let row = &card.row;
        let args = args![
            "title" => &self.titled(locale, row),
            "place" => &self.place_label(locale, row.place.as_ref()),
            "due" => &self.due(locale, row),
            "mark" => &self.mark(locale, row),
            "clause" => card.clause.as_str(),
        ];
        let mut lines = vec![self.line(locale, "item-card", &args)];
        if let Some(at) = card.done_at {
            lines.push(self.line(locale, "item-card-done", &args!["at" => &self.moment(locale, at)]));
        }
        if let Some(words) = &card.words {
            lines.push(self.line(locale, "item-card-words", &args!["words" => words.as_str()]));
        }
        if let Some(file) = &card.file {
            let kib = u32::try_from(file.bytes.div_ceil(1024)).unwrap_or(u32::MAX);
            let hash: String = file.hash.chars().take(12).collect();
            let args = args!["kind" => file.kind.code(), "kib" => kib, "hash" => hash.as_str()];
            lines.push(self.line(locale, "item-card-file", &args));
        }
        if let Some(reason) = &card.reason {
            lines.push(self.line(locale, "item-card-reason", &args!["reason" => reason.as_str()]));
        }
        match &card.offered {
            None => {}
            Some(None) => lines.push(self.line(locale, "item-card-colleague", &args![])),
            Some(place) => {
                let place = self.place_label(locale, place.as_ref());
                lines.push(self.line(locale, "item-card-offered", &args!["place" => &place]));
            }
        }
        if card.past > 0 {
            lines.push(self.line(locale, "item-card-past", &args!["count" => card.past]));
        }
        Html::joined(&lines, "\n")
    }

    /// In place of the card of a row that is not the reader's any more.
    #[must_use]
    pub fn item_gone(&self, locale: &Locale) -> Html {
        self.line(locale, "item-gone", &args![])
    }

    /// The button of a step on a row's card.
    #[must_use]
    pub fn item_step_label(&self, locale: &Locale, step: Step) -> Plain {
        self.label(locale, "item-step.button", &args!["step" => step.code()])
    }

    /// The button of a step on a list of rows.
    #[must_use]
    pub fn item_step_of_label(&self, locale: &Locale, step: Step, item: ItemId) -> Plain {
        let args = args!["step" => &self.item_step_label(locale, step), "item" => item.to_string().as_str()];
        self.label(locale, "item-step-of.button", &args)
    }

    /// The toast once a step was taken.
    #[must_use]
    pub fn item_step_toast(&self, locale: &Locale, step: Step, item: ItemId) -> Plain {
        self.label(locale, "item-step.toast", &args!["step" => step.code(), "item" => item.to_string().as_str()])
    }

    /// The toast of a step that was taken before.
    #[must_use]
    pub fn item_again_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-again.toast", &args![])
    }

    /// The button that undoes one's last step.
    #[must_use]
    pub fn undo_item_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-undo.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn item_undone_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-undo.toast", &args![])
    }

    /// Asks for a proof, or for the reason of a return.
    #[must_use]
    pub fn ask_for_item(&self, locale: &Locale, step: Step, item: ItemId) -> Html {
        let args = args!["item" => item.to_string().as_str()];
        match step {
            Step::Return => self.line(locale, "item-ask-reason", &args),
            _ => self.line(locale, "item-ask-proof", &args),
        }
    }

    /// The toast of the button that has it asked.
    #[must_use]
    pub fn item_asked_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-ask-proof.toast", &args![])
    }

    /// Who shall take it over? A button for each hangs below.
    #[must_use]
    pub fn choose_item_receiver(&self, locale: &Locale, item: ItemId) -> Html {
        self.line(locale, "item-hand-over", &args!["item" => item.to_string().as_str()])
    }

    /// The button for anybody else of the same department or college.
    #[must_use]
    pub fn colleague_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-hand-over.button", &args![])
    }

    /// What happened to a row, for whoever has to know.
    #[must_use]
    pub fn item_news(&self, locale: &Locale, event: &Event, row: &Row) -> Html {
        let title = self.titled(locale, row);
        let place = self.place_label(locale, row.place.as_ref());
        let due = self.due(locale, row);
        match event {
            Event::Declined => self.line(locale, "item-news-declined", &args!["title" => &title, "place" => &place]),
            Event::Returned { reason } => {
                self.line(locale, "item-news-returned", &args!["title" => &title, "reason" => reason.as_str()])
            }
            Event::Offered => {
                self.line(locale, "item-news-offered", &args!["title" => &title, "place" => &place, "due" => &due])
            }
            Event::Taken => self.line(locale, "item-news-taken", &args!["title" => &title, "place" => &place]),
            Event::Refused => self.line(locale, "item-news-refused", &args!["title" => &title]),
            Event::Assigned { by } => {
                let by = self.place_label(locale, by.as_ref());
                self.line(locale, "item-news-assigned", &args!["title" => &title, "from" => &by, "due" => &due])
            }
        }
    }

    /// `/today`: what the day brings. Rows that are due come before those that are late.
    #[must_use]
    pub fn today(
        &self,
        locale: &Locale,
        today: NaiveDate,
        (due, late): (u32, u32),
        counts: Today,
        rows: &[(u32, Row)],
    ) -> Html {
        let args = args!["day" => &self.day(locale, today), "due" => due, "late" => late];
        let mut lines = vec![self.line(locale, "item-today", &args)];
        lines.extend(rows.iter().map(|(number, row)| self.row(locale, *number, row)));
        let left = (due + late).saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        let Today { declined, offered, reported, doubts, failed, lost } = counts;
        let each = [
            ("item-today-more", left),
            ("item-today-declined", declined),
            ("item-today-offered", offered),
            ("item-today-reported", reported),
            ("item-today-doubts", doubts),
            ("item-today-failed", failed),
            ("item-today-lost", lost),
        ];
        let told = each.into_iter().filter(|(_, count)| *count > 0);
        lines.extend(told.map(|(id, count)| self.line(locale, id, &args!["count" => count])));
        Html::joined(&lines, "\n")
    }

    /// What a month brings, in numbers, below its picture. `standing`: how many rows are never over.
    #[must_use]
    pub fn month(&self, locale: &Locale, first: NaiveDate, sums: MonthSums, days: &[MonthDay], standing: u32) -> Html {
        let MonthSums { late, open, done } = sums;
        let month = &self.month_title(locale, first);
        let head = if days.is_empty() {
            self.line(locale, "item-month-none", &args!["month" => month])
        } else {
            let total = late + open + done;
            let args = args!["month" => month, "total" => total, "late" => late, "open" => open, "done" => done];
            self.line(locale, "item-month", &args)
        };
        let mut lines = vec![head];
        lines.extend(days.iter().map(|MonthDay { day, sums }| {
            let marks = [("late", sums.late), ("open", sums.open), ("done", sums.done)];
            let marks = marks.into_iter().filter(|(_, count)| *count > 0);
            let marks: Vec<_> = marks
                .map(|(mark, count)| self.line(locale, "item-month-mark", &args!["mark" => mark, "count" => count]))
                .collect();
            self.line(locale, "item-month-day", &args!["day" => day.day(), "marks" => &Html::joined(&marks, " ")])
        }));
        if standing > 0 {
            lines.push(self.line(locale, "item-month-standing", &args!["count" => standing]));
        }
        Html::joined(&lines, "\n")
    }

    /// What the signs in the picture of a month mean: late, not done, done.
    #[must_use]
    pub fn month_legend(&self, locale: &Locale) -> [Plain; 3] {
        ["late", "open", "done"].map(|mark| self.label(locale, "item-month-mark.name", &args!["mark" => mark]))
    }

    /// A line in the field of a day: a row, or so many of one item.
    #[must_use]
    pub fn month_line(&self, locale: &Locale, row: &Row, count: u32) -> Plain {
        let (item, title) = (row.item.to_string(), row.title.in_language(&locale.to_string()));
        self.label(locale, "item-month-line.name", &args!["item" => item.as_str(), "count" => count, "title" => title])
    }

    /// The button that shows the present month.
    #[must_use]
    pub fn open_month_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-month.button", &args![])
    }

    /// The button that shows another month: its name between two signs.
    #[must_use]
    pub fn month_label(&self, locale: &Locale, first: NaiveDate, before: &str, behind: &str) -> Plain {
        let title = self.month_title(locale, first);
        Plain::written(format!("{before}{}{behind}", title.as_str()))
    }

    /// What proves a row, also below its file.
    #[must_use]
    pub fn item_proof(&self, locale: &Locale, row: &Row, at: NaiveDateTime, words: Option<&str>) -> Html {
        let args = args![
            "title" => &self.titled(locale, row),
            "place" => &self.place_label(locale, row.place.as_ref()),
            "at" => &self.moment(locale, at),
        ];
        let mut lines = vec![self.line(locale, "item-proof", &args)];
        if let Some(words) = words {
            lines.push(self.line(locale, "item-card-words", &args!["words" => words]));
        }
        Html::joined(&lines, "\n")
    }

    /// The button that shows it.
    #[must_use]
    pub fn item_proof_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-proof.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn item_proof_toast(&self, locale: &Locale, item: ItemId) -> Plain {
        self.label(locale, "item-proof.toast", &args!["item" => item.to_string().as_str()])
    }

    /// Reminds somebody of rows that are not done. `missed`: after which day an outage kept us from it.
    #[must_use]
    pub fn items_reminder(&self, locale: &Locale, total: u32, missed: Option<NaiveDate>, rows: &[Reminder]) -> Html {
        let mut lines = vec![self.line(locale, "item-reminder", &args!["total" => total])];
        if let Some(last) = missed {
            lines.push(self.line(locale, "item-reminder-missed", &args!["last" => &self.day(locale, last)]));
        }
        for reminder in rows {
            lines.push(self.row(locale, reminder.number, &reminder.row));
            if reminder.is_escalated {
                lines.push(self.line(locale, "item-reminder-escalated", &args![]));
            }
            if let Some(role) = reminder.instead_of {
                lines.push(self.line(locale, "item-reminder-instead", &args!["role" => role.code()]));
            }
        }
        let left = total.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        if left > 0 {
            lines.push(self.line(locale, "item-today-more", &args!["count" => left]));
        }
        Html::joined(&lines, "\n")
    }
}

fn called(department: &DepartmentId, departments: &[(String, Bilingual)], tag: &str) -> String {
    let known = departments.iter().find(|(id, _)| id == department.as_str());
    known.map_or_else(|| department.to_string(), |(_, name)| name.in_language(tag).to_owned())
}
