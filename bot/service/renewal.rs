//! Cards that are out of date: whoever presses a button that means nothing any more is sent the card anew, in
//! private and as things are now.
//!
//! It goes out as the answer to the command that makes the card, so whoever may not have the card does not get
//! it. A turn whose cause is the minute says the same only once, so that nobody can make us flood a chat.

use chrono::NaiveDate;

use super::button::{Button, Hung};
use super::item::Wanted;
use super::paging::{self, List};
use super::{
    Actor, Broken, Result, Turn, case, class_quiz, contest, drip, identity, item, kit, language, lookalike, meeting,
    personal, pledge, question, quiz, role, roleplay, sos, words,
};
use crate::domain::access::Ground;
use crate::domain::case::CaseId;
use crate::domain::chat::{ChatKind, ChatState};
use crate::domain::class::ClassId;
use crate::domain::item::TaskId;
use crate::domain::meeting::MeetingId;

/// How long the same card is not sent to the same person again, in seconds: within a minute of the clock.
const ONCE_IN: i64 = 60;

/// A card that can be sent anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Card {
    /// The languages.
    Languages,
    /// The roles that one may offer.
    Roles,
    /// The first page of a list.
    List(List),
    /// Where one was in saying who one is.
    Identity,
    /// Whether one wants to be forgotten.
    Forgetting,
    /// The plan.
    Plan,
    /// A row of it.
    Item(TaskId),
    /// A month of it.
    Month(NaiveDate, Wanted),
    /// The kit of a class's next meeting.
    Kit(ClassId),
    /// A meeting.
    Meeting(MeetingId),
    /// The quiz.
    Quiz,
    /// A case.
    Case(CaseId),
    /// Help for somebody who may have been cheated.
    Sos,
    /// The groups that are guarded or not.
    Guard,
    /// The pledge.
    Pledge,
    /// The quick quizzes of a class.
    ClassQuiz(ClassId),
    /// The contest.
    Contest,
    /// What was reported of translations.
    Words,
    /// Our own quiz questions.
    Questions,
    /// The short course.
    Drip,
    /// The role-play.
    RolePlay,
}

impl Card {
    /// The card under which a button hangs; `None` for one that only somebody else could send again.
    const fn of(button: &Button) -> Option<Self> {
        match button {
            Button::Language(_) => Some(Self::Languages),
            Button::InviteAs(_) | Button::InviteAt(..) | Button::Page(List::Places(_), _) => Some(Self::Roles),
            Button::DoubtArrived(_) | Button::DoubtAgain(_) | Button::DoubtDrop(_) => Some(Self::List(List::Doubts)),
            Button::Revoke(_) | Button::Page(List::Alike(_), _) => Some(Self::List(List::Given)),
            Button::HandOver(_) => Some(Self::List(List::ToHandOver)),
            Button::Delegate(_, hours) => Some(Self::List(List::ToLend(*hours))),
            Button::Offline(..) | Button::Page(List::Unbound(_), _) => Some(Self::List(List::Classes)),
            Button::Page(List::PledgesOf(_), _)
            | Button::Pledge(
                pledge::Press::Post(_)
                | pledge::Press::Remind(_)
                | pledge::Press::Paper(_)
                | pledge::Press::Save
                | pledge::Press::Cancel,
            ) => Some(Self::List(List::Pledges)),
            Button::Page(list, _) => Some(Self::List(*list)),
            Button::MakeRoll(_) => Some(Self::List(List::Rolls)),
            Button::Overview(view) => Some(Self::List(List::Overview(*view))),
            Button::IAm(_) | Button::NoneOfThem(_) => Some(Self::Identity),
            Button::ForgetMe(_) => Some(Self::Forgetting),
            Button::PublishPlan(_) => Some(Self::Plan),
            Button::AcceptItems | Button::StepItem(_, _, Hung::List) => Some(Self::List(List::OfferedItems)),
            Button::ShowItem(task)
            | Button::StepItem(_, task, Hung::Card)
            | Button::OfferItem(task, _)
            | Button::AssignItem(task, _)
            | Button::UndoItem(task)
            | Button::ShowProof(task) => Some(Self::Item(*task)),
            Button::Month(first, wanted) => Some(Self::Month(*first, *wanted)),
            Button::ShowKit(class) | Button::Kit(_, class, ..) => Some(Self::Kit(*class)),
            Button::Meeting(meeting, _) | Button::PassMeeting(meeting) => Some(Self::Meeting(*meeting)),
            Button::Review(_) | Button::MeetingPhoto(_) | Button::PassMeetings(_) | Button::SoundMeeting(_) => {
                Some(Self::List(List::Reviews))
            }
            Button::QuizChoose(..)
            | Button::QuizNext(_)
            | Button::QuizStop(_)
            | Button::QuizAgain(_)
            | Button::QuizLook(_) => Some(Self::Quiz),
            Button::Case(case, _) => Some(Self::Case(*case)),
            Button::Sos(
                sos::Press::Campuses
                | sos::Press::Tell(..)
                | sos::Press::Send(..)
                | sos::Press::Keep
                | sos::Press::Withdraw(_),
            ) => Some(Self::Sos),
            Button::Guard(..) => Some(Self::Guard),
            Button::Pledge(_) => Some(Self::Pledge),
            Button::ClassQuiz(class, _) => Some(Self::ClassQuiz(*class)),
            Button::Contest(_) | Button::ContestChoose(..) | Button::ContestNext(_) => Some(Self::Contest),
            Button::Words(
                words::Press::Show(_)
                | words::Press::Correct(_)
                | words::Press::Keep(_)
                | words::Press::Use(_)
                | words::Press::Drop(_)
                | words::Press::TakeBack(_),
            ) => Some(Self::Words),
            Button::Question(_) => Some(Self::Questions),
            Button::Drip(_) | Button::DripChoose(..) => Some(Self::Drip),
            Button::RolePlay(_) | Button::RolePlayChoose(..) => Some(Self::RolePlay),
            Button::AlertGotIt(_)
            | Button::SampleChoose(..)
            | Button::SampleNext(_)
            | Button::AlertLike(_)
            | Button::AlertRead(_)
            | Button::ClassAnswer(..)
            | Button::ClassAnswerAlone(..)
            | Button::ClassRead(_)
            // A new one shows how things stand.
            | Button::Alert(..)
            | Button::GotIt(_)
            | Button::Why(_)
            | Button::Attest(_)
            | Button::CheckAsk
            | Button::CheckAlert(_)
            | Button::CheckTakeBack(_)
            | Button::CheckRuling(..)
            | Button::Accept(_)
            | Button::Decline(_)
            | Button::BindHere
            | Button::BindClass(..)
            | Button::BindStaff(_)
            | Button::ApplyImport(_)
            | Button::CancelImport(_)
            // It shows by itself how things stand.
            | Button::MyClass(..)
            | Button::LookAlike(..)
            | Button::WordsReport(_)
            | Button::Words(words::Press::Sentence(..))
            | Button::LedgerMeaning(..)
            | Button::LedgerConfirm(_)
            | Button::LedgerCancel(_) | Button::NoticeFrom(..) | Button::NoticeAsk(..) | Button::NoticeMove(..) | Button::NoticeRuling(..) | Button::ApplyCases(_) | Button::CancelCases(_) | Button::Sos(sos::Press::Take(_) | sos::Press::Speak(_)) | Button::Support(_) | Button::SaveContact(_) | Button::DropContact(_) => None,
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Languages => "language",
            Self::Roles => "invite",
            Self::List(list) => list.kind(),
            Self::Identity => "bind",
            Self::Forgetting => "forget",
            Self::Plan => "plan",
            Self::Item(_) => "item",
            Self::Month(..) => "item_month",
            Self::Kit(_) => "kit",
            Self::Meeting(_) => "meeting",
            Self::Quiz => "quiz",
            Self::Case(_) => "case",
            Self::Sos => "sos",
            Self::Guard => "guard",
            Self::Pledge => "pledge",
            Self::ClassQuiz(_) => "class_quiz_staff",
            Self::Contest => "contest",
            Self::Words => "words",
            Self::Questions => "question",
            Self::Drip => "drip",
            Self::RolePlay => "roleplay",
        }
    }
}

/// Sends somebody the card of a button that they pressed too late, and says whether it can be sent. Within a
/// minute it is sent once.
///
/// # Errors
/// A refusal for who may not have it, or when it makes no sense any more; or when the database cannot.
pub async fn renew(turn: &mut Turn<'_>, actor: &Actor, button: &Button) -> Result<bool> {
    let Some(card) = Card::of(button) else { return Ok(false) };
    let Some(actor) = alone(turn, actor).await? else { return Ok(false) };
    let minute = turn.now.timestamp().div_euclid(ONCE_IN);
    let cause = format!("fresh:{}:{}:{minute}", card.kind(), actor.chat.id.0);
    let asked_at = turn.asked_at;
    let mut turn = Turn { asked_at, ..Turn::new(turn.services, turn.tx, turn.now, cause) };
    match card {
        Card::Languages => language::offer(&mut turn, &actor).await?,
        Card::Roles => role::invite(&mut turn, &actor, Ok(None)).await?,
        Card::List(list) => paging::post(&mut turn, &actor, list).await?,
        Card::Identity => identity::ask_again(&mut turn, &actor).await?,
        Card::Forgetting => personal::ask(&mut turn, &actor).await?,
        Card::Plan => item::plan::show(&mut turn, &actor).await?,
        Card::Item(task) => item::post_card(&mut turn, &actor, task).await?,
        Card::Month(first, wanted) => item::month::post(&mut turn, &actor, first, wanted).await?,
        Card::Kit(class) => kit::post(&mut turn, &actor, class).await?,
        Card::Meeting(meeting) => meeting::post_card(&mut turn, &actor, meeting).await?,
        Card::Quiz => quiz::begin(&mut turn, &actor).await?,
        Card::Case(id) => case::post_card(&mut turn, &actor, id).await?,
        Card::Sos => sos::show(&mut turn, &actor).await?,
        Card::Guard => lookalike::offer(&mut turn, &actor, None).await?,
        Card::Pledge => pledge::begin(&mut turn, &actor).await?,
        Card::Words => words::show(&mut turn, &actor, None).await?,
        Card::Questions => question::show(&mut turn, &actor).await?,
        Card::ClassQuiz(class) => class_quiz::post(&mut turn, &actor, class).await?,
        Card::Contest => contest::show(&mut turn, &actor).await?,
        Card::Drip => drip::show(&mut turn, &actor).await?,
        Card::RolePlay => roleplay::begin(&mut turn, &actor).await?,
    }
    Ok(true)
}

/// The same person in their private chat, if we can write there.
async fn alone(turn: &mut Turn<'_>, actor: &Actor) -> Result<Option<Actor>, Broken> {
    // The messenger gives a private chat the number of its person.
    let chat = turn.tx.presence(Some(actor.account), None, None).await?.chat;
    let chat = chat.filter(|chat| chat.kind == ChatKind::Private && chat.state == ChatState::Active);
    Ok(chat.map(|chat| Actor { chat, ground: Ground::Private, ..actor.clone() }))
}
