//! Notices: what a group reads, and what its sender and the office are asked.

use chrono::NaiveDateTime;

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::notice::{Ask, Move, Ruling, WORDS_MAX};
use crate::domain::role::Duty;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Stands between two languages in one line of a notice, whose own words are in one.
const BESIDE: &str = " · ";

/// Classes that a card names, at most.
pub const NAMED_MAX: usize = 10;

/// The longest post that carries several notices, in UTF-16 units; Telegram permits 4096.
pub const SUMMARY_UNITS_MAX: usize = 3_900;

/// Who signs a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// As what, where a unit has several who speak for it.
    pub duty: Option<Duty>,
    /// The department, college or campus; `None` is the whole university.
    pub place: Option<Bilingual>,
}

/// A notice as a group reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post<'a> {
    /// Who signs it.
    pub signature: &'a Signature,
    /// The words.
    pub words: &'a str,
    /// What it asks.
    pub ask: Ask,
}

/// Classes over the cap: how many, and some by name with the points they would have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over<'a> {
    /// How many.
    pub count: u32,
    /// Some of them.
    pub named: &'a [(&'a str, u32)],
    /// The points that a week has.
    pub cap: u32,
}

/// What its sender looks at before a notice goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preview<'a> {
    /// What groups will read.
    pub post: &'a Html,
    /// In whose name, and how many classes get it.
    pub classes: u32,
    /// How many classes have no group that can be written to.
    pub without_group: u32,
    /// What it costs each class.
    pub points: u32,
    /// Those over the cap.
    pub over: Over<'a>,
    /// Whether those with room have it already.
    pub is_parted: bool,
    /// When Friday's post goes out, in campus time.
    pub friday: Option<NaiveDateTime>,
}

/// What became of a notice, for its sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is on its way.
    Sent,
    /// It waits for Friday's post.
    Held,
    /// The office was asked.
    Asked,
    /// It was left.
    Dropped,
}

/// What the office said, for the sender of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Something.
    Ruled(Ruling),
    /// Nothing until Friday.
    Unanswered,
}

impl Answer {
    const fn code(self) -> &'static str {
        match self {
            Self::Ruled(Ruling::LetOut) => "let_out",
            Self::Ruled(Ruling::Hold) => "held",
            Self::Ruled(Ruling::Refuse) => "refused",
            Self::Unanswered => "unanswered",
        }
    }
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Held => "held",
            Self::Asked => "asked",
            Self::Dropped => "dropped",
        }
    }
}

impl Text {
    /// Who signs a notice, in one language.
    #[must_use]
    pub fn notice_signature(&self, locale: &Locale, signature: &Signature) -> Plain {
        match signature.duty {
            Some(duty) => self.role(locale, duty, signature.place.as_ref()),
            None => self.place_label(locale, signature.place.as_ref()),
        }
    }

    /// A notice in a group of one or two languages. Its own words are said once, as they were written.
    #[must_use]
    pub fn notice_post(&self, locales: &[Locale], post: &Post<'_>) -> Html {
        let head = self.in_each_with(BESIDE, locales, |locale| {
            let sender = self.notice_signature(locale, post.signature);
            self.line(locale, "notice-head", &args!["sender" => &sender])
        });
        let lines: Vec<_> = std::iter::once(head).chain(self.notice_body(locales, post)).collect();
        Html::joined(&lines, "\n")
    }

    /// The words of a notice, and what it asks.
    fn notice_body(&self, locales: &[Locale], post: &Post<'_>) -> Vec<Html> {
        let first = locales.first().cloned().unwrap_or_else(Locale::english);
        let words = self.line(&first, "notice-words", &args!["words" => post.words]);
        let asks = (post.ask != Ask::Nothing).then(|| {
            self.in_each_with(BESIDE, locales, |locale| {
                self.line(locale, "notice-wish", &args!["ask" => post.ask.code()])
            })
        });
        std::iter::once(words).chain(asks).collect()
    }

    /// The post that carries several notices of a week.
    #[must_use]
    pub fn notice_summary(&self, locales: &[Locale], posts: &[Post<'_>]) -> Html {
        let count = u32::try_from(posts.len()).unwrap_or(u32::MAX);
        let mut lines = vec![
            self.in_each_with(BESIDE, locales, |locale| self.line(locale, "notice-summary", &args!["count" => count])),
        ];
        for (number, post) in (1_u32..).zip(posts) {
            lines.push(self.in_each_with(BESIDE, locales, |locale| {
                let sender = self.notice_signature(locale, post.signature);
                self.line(locale, "notice-summary-head", &args!["number" => number, "sender" => &sender])
            }));
            lines.extend(self.notice_body(locales, post));
        }
        Html::joined(&lines, "\n")
    }

    /// Asks for the words of a notice.
    #[must_use]
    pub fn notice_ask_words(&self, locale: &Locale) -> Html {
        self.line(locale, "notice-ask-words", &args!["most" => u32::try_from(WORDS_MAX).unwrap_or(u32::MAX)])
    }

    /// Asks in whose name a notice goes out.
    #[must_use]
    pub fn notice_senders(&self, locale: &Locale) -> Html {
        self.line(locale, "notice-senders", &args![])
    }

    /// The button of one name; of several classes together, how many.
    #[must_use]
    pub fn notice_sender_label(&self, locale: &Locale, name: &Plain, all: Option<u32>) -> Plain {
        match all {
            Some(count) => self.label(locale, "notice-sender-all.button", &args!["name" => name, "count" => count]),
            None => self.label(locale, "notice-sender.button", &args!["name" => name]),
        }
    }

    /// The button that leads back to the names.
    #[must_use]
    pub fn notice_other_sender_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "notice-senders.button", &args![])
    }

    /// What its sender looks at before a notice goes out.
    #[must_use]
    pub fn notice_preview(&self, locale: &Locale, told: &Preview<'_>) -> Html {
        let head = if told.is_parted { "notice-rest" } else { "notice-preview" };
        let args = args!["post" => told.post, "classes" => told.classes, "points" => told.points];
        let mut lines = vec![self.line(locale, head, &args)];
        if told.without_group > 0 {
            lines.push(self.line(locale, "notice-without-group", &args!["count" => told.without_group]));
        }
        if told.over.count > 0 {
            lines.push(self.notice_over(locale, &told.over));
            if let Some(friday) = told.friday {
                let args = args!["friday" => &self.moment(locale, friday)];
                lines.push(self.line(locale, "notice-choices", &args));
            }
        }
        Html::joined(&lines, "\n")
    }

    /// Classes over the cap.
    fn notice_over(&self, locale: &Locale, over: &Over<'_>) -> Html {
        let head = args!["count" => over.count, "cap" => over.cap];
        let mut lines = vec![self.line(locale, "notice-over", &head)];
        for (class, points) in over.named.iter().take(NAMED_MAX) {
            let args = args!["class" => *class, "points" => *points, "cap" => over.cap];
            lines.push(self.line(locale, "notice-over-class", &args));
        }
        let more = (over.count as usize).saturating_sub(over.named.len().min(NAMED_MAX));
        if more > 0 {
            let more = u32::try_from(more).unwrap_or(u32::MAX);
            lines.push(self.line(locale, "notice-over-more", &args!["count" => more]));
        }
        Html::joined(&lines, "\n")
    }

    /// The button that chooses what a notice asks; the one that is chosen is marked.
    #[must_use]
    pub fn notice_wish_label(&self, locale: &Locale, ask: Ask, is_chosen: bool) -> Plain {
        let chosen = if is_chosen { "yes" } else { "no" };
        self.label(locale, "notice-wish.button", &args!["ask" => ask.code(), "chosen" => chosen])
    }

    /// Its toast.
    #[must_use]
    pub fn notice_wish_toast(&self, locale: &Locale, points: u32) -> Plain {
        self.label(locale, "notice-wish.toast", &args!["points" => points])
    }

    /// The button of what its sender does with a notice; `count` classes are concerned.
    #[must_use]
    pub fn notice_move_label(&self, locale: &Locale, step: Move, count: u32, is_parted: bool) -> Plain {
        let step = match step {
            Move::Drop if is_parted => "leave",
            Move::Send => "send",
            Move::Others => "others",
            Move::Hold => "hold",
            Move::Ask => "ask",
            Move::Drop => "drop",
        };
        self.label(locale, "notice-move.button", &args!["step" => step, "count" => count])
    }

    /// The card of a notice about which its sender has decided.
    #[must_use]
    pub fn notice_done(
        &self,
        locale: &Locale,
        outcome: Outcome,
        classes: u32,
        post: &Html,
        friday: Option<NaiveDateTime>,
    ) -> Html {
        let friday = friday.map_or_else(String::new, |at| self.moment(locale, at).into_string());
        let args = args![
            "outcome" => outcome.code(), "classes" => classes, "post" => post, "friday" => friday.as_str(),
        ];
        self.line(locale, "notice-done", &args)
    }

    /// Its toast.
    #[must_use]
    pub fn notice_done_toast(&self, locale: &Locale, outcome: Outcome, classes: u32) -> Plain {
        self.label(locale, "notice-done.toast", &args!["outcome" => outcome.code(), "classes" => classes])
    }

    /// The toast when things are not any more as the card says.
    #[must_use]
    pub fn notice_changed_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "notice-changed.toast", &args![])
    }

    /// What the office is asked: to let a notice out to `classes` of which some are over the cap.
    #[must_use]
    pub fn notice_request(
        &self,
        locale: &Locale,
        post: &Html,
        (classes, points): (u32, u32),
        over: &Over<'_>,
        friday: Option<NaiveDateTime>,
    ) -> Html {
        let args = args!["post" => post, "classes" => classes, "points" => points];
        let mut lines = vec![self.line(locale, "notice-request", &args)];
        if over.count > 0 {
            lines.push(self.notice_over(locale, over));
        }
        if let Some(friday) = friday {
            let args = args!["friday" => &self.moment(locale, friday)];
            lines.push(self.line(locale, "notice-request-end", &args));
        }
        Html::joined(&lines, "\n")
    }

    /// The button of what the office says.
    #[must_use]
    pub fn notice_ruling_label(&self, locale: &Locale, ruling: Ruling) -> Plain {
        self.label(locale, "notice-ruling.button", &args!["ruling" => Answer::Ruled(ruling).code()])
    }

    /// Its toast.
    #[must_use]
    pub fn notice_ruling_toast(&self, locale: &Locale, ruling: Ruling) -> Plain {
        self.label(locale, "notice-ruling.toast", &args!["ruling" => Answer::Ruled(ruling).code()])
    }

    /// The office's card after that.
    #[must_use]
    pub fn notice_ruled(&self, locale: &Locale, ruling: Ruling, classes: u32, post: &Html) -> Html {
        let args = args!["ruling" => Answer::Ruled(ruling).code(), "classes" => classes, "post" => post];
        self.line(locale, "notice-ruled", &args)
    }

    /// What the sender of a notice is told that the office was asked about.
    #[must_use]
    pub fn notice_answer(&self, locale: &Locale, answer: Answer, classes: u32, post: &Html) -> Html {
        let args = args!["answer" => answer.code(), "classes" => classes, "post" => post];
        self.line(locale, "notice-answer", &args)
    }
}
