//! The pledge against fraud: its words, the card to sign, and how far classes are.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::campus::Coded as _;
use crate::domain::pledge::{Count, Paper, Way, shown};
use crate::domain::roster::{MaskedName, Seat};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// How somebody who reads the pledge stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// Nobody knows who they are.
    Unbound,
    /// They have not signed.
    Open,
    /// They signed.
    Signed {
        /// When, in campus time.
        at: NaiveDateTime,
        /// How.
        way: Way,
        /// The beginning of the hash of what they signed.
        version: String,
        /// Whether that is what they read now.
        is_this: bool,
    },
    /// They took their signature back.
    Withdrawn {
        /// When, in campus time.
        at: NaiveDateTime,
    },
}

impl Text {
    /// What is signed. A signature keeps the hash of exactly this.
    #[must_use]
    pub fn pledge_wording(&self, locale: &Locale) -> Html {
        self.line(locale, "pledge-wording", &args![])
    }

    /// The card of somebody who reads it; of a class whose secretary asks for that.
    #[must_use]
    pub fn pledge(&self, locale: &Locale, own: &Own, asked_in: Option<&str>) -> Html {
        let asked = asked_in.map(|class| self.line(locale, "pledge-reminded", &args!["class" => class]));
        let head = [self.line(locale, "pledge-title", &args![]), self.pledge_wording(locale)];
        let foot = match own {
            Own::Unbound => vec![self.line(locale, "pledge-unbound", &args![])],
            Own::Open => vec![self.line(locale, "pledge-open", &args![])],
            Own::Signed { at, way, version, is_this } => {
                let args = args!["at" => &self.moment(locale, *at), "way" => way.code(), "version" => version.as_str()];
                let older = (!is_this).then(|| self.line(locale, "pledge-older", &args![]));
                [self.line(locale, "pledge-signed", &args)].into_iter().chain(older).collect()
            }
            Own::Withdrawn { at } => {
                vec![self.line(locale, "pledge-withdrawn", &args!["at" => &self.moment(locale, *at)])]
            }
        };
        Html::joined(&asked.into_iter().chain(head).chain(foot).collect::<Vec<_>>(), "\n")
    }

    /// The card in a class's group; without a number that is too small to be shown there.
    #[must_use]
    pub fn pledge_card(&self, locales: &[Locale], students: u32, signed: u32) -> Html {
        self.in_each(locales, |locale| {
            self.line(locale, "pledge-card", &args!["students" => students, "signed" => signed])
        })
    }

    /// How far some classes are, for those who answer for them.
    #[must_use]
    pub fn pledge_classes(&self, locale: &Locale, counts: &[Count], due: Option<NaiveDate>) -> Html {
        if counts.is_empty() {
            return self.line(locale, "pledge-no-classes", &args![]);
        }
        let lines = counts.iter().map(|count| {
            let args = args![
                "class" => count.class.as_str(),
                "signed" => count.signed,
                "students" => count.students,
                "paper" => count.paper,
            ];
            self.line(locale, "pledge-class", &args)
        });
        let head = self.line(locale, "pledge-classes", &args![]);
        let foot = self.line(locale, "pledge-who-sees", &args![]);
        let due = self.pledge_due(locale, due);
        Html::joined(&[head].into_iter().chain(lines).chain(due).chain([foot]).collect::<Vec<_>>(), "\n")
    }

    /// How far some colleges are, for the task force: no number that is small.
    #[must_use]
    pub fn pledge_colleges(&self, locale: &Locale, counts: &[Count], due: Option<NaiveDate>) -> Html {
        if counts.is_empty() {
            return self.line(locale, "pledge-no-colleges", &args![]);
        }
        let lines = counts.iter().map(|count| {
            let college = count.college.as_str();
            match shown(count.signed) {
                Some(signed) => {
                    let args = args!["college" => college, "signed" => signed, "students" => count.students];
                    self.line(locale, "pledge-college", &args)
                }
                None => {
                    self.line(locale, "pledge-college-few", &args!["college" => college, "students" => count.students])
                }
            }
        });
        let head = self.line(locale, "pledge-colleges", &args![]);
        let due = self.pledge_due(locale, due);
        Html::joined(&[head].into_iter().chain(lines).chain(due).collect::<Vec<_>>(), "\n")
    }

    fn pledge_due(&self, locale: &Locale, due: Option<NaiveDate>) -> Option<Html> {
        due.map(|day| self.line(locale, "pledge-due", &args!["day" => &self.day(locale, day)]))
    }

    /// A class for its secretary: how far it is, and some of those who have not signed; `None` when there are none.
    #[must_use]
    pub fn pledge_class(&self, locale: &Locale, count: &Count, missing: Option<&[(Seat, MaskedName)]>) -> Html {
        let args = args![
            "class" => count.class.as_str(),
            "signed" => count.signed,
            "students" => count.students,
            "paper" => count.paper,
        ];
        let head = self.line(locale, "pledge-own", &args);
        let Some(missing) = missing else {
            return Html::joined(&[head, self.line(locale, "pledge-everybody", &args![])], "\n");
        };
        let intro = self.line(locale, "pledge-missing", &args![]);
        let lines = missing
            .iter()
            .map(|(seat, name)| self.line(locale, "pledge-student", &args!["who" => &self.who(locale, *seat, name)]));
        Html::joined(&[head, intro].into_iter().chain(lines).collect::<Vec<_>>(), "\n")
    }

    /// Asks a secretary for the numbers of those who did not sign on paper.
    #[must_use]
    pub fn pledge_ask_paper(&self, locale: &Locale, class: &str) -> Html {
        self.line(locale, "pledge-ask-paper", &args!["class" => class])
    }

    /// What their list comes to, before it is saved.
    #[must_use]
    pub fn pledge_paper(&self, locale: &Locale, class: &str, paper: &Paper) -> Html {
        let seats: Vec<_> = paper.missing.iter().map(u16::to_string).collect();
        let args = args![
            "class" => class,
            "signed" => paper.signed,
            "missing" => u32::try_from(seats.len()).unwrap_or(u32::MAX),
            "seats" => seats.join(" ").as_str(),
            "paper" => paper.on_paper,
        ];
        let read = self.line(locale, "pledge-paper-read", &args);
        let withdrawn = (paper.withdrawn > 0)
            .then(|| self.line(locale, "pledge-paper-withdrawn", &args!["count" => paper.withdrawn]));
        Html::joined(&[read].into_iter().chain(withdrawn).collect::<Vec<_>>(), "\n")
    }

    /// Tells a secretary, some days before the last, how many have not signed.
    #[must_use]
    pub fn pledge_word(&self, locale: &Locale, class: &str, missing: u32, due: NaiveDate) -> Html {
        let args = args!["class" => class, "missing" => missing, "day" => &self.day(locale, due)];
        self.line(locale, "pledge-word", &args)
    }

    /// The button that shows whom.
    #[must_use]
    pub fn pledge_word_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-word.button", &args![])
    }

    /// The button that opens the pledge in a private chat.
    #[must_use]
    pub fn pledge_read_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-read.button", &args![])
    }

    /// The button that signs.
    #[must_use]
    pub fn pledge_sign_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-sign.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn pledge_later_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-later.button", &args![])
    }

    /// The button that takes a signature back.
    #[must_use]
    pub fn pledge_withdraw_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-withdraw.button", &args![])
    }

    /// The button that shows how far one's classes are.
    #[must_use]
    pub fn pledge_classes_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-classes.button", &args![])
    }

    /// The button that opens one of several classes.
    #[must_use]
    pub fn pledge_class_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "pledge-class.button", &args!["class" => class])
    }

    /// The button that asks a class in its group.
    #[must_use]
    pub fn pledge_post_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-post.button", &args![])
    }

    /// The button that reminds the missing in private.
    #[must_use]
    pub fn pledge_remind_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-remind.button", &args![])
    }

    /// The button that enters what was signed on paper.
    #[must_use]
    pub fn pledge_paper_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-paper.button", &args![])
    }

    /// The button that saves a list from paper.
    #[must_use]
    pub fn pledge_save_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-save.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn pledge_cancel_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-cancel.button", &args![])
    }

    /// The toast of a signature; of one that there was already when it is not new.
    #[must_use]
    pub fn pledge_signed_toast(&self, locale: &Locale, is_new: bool) -> Plain {
        if is_new {
            self.label(locale, "pledge-sign.toast", &args![])
        } else {
            self.label(locale, "pledge-again.toast", &args![])
        }
    }

    /// The toast of whoever does not sign now.
    #[must_use]
    pub fn pledge_later_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-later.toast", &args![])
    }

    /// The toast of whoever took their signature back, or had none.
    #[must_use]
    pub fn pledge_withdrawn_toast(&self, locale: &Locale, had_one: bool) -> Plain {
        if had_one {
            self.label(locale, "pledge-withdraw.toast", &args![])
        } else {
            self.label(locale, "pledge-nothing.toast", &args![])
        }
    }

    /// The toast of whoever would sign other words than they read.
    #[must_use]
    pub fn pledge_changed_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-changed.toast", &args![])
    }

    /// The toast of whoever nobody knows.
    #[must_use]
    pub fn pledge_unbound_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-bind-first.toast", &args![])
    }

    /// The toast of a card that went to a group; of one that was there already when it gives a moment.
    #[must_use]
    pub fn pledge_posted_toast(&self, locale: &Locale, before: Option<NaiveDateTime>) -> Plain {
        match before {
            None => self.label(locale, "pledge-post.toast", &args![]),
            Some(at) => self.label(locale, "pledge-posted.toast", &args!["at" => &self.moment(locale, at)]),
        }
    }

    /// The toast for a class without a group.
    #[must_use]
    pub fn pledge_no_group_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "pledge-no-group.toast", &args![])
    }

    /// The toast of reminders: how many were reminded, and how many more could not be.
    #[must_use]
    pub fn pledge_reminded_toast(&self, locale: &Locale, told: u32, others: u32) -> Plain {
        self.label(locale, "pledge-remind.toast", &args!["told" => told, "others" => others])
    }

    /// The toast of reminders that come too soon after the last.
    #[must_use]
    pub fn pledge_rested_toast(&self, locale: &Locale, at: NaiveDateTime) -> Plain {
        self.label(locale, "pledge-rested.toast", &args!["at" => &self.moment(locale, at)])
    }

    /// The toast of a list from paper that was saved, or was not.
    #[must_use]
    pub fn pledge_paper_toast(&self, locale: &Locale, is_saved: bool) -> Plain {
        if is_saved {
            self.label(locale, "pledge-save.toast", &args![])
        } else {
            self.label(locale, "pledge-cancel.toast", &args![])
        }
    }
}
