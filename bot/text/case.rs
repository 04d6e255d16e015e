//! The case register: its questions and cards, its list, and the comparison with last year.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};

use super::args::args;
use super::{Html, Locale, Plain, Text};
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::case::baseline::Fault;
use crate::domain::case::trend::{Line, Span, Sum, Trend, Verdict};
use crate::domain::case::{
    Case, CaseId, FEWEST, Fen, Field, NOTE_CHARS_MAX, Outcome, Place, Reported, Typed, Victim, grouped,
};
use crate::domain::delivery::CAPTION_UNITS_MAX;
use crate::domain::fraud::{AmountBand, Channel};

/// The most colleges of which a picture has bars, and of which the words below it speak.
const COLLEGES_MAX: usize = 10;

/// A case as it is shown to one who may see it.
#[derive(Clone, Debug)]
pub struct Show<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its college.
    pub place: Option<Bilingual>,
    /// When it was changed since it was filed, in campus time.
    pub changes: &'a [NaiveDateTime],
    /// Whether the reader may read the private part.
    pub may_change: bool,
}

/// A case in a list.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its college.
    pub place: Option<Bilingual>,
}

/// What was changed of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// An answer.
    Field(Field),
    /// What came back.
    Recovered,
    /// The note.
    Note,
    /// It was closed.
    Closed,
    /// It was opened again.
    Reopened,
}

impl Update {
    /// Its word in the ledger.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Field(Field::Type) => "type",
            Self::Field(Field::Channel) => "channel",
            Self::Field(Field::Payment) => "payment",
            Self::Field(Field::Amount) => "amount",
            Self::Field(Field::Day) => "day",
            Self::Field(Field::College) => "college",
            Self::Field(Field::Segment) => "victim",
            Self::Field(Field::Reported) => "reported",
            Self::Field(Field::Outcome) => "outcome",
            Self::Recovered => "recovered",
            Self::Note => "note",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }
}

/// A college in a comparison, or several that are told together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The college; `None` where it was withheld, or where several are told together.
    pub college: Option<String>,
    /// The numbers.
    pub line: Line,
    /// How many colleges it is.
    pub together: u32,
}

/// A comparison as it is told.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The place; `None` is the whole university.
    pub place: Option<&'a Bilingual>,
    /// The comparison.
    pub trend: &'a Trend,
    /// What may be shown of the colleges.
    pub lines: Vec<Seen>,
    /// Whether small numbers are hidden.
    pub is_guarded: bool,
}

/// What a class may be told of cases like that of a kit: only together, and only where there are enough of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nearby {
    /// How many there were on the campus.
    pub cases: u64,
    /// Within how many days.
    pub days: u64,
    /// Where most of the victims were met.
    pub channel: Channel,
    /// How much most of them lost.
    pub band: AmountBand,
}

/// Two bars of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// What they are about.
    pub label: String,
    /// How long that of this year is, and what stands at its end.
    pub now: (u64, String),
    /// That of last year.
    pub before: Option<(u64, String)>,
}

/// The words and numbers of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What stands above.
    pub title: String,
    /// The days.
    pub period: String,
    /// What this year's bars and last year's are called.
    pub years: [String; 2],
    /// Bars under a title.
    pub groups: Vec<(String, Vec<Bars>)>,
    /// What stands below.
    pub notes: Vec<String>,
}

/// How far last year's counts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineHead {
    /// They can be applied.
    Ready,
    /// They are.
    Applied,
}

/// What a file with last year's counts comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaselineSums {
    /// How many rows.
    pub rows: u32,
    /// The days of which it speaks.
    pub span: Span,
    /// Cases in all.
    pub cases: u64,
    /// Their amounts.
    pub fen: Fen,
    /// Whether it tells colleges apart.
    pub has_colleges: bool,
}

const fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Text {
    // Questions.

    /// A draft that is asked about, or a filed case of which one answer is corrected.
    #[must_use]
    pub fn case_question(&self, locale: &Locale, case: &Case, place: Option<&Bilingual>, field: Field) -> Html {
        let number = Field::ALL.iter().position(|known| *known == field).unwrap_or_default() + 1;
        let (number, count) = (small(number as u64), small(Field::ALL.len() as u64));
        let mut lines = vec![if case.filed_at.is_some() {
            let id = case.id.to_string();
            self.line(locale, "case-correcting", &args!["case" => id.as_str(), "number" => number, "count" => count])
        } else {
            self.line(locale, "case-draft", &args!["number" => number, "count" => count])
        }];
        if case.filed_at.is_none() {
            lines.extend(self.case_facts(locale, case, place));
        }
        lines.push(self.line(locale, "case-question", &args!["field" => field_word(field)]));
        Html::joined(&lines, "\n")
    }

    /// What was said about a case, a line each.
    fn case_facts(&self, locale: &Locale, case: &Case, place: Option<&Bilingual>) -> Vec<Html> {
        let known = Field::ALL.iter().copied().filter(|field| case.facts.has(*field));
        known
            .filter_map(|field| {
                let value = self.case_value(locale, case, place, field)?;
                let name = self.case_field_label(locale, field);
                Some(self.line(locale, "case-fact", &args!["name" => &name, "value" => &value]))
            })
            .collect()
    }

    fn case_value(&self, locale: &Locale, case: &Case, place: Option<&Bilingual>, field: Field) -> Option<Plain> {
        let facts = &case.facts;
        Some(match field {
            Field::Type => self.fraud_type_name(locale, facts.fraud_type.as_ref()?),
            Field::Channel => self.fraud_word(locale, facts.channel?),
            Field::Payment => self.fraud_word(locale, facts.payment?),
            Field::Amount => {
                let loss = facts.loss?;
                let band = self.fraud_word(locale, loss.band);
                self.label(locale, "case-amount.name", &args!["band" => &band, "exact" => yes(loss.yuan.is_some())])
            }
            Field::Day => self.case_date(locale, facts.day?),
            Field::College => match facts.place.as_ref()? {
                Place::Withheld => {
                    self.label(locale, "case-press.button", &args!["press" => "withheld", "part" => 0_u32])
                }
                Place::College { college, .. } => {
                    let tag = locale.to_string();
                    let name = place.map_or(college.as_str(), |place| place.in_language(&tag));
                    self.case_college_label(locale, name)
                }
            },
            Field::Segment => self.case_victim_label(locale, facts.victim?),
            Field::Reported => self.case_reported_label(locale, facts.reported?),
            Field::Outcome => {
                let outcome = self.case_outcome_label(locale, facts.outcome?);
                match facts.recovered {
                    Some(yuan) => {
                        let yuan = grouped(yuan);
                        let args = args!["outcome" => &outcome, "yuan" => yuan.as_str()];
                        self.label(locale, "case-recovered.name", &args)
                    }
                    None => outcome,
                }
            }
        })
    }

    /// A day with its year: `18 April 2025`.
    fn case_date(&self, locale: &Locale, day: NaiveDate) -> Plain {
        let year = day.year().to_string();
        let args = args!["year" => year.as_str(), "day" => &self.plain_day(locale, day)];
        self.label(locale, "case-date.name", &args)
    }

    /// The name of something that is asked.
    #[must_use]
    pub fn case_field_label(&self, locale: &Locale, field: Field) -> Plain {
        self.label(locale, "case-question.button", &args!["field" => field_word(field)])
    }

    /// The button of a day, from today back.
    #[must_use]
    pub fn case_day_label(&self, locale: &Locale, day: NaiveDate, today: NaiveDate) -> Plain {
        let back = (today - day).num_days();
        let which = match back {
            0 => "today",
            1 => "yesterday",
            _ => "other",
        };
        self.label(locale, "case-day.button", &args!["which" => which, "day" => &self.plain_day(locale, day)])
    }

    /// The button of a college.
    #[must_use]
    pub fn case_college_label(&self, locale: &Locale, name: &str) -> Plain {
        self.label(locale, "case-college.button", &args!["college" => name])
    }

    /// The button of what the victim is.
    #[must_use]
    pub fn case_victim_label(&self, locale: &Locale, victim: Victim) -> Plain {
        self.label(locale, "case-victim.button", &args!["victim" => victim.code()])
    }

    /// The button of whether the police were told.
    #[must_use]
    pub fn case_reported_label(&self, locale: &Locale, reported: Reported) -> Plain {
        self.label(locale, "case-reported.button", &args!["reported" => reported.code()])
    }

    /// The button of what became of the money.
    #[must_use]
    pub fn case_outcome_label(&self, locale: &Locale, outcome: Outcome) -> Plain {
        self.label(locale, "case-outcome.button", &args!["outcome" => outcome.code()])
    }

    /// The button that leads back to the question before.
    #[must_use]
    pub fn case_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "case-back.button", &args![])
    }

    /// The button that goes on with a draft.
    #[must_use]
    pub fn case_go_on_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "case-resume.button", &args![])
    }

    /// The button of what is done with a case; `part` is that of its note.
    #[must_use]
    pub fn case_press_label(&self, locale: &Locale, press: &str, part: u32) -> Plain {
        self.label(locale, "case-press.button", &args!["press" => press, "part" => part])
    }

    /// Asks for something typed.
    #[must_use]
    pub fn case_ask_typed(&self, locale: &Locale, what: Typed, id: CaseId) -> Html {
        let id = id.to_string();
        let args = args!["what" => what.code(), "case" => id.as_str(), "most" => small(NOTE_CHARS_MAX as u64)];
        self.line(locale, "case-ask-typed", &args)
    }

    /// Says that a note is kept, and warns of what may lead to somebody.
    #[must_use]
    pub fn case_note_kept(&self, locale: &Locale, is_risky: bool) -> Html {
        self.line(locale, "case-note-kept", &args!["risky" => yes(is_risky)])
    }

    /// Says that a draft is gone.
    #[must_use]
    pub fn case_dropped(&self, locale: &Locale) -> Html {
        self.line(locale, "case-dropped", &args![])
    }

    /// Asks whether to go on with a draft.
    #[must_use]
    pub fn case_resume(&self, locale: &Locale, case: &Case, place: Option<&Bilingual>) -> Html {
        let mut lines = vec![self.line(locale, "case-resume", &args![])];
        lines.extend(self.case_facts(locale, case, place));
        Html::joined(&lines, "\n")
    }

    // Cards.

    /// What will be filed.
    #[must_use]
    pub fn case_preview(&self, locale: &Locale, show: &Show<'_>) -> Html {
        let mut lines = vec![self.line(locale, "case-preview", &args![])];
        lines.extend(self.case_facts(locale, show.case, show.place.as_ref()));
        lines.push(self.case_private(locale, show));
        Html::joined(&lines, "\n")
    }

    /// A case that was filed.
    #[must_use]
    pub fn case_card(&self, locale: &Locale, show: &Show<'_>) -> Html {
        let Show { case, place, changes, .. } = show;
        let id = case.id.to_string();
        let state = if case.closed_at.is_some() { "closed" } else { "open" };
        let mut lines = vec![self.line(locale, "case-card", &args!["case" => id.as_str(), "state" => state])];
        lines.extend(self.case_facts(locale, case, place.as_ref()));
        lines.push(self.case_private(locale, show));
        if let Some(last) = changes.last() {
            let moment = self.full_moment(locale, *last);
            let args = args!["count" => small(changes.len() as u64), "moment" => &moment];
            lines.push(self.line(locale, "case-changes", &args));
        }
        Html::joined(&lines, "\n")
    }

    fn case_private(&self, locale: &Locale, show: &Show<'_>) -> Html {
        let case = show.case;
        let state = if case.has_key { "sealed" } else { "erased" };
        let has_amount = case.facts.loss.is_some_and(|loss| loss.yuan.is_some());
        let args = args![
            "state" => state,
            "reader" => yes(show.may_change),
            "amount" => yes(has_amount),
            "note" => yes(case.note_chars > 0),
        ];
        self.line(locale, "case-private", &args)
    }

    /// Asks what is to be corrected.
    #[must_use]
    pub fn case_correct(&self, locale: &Locale, id: CaseId, is_filed: bool) -> Html {
        let id = id.to_string();
        self.line(locale, "case-correct", &args!["case" => id.as_str(), "filed" => yes(is_filed)])
    }

    /// Asks why the private part is to be erased.
    #[must_use]
    pub fn case_ask_erase(&self, locale: &Locale, id: CaseId) -> Html {
        let id = id.to_string();
        self.line(locale, "case-ask-erase", &args!["case" => id.as_str()])
    }

    /// The amounts to the fen, in a window.
    #[must_use]
    pub fn case_amounts(&self, locale: &Locale, id: CaseId, loss: Option<Fen>, recovered: Option<Fen>) -> Plain {
        let id = id.to_string();
        let (is_loss, is_recovered) = (loss.is_some(), recovered.is_some());
        let (loss, recovered) = (loss.unwrap_or_default().to_string(), recovered.unwrap_or_default().to_string());
        let args = args![
            "case" => id.as_str(),
            "known" => yes(is_loss),
            "loss" => loss.as_str(),
            "back" => yes(is_recovered),
            "recovered" => recovered.as_str(),
        ];
        self.label(locale, "case-private.toast", &args)
    }

    /// A part of the note, in a window.
    #[must_use]
    pub fn case_note_part(&self, locale: &Locale, part: &str) -> Plain {
        self.label(locale, "case-note-kept.toast", &args!["part" => part])
    }

    // The list.

    /// A page of cases.
    #[must_use]
    pub fn case_list(
        &self,
        locale: &Locale,
        rows: &[Row<'_>],
        total: u32,
        is_open: bool,
        place: Option<&Bilingual>,
    ) -> Html {
        let place = self.place_label(locale, place);
        let args = args!["count" => total, "open" => yes(is_open), "place" => &place];
        let mut lines = vec![self.line(locale, "case-list", &args)];
        for Row { case, place } in rows {
            let part = |field| {
                self.case_value(locale, case, place.as_ref(), field).unwrap_or_else(|| Plain::written(String::new()))
            };
            let id = case.id.to_string();
            let args = args![
                "case" => id.as_str(),
                "type" => &part(Field::Type),
                "channel" => &part(Field::Channel),
                "amount" => &part(Field::Amount),
                "day" => &part(Field::Day),
                "college" => &part(Field::College),
                "outcome" => &part(Field::Outcome),
                "closed" => yes(case.closed_at.is_some()),
            ];
            lines.push(self.line(locale, "case-row", &args));
        }
        Html::joined(&lines, "\n")
    }

    /// The button of a case in a list.
    #[must_use]
    pub fn case_show_label(&self, locale: &Locale, id: CaseId) -> Plain {
        let id = id.to_string();
        self.label(locale, "case-row.button", &args!["case" => id.as_str()])
    }

    /// The button that lists the open ones only, or all.
    #[must_use]
    pub fn case_filter_label(&self, locale: &Locale, is_open: bool) -> Plain {
        self.label(locale, "case-list.button", &args!["open" => yes(is_open)])
    }

    // The comparison.

    /// The comparison in words, which fit below a picture: colleges that have no room are left to the picture.
    #[must_use]
    pub fn case_trend(&self, locale: &Locale, told: &Told<'_>) -> Html {
        let Trend { whole, before, is_cut, .. } = told.trend;
        let place = self.place_label(locale, told.place);
        let mut lines = vec![
            self.line(locale, "case-trend", &args!["place" => &place]),
            self.line(locale, "case-trend-days", &args!["days" => &self.case_period(locale, told.trend)]),
        ];
        let is_hidden = told.is_guarded && whole.is_few();
        let numbers = args![
            "now" => &self.case_count(locale, whole.now.cases, told.is_guarded),
            "before" => &self.case_count(locale, whole.before.map_or(0, |sum| sum.cases), told.is_guarded),
            "known" => yes(before.is_some()),
            "change" => &self.case_change(locale, whole.cases_change().filter(|_| !is_hidden)),
        ];
        lines.push(self.line(locale, "case-trend-cases", &numbers));
        if !is_hidden {
            let amounts = args![
                "now" => &self.case_yuan(locale, whole.now),
                "before" => &self.case_yuan(locale, whole.before.unwrap_or_default()),
                "known" => yes(before.is_some()),
                "change" => &self.case_change(locale, whole.amounts_change()),
            ];
            lines.push(self.line(locale, "case-trend-amounts", &amounts));
            if let Some((now, before)) = whole.per_thousand() {
                let number = |hundredths: u64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
                let (known, now, before) = (before.is_some(), number(now), number(before.unwrap_or_default()));
                let students = grouped(whole.students);
                let args = args![
                    "now" => now.as_str(),
                    "before" => before.as_str(),
                    "known" => yes(known),
                    "students" => students.as_str(),
                ];
                lines.push(self.line(locale, "case-trend-students", &args));
            }
            if whole.now.recovered > 0 {
                let yuan = grouped(whole.now.recovered);
                lines.push(self.line(locale, "case-trend-recovered", &args!["yuan" => yuan.as_str()]));
            }
        }
        let verdict = match whole.verdict() {
            None => "none",
            Some(_) if is_hidden => "hidden",
            Some(verdict) => verdict_word(verdict),
        };
        lines.push(self.line(locale, "case-trend-verdict", &args!["verdict" => verdict]));
        if whole.is_few() && !is_hidden {
            lines.push(self.line(locale, "case-trend-few", &args!["fewest" => small(FEWEST)]));
        }
        if *is_cut && before.is_some() {
            lines.push(self.line(locale, "case-trend-cut", &args![]));
        }
        for seen in told.lines.iter().take(COLLEGES_MAX) {
            let args = args![
                "college" => &self.case_college(locale, seen),
                "now" => &self.case_count(locale, seen.line.now.cases, false),
                "before" => &self.case_count(locale, seen.line.before.map_or(0, |sum| sum.cases), false),
                "known" => yes(before.is_some()),
                "few" => yes(seen.line.is_few()),
            ];
            lines.push(self.line(locale, "case-trend-college", &args));
            if Html::joined(&lines, "\n").plain_len_utf16() > CAPTION_UNITS_MAX {
                lines.pop();
                break;
            }
        }
        Html::joined(&lines, "\n")
    }

    /// The words and numbers of the picture.
    #[must_use]
    pub fn case_chart(&self, locale: &Locale, told: &Told<'_>) -> Chart {
        let Trend { whole, before, span, .. } = told.trend;
        let word = |part: &str| {
            let place = self.place_label(locale, told.place);
            self.label(locale, "case-chart.name", &args!["part" => part, "place" => &place]).into_string()
        };
        let is_hidden = told.is_guarded && whole.is_few();
        let mut groups = Vec::new();
        if !is_hidden {
            let counted = |sum: Sum| (sum.cases, self.case_count(locale, sum.cases, false).into_string());
            let paid = |sum: Sum| (sum.high.unwrap_or(sum.low), self.case_yuan(locale, sum).into_string());
            let both = |of: &dyn Fn(Sum) -> (u64, String), line: &Line, label: String| Bars {
                label,
                now: of(line.now),
                before: line.before.map(of),
            };
            groups.push((word("cases"), vec![both(&counted, whole, String::new())]));
            groups.push((word("amounts"), vec![both(&paid, whole, String::new())]));
            let colleges: Vec<_> = told
                .lines
                .iter()
                .take(COLLEGES_MAX)
                .map(|seen| {
                    let name = self.case_college(locale, seen);
                    let args = args!["college" => &name, "few" => yes(seen.line.is_few())];
                    let label = self.label(locale, "case-trend-college.name", &args).into_string();
                    both(&counted, &seen.line, label)
                })
                .collect();
            if !colleges.is_empty() && told.lines.len() + usize::from(told.place.is_none()) > 1 {
                groups.push((word("colleges"), colleges));
            }
        }
        let verdict = match whole.verdict() {
            None => "none",
            Some(_) if is_hidden => "hidden",
            Some(verdict) => verdict_word(verdict),
        };
        let mut notes = vec![self.label(locale, "case-trend-verdict.name", &args!["verdict" => verdict]).into_string()];
        if told.lines.iter().any(|seen| seen.line.is_few()) || whole.is_few() && !is_hidden {
            notes.push(self.label(locale, "case-trend-few.name", &args!["fewest" => small(FEWEST)]).into_string());
        }
        let year = |year: i32| year.to_string();
        let years = [span.to.year(), before.map_or(span.to.year() - 1, |before| before.to.year())].map(year);
        Chart { title: word("title"), period: self.case_period(locale, told.trend).into_string(), years, groups, notes }
    }

    fn case_period(&self, locale: &Locale, trend: &Trend) -> Plain {
        let Trend { span, before, .. } = trend;
        let year = span.to.year().to_string();
        let last = before.map_or(span.to.year() - 1, |before| before.to.year()).to_string();
        let args = args![
            "from" => &self.plain_day(locale, span.from),
            "to" => &self.plain_day(locale, span.to),
            "year" => year.as_str(),
            "last" => last.as_str(),
            "known" => yes(before.is_some()),
        ];
        self.label(locale, "case-trend-days.name", &args)
    }

    fn case_college(&self, locale: &Locale, seen: &Seen) -> Plain {
        let kind = match (&seen.college, seen.together) {
            (Some(_), _) => "college",
            (None, 1) => "withheld",
            (None, _) => "together",
        };
        let college = seen.college.as_deref().unwrap_or_default();
        let args = args!["kind" => kind, "college" => college, "count" => seen.together];
        self.label(locale, "case-college.name", &args)
    }

    /// A number of cases; a small one is hidden from who may not see cases one by one.
    fn case_count(&self, locale: &Locale, cases: u64, is_guarded: bool) -> Plain {
        let is_hidden = is_guarded && cases > 0 && cases < FEWEST;
        let args = args!["hidden" => yes(is_hidden), "count" => small(cases), "fewest" => small(FEWEST)];
        self.label(locale, "case-count.name", &args)
    }

    /// An amount, or the range in which it is.
    fn case_yuan(&self, locale: &Locale, sum: Sum) -> Plain {
        let (low, high) = (grouped(sum.low), sum.high.map(grouped).unwrap_or_default());
        let kind = match sum.high {
            None => "least",
            Some(most) if most == sum.low => "exact",
            Some(_) => "range",
        };
        self.label(locale, "case-yuan.name", &args!["kind" => kind, "low" => low.as_str(), "high" => high.as_str()])
    }

    fn case_change(&self, locale: &Locale, change: Option<i64>) -> Plain {
        let kind = match change {
            None => "none",
            Some(..0) => "less",
            Some(0) => "same",
            Some(1..) => "more",
        };
        let percent = grouped(change.unwrap_or_default().unsigned_abs());
        self.label(locale, "case-change.name", &args!["kind" => kind, "percent" => percent.as_str()])
    }

    // Last year's counts.

    /// What is in a file with last year's counts.
    #[must_use]
    pub fn case_baseline(&self, locale: &Locale, head: BaselineHead, sums: &BaselineSums) -> Html {
        let (cases, yuan) = (grouped(sums.cases), sums.fen.to_string());
        let args = args![
            "head" => match head { BaselineHead::Ready => "ready", BaselineHead::Applied => "applied" },
            "rows" => sums.rows,
            "from" => &self.case_date(locale, sums.span.from),
            "to" => &self.case_date(locale, sums.span.to),
            "cases" => cases.as_str(),
            "yuan" => yuan.as_str(),
            "colleges" => yes(sums.has_colleges),
        ];
        self.line(locale, "case-baseline", &args)
    }

    /// The button that takes such counts, or does not.
    #[must_use]
    pub fn case_baseline_label(&self, locale: &Locale, is_taken: bool) -> Plain {
        self.label(locale, "case-baseline.button", &args!["press" => if is_taken { "apply" } else { "cancel" }])
    }

    /// What it answers.
    #[must_use]
    pub fn case_baseline_done(&self, locale: &Locale, is_taken: bool) -> Plain {
        self.label(locale, "case-baseline.toast", &args!["press" => if is_taken { "apply" } else { "cancel" }])
    }

    /// Says that such counts are gone.
    #[must_use]
    pub fn case_baseline_cancelled(&self, locale: &Locale) -> Html {
        self.line(locale, "case-baseline-cancelled", &args![])
    }

    /// What is wrong with such a file.
    #[must_use]
    pub fn case_baseline_faults(&self, locale: &Locale, faults: &[Fault]) -> Html {
        let mut lines = vec![self.line(locale, "case-baseline-faults", &args![])];
        lines.extend(faults.iter().map(|fault| {
            let args = args!["row" => fault.row, "column" => fault.column.code(), "why" => fault.why.code()];
            self.line(locale, "case-baseline-fault", &args)
        }));
        Html::joined(&lines, "\n")
    }

    /// What a class may be told of cases like that of its kit.
    #[must_use]
    pub fn case_nearby(&self, locale: &Locale, nearby: &Nearby) -> Html {
        let args = args![
            "count" => small(nearby.cases),
            "days" => small(nearby.days),
            "channel" => &self.fraud_word(locale, nearby.channel),
            "band" => &self.fraud_word(locale, nearby.band),
        ];
        self.line(locale, "case-nearby", &args)
    }
}

const fn field_word(field: Field) -> &'static str {
    match field {
        Field::Type => "type",
        Field::Channel => "channel",
        Field::Payment => "payment",
        Field::Amount => "amount",
        Field::Day => "day",
        Field::College => "college",
        Field::Segment => "victim",
        Field::Reported => "reported",
        Field::Outcome => "outcome",
    }
}

const fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::BothFell => "both",
        Verdict::CasesFell => "cases",
        Verdict::AmountsFell => "amounts",
        Verdict::NeitherFell => "neither",
        Verdict::AmountsUnclear => "unclear",
    }
}
