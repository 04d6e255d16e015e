//! The ledger, read: every entry as one sentence, a headline that can stand in a report, and the words by which
//! people ask.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::domain::campus::Bilingual;
use crate::domain::ledger::query::{self, Doer, Key, Lexicon, Meaning, Query, Recent, plain};
use crate::domain::ledger::{Entry, KINDS, Seq};
use crate::domain::plan::Cadence;
use crate::domain::role::Duty;

use super::args::args;
use super::typed::Typed;
use super::{Arg, Args, Html, Locale, Plain, Text};

/// Kinds and units that a headline counts by themselves.
const COUNTED_MAX: usize = 6;

/// Unknown words that a refusal speaks of.
const UNKNOWN_MAX: usize = 3;

/// The longest text of an entry in a list, in characters.
const LINE_CHARS_MAX: usize = 160;

/// The longest word that is quoted, in characters.
const WORD_CHARS_MAX: usize = 20;

/// So many digits of a checksum are shown in a sentence.
const HASH_DIGITS: usize = 12;

/// The fields that no sentence asks for.
const UNSAID: [&str; 4] = ["to", "meeting", "sealed", "contest"];

/// The fields that facts have, by the name under which sentences ask for them.
const FIELDS: [&str; 92] = [
    "origin",
    "text",
    "format",
    "entries",
    "slot",
    "groups",
    "subscribers",
    "tip",
    "delivery",
    "proof",
    "why",
    "chat",
    "until",
    "cadence",
    "invitation",
    "duty",
    "grant",
    "new",
    "changed",
    "moved",
    "left",
    "term",
    "how",
    "what",
    "removed",
    "item",
    "title",
    "status",
    "due",
    "owner",
    "count",
    "checkpoint",
    "hash",
    "items",
    "tasks",
    "task",
    "late",
    "step",
    "role",
    "people",
    "sort",
    "on",
    "present",
    "enrolled",
    "form",
    "timing",
    "proxy",
    "attested",
    "bound",
    "result",
    "kit",
    "before_votes",
    "before_right",
    "after_votes",
    "after_right",
    "notice",
    "classes",
    "points",
    "ruling",
    "colleges",
    "case",
    "version",
    "first",
    "last",
    "cases",
    "office",
    "numbers",
    "call",
    "whom",
    "support",
    "days",
    "answer",
    "alert",
    "severity",
    "fraud",
    "alone",
    "planned",
    "seconds",
    "by",
    "signed",
    "paper",
    "students",
    "week",
    "drawn",
    "reached",
    "answered",
    "verified",
    "question",
    "answers",
    "right",
    "language",
    "name",
];

/// An entry, and what a reader is told about it.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Where it was; `None` is the whole university.
    pub place: Option<Bilingual>,
    /// As what somebody did it who had a role.
    pub duty: Option<Duty>,
    /// The number of the entry that corrects it, the day of that, and whether it strikes it out.
    pub corrected: Option<(i64, NaiveDate, bool)>,
    /// In which zone moments are told.
    pub zone: Tz,
}

/// What is asked for, with names for what it is about.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The query.
    pub query: &'a Query,
    /// Places, by name; none is the whole university.
    pub places: Vec<Bilingual>,
    /// Whether these are all that the reader may look at, and not what they named.
    pub is_own_scope: bool,
    /// Titles of items, with their ids.
    pub items: Vec<(String, Bilingual)>,
    /// The moment as of which it is answered.
    pub now: NaiveDateTime,
}

/// How many entries there are.
#[derive(Clone, Debug)]
pub struct Totals {
    /// In all.
    pub entries: u64,
    /// How many of them were corrected.
    pub corrected: u64,
    /// By kind, the most first.
    pub kinds: Vec<(String, u64)>,
    /// By unit, the most first; `None` is the whole university.
    pub units: Vec<(Option<Bilingual>, u64)>,
    /// The first and the last day.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// What becomes of something that was to be written into the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft<'a> {
    /// A note.
    Note {
        /// What it says.
        text: &'a str,
        /// Where it was.
        place: &'a Plain,
        /// The item it belongs to, with its title.
        item: Option<&'a str>,
    },
    /// A correction.
    Correction {
        /// The entry that is corrected, in full.
        corrected: &'a Html,
        /// Why.
        reason: &'a str,
        /// What takes its place; `None` strikes it out.
        instead: Option<&'a str>,
    },
}

/// Where the making of a file has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// It has begun.
    Begun,
    /// It is done, with so many entries.
    Done(u64),
    /// There are more entries than a file takes.
    TooMany(u64),
    /// There was nothing to put into it.
    Empty,
    /// Whoever asked may not see it any more.
    NotAllowed,
    /// It cannot be made, and that is our trouble.
    Failed,
}

/// A column of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The number.
    Number,
    /// The day of the act.
    Day,
    /// When it was written down.
    At,
    /// The kind.
    Kind,
    /// What was done, as a sentence.
    Sentence,
    /// The campus.
    Campus,
    /// The college.
    College,
    /// The class.
    Class,
    /// The department.
    Department,
    /// The item.
    Item,
    /// Who did it.
    Doer,
    /// What became of it.
    Correction,
    /// Why.
    Reason,
}

impl Column {
    /// Every column, in the order of a file.
    pub const ALL: [Self; 13] = [
        Self::Number,
        Self::Day,
        Self::At,
        Self::Kind,
        Self::Sentence,
        Self::Campus,
        Self::College,
        Self::Class,
        Self::Department,
        Self::Item,
        Self::Doer,
        Self::Correction,
        Self::Reason,
    ];
}

/// The id of a kind's sentence.
fn fact_id(kind: &str) -> String {
    format!("ledger-fact-{}", kind.replace('.', "-"))
}

fn number(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Text {
    /// What an entry says, as one sentence. A kind that a newer program wrote is named by its word.
    #[must_use]
    pub fn ledger_sentence(&self, locale: &Locale, told: &Told<'_>) -> Html {
        self.sentence(locale, told, usize::MAX)
    }

    fn sentence(&self, locale: &Locale, told: &Told<'_>, most: usize) -> Html {
        let kind = told.entry.kind.as_str();
        let fields = serde_json::from_str::<BTreeMap<String, serde_json::Value>>(&told.entry.body);
        let args = fields.ok().and_then(|mut fields| {
            if let Some(item) = told.entry.item.as_ref().filter(|_| kind.starts_with("item.")) {
                fields.entry("item".to_owned()).or_insert_with(|| item.as_str().into());
            }
            self.fields(locale, told.zone, most, &fields)
        });
        match args {
            Some(args) if KINDS.contains(&kind) => self.line(locale, &fact_id(kind), &args),
            _ => self.line(locale, "ledger-unknown-kind", &args!["kind" => kind]),
        }
    }

    /// The fields of a fact as the arguments of its sentence: codes that have names as words, moments in the
    /// reader's way; `None` for a field that no sentence knows.
    fn fields(
        &self,
        locale: &Locale,
        zone: Tz,
        most: usize,
        fields: &BTreeMap<String, serde_json::Value>,
    ) -> Option<Args> {
        // A field that may be missing is in no sentence, nor is a number that readers do not know.
        let known = fields.iter().filter(|(name, value)| !value.is_null() && !UNSAID.contains(&name.as_str())).map(
            |(name, value)| {
                let name = FIELDS.into_iter().find(|field| field == name)?;
                let arg = match (name, value) {
                    ("duty", serde_json::Value::String(code)) => match Duty::parse(code) {
                        Some(duty) => Arg::from(&self.duty(locale, duty)),
                        None => Arg::from(code.as_str()),
                    },
                    ("cadence", serde_json::Value::String(code)) => {
                        use crate::domain::campus::Coded as _;
                        let typed = match Cadence::from_code(code) {
                            Some(Cadence::Daily) => Some(Typed::Daily),
                            Some(Cadence::ThreeAWeek) => Some(Typed::ThreeAWeek),
                            Some(Cadence::Weekly) => Some(Typed::Weekly),
                            None => None,
                        };
                        let words = typed.map(|typed| self.typed(locale, typed));
                        Arg::from(words.as_ref().and_then(|words| words.first()).map_or(code.as_str(), String::as_str))
                    }
                    ("until", serde_json::Value::Number(ms)) => {
                        let at = DateTime::from_timestamp_millis(ms.as_i64()?)?.with_timezone(&zone).naive_local();
                        Arg::from(&self.full_moment(locale, at))
                    }
                    // The first digits of a checksum tell one file from another.
                    ("hash", serde_json::Value::String(text)) => Arg::from(text.get(..HASH_DIGITS).unwrap_or(text)),
                    (_, serde_json::Value::String(text)) => Arg::from(shortened(text, most).as_str()),
                    (_, serde_json::Value::Number(number)) => Arg::Number(number.as_i64()?),
                    (_, serde_json::Value::Bool(yes)) => Arg::from(if *yes { "yes" } else { "no" }),
                    _ => return None,
                };
                Some((name, arg))
            },
        );
        known.collect::<Option<BTreeMap<_, _>>>().map(Args::of)
    }

    /// An entry in a list: its day, number, place and sentence, and what became of it. A long note is cut, so that
    /// a page of them is one message.
    #[must_use]
    pub fn ledger_line(&self, locale: &Locale, told: &Told<'_>) -> Html {
        self.whole_line(locale, told, LINE_CHARS_MAX)
    }

    fn whole_line(&self, locale: &Locale, told: &Told<'_>, most: usize) -> Html {
        let sentence = self.sentence(locale, told, most);
        let args = args![
            "day" => &self.ledger_day_of(locale, told.entry),
            "number" => Seq(told.entry.seq).to_string().as_str(),
            "place" => &self.ledger_place(locale, told.place.as_ref()),
            "sentence" => &sentence,
        ];
        match told.corrected {
            None => self.line(locale, "ledger-line", &args),
            Some((by, on, is_struck)) => {
                let line = self.line(locale, "ledger-line", &args);
                let args = args![
                    "line" => &line,
                    "on" => &self.ledger_day(locale, on),
                    "by" => Seq(by).to_string().as_str(),
                ];
                let id = if is_struck { "ledger-line-struck" } else { "ledger-line-corrected" };
                self.line(locale, id, &args)
            }
        }
    }

    /// One entry in full. Values that it lacks are left out.
    #[must_use]
    pub fn ledger_full(&self, locale: &Locale, told: &Told<'_>, item: Option<&Bilingual>) -> Html {
        let entry = told.entry;
        let mut lines = vec![self.whole_line(locale, told, usize::MAX)];
        let mut tell = |id: &str, value: &Plain| lines.push(self.line(locale, id, &args!["value" => value]));
        tell("ledger-full-kind", &self.ledger_kind(locale, &entry.kind));
        if let Some(at) = DateTime::from_timestamp_millis(entry.at) {
            tell("ledger-full-at", &self.full_moment(locale, at.with_timezone(&told.zone).naive_local()));
        }
        tell("ledger-full-by", &self.ledger_doer(locale, entry, told.duty));
        if let Some(id) = &entry.item {
            tell("ledger-full-item", &self.ledger_item(locale, id, item));
        }
        if let (Some(corrects), Some(reason)) = (entry.corrects, &entry.reason) {
            let args = args!["entry" => Seq(corrects).to_string().as_str(), "reason" => reason.as_str()];
            lines.push(self.line(locale, "ledger-full-corrects", &args));
        }
        if let Some(blob) = &entry.blob {
            lines.push(self.line(locale, "ledger-full-blob", &args!["hash" => blob.as_str()]));
        }
        lines.push(self.line(locale, "ledger-full-hash", &args!["hash" => entry.hash.as_str()]));
        Html::joined(&lines, "\n")
    }

    /// Who did something: by role, never by account.
    #[must_use]
    pub fn ledger_doer(&self, locale: &Locale, entry: &Entry, duty: Option<Duty>) -> Plain {
        match (duty, Doer::parse(&entry.actor)) {
            (Some(duty), _) => self.duty(locale, duty),
            (None, Some(doer)) => self.doer(locale, doer),
            (None, None) => self.doer(locale, Doer::Person),
        }
    }

    fn doer(&self, locale: &Locale, doer: Doer) -> Plain {
        match doer {
            Doer::Console => self.label(locale, "ledger-by-console.name", &args![]),
            Doer::Clock => self.label(locale, "ledger-by-clock.name", &args![]),
            Doer::Person => self.label(locale, "ledger-by-person.name", &args![]),
            Doer::Duty(duty) => self.duty(locale, duty),
        }
    }

    fn ledger_item(&self, locale: &Locale, id: &str, title: Option<&Bilingual>) -> Plain {
        match title {
            Some(title) => {
                let title = title.in_language(&locale.to_string());
                self.label(locale, "ledger-item.name", &args!["item" => id, "title" => title])
            }
            None => Plain::written(id.to_owned()),
        }
    }

    /// A kind or a family of kinds, by name; one that a newer program wrote by its word.
    #[must_use]
    pub fn ledger_kind(&self, locale: &Locale, kind: &str) -> Plain {
        if KINDS.contains(&kind) {
            self.label(locale, &format!("{}.name", fact_id(kind)), &args![])
        } else if query::families().contains(&kind) {
            self.label(locale, &format!("ledger-family-{kind}.name"), &args![])
        } else {
            Plain::written(kind.to_owned())
        }
    }

    /// A place by name; `None` is the whole university.
    #[must_use]
    pub fn ledger_place(&self, locale: &Locale, place: Option<&Bilingual>) -> Plain {
        self.place_label(locale, place)
    }

    fn ledger_day(&self, locale: &Locale, day: NaiveDate) -> Plain {
        let year = day.year().to_string();
        self.label(
            locale,
            "ledger-day.name",
            &args!["year" => year.as_str(), "month" => day.month(), "day" => day.day()],
        )
    }

    fn ledger_day_of(&self, locale: &Locale, entry: &Entry) -> Plain {
        match entry.day.parse() {
            Ok(day) => self.ledger_day(locale, day),
            Err(_) => Plain::written(entry.day.clone()),
        }
    }

    /// What was asked, in words.
    #[must_use]
    pub fn ledger_asked(&self, locale: &Locale, asked: &Asked<'_>) -> Plain {
        let Asked { query, places, items, .. } = asked;
        let mut parts: Vec<Plain> = places.iter().map(|place| self.ledger_place(locale, Some(place))).collect();
        if places.is_empty() {
            parts.push(self.ledger_place(locale, None));
        }
        match (query.since, query.until) {
            (None, None) => {}
            (Some(since), Some(until)) if since == until => parts.push(self.ledger_day(locale, since)),
            (Some(since), Some(until)) => parts.push(self.ledger_days(locale, since, until)),
            (Some(since), None) => {
                let args = args!["day" => &self.ledger_day(locale, since)];
                parts.push(self.label(locale, "ledger-since.name", &args));
            }
            (None, Some(until)) => {
                let args = args!["day" => &self.ledger_day(locale, until)];
                parts.push(self.label(locale, "ledger-until.name", &args));
            }
        }
        parts.extend(query.kinds.iter().map(|kind| self.ledger_kind(locale, kind)));
        parts.extend(items.iter().map(|(id, title)| self.ledger_item(locale, id, Some(title))));
        parts.extend(query.by.iter().filter_map(|code| Doer::parse(code)).map(|doer| {
            let doer = self.doer(locale, doer);
            self.label(locale, "ledger-by.name", &args!["doer" => &doer])
        }));
        let parts: Vec<_> = parts.into_iter().map(Plain::into_string).collect();
        Plain::written(parts.join(" · "))
    }

    fn ledger_days(&self, locale: &Locale, since: NaiveDate, until: NaiveDate) -> Plain {
        let args = args!["since" => &self.ledger_day(locale, since), "until" => &self.ledger_day(locale, until)];
        self.label(locale, "ledger-days.name", &args)
    }

    /// The headline of an answer: what was asked, how many entries, of which kinds, where, when, as of when.
    #[must_use]
    pub fn ledger_headline(&self, locale: &Locale, asked: &Asked<'_>, totals: &Totals) -> Html {
        let head = args!["asked" => &self.ledger_asked(locale, asked)];
        let mut lines = vec![self.line(locale, "ledger-head", &head)];
        if asked.is_own_scope {
            lines.push(self.line(locale, "ledger-own-scope", &args![]));
        }
        match totals.days {
            None => lines.push(self.line(locale, "ledger-none", &args![])),
            Some((first, last)) => {
                let days =
                    if first == last { self.ledger_day(locale, first) } else { self.ledger_days(locale, first, last) };
                lines.push(self.line(
                    locale,
                    "ledger-total",
                    &args!["count" => number(totals.entries), "days" => &days],
                ));
                if totals.corrected > 0 {
                    let args = args!["count" => number(totals.corrected)];
                    lines.push(self.line(locale, "ledger-total-corrected", &args));
                }
            }
        }
        let kinds: Vec<_> = totals.kinds.iter().map(|(kind, count)| (self.ledger_kind(locale, kind), *count)).collect();
        let units = totals.units.iter().map(|(unit, count)| (self.ledger_place(locale, unit.as_ref()), *count));
        let units: Vec<_> = units.collect();
        if kinds.len() > 1 {
            lines.push(self.line(locale, "ledger-by-kind", &args!["list" => &self.ledger_tally(locale, &kinds)]));
        }
        if units.len() > 1 {
            lines.push(self.line(locale, "ledger-by-unit", &args!["list" => &self.ledger_tally(locale, &units)]));
        }
        lines.push(match asked.query.as_of {
            Some(day) => self.line(locale, "ledger-as-of", &args!["day" => &self.ledger_day(locale, day)]),
            None => self.line(locale, "ledger-as-of-now", &args!["moment" => &self.full_moment(locale, asked.now)]),
        });
        Html::joined(&lines, "\n")
    }

    fn ledger_tally(&self, locale: &Locale, counted: &[(Plain, u64)]) -> Plain {
        let item = |(name, count): &(Plain, u64)| {
            self.label(locale, "ledger-tally.name", &args!["name" => name, "count" => number(*count)])
        };
        let mut items: Vec<_> = counted.iter().take(COUNTED_MAX).map(item).collect();
        if counted.len() > COUNTED_MAX {
            let rest = counted[COUNTED_MAX..].iter().map(|(_, count)| count).sum();
            items.push(item(&(self.label(locale, "ledger-tally-rest.name", &args![]), rest)));
        }
        self.listed(locale, &items)
    }

    /// An answer: its headline and the entries of a page.
    #[must_use]
    pub fn ledger_answer(&self, locale: &Locale, asked: &Asked<'_>, totals: &Totals, page: &[Told<'_>]) -> Html {
        let head = self.ledger_headline(locale, asked, totals);
        if page.is_empty() {
            return head;
        }
        let lines: Vec<_> = page.iter().map(|told| self.ledger_line(locale, told)).collect();
        Html::joined(&[head, Html::joined(&lines, "\n")], "\n\n")
    }

    /// Asks what an ambiguous word means. A button for each meaning hangs below.
    #[must_use]
    pub fn ledger_which(&self, locale: &Locale, word: &str, shown: u32, count: u32) -> Html {
        let word = shortened(word, WORD_CHARS_MAX);
        if shown < count {
            let args = args!["word" => word.as_str(), "shown" => shown, "count" => count];
            self.line(locale, "ledger-which-of-many", &args)
        } else {
            self.line(locale, "ledger-which", &args!["word" => word.as_str()])
        }
    }

    /// The button for a meaning. `place` is what a place is called, with its campus if that tells it apart.
    #[must_use]
    pub fn ledger_meaning_label(
        &self,
        locale: &Locale,
        meaning: &Meaning,
        place: Option<&Bilingual>,
        title: Option<&Bilingual>,
    ) -> Plain {
        match meaning {
            Meaning::Place(_) => self.ledger_place(locale, place),
            Meaning::Item(id) => self.ledger_item(locale, id, title),
            Meaning::Kind(kind) => self.ledger_kind(locale, kind),
            Meaning::By(doer) => self.doer(locale, *doer),
        }
    }

    /// What is not understood of a query, and what it may have been.
    #[must_use]
    pub(super) fn ledger_unknown(&self, locale: &Locale, words: &[(String, Vec<String>)]) -> Html {
        let line = |(word, near): &(String, Vec<String>)| {
            let word = shortened(word, WORD_CHARS_MAX);
            if near.is_empty() {
                return self.line(locale, "refusal-ledger-unknown", &args!["word" => word.as_str()]);
            }
            let near: Vec<_> = near.iter().map(|name| Plain::written(shortened(name, WORD_CHARS_MAX))).collect();
            let args = args!["word" => word.as_str(), "near" => &self.listed(locale, &near)];
            self.line(locale, "refusal-ledger-unknown-near", &args)
        };
        Html::joined(&words.iter().take(UNKNOWN_MAX).map(line).collect::<Vec<_>>(), "\n")
    }

    /// The days of a query that has none.
    #[must_use]
    pub(super) fn ledger_no_days(&self, locale: &Locale, since: NaiveDate, until: NaiveDate) -> Html {
        let args = args!["since" => &self.ledger_day(locale, since), "until" => &self.ledger_day(locale, until)];
        self.line(locale, "refusal-ledger-days", &args)
    }

    /// What will be written into the ledger once it is confirmed.
    #[must_use]
    pub fn ledger_draft(&self, locale: &Locale, draft: &Draft<'_>) -> Html {
        match draft {
            Draft::Note { text, place, item: None } => {
                self.line(locale, "ledger-note-draft", &args!["text" => *text, "place" => *place])
            }
            Draft::Note { text, place, item: Some(item) } => {
                let args = args!["text" => *text, "place" => *place, "item" => *item];
                self.line(locale, "ledger-note-draft-item", &args)
            }
            Draft::Correction { corrected, reason, instead: None } => {
                self.line(locale, "ledger-strike-draft", &args!["entry" => *corrected, "reason" => *reason])
            }
            Draft::Correction { corrected, reason, instead: Some(text) } => {
                let args = args!["entry" => *corrected, "reason" => *reason, "text" => *text];
                self.line(locale, "ledger-replace-draft", &args)
            }
        }
    }

    /// An item by its id and title.
    #[must_use]
    pub fn ledger_item_name(&self, locale: &Locale, id: &str, title: &Bilingual) -> Plain {
        self.ledger_item(locale, id, Some(title))
    }

    /// The button that confirms a draft.
    #[must_use]
    pub fn ledger_confirm_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "ledger-confirm.button", &args![])
    }

    /// The button that drops it.
    #[must_use]
    pub fn ledger_cancel_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "ledger-cancel.button", &args![])
    }

    /// To whoever confirmed: it is written.
    #[must_use]
    pub fn ledger_written(&self, locale: &Locale) -> Html {
        self.line(locale, "ledger-written", &args![])
    }

    /// The same as a toast.
    #[must_use]
    pub fn ledger_written_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "ledger-confirm.toast", &args![])
    }

    /// To whoever cancelled.
    #[must_use]
    pub fn ledger_cancelled(&self, locale: &Locale) -> Html {
        self.line(locale, "ledger-cancelled", &args![])
    }

    /// The same as a toast.
    #[must_use]
    pub fn ledger_cancelled_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "ledger-cancel.toast", &args![])
    }

    /// Where the making of a file has come to.
    #[must_use]
    pub fn ledger_making(&self, locale: &Locale, making: Making, most: u64) -> Html {
        match making {
            Making::Begun => self.line(locale, "ledger-export-begun", &args![]),
            Making::Done(count) => self.line(locale, "ledger-export-done", &args!["count" => number(count)]),
            Making::TooMany(count) => {
                self.line(locale, "ledger-export-too-many", &args!["count" => number(count), "most" => number(most)])
            }
            Making::Empty => self.line(locale, "ledger-export-empty", &args![]),
            Making::NotAllowed => self.line(locale, "ledger-export-not-allowed", &args![]),
            Making::Failed => self.line(locale, "ledger-export-failed", &args![]),
        }
    }

    /// The line of a file that says who asked for it as what, when and for what; also the words below the file.
    #[must_use]
    pub fn ledger_mark(&self, locale: &Locale, role: &Plain, asked: &Asked<'_>) -> Plain {
        let args = args![
            "role" => role,
            "asked" => &self.ledger_asked(locale, asked),
            "moment" => &self.full_moment(locale, asked.now),
        ];
        let mark = self.label(locale, "ledger-export-mark.name", &args);
        match asked.query.as_of {
            None => mark,
            Some(day) => {
                let args = args!["mark" => &mark, "day" => &self.ledger_day(locale, day)];
                self.label(locale, "ledger-export-mark-as-of.name", &args)
            }
        }
    }

    /// The words below the file.
    #[must_use]
    pub fn ledger_caption(&self, locale: &Locale, mark: &Plain) -> Html {
        self.line(locale, "ledger-export-caption", &args!["mark" => mark])
    }

    /// What a column is called.
    #[must_use]
    pub fn ledger_column(&self, locale: &Locale, column: Column) -> Plain {
        let name = match column {
            Column::Number => "ledger-column-number.name",
            Column::Day => "ledger-column-day.name",
            Column::At => "ledger-column-at.name",
            Column::Kind => "ledger-column-kind.name",
            Column::Sentence => "ledger-column-sentence.name",
            Column::Campus => "ledger-column-campus.name",
            Column::College => "ledger-column-college.name",
            Column::Class => "ledger-column-class.name",
            Column::Department => "ledger-column-department.name",
            Column::Item => "ledger-column-item.name",
            Column::Doer => "ledger-column-doer.name",
            Column::Correction => "ledger-column-correction.name",
            Column::Reason => "ledger-column-reason.name",
        };
        self.label(locale, name, &args![])
    }

    /// The cells of an entry, in the order of [`Column::ALL`]. Places are named by the caller.
    #[must_use]
    pub fn ledger_cells(&self, locale: &Locale, told: &Told<'_>, places: [&str; 2]) -> [String; 13] {
        let entry = told.entry;
        let at = DateTime::from_timestamp_millis(entry.at).map(|at| at.with_timezone(&told.zone).naive_local());
        let correction = match (told.corrected, entry.corrects) {
            (Some((by, _, true)), _) => self.label(locale, "ledger-cell-struck.name", &by_entry(by)),
            (Some((by, _, false)), _) => self.label(locale, "ledger-cell-replaced.name", &by_entry(by)),
            (None, Some(of)) => self.label(locale, "ledger-cell-corrects.name", &by_entry(of)),
            (None, None) => Plain::written(String::new()),
        };
        let own = |value: &Option<String>| value.clone().unwrap_or_default();
        let [campus, department] = places.map(str::to_owned);
        [
            Seq(entry.seq).to_string(),
            entry.day.clone(),
            at.map(|at| at.format("%Y-%m-%d %H:%M:%S").to_string()).unwrap_or_default(),
            self.ledger_kind(locale, &entry.kind).into_string(),
            self.ledger_sentence(locale, told).plain(),
            campus,
            own(&entry.college),
            own(&entry.class),
            department,
            own(&entry.item),
            self.ledger_doer(locale, entry, told.duty).into_string(),
            correction.into_string(),
            own(&entry.reason),
        ]
    }

    /// The words of all languages by which people ask, and what they mean; names of places and items are added by
    /// whoever knows them.
    #[must_use]
    pub fn ledger_lexicon(&self) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let doers = [Doer::Console, Doer::Clock, Doer::Person];
        for locale in self.locales() {
            let words = |name: &str| self.words(locale, name);
            for kind in KINDS {
                let names = words(&format!("{}.words", fact_id(kind))).into_iter();
                let names = names.chain([(*kind).to_owned(), self.ledger_kind(locale, kind).into_string()]);
                lexicon.names.extend(names.map(|name| (plain(&name), Meaning::Kind((*kind).to_owned()))));
            }
            for family in query::families() {
                let names = words(&format!("ledger-family-{family}.words")).into_iter();
                let names = names.chain([family.to_owned(), self.ledger_kind(locale, family).into_string()]);
                lexicon.names.extend(names.map(|name| (plain(&name), Meaning::Kind(family.to_owned()))));
            }
            for doer in doers {
                let name = self.doer(locale, doer).into_string();
                let names = [name, doer.code().to_owned()].into_iter();
                lexicon.names.extend(names.map(|name| (plain(&name), Meaning::By(doer))));
            }
            use crate::domain::campus::Coded as _;
            for duty in Duty::ALL.iter().copied() {
                let names = self.typed(locale, Typed::Duty(duty)).into_iter().chain([duty.code().to_owned()]);
                lexicon.names.extend(names.map(|name| (plain(&name), Meaning::By(Doer::Duty(duty)))));
            }
            for key in Key::ALL {
                lexicon.keys.extend(words(key_id(key)).into_iter().map(|word| (plain(&word), key)));
            }
            for (month, id) in (1..).zip(MONTHS) {
                lexicon.months.extend(words(id).into_iter().map(|word| (plain(&word), month)));
            }
            for recent in Recent::ALL {
                lexicon.recent.extend(words(recent_id(recent)).into_iter().map(|word| (plain(&word), recent)));
            }
            for (at, id) in UNITS.into_iter().enumerate() {
                lexicon.units[at].extend(words(id).into_iter().map(|word| plain(&word)));
            }
        }
        lexicon
    }

    /// What is to be done, by the first word behind the command; `None` for a query.
    #[must_use]
    pub fn ledger_deed(&self, word: &str) -> Option<Deed> {
        let deeds = [
            ("ledger-do-fix.words", Deed::Fix),
            ("ledger-do-note.words", Deed::Note),
            ("ledger-do-export.words", Deed::Export),
        ];
        let word = plain(word);
        let is_it = |name: &str| self.locales().any(|locale| self.words(locale, name).contains(&word));
        deeds.into_iter().find(|(name, _)| is_it(name)).map(|(_, deed)| deed)
    }

    /// Whether a word stands between the reason of a correction and what takes the entry's place.
    #[must_use]
    pub fn is_ledger_instead(&self, word: &str) -> bool {
        let word = plain(word);
        self.locales().any(|locale| self.words(locale, "ledger-instead.words").contains(&word))
    }

    fn words(&self, locale: &Locale, name: &str) -> Vec<String> {
        let list = self.label(locale, name, &args![]);
        let ways = list.as_str().split([',', '，', '、']).map(plain);
        ways.filter(|way| !way.is_empty()).collect()
    }
}

/// What is done with the ledger besides asking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// An entry is corrected.
    Fix,
    /// An entry is written by hand.
    Note,
    /// A file is made.
    Export,
}

const MONTHS: [&str; 12] = [
    "ledger-month-january.words",
    "ledger-month-february.words",
    "ledger-month-march.words",
    "ledger-month-april.words",
    "ledger-month-may.words",
    "ledger-month-june.words",
    "ledger-month-july.words",
    "ledger-month-august.words",
    "ledger-month-september.words",
    "ledger-month-october.words",
    "ledger-month-november.words",
    "ledger-month-december.words",
];

const UNITS: [&str; 3] = ["ledger-unit-year.words", "ledger-unit-month.words", "ledger-unit-day.words"];

const fn key_id(key: Key) -> &'static str {
    match key {
        Key::College => "ledger-key-college.words",
        Key::Class => "ledger-key-class.words",
        Key::Campus => "ledger-key-campus.words",
        Key::Department => "ledger-key-department.words",
        Key::Kind => "ledger-key-kind.words",
        Key::Item => "ledger-key-item.words",
        Key::By => "ledger-key-by.words",
        Key::Date => "ledger-key-date.words",
        Key::Since => "ledger-key-since.words",
        Key::Until => "ledger-key-until.words",
        Key::AsOf => "ledger-key-as-of.words",
    }
}

const fn recent_id(recent: Recent) -> &'static str {
    match recent {
        Recent::Today => "ledger-recent-today.words",
        Recent::Yesterday => "ledger-recent-yesterday.words",
        Recent::ThisWeek => "ledger-recent-this-week.words",
        Recent::LastWeek => "ledger-recent-last-week.words",
        Recent::ThisMonth => "ledger-recent-this-month.words",
        Recent::LastMonth => "ledger-recent-last-month.words",
    }
}

fn by_entry(seq: i64) -> Args {
    args!["entry" => Seq(seq).to_string().as_str()]
}

pub(super) fn shortened(word: &str, most: usize) -> String {
    match word.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}
