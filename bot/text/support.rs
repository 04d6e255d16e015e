//! Support after a call for help.

use chrono::NaiveDateTime;

use crate::domain::campus::Bilingual;
use crate::domain::support::{DAYS, Kind, SupportId};

use super::args::args;
use super::sos::known;
use super::{Html, Locale, Plain, Text};

/// A case as whoever is assigned sees it.
#[derive(Clone, Debug)]
pub struct CaseView<'a> {
    /// Its number.
    pub id: SupportId,
    /// What kind of support.
    pub kind: Kind,
    /// Who the student is: class, seat and masked name.
    pub student: Option<&'a str>,
    /// The messenger's number of the student's account.
    pub account: i64,
    /// When the student consented.
    pub at: NaiveDateTime,
    /// By which days they had spoken, and by which not.
    pub contacts: &'a [(u16, bool)],
}

/// What became of a case, for those who read of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Somebody is assigned.
    Assigned,
    /// It is closed.
    Closed,
    /// It is open again.
    Released,
    /// The consent was taken back.
    Redacted,
}

impl Became {
    const fn code(self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::Closed => "closed",
            Self::Released => "released",
            Self::Redacted => "redacted",
        }
    }
}

impl Text {
    /// What a kind of support is called.
    #[must_use]
    pub fn support_kind(&self, locale: &Locale, kind: Kind) -> Plain {
        match kind {
            Kind::Psychology => self.label(locale, "support-kind-psychology.name", &args![]),
            Kind::Law => self.label(locale, "support-kind-law.name", &args![]),
        }
    }

    /// The button that asks about a kind of support.
    #[must_use]
    pub fn support_kind_label(&self, locale: &Locale, kind: Kind) -> Plain {
        match kind {
            Kind::Psychology => self.label(locale, "support-kind-psychology.button", &args![]),
            Kind::Law => self.label(locale, "support-kind-law.button", &args![]),
        }
    }

    /// What a consent means, and whether the student gives it.
    #[must_use]
    pub fn support_ask(&self, locale: &Locale, kind: Kind) -> Html {
        let days: Vec<_> = DAYS.iter().map(|day| Plain::written(day.to_string())).collect();
        self.urgent(locale, "support-ask", |locale| {
            let args = args!["kind" => &self.support_kind(locale, kind), "days" => &self.listed(locale, &days)];
            self.line(locale, "support-ask", &args)
        })
    }

    /// The button that consents.
    #[must_use]
    pub fn support_agree_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-agree.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn support_decline_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-decline.button", &args![])
    }

    /// No consent was given.
    #[must_use]
    pub fn support_declined(&self, locale: &Locale) -> Html {
        self.urgent(locale, "support-declined", |locale| self.line(locale, "support-declined", &args![]))
    }

    /// The toast for that.
    #[must_use]
    pub fn support_declined_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-declined.toast", &args![])
    }

    /// The student consented; nobody may be there who gives it.
    #[must_use]
    pub fn support_begun(&self, locale: &Locale, kind: Kind, is_anybody_there: bool) -> Html {
        self.urgent(locale, "support-begun", |locale| {
            let begun = self.line(locale, "support-begun", &args!["kind" => &self.support_kind(locale, kind)]);
            if is_anybody_there {
                return begun;
            }
            Html::joined(&[begun, self.line(locale, "support-nobody", &args![])], "\n")
        })
    }

    /// The toast for that.
    #[must_use]
    pub fn support_begun_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-begun.toast", &args![])
    }

    /// Somebody is assigned, for the student.
    #[must_use]
    pub fn support_mine(&self, locale: &Locale, kind: Kind) -> Html {
        self.urgent(locale, "support-mine", |locale| {
            self.line(locale, "support-mine", &args!["kind" => &self.support_kind(locale, kind)])
        })
    }

    /// It is closed, for the student.
    #[must_use]
    pub fn support_over(&self, locale: &Locale, kind: Kind) -> Html {
        self.urgent(locale, "support-over", |locale| {
            self.line(locale, "support-over", &args!["kind" => &self.support_kind(locale, kind)])
        })
    }

    /// The button that takes a consent back.
    #[must_use]
    pub fn support_revoke_label(&self, locale: &Locale, kind: Kind) -> Plain {
        match kind {
            Kind::Psychology => self.label(locale, "support-revoke-psychology.button", &args![]),
            Kind::Law => self.label(locale, "support-revoke-law.button", &args![]),
        }
    }

    /// The consent is taken back, for the student.
    #[must_use]
    pub fn support_revoked(&self, locale: &Locale, kind: Kind) -> Html {
        self.urgent(locale, "support-revoked", |locale| {
            self.line(locale, "support-revoked", &args!["kind" => &self.support_kind(locale, kind)])
        })
    }

    /// The toast for that.
    #[must_use]
    pub fn support_revoked_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-revoked.toast", &args![])
    }

    /// What those read who give support. Nobody is named.
    #[must_use]
    pub fn support_call(
        &self,
        locale: &Locale,
        (id, kind): (SupportId, Kind),
        campus: &Bilingual,
        at: NaiveDateTime,
    ) -> Html {
        let args = args![
            "case" => &number(id),
            "kind" => &self.support_kind(locale, kind),
            "campus" => &self.campus(locale, campus),
            "day" => &self.day(locale, at.date()),
        ];
        self.line(locale, "support-call", &args)
    }

    /// The button by which somebody takes a case on.
    #[must_use]
    pub fn support_take_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-take.button", &args![])
    }

    /// A case for whoever is assigned.
    #[must_use]
    pub fn support_case(&self, locale: &Locale, case: &CaseView<'_>) -> Html {
        let contacts: Vec<_> = case
            .contacts
            .iter()
            .map(|(day, has_spoken)| {
                let spoken = if *has_spoken { "yes" } else { "no" };
                self.label(locale, "support-contact.name", &args!["spoken" => spoken, "number" => u32::from(*day)])
            })
            .collect();
        let contacts = match contacts.is_empty() {
            true => self.label(locale, "support-contact-none.name", &args![]),
            false => self.listed(locale, &contacts),
        };
        let args = args![
            "case" => &number(case.id),
            "kind" => &self.support_kind(locale, case.kind),
            "who" => known(case.student.is_some()),
            "student" => case.student.unwrap_or_default(),
            "link" => &self.account_link(locale, case.account),
            "day" => &self.day(locale, case.at.date()),
            "contacts" => &contacts,
        ];
        self.line(locale, "support-case", &args)
    }

    /// The toast for whoever takes a case on.
    #[must_use]
    pub fn support_case_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-case.toast", &args![])
    }

    /// Asks whoever is assigned whether they have spoken, so many days after they took it on.
    #[must_use]
    pub fn support_day(&self, locale: &Locale, id: SupportId, day: u16) -> Html {
        self.line(locale, "support-day", &args!["case" => &number(id), "number" => u32::from(day)])
    }

    /// The toast for their answer.
    #[must_use]
    pub fn support_day_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-day.toast", &args![])
    }

    /// The button that says that they have.
    #[must_use]
    pub fn support_spoke_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-spoke.button", &args![])
    }

    /// The button that says that they have not.
    #[must_use]
    pub fn support_missed_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-missed.button", &args![])
    }

    /// The button that closes a case.
    #[must_use]
    pub fn support_close_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-close.button", &args![])
    }

    /// The button that shows who it is.
    #[must_use]
    pub fn support_look_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-look.button", &args![])
    }

    /// Tells the office that nobody has taken a case on.
    #[must_use]
    pub fn support_waiting(&self, locale: &Locale, (id, kind): (SupportId, Kind), campus: &Bilingual) -> Html {
        let args = args![
            "case" => &number(id),
            "kind" => &self.support_kind(locale, kind),
            "campus" => &self.campus(locale, campus),
        ];
        self.line(locale, "support-waiting", &args)
    }

    /// What becomes of the cards of those who give support.
    #[must_use]
    pub fn support_state(&self, locale: &Locale, id: SupportId, became: Became) -> Html {
        self.line(locale, "support-state", &args!["case" => &number(id), "state" => became.code()])
    }

    /// The toast for whoever closed a case.
    #[must_use]
    pub fn support_closed_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "support-state.toast", &args![])
    }
}

/// The number of a case as people see it: `S-12`.
fn number(id: SupportId) -> Plain {
    Plain::written(format!("S-{}", id.0))
}
