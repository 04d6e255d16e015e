//! Who may do what, and where. What has no row in [`Action::rule`] does not compile, and whoever has
//! no grant that reaches the target is refused.
//!
//! A right is looked at when somebody presses or types, on the thing it is about: a button that was
//! drawn while somebody had a role says nothing about whether they have it now.

use super::campus::Coded as _;
use super::refusal::Refusal;
use super::role::{Duty, Grant, Role, Scope};

/// Something a person can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Being greeted and told what there is.
    GetHelp,
    /// Choosing the language one is spoken to in.
    ChooseLanguage,
    /// Saying that a card was read.
    Acknowledge,
    /// Asking why a card was chosen.
    AskWhy,
    /// Binding a group by a class's link. The link is the right; whoever holds it may use it.
    OpenGroupLink,
    /// Making a link that binds a group to a class.
    MakeGroupLink,
    /// Binding a group to a class, or to those who work somewhere, without a link.
    BindGroup,
    /// Taking a group from its class, and leaving it.
    UnbindGroup,
    /// Letting a group rest, and waking it.
    MuteGroup,
    /// Changing how often a group gets advice.
    ChangeCadence,
    /// Deciding about messages of which nobody knows whether they arrived.
    ResolveDoubts,
    /// Taking or declining a role that was offered. The link is the right.
    AnswerInvitation,
    /// Seeing one's own roles.
    ListRoles,
    /// Offering somebody a role; which one is decided by [`may_grant`](super::role::Appointment::may_grant).
    GrantRole,
    /// Taking a role from somebody; from whom is decided by [`may_revoke`](Grant::may_revoke).
    RevokeRole,
    /// Giving one's own role to a successor, or lending it for a while.
    PassOnRole,
    /// Saying who one is on the roster. The digits are the right.
    BindMyself,
    /// Seeing what is known of oneself.
    SeeMyself,
    /// Having everything forgotten that leads to oneself.
    ForgetMyself,
    /// Getting tips in private, and ending that.
    Subscribe,
    /// Setting quiet hours of one's own.
    SetQuietHours,
    /// Bringing a list of students and applying it to each class that it touches.
    ImportRoster,
    /// Seeing who is in a class, on paper too, and who of it is not bound; saying who is not on the messenger.
    SeeUnbound,
    /// Seeing the rows of the plan and how far they are.
    SeeItems,
    /// Taking a row of the plan on, reporting it done, handing it over; how far it has to be is decided by
    /// [`after`](super::item::Task::after).
    WorkOnItems,
    /// Publishing the plan, returning what was reported, giving a row to another department.
    RunPlan,
    /// Asking the ledger, and taking what it says along as a file; of which kinds is decided by the role.
    QueryLedger,
    /// Writing into the ledger by hand, and correcting what one wrote; an administrator corrects anything.
    NoteLedger,
    /// Seeing the kit of a class's next meeting, taking another, and holding the votes about it.
    UseKit,
    /// Sending a notice to classes, within their budget.
    SendNotice,
    /// Letting a notice out over the budget of classes, or not.
    DecideNotice,
    /// Seeing what classes were asked, in points.
    SeeBurden,
    /// Registering meetings, planning them and asking that they need not be held; in whose name is decided by
    /// [`after`](super::meeting::Meeting::after).
    HoldMeetings,
    /// Saying that one was at a meeting of one's class.
    Attest,
    /// Looking at meetings of others: verifying and returning them, admitting late ones, exempting.
    LookAfterMeetings,
    /// Answering questions about fraud by oneself.
    TakeQuiz,
    /// Having a message looked at, by itself and by a person on duty.
    CheckMessages,
    /// Saying what a message is that somebody passed on.
    AnswerChecks,
    /// Filing and changing cases, and reading their private parts.
    FileCases,
    /// Seeing cases one by one, without their private parts.
    ListCases,
    /// Seeing how many cases there are beside last year; how much of it is decided by the role.
    SeeCases,
    /// Bringing last year's counts of cases.
    ImportCases,
    /// Being shown what to do when one may have been cheated.
    GetSos,
    /// Having those on duty told, taking that back, and consenting to support.
    CallForHelp,
    /// Taking a call for help; of which calls is decided by [`is_for`](super::sos::Call::is_for).
    AnswerCalls,
    /// Supporting somebody who consented to it.
    GiveSupport,
    /// Seeing whom to call on each campus.
    SeeContacts,
    /// Changing that.
    SetContacts,
    /// Asking whether a message or a badge is genuine, by its code.
    Verify,
    /// Showing that one has a role.
    ShowBadge,
    /// Having a group guarded against names that look like those of staff, and saying who somebody is.
    GuardGroup,
    /// Reading an alert, in any language, and saying that one got something like it.
    ReadAlert,
    /// Putting an alert together; what a monitor writes is never red.
    DraftAlert,
    /// Letting somebody else's alert out, or not; taking alerts back.
    ApproveAlert,
    /// Sending a red alert alone, to be looked at afterwards.
    SendRedAlone,
    /// Reading the pledge, signing it and taking that back.
    SignPledge,
    /// Seeing how many have signed the pledge; how much of it is decided by the role.
    SeePledges,
    /// Seeing who of a branch has not signed, reminding them, and entering what was signed on paper.
    KeepPledges,
    /// Answering the two questions for which one was drawn by lot.
    AnswerSample,
    /// Seeing how many know the common frauds; of which place is decided by the role.
    SeeAwareness,
    /// Having a class asked a question, ending that, and seeing how many were right.
    RunClassQuiz,
    /// Answering it, in any language.
    AnswerClassQuiz,
    /// Seeing which questions of the contest are answered wrongly most.
    SeeContestItems,
    /// Saying that a translation is wrong.
    ReportWords,
    /// Correcting what is said in a language, and seeing what was reported of it.
    CorrectWords,
    /// Writing quiz questions, and seeing how one's own are.
    WriteQuestions,
    /// Deciding about those of others, and retiring those that are asked.
    ApproveQuestions,
}

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Everyone.
    Anyone,
    /// Whoever has one of these roles.
    Holders(&'static [Holder]),
    /// Whoever has a role under this name, for those in the scope of the grant.
    Titled(Duty),
}

/// A role that may, and for which targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The role.
    pub role: Role,
    /// For which targets.
    pub extent: Extent,
}

/// For which targets a role may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// For those in the scope of the grant.
    Own,
    /// For all.
    Any,
}

/// Where something is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// In a private chat.
    Private,
    /// In a group.
    Group,
}

/// Where it may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// In private chats and groups.
    Anywhere,
    /// On this ground only.
    Only(Ground),
}

/// Who may do something, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Who may.
    pub who: Who,
    /// Where.
    pub on: Where,
}

/// What is known of somebody who asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker<'a> {
    /// The roles they have at this moment.
    pub grants: &'a [Grant],
    /// Whether the account is not the person's own.
    pub is_masked: bool,
    /// Where they ask.
    pub ground: Ground,
}

/// Those who run a class's group.
const OF_THE_GROUP: Who =
    Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead), own(Role::Admin), any(Role::Member)]);

/// Those who say whose a group is.
const WHO_BINDS: Who = Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead), own(Role::Admin)]);

/// Those who look after what the bot says. The operator looks after the machine, and is shown no more.
const OF_THE_OUTBOX: Who = Who::Holders(&[own(Role::Admin), any(Role::Member), any(Role::Operator)]);

/// Those who give roles.
const OF_ROLES: Who =
    Who::Holders(&[own(Role::Counsellor), own(Role::Lead), own(Role::Member), own(Role::Admin), own(Role::Operator)]);

/// Those who keep the roster. The operator brings lists at the console, and is shown no students in a chat.
const OF_THE_ROSTER: Who = Who::Holders(&[own(Role::Counsellor), own(Role::Lead), own(Role::Admin)]);

/// Those who know the people of a class, and answer for it.
const OF_THE_CLASS: Who = Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead)]);
/// Those who see rows of the plan: a department all, the others their own.
const WHO_SEES_ITEMS: Who = Who::Holders(&[own(Role::Lead), own(Role::Admin), any(Role::Member)]);

/// Those who do them. A place is a department or a college.
const WHO_DOES_ITEMS: Who = Who::Holders(&[own(Role::Member), own(Role::Lead), own(Role::Admin)]);

/// The task-force office.
const OF_THE_OFFICE: Who = Who::Holders(&[own(Role::Admin)]);
/// Those who read the ledger: what is theirs, or all of it. The operator reads the machine only.
const OF_THE_LEDGER: Who = Who::Holders(&[
    own(Role::Monitor),
    own(Role::Counsellor),
    own(Role::Lead),
    any(Role::Member),
    any(Role::Admin),
    own(Role::Police),
    own(Role::Viewer),
]);

/// Those who do what is written down.
const WHO_NOTES: Who =
    Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead), own(Role::Member), own(Role::Admin)]);

/// Those who say something to classes: to their own, a department to all.
const WHO_SENDS_NOTICES: Who =
    Who::Holders(&[own(Role::Counsellor), own(Role::Lead), any(Role::Member), own(Role::Admin)]);

/// Those who see what classes are asked. A department sees all before it asks for more.
const WHO_SEES_BURDEN: Who =
    Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead), any(Role::Member), own(Role::Admin)]);

/// Those who hold meetings, and those who may register one for them.
const WHO_HOLDS_MEETINGS: Who = Who::Holders(&[own(Role::Monitor), own(Role::Counsellor), own(Role::Lead)]);

/// Those who look after those who hold meetings.
const WHO_LOOKS_AFTER_MEETINGS: Who =
    Who::Holders(&[own(Role::Counsellor), own(Role::Lead), own(Role::Admin), any(Role::Member)]);

/// Those who are asked whether something is fraud.
const WHO_IS_ON_DUTY: Who = Who::Holders(&[own(Role::Police), own(Role::Admin)]);

/// Those who keep the cases. Nobody else reads what is private in them.
const OF_THE_CASES: Who = Who::Holders(&[own(Role::Police)]);

/// Those who see cases one by one.
const WHO_LISTS_CASES: Who = Who::Holders(&[own(Role::Admin), own(Role::Police)]);

/// Those who see how many there are: a counsellor and a lead of their own college.
const WHO_COUNTS_CASES: Who = Who::Holders(&[
    own(Role::Counsellor),
    own(Role::Lead),
    any(Role::Member),
    own(Role::Admin),
    own(Role::Police),
    own(Role::Viewer),
]);

/// Those who may be told of a call for help.
const WHO_ANSWERS_CALLS: Who =
    Who::Holders(&[own(Role::Police), own(Role::Counsellor), own(Role::Lead), any(Role::Admin)]);

/// Those who support victims, and nobody above them.
const WHO_SUPPORTS: Who = Who::Holders(&[own(Role::Supporter)]);

/// Those who write alerts: for their own people, a department for all.
const WHO_DRAFTS_ALERTS: Who = Who::Holders(&[
    own(Role::Monitor),
    own(Role::Counsellor),
    own(Role::Lead),
    any(Role::Member),
    own(Role::Admin),
    own(Role::Police),
]);

/// The second pair of eyes: whoever answers for all whom an alert goes to.
const WHO_APPROVES_ALERTS: Who =
    Who::Holders(&[own(Role::Counsellor), own(Role::Lead), own(Role::Admin), own(Role::Police)]);

/// Those who need no second person when it burns, for ten minutes.
const WHO_SENDS_RED_ALONE: Who = Who::Holders(&[own(Role::Admin), own(Role::Police)]);

/// Those who see how many have signed: a counsellor and a lead of their own classes, the task force of colleges.
const WHO_SEES_PLEDGES: Who = Who::Holders(&[
    own(Role::Monitor),
    own(Role::Counsellor),
    own(Role::Lead),
    any(Role::Member),
    own(Role::Admin),
    own(Role::Viewer),
]);

/// Those who see how many know the common frauds.
const WHO_SEES_AWARENESS: Who =
    Who::Holders(&[own(Role::Counsellor), own(Role::Lead), any(Role::Member), own(Role::Admin), own(Role::Viewer)]);

/// Everybody who has something to pass on, and to take back.
const OF_ANYTHING: Who = Who::Holders(&[
    own(Role::Monitor),
    own(Role::Counsellor),
    own(Role::Lead),
    own(Role::Member),
    own(Role::Admin),
    own(Role::Police),
    own(Role::Volunteer),
    own(Role::Supporter),
    own(Role::Viewer),
    own(Role::Operator),
    own(Role::Steward),
]);

/// Those who write quiz questions, which are for everybody wherever their writers have their role.
const WHO_WRITES_QUESTIONS: Who =
    Who::Holders(&[any(Role::Counsellor), any(Role::Lead), any(Role::Member), any(Role::Admin), any(Role::Police)]);

/// Those who look after what is said in a language; the office where nobody does.
const WHO_CORRECTS_WORDS: Who = Who::Holders(&[own(Role::Steward), own(Role::Admin)]);

const fn own(role: Role) -> Holder {
    Holder { role, extent: Extent::Own }
}

const fn any(role: Role) -> Holder {
    Holder { role, extent: Extent::Any }
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 67] = [
        Self::GetHelp,
        Self::ChooseLanguage,
        Self::Acknowledge,
        Self::AskWhy,
        Self::OpenGroupLink,
        Self::MakeGroupLink,
        Self::BindGroup,
        Self::UnbindGroup,
        Self::MuteGroup,
        Self::ChangeCadence,
        Self::ResolveDoubts,
        Self::AnswerInvitation,
        Self::ListRoles,
        Self::GrantRole,
        Self::RevokeRole,
        Self::PassOnRole,
        Self::BindMyself,
        Self::SeeMyself,
        Self::ForgetMyself,
        Self::Subscribe,
        Self::SetQuietHours,
        Self::ImportRoster,
        Self::SeeUnbound,
        Self::SeeItems,
        Self::WorkOnItems,
        Self::RunPlan,
        Self::QueryLedger,
        Self::NoteLedger,
        Self::UseKit,
        Self::SendNotice,
        Self::DecideNotice,
        Self::SeeBurden,
        Self::HoldMeetings,
        Self::LookAfterMeetings,
        Self::Attest,
        Self::TakeQuiz,
        Self::CheckMessages,
        Self::AnswerChecks,
        Self::FileCases,
        Self::ListCases,
        Self::SeeCases,
        Self::ImportCases,
        Self::GetSos,
        Self::CallForHelp,
        Self::AnswerCalls,
        Self::GiveSupport,
        Self::SeeContacts,
        Self::SetContacts,
        Self::Verify,
        Self::ShowBadge,
        Self::GuardGroup,
        Self::ReadAlert,
        Self::DraftAlert,
        Self::ApproveAlert,
        Self::SendRedAlone,
        Self::SignPledge,
        Self::SeePledges,
        Self::KeepPledges,
        Self::AnswerSample,
        Self::SeeAwareness,
        Self::RunClassQuiz,
        Self::AnswerClassQuiz,
        Self::SeeContestItems,
        Self::ReportWords,
        Self::CorrectWords,
        Self::WriteQuestions,
        Self::ApproveQuestions,
    ];

    /// The table.
    #[must_use]
    pub const fn rule(self) -> Rule {
        const fn rule(who: Who, on: Where) -> Rule {
            Rule { who, on }
        }
        const PRIVATE: Where = Where::Only(Ground::Private);
        const GROUP: Where = Where::Only(Ground::Group);
        match self {
            Self::GetHelp
            | Self::Acknowledge
            | Self::AskWhy
            | Self::GetSos
            | Self::Verify
            | Self::ReadAlert
            | Self::AnswerClassQuiz
            | Self::ReportWords => rule(Who::Anyone, Where::Anywhere),
            Self::ChooseLanguage
            | Self::AnswerInvitation
            | Self::ListRoles
            | Self::BindMyself
            | Self::SeeMyself
            | Self::ForgetMyself
            | Self::Subscribe
            | Self::SetQuietHours
            | Self::TakeQuiz
            | Self::CheckMessages
            | Self::CallForHelp
            | Self::SeeContacts => rule(Who::Anyone, PRIVATE),
            Self::OpenGroupLink | Self::Attest => rule(Who::Anyone, GROUP),
            Self::MakeGroupLink => rule(WHO_BINDS, PRIVATE),
            Self::BindGroup => rule(WHO_BINDS, GROUP),
            Self::UnbindGroup | Self::MuteGroup | Self::ChangeCadence => rule(OF_THE_GROUP, GROUP),
            Self::ResolveDoubts => rule(OF_THE_OUTBOX, PRIVATE),
            Self::GrantRole => rule(OF_ROLES, PRIVATE),
            Self::RevokeRole | Self::PassOnRole => rule(OF_ANYTHING, PRIVATE),
            Self::ImportRoster => rule(OF_THE_ROSTER, PRIVATE),
            Self::SeeUnbound | Self::UseKit | Self::RunClassQuiz => rule(OF_THE_CLASS, PRIVATE),
            Self::SeeItems | Self::SeeContestItems => rule(WHO_SEES_ITEMS, PRIVATE),
            Self::WorkOnItems => rule(WHO_DOES_ITEMS, PRIVATE),
            Self::RunPlan => rule(OF_THE_OFFICE, PRIVATE),
            Self::QueryLedger => rule(OF_THE_LEDGER, PRIVATE),
            Self::NoteLedger => rule(WHO_NOTES, PRIVATE),
            Self::SendNotice => rule(WHO_SENDS_NOTICES, PRIVATE),
            Self::DecideNotice => rule(OF_THE_OFFICE, PRIVATE),
            Self::SeeBurden => rule(WHO_SEES_BURDEN, PRIVATE),
            Self::HoldMeetings => rule(WHO_HOLDS_MEETINGS, PRIVATE),
            Self::AnswerChecks => rule(WHO_IS_ON_DUTY, PRIVATE),
            Self::AnswerCalls => rule(WHO_ANSWERS_CALLS, PRIVATE),
            Self::GiveSupport => rule(WHO_SUPPORTS, PRIVATE),
            Self::SetContacts => rule(OF_THE_OFFICE, PRIVATE),
            Self::LookAfterMeetings => rule(WHO_LOOKS_AFTER_MEETINGS, PRIVATE),
            Self::FileCases => rule(OF_THE_CASES, PRIVATE),
            Self::ListCases | Self::ImportCases => rule(WHO_LISTS_CASES, PRIVATE),
            Self::SeeCases => rule(WHO_COUNTS_CASES, PRIVATE),
            Self::ShowBadge => rule(OF_ANYTHING, PRIVATE),
            Self::GuardGroup => rule(WHO_BINDS, PRIVATE),
            Self::DraftAlert => rule(WHO_DRAFTS_ALERTS, PRIVATE),
            Self::ApproveAlert => rule(WHO_APPROVES_ALERTS, PRIVATE),
            Self::SendRedAlone => rule(WHO_SENDS_RED_ALONE, PRIVATE),
            Self::SignPledge | Self::AnswerSample => rule(Who::Anyone, PRIVATE),
            Self::SeePledges => rule(WHO_SEES_PLEDGES, PRIVATE),
            Self::KeepPledges => rule(Who::Titled(Duty::Secretary), PRIVATE),
            Self::SeeAwareness => rule(WHO_SEES_AWARENESS, PRIVATE),
            Self::CorrectWords => rule(WHO_CORRECTS_WORDS, PRIVATE),
            Self::WriteQuestions => rule(WHO_WRITES_QUESTIONS, PRIVATE),
            Self::ApproveQuestions => rule(OF_THE_OFFICE, PRIVATE),
        }
    }
}

impl Who {
    /// The roles that may; none for what everyone may.
    #[must_use]
    pub fn roles(self) -> Vec<Role> {
        match self {
            Self::Anyone => Vec::new(),
            Self::Holders(holders) => holders.iter().map(|holder| holder.role).collect(),
            Self::Titled(duty) => vec![duty.role()],
        }
    }

    /// The names of the roles that may; none for what everyone may.
    #[must_use]
    pub fn duties(self) -> Vec<Duty> {
        match self {
            Self::Titled(duty) => vec![duty],
            Self::Anyone | Self::Holders(_) => {
                self.roles().into_iter().filter_map(|role| Duty::from_code(role.code())).collect()
            }
        }
    }

    /// Whether a grant lets its holder do this to `target`.
    #[must_use]
    pub fn includes(self, grant: &Grant, target: &Scope) -> bool {
        self.holder(grant).is_some_and(|extent| match extent {
            Extent::Own => grant.appointment.scope.covers(target),
            Extent::Any => true,
        })
    }

    /// For which targets the role of a grant may do this, if it may.
    fn holder(self, grant: &Grant) -> Option<Extent> {
        match self {
            Self::Anyone => Some(Extent::Any),
            Self::Holders(holders) => {
                let role = grant.appointment.duty.role();
                holders.iter().find(|holder| holder.role == role).map(|holder| holder.extent)
            }
            Self::Titled(duty) => (grant.appointment.duty == duty).then_some(Extent::Own),
        }
    }
}

impl Asker<'_> {
    /// Whether they may do `action` to `target` here and now.
    ///
    /// # Errors
    /// Why not. Which role is needed is said before where it may be done.
    pub fn may(self, action: Action, target: &Scope) -> Result<(), Refusal> {
        self.is_on_its_ground(action)?;
        let who = action.rule().who;
        if who == Who::Anyone || self.grants.iter().any(|grant| who.includes(grant, target)) {
            return Ok(());
        }
        Err(Refusal::needs_duty(who.duties(), target.clone()))
    }

    /// Whether there is any target to which they may do `action` here and now.
    ///
    /// # Errors
    /// As [`may`](Self::may).
    pub fn may_somewhere(self, action: Action) -> Result<(), Refusal> {
        self.is_on_its_ground(action)?;
        self.may_to_something(action)
    }

    fn may_to_something(self, action: Action) -> Result<(), Refusal> {
        let who = action.rule().who;
        if who == Who::Anyone || self.grants.iter().any(|grant| who.holder(grant).is_some()) {
            return Ok(());
        }
        Err(Refusal::needs_duty(who.duties(), Scope::Everything))
    }

    fn is_on_its_ground(self, action: Action) -> Result<(), Refusal> {
        if self.is_masked {
            return Err(Refusal::Masked);
        }
        match action.rule().on {
            Where::Only(ground) if ground != self.ground => {
                self.may_to_something(action)?;
                Err(match ground {
                    Ground::Private => Refusal::PrivateOnly,
                    Ground::Group => Refusal::GroupOnly,
                })
            }
            Where::Only(_) | Where::Anywhere => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::domain::role::{Appointment, Duty, GrantId, Origin};

    fn grant(duty: Duty, scope: Scope) -> Grant {
        Grant {
            id: GrantId(1),
            account: 7,
            appointment: Appointment::new(duty, scope).expect("a scope of this duty"),
            origin: Origin::Invited,
            from: DateTime::UNIX_EPOCH,
            until: DateTime::<chrono::Utc>::MAX_UTC,
            granted_by: None,
            ended_at: None,
            why: None,
        }
    }

    fn class(name: &str) -> Scope {
        Scope::Class { campus: "qingdao".into(), college: "computing".into(), class: name.into() }
    }

    #[test]
    fn whoever_has_no_role_may_what_everyone_may() {
        let mut grid = String::new();
        for action in Action::ALL {
            let cells = [Ground::Private, Ground::Group].map(|ground| {
                match (Asker { grants: &[], is_masked: false, ground }).may(action, &class("软件2301")) {
                    Ok(()) => "yes",
                    Err(Refusal::RoleNeeded(_)) => "role",
                    Err(Refusal::PrivateOnly) => "private",
                    Err(Refusal::GroupOnly) => "group",
                    Err(_) => "?",
                }
            });
            grid.push_str(&format!("{:<16} {}\n", format!("{action:?}"), cells.join(" ")));
        }

        assert_eq!(
            grid,
            "\
GetHelp          yes yes
ChooseLanguage   yes private
Acknowledge      yes yes
AskWhy           yes yes
OpenGroupLink    group yes
MakeGroupLink    role role
BindGroup        role role
UnbindGroup      role role
MuteGroup        role role
ChangeCadence    role role
ResolveDoubts    role role
AnswerInvitation yes private
ListRoles        yes private
GrantRole        role role
RevokeRole       role role
PassOnRole       role role
BindMyself       yes private
SeeMyself        yes private
ForgetMyself     yes private
Subscribe        yes private
SetQuietHours    yes private
ImportRoster     role role
SeeUnbound       role role
SeeItems         role role
WorkOnItems      role role
RunPlan          role role
QueryLedger      role role
NoteLedger       role role
UseKit           role role
SendNotice       role role
DecideNotice     role role
SeeBurden        role role
HoldMeetings     role role
LookAfterMeetings role role
Attest           group yes
TakeQuiz         yes private
CheckMessages    yes private
AnswerChecks     role role
FileCases        role role
ListCases        role role
SeeCases         role role
ImportCases      role role
GetSos           yes yes
CallForHelp      yes private
AnswerCalls      role role
GiveSupport      role role
SeeContacts      yes private
SetContacts      role role
Verify           yes yes
ShowBadge        role role
GuardGroup       role role
ReadAlert        yes yes
DraftAlert       role role
ApproveAlert     role role
SendRedAlone     role role
SignPledge       yes private
SeePledges       role role
KeepPledges      role role
AnswerSample     yes private
SeeAwareness     role role
RunClassQuiz     role role
AnswerClassQuiz  yes yes
SeeContestItems  role role
ReportWords      yes yes
CorrectWords     role role
WriteQuestions   role role
ApproveQuestions role role
"
        );
    }

    #[test]
    fn a_right_ends_where_its_scope_ends() {
        let grants = [grant(Duty::Monitor, class("软件2301"))];
        let asker = Asker { grants: &grants, is_masked: false, ground: Ground::Group };

        assert_eq!(asker.may(Action::MuteGroup, &class("软件2301")), Ok(()));
        assert!(matches!(asker.may(Action::MuteGroup, &class("软件2302")), Err(Refusal::RoleNeeded(_))));
        assert!(matches!(asker.may(Action::MuteGroup, &Scope::Everything), Err(Refusal::RoleNeeded(_))));
        assert_eq!(asker.may_somewhere(Action::MuteGroup), Ok(()));
    }

    #[test]
    fn a_holder_elsewhere_is_told_where_and_everybody_else_that_they_may_not() {
        let grants = [grant(Duty::Monitor, class("软件2301"))];
        let asker = Asker { grants: &grants, is_masked: false, ground: Ground::Private };

        assert_eq!(asker.may(Action::MuteGroup, &Scope::Everything), Err(Refusal::GroupOnly));
        assert!(matches!(asker.may(Action::ResolveDoubts, &Scope::Everything), Err(Refusal::RoleNeeded(_))));
    }

    #[test]
    fn a_mask_may_nothing_whatever_its_account_is() {
        let grants = [grant(Duty::Admin, Scope::Everything)];
        for action in Action::ALL {
            for ground in [Ground::Private, Ground::Group] {
                let asker = Asker { grants: &grants, is_masked: true, ground };
                assert_eq!(asker.may(action, &class("软件2301")), Err(Refusal::Masked), "{action:?}");
                assert_eq!(asker.may_somewhere(action), Err(Refusal::Masked), "{action:?}");
            }
        }
    }
}
