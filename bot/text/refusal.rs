//! Every "no", in words: what is not done, and what to do instead.

use crate::domain::meeting::NotThatDay;
use crate::domain::refusal::{Classes, Refusal, Seats};

use super::args::args;
use super::group::LinkRefusal;
use super::typed::Typed;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// Why something is not done.
    #[must_use]
    pub fn refused(&self, locale: &Locale, refusal: &Refusal) -> Html {
        match refusal {
            Refusal::Masked => self.anonymous(locale),
            Refusal::RoleNeeded(needed) => self.role_needed(locale, needed),
            Refusal::GroupOnly => self.only_in_a_group(locale),
            Refusal::PrivateOnly => self.only_in_private(locale),
            Refusal::CardExpired => self.line(locale, "refusal-card-expired", &args![]),
            Refusal::NotBound => self.line(locale, "refusal-not-bound", &args![]),
            Refusal::LinkUnknown => self.link_refused(locale, LinkRefusal::Unknown),
            Refusal::LinkExpired => self.link_refused(locale, LinkRefusal::Expired),
            Refusal::LinkUsed => self.link_refused(locale, LinkRefusal::Used),
            Refusal::MayNotWrite => self.link_refused(locale, LinkRefusal::MayNotWrite),
            Refusal::GroupTaken => self.line(locale, "refusal-group-taken", &args![]),
            Refusal::GroupBound { class } => {
                self.line(locale, "refusal-group-bound", &args!["class" => class.as_str()])
            }
            Refusal::WhichGroup => self.line(locale, "refusal-which-group", &args![]),
            Refusal::BadTerm => self.line(locale, "refusal-bad-term", &args![]),
            Refusal::NoSuchTerm { term } => self.line(locale, "refusal-no-such-term", &args!["term" => term.as_str()]),
            Refusal::TermNeedsList => self.line(locale, "refusal-term-needs-list", &args![]),
            Refusal::BadCohort => self.line(locale, "refusal-bad-cohort", &args![]),
            Refusal::BadDuration => self.line(locale, "refusal-bad-duration", &args![]),
            Refusal::BadCadence => self.line(locale, "refusal-bad-cadence", &args![]),
            Refusal::BadQuietHours => self.line(locale, "refusal-bad-quiet-hours", &args![]),
            Refusal::NoSuchLanguage => self.line(locale, "refusal-no-such-language", &args![]),
            Refusal::NoSuchClass { class } => {
                self.line(locale, "refusal-no-such-class", &args!["class" => class.as_str()])
            }
            Refusal::ClassExists { class } => {
                self.line(locale, "refusal-class-exists", &args!["class" => class.as_str()])
            }
            Refusal::BadClassName => self.line(locale, "refusal-bad-class-name", &args![]),
            Refusal::BadLanguages => self.line(locale, "refusal-bad-languages", &args![]),
            Refusal::BadInvitation => self.line(locale, "refusal-bad-invitation", &args![]),
            Refusal::WrongScope => self.line(locale, "refusal-wrong-scope", &args![]),
            Refusal::NoSuchPlace { place } => {
                self.line(locale, "refusal-no-such-place", &args!["place" => place.as_str()])
            }
            Refusal::WhichCampus { college } => {
                self.line(locale, "refusal-which-campus", &args!["college" => college.as_str()])
            }
            Refusal::InvitationUnknown => self.line(locale, "refusal-invitation-unknown", &args![]),
            Refusal::InvitationExpired => self.line(locale, "refusal-invitation-expired", &args![]),
            Refusal::InvitationUsed => self.line(locale, "refusal-invitation-used", &args![]),
            Refusal::InvitationOwn => self.line(locale, "refusal-invitation-own", &args![]),
            Refusal::BadDelegation { days } => self.line(locale, "refusal-bad-delegation", &args!["days" => *days]),
            Refusal::NothingToPassOn => self.line(locale, "refusal-nothing-to-pass-on", &args![]),
            Refusal::GrantOver => self.line(locale, "refusal-grant-over", &args![]),
            Refusal::ClassCardOld => self.line(locale, "refusal-class-card-old", &args![]),
            Refusal::WhichClass => self.line(locale, "refusal-which-class", &args![]),
            Refusal::NoRoster { class } => self.line(locale, "refusal-no-roster", &args!["class" => class.as_str()]),
            Refusal::BadTail => self.line(locale, "refusal-bad-tail", &args![]),
            Refusal::TooManyTries { until } => self.no_try_left(locale, *until),
            Refusal::AlreadySomebody { class, who } => {
                let args = args!["class" => class.as_str(), "who" => who.as_str()];
                self.line(locale, "refusal-already-somebody", &args)
            }
            Refusal::Nobody => self.line(locale, "refusal-nobody", &args![]),
            Refusal::BindingSettled { since } => {
                self.line(locale, "refusal-binding-settled", &args!["since" => &self.moment(locale, *since)])
            }
            Refusal::StudentTaken { who } => self.line(locale, "refusal-student-taken", &args!["who" => who.as_str()]),
            Refusal::NoSuchSeat { class, seat } => {
                self.line(locale, "refusal-no-such-seat", &args!["class" => class.as_str(), "seat" => seat.as_str()])
            }
            Refusal::StudentFree { who } => self.line(locale, "refusal-student-free", &args!["who" => who.as_str()]),
            Refusal::StudentOnline { who } => {
                self.line(locale, "refusal-student-online", &args!["who" => who.as_str()])
            }
            Refusal::HasRole => self.line(locale, "refusal-has-role", &args![]),
            Refusal::TriesRemembered { until } => {
                self.line(locale, "refusal-tries-remembered", &args!["until" => &self.moment(locale, *until)])
            }
            Refusal::BadFile(why) => self.bad_file(locale, why),
            Refusal::FileLost => self.line(locale, "refusal-file-lost", &args![]),
            Refusal::OthersInList(Classes { named, count }) => {
                let args = args!["classes" => &self.listed_classes(locale, named), "count" => *count];
                self.line(locale, "refusal-others-in-list", &args)
            }
            Refusal::TakenFromOthers(Classes { named, .. }) => {
                let args = args!["classes" => &self.listed_classes(locale, named)];
                self.line(locale, "refusal-taken-from-others", &args)
            }
            Refusal::ImportOver => self.line(locale, "refusal-import-over", &args![]),
            Refusal::WhichItem => self.line(locale, "refusal-which-item", &args![]),
            Refusal::NoSuchItem { item } => self.line(locale, "refusal-no-such-item", &args!["item" => item.as_str()]),
            Refusal::NoMeetingThen { month } => {
                self.line(locale, "refusal-no-meeting-then", &args!["month" => &self.month_title(locale, *month)])
            }
            Refusal::ManySuchItems { item } => {
                self.line(locale, "refusal-many-such-items", &args!["item" => item.as_str()])
            }
            Refusal::ItemNotSo { state } => {
                self.line(locale, "refusal-item-not-so", &args!["state" => &self.task_state(locale, *state)])
            }
            Refusal::CorrectionOver => self.line(locale, "refusal-correction-over", &args![]),
            Refusal::NothingToUndo => self.line(locale, "refusal-nothing-to-undo", &args![]),
            Refusal::NobodyToHandTo => self.line(locale, "refusal-nobody-to-hand-to", &args![]),
            Refusal::BadWords { most } => self.line(locale, "refusal-bad-words", &args!["most" => *most]),
            Refusal::PrivateNumber(leaks) => self.leaks(locale, leaks),
            Refusal::ProofTooLarge { mib } => self.line(locale, "refusal-proof-too-large", &args!["mib" => *mib]),
            Refusal::ProofNotKept => self.line(locale, "refusal-proof-not-kept", &args![]),
            Refusal::ProofLost => self.line(locale, "refusal-proof-lost", &args![]),
            Refusal::RosterMoved => self.line(locale, "refusal-roster-moved", &args![]),
            Refusal::BadQuery { words } => self.ledger_unknown(locale, words),
            Refusal::NoDays { since, until } => self.ledger_no_days(locale, *since, *until),
            Refusal::LongQuery => self.line(locale, "refusal-ledger-long", &args![]),
            Refusal::NoSuchEntry { entry } => {
                self.line(locale, "refusal-ledger-no-entry", &args!["entry" => entry.to_string().as_str()])
            }
            Refusal::WhichEntry => self.line(locale, "refusal-ledger-which", &args![]),
            Refusal::EntryCorrected { entry, by: Some(by) } => {
                let args = args!["entry" => entry.to_string().as_str(), "by" => by.to_string().as_str()];
                self.line(locale, "refusal-ledger-corrected-by", &args)
            }
            Refusal::EntryCorrected { entry, by: None } => {
                self.line(locale, "refusal-ledger-corrected", &args!["entry" => entry.to_string().as_str()])
            }
            Refusal::ReasonMissing => self.line(locale, "refusal-ledger-reason", &args![]),
            Refusal::NothingNoted => self.line(locale, "refusal-ledger-nothing", &args![]),
            Refusal::LongNote { most } => self.line(locale, "refusal-ledger-long-note", &args!["most" => *most]),
            Refusal::LedgerRequestOver => self.line(locale, "refusal-ledger-over", &args![]),
            Refusal::ExportUnderWay => self.line(locale, "refusal-ledger-export", &args![]),
            Refusal::MeetingNotSo { state } => {
                self.line(locale, "refusal-meeting-not-so", &args!["state" => &self.meeting_state(locale, *state)])
            }
            Refusal::MeetingNotOpen { opens } => {
                self.line(locale, "refusal-meeting-not-open", &args!["opens" => &self.day(locale, *opens)])
            }
            Refusal::NotThatDay(why) => {
                let why = match why {
                    NotThatDay::Future => "future",
                    NotThatDay::BeforeItOpens => "before",
                    NotThatDay::TooLongAgo => "long",
                };
                self.line(locale, "refusal-meeting-day", &args!["why" => why])
            }
            Refusal::NobodyThere => self.line(locale, "refusal-meeting-nobody", &args![]),
            Refusal::BadHeads { most } => self.line(locale, "refusal-meeting-heads", &args!["most" => *most]),
            Refusal::MeetingCorrectionOver => self.line(locale, "refusal-meeting-correction-over", &args![]),
            Refusal::PlanIsOver => self.line(locale, "refusal-meeting-plan-over", &args![]),
            Refusal::NoPicture => self.line(locale, "refusal-meeting-no-picture", &args![]),
            Refusal::NoSeats => self.line(locale, "refusal-seats-none", &args![]),
            Refusal::NotASeat { what } => self.line(locale, "refusal-seats-not-one", &args!["what" => what.as_str()]),
            Refusal::SeatsBackwards { first, last } => {
                let args = args!["first" => u32::from(*first), "last" => u32::from(*last)];
                self.line(locale, "refusal-seats-backwards", &args)
            }
            Refusal::SeatsOfNobody(Seats { named, count }) => {
                let names: Vec<_> = named.iter().map(|seat| Plain::written(seat.to_string())).collect();
                let more = count.saturating_sub(u32::try_from(named.len()).unwrap_or(u32::MAX));
                let args = args!["seats" => &self.listed(locale, &names), "more" => more];
                self.line(locale, "refusal-seats-of-nobody", &args)
            }
            Refusal::TooManyAbsent { absent, class } => {
                self.line(locale, "refusal-seats-too-many", &args!["absent" => *absent, "class" => *class])
            }
            Refusal::NoMeetings => self.line(locale, "refusal-no-meetings", &args![]),
            Refusal::NoContest => self.line(locale, "refusal-no-contest", &args![]),
            Refusal::NoGroup { class } => self.line(locale, "refusal-no-group", &args!["class" => class.as_str()]),
            Refusal::KitTooLong => self.line(locale, "refusal-kit-too-long", &args![]),
            Refusal::BadNotice { most } => self.line(locale, "refusal-bad-notice", &args!["most" => *most]),
            Refusal::NoticeOver => self.line(locale, "refusal-notice-over", &args![]),
            Refusal::CheckOver => self.line(locale, "refusal-check-over", &args![]),
            Refusal::NoSuchCase => self.line(locale, "refusal-no-such-case", &args![]),
            Refusal::CaseErased => self.line(locale, "refusal-case-erased", &args![]),
            Refusal::CaseLocked => self.line(locale, "refusal-case-locked", &args![]),
            Refusal::BadAmount => self.line(locale, "refusal-bad-amount", &args![]),
            Refusal::BadCaseDay => self.line(locale, "refusal-bad-case-day", &args![]),
            Refusal::BadCaseNote { most } => self.line(locale, "refusal-bad-case-note", &args!["most" => *most]),
            Refusal::BadCaseNumber => self.line(locale, "refusal-bad-case-number", &args![]),
            Refusal::NoticeDecided => self.line(locale, "refusal-notice-decided", &args![]),
            Refusal::OwnMeeting => self.line(locale, "refusal-meeting-own", &args![]),
            Refusal::BadContact => self.line(locale, "refusal-contact-bad", &args![]),
            Refusal::ContactsLacking { campuses } => {
                let named: Vec<_> = campuses.iter().map(|campus| self.campus(locale, campus)).collect();
                self.line(locale, "refusal-contact-lacking", &args!["campuses" => &self.listed(locale, &named)])
            }
            Refusal::BadPhone { typed } => {
                self.line(locale, "refusal-contact-phone", &args!["typed" => typed.as_str()])
            }
            Refusal::SosTooOften { most } => self.line(locale, "refusal-sos-often", &args!["most" => *most]),
            Refusal::SosOver => self.line(locale, "refusal-sos-over", &args![]),
            Refusal::SupportOver => self.line(locale, "refusal-support-over", &args![]),
            Refusal::BadCode => self.line(locale, "refusal-bad-code", &args![]),
            Refusal::TooManyCodes { until } => {
                self.line(locale, "refusal-too-many-codes", &args!["until" => &self.moment(locale, *until)])
            }
            Refusal::AlertNotSo => self.line(locale, "refusal-alert-not-so", &args![]),
            Refusal::AlertChanged => self.line(locale, "refusal-alert-changed", &args![]),
            Refusal::OwnAlert => self.line(locale, "refusal-own-alert", &args![]),
            Refusal::AlertWithoutAdvice => self.line(locale, "refusal-alert-without-advice", &args![]),
            Refusal::AlertWithoutConsent => self.line(locale, "refusal-alert-without-consent", &args![]),
            Refusal::BadAlertNote { most } => self.line(locale, "refusal-bad-alert-note", &args!["most" => *most]),
            Refusal::WrongAlertCode => self.line(locale, "refusal-wrong-alert-code", &args![]),
            Refusal::NoSuchAlert { number } => {
                self.line(locale, "refusal-no-such-alert", &args!["number" => number.as_str()])
            }
            Refusal::AlertForNobody => self.line(locale, "refusal-alert-for-nobody", &args![]),
            Refusal::AlertListFull { most } => self.line(locale, "refusal-alert-list-full", &args!["most" => *most]),
            Refusal::ManyWordsReports { most } => self.line(locale, "refusal-words-many", &args!["most" => *most]),
            Refusal::NoSuchWords => self.line(locale, "refusal-words-unknown", &args![]),
            Refusal::WordsFlawed(bad) => self.words_refused(locale, bad),
            Refusal::QuestionFlawed(faults) => self.questions_refused(locale, faults),
            Refusal::OwnQuestion => self.line(locale, "refusal-question-own", &args![]),
            Refusal::QuestionNotSo { state } => self.questions_not_so(locale, *state),
        }
    }

    /// Two examples of a command for whoever used it wrongly, each to be copied by a tap; `None` for a command
    /// that takes nothing.
    #[must_use]
    pub fn examples(&self, locale: &Locale, command: Typed) -> Option<Html> {
        let name = match command {
            Typed::Language => "usage-language",
            Typed::Mute => "usage-mute",
            Typed::Cadence => "usage-cadence",
            Typed::Invite => "usage-invite",
            Typed::Revoke => "usage-revoke",
            Typed::Delegate => "usage-delegate",
            Typed::Group => "usage-group",
            Typed::Bind => "usage-bind",
            Typed::Rebind => "usage-rebind",
            Typed::Quiet => "usage-quiet",
            Typed::Case => "usage-case",
            Typed::Cases => "usage-cases",
            Typed::Unbound => "usage-unbound",
            Typed::Items => "usage-items",
            Typed::Done => "usage-done",
            Typed::Ledger => "usage-ledger",
            Typed::Meeting => "usage-meeting",
            Typed::Contact => "usage-contact",
            Typed::Roll => "usage-roll",
            Typed::Forecast => "usage-forecast",
            Typed::Overview => "usage-overview",
            Typed::Verify => "usage-verify",
            Typed::Guard => "usage-guard",
            Typed::Alert => "usage-alert",
            Typed::Aware => "usage-aware",
            Typed::Words => "usage-words",
            _ => return None,
        };
        Some(self.line(locale, name, &args![]))
    }

    /// Why what stands behind a command is wrong, and two examples of the command.
    #[must_use]
    pub fn misused(&self, locale: &Locale, refusal: &Refusal, command: Typed) -> Html {
        let lines: Vec<_> =
            std::iter::once(self.refused(locale, refusal)).chain(self.examples(locale, command)).collect();
        Html::joined(&lines, "\n")
    }

    /// Why something is not done, as a toast for a button; at most 200 units as long as class names are ordinary.
    #[must_use]
    pub fn refused_toast(&self, locale: &Locale, refusal: &Refusal) -> Plain {
        self.refused(locale, refusal).into()
    }

    /// The same for the button of an old card that was sent anew.
    #[must_use]
    pub fn renewed_toast(&self, locale: &Locale, refusal: &Refusal) -> Plain {
        let lines = [self.refused(locale, refusal), self.line(locale, "refusal-card-renewed", &args![])];
        Html::joined(&lines, "\n").into()
    }

    /// The same for the button of an old card, and why there is no new one.
    #[must_use]
    pub fn not_renewed_toast(&self, locale: &Locale, refusal: &Refusal, why: &Refusal) -> Plain {
        Html::joined(&[self.refused(locale, refusal), self.refused(locale, why)], "\n").into()
    }
}
