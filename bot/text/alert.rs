//! Alerts: what readers see of a case, and what its author, a second person and those who keep an eye on it do.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use crate::domain::alert::{Consent, Content, Move, NAMED_MAX, NOTE_UNITS_MAX, Severity, State};
use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::fraud::Advice;
use crate::domain::tip::{FraudType, Segment};

use super::args::args;
use super::fraud::Vocabulary;
use super::{Html, Locale, Plain, Text};

/// Signs that are named in a group's second language, which is there so that nobody is left out.
const FLAGS_BESIDE: usize = 2;

/// Lines of what did not arrive.
pub const FAILURES_MAX: usize = 15;

/// What stands above what was changed in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// It was corrected at this time of day.
    Corrected(NaiveTime),
    /// It was withdrawn.
    Recalled(NaiveTime),
    /// No second person has looked at it.
    Unreviewed,
}

/// An alert as it is told.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Its number.
    pub number: i64,
    /// What it says.
    pub content: &'a Content,
    /// What stands above it.
    pub stamp: Option<Stamp>,
    /// How many got something like it, where that is told.
    pub likes: Option<u32>,
}

/// A part of an alert that its author chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The kind of fraud.
    Kind,
    /// What happened: the next four.
    Story,
    /// Where.
    Channel,
    /// What they wanted.
    Ask,
    /// How it was paid.
    Payment,
    /// How much.
    Band,
    /// By what it can be told.
    Flags,
    /// What to do.
    Advice,
    /// Whom it is for.
    Place,
    /// When and from whom.
    Times,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Kind,
        Self::Story,
        Self::Channel,
        Self::Ask,
        Self::Payment,
        Self::Band,
        Self::Flags,
        Self::Advice,
        Self::Place,
        Self::Times,
    ];

    /// Its word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Story => "story",
            Self::Channel => "channel",
            Self::Ask => "ask",
            Self::Payment => "payment",
            Self::Band => "band",
            Self::Flags => "flags",
            Self::Advice => "advice",
            Self::Place => "place",
            Self::Times => "times",
        }
    }
}

/// Whom an alert reaches, and when.
#[derive(Clone, Copy, Debug)]
pub struct Going<'a> {
    /// The place; `None` is everywhere.
    pub place: Option<&'a Bilingual>,
    /// Who of them.
    pub segment: Option<Segment>,
    /// How many groups.
    pub groups: u32,
    /// How many subscribers.
    pub people: u32,
    /// When quiet hours are over, if it waits for that.
    pub later: Option<NaiveDateTime>,
    /// What it corrects, and whether it is posted anew besides.
    pub corrects: Option<(i64, bool)>,
}

/// The card of an alert that is being put together.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// Where it is.
    pub state: State,
    /// Its number.
    pub number: i64,
    /// What people will read.
    pub post: &'a Html,
    /// Whom it reaches.
    pub going: Going<'a>,
    /// Whether consent is missing.
    pub wants_consent: bool,
    /// How many others may approve it; `None` where that is past.
    pub second: Option<u32>,
    /// The general form of a note that waits for an answer.
    pub offer: Option<&'a str>,
}

/// How far an alert is, for those who keep an eye on it.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    /// Its number.
    pub number: i64,
    /// The kind of fraud.
    pub fraud_type: &'a FraudType,
    /// Where it is.
    pub state: State,
    /// T0 to T3.
    pub clock: [Option<NaiveDateTime>; 4],
    /// Groups that have it, of how many.
    pub groups: (u32, u32),
    /// Subscribers who have it, of how many.
    pub people: (u32, u32),
    /// How many are under way, did not arrive, and are in doubt.
    pub waiting: [u32; 3],
    /// How many people acknowledged it, in how many classes of how many.
    pub acked: (u32, u32, u32),
    /// How many of each college got one like it.
    pub likes: Vec<(Option<String>, u32)>,
    /// Of the last change: done, of how many, under way, impossible.
    pub edited: Option<[u32; 4]>,
}

/// Why a post did not arrive, or could not be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The chat cannot be written to.
    Unreachable,
    /// The group does not permit it.
    Forbidden,
    /// The messenger does not take the text.
    Refused,
    /// It was too late.
    Late,
    /// Nobody knows.
    Doubt,
    /// The messenger's number of the message is not known.
    Unknown,
    /// Anything else.
    Other,
}

impl Failure {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Unreachable, Self::Forbidden, Self::Refused, Self::Late, Self::Doubt, Self::Unknown, Self::Other];

    const fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Forbidden => "forbidden",
            Self::Refused => "refused",
            Self::Late => "late",
            Self::Doubt => "doubt",
            Self::Unknown => "unknown",
            Self::Other => "other",
        }
    }
}

/// A line of the list of alerts.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The number.
    pub number: i64,
    /// How urgent.
    pub severity: Severity,
    /// The kind of fraud.
    pub fraud_type: &'a FraudType,
    /// Where it is.
    pub state: State,
}

/// How fast alerts were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Medians {
    /// Of how many.
    pub count: u32,
    /// From the report to 95 % of the groups.
    pub whole: Option<TimeDelta>,
    /// From the approval to there.
    pub sending: Option<TimeDelta>,
    /// From the approval until half of the classes had acknowledged it.
    pub acked: Option<TimeDelta>,
}

/// The messages of a post that people act on.
fn urgent_ids(told: &Told<'_>) -> Vec<String> {
    if matches!(told.stamp, Some(Stamp::Recalled(_))) {
        return vec!["alert-recalled".to_owned()];
    }
    let advice = told.content.advice.iter().map(|advice| format!("{}{}", Advice::FAMILY, advice.code()));
    std::iter::once("alert-do".to_owned()).chain(advice).collect()
}

fn is_chinese(locale: &Locale) -> bool {
    locale.to_string().starts_with("zh")
}

fn number(number: i64) -> String {
    number.to_string()
}

impl Text {
    /// An alert in the one or two languages of its readers: the first in full, the second shorter. English and Chinese
    /// stand beside what nobody has reviewed. Its note is shown once, where a reader of Chinese looks for it.
    #[must_use]
    pub fn alert_post(&self, locales: &[Locale], told: &Told<'_>) -> Html {
        let ids = urgent_ids(told);
        let ids: Vec<_> = ids.iter().map(String::as_str).collect();
        let served = self.served_urgently(locales, &ids);
        let noted = served.iter().position(is_chinese).unwrap_or_default();
        let mut place = 0;
        self.urgent_in_each(locales, &ids, |locale| {
            let (is_first, has_note) = (place == 0, place == noted);
            place += 1;
            self.alert_body(locale, told, is_first, has_note)
        })
    }

    fn alert_body(&self, locale: &Locale, told: &Told<'_>, is_first: bool, has_note: bool) -> Html {
        let Told { content, stamp, .. } = told;
        let title = self.alert_title(locale, content);
        if let Some(Stamp::Recalled(time)) = stamp {
            let args = args!["time" => &self.time_of_day(locale, *time)];
            return Html::joined(&[self.line(locale, "alert-recalled", &args), title], "\n");
        }
        let mut lines: Vec<Html> = Vec::new();
        match stamp {
            Some(Stamp::Corrected(time)) => {
                lines.push(self.line(locale, "alert-corrected", &args!["time" => &self.time_of_day(locale, *time)]));
            }
            Some(Stamp::Unreviewed) => lines.push(self.line(locale, "alert-unreviewed", &args![])),
            Some(Stamp::Recalled(_)) | None => {}
        }
        lines.push(title);
        lines.push(self.line(locale, "alert-do", &args![]));
        for (step, advice) in (1_u32..).zip(&content.advice) {
            let args = args!["number" => step, "advice" => &self.fraud_sentence(locale, *advice)];
            lines.push(self.line(locale, "alert-step", &args));
        }
        let story = self.alert_story(locale, content);
        if is_first && let Some(story) = &story {
            lines.push(self.line(locale, "alert-story", &args!["story" => story]));
        }
        let flags = if is_first { &content.flags[..] } else { &content.flags[..content.flags.len().min(FLAGS_BESIDE)] };
        if !flags.is_empty() {
            lines.push(self.line(locale, "alert-signs", &args![]));
        }
        for flag in flags {
            lines.push(self.line(locale, "alert-sign", &args!["flag" => &self.fraud_sentence(locale, *flag)]));
        }
        if let Some(note) = content.note.as_deref().filter(|_| has_note) {
            let args = args!["note" => note];
            lines.push(if is_chinese(locale) {
                self.line(locale, "alert-note", &args)
            } else {
                self.line(locale, "alert-note-original", &args)
            });
        }
        if let Some(likes) = told.likes {
            lines.push(self.line(locale, "alert-likes", &args!["count" => likes]));
        }
        let foot = args![
            "source" => &self.fraud_sentence(locale, content.source),
            "day" => &self.day(locale, content.on),
            "number" => number(told.number).as_str(),
        ];
        lines.push(self.line(locale, "alert-foot", &foot));
        Html::joined(&lines, "\n")
    }

    fn alert_title(&self, locale: &Locale, content: &Content) -> Html {
        let fraud = self.fraud_type_name(locale, &content.fraud_type);
        self.line(locale, "alert-title", &args!["severity" => content.severity.code(), "fraud" => &fraud])
    }

    fn alert_story(&self, locale: &Locale, content: &Content) -> Option<Html> {
        let told = [
            content.channel.map(|value| self.fraud_sentence(locale, value)),
            content.ask.map(|value| self.fraud_sentence(locale, value)),
            content.payment.map(|value| self.fraud_sentence(locale, value)),
            content.band.map(|value| self.fraud_sentence(locale, value)),
        ];
        let next = |before: Html, sentence: Html| {
            self.line(locale, "alert-story-next", &args!["before" => &before, "sentence" => &sentence])
        };
        told.into_iter().flatten().reduce(next)
    }

    // Readers.

    /// The button that acknowledges an alert.
    #[must_use]
    pub fn alert_got_it_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-got-it.button", &args![])
    }

    /// The button of who got something like it.
    #[must_use]
    pub fn alert_like_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-like.button", &args![])
    }

    /// The button that asks for it in one's own language.
    #[must_use]
    pub fn alert_read_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-read.button", &args![])
    }

    /// The toast of who acknowledges it: how many of the group have; in private that is nobody's business.
    #[must_use]
    pub fn alert_acked_toast(&self, locale: &Locale, count: Option<u32>) -> Plain {
        match count {
            Some(count) => self.label(locale, "alert-acked.toast", &args!["count" => count]),
            None => self.label(locale, "alert-acked-alone.toast", &args![]),
        }
    }

    /// The toast of who did before.
    #[must_use]
    pub fn alert_acked_before_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-acked-before.toast", &args![])
    }

    /// The toast of who got something like it: how many did; `None` for who said so before.
    #[must_use]
    pub fn alert_liked_toast(&self, locale: &Locale, count: Option<u32>) -> Plain {
        match count {
            Some(count) => self.label(locale, "alert-liked.toast", &args!["count" => count]),
            None => self.label(locale, "alert-liked-before.toast", &args![]),
        }
    }

    /// The toast below an alert that was withdrawn.
    #[must_use]
    pub fn alert_over_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-over.toast", &args![])
    }

    /// The toast of who is sent the whole alert in private.
    #[must_use]
    pub fn alert_read_sent_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-read-sent.toast", &args![])
    }

    /// The toast of who cannot be written to: what it is about, and the first thing to do.
    #[must_use]
    pub fn alert_read_short_toast(&self, locale: &Locale, content: &Content) -> Plain {
        let title = self.fraud_type_name(locale, &content.fraud_type);
        let advice = content.advice.first().map(|advice| Plain::from(self.fraud_sentence(locale, *advice)));
        let advice = advice.unwrap_or_else(|| Plain::written(String::new()));
        self.label(locale, "alert-read-short.toast", &args!["title" => &title, "advice" => &advice])
    }

    // Its author.

    /// A choice, marked when it is made.
    #[must_use]
    pub fn alert_choice(&self, locale: &Locale, name: Plain, is_chosen: bool) -> Plain {
        if is_chosen { self.label(locale, "alert-chosen.button", &args!["name" => &name]) } else { name }
    }

    /// How urgent.
    #[must_use]
    pub fn alert_severity(&self, locale: &Locale, severity: Severity) -> Plain {
        self.label(locale, "alert-severity.name", &args!["severity" => severity.code()])
    }

    /// Where an alert is.
    #[must_use]
    pub fn alert_state(&self, locale: &Locale, state: State) -> Plain {
        self.label(locale, "alert-state.name", &args!["state" => state.code()])
    }

    /// One kind of people, or all.
    #[must_use]
    pub fn alert_segment(&self, locale: &Locale, segment: Option<Segment>) -> Plain {
        self.label(locale, "alert-segment.name", &args!["segment" => segment.map_or("all", Segment::as_str)])
    }

    /// A value of the vocabulary on a button.
    #[must_use]
    pub fn alert_value<V: Vocabulary>(&self, locale: &Locale, value: V, is_chosen: bool) -> Plain {
        self.alert_choice(locale, self.fraud_word(locale, value), is_chosen)
    }

    /// The list of alerts.
    #[must_use]
    pub fn alert_list(&self, locale: &Locale, lines: &[Line<'_>], medians: &Medians) -> Html {
        let mut told: Vec<_> = lines
            .iter()
            .map(|line| {
                let args = args![
                    "number" => number(line.number).as_str(),
                    "severity" => &self.alert_severity(locale, line.severity),
                    "fraud" => &self.fraud_type_name(locale, line.fraud_type),
                    "state" => &self.alert_state(locale, line.state),
                ];
                self.line(locale, "alert-line", &args)
            })
            .collect();
        if told.is_empty() {
            told.push(self.line(locale, "alert-none", &args![]));
        }
        let clock = args![
            "count" => medians.count,
            "whole" => &self.alert_duration(locale, medians.whole),
            "sending" => &self.alert_duration(locale, medians.sending),
            "acked" => &self.alert_duration(locale, medians.acked),
        ];
        let clock = self.line(locale, "alert-median", &clock);
        self.line(locale, "alert-list", &args!["lines" => &Html::joined(&told, "\n"), "clock" => &clock])
    }

    /// A length of time.
    #[must_use]
    pub fn alert_duration(&self, locale: &Locale, time: Option<TimeDelta>) -> Plain {
        let Some(time) = time else { return self.label(locale, "alert-duration-none.name", &args![]) };
        let seconds = u32::try_from(time.num_seconds()).unwrap_or_default();
        let args = args![
            "days" => seconds / 86_400,
            "hours" => seconds / 3_600 % 24,
            "minutes" => seconds / 60 % 60,
            "seconds" => seconds % 60,
        ];
        self.label(locale, "alert-duration.name", &args)
    }

    /// The button that begins an alert.
    #[must_use]
    pub fn alert_new_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-new.button", &args![])
    }

    /// The button that shows one.
    #[must_use]
    pub fn alert_open_label(&self, locale: &Locale, id: i64, fraud_type: &FraudType) -> Plain {
        let args = args!["number" => number(id).as_str(), "fraud" => &self.fraud_type_name(locale, fraud_type)];
        self.label(locale, "alert-open.button", &args)
    }

    /// Asks what kind of fraud a new alert is about.
    #[must_use]
    pub fn alert_kinds(&self, locale: &Locale) -> Html {
        self.line(locale, "alert-kinds", &args![])
    }

    /// The card of an alert.
    #[must_use]
    pub fn alert_card(&self, locale: &Locale, card: &Card<'_>) -> Html {
        let mut lines = self.alert_going(locale, &card.going);
        if let Some(general) = card.offer {
            lines.push(self.line(locale, "alert-card-offer", &args!["general" => general]));
        }
        if card.wants_consent {
            lines.push(self.line(locale, "alert-card-consent", &args![]));
        }
        if let Some(count) = card.second {
            lines.push(self.line(locale, "alert-card-second", &args!["count" => count]));
        }
        let args = args![
            "number" => number(card.number).as_str(),
            "state" => &self.alert_state(locale, card.state),
            "post" => card.post,
            "lines" => &Html::joined(&lines, "\n"),
        ];
        self.line(locale, "alert-card", &args)
    }

    /// To whom and when.
    fn alert_going(&self, locale: &Locale, going: &Going<'_>) -> Vec<Html> {
        let correction = going.corrects.map(|(corrects, pings)| {
            let pings = if pings { "yes" } else { "no" };
            let args = args!["corrects" => number(corrects).as_str(), "pings" => pings];
            self.line(locale, "alert-card-correction", &args)
        });
        let place = self.place_label(locale, going.place);
        let kind = self.alert_segment(locale, going.segment);
        let segment = going.segment.map_or("all", Segment::as_str);
        let audience =
            self.line(locale, "alert-audience", &args!["place" => &place, "segment" => segment, "kind" => &kind]);
        let args = args!["audience" => &audience, "groups" => going.groups, "people" => going.people];
        let audience = self.line(locale, "alert-card-audience", &args);
        let at = going.later.map_or_else(String::new, |at| self.moment(locale, at).into_string());
        let when = if going.later.is_some() { "later" } else { "now" };
        let time = self.line(locale, "alert-card-time", &args!["when" => when, "at" => at.as_str()]);
        correction.into_iter().chain([audience, time]).collect()
    }

    /// The button of a part, and the question that it leads to.
    #[must_use]
    pub fn alert_part_label(&self, locale: &Locale, part: Part) -> Plain {
        self.label(locale, "alert-field.button", &args!["field" => part.code()])
    }

    /// Asks for a part.
    #[must_use]
    pub fn alert_ask_part(&self, locale: &Locale, part: Part) -> Html {
        let most = u32::try_from(NAMED_MAX).unwrap_or(u32::MAX);
        self.line(locale, "alert-ask-field", &args!["field" => part.code(), "most" => most])
    }

    /// The button that leaves a part out.
    #[must_use]
    pub fn alert_untold_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-untold.button", &args![])
    }

    /// The button of a day so many days ago.
    #[must_use]
    pub fn alert_day_label(&self, locale: &Locale, days: u32) -> Plain {
        self.label(locale, "alert-day.button", &args!["days" => days])
    }

    /// The button of how long ago it was reported.
    #[must_use]
    pub fn alert_reported_label(&self, locale: &Locale, minutes: u32) -> Plain {
        self.label(locale, "alert-reported.button", &args!["minutes" => minutes])
    }

    /// The button of a consent.
    #[must_use]
    pub fn alert_consent_label(&self, locale: &Locale, consent: Consent) -> Plain {
        self.label(locale, "alert-consent.button", &args!["consent" => consent.code()])
    }

    /// The button that asks for a note.
    #[must_use]
    pub fn alert_note_label(&self, locale: &Locale, has_note: bool) -> Plain {
        self.label(locale, "alert-note-field.button", &args!["has" => if has_note { "yes" } else { "no" }])
    }

    /// The button that takes the note out.
    #[must_use]
    pub fn alert_no_note_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-no-note.button", &args![])
    }

    /// The button that takes a form of the note.
    #[must_use]
    pub fn alert_offer_label(&self, locale: &Locale, is_own: bool) -> Plain {
        self.label(locale, "alert-offer.button", &args!["own" => if is_own { "yes" } else { "no" }])
    }

    /// The button that shows it in another language.
    #[must_use]
    pub fn alert_look_label(&self, locale: &Locale, other: &Locale) -> Plain {
        let language = self.label(other, "language.name", &args![]);
        self.label(locale, "alert-look.button", &args!["language" => &language])
    }

    /// The button that says whether a correction is posted anew.
    #[must_use]
    pub fn alert_pings_label(&self, locale: &Locale, pings: bool) -> Plain {
        self.label(locale, "alert-pings.button", &args!["pings" => if pings { "yes" } else { "no" }])
    }

    /// The button of a move, where a person makes it.
    #[must_use]
    pub fn alert_move_label(&self, locale: &Locale, step: Move) -> Plain {
        let name = match step {
            Move::Submit => "alert-submit.button",
            Move::Withdraw => "alert-withdraw.button",
            Move::Approve => "alert-approve.button",
            Move::Reject => "alert-reject.button",
            Move::SendAlone => "alert-alone.button",
            Move::Confirm => "alert-confirm.button",
            Move::Unapprove => "alert-unapprove.button",
            Move::Rework => "alert-rework.button",
            Move::Recall | Move::Expire => "alert-recall-sure.button",
            Move::Drop => "alert-drop.button",
        };
        self.label(locale, name, &args![])
    }

    /// The button that asks whether it is to be withdrawn.
    #[must_use]
    pub fn alert_recall_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-recall.button", &args![])
    }

    /// The button that begins a correction.
    #[must_use]
    pub fn alert_correct_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-correct.button", &args![])
    }

    /// The button that leads back.
    #[must_use]
    pub fn alert_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-back.button", &args![])
    }

    /// The button that sends it to its author only.
    #[must_use]
    pub fn alert_test_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-test.button", &args![])
    }

    /// A test.
    #[must_use]
    pub fn alert_test(&self, locale: &Locale, post: &Html) -> Html {
        Html::joined(&[self.line(locale, "alert-test-head", &args![]), post.clone()], "\n")
    }

    /// The button that lists what did not arrive.
    #[must_use]
    pub fn alert_failed_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-failed.button", &args![])
    }

    /// The button that tries so many again.
    #[must_use]
    pub fn alert_retry_label(&self, locale: &Locale, count: u32) -> Plain {
        self.label(locale, "alert-retry.button", &args!["count" => count])
    }

    /// The button that shows how far it is now.
    #[must_use]
    pub fn alert_refresh_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-refresh.button", &args![])
    }

    /// Asks whether it is to be withdrawn.
    #[must_use]
    pub fn alert_ask_recall(&self, locale: &Locale, id: i64) -> Html {
        self.line(locale, "alert-ask-recall", &args!["number" => number(id).as_str()])
    }

    /// Asks for a note.
    #[must_use]
    pub fn alert_ask_note(&self, locale: &Locale) -> Html {
        let most = u32::try_from(NOTE_UNITS_MAX).unwrap_or(u32::MAX);
        self.line(locale, "alert-ask-note", &args!["most" => most])
    }

    /// Asks for the code by which a red alert goes out.
    #[must_use]
    pub fn alert_ask_code(&self, locale: &Locale, code: &str) -> Html {
        self.line(locale, "alert-ask-code", &args!["code" => code])
    }

    /// The toast of a move; `later` when it waits for the end of quiet hours.
    #[must_use]
    pub fn alert_move_toast(&self, locale: &Locale, step: Move, later: bool) -> Plain {
        let step = if later && step == Move::Approve { "approve-later" } else { step.code() };
        self.label(locale, "alert-done.toast", &args!["step" => step])
    }

    /// The toast of a second attempt.
    #[must_use]
    pub fn alert_retried_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-done.toast", &args!["step" => "retry"])
    }

    /// The toast of a test.
    #[must_use]
    pub fn alert_tested_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "alert-done.toast", &args!["step" => "test"])
    }

    // Others.

    /// Asks a second person to let it out, or not.
    #[must_use]
    pub fn alert_request(
        &self,
        locale: &Locale,
        id: i64,
        post: &Html,
        going: &Going<'_>,
        until: NaiveDateTime,
    ) -> Html {
        let mut lines = self.alert_going(locale, going);
        lines.push(self.line(locale, "alert-request-until", &args!["until" => &self.moment(locale, until)]));
        let lines = Html::joined(&lines, "\n");
        let args = args!["number" => number(id).as_str(), "post" => post, "lines" => &lines];
        self.line(locale, "alert-request", &args)
    }

    /// Asks a second person to look at what went out already.
    #[must_use]
    pub fn alert_look_after(
        &self,
        locale: &Locale,
        id: i64,
        post: &Html,
        going: &Going<'_>,
        until: NaiveDateTime,
    ) -> Html {
        let lines = self.alert_going(locale, going);
        let args = args![
            "number" => number(id).as_str(),
            "until" => &self.time_of_day(locale, until.time()),
            "post" => post,
            // When it goes out is past.
            "lines" => &Html::joined(&lines[..lines.len() - 1], "\n"),
        ];
        self.line(locale, "alert-look-after", &args)
    }

    /// Says that nobody has looked at it.
    #[must_use]
    pub fn alert_overdue(&self, locale: &Locale, id: i64) -> Html {
        self.line(locale, "alert-overdue", &args!["number" => number(id).as_str()])
    }

    /// Tells its author what became of it.
    #[must_use]
    pub fn alert_told(&self, locale: &Locale, id: i64, step: Move) -> Html {
        self.line(locale, "alert-told", &args!["number" => number(id).as_str(), "step" => step.code()])
    }

    // Progress.

    /// How far it is.
    #[must_use]
    pub fn alert_progress(&self, locale: &Locale, told: &Progress<'_>) -> Html {
        let at =
            |at: Option<NaiveDateTime>| at.map_or_else(|| "…".to_owned(), |at| self.moment(locale, at).into_string());
        let [reported, approved, delivered, acked] = told.clock.map(at);
        let clock = args![
            "reported" => reported.as_str(),
            "approved" => approved.as_str(),
            "delivered" => delivered.as_str(),
            "acked" => acked.as_str(),
        ];
        let sent = args![
            "groups" => told.groups.0,
            "allgroups" => told.groups.1,
            "people" => told.people.0,
            "allpeople" => told.people.1,
        ];
        let mut lines = vec![self.line(locale, "alert-clock", &clock), self.line(locale, "alert-sent", &sent)];
        let [waiting, failed, doubtful] = told.waiting;
        if waiting + failed + doubtful > 0 {
            let args = args!["waiting" => waiting, "failed" => failed, "doubtful" => doubtful];
            lines.push(self.line(locale, "alert-waiting", &args));
        }
        let (people, classes, all) = told.acked;
        let args = args!["people" => people, "classes" => classes, "all" => all];
        lines.push(self.line(locale, "alert-acknowledged", &args));
        if !told.likes.is_empty() {
            lines.push(self.alert_likes(locale, &told.likes));
        }
        if let Some([done, all, waiting, failed]) = told.edited {
            let args = args!["done" => done, "all" => all, "waiting" => waiting, "failed" => failed];
            lines.push(self.line(locale, "alert-edited", &args));
        }
        let args = args![
            "number" => number(told.number).as_str(),
            "fraud" => &self.fraud_type_name(locale, told.fraud_type),
            "state" => &self.alert_state(locale, told.state),
            "lines" => &Html::joined(&lines, "\n"),
        ];
        self.line(locale, "alert-progress", &args)
    }

    fn alert_likes(&self, locale: &Locale, likes: &[(Option<String>, u32)]) -> Html {
        let people = likes.iter().map(|(_, people)| people).sum::<u32>();
        let colleges: Vec<_> = likes
            .iter()
            .map(|(college, people)| {
                let college = match college {
                    Some(college) => Plain::written(college.clone()),
                    None => self.label(locale, "alert-likes-others.name", &args![]),
                };
                let args = args!["college" => &college, "people" => *people];
                Plain::from(self.line(locale, "alert-likes-college", &args))
            })
            .collect();
        let args = args!["people" => people, "colleges" => &self.listed(locale, &colleges)];
        self.line(locale, "alert-likes-by", &args)
    }

    /// What did not arrive, or could not be changed: where, and why. A place that is none is private.
    #[must_use]
    pub fn alert_failures(
        &self,
        locale: &Locale,
        id: i64,
        failures: &[(Option<String>, Failure)],
        is_edit: bool,
    ) -> Html {
        if failures.is_empty() {
            return self.line(locale, "alert-failures-none", &args![]);
        }
        let mut lines: Vec<_> = failures
            .iter()
            .take(FAILURES_MAX)
            .map(|(place, why)| {
                let place = match place {
                    Some(class) => Plain::written(class.clone()),
                    None => self.label(locale, "alert-failure-private.name", &args![]),
                };
                self.line(locale, "alert-failure", &args!["where" => &place, "why" => why.code()])
            })
            .collect();
        let more = u32::try_from(failures.len().saturating_sub(FAILURES_MAX)).unwrap_or(u32::MAX);
        if more > 0 {
            lines.push(self.line(locale, "alert-failures-more", &args!["count" => more]));
        }
        let count = u32::try_from(failures.len()).unwrap_or(u32::MAX);
        let lines = Html::joined(&lines, "\n");
        let args = args!["number" => number(id).as_str(), "count" => count, "lines" => &lines];
        let head = if is_edit { "alert-edit-failures" } else { "alert-failures" };
        self.line(locale, head, &args)
    }
}
