//! What follows from a step with a meeting: who is told, and what begins or ends with it.

use std::collections::BTreeSet;

use super::{carers, described, holders, plan};
use crate::domain::burden::{Charge, Cost, Source};
use crate::domain::meeting::{Kind, Meeting, State, Step, Taken};
use crate::domain::role::Scope;
use crate::service::button::Button;
use crate::service::meeting::Press;
use crate::service::{Actor, Broken, Result, ServiceError, Turn, item, key, plain, review, role};
use crate::text::meeting::Event;

/// A meeting went from one state to another by a step: here begins and ends what hangs on whether it was held.
pub(super) async fn changed(
    turn: &mut Turn<'_>,
    actor: Option<&Actor>,
    before: &Meeting,
    after: &Meeting,
) -> Result<()> {
    if !before.state.is_held() && after.state.is_held() {
        held(turn, actor, after).await?;
    }
    if let (true, false, Some(actor)) = (before.state.is_held(), after.state.is_held(), actor) {
        returned(turn, actor, after).await?;
    }
    if before.state == State::Planned || after.state == State::Planned {
        plan::tell_class(turn, after, "").await?;
    }
    Ok(review::follow(turn, actor, after).await?)
}

/// A step was taken back.
pub(super) async fn undone(
    turn: &mut Turn<'_>,
    actor: &Actor,
    before: &Meeting,
    was: &Meeting,
    taken: &Taken,
) -> Result<()> {
    if before.state.is_held() != was.state.is_held() && was.kind == Kind::Mobilisation {
        item::step::undo_meeting(turn, actor, (was.item, &was.place), taken.at).await?;
    }
    if before.state == State::Planned || was.state == State::Planned {
        plan::tell_class(turn, was, &format!(":{}", taken.id)).await?;
    }
    Ok(review::follow(turn, Some(actor), was).await?)
}

/// A meeting is registered: what hangs on that begins here.
async fn held(turn: &mut Turn<'_>, actor: Option<&Actor>, meeting: &Meeting) -> Result<()> {
    if let (Kind::Mobilisation, Some(actor)) = (meeting.kind, actor) {
        let told = described(turn, meeting).await?;
        let words = turn.services.text.meeting_proof(&actor.locale, &told).into_string();
        item::step::report_meeting(turn, actor, (meeting.item, &meeting.place), &words).await?;
    }
    charge(turn, meeting).await?;
    Ok(())
}

/// Writes down what registering a meeting asked of its class: a form, and a photo where there is one. What is taken
/// back was work all the same, and what is registered again is charged once.
async fn charge(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<(), Broken> {
    let Scope::Class { class, .. } = &meeting.place else { return Ok(()) };
    let has_photo = meeting.held.as_ref().is_some_and(|held| held.photo.is_some());
    let charge = Charge {
        source: Source::Meeting,
        reference: &format!("{}:register", meeting.id.0),
        day: turn.services.settings.local(turn.now).date(),
        cost: if has_photo { Cost::FORM + Cost::PHOTO } else { Cost::FORM },
        sender: None,
    };
    turn.tx.charge(&charge, &[class]).await.map(drop)
}

/// A meeting was returned: what it had done is not done any more.
async fn returned(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<()> {
    if meeting.kind == Kind::Mobilisation {
        let words = meeting.reason.as_deref();
        item::step::return_meeting(turn, actor, (meeting.item, &meeting.place), words).await?;
    }
    Ok(())
}

/// Tells whoever has to know of a step.
pub(super) async fn news(turn: &mut Turn<'_>, actor: Option<&Actor>, meeting: &Meeting, step: Step) -> Result<()> {
    let (mut accounts, event, buttons): (BTreeSet<i64>, Event, &[Step]) = match step {
        Step::Register if meeting.state == State::LateAsked => {
            (carers(turn, meeting).await?, Event::LateAsked, &[Step::Admit, Step::Return])
        }
        Step::AskExempt => (carers(turn, meeting).await?, Event::ExemptAsked, &[Step::Exempt, Step::Refuse]),
        Step::Register if meeting.held.as_ref().is_some_and(|held| held.is_proxy) => {
            (holders(turn, meeting).await?, Event::Proxy, &[])
        }
        Step::Return => (holders(turn, meeting).await?, Event::Returned, &[Step::Register]),
        Step::Admit => (holders(turn, meeting).await?, Event::Admitted, &[]),
        Step::Exempt => (holders(turn, meeting).await?, Event::Exempted, &[]),
        Step::Refuse => (holders(turn, meeting).await?, Event::Refused, &[Step::Register]),
        Step::Reopen => (holders(turn, meeting).await?, Event::Reopened, &[Step::Register]),
        Step::Correct if meeting.held.as_ref().map(|held| held.by) != actor.map(|actor| actor.account) => {
            (meeting.held.iter().map(|held| held.by).collect(), Event::Corrected, &[])
        }
        Step::Register | Step::Correct | Step::Plan | Step::Verify | Step::Attest | Step::Doubt => return Ok(()),
    };
    accounts.retain(|account| Some(*account) != actor.map(|actor| actor.account));
    tell(turn, &accounts, meeting, &event, buttons).await
}

/// Tells people in private what happened to a meeting, with buttons for what they may do about it.
pub(super) async fn tell(
    turn: &mut Turn<'_>,
    accounts: &BTreeSet<i64>,
    meeting: &Meeting,
    event: &Event,
    buttons: &[Step],
) -> Result<(), ServiceError> {
    let told = described(turn, meeting).await?;
    let services = turn.services;
    for account in accounts {
        let sent: Result<(), Broken> = role::tell(turn, *account, "meeting_news", |locale, chat| {
            let html = services.text.meeting_news(locale, event, &told);
            let step = |step: &Step| {
                let label = services.text.meeting_step_label(locale, *step, false);
                key(services, chat, label, &Button::Meeting(meeting.id, Press::Step(*step)))
            };
            let open = services.text.meeting_open_label(locale);
            let open = key(services, chat, open, &Button::Meeting(meeting.id, Press::Show));
            let row: Vec<_> = buttons.iter().map(step).collect();
            let rows = [row, vec![open]].into_iter().filter(|row| !row.is_empty());
            crate::domain::delivery::Message { buttons: rows.collect(), ..plain(html) }
        })
        .await;
        sent?;
    }
    Ok(())
}
