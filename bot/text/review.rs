//! Looking at meetings of others: the queue, the card of one, and what people hear that waits for them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::kit::KitVote;
use crate::domain::meeting::{Kind, Slot, Timing};
use crate::domain::review::Why;

use super::args::args;
use super::meeting::Card;
use super::{Html, Locale, Plain, Text};

/// A meeting in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose it is.
    pub place: Option<Bilingual>,
    /// What kind of meeting.
    pub kind: Kind,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// Its number among those of the slot.
    pub number: u32,
    /// Why somebody looks at it.
    pub why: Why,
    /// The day on which it was held.
    pub on: Option<NaiveDate>,
    /// How many were there.
    pub present: u32,
    /// How many could have been.
    pub enrolled: Option<u32>,
    /// How many of the class say that they were there, of how many who are bound.
    pub confirmed: Option<(u32, u32)>,
    /// Whether there is a picture.
    pub has_photo: bool,
    /// Whether it came in time.
    pub timing: Option<Timing>,
    /// Why it should not have to be held.
    pub reason: Option<String>,
}

/// What somebody who looks at a meeting is told besides its card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Why they look at it.
    pub why: Why,
    /// How many of the class say that they were there, of how many who are bound.
    pub confirmed: Option<(u32, u32)>,
    /// Whether there is a picture.
    pub has_photo: bool,
    /// How the class voted before and after the discussion, once both votes are over.
    pub vote: Option<KitVote>,
    /// Whether they took part in it themselves.
    pub is_own: bool,
}

impl Text {
    /// Why somebody looks at a meeting; of one that nobody could confirm, that there is no picture.
    fn why_looked_at(&self, locale: &Locale, why: Why, could_be_confirmed: bool) -> Plain {
        let code = if why == Why::Doubt && !could_be_confirmed { "unconfirmed" } else { why.code() };
        self.label(locale, "review-why.name", &args!["why" => code])
    }

    fn confirmed(&self, locale: &Locale, confirmed: Option<(u32, u32)>) -> Option<Html> {
        let (attested, bound) = confirmed?;
        Some(self.line(locale, "review-confirmed", &args!["count" => attested, "bound" => bound]))
    }

    fn photo_or_none(&self, locale: &Locale, has_photo: bool) -> Html {
        self.line(locale, "review-photo-or-none", &args!["photo" => if has_photo { "yes" } else { "no" }])
    }

    fn review_row(&self, locale: &Locale, number: u32, row: &Row) -> Html {
        let head = args![
            "number" => number,
            "place" => &self.place_label(locale, row.place.as_ref()),
            "meeting" => &self.meeting_title(locale, row.kind, row.slot, row.number),
            "why" => &self.why_looked_at(locale, row.why, row.confirmed.is_some()),
        ];
        let mut lines = vec![self.line(locale, "review-row", &head)];
        if let Some(on) = row.on {
            let timing = row.timing.map_or("on_time", Timing::code);
            let held = args![
                "day" => &self.day(locale, on),
                "present" => row.present,
                "enrolled" => row.enrolled.unwrap_or_default(),
                "timing" => timing,
            ];
            let mut parts = vec![self.line(locale, "review-held", &held)];
            parts.extend(self.confirmed(locale, row.confirmed));
            parts.push(self.photo_or_none(locale, row.has_photo));
            lines.push(Html::joined(&parts, " · "));
        }
        if let Some(reason) = &row.reason {
            lines.push(self.line(locale, "review-reason", &args!["reason" => reason.as_str()]));
        }
        Html::joined(&lines, "\n")
    }

    /// The queue, or a page of it: how many wait, and the rows with their numbers.
    #[must_use]
    pub fn review_list(&self, locale: &Locale, total: u32, rows: &[(u32, Row)]) -> Html {
        if total == 0 {
            return self.line(locale, "review-list-none", &args![]);
        }
        let mut lines = vec![self.line(locale, "review-list", &args!["total" => total])];
        lines.extend(rows.iter().map(|(number, row)| self.review_row(locale, *number, row)));
        Html::joined(&lines, "\n")
    }

    /// The button that opens the queue.
    #[must_use]
    pub fn review_list_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-list.button", &args![])
    }

    /// The button that opens a meeting of the queue.
    #[must_use]
    pub fn review_open_label(&self, locale: &Locale, number: u32, place: Option<&Bilingual>) -> Plain {
        let args = args!["number" => number, "place" => &self.place_label(locale, place)];
        self.label(locale, "review-open.button", &args)
    }

    /// The toast of that button.
    #[must_use]
    pub fn review_shown_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-open.toast", &args![])
    }

    /// The button that passes every meeting that classmates confirmed.
    #[must_use]
    pub fn review_pass_label(&self, locale: &Locale, count: u32) -> Plain {
        self.label(locale, "review-pass.button", &args!["count" => count])
    }

    /// The toast of that button.
    #[must_use]
    pub fn review_passed_toast(&self, locale: &Locale, count: u32) -> Plain {
        self.label(locale, "review-pass.toast", &args!["count" => count])
    }

    /// The card of a meeting for whoever looks at it.
    #[must_use]
    pub fn review_card(&self, locale: &Locale, card: &Card, look: &Look) -> Html {
        let why = self.why_looked_at(locale, look.why, look.confirmed.is_some());
        let why = self.line(locale, "review-card", &args!["why" => &why]);
        let mut lines = vec![self.meeting_card(locale, card), why];
        let mut parts: Vec<_> = self.confirmed(locale, look.confirmed).into_iter().collect();
        if card.held.is_some() {
            parts.push(self.photo_or_none(locale, look.has_photo));
        }
        if !parts.is_empty() {
            lines.push(Html::joined(&parts, " · "));
        }
        lines.extend(look.vote.map(|vote| self.kit_difference(locale, &vote)));
        if look.is_own {
            lines.push(self.line(locale, "review-own", &args![]));
        } else if look.why == Why::Drawn {
            lines.push(self.line(locale, "review-checklist", &args![]));
        }
        Html::joined(&lines, "\n")
    }

    /// The buttons below a meeting that was drawn: it is as it was registered, and it is not.
    #[must_use]
    pub fn review_finding_labels(&self, locale: &Locale) -> [Plain; 2] {
        ["review-sound.button", "review-unsound.button"].map(|name| self.label(locale, name, &args![]))
    }

    /// The toast of the first of them.
    #[must_use]
    pub fn review_sound_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-sound.toast", &args![])
    }

    /// The toast of a press that changes nothing.
    #[must_use]
    pub fn review_again_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-again.toast", &args![])
    }

    /// The button that shows the picture of a meeting.
    #[must_use]
    pub fn review_photo_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-photo.button", &args![])
    }

    /// The toast of that button.
    #[must_use]
    pub fn review_photo_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "review-photo.toast", &args![])
    }

    /// The words below the picture.
    #[must_use]
    pub fn review_photo_caption(&self, locale: &Locale, card: &Card) -> Html {
        let row = &card.row;
        let args = args![
            "place" => &self.place_label(locale, row.place.as_ref()),
            "meeting" => &self.meeting_title(locale, row.kind, row.slot, row.number),
        ];
        self.line(locale, "review-photo", &args)
    }

    /// What waits for somebody: how many, and how many for which reason.
    #[must_use]
    pub fn review_word(&self, locale: &Locale, total: u32, counts: &BTreeMap<Why, u32>) -> Html {
        let mut lines = vec![self.line(locale, "review-word", &args!["total" => total])];
        lines.extend(counts.iter().map(|(why, count)| {
            let args = args!["why" => &self.why_looked_at(locale, *why, true), "count" => *count];
            self.line(locale, "review-word-why", &args)
        }));
        Html::joined(&lines, "\n")
    }
}
