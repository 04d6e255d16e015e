//! What a press of one of our buttons comes back with: `1.<letters>.<what>.<tag>`, at most 64 bytes.
//!
//! A press is the sender's word: clients can be modified, and a button can be copied. The tag, which
//! only our key makes, covers the action, what it is about and the chat it hangs in, so that a press
//! that we did not make for this chat is refused. It says nothing about who may press.

use chrono::NaiveDate;

use super::alert;
use super::case;
use super::class_quiz;
use super::contest;
use super::drip;
use super::item::Wanted;
use super::meeting::Press;
use super::meeting::overview::View;
use super::paging::List;
use super::pledge;
use super::question;
use super::roleplay;
use super::words;
use super::{sos, support};
use crate::domain::access::Action;
use crate::domain::alert::AlertId;
use crate::domain::aware::AskId;
use crate::domain::campus::{Coded as _, check_word, coded};
use crate::domain::case::CaseId;
use crate::domain::check;
use crate::domain::class::{Binding, ClassId};
use crate::domain::class_move::{Answer, MoveId};
use crate::domain::class_quiz::ClassQuizId;
use crate::domain::delivery::{ChatId, DeliveryId, Resolution};
use crate::domain::drip::DripDayId;
use crate::domain::import::ImportId;
use crate::domain::item::{Offered, Step, TaskId};
use crate::domain::kit::{self, KitId};
use crate::domain::lookalike::{LookAlikeId, Verdict};
use crate::domain::meeting::{MeetingId, Slot};
use crate::domain::notice::{Ask, Move, NoticeId, Ruling, Sender};
use crate::domain::quiz::{Choice, RoundId};
use crate::domain::role::{Duty, GrantId, InvitationId};
use crate::domain::roleplay::PlayId;
use crate::domain::roster::StudentId;
use crate::secret::{self, Key};

/// The format's version. Buttons hang in chats for months, so old versions stay readable.
const VERSION: &str = "1";

/// The longest text a button may carry: the code of a language.
const TEXT_BYTES_MAX: usize = 40;

/// A button of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// I have read this card.
    GotIt(DeliveryId),
    /// Why this card?
    Why(DeliveryId),
    /// The message in doubt is there.
    DoubtArrived(DeliveryId),
    /// Send the message in doubt again.
    DoubtAgain(DeliveryId),
    /// Let the message in doubt rest.
    DoubtDrop(DeliveryId),
    /// Speak this language to me.
    Language(String),
    /// I take the role that was offered.
    Accept(InvitationId),
    /// The role that was offered is not meant for me.
    Decline(InvitationId),
    /// Offer somebody this role.
    InviteAs(Duty),
    /// Offer somebody this role, where I have this grant.
    InviteAt(Duty, GrantId),
    /// Take this grant away.
    Revoke(GrantId),
    /// Hand this grant of mine over.
    HandOver(GrantId),
    /// Lend this grant of mine for so many hours.
    Delegate(GrantId, u16),
    /// I am this student.
    IAm(StudentId),
    /// Bind this group to what I answer for.
    BindHere,
    /// Bind this group to this class, in this way.
    BindClass(ClassId, Binding),
    /// This is the group of those who work where I have this grant.
    BindStaff(GrantId),
    /// I am none of those that were named after I had been wrong so often.
    NoneOfThem(u32),
    /// Forget me, as was offered in this minute since 1970.
    ForgetMe(i64),
    /// Show this page of a list, counted from 0.
    Page(List, u16),
    /// Make the roster what this list says.
    ApplyImport(ImportId),
    /// Forget this list.
    CancelImport(ImportId),
    /// The class that I was put into by this move is mine, or is not.
    MyClass(MoveId, Answer),
    /// This student is not on the messenger, or is.
    Offline(StudentId, bool),
    /// Give the rows of the plan whose file has this hash, in its first digits, to those who do them.
    PublishPlan(String),
    /// Take on every row that waits for me.
    AcceptItems,
    /// Show this row of the plan.
    ShowItem(TaskId),
    /// Take this step with a row, from its own card or from a list of rows.
    StepItem(Step, TaskId, Hung),
    /// Ask these to take a row over.
    OfferItem(TaskId, Offered),
    /// Give a row to this department.
    AssignItem(TaskId, String),
    /// Undo my last step with a row.
    UndoItem(TaskId),
    /// Show what proves this row.
    ShowProof(TaskId),
    /// Show the month with this first day as a picture of these rows.
    Month(NaiveDate, Wanted),
    /// I meant this one of the meanings of the request with this number.
    LedgerMeaning(i64, u8),
    /// Write into the ledger what the request with this number says.
    LedgerConfirm(i64),
    /// Write nothing of it.
    LedgerCancel(i64),
    /// Do this with a meeting.
    Meeting(MeetingId, Press),
    /// Give me the roll of this class on paper.
    MakeRoll(ClassId),
    /// Show the kit of this class's next meeting.
    ShowKit(ClassId),
    /// Do this with this kit, for this class's meeting of this month.
    Kit(kit::Press, ClassId, Slot, KitId),
    /// Send this notice in this name.
    NoticeFrom(NoticeId, Sender),
    /// Ask this of the classes that get this notice.
    NoticeAsk(NoticeId, Ask),
    /// Do this with a notice of mine.
    NoticeMove(NoticeId, Move),
    /// The office says this to this notice.
    NoticeRuling(NoticeId, Ruling),
    /// Show how far these meetings are.
    Overview(View),
    /// A colleague of mine sees to this meeting.
    PassMeeting(MeetingId),
    /// I was at the meeting about which this card asks.
    Attest(DeliveryId),
    /// Show this meeting to me who looks after it.
    Review(MeetingId),
    /// Show the picture of this meeting.
    MeetingPhoto(MeetingId),
    /// Pass every meeting that classmates confirmed and that has not changed since this step.
    PassMeetings(i64),
    /// This meeting, which was drawn at random, is as it was registered.
    SoundMeeting(MeetingId),
    /// My answer to the question at this place of this round.
    QuizChoose(RoundId, u8, Choice),
    /// A person on duty is to look at what I forward next.
    CheckAsk,
    /// I take back what I passed on with this question.
    CheckTakeBack(check::QuestionId),
    /// Begin an alert about the wording with this number.
    CheckAlert(i64),
    /// What was passed on with this question is this.
    CheckRuling(check::QuestionId, check::Ruling),
    /// Show the next question of this round, or how I stand.
    QuizNext(RoundId),
    /// Stop this round here.
    QuizStop(RoundId),
    /// Begin another round after this one.
    QuizAgain(RoundId),
    /// Show what I had better know after this round.
    QuizLook(RoundId),
    /// Do this with a case.
    Case(CaseId, case::Press),
    /// Take the counts of cases that I sent.
    ApplyCases(i64),
    /// Forget them.
    CancelCases(i64),
    /// Do this about a call for help.
    Sos(sos::Press),
    /// Do this about support after one.
    Support(support::Press),
    /// Change a contact as I typed under this number.
    SaveContact(i64),
    /// Do not.
    DropContact(i64),
    /// Look in this group for names like those of staff, or do not any more.
    Guard(ChatId, bool),
    /// This look-alike is who they seem to be, or is not.
    LookAlike(LookAlikeId, Verdict),
    /// I have read the alert that this post brought.
    AlertGotIt(DeliveryId),
    /// I got something like it.
    AlertLike(DeliveryId),
    /// Let me read it in my language.
    AlertRead(DeliveryId),
    /// Do this with an alert.
    Alert(AlertId, alert::Press),
    /// Do this about the pledge.
    Pledge(pledge::Press),
    /// My answer to the question at this place, for which I was drawn.
    SampleChoose(AskId, u8, Choice),
    /// Show the second question.
    SampleNext(AskId),
    /// My answer to the quick quiz that this post brought.
    ClassAnswer(DeliveryId, Choice),
    /// My answer to this quick quiz, in private.
    ClassAnswerAlone(ClassQuizId, Choice),
    /// Let me read the question in my language.
    ClassRead(DeliveryId),
    /// Do this with the quick quizzes of this class.
    ClassQuiz(ClassId, class_quiz::Press),
    /// Do this in the contest.
    Contest(contest::Press),
    /// My answer to the question at this place of this attempt.
    ContestChoose(RoundId, u8, Choice),
    /// Show the next question of this attempt, or how I did.
    ContestNext(RoundId),
    /// The translation of this post is wrong.
    WordsReport(DeliveryId),
    /// Do this about a translation.
    Words(words::Press),
    /// Something about quiz questions that staff write.
    Question(question::Press),
    /// Do this with the short course.
    Drip(drip::Press),
    /// I choose this option of the question of this day.
    DripChoose(DripDayId, Choice),
    /// Do this in the role-play.
    RolePlay(roleplay::Press),
    /// I say this at this turn of this run.
    RolePlayChoose(PlayId, u8, Choice),
}

coded! {
    /// Under what a button about a row of the plan hangs.
    Hung {
        /// The card of the row.
        Card = "c",
        /// A list of rows.
        List = "l",
    }
}

/// A press as it came back: what it claims to be, and its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed<'a> {
    /// What it claims to be.
    pub button: Button,
    signed: &'a str,
    tag: &'a str,
}

impl Button {
    /// The bytes of this button for `chat`.
    #[must_use]
    pub fn sign(&self, key: &Key, chat: ChatId) -> String {
        let signed = match self {
            Self::GotIt(card) => format!("{VERSION}.g.{}", base36(card.0)),
            Self::Why(card) => format!("{VERSION}.w.{}", base36(card.0)),
            Self::DoubtArrived(delivery) => format!("{VERSION}.a.{}", base36(delivery.0)),
            Self::DoubtAgain(delivery) => format!("{VERSION}.r.{}", base36(delivery.0)),
            Self::DoubtDrop(delivery) => format!("{VERSION}.d.{}", base36(delivery.0)),
            Self::Language(code) => format!("{VERSION}.l.{code}"),
            Self::Accept(invitation) => format!("{VERSION}.ra.{}", base36(invitation.0)),
            Self::Decline(invitation) => format!("{VERSION}.rd.{}", base36(invitation.0)),
            Self::InviteAs(duty) => format!("{VERSION}.ri.{}", duty.code()),
            Self::InviteAt(duty, grant) => format!("{VERSION}.rp.{}-{}", duty.code(), base36(grant.0)),
            Self::Revoke(grant) => format!("{VERSION}.rv.{}", base36(grant.0)),
            Self::HandOver(grant) => format!("{VERSION}.rh.{}", base36(grant.0)),
            Self::Delegate(grant, hours) => format!("{VERSION}.rl.{}-{hours}", base36(grant.0)),
            Self::IAm(student) => format!("{VERSION}.i.{}", base36(student.0)),
            Self::BindHere => format!("{VERSION}.bh.0"),
            Self::BindClass(class, way) => format!("{VERSION}.bc.{}-{}", base36(class.0), way.code()),
            Self::BindStaff(grant) => format!("{VERSION}.bs.{}", base36(grant.0)),
            Self::NoneOfThem(wrong) => format!("{VERSION}.n.{}", base36(i64::from(*wrong))),
            Self::ForgetMe(minute) => format!("{VERSION}.fm.{}", base36(*minute)),
            Self::Page(list, number) => format!("{VERSION}.p.{}-{number}", list.code()),
            Self::ApplyImport(import) => format!("{VERSION}.ma.{}", base36(import.0)),
            Self::CancelImport(import) => format!("{VERSION}.mc.{}", base36(import.0)),
            Self::MyClass(id, answer) => format!("{VERSION}.c.{}-{answer}", base36(id.0)),
            Self::Offline(student, true) => format!("{VERSION}.uf.{}", base36(student.0)),
            Self::Offline(student, false) => format!("{VERSION}.un.{}", base36(student.0)),
            Self::PublishPlan(hash) => format!("{VERSION}.xp.{hash}"),
            Self::AcceptItems => format!("{VERSION}.xa.0"),
            Self::ShowItem(task) => format!("{VERSION}.xs.{}", base36(task.0)),
            Self::StepItem(step, task, hung) => format!("{VERSION}.x{}.{step}-{}", hung.code(), base36(task.0)),
            Self::OfferItem(task, to) => format!("{VERSION}.xo.{}-{}", base36(task.0), to.code()),
            Self::AssignItem(task, to) => format!("{VERSION}.xg.{}-{to}", base36(task.0)),
            Self::UndoItem(task) => format!("{VERSION}.xu.{}", base36(task.0)),
            Self::ShowProof(task) => format!("{VERSION}.xf.{}", base36(task.0)),
            Self::Month(first, wanted) => format!("{VERSION}.xm.{}-{}", first.format("%Y%m"), wanted.code()),
            Self::LedgerMeaning(request, number) => format!("{VERSION}.lm.{}-{number}", base36(*request)),
            Self::LedgerConfirm(request) => format!("{VERSION}.ly.{}", base36(*request)),
            Self::LedgerCancel(request) => format!("{VERSION}.ln.{}", base36(*request)),
            Self::Meeting(meeting, press) => format!("{VERSION}.mt.{}-{}", base36(meeting.0), press.code()),
            Self::MakeRoll(class) => format!("{VERSION}.pr.{}", base36(class.0)),
            Self::ShowKit(class) => format!("{VERSION}.ks.{}", base36(class.0)),
            Self::Kit(press, class, slot, kit) => {
                format!("{VERSION}.k.{press}-{}-{}-{kit}", base36(class.0), slot.code())
            }
            Self::NoticeFrom(notice, Sender { grant, is_all }) => {
                let letters = if *is_all { "ng" } else { "nf" };
                format!("{VERSION}.{letters}.{}-{}", base36(notice.0), base36(grant.0))
            }
            Self::NoticeAsk(notice, ask) => format!("{VERSION}.na.{}-{ask}", base36(notice.0)),
            Self::NoticeMove(notice, step) => format!("{VERSION}.nm.{}-{step}", base36(notice.0)),
            Self::NoticeRuling(notice, ruling) => format!("{VERSION}.nr.{}-{ruling}", base36(notice.0)),
            Self::Overview(view) => format!("{VERSION}.mo.{}", view.code()),
            Self::PassMeeting(meeting) => format!("{VERSION}.mp.{}", base36(meeting.0)),
            Self::Attest(card) => format!("{VERSION}.va.{}", base36(card.0)),
            Self::Review(meeting) => format!("{VERSION}.vs.{}", base36(meeting.0)),
            Self::MeetingPhoto(meeting) => format!("{VERSION}.vf.{}", base36(meeting.0)),
            Self::PassMeetings(step) => format!("{VERSION}.vb.{}", base36(*step)),
            Self::SoundMeeting(meeting) => format!("{VERSION}.vy.{}", base36(meeting.0)),
            Self::QuizChoose(round, place, choice) => format!("{VERSION}.qc.{}-{place}-{choice}", base36(round.0)),
            Self::CheckAsk => format!("{VERSION}.ca."),
            Self::CheckAlert(wave) => format!("{VERSION}.cw.{}", base36(*wave)),
            Self::CheckTakeBack(question) => format!("{VERSION}.cb.{}", base36(question.0)),
            Self::CheckRuling(question, ruling) => format!("{VERSION}.cr.{}-{ruling}", base36(question.0)),
            Self::QuizNext(round) => format!("{VERSION}.qn.{}", base36(round.0)),
            Self::QuizStop(round) => format!("{VERSION}.qs.{}", base36(round.0)),
            Self::QuizAgain(round) => format!("{VERSION}.qa.{}", base36(round.0)),
            Self::QuizLook(round) => format!("{VERSION}.ql.{}", base36(round.0)),
            Self::Case(case, press) => format!("{VERSION}.e.{}-{}", base36(case.0), press.code()),
            Self::ApplyCases(id) => format!("{VERSION}.ea.{}", base36(*id)),
            Self::CancelCases(id) => format!("{VERSION}.ec.{}", base36(*id)),
            Self::Sos(press) => format!("{VERSION}.so.{}", press.code()),
            Self::Support(press) => format!("{VERSION}.su.{}", press.code()),
            Self::SaveContact(draft) => format!("{VERSION}.cs.{}", base36(*draft)),
            Self::DropContact(draft) => format!("{VERSION}.cd.{}", base36(*draft)),
            Self::Guard(group, true) => format!("{VERSION}.gy.{}", base36(group.0)),
            Self::Guard(group, false) => format!("{VERSION}.gn.{}", base36(group.0)),
            Self::LookAlike(id, verdict) => format!("{VERSION}.gv.{}-{verdict}", base36(id.0)),
            Self::AlertGotIt(post) => format!("{VERSION}.ag.{}", base36(post.0)),
            Self::AlertLike(post) => format!("{VERSION}.ai.{}", base36(post.0)),
            Self::AlertRead(post) => format!("{VERSION}.ar.{}", base36(post.0)),
            Self::Alert(alert, press) => format!("{VERSION}.al.{}-{}", base36(alert.0), press.code()),
            Self::Pledge(press) => format!("{VERSION}.pl.{}", press.code()),
            Self::SampleChoose(ask, place, choice) => format!("{VERSION}.wc.{}-{place}-{choice}", base36(ask.0)),
            Self::SampleNext(ask) => format!("{VERSION}.wn.{}", base36(ask.0)),
            Self::ClassAnswer(post, choice) => format!("{VERSION}.za.{}-{choice}", base36(post.0)),
            Self::ClassAnswerAlone(quiz, choice) => format!("{VERSION}.zb.{}-{choice}", base36(quiz.0)),
            Self::ClassRead(post) => format!("{VERSION}.zr.{}", base36(post.0)),
            Self::ClassQuiz(class, press) => format!("{VERSION}.zs.{}-{}", base36(class.0), press.code()),
            Self::Contest(press) => format!("{VERSION}.kc.{}", press.code()),
            Self::ContestChoose(attempt, place, choice) => {
                format!("{VERSION}.ka.{}-{place}-{choice}", base36(attempt.0))
            }
            Self::ContestNext(attempt) => format!("{VERSION}.kn.{}", base36(attempt.0)),
            Self::WordsReport(post) => format!("{VERSION}.tr.{}", base36(post.0)),
            Self::Words(press) => format!("{VERSION}.tw.{}", press.code()),
            Self::Question(press) => format!("{VERSION}.uq.{}", press.code()),
            Self::Drip(press) => format!("{VERSION}.dc.{}", press.code()),
            Self::DripChoose(day, choice) => format!("{VERSION}.dq.{}-{choice}", base36(day.0)),
            Self::RolePlay(press) => format!("{VERSION}.rs.{}", press.code()),
            Self::RolePlayChoose(play, at, choice) => format!("{VERSION}.rq.{}-{at}-{choice}", base36(play.0)),
        };
        let tag = tag(key, &signed, chat);
        format!("{signed}.{tag}")
    }

    /// The button that ends the doubt about `delivery` this way.
    #[must_use]
    pub const fn doubt(delivery: DeliveryId, resolution: Resolution) -> Self {
        match resolution {
            Resolution::Arrived => Self::DoubtArrived(delivery),
            Resolution::Again => Self::DoubtAgain(delivery),
            Resolution::Drop => Self::DoubtDrop(delivery),
        }
    }

    /// What pressing it asks for.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::GotIt(_) => Action::Acknowledge,
            Self::Why(_) => Action::AskWhy,
            Self::DoubtArrived(_) | Self::DoubtAgain(_) | Self::DoubtDrop(_) => Action::ResolveDoubts,
            Self::Language(_) => Action::ChooseLanguage,
            Self::Accept(_) | Self::Decline(_) => Action::AnswerInvitation,
            Self::InviteAs(_) | Self::InviteAt(..) => Action::GrantRole,
            Self::Revoke(_) => Action::RevokeRole,
            Self::HandOver(_) | Self::Delegate(..) => Action::PassOnRole,
            Self::IAm(_) | Self::NoneOfThem(_) | Self::MyClass(..) => Action::BindMyself,
            Self::Offline(..) | Self::MakeRoll(_) => Action::SeeUnbound,
            Self::ForgetMe(_) => Action::ForgetMyself,
            Self::BindHere | Self::BindClass(..) | Self::BindStaff(_) => Action::BindGroup,
            Self::Page(list, _) => list.action(),
            Self::ApplyImport(_) | Self::CancelImport(_) => Action::ImportRoster,
            Self::ShowItem(_) | Self::Month(..) => Action::SeeItems,
            Self::StepItem(step, ..) => step_action(*step),
            Self::AcceptItems | Self::OfferItem(..) | Self::UndoItem(_) | Self::ShowProof(_) => Action::WorkOnItems,
            Self::PublishPlan(_) | Self::AssignItem(..) => Action::RunPlan,
            Self::LedgerMeaning(..) => Action::QueryLedger,
            Self::LedgerConfirm(_) | Self::LedgerCancel(_) => Action::NoteLedger,
            Self::ShowKit(_) | Self::Kit(..) => Action::UseKit,
            Self::NoticeFrom(..) | Self::NoticeAsk(..) | Self::NoticeMove(..) => Action::SendNotice,
            Self::NoticeRuling(..) => Action::DecideNotice,
            Self::CheckAsk | Self::CheckTakeBack(_) => Action::CheckMessages,
            Self::CheckRuling(..) => Action::AnswerChecks,
            Self::CheckAlert(_) => Action::DraftAlert,
            Self::Meeting(_, press) => press.action(),
            Self::Overview(_) => Action::LookAfterMeetings,
            Self::PassMeeting(_) => Action::HoldMeetings,
            Self::Attest(_) => Action::Attest,
            Self::Review(_) | Self::MeetingPhoto(_) | Self::PassMeetings(_) | Self::SoundMeeting(_) => {
                Action::LookAfterMeetings
            }
            Self::QuizChoose(..) | Self::QuizNext(_) | Self::QuizStop(_) | Self::QuizAgain(_) | Self::QuizLook(_) => {
                Action::TakeQuiz
            }
            Self::Case(_, press) => press.action(),
            Self::ApplyCases(_) | Self::CancelCases(_) => Action::ImportCases,
            Self::Sos(press) => press.action(),
            Self::Support(press) => press.action(),
            Self::SaveContact(_) | Self::DropContact(_) => Action::SetContacts,
            Self::Guard(..) | Self::LookAlike(..) => Action::GuardGroup,
            Self::AlertGotIt(_) => Action::Acknowledge,
            Self::AlertLike(_) | Self::AlertRead(_) => Action::ReadAlert,
            Self::Alert(_, press) => press.action(),
            Self::Pledge(press) => press.action(),
            Self::SampleChoose(..) | Self::SampleNext(_) => Action::AnswerSample,
            Self::ClassAnswer(..) | Self::ClassAnswerAlone(..) | Self::ClassRead(_) => Action::AnswerClassQuiz,
            Self::ClassQuiz(..) => Action::RunClassQuiz,
            Self::Contest(press) => press.action(),
            Self::ContestChoose(..) | Self::ContestNext(_) => Action::TakeQuiz,
            Self::WordsReport(_) => Action::ReportWords,
            Self::Words(press) => press.action(),
            Self::Question(press) => press.action(),
            Self::Drip(_) => Action::Subscribe,
            Self::DripChoose(..) | Self::RolePlay(_) | Self::RolePlayChoose(..) => Action::TakeQuiz,
        }
    }

    /// The card it hangs under, when it names that.
    #[must_use]
    pub const fn card(&self) -> Option<DeliveryId> {
        match self {
            Self::GotIt(card)
            | Self::Why(card)
            | Self::Attest(card)
            | Self::AlertGotIt(card)
            | Self::AlertLike(card)
            | Self::AlertRead(card)
            | Self::ClassAnswer(card, _)
            | Self::ClassRead(card)
            | Self::WordsReport(card) => Some(*card),
            Self::DoubtArrived(_)
            | Self::DoubtAgain(_)
            | Self::DoubtDrop(_)
            | Self::Language(_)
            | Self::Accept(_)
            | Self::Decline(_)
            | Self::InviteAs(_)
            | Self::InviteAt(..)
            | Self::Revoke(_)
            | Self::HandOver(_)
            | Self::Delegate(..)
            | Self::BindHere
            | Self::BindClass(..)
            | Self::BindStaff(_)
            | Self::IAm(_)
            | Self::NoneOfThem(_)
            | Self::ForgetMe(_)
            | Self::Page(..)
            | Self::ApplyImport(_)
            | Self::CancelImport(_)
            | Self::MyClass(..)
            | Self::Offline(..)
            | Self::PublishPlan(_)
            | Self::AcceptItems
            | Self::ShowItem(_)
            | Self::StepItem(..)
            | Self::OfferItem(..)
            | Self::AssignItem(..)
            | Self::UndoItem(_)
            | Self::ShowProof(_)
            | Self::Month(..)
            | Self::LedgerMeaning(..)
            | Self::LedgerConfirm(_)
            | Self::LedgerCancel(_)
            | Self::MakeRoll(_)
            | Self::ShowKit(_)
            | Self::Kit(..)
            | Self::NoticeFrom(..)
            | Self::NoticeAsk(..)
            | Self::NoticeMove(..)
            | Self::NoticeRuling(..)
            | Self::Meeting(..)
            | Self::Overview(_)
            | Self::PassMeeting(_)
            | Self::Review(_)
            | Self::MeetingPhoto(_)
            | Self::PassMeetings(_)
            | Self::SoundMeeting(_)
            | Self::CheckAsk
            | Self::CheckTakeBack(_)
            | Self::CheckRuling(..)
            | Self::CheckAlert(_)
            | Self::QuizChoose(..)
            | Self::QuizNext(_)
            | Self::QuizStop(_)
            | Self::QuizAgain(_)
            | Self::QuizLook(_)
            | Self::Case(..)
            | Self::ApplyCases(_)
            | Self::CancelCases(_)
            | Self::Sos(_)
            | Self::Support(_)
            | Self::SaveContact(_)
            | Self::DropContact(_)
            | Self::Guard(..)
            | Self::LookAlike(..)
            | Self::Alert(..)
            | Self::Pledge(_)
            | Self::SampleChoose(..)
            | Self::SampleNext(_)
            | Self::ClassAnswerAlone(..)
            | Self::ClassQuiz(..)
            | Self::Contest(_)
            | Self::ContestChoose(..)
            | Self::ContestNext(_)
            | Self::Words(_)
            | Self::Question(_)
            | Self::Drip(_)
            | Self::DripChoose(..)
            | Self::RolePlay(_)
            | Self::RolePlayChoose(..) => None,
        }
    }
}

/// What a step with a row of the plan asks for.
#[must_use]
pub const fn step_action(step: Step) -> Action {
    match step {
        Step::Accept | Step::Decline | Step::Report | Step::Correct | Step::Offer | Step::Take | Step::Refuse => {
            Action::WorkOnItems
        }
        // What the plan itself does is nobody's, the office's least of all others'.
        Step::Return | Step::Assign | Step::Withdraw | Step::Restore | Step::Move | Step::Settle => Action::RunPlan,
    }
}

impl<'a> Pressed<'a> {
    /// Reads what came back; `None` if no button of ours looks like that.
    #[must_use]
    pub fn read(returned: &'a str) -> Option<Self> {
        let (signed, tag) = returned.rsplit_once('.')?;
        let mut parts = signed.splitn(3, '.');
        let (VERSION, letter, what) = (parts.next()?, parts.next()?, parts.next()?) else { return None };
        let button = match letter {
            "g" => Button::GotIt(DeliveryId(from_base36(what)?)),
            "w" => Button::Why(DeliveryId(from_base36(what)?)),
            "a" => Button::DoubtArrived(DeliveryId(from_base36(what)?)),
            "r" => Button::DoubtAgain(DeliveryId(from_base36(what)?)),
            "d" => Button::DoubtDrop(DeliveryId(from_base36(what)?)),
            "i" => Button::IAm(StudentId(from_base36(what)?)),
            "fm" => Button::ForgetMe(from_base36(what)?),
            "n" => Button::NoneOfThem(u32::try_from(from_base36(what)?).ok()?),
            "l" if is_code(what) => Button::Language(what.to_owned()),
            "ra" => Button::Accept(InvitationId(from_base36(what)?)),
            "rd" => Button::Decline(InvitationId(from_base36(what)?)),
            "ri" => Button::InviteAs(Duty::parse(what)?),
            "rp" => {
                let (duty, grant) = what.split_once('-')?;
                Button::InviteAt(Duty::parse(duty)?, GrantId(from_base36(grant)?))
            }
            "bh" if what == "0" => Button::BindHere,
            "bc" => {
                let (class, way) = what.split_once('-')?;
                Button::BindClass(ClassId(from_base36(class)?), Binding::from_code(way)?)
            }
            "bs" => Button::BindStaff(GrantId(from_base36(what)?)),
            "ma" => Button::ApplyImport(ImportId(from_base36(what)?)),
            "mc" => Button::CancelImport(ImportId(from_base36(what)?)),
            "c" => {
                let (id, answer) = what.split_once('-')?;
                Button::MyClass(MoveId(from_base36(id)?), Answer::from_code(answer)?)
            }
            "uf" => Button::Offline(StudentId(from_base36(what)?), true),
            "un" => Button::Offline(StudentId(from_base36(what)?), false),
            "xp" if is_code(what) => Button::PublishPlan(what.to_owned()),
            "xa" if what == "0" => Button::AcceptItems,
            "xs" => Button::ShowItem(TaskId(from_base36(what)?)),
            "xc" | "xl" => {
                let (step, task) = what.split_once('-')?;
                let hung = if letter == "xc" { Hung::Card } else { Hung::List };
                Button::StepItem(Step::from_code(step)?, TaskId(from_base36(task)?), hung)
            }
            "xo" => {
                let (task, to) = what.split_once('-')?;
                let to = Offered::from_code(to);
                let is_place = to == Offered::Colleague || check_word(to.code()).is_ok();
                Button::OfferItem(TaskId(from_base36(task)?), Some(to).filter(|_| is_place)?)
            }
            "xg" => {
                let (task, to) = what.split_once('-')?;
                check_word(to).ok()?;
                Button::AssignItem(TaskId(from_base36(task)?), to.to_owned())
            }
            "xu" => Button::UndoItem(TaskId(from_base36(what)?)),
            "xf" => Button::ShowProof(TaskId(from_base36(what)?)),
            "xm" => {
                let (month, wanted) = what.split_once('-')?;
                let is_month = month.len() == 6 && month.bytes().all(|sign| sign.is_ascii_digit());
                let (year, number) = month.split_at_checked(4).filter(|_| is_month)?;
                let first = NaiveDate::from_ymd_opt(year.parse().ok()?, number.parse().ok()?, 1)?;
                Button::Month(first, Wanted::parse(wanted)?)
            }
            "lm" => {
                let (request, number) = what.split_once('-')?;
                Button::LedgerMeaning(from_base36(request)?, number.parse().ok()?)
            }
            "ly" => Button::LedgerConfirm(from_base36(what)?),
            "ln" => Button::LedgerCancel(from_base36(what)?),
            "mt" => {
                let (meeting, press) = what.split_once('-')?;
                Button::Meeting(MeetingId(from_base36(meeting)?), Press::parse(press)?)
            }
            "pr" => Button::MakeRoll(ClassId(from_base36(what)?)),
            "ks" => Button::ShowKit(ClassId(from_base36(what)?)),
            "k" => {
                let mut parts = what.splitn(4, '-');
                let press = kit::Press::from_code(parts.next()?)?;
                let class = ClassId(from_base36(parts.next()?)?);
                Button::Kit(press, class, Slot::from_code(parts.next()?)?, parts.next()?.parse().ok()?)
            }
            "nf" | "ng" => {
                let (notice, grant) = what.split_once('-')?;
                let sender = Sender { grant: GrantId(from_base36(grant)?), is_all: letter == "ng" };
                Button::NoticeFrom(NoticeId(from_base36(notice)?), sender)
            }
            "na" => {
                let (notice, ask) = what.split_once('-')?;
                Button::NoticeAsk(NoticeId(from_base36(notice)?), Ask::from_code(ask)?)
            }
            "nm" => {
                let (notice, step) = what.split_once('-')?;
                Button::NoticeMove(NoticeId(from_base36(notice)?), Move::from_code(step)?)
            }
            "nr" => {
                let (notice, ruling) = what.split_once('-')?;
                Button::NoticeRuling(NoticeId(from_base36(notice)?), Ruling::from_code(ruling)?)
            }
            "mo" => Button::Overview(View::parse(what)?),
            "mp" => Button::PassMeeting(MeetingId(from_base36(what)?)),
            "va" => Button::Attest(DeliveryId(from_base36(what)?)),
            "vs" => Button::Review(MeetingId(from_base36(what)?)),
            "vf" => Button::MeetingPhoto(MeetingId(from_base36(what)?)),
            "vb" => Button::PassMeetings(from_base36(what)?),
            "vy" => Button::SoundMeeting(MeetingId(from_base36(what)?)),
            "qc" => {
                let (round, rest) = what.split_once('-')?;
                let (place, choice) = rest.split_once('-')?;
                Button::QuizChoose(RoundId(from_base36(round)?), place.parse().ok()?, Choice::from_code(choice)?)
            }
            "ca" => what.is_empty().then_some(Button::CheckAsk)?,
            "cw" => Button::CheckAlert(from_base36(what)?),
            "cb" => Button::CheckTakeBack(check::QuestionId(from_base36(what)?)),
            "cr" => {
                let (question, ruling) = what.split_once('-')?;
                Button::CheckRuling(check::QuestionId(from_base36(question)?), check::Ruling::from_code(ruling)?)
            }
            "qn" => Button::QuizNext(RoundId(from_base36(what)?)),
            "qs" => Button::QuizStop(RoundId(from_base36(what)?)),
            "qa" => Button::QuizAgain(RoundId(from_base36(what)?)),
            "ql" => Button::QuizLook(RoundId(from_base36(what)?)),
            "e" => {
                let (case, press) = what.split_once('-')?;
                Button::Case(CaseId(from_base36(case)?), case::Press::parse(press)?)
            }
            "ea" => Button::ApplyCases(from_base36(what)?),
            "ec" => Button::CancelCases(from_base36(what)?),
            "so" => Button::Sos(sos::Press::parse(what)?),
            "su" => Button::Support(support::Press::parse(what)?),
            "cs" => Button::SaveContact(from_base36(what)?),
            "cd" => Button::DropContact(from_base36(what)?),
            "gy" => Button::Guard(ChatId(from_base36(what)?), true),
            "gn" => Button::Guard(ChatId(from_base36(what)?), false),
            "gv" => {
                let (id, verdict) = what.split_once('-')?;
                Button::LookAlike(LookAlikeId(from_base36(id)?), Verdict::from_code(verdict)?)
            }
            "ag" => Button::AlertGotIt(DeliveryId(from_base36(what)?)),
            "ai" => Button::AlertLike(DeliveryId(from_base36(what)?)),
            "ar" => Button::AlertRead(DeliveryId(from_base36(what)?)),
            "al" => {
                let (alert, press) = what.split_once('-')?;
                Button::Alert(AlertId(from_base36(alert)?), alert::Press::parse(press)?)
            }
            "wc" => {
                let (ask, rest) = what.split_once('-')?;
                let (place, choice) = rest.split_once('-')?;
                Button::SampleChoose(AskId(from_base36(ask)?), place.parse().ok()?, Choice::from_code(choice)?)
            }
            "wn" => Button::SampleNext(AskId(from_base36(what)?)),
            "pl" => Button::Pledge(pledge::Press::parse(what)?),
            "za" => {
                let (post, choice) = what.split_once('-')?;
                Button::ClassAnswer(DeliveryId(from_base36(post)?), Choice::from_code(choice)?)
            }
            "zb" => {
                let (quiz, choice) = what.split_once('-')?;
                Button::ClassAnswerAlone(ClassQuizId(from_base36(quiz)?), Choice::from_code(choice)?)
            }
            "kc" => Button::Contest(contest::Press::parse(what)?),
            "ka" => {
                let (attempt, rest) = what.split_once('-')?;
                let (place, choice) = rest.split_once('-')?;
                Button::ContestChoose(RoundId(from_base36(attempt)?), place.parse().ok()?, Choice::from_code(choice)?)
            }
            "kn" => Button::ContestNext(RoundId(from_base36(what)?)),
            "tr" => Button::WordsReport(DeliveryId(from_base36(what)?)),
            "tw" => Button::Words(words::Press::parse(what)?),
            "uq" => Button::Question(question::Press::parse(what)?),
            "dc" => Button::Drip(drip::Press::parse(what)?),
            "dq" => {
                let (day, choice) = what.split_once('-')?;
                Button::DripChoose(DripDayId(from_base36(day)?), Choice::from_code(choice)?)
            }
            "rs" => Button::RolePlay(roleplay::Press::parse(what)?),
            "rq" => {
                let (play, rest) = what.split_once('-')?;
                let (at, choice) = rest.split_once('-')?;
                Button::RolePlayChoose(PlayId(from_base36(play)?), at.parse().ok()?, Choice::from_code(choice)?)
            }
            "zr" => Button::ClassRead(DeliveryId(from_base36(what)?)),
            "zs" => {
                let (class, press) = what.split_once('-')?;
                Button::ClassQuiz(ClassId(from_base36(class)?), class_quiz::Press::parse(press)?)
            }
            "rv" => Button::Revoke(GrantId(from_base36(what)?)),
            "rh" => Button::HandOver(GrantId(from_base36(what)?)),
            "rl" => {
                let (grant, hours) = what.split_once('-')?;
                Button::Delegate(GrantId(from_base36(grant)?), hours.parse().ok()?)
            }
            "p" => {
                let (list, number) = what.split_once('-')?;
                Button::Page(List::parse(list)?, number.parse().ok()?)
            }
            _ => return None,
        };
        Some(Self { button, signed, tag })
    }

    /// Whether we made this button for `chat`.
    #[must_use]
    pub fn is_genuine(&self, key: &Key, chat: ChatId) -> bool {
        secret::same(tag(key, self.signed, chat).as_bytes(), self.tag.as_bytes())
    }
}

fn tag(key: &Key, signed: &str, chat: ChatId) -> String {
    secret::base64url(&key.tag(&[b"button", signed.as_bytes(), &chat.0.to_be_bytes()]))
}

fn is_code(text: &str) -> bool {
    (1..=TEXT_BYTES_MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn base36(number: i64) -> String {
    let mut rest = number.unsigned_abs();
    let mut digits = Vec::new();
    loop {
        let digit = u32::try_from(rest % 36).expect("a remainder of 36 is small");
        digits.push(char::from_digit(digit, 36).expect("a remainder of 36 is a digit"));
        rest /= 36;
        if rest == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

fn from_base36(text: &str) -> Option<i64> {
    let is_digits = text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
    if !is_digits {
        return None;
    }
    i64::from_str_radix(text, 36).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::meeting::Slot;

    const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    fn key() -> Key {
        Key::from_hex(KEY).expect("64 digits")
    }

    fn buttons() -> impl Strategy<Value = Button> {
        let id = (0..=i64::MAX).prop_map(DeliveryId);
        let grant = (0..=i64::MAX).prop_map(GrantId);
        let duty = prop::sample::select(Duty::ALL);
        prop_oneof![
            id.clone().prop_map(Button::GotIt),
            id.clone().prop_map(Button::Why),
            id.clone().prop_map(Button::DoubtArrived),
            id.clone().prop_map(Button::DoubtAgain),
            id.prop_map(Button::DoubtDrop),
            "[a-zA-Z0-9-]{1,40}".prop_map(Button::Language),
            (0..=i64::MAX).prop_map(InvitationId).prop_map(Button::Accept),
            (0..=i64::MAX).prop_map(InvitationId).prop_map(Button::Decline),
            duty.clone().prop_map(Button::InviteAs),
            (duty, grant.clone()).prop_map(|(duty, grant)| Button::InviteAt(duty, grant)),
            grant.clone().prop_map(Button::Revoke),
            grant.clone().prop_map(Button::HandOver),
            (grant, any::<u16>()).prop_map(|(grant, hours)| Button::Delegate(grant, hours)),
            (0..=i64::MAX).prop_map(|id| Button::IAm(StudentId(id))),
            any::<u32>().prop_map(Button::NoneOfThem),
            (0..=i64::MAX).prop_map(Button::ForgetMe),
            Just(Button::BindHere),
            (0..=i64::MAX, prop::sample::select(Binding::ALL))
                .prop_map(|(class, way)| Button::BindClass(ClassId(class), way)),
            (0..=i64::MAX).prop_map(|grant| Button::BindStaff(GrantId(grant))),
            (lists(), any::<u16>()).prop_map(|(list, number)| Button::Page(list, number)),
            (0..=i64::MAX).prop_map(|id| Button::ApplyImport(ImportId(id))),
            (0..=i64::MAX).prop_map(|id| Button::CancelImport(ImportId(id))),
            (0..=i64::MAX, prop::sample::select(Answer::ALL))
                .prop_map(|(id, answer)| Button::MyClass(MoveId(id), answer)),
            (0..=i64::MAX, any::<bool>()).prop_map(|(id, is_offline)| Button::Offline(StudentId(id), is_offline)),
            "[0-9a-f]{12}".prop_map(Button::PublishPlan),
            Just(Button::AcceptItems),
            (0..=i64::MAX).prop_map(|id| Button::ShowItem(TaskId(id))),
            (prop::sample::select(Step::ALL), 0..=i64::MAX, prop::sample::select(Hung::ALL))
                .prop_map(|(step, id, hung)| Button::StepItem(step, TaskId(id), hung)),
            (0..=i64::MAX, "-|[a-z][a-z0-9_]{0,29}")
                .prop_map(|(id, to)| Button::OfferItem(TaskId(id), Offered::from_code(&to))),
            (0..=i64::MAX, "[a-z][a-z0-9_]{0,29}").prop_map(|(id, to)| Button::AssignItem(TaskId(id), to)),
            (0..=i64::MAX).prop_map(|id| Button::UndoItem(TaskId(id))),
            (0..=i64::MAX).prop_map(|id| Button::ShowProof(TaskId(id))),
            (1000..=9999_i32, 1..=12_u32, wanted()).prop_map(|(year, month, wanted)| {
                Button::Month(NaiveDate::from_ymd_opt(year, month, 1).expect("a month"), wanted)
            }),
            (0..=i64::MAX, any::<u8>()).prop_map(|(id, number)| Button::LedgerMeaning(id, number)),
            (0..=i64::MAX).prop_map(Button::LedgerConfirm),
            (0..=i64::MAX).prop_map(Button::LedgerCancel),
            views().prop_map(Button::Overview),
            (0..=i64::MAX).prop_map(|id| Button::PassMeeting(MeetingId(id))),
            (0..=i64::MAX, presses()).prop_map(|(id, press)| Button::Meeting(MeetingId(id), press)),
            (0..=i64::MAX).prop_map(|class| Button::MakeRoll(ClassId(class))),
            (0..=i64::MAX).prop_map(|class| Button::ShowKit(ClassId(class))),
            (prop::sample::select(kit::Press::ALL), 0..=i64::MAX, 1000..=9999_i32, 1..=12_u32, "[a-z][a-z0-9_]{0,19}")
                .prop_map(|(press, class, year, month, kit)| {
                    let first = NaiveDate::from_ymd_opt(year, month, 1).expect("a month");
                    Button::Kit(press, ClassId(class), Slot::month_of(first), kit.parse().expect("a name"))
                }),
            (0..=i64::MAX, 0..=i64::MAX, any::<bool>()).prop_map(|(id, grant, is_all)| {
                Button::NoticeFrom(NoticeId(id), Sender { grant: GrantId(grant), is_all })
            }),
            (0..=i64::MAX, prop::sample::select(Ask::ALL)).prop_map(|(id, ask)| Button::NoticeAsk(NoticeId(id), ask)),
            (0..=i64::MAX, prop::sample::select(Move::ALL)).prop_map(|(id, to)| Button::NoticeMove(NoticeId(id), to)),
            (0..=i64::MAX, prop::sample::select(Ruling::ALL))
                .prop_map(|(id, ruling)| Button::NoticeRuling(NoticeId(id), ruling)),
            (0..=i64::MAX).prop_map(|id| Button::Attest(DeliveryId(id))),
            (0..=i64::MAX).prop_map(|id| Button::Review(MeetingId(id))),
            (0..=i64::MAX).prop_map(|id| Button::MeetingPhoto(MeetingId(id))),
            (0..=i64::MAX).prop_map(Button::PassMeetings),
            (0..=i64::MAX).prop_map(|id| Button::SoundMeeting(MeetingId(id))),
            (0..=i64::MAX, any::<u8>(), prop::sample::select(Choice::ALL))
                .prop_map(|(id, place, choice)| Button::QuizChoose(RoundId(id), place, choice)),
            Just(Button::CheckAsk),
            (0..=i64::MAX).prop_map(Button::CheckAlert),
            (0..=i64::MAX).prop_map(|id| Button::CheckTakeBack(check::QuestionId(id))),
            (0..=i64::MAX, proptest::sample::select(check::Ruling::ALL))
                .prop_map(|(id, ruling)| Button::CheckRuling(check::QuestionId(id), ruling)),
            (0..=i64::MAX).prop_map(|id| Button::QuizNext(RoundId(id))),
            (0..=i64::MAX).prop_map(|id| Button::QuizStop(RoundId(id))),
            (0..=i64::MAX).prop_map(|id| Button::QuizAgain(RoundId(id))),
            (0..=i64::MAX).prop_map(|id| Button::QuizLook(RoundId(id))),
            (0..=i64::MAX, case_presses()).prop_map(|(id, press)| Button::Case(CaseId(id), press)),
            (0..=i64::MAX).prop_map(Button::ApplyCases),
            (0..=i64::MAX).prop_map(Button::CancelCases),
            sos_presses().prop_map(Button::Sos),
            support_presses().prop_map(Button::Support),
            (0..=i64::MAX).prop_map(Button::SaveContact),
            (0..=i64::MAX).prop_map(Button::DropContact),
            (1..=i64::MAX, any::<bool>()).prop_map(|(group, is_on)| Button::Guard(ChatId(group), is_on)),
            (0..=i64::MAX, prop::sample::select(Verdict::ALL))
                .prop_map(|(id, verdict)| Button::LookAlike(LookAlikeId(id), verdict)),
            (0..=i64::MAX).prop_map(|id| Button::AlertGotIt(DeliveryId(id))),
            (0..=i64::MAX).prop_map(|id| Button::AlertLike(DeliveryId(id))),
            (0..=i64::MAX).prop_map(|id| Button::AlertRead(DeliveryId(id))),
            (0..=1_i64 << 40, alert_presses()).prop_map(|(id, press)| Button::Alert(AlertId(id), press)),
            pledge_presses().prop_map(Button::Pledge),
            (0..=i64::MAX, any::<u8>(), prop::sample::select(Choice::ALL))
                .prop_map(|(id, place, choice)| Button::SampleChoose(AskId(id), place, choice)),
            (0..=i64::MAX).prop_map(|id| Button::SampleNext(AskId(id))),
            (0..=i64::MAX, prop::sample::select(Choice::ALL))
                .prop_map(|(id, choice)| Button::ClassAnswer(DeliveryId(id), choice)),
            (0..=i64::MAX, prop::sample::select(Choice::ALL))
                .prop_map(|(id, choice)| Button::ClassAnswerAlone(ClassQuizId(id), choice)),
            (0..=i64::MAX).prop_map(|id| Button::ClassRead(DeliveryId(id))),
            (0..=i64::MAX, class_quiz_presses()).prop_map(|(class, press)| Button::ClassQuiz(ClassId(class), press)),
            prop::sample::select(contest::Press::ALL.to_vec()).prop_map(Button::Contest),
            (0..=i64::MAX, any::<u8>(), prop::sample::select(Choice::ALL))
                .prop_map(|(id, place, choice)| Button::ContestChoose(RoundId(id), place, choice)),
            (0..=i64::MAX).prop_map(|id| Button::ContestNext(RoundId(id))),
            (0..=i64::MAX).prop_map(|id| Button::WordsReport(DeliveryId(id))),
            words_presses().prop_map(Button::Words),
            question_presses().prop_map(Button::Question),
            drip_presses().prop_map(Button::Drip),
            (0..=i64::MAX, prop::sample::select(Choice::ALL))
                .prop_map(|(id, choice)| Button::DripChoose(DripDayId(id), choice)),
            roleplay_presses().prop_map(Button::RolePlay),
            (0..=i64::MAX, any::<u8>(), prop::sample::select(Choice::ALL))
                .prop_map(|(id, at, choice)| Button::RolePlayChoose(PlayId(id), at, choice)),
        ]
    }

    fn words_presses() -> impl Strategy<Value = words::Press> {
        use crate::domain::words::UnitId;
        use words::Press;
        let unit = (0..=i64::MAX).prop_map(UnitId);
        prop_oneof![
            (0..=i64::MAX, any::<u8>()).prop_map(|(id, number)| Press::Sentence(DeliveryId(id), number)),
            unit.clone().prop_map(Press::Show),
            unit.clone().prop_map(Press::Correct),
            unit.clone().prop_map(Press::Keep),
            unit.clone().prop_map(Press::Use),
            unit.clone().prop_map(Press::Drop),
            unit.prop_map(Press::TakeBack),
        ]
    }

    fn question_presses() -> impl Strategy<Value = question::Press> {
        use crate::domain::question::WrittenId;
        use crate::domain::tip::{FraudType, Segment};
        use question::Press;
        let id = (0..=i64::MAX).prop_map(WrittenId);
        let audience = prop::option::of(prop::sample::select(Segment::ALL.to_vec()));
        prop_oneof![
            prop::sample::select(vec![Press::New, Press::File, Press::Template, Press::Submit, Press::Drop]),
            "[a-z_]{1,20}".prop_map(|kind| Press::Kind(FraudType::new(kind))),
            audience.prop_map(Press::For),
            id.clone().prop_map(Press::Show),
            id.clone().prop_map(Press::Correct),
            id.clone().prop_map(Press::Withdraw),
            (id.clone(), any::<u32>()).prop_map(|(id, version)| Press::Approve(id, version)),
            (id.clone(), any::<u32>()).prop_map(|(id, version)| Press::Return(id, version)),
            id.prop_map(Press::Retire),
            (0..=i64::MAX).prop_map(Press::Apply),
            (0..=i64::MAX).prop_map(Press::Cancel),
        ]
    }

    fn drip_presses() -> impl Strategy<Value = drip::Press> {
        let day = || prop::option::of((0..=i64::MAX).prop_map(DripDayId));
        prop_oneof![
            Just(drip::Press::Ask),
            Just(drip::Press::Begin),
            day().prop_map(drip::Press::Stop),
            day().prop_map(drip::Press::GoOn),
        ]
    }

    fn roleplay_presses() -> impl Strategy<Value = roleplay::Press> {
        use crate::domain::roleplay::ScenarioId;
        let scenario = "[a-z0-9_]{1,24}".prop_filter_map("a name", |name| ScenarioId::parse(&name));
        prop_oneof![
            Just(roleplay::Press::Ask),
            Just(roleplay::Press::Menu),
            scenario.prop_map(roleplay::Press::Play),
            (0..=i64::MAX).prop_map(|id| roleplay::Press::Next(PlayId(id))),
            (0..=i64::MAX).prop_map(|id| roleplay::Press::Stop(PlayId(id))),
        ]
    }

    fn pledge_presses() -> impl Strategy<Value = pledge::Press> {
        let class = (0..=i64::MAX).prop_map(ClassId);
        prop_oneof![
            "[0-9a-f]{12}".prop_map(pledge::Press::Sign),
            prop::sample::select(vec![
                pledge::Press::Later,
                pledge::Press::Withdraw,
                pledge::Press::Save,
                pledge::Press::Cancel,
            ]),
            class.clone().prop_map(pledge::Press::Post),
            class.clone().prop_map(pledge::Press::Remind),
            class.prop_map(pledge::Press::Paper),
        ]
    }

    fn class_quiz_presses() -> impl Strategy<Value = class_quiz::Press> {
        use crate::domain::class_quiz::Open;
        use crate::domain::quiz::QuestionId;
        use class_quiz::Press;
        let question = || "[a-z][a-z_]{0,21}-[1-9][0-9]?".prop_map(QuestionId::new);
        prop_oneof![
            Just(Press::Show),
            question().prop_map(Press::Other),
            (prop::sample::select(Open::ALL), question()).prop_map(|(open, question)| Press::Start(open, question)),
            question().prop_map(Press::Poll),
            (0..=i64::MAX).prop_map(|id| Press::End(ClassQuizId(id))),
        ]
    }

    fn sos_presses() -> impl Strategy<Value = sos::Press> {
        use crate::domain::sos::{CallId, Whom};
        let call = (0..=i64::MAX).prop_map(CallId);
        let campus = "[a-z][a-z0-9_.-]{0,39}";
        let whom = prop::sample::select(Whom::ALL);
        prop_oneof![
            prop::sample::select(&[sos::Press::Campuses, sos::Press::Keep][..]),
            (whom.clone(), campus).prop_map(|(whom, campus)| sos::Press::Tell(whom, campus)),
            (whom, campus).prop_map(|(whom, campus)| sos::Press::Send(whom, campus)),
            call.clone().prop_map(sos::Press::Withdraw),
            call.clone().prop_map(sos::Press::Take),
            call.prop_map(sos::Press::Speak),
        ]
    }

    fn support_presses() -> impl Strategy<Value = support::Press> {
        use crate::domain::sos::CallId;
        use crate::domain::support::{Kind, SupportId};
        let call = ((0..=i64::MAX).prop_map(CallId), prop::sample::select(Kind::ALL));
        let case = (0..=i64::MAX).prop_map(SupportId);
        let day = (case.clone(), any::<u16>());
        prop_oneof![
            Just(support::Press::Decline),
            call.clone().prop_map(|(call, kind)| support::Press::Ask(call, kind)),
            call.prop_map(|(call, kind)| support::Press::Agree(call, kind)),
            case.clone().prop_map(support::Press::Revoke),
            case.clone().prop_map(support::Press::Take),
            case.clone().prop_map(support::Press::Look),
            case.prop_map(support::Press::Close),
            day.clone().prop_map(|(case, day)| support::Press::Spoke(case, day)),
            day.prop_map(|(case, day)| support::Press::Missed(case, day)),
        ]
    }

    fn presses() -> impl Strategy<Value = Press> {
        use crate::domain::meeting::{Form, Step};
        let day =
            (1000..=9999_i32, 1..=366_u32).prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day));
        let moment = (day.clone(), 0..24_u32, 0..60_u32)
            .prop_map(|(day, hour, minute)| day.and_hms_opt(hour, minute, 0).expect("a time of day"));
        prop_oneof![
            prop::sample::select(&Press::PLAIN[..]),
            prop::sample::select(Step::ALL).prop_map(Press::Step),
            prop::sample::select(Form::ALL).prop_map(Press::Form),
            any::<u8>().prop_map(Press::Absent),
            (0..=i64::MAX).prop_map(|id| Press::Toggle(StudentId(id))),
            day.clone().prop_map(Press::On),
            day.prop_map(Press::PlanOn),
            moment.prop_map(Press::PlanAt),
        ]
    }

    fn case_presses() -> impl Strategy<Value = case::Press> {
        use crate::domain::case::{Erasure, Field, Outcome, Reported, Typed, Victim};
        use crate::domain::fraud::{AmountBand, Channel, Payment};
        use crate::domain::tip::FraudType;
        use case::Press;
        let plain = [
            Press::Show,
            Press::File,
            Press::Drop,
            Press::Anew,
            Press::Amounts,
            Press::Correct,
            Press::Close,
            Press::Reopen,
            Press::Erase,
            Press::College(None),
        ];
        let day =
            (1000..=9999_i32, 1..=366_u32).prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day));
        prop_oneof![
            prop::sample::select(plain.to_vec()),
            prop::sample::select(Field::ALL).prop_map(Press::Ask),
            "[a-z][a-z0-9_-]{0,24}".prop_map(|id| Press::Type(FraudType::new(id))),
            prop::sample::select(Channel::ALL).prop_map(Press::Channel),
            prop::sample::select(Payment::ALL).prop_map(Press::Payment),
            prop::sample::select(AmountBand::ALL).prop_map(Press::Band),
            day.prop_map(Press::Day),
            (0..=i64::MAX).prop_map(|id| Press::College(Some(ClassId(id)))),
            prop::sample::select(Victim::ALL).prop_map(Press::Victim),
            prop::sample::select(Reported::ALL).prop_map(Press::Reported),
            prop::sample::select(Outcome::ALL).prop_map(Press::Outcome),
            prop::sample::select(Typed::ALL).prop_map(Press::Write),
            any::<u8>().prop_map(Press::Note),
            prop::sample::select(Erasure::ALL).prop_map(Press::EraseFor),
        ]
    }

    fn alert_presses() -> impl Strategy<Value = alert::Press> {
        use crate::domain::alert::{Consent, Move, Severity};
        use crate::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
        use crate::domain::role::Reach;
        use crate::domain::tip::Segment;
        use crate::text::alert::Part;
        use alert::Press;
        use alert::press::Place;
        let reaches = &[Reach::Campus, Reach::College, Reach::Class][..];
        prop_oneof![
            prop::sample::select(Press::PLAIN.to_vec()),
            "[a-z][a-z_]{0,19}".prop_map(Press::Kind),
            "[a-zA-Z-]{1,12}".prop_map(Press::Look),
            prop::sample::select(&Part::ALL[..]).prop_map(Press::Part),
            prop::sample::select(Severity::ALL).prop_map(Press::Severity),
            prop::option::of(prop::sample::select(Channel::ALL)).prop_map(Press::Channel),
            prop::option::of(prop::sample::select(Ask::ALL)).prop_map(Press::Ask),
            prop::option::of(prop::sample::select(Payment::ALL)).prop_map(Press::Payment),
            prop::option::of(prop::sample::select(AmountBand::ALL)).prop_map(Press::Band),
            prop::sample::select(RedFlag::ALL).prop_map(Press::Flag),
            prop::sample::select(Advice::ALL).prop_map(Press::Advice),
            (prop::sample::select(reaches), 0..=1_i64 << 40)
                .prop_map(|(reach, class)| Press::Place(Place::Around(reach, ClassId(class)))),
            prop::option::of(prop::sample::select(&Segment::ALL[..])).prop_map(Press::Segment),
            prop::sample::select(Source::ALL).prop_map(Press::Source),
            any::<u8>().prop_map(Press::Day),
            any::<u16>().prop_map(Press::Reported),
            prop::sample::select(Consent::ALL).prop_map(Press::Consent),
            any::<bool>().prop_map(Press::Offer),
            any::<bool>().prop_map(Press::Pings),
            (prop::sample::select(Move::ALL), 0..=1_i64 << 40).prop_map(|(step, version)| Press::Step(step, version)),
        ]
    }

    fn lists() -> impl Strategy<Value = List> {
        prop_oneof![
            prop::sample::select(&[List::Doubts, List::Roles, List::Given, List::ToHandOver, List::Classes][..]),
            (0..=i64::MAX).prop_map(|id| List::Alike(GrantId(id))),
            prop::sample::select(Duty::ALL).prop_map(List::Places),
            any::<u16>().prop_map(List::ToLend),
            (0..=i64::MAX).prop_map(|id| List::Unbound(ClassId(id))),
            prop::sample::select(&[List::OfferedItems, List::Overdue, List::Rolls][..]),
            wanted().prop_map(List::Items),
            (0..=i64::MAX).prop_map(List::Ledger),
            Just(List::KitClasses),
            Just(List::QuizClasses),
            (0..=i64::MAX).prop_map(|id| List::Kits(ClassId(id))),
            Just(List::Burden),
            (0..=i64::MAX).prop_map(|id| List::Senders(NoticeId(id))),
            Just(List::Meetings),
            views().prop_map(List::Overview),
            views().prop_map(List::Forecast),
            Just(List::Reviews),
            (any::<bool>(), prop::option::of((0..=i64::MAX).prop_map(ClassId)))
                .prop_map(|(is_open, like)| List::Cases(case::list::Filter { is_open, like })),
            Just(List::Pledges),
            (0..=i64::MAX).prop_map(|id| List::PledgesOf(ClassId(id))),
        ]
    }

    fn views() -> impl Strategy<Value = View> {
        let slot = (1000..=9999_i32, prop::option::of(1..=12_u32)).prop_map(|(year, month)| Slot { year, month });
        ("[A-Z]", 1_u16..999, slot, prop::option::of(0..=i64::MAX)).prop_map(|(section, number, slot, like)| View {
            item: format!("{section}{number}").parse().expect("an item"),
            slot,
            like: like.map(ClassId),
        })
    }

    fn wanted() -> impl Strategy<Value = Wanted> {
        (any::<bool>(), prop::option::of(("[A-Z]", 1_u16..999)), prop::option::of(0..=i64::MAX)).prop_map(
            |(is_all, item, like)| {
                let item = item.map(|(section, number)| format!("{section}{number}").parse().expect("an item"));
                Wanted { is_all, item, like: like.map(TaskId) }
            },
        )
    }

    #[test]
    fn buttons_of_the_first_release_can_still_be_pressed() {
        let got_it = Button::GotIt(DeliveryId(46_655)).sign(&key(), ChatId(7));
        assert_eq!(got_it, "1.g.zzz.yrw6pT6XZS4");
        let pressed = Pressed::read(&got_it).expect("a button of ours");
        assert_eq!(pressed.button, Button::GotIt(DeliveryId(46_655)));
        assert!(pressed.is_genuine(&key(), ChatId(7)));
    }

    #[test]
    fn what_is_no_button_of_ours_is_not_read() {
        let long = format!("1.l.{}.x", "a".repeat(41));
        for returned in
            ["", ".", "...", "1.g.zz", "2.g.zz.x", "1.q.zz.x", "1.g.-1.x", "1.g.ZZ.x", "1.g..x", "1.l..x", &long]
        {
            assert_eq!(Pressed::read(returned), None, "{returned}");
        }
    }

    #[test]
    fn a_press_copied_to_another_chat_is_not_genuine() {
        let returned = Button::GotIt(DeliveryId(5)).sign(&key(), ChatId(7));
        let pressed = Pressed::read(&returned).expect("a button of ours");

        assert!(pressed.is_genuine(&key(), ChatId(7)));
        assert!(!pressed.is_genuine(&key(), ChatId(8)));
        assert!(!pressed.is_genuine(&Key::random(), ChatId(7)));
    }

    proptest! {
        #[test]
        fn every_button_comes_back_as_it_was(button in buttons(), chat in any::<i64>()) {
            let returned = button.sign(&key(), ChatId(chat));

            prop_assert!(returned.len() <= 64, "{} bytes", returned.len());
            let pressed = Pressed::read(&returned).expect("a button of ours");
            prop_assert!(pressed.is_genuine(&key(), ChatId(chat)));
            prop_assert_eq!(pressed.button, button);
        }

        #[test]
        fn a_press_with_any_byte_changed_is_refused(
            button in buttons(), at in any::<prop::sample::Index>(), byte in 0x20_u8..0x7f,
        ) {
            let genuine = button.sign(&key(), ChatId(7));
            let mut bytes = genuine.clone().into_bytes();
            let at = at.index(bytes.len());
            prop_assume!(bytes[at] != byte);
            bytes[at] = byte;
            let forged = String::from_utf8(bytes).expect("ASCII");

            let is_accepted = Pressed::read(&forged).is_some_and(|pressed| pressed.is_genuine(&key(), ChatId(7)));
            prop_assert!(!is_accepted, "{genuine} as {forged}");
        }
    }
}
