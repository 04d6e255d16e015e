//! Words that people may type, in every language at once: whoever types does not say in which.

use crate::domain::contact::Office;
use crate::domain::role::Duty;

use super::args::args;
use super::{Locale, Text};

/// Something that can be typed in more than one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The command `/start`.
    Start,
    /// The command `/help`.
    Help,
    /// The command `/language`.
    Language,
    /// The command `/unconfirmed`.
    Unconfirmed,
    /// The command `/mute`.
    Mute,
    /// The command `/unmute`.
    Unmute,
    /// The command `/cadence`.
    Cadence,
    /// The command `/unbind`.
    Unbind,
    /// The command `/roles`.
    Roles,
    /// The command `/invite`.
    Invite,
    /// The command `/revoke`.
    Revoke,
    /// The command `/handover`.
    HandOver,
    /// The command `/delegate`.
    Delegate,
    /// The command `/group`.
    Group,
    /// The command `/bind`.
    Bind,
    /// The command `/rebind`.
    Rebind,
    /// The command `/me`.
    Me,
    /// The command `/privacy`.
    Privacy,
    /// The command `/mydata`.
    MyData,
    /// The command `/forget`.
    Forget,
    /// The command `/subscribe`.
    Subscribe,
    /// The command `/unsubscribe`.
    Unsubscribe,
    /// The command `/quiet`.
    Quiet,
    /// The command `/unbound`.
    Unbound,
    /// The command `/plan`.
    Plan,
    /// The command `/items`.
    Items,
    /// The command `/done`.
    Done,
    /// The command `/overdue`.
    Overdue,
    /// The command `/today`.
    Today,
    /// Everything there is, of rows of the plan.
    All,
    /// The present month, of rows of the plan.
    Month,
    /// The command `/ledger`.
    Ledger,
    /// The command `/meeting`.
    Meeting,
    /// The command `/roll`.
    Roll,
    /// The command `/kit`.
    Kit,
    /// The command `/notice`.
    Notice,
    /// The command `/burden`.
    Burden,
    /// The command `/forecast`.
    Forecast,
    /// The command `/meetingstatus`.
    Overview,
    /// How far something is, as in `/meeting status`.
    Status,
    /// The command `/review`.
    Review,
    /// The command `/quiz`.
    Quiz,
    /// The command `/classquiz`.
    ClassQuiz,
    /// The command `/contest`.
    Contest,
    /// The command `/course`.
    Course,
    /// The command `/roleplay`.
    RolePlay,
    /// The command `/check`.
    Check,
    /// The command `/case`.
    Case,
    /// The command `/cases`.
    Cases,
    /// A new one, as in `/case new`.
    New,
    /// Open ones, as in `/cases open`.
    Open,
    /// A comparison, as in `/cases trend`.
    Trend,
    /// The command `/sos`.
    Sos,
    /// The command `/contact`.
    Contact,
    /// An office that people call.
    Office(Office),
    /// The command `/verify`.
    Verify,
    /// The command `/badge`.
    Badge,
    /// The command `/guard`.
    Guard,
    /// The command `/alert`.
    Alert,
    /// The command `/pledge`.
    Pledge,
    /// The command `/aware`.
    Aware,
    /// The command `/words`.
    Words,
    /// The command `/question`.
    Question,
    /// The unit of a length of time.
    Hours,
    /// The unit of a length of time.
    Days,
    /// The unit of a length of time.
    Weeks,
    /// How often a tip comes.
    Daily,
    /// How often a tip comes.
    ThreeAWeek,
    /// How often a tip comes.
    Weekly,
    /// What ends quiet hours.
    Off,
    /// A role.
    Duty(Duty),
}

impl Text {
    /// Whether `word`, in lower case, is a way to type `what` in any language.
    #[must_use]
    pub fn is_typed(&self, what: Typed, word: &str) -> bool {
        self.locales().any(|locale| self.typed(locale, what).iter().any(|way| way == word))
    }

    /// The ways to type `what` in one language, in lower case.
    #[must_use]
    pub fn typed(&self, locale: &Locale, what: Typed) -> Vec<String> {
        let list = self.label(locale, name(what), &args![]);
        list.as_str().split([',', '，', '、']).map(|way| way.trim().to_lowercase()).collect()
    }
}

const fn name(what: Typed) -> &'static str {
    match what {
        Typed::Start => "typed-start.words",
        Typed::Help => "typed-help.words",
        Typed::Language => "typed-language.words",
        Typed::Unconfirmed => "typed-unconfirmed.words",
        Typed::Mute => "typed-mute.words",
        Typed::Unmute => "typed-unmute.words",
        Typed::Cadence => "typed-cadence.words",
        Typed::Unbind => "typed-unbind.words",
        Typed::Roles => "typed-roles.words",
        Typed::Invite => "typed-invite.words",
        Typed::Revoke => "typed-revoke.words",
        Typed::HandOver => "typed-handover.words",
        Typed::Delegate => "typed-delegate.words",
        Typed::Group => "typed-group.words",
        Typed::Bind => "typed-bind.words",
        Typed::Rebind => "typed-rebind.words",
        Typed::Me => "typed-me.words",
        Typed::Privacy => "typed-privacy.words",
        Typed::MyData => "typed-mydata.words",
        Typed::Forget => "typed-forget.words",
        Typed::Subscribe => "typed-subscribe.words",
        Typed::Unsubscribe => "typed-unsubscribe.words",
        Typed::Quiet => "typed-quiet.words",
        Typed::Unbound => "typed-unbound.words",
        Typed::Off => "typed-off.words",
        Typed::Plan => "typed-plan.words",
        Typed::Items => "typed-items.words",
        Typed::Done => "typed-done.words",
        Typed::Overdue => "typed-overdue.words",
        Typed::Today => "typed-today.words",
        Typed::All => "typed-all.words",
        Typed::Month => "typed-month.words",
        Typed::Ledger => "typed-ledger.words",
        Typed::Meeting => "typed-meeting.words",
        Typed::Roll => "typed-roll.words",
        Typed::Kit => "typed-kit.words",
        Typed::Notice => "typed-notice.words",
        Typed::Burden => "typed-burden.words",
        Typed::Forecast => "typed-forecast.words",
        Typed::Overview => "typed-overview.words",
        Typed::Status => "typed-status.words",
        Typed::Review => "typed-review.words",
        Typed::Quiz => "typed-quiz.words",
        Typed::ClassQuiz => "typed-classquiz.words",
        Typed::Contest => "typed-contest.words",
        Typed::Course => "typed-course.words",
        Typed::RolePlay => "typed-roleplay.words",
        Typed::Check => "typed-check.words",
        Typed::Case => "typed-case.words",
        Typed::Cases => "typed-cases.words",
        Typed::New => "typed-new.words",
        Typed::Open => "typed-open.words",
        Typed::Trend => "typed-trend.words",
        Typed::Sos => "typed-sos.words",
        Typed::Contact => "typed-contact.words",
        Typed::Office(Office::Security) => "typed-office-security.words",
        Typed::Office(Office::Police) => "typed-office-police.words",
        Typed::Office(Office::Duty) => "typed-office-duty.words",
        Typed::Office(Office::Counselling) => "typed-office-counselling.words",
        Typed::Office(Office::Students) => "typed-office-students.words",
        Typed::Office(Office::International) => "typed-office-international.words",
        Typed::Verify => "typed-verify.words",
        Typed::Badge => "typed-badge.words",
        Typed::Guard => "typed-guard.words",
        Typed::Alert => "typed-alert.words",
        Typed::Pledge => "typed-pledge.words",
        Typed::Aware => "typed-aware.words",
        Typed::Words => "typed-words.words",
        Typed::Question => "typed-question.words",
        Typed::Hours => "typed-hours.words",
        Typed::Days => "typed-days.words",
        Typed::Weeks => "typed-weeks.words",
        Typed::Daily => "typed-daily.words",
        Typed::ThreeAWeek => "typed-three-a-week.words",
        Typed::Weekly => "typed-weekly.words",
        Typed::Duty(Duty::Operator) => "typed-duty-operator.words",
        Typed::Duty(Duty::Admin) => "typed-duty-admin.words",
        Typed::Duty(Duty::Member) => "typed-duty-member.words",
        Typed::Duty(Duty::Police) => "typed-duty-police.words",
        Typed::Duty(Duty::Lead) => "typed-duty-lead.words",
        Typed::Duty(Duty::Counsellor) => "typed-duty-counsellor.words",
        Typed::Duty(Duty::Monitor) => "typed-duty-monitor.words",
        Typed::Duty(Duty::Deputy) => "typed-duty-deputy.words",
        Typed::Duty(Duty::Secretary) => "typed-duty-secretary.words",
        Typed::Duty(Duty::Safety) => "typed-duty-safety.words",
        Typed::Duty(Duty::Volunteer) => "typed-duty-volunteer.words",
        Typed::Duty(Duty::Supporter) => "typed-duty-supporter.words",
        Typed::Duty(Duty::Viewer) => "typed-duty-viewer.words",
        Typed::Duty(Duty::Steward) => "typed-duty-steward.words",
    }
}
