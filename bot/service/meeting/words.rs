//! Steps of those who look after meetings, and those that need a reason.

use super::{Given, card, carers, described, permitted, step};
use crate::domain::delivery::Message;
use crate::domain::item::{WAIT, check_words};
use crate::domain::meeting::draft::{Draft, Wait};
use crate::domain::meeting::{Hands, Meeting, State, Step, Timing};
use crate::domain::refusal::Refusal;
use crate::service::meeting::{Press, follow};
use crate::service::{Actor, Result, Turn, plain};
use crate::text::Plain;
use crate::text::meeting::Event;

/// Whether a step comes with a reason in somebody's words.
fn needs_words(meeting: &Meeting, step: Step) -> bool {
    match step {
        Step::AskExempt | Step::Return => true,
        // Whoever asked has said why.
        Step::Exempt => meeting.state != State::ExemptAsked,
        _ => false,
    }
}

/// Somebody pressed a step: it is taken, or its reason is asked for.
///
/// # Errors
/// A refusal for who may not, or when the meeting is not so far; or when the database cannot.
pub(super) async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    wanted: Step,
) -> Result<(Message, Option<Plain>)> {
    let steps = turn.tx.meeting_steps(meeting.id).await?;
    let is_mine = steps.first().is_some_and(|last| last.step == wanted && last.account == Some(actor.account));
    if is_mine && meeting.after(wanted, hands, Timing::OnTime, turn.now).is_err() {
        let card = card(turn, actor, meeting).await?;
        return Ok((card, Some(turn.services.text.meeting_again_toast(&actor.locale))));
    }
    permitted(turn, actor, meeting, (hands, wanted), Timing::OnTime).await?;
    if !needs_words(meeting, wanted) {
        let after = step::take(turn, Some(actor), meeting, wanted, Given::default()).await?;
        let card = card(turn, actor, &after).await?;
        return Ok((card, Some(turn.services.text.meeting_step_toast(&actor.locale, wanted))));
    }
    let draft = Draft { waits: Some(Wait::Words), ..Draft::new(actor.account, meeting.id, wanted, turn.now) };
    turn.tx.keep_meeting_draft(&draft, turn.now).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let label = services.text.meeting_cancel_label(&actor.locale);
    let cancel = super::button(services, actor, label, meeting.id, Press::Cancel);
    let html = services.text.meeting_ask_words(&actor.locale, wanted, &told.row);
    Ok((Message { buttons: vec![vec![cancel]], ..plain(html) }, None))
}

/// Takes the reason that somebody was asked for.
///
/// # Errors
/// A refusal for words that cannot be kept, or when the meeting is not so far any more; or when the database cannot.
pub(super) async fn hear(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    wanted: Step,
    words: &str,
) -> Result<Message> {
    permitted(turn, actor, meeting, (hands, wanted), Timing::OnTime).await?;
    check_words(words)?;
    let given = Given { words: Some(words.trim()), ..Given::default() };
    let after = step::take(turn, Some(actor), meeting, wanted, given).await?;
    turn.tx.drop_meeting_draft(actor.account).await?;
    card(turn, actor, &after).await
}

/// Whoever registered a meeting and may not correct it alone any more asks those who look after it.
///
/// # Errors
/// A refusal for who does not hold it, or when there is nothing to correct; or when the database cannot.
pub(super) async fn ask_correction(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    hands: Hands,
) -> Result<(Message, Option<Plain>)> {
    if !hands.hold_it || !meeting.state.is_held() {
        return Err(Refusal::MeetingNotSo { state: meeting.state }.into());
    }
    let accounts = carers(turn, meeting).await?;
    follow::tell(turn, &accounts, meeting, &Event::CorrectionAsked, &[Step::Correct, Step::Return]).await?;
    let card = card(turn, actor, meeting).await?;
    let told = turn.services.text.meeting_correction_asked_toast(&actor.locale, !accounts.is_empty());
    Ok((card, Some(told)))
}
