//! The card that asks a class whether it was at a meeting, and what its button answers.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::meeting::{Kind, Slot};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What a class is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What kind of meeting.
    pub kind: Kind,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// Its number among those of the slot.
    pub number: u32,
    /// The day on which it was held.
    pub on: NaiveDate,
    /// How many were there, says the record.
    pub present: u32,
    /// How many could have been.
    pub enrolled: Option<u32>,
}

/// How the asking stands; with how many say that they were there, if a group is shown that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// People can answer until a moment of campus time.
    Open(Option<u32>, NaiveDateTime),
    /// Nobody is asked any more.
    Closed(Option<u32>),
}

impl Text {
    /// The card, in the languages of a group.
    #[must_use]
    pub fn attest_card(&self, locales: &[Locale], asked: &Asked, standing: Standing) -> Html {
        self.in_each(locales, |locale| {
            let head = args![
                "meeting" => &self.meeting_title(locale, asked.kind, asked.slot, asked.number),
                "day" => &self.day(locale, asked.on),
                "present" => asked.present,
                "enrolled" => asked.enrolled.unwrap_or_default(),
            ];
            let mut lines = vec![self.line(locale, "attest-card", &head)];
            match standing {
                Standing::Open(attested, until) => {
                    lines.push(self.line(locale, "attest-ask", &args!["until" => &self.moment(locale, until)]));
                    lines.push(match attested {
                        Some(attested) => self.line(locale, "attest-count", &args!["count" => attested]),
                        None => self.line(locale, "attest-few", &args![]),
                    });
                }
                Standing::Closed(attested) => {
                    lines.push(self.line(locale, "attest-closed", &args!["count" => attested.unwrap_or_default()]));
                }
            }
            Html::joined(&lines, "\n")
        })
    }

    /// What stands in place of the card when that about which it asked is not so any more.
    #[must_use]
    pub fn attest_withdrawn(&self, locales: &[Locale], (kind, slot, number): (Kind, Slot, u32), on: NaiveDate) -> Html {
        self.in_each(locales, |locale| {
            let meeting = self.meeting_title(locale, kind, slot, number);
            let args = args!["meeting" => &meeting, "day" => &self.day(locale, on)];
            self.line(locale, "attest-withdrawn", &args)
        })
    }

    /// The button that says that one was there.
    #[must_use]
    pub fn attest_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-thanks.button", &args![])
    }

    /// The toast of a first press.
    #[must_use]
    pub fn attest_thanks_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-thanks.toast", &args![])
    }

    /// The toast of a press that changes nothing.
    #[must_use]
    pub fn attest_again_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-again.toast", &args![])
    }

    /// The toast of a press that takes one's word back.
    #[must_use]
    pub fn attest_back_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-back.toast", &args![])
    }

    /// The toast for whoever is not known to be a student.
    #[must_use]
    pub fn attest_unbound_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-unbound.toast", &args![])
    }

    /// The toast for a student of another class.
    #[must_use]
    pub fn attest_other_toast(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "attest-other.toast", &args!["class" => class])
    }

    /// The toast for whoever registered the meeting.
    #[must_use]
    pub fn attest_own_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-own.toast", &args![])
    }

    /// The toast of a press that comes too late.
    #[must_use]
    pub fn attest_over_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "attest-over.toast", &args![])
    }
}
