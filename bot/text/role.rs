//! Roles: how they are called, offered, taken, revoked and passed on. People are shown by what they are
//! and where, never by a name.

use chrono::NaiveDateTime;

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::refusal::Needed;
use crate::domain::role::{Duty, Origin, Reach};

use super::args::args;
use super::typed::Typed;
use super::{Html, Locale, Plain, Text};

/// Holders of a right that a refusal lists, the nearest; a toast has room for no more.
const HOLDERS_MAX: usize = 4;

/// Roles that nobody has, on one message.
const ORPHANS_MAX: usize = 12;

/// A role that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    /// Which, and where.
    pub role: &'a Plain,
    /// Who offers it, by their own role; `None` is the console of the machine.
    pub issuer: Option<&'a Plain>,
    /// How it would come.
    pub origin: Origin,
    /// Until when it would last, in campus time.
    pub until: NaiveDateTime,
}

/// A role on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which, and where.
    pub role: Plain,
    /// Since when, in campus time.
    pub from: NaiveDateTime,
    /// Until when.
    pub until: NaiveDateTime,
}

/// What a successor finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct State {
    /// Classes in the scope.
    pub classes: u32,
    /// Those that have a group.
    pub bound: u32,
    /// Groups that rest.
    pub muted: u32,
    /// Groups that cannot be written to.
    pub lost: u32,
    /// Messages in doubt in these groups.
    pub doubts: u32,
}

impl Text {
    /// A role's name; also the button that chooses it.
    #[must_use]
    pub fn duty(&self, locale: &Locale, duty: Duty) -> Plain {
        self.label(locale, "role-duty.name", &args!["duty" => duty.code()])
    }

    /// A role with its place, if it has one.
    #[must_use]
    pub fn role(&self, locale: &Locale, duty: Duty, place: Option<&Bilingual>) -> Plain {
        let name = self.duty(locale, duty);
        match place {
            None => name,
            Some(place) => {
                let place = place.in_language(&locale.to_string());
                self.label(locale, "role-at.name", &args!["place" => place, "duty" => &name])
            }
        }
    }

    /// The button for a place; `None` is everywhere.
    #[must_use]
    pub fn place_label(&self, locale: &Locale, place: Option<&Bilingual>) -> Plain {
        match place {
            None => self.label(locale, "role-everywhere.name", &args![]),
            Some(place) => Plain::written(place.in_language(&locale.to_string()).to_owned()),
        }
    }

    /// To whoever lacks a role: which one it takes, and how many people have it.
    #[must_use]
    pub fn role_needed(&self, locale: &Locale, needed: &Needed) -> Html {
        if needed.duties.is_empty() {
            return self.line(locale, "role-console-only", &args![]);
        }
        let line =
            |role: &Plain, count: u32| self.line(locale, "role-holders", &args!["role" => role, "count" => count]);
        let mut lines = vec![self.line(locale, "role-needed", &args![])];
        for holders in needed.holders.iter().take(HOLDERS_MAX) {
            lines.push(line(&self.role(locale, holders.duty, holders.place.as_ref()), holders.count));
        }
        if needed.holders.is_empty() {
            let duties = needed.duties.iter().take(HOLDERS_MAX);
            lines.extend(duties.map(|duty| line(&self.duty(locale, *duty), 0)));
        }
        Html::joined(&lines, "\n")
    }

    /// The link of an offer, for whoever makes it.
    #[must_use]
    pub fn invitation_link(&self, locale: &Locale, offer: &Offer<'_>, url: &str) -> Html {
        let args = args![
            "role" => offer.role,
            "origin" => offer.origin.code(),
            "until" => &self.moment(locale, offer.until),
            "url" => url,
        ];
        self.line(locale, "role-link", &args)
    }

    /// What an offer is about, for whoever opens its link.
    #[must_use]
    pub fn invitation(&self, locale: &Locale, offer: &Offer<'_>) -> Html {
        let console = self.label(locale, "role-console.name", &args![]);
        let args = args![
            "role" => offer.role,
            "issuer" => offer.issuer.unwrap_or(&console),
            "origin" => offer.origin.code(),
            "until" => &self.moment(locale, offer.until),
        ];
        self.line(locale, "role-offer", &args)
    }

    /// The button that accepts an offer.
    #[must_use]
    pub fn accept_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-accept.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn accepted_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-accept.toast", &args![])
    }

    /// The button that declines an offer.
    #[must_use]
    pub fn decline_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-decline.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn declined_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-decline.toast", &args![])
    }

    /// To whoever accepted: what they are now.
    #[must_use]
    pub fn role_accepted(&self, locale: &Locale, role: &Plain, until: NaiveDateTime) -> Html {
        self.line(locale, "role-accepted", &args!["role" => role, "until" => &self.moment(locale, until)])
    }

    /// To whoever declined.
    #[must_use]
    pub fn role_declined(&self, locale: &Locale, role: &Plain) -> Html {
        self.line(locale, "role-declined", &args!["role" => role])
    }

    /// To whoever invited: it was accepted. A button that revokes it hangs below.
    #[must_use]
    pub fn role_taken(&self, locale: &Locale, role: &Plain, until: NaiveDateTime) -> Html {
        self.line(locale, "role-taken", &args!["role" => role, "until" => &self.moment(locale, until)])
    }

    /// To whoever invited: whoever opened the link was not meant.
    #[must_use]
    pub fn role_turned_down(&self, locale: &Locale, role: &Plain) -> Html {
        self.line(locale, "role-turned-down", &args!["role" => role])
    }

    /// `/roles`: somebody's own roles.
    #[must_use]
    pub fn own_roles(&self, locale: &Locale, roles: &[Listed]) -> Html {
        if roles.is_empty() {
            return self.line(locale, "role-list-none", &args![]);
        }
        let items = roles.iter().map(|listed| {
            let until = self.moment(locale, listed.until);
            self.line(locale, "role-item", &args!["role" => &listed.role, "until" => &until])
        });
        let head = self.line(locale, "role-list", &args![]);
        Html::joined(&std::iter::once(head).chain(items).collect::<Vec<_>>(), "\n")
    }

    /// `/revoke`: roles that somebody may take away, numbered from `first` on.
    #[must_use]
    pub fn revocable_roles(&self, locale: &Locale, first: u32, roles: &[Listed]) -> Html {
        if roles.is_empty() {
            return self.line(locale, "role-revoke-none", &args![]);
        }
        let items = (first..).zip(roles).map(|(number, listed)| {
            let args = args![
                "number" => number,
                "role" => &listed.role,
                "from" => &self.moment(locale, listed.from),
                "until" => &self.moment(locale, listed.until),
            ];
            self.line(locale, "role-revoke-item", &args)
        });
        let head = self.line(locale, "role-revoke-list", &args![]);
        Html::joined(&std::iter::once(head).chain(items).collect::<Vec<_>>(), "\n")
    }

    /// The button that revokes the one role of a message.
    #[must_use]
    pub fn revoke_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-revoke.button", &args![])
    }

    /// The button that revokes one role of a list.
    #[must_use]
    pub fn revoke_one_label(&self, locale: &Locale, number: u32) -> Plain {
        self.label(locale, "role-revoke-one.button", &args!["number" => number])
    }

    /// The toast of both.
    #[must_use]
    pub fn revoked_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "role-revoke.toast", &args![])
    }

    /// To whoever revoked a role.
    #[must_use]
    pub fn role_revoked(&self, locale: &Locale, role: &Plain) -> Html {
        self.line(locale, "role-revoked", &args!["role" => role])
    }

    /// To whoever had it.
    #[must_use]
    pub fn role_lost(&self, locale: &Locale, role: &Plain) -> Html {
        self.line(locale, "role-lost", &args!["role" => role])
    }

    /// `/invite`: which role? A button for each hangs below.
    #[must_use]
    pub fn choose_role(&self, locale: &Locale) -> Html {
        self.line(locale, "role-choose", &args![])
    }

    /// Where is the role to be? A button for each place hangs below.
    #[must_use]
    pub fn choose_place(&self, locale: &Locale, duty: Duty) -> Html {
        let ways = self.typed(locale, Typed::Duty(duty));
        let word = ways.first().map_or_else(|| duty.code(), String::as_str);
        let id = if duty.role().reaches() == [Reach::Language] { "role-where-language" } else { "role-where" };
        self.line(locale, id, &args!["duty" => &self.duty(locale, duty), "word" => word])
    }

    /// `/handover`: which role? A button for each hangs below.
    #[must_use]
    pub fn choose_role_to_hand_over(&self, locale: &Locale) -> Html {
        self.line(locale, "role-pass", &args![])
    }

    /// `/delegate`: which role? A button for each hangs below.
    #[must_use]
    pub fn choose_role_to_lend(&self, locale: &Locale) -> Html {
        self.line(locale, "role-lend", &args![])
    }

    /// To whoever handed a role over.
    #[must_use]
    pub fn role_handed_over(&self, locale: &Locale, role: &Plain) -> Html {
        self.line(locale, "role-handed-over", &args!["role" => role])
    }

    /// To whoever had given the role that was handed over. A button that revokes it hangs below.
    #[must_use]
    pub fn role_passed_on(&self, locale: &Locale, role: &Plain, until: NaiveDateTime) -> Html {
        self.line(locale, "role-passed-on", &args!["role" => role, "until" => &self.moment(locale, until)])
    }

    /// A message of a handover, with what the successor finds.
    #[must_use]
    pub fn with_state(&self, locale: &Locale, message: Html, state: &State) -> Html {
        let args = args![
            "classes" => state.classes,
            "bound" => state.bound,
            "muted" => state.muted,
            "lost" => state.lost,
            "doubts" => state.doubts,
        ];
        Html::joined(&[message, self.line(locale, "role-state", &args)], "\n\n")
    }

    /// To whoever stands above them: classes that nobody answers for.
    #[must_use]
    pub fn unanswered_classes(&self, locale: &Locale, classes: &[String]) -> Html {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut lines = vec![self.line(locale, "role-unanswered", &args!["total" => count(classes.len())])];
        let item = |class: &String| self.line(locale, "role-unanswered-class", &args!["class" => class.as_str()]);
        lines.extend(classes.iter().take(ORPHANS_MAX).map(item));
        if classes.len() > ORPHANS_MAX {
            let more = count(classes.len() - ORPHANS_MAX);
            lines.push(self.line(locale, "role-orphans-more", &args!["more" => more]));
        }
        Html::joined(&lines, "\n")
    }

    /// To whoever stands above them: roles that ended, and when, and that nobody has.
    #[must_use]
    pub fn orphans(&self, locale: &Locale, roles: &[(Plain, NaiveDateTime)]) -> Html {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut lines = vec![self.line(locale, "role-orphans", &args!["total" => count(roles.len())])];
        lines.extend(roles.iter().take(ORPHANS_MAX).map(|(role, ended)| {
            self.line(locale, "role-orphan", &args!["role" => role, "ended" => &self.moment(locale, *ended)])
        }));
        if roles.len() > ORPHANS_MAX {
            let more = count(roles.len() - ORPHANS_MAX);
            lines.push(self.line(locale, "role-orphans-more", &args!["more" => more]));
        }
        Html::joined(&lines, "\n")
    }
}
