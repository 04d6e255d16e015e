//! What is said of a message that somebody forwards: what it looks like, what gives it away, and what to do.

use chrono::TimeDelta;

use crate::domain::campus::Coded as _;
use crate::domain::check::{Judgement, Ruling, Sureness};

use super::args::args;
use super::ledger::shortened;
use super::{Html, Locale, Plain, Text};

/// The most signs of a forwarded text that those on duty are shown; Telegram permits 4096 of a whole message.
const QUOTE_CHARS_MAX: usize = 2_000;

impl Text {
    /// How a message is checked.
    #[must_use]
    pub fn check_how(&self, locale: &Locale) -> Html {
        self.line(locale, "check-how", &args![])
    }

    /// What is thought of a message.
    #[must_use]
    pub fn check_judged(&self, locale: &Locale, judgement: &Judgement) -> Html {
        let mut lines = vec![self.check_verdict(locale, judgement)];
        lines.extend(self.check_flags(locale, judgement));
        if judgement.is_warning && judgement.is_suspicious() {
            lines.push(self.line(locale, "check-warning", &args![]));
        }
        lines.extend(self.check_advice(locale, judgement));
        lines.push(self.line(locale, "check-foot", &args![]));
        Html::joined(&lines, "\n")
    }

    fn check_verdict(&self, locale: &Locale, judgement: &Judgement) -> Html {
        match &judgement.kind {
            Some((kind, sureness)) => {
                let args = args!["fraud" => &self.fraud_type_name(locale, kind)];
                match sureness {
                    Sureness::Clear => self.line(locale, "check-clear", &args),
                    Sureness::Likely => self.line(locale, "check-likely", &args),
                }
            }
            None if judgement.is_suspicious() => self.line(locale, "check-flags", &args![]),
            None => self.line(locale, "check-nothing", &args![]),
        }
    }

    /// What gives it away, under its head.
    fn check_flags(&self, locale: &Locale, judgement: &Judgement) -> Vec<Html> {
        let head = (!judgement.flags.is_empty()).then(|| self.line(locale, "check-signs", &args![]));
        let flags = judgement
            .flags
            .iter()
            .map(|flag| self.line(locale, "check-sign", &args!["sign" => &self.fraud_sentence(locale, *flag)]));
        head.into_iter().chain(flags).collect()
    }

    fn check_advice(&self, locale: &Locale, judgement: &Judgement) -> Option<Html> {
        let (kind, _) = judgement.kind.as_ref()?;
        let advice = self.line(locale, &format!("fraud-{kind}"), &args![]);
        Some(self.line(locale, "tip-advice", &args!["advice" => &advice]))
    }

    /// The button that asks a person on duty.
    #[must_use]
    pub fn check_ask_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-ask.button", &args![])
    }

    /// How to pass a message on, and how long one has for it; how long it is kept.
    #[must_use]
    pub fn check_wish(&self, locale: &Locale, patience: TimeDelta, life: TimeDelta) -> Html {
        let minutes = u32::try_from(patience.num_minutes()).unwrap_or_default();
        let days = u32::try_from(life.num_days()).unwrap_or_default();
        self.line(locale, "check-wish", &args!["minutes" => minutes, "days" => days])
    }

    /// The toast of that button.
    #[must_use]
    pub fn check_wish_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-wish.toast", &args![])
    }

    /// Nobody is on duty.
    #[must_use]
    pub fn check_nobody(&self, locale: &Locale) -> Html {
        self.line(locale, "check-nobody", &args![])
    }

    /// It was passed on.
    #[must_use]
    pub fn check_asked(&self, locale: &Locale) -> Html {
        self.line(locale, "check-asked", &args![])
    }

    /// The button that takes it back.
    #[must_use]
    pub fn check_take_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-take-back.button", &args![])
    }

    /// It was taken back.
    #[must_use]
    pub fn check_taken_back(&self, locale: &Locale) -> Html {
        self.line(locale, "check-take-back", &args![])
    }

    /// The toast of that.
    #[must_use]
    pub fn check_taken_back_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-take-back.toast", &args![])
    }

    /// The toast when it is too late for that.
    #[must_use]
    pub fn check_not_taken_back_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-not-taken-back.toast", &args![])
    }

    /// A message that was passed on, for those on duty; with what was said to it.
    #[must_use]
    pub fn check_question(&self, locale: &Locale, text: &str, judgement: &Judgement, ruling: Option<Ruling>) -> Html {
        let text = shortened(text, QUOTE_CHARS_MAX);
        let head = self.line(locale, "check-question", &args!["text" => text.as_str()]);
        let judged = self.check_verdict(locale, judgement).plain();
        let judged = self.line(locale, "check-question-judged", &args!["judged" => judged.as_str()]);
        let last = match ruling {
            Some(ruling) => {
                let said = self.check_ruling_label(locale, ruling);
                self.line(locale, "check-question-ruled", &args!["said" => &said])
            }
            None => self.line(locale, "check-question-ask", &args![]),
        };
        Html::joined(&[head, judged, last], "\n")
    }

    /// The button of what one can say to a message.
    #[must_use]
    pub fn check_ruling_label(&self, locale: &Locale, ruling: Ruling) -> Plain {
        self.label(locale, "check-ruling.button", &args!["ruling" => ruling.code()])
    }

    /// The toast of that button.
    #[must_use]
    pub fn check_ruled_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-ruling.toast", &args![])
    }

    /// What somebody on duty said, for whoever asked.
    #[must_use]
    pub fn check_answer(&self, locale: &Locale, ruling: Ruling, judgement: &Judgement) -> Html {
        let said = self.line(locale, "check-answer", &args!["ruling" => ruling.code()]);
        let advice = match ruling {
            Ruling::Fraud | Ruling::Doubtful => self.check_advice(locale, judgement),
            Ruling::Unsuspicious | Ruling::Urgent => None,
        };
        Html::joined(&[said].into_iter().chain(advice).collect::<Vec<_>>(), "\n")
    }

    /// Nobody has answered for hours.
    #[must_use]
    pub fn check_unanswered(&self, locale: &Locale) -> Html {
        self.line(locale, "check-unanswered", &args![])
    }

    /// The button that begins an alert about such a wording.
    #[must_use]
    pub fn check_wave_alert_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "check-wave-alert.button", &args![])
    }

    /// The same wording was forwarded by so many people of so many colleges within a time.
    #[must_use]
    pub fn check_wave(
        &self,
        locale: &Locale,
        (people, colleges): (u32, u32),
        judgement: &Judgement,
        within: TimeDelta,
    ) -> Html {
        let days = u32::try_from(within.num_days()).unwrap_or_default();
        let args = args!["people" => people, "colleges" => colleges, "days" => days];
        let mut lines = vec![self.line(locale, "check-wave", &args), self.check_verdict(locale, judgement)];
        lines.extend(self.check_flags(locale, judgement));
        lines.push(self.line(locale, "check-wave-foot", &args![]));
        Html::joined(&lines, "\n")
    }
}
