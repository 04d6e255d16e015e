//! The short course: what it is, how it stands, its days and its summary.

use chrono::NaiveTime;

use crate::domain::drip::{DAYS, State};
use crate::domain::quiz::{Answer, Score};
use crate::domain::tip::Tip;

use super::args::args;
use super::quiz::Asked;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// What the course is, and whether somebody wants it.
    #[must_use]
    pub fn drip_offer(&self, locale: &Locale, at: NaiveTime) -> Html {
        self.line(locale, "drip-offer", &args!["days" => DAYS, "time" => &self.time_of_day(locale, at)])
    }

    /// What a newcomer was told, with a line on the course below it, above its button.
    #[must_use]
    pub fn drip_invitation(&self, locale: &Locale, told: &Html) -> Html {
        let invitation = self.line(locale, "drip-invite", &args!["days" => DAYS]);
        Html::joined(&[told.clone(), invitation], "\n")
    }

    /// How a course stands that goes on or was stopped, after so many days.
    #[must_use]
    pub fn drip_standing(&self, locale: &Locale, state: State, sent: u32, at: NaiveTime) -> Html {
        match state {
            State::On => {
                let time = self.time_of_day(locale, at);
                self.line(locale, "drip-on", &args!["days" => DAYS, "sent" => sent, "time" => &time])
            }
            State::Stopped | State::Over => self.line(locale, "drip-stopped", &args!["days" => DAYS, "sent" => sent]),
        }
    }

    /// A day that brings a tip.
    #[must_use]
    pub fn drip_tip(&self, locale: &Locale, nth: u32, tip: &Tip) -> Html {
        let fraud = tip.fraud_type.as_ref();
        let name = fraud.map(|fraud| self.fraud_type_name(locale, fraud));
        let head = args!["day" => nth, "days" => DAYS, "fraud" => name.as_ref().map_or("", Plain::as_str)];
        let mut lines =
            vec![self.line(locale, "drip-tip", &head), self.line(locale, &format!("tip-{}", tip.id), &args![])];
        if let Some(fraud) = fraud {
            let advice = self.line(locale, &format!("fraud-{fraud}"), &args![]);
            lines.push(self.line(locale, "tip-advice", &args!["advice" => &advice]));
        }
        Html::joined(&lines, "\n")
    }

    /// A day that brings a question, and what was answered.
    #[must_use]
    pub fn drip_question(&self, locale: &Locale, asked: &Asked<'_>, answer: Option<&Answer>) -> Html {
        let args = args!["day" => asked.number, "days" => asked.of];
        let head = match answer.map(|answer| answer.is_right) {
            None => self.line(locale, "drip-question", &args),
            Some(true) => self.line(locale, "drip-question-right", &args),
            Some(false) => self.line(locale, "drip-question-wrong", &args),
        };
        let body = self.quiz_body(locale, asked, answer);
        let why = answer.map(|_| self.quiz_reason(locale, asked));
        Html::joined(&[head].into_iter().chain(body).chain(why).collect::<Vec<_>>(), "\n")
    }

    /// How somebody did, at the end.
    #[must_use]
    pub fn drip_summary(&self, locale: &Locale, score: &Score<'_>) -> Html {
        let args = args!["days" => DAYS, "asked" => score.of, "answered" => score.answered, "right" => score.right];
        let head = self.line(locale, "drip-summary", &args);
        let lines = match (score.answered, score.weak.is_empty()) {
            (0, _) => vec![self.line(locale, "drip-summary-none", &args![])],
            (_, true) => vec![self.line(locale, "drip-summary-all", &args![])],
            (_, false) => self.quiz_weak(locale, score),
        };
        let foot = self.line(locale, "drip-summary-foot", &args![]);
        Html::joined(&[head].into_iter().chain(lines).chain([foot]).collect::<Vec<_>>(), "\n")
    }

    /// The button to what the course is.
    #[must_use]
    pub fn drip_invite_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-invite.button", &args!["days" => DAYS])
    }

    /// The button of whoever wants it.
    #[must_use]
    pub fn drip_begin_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-offer.button", &args![])
    }

    /// What answers them.
    #[must_use]
    pub fn drip_begun(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-offer.toast", &args![])
    }

    /// The button that stops the course.
    #[must_use]
    pub fn drip_stop_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-stop.button", &args![])
    }

    /// What answers whoever stopped it.
    #[must_use]
    pub fn drip_stopped(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-stop.toast", &args![])
    }

    /// The button of whoever goes on after a stop.
    #[must_use]
    pub fn drip_go_on_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-go-on.button", &args![])
    }

    /// What answers them.
    #[must_use]
    pub fn drip_goes_on(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-go-on.toast", &args![])
    }

    /// The button of whoever wants the course once more.
    #[must_use]
    pub fn drip_again_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-again.button", &args!["days" => DAYS])
    }

    /// What answers a button that fits nothing any more.
    #[must_use]
    pub fn drip_old(&self, locale: &Locale) -> Plain {
        self.label(locale, "drip-old.toast", &args![])
    }
}
