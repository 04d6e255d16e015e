//! Roles: what somebody may be, where, until when, and who may give that to whom.
//!
//! ```text
//! offered ──▶ accepted ──▶ active ──▶ over: expired | revoked | handed_over | replaced
//!    └──────▶ declined | expired | used by another
//! ```
//!
//! What a role may do is the table in `access.rs`. A grant ends by the clock alone: nothing has to run
//! for a right to be over.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::campus::{Coded as _, coded};
use super::class::Class;
use super::refusal::Refusal;

/// How long an invitation is good for.
pub const INVITATION_LIFE: TimeDelta = TimeDelta::hours(72);

/// How long a role lasts that is given without an end: half a year, about a term and its holidays, as
/// long as no end of the term is known, …
const TERM: TimeDelta = TimeDelta::days(183);

/// … and the days after it in which a successor is found.
pub const TERM_GRACE: TimeDelta = TimeDelta::days(14);

/// The longest that a monitor can be stood in for.
const DEPUTY_MAX: TimeDelta = TimeDelta::days(7);

/// The longest that anybody else can be stood in for.
const DELEGATION_MAX: TimeDelta = TimeDelta::days(30);

coded! {
    /// A role, as permissions know it. Students and guests have none.
    Role {
        /// Runs the machine.
        Operator = "operator",
        /// Of the task-force office (专班办公室).
        Admin = "admin",
        /// Of a department in the task force.
        Member = "member",
        /// The police officer on a campus (驻校民警).
        Police = "police",
        /// Answers for a college.
        Lead = "lead",
        /// Answers for classes (辅导员).
        Counsellor = "counsellor",
        /// Of a class, under one of four titles.
        Monitor = "monitor",
        /// Helps on a campus.
        Volunteer = "volunteer",
        /// Supports victims: psychology, law.
        Supporter = "supporter",
        /// Reads and changes nothing.
        Viewer = "viewer",
        /// Looks after what is said in a language.
        Steward = "steward",
    }
}

coded! {
    /// A role under the name by which it is given: the four titles in a class are one role.
    Duty {
        /// Runs the machine.
        Operator = "operator",
        /// Of the task-force office.
        Admin = "admin",
        /// Of a department in the task force.
        Member = "member",
        /// The police officer on a campus.
        Police = "police",
        /// Answers for a college.
        Lead = "lead",
        /// Answers for classes.
        Counsellor = "counsellor",
        /// 班长.
        Monitor = "monitor",
        /// 副班长.
        Deputy = "deputy",
        /// 团支书.
        Secretary = "secretary",
        /// 安全员.
        Safety = "safety",
        /// Helps on a campus.
        Volunteer = "volunteer",
        /// Supports victims.
        Supporter = "supporter",
        /// Reads and changes nothing.
        Viewer = "viewer",
        /// Looks after what is said in a language.
        Steward = "steward",
    }
}

coded! {
    /// How a role came to somebody.
    Origin {
        /// By an invitation for a whole term.
        Invited = "invited",
        /// For a while, from somebody who keeps it.
        Delegated = "delegated",
        /// From somebody who gave it up.
        HandedOver = "handed_over",
    }
}

coded! {
    /// Why a role was over before its time.
    Ending {
        /// Somebody took it away.
        Revoked = "revoked",
        /// It was given to a successor.
        HandedOver = "handed_over",
        /// The same person got the same role anew.
        Replaced = "replaced",
    }
}

coded! {
    /// What became of an invitation.
    Fate {
        /// It became a grant.
        Accepted = "accepted",
        /// Whoever opened it was not meant.
        Declined = "declined",
    }
}

impl Role {
    /// What this role may have as its scope.
    #[must_use]
    pub const fn reaches(self) -> &'static [Reach] {
        match self {
            Self::Operator => &[Reach::Everything],
            Self::Admin | Self::Police | Self::Volunteer | Self::Supporter => &[Reach::Everything, Reach::Campus],
            Self::Member => &[Reach::Department],
            Self::Lead => &[Reach::College],
            Self::Counsellor => &[Reach::College, Reach::Class],
            Self::Monitor => &[Reach::Class],
            Self::Viewer => &[Reach::Everything, Reach::Campus, Reach::College],
            Self::Steward => &[Reach::Language],
        }
    }
}

impl Duty {
    /// The role whose name this is.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Operator => Role::Operator,
            Self::Admin => Role::Admin,
            Self::Member => Role::Member,
            Self::Police => Role::Police,
            Self::Lead => Role::Lead,
            Self::Counsellor => Role::Counsellor,
            Self::Monitor | Self::Deputy | Self::Secretary | Self::Safety => Role::Monitor,
            Self::Volunteer => Role::Volunteer,
            Self::Supporter => Role::Supporter,
            Self::Viewer => Role::Viewer,
            Self::Steward => Role::Steward,
        }
    }

    /// The duty with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::from_code(code)
    }
}

coded! {
    /// How far a scope reaches.
    Reach {
        /// All campuses.
        Everything = "everything",
        /// A campus.
        Campus = "campus",
        /// A college on a campus.
        College = "college",
        /// A class.
        Class = "class",
        /// A department of the plan.
        Department = "department",
        /// A language that people are spoken to in.
        Language = "language",
    }
}

/// Where a role holds, and what an action is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// All campuses.
    Everything,
    /// A campus, by its id.
    Campus(String),
    /// A college, by its name, on a campus.
    College {
        /// The campus's id.
        campus: String,
        /// The college's name.
        college: String,
    },
    /// A class, with where it belongs.
    Class {
        /// The campus's id.
        campus: String,
        /// The college's name.
        college: String,
        /// The class's name.
        class: String,
    },
    /// A department, by its id in the plan.
    Department(String),
    /// A language, by its tag.
    Language(String),
}

impl Scope {
    /// How far it reaches.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        match self {
            Self::Everything => Reach::Everything,
            Self::Campus(_) => Reach::Campus,
            Self::College { .. } => Reach::College,
            Self::Class { .. } => Reach::Class,
            Self::Department(_) => Reach::Department,
            Self::Language(_) => Reach::Language,
        }
    }

    /// Whether `target` lies in it.
    #[must_use]
    pub fn covers(&self, target: &Self) -> bool {
        match (self, target) {
            (Self::Everything, _) => true,
            (Self::Campus(ours), Self::Campus(campus) | Self::College { campus, .. } | Self::Class { campus, .. }) => {
                ours == campus
            }
            (
                Self::College { campus: ours, college: own },
                Self::College { campus, college } | Self::Class { campus, college, .. },
            ) => ours == campus && own == college,
            // A class has its name alone on all campuses.
            (Self::Class { class: own, .. }, Self::Class { class, .. }) => own == class,
            (Self::Department(own), Self::Department(department)) => own == department,
            (Self::Language(own), Self::Language(language)) => own == language,
            (
                Self::Campus(_) | Self::College { .. } | Self::Class { .. } | Self::Department(_) | Self::Language(_),
                _,
            ) => false,
        }
    }
}

impl From<&Class> for Scope {
    fn from(class: &Class) -> Self {
        Self::Class { campus: class.campus.clone(), college: class.college.clone(), class: class.name.clone() }
    }
}

/// A role at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Appointment {
    /// As what.
    pub duty: Duty,
    /// Where.
    pub scope: Scope,
}

impl Appointment {
    /// A duty at a place where there can be such.
    ///
    /// # Errors
    /// A refusal when this role has no such scope.
    pub fn new(duty: Duty, scope: Scope) -> Result<Self, Refusal> {
        if duty.role().reaches().contains(&scope.reach()) { Ok(Self { duty, scope }) } else { Err(Refusal::WrongScope) }
    }

    /// Whether whoever holds this may give `other` to somebody.
    ///
    /// | gives | to |
    /// |---|---|
    /// | operator | task-force administrators |
    /// | task-force administrator | everything but operators, within the own campus |
    /// | member of the task force | members of the own department |
    /// | college lead | counsellors and monitors of the own college |
    /// | counsellor | monitors of the own classes |
    #[must_use]
    pub fn may_grant(&self, other: &Self) -> bool {
        let to = other.duty.role();
        let is_below = match self.duty.role() {
            Role::Operator => to == Role::Admin,
            Role::Admin => to != Role::Operator,
            Role::Member => to == Role::Member,
            Role::Lead => matches!(to, Role::Counsellor | Role::Monitor),
            Role::Counsellor => to == Role::Monitor,
            Role::Monitor | Role::Police | Role::Volunteer | Role::Supporter | Role::Viewer | Role::Steward => false,
        };
        is_below && self.scope.covers(&other.scope)
    }

    /// What somebody is while they stand in for whoever holds this: a monitor has a deputy.
    #[must_use]
    pub fn stand_in(&self) -> Self {
        let duty = if self.duty == Duty::Monitor { Duty::Deputy } else { self.duty };
        Self { duty, scope: self.scope.clone() }
    }

    /// The longest time that somebody may stand in for whoever holds this.
    #[must_use]
    pub fn delegation_max(&self) -> TimeDelta {
        if self.duty.role() == Role::Monitor { DEPUTY_MAX } else { DELEGATION_MAX }
    }
}

/// The accounts that have `role` over `place` by one of `grants`.
#[must_use]
pub fn holders(grants: &[Grant], role: Role, place: &Scope) -> BTreeSet<i64> {
    let is_it = |grant: &&Grant| grant.appointment.duty.role() == role && grant.appointment.scope.covers(place);
    grants.iter().filter(is_it).map(|grant| grant.account).collect()
}

/// The end of a role that is given `now` without one, when the term that has begun ends at `term_ends`.
#[must_use]
pub fn usual_end(now: DateTime<Utc>, term_ends: Option<DateTime<Utc>>) -> DateTime<Utc> {
    term_ends.filter(|end| *end > now).unwrap_or(now + TERM) + TERM_GRACE
}

/// The number of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GrantId(pub i64);

/// The number of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvitationId(pub i64);

impl fmt::Display for GrantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A role that somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its number.
    pub id: GrantId,
    /// Whose it is: the messenger's number of the account.
    pub account: i64,
    /// As what, and where.
    pub appointment: Appointment,
    /// How it came.
    pub origin: Origin,
    /// Since when.
    pub from: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
    /// By which grant; `None` is the console of the machine.
    pub granted_by: Option<GrantId>,
    /// When it was ended before its time.
    pub ended_at: Option<DateTime<Utc>>,
    /// Why it was.
    pub why: Option<Ending>,
}

impl Grant {
    /// Whether whoever holds this may take `other` away: what they may give, and what they lent.
    #[must_use]
    pub fn may_revoke(&self, other: &Self) -> bool {
        self.appointment.may_grant(&other.appointment) || other.granted_by == Some(self.id)
    }

    /// Whether it may be handed over or lent: what was lent may not.
    #[must_use]
    pub fn may_be_passed_on(&self) -> bool {
        self.origin != Origin::Delegated
    }

    /// Whether it holds at a moment.
    #[must_use]
    pub fn is_active(&self, now: DateTime<Utc>) -> bool {
        self.from <= now && now < self.until && self.ended_at.is_none_or(|end| now < end)
    }
}

/// An offer of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its number.
    pub id: InvitationId,
    /// As what, and where.
    pub appointment: Appointment,
    /// How the role would come.
    pub origin: Origin,
    /// Until when it would last.
    pub until: DateTime<Utc>,
    /// By which grant it was made; `None` is the console of the machine.
    pub granted_by: Option<GrantId>,
    /// Until when it can be accepted.
    pub expires_at: DateTime<Utc>,
    /// What became of it.
    pub fate: Option<Fate>,
}

impl Invitation {
    /// Checks that it can still be accepted.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self.fate {
            Some(Fate::Accepted | Fate::Declined) => Err(Refusal::InvitationUsed),
            None if self.expires_at <= now || self.until <= now => Err(Refusal::InvitationExpired),
            None => Ok(()),
        }
    }

    /// Whether whoever holds `issuer` may still make this offer.
    #[must_use]
    pub fn is_backed_by(&self, issuer: &Grant, now: DateTime<Utc>) -> bool {
        let is_theirs = match self.origin {
            Origin::Invited => issuer.appointment.may_grant(&self.appointment),
            Origin::Delegated => issuer.may_be_passed_on() && issuer.appointment.stand_in() == self.appointment,
            Origin::HandedOver => issuer.may_be_passed_on() && issuer.appointment == self.appointment,
        };
        is_theirs && issuer.is_active(now)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn college(campus: &str, college: &str) -> Scope {
        Scope::College { campus: campus.into(), college: college.into() }
    }

    fn class(campus: &str, college: &str, class: &str) -> Scope {
        Scope::Class { campus: campus.into(), college: college.into(), class: class.into() }
    }

    fn is(duty: Duty, scope: Scope) -> Appointment {
        Appointment::new(duty, scope).expect("a scope that this duty can have")
    }

    /// Any place of a small university: a class has one college and one campus.
    fn scopes() -> impl Strategy<Value = Scope> {
        prop_oneof![
            Just(Scope::Everything),
            (0..2).prop_map(|n| Scope::Campus(format!("c{n}"))),
            (0..2, 0..2).prop_map(|(n, m)| college(&format!("c{n}"), &format!("k{m}"))),
            (0..2, 0..2, 0..2).prop_map(|(n, m, l)| class(&format!("c{n}"), &format!("k{m}"), &format!("{n}{m}{l}"))),
            (0..2).prop_map(|n| Scope::Department(format!("d{n}"))),
            (0..2).prop_map(|n| Scope::Language(format!("l{n}"))),
        ]
    }

    #[test]
    fn a_scope_covers_what_lies_in_it() {
        let software = class("qingdao", "computing", "软件2301");
        assert!(Scope::Everything.covers(&software));
        assert!(Scope::Campus("qingdao".into()).covers(&software));
        assert!(college("qingdao", "computing").covers(&software));
        assert!(software.covers(&software));
        for other in [
            Scope::Campus("taian".into()),
            college("qingdao", "law"),
            college("taian", "computing"),
            class("qingdao", "computing", "软件2302"),
            Scope::Department("publicity".into()),
        ] {
            assert!(!other.covers(&software), "{other:?}");
        }
        assert!(!software.covers(&college("qingdao", "computing")));
    }

    #[test]
    fn a_role_has_a_scope_of_its_kind() {
        assert_eq!(Appointment::new(Duty::Monitor, Scope::Everything), Err(Refusal::WrongScope));
        assert_eq!(Appointment::new(Duty::Operator, Scope::Campus("qingdao".into())), Err(Refusal::WrongScope));
        assert_eq!(Appointment::new(Duty::Counsellor, Scope::Department("x".into())), Err(Refusal::WrongScope));
        assert!(Appointment::new(Duty::Counsellor, college("qingdao", "computing")).is_ok());
    }

    #[test]
    fn everybody_gives_what_is_below_them_and_in_their_own_place() {
        let own = class("qingdao", "computing", "软件2301");
        let other = class("qingdao", "law", "法学2301");
        let counsellor = is(Duty::Counsellor, own.clone());

        assert!(counsellor.may_grant(&is(Duty::Monitor, own.clone())));
        assert!(counsellor.may_grant(&is(Duty::Safety, own.clone())));
        assert!(!counsellor.may_grant(&is(Duty::Monitor, other.clone())));
        assert!(!counsellor.may_grant(&counsellor));
        assert!(is(Duty::Lead, college("qingdao", "computing")).may_grant(&counsellor));
        assert!(!is(Duty::Lead, college("qingdao", "law")).may_grant(&counsellor));
        let office = is(Duty::Admin, Scope::Campus("qingdao".into()));
        assert!(office.may_grant(&is(Duty::Monitor, other)));
        assert!(!office.may_grant(&is(Duty::Admin, Scope::Everything)));
        assert!(!is(Duty::Admin, Scope::Everything).may_grant(&is(Duty::Operator, Scope::Everything)));
        assert!(is(Duty::Operator, Scope::Everything).may_grant(&is(Duty::Admin, Scope::Everything)));
        assert!(!is(Duty::Operator, Scope::Everything).may_grant(&counsellor));
    }

    #[test]
    fn a_monitor_is_stood_in_for_by_a_deputy_for_a_week() {
        let monitor = is(Duty::Monitor, class("qingdao", "computing", "软件2301"));
        assert_eq!(monitor.stand_in().duty, Duty::Deputy);
        assert_eq!(monitor.delegation_max(), TimeDelta::days(7));
        let lead = is(Duty::Lead, college("qingdao", "computing"));
        assert_eq!(lead.stand_in(), lead);
        assert_eq!(lead.delegation_max(), TimeDelta::days(30));
    }

    #[test]
    fn a_grant_holds_from_its_beginning_until_its_end_or_its_ending() {
        let at = |hour: i64| DateTime::from_timestamp(hour * 3_600, 0).expect("an early moment");
        let grant = Grant {
            id: GrantId(1),
            account: 7,
            appointment: is(Duty::Admin, Scope::Everything),
            origin: Origin::Invited,
            from: at(1),
            until: at(9),
            granted_by: None,
            ended_at: None,
            why: None,
        };
        let active = |grant: &Grant| (0..11).filter(|hour| grant.is_active(at(*hour))).collect::<Vec<_>>();
        assert_eq!(active(&grant), [1, 2, 3, 4, 5, 6, 7, 8]);
        let revoked = Grant { ended_at: Some(at(3)), why: Some(Ending::Revoked), ..grant };
        assert_eq!(active(&revoked), [1, 2]);
    }

    #[test]
    fn what_was_lent_is_not_lent_on() {
        let at = |hour: i64| DateTime::from_timestamp(hour * 3_600, 0).expect("an early moment");
        let lead = is(Duty::Lead, college("qingdao", "computing"));
        let grant = |origin| Grant {
            id: GrantId(1),
            account: 7,
            appointment: lead.clone(),
            origin,
            from: at(0),
            until: at(9),
            granted_by: None,
            ended_at: None,
            why: None,
        };
        let offer = |origin| Invitation {
            id: InvitationId(1),
            appointment: lead.clone(),
            origin,
            until: at(8),
            granted_by: Some(GrantId(1)),
            expires_at: at(7),
            fate: None,
        };
        for origin in [Origin::Delegated, Origin::HandedOver] {
            assert!(offer(origin).is_backed_by(&grant(Origin::Invited), at(1)));
            assert!(!offer(origin).is_backed_by(&grant(Origin::Delegated), at(1)));
            assert!(!offer(origin).is_backed_by(&grant(Origin::Invited), at(9)), "over by then");
        }
        assert!(!offer(Origin::Invited).is_backed_by(&grant(Origin::Invited), at(1)), "no lead makes leads");
    }

    proptest! {
        #[test]
        fn covering_is_an_order(a in scopes(), b in scopes(), c in scopes()) {
            prop_assert!(a.covers(&a));
            prop_assert!(!(a.covers(&b) && b.covers(&a)) || a == b);
            prop_assert!(!(a.covers(&b) && b.covers(&c)) || a.covers(&c));
        }

        #[test]
        fn nobody_gives_more_than_they_have(
            from in prop::sample::select(Duty::ALL), to in prop::sample::select(Duty::ALL),
            ours in scopes(), theirs in scopes(),
        ) {
            let (Ok(from), Ok(to)) = (Appointment::new(from, ours), Appointment::new(to, theirs)) else { return Ok(()) };
            if from.may_grant(&to) {
                prop_assert!(from.scope.covers(&to.scope));
                prop_assert!(to.duty.role() != Role::Operator);
                // Nobody becomes what whoever made them is, but for the office and a department.
                let is_equal = to.duty.role() == from.duty.role();
                prop_assert!(!is_equal || matches!(to.duty.role(), Role::Admin | Role::Member));
            }
        }
    }
}
