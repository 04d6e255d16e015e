//! Taking a meeting further. Who may is decided by [`Meeting::after`]; of two who try at once, one does.

use super::{card, follow, permitted};
use crate::domain::campus::Coded as _;
use crate::domain::delivery::Message;
use crate::domain::ledger::{By, Fact};
use crate::domain::meeting::{Hands, Held, Meeting, NotAllowed, Planned, State, Step, Timing, may_undo};
use crate::domain::refusal::Refusal;
use crate::domain::roster::StudentId;
use crate::service::{Actor, Broken, Result, Turn, actor, ledger};
use crate::store::NewMeetingStep;
use crate::text::Plain;

/// What comes with a step.
#[derive(Clone, Debug, Default)]
pub struct Given<'g> {
    /// A reason.
    pub words: Option<&'g str>,
    /// What was held, with who registers it, when and how timely: [`take`] works those out.
    pub held: Option<Held>,
    /// When and where it is to be held.
    pub planned: Option<Planned>,
    /// Who was not there.
    pub absent: Option<&'g [StudentId]>,
    /// How many say that they were there, of how many whose account is known.
    pub attested: Option<(u32, u32)>,
}

/// Takes a step: the meeting, its history, the ledger, and whatever follows. `actor` is `None` for the service
/// itself. Gives the meeting as it is then.
///
/// # Errors
/// A refusal when the step cannot be taken, or somebody else took one meanwhile; or when the database cannot.
pub async fn take(
    turn: &mut Turn<'_>,
    actor: Option<&Actor>,
    meeting: &Meeting,
    step: Step,
    given: Given<'_>,
) -> Result<Meeting> {
    let timing = given.held.as_ref().map_or(Timing::OnTime, |held| held.timing);
    let hands = match actor {
        Some(actor) => super::hands(turn.services, &actor::rights(turn, actor).await?, meeting),
        None => Hands { hold_it: false, look_after_it: false, are_the_clock: true },
    };
    let state = match actor {
        Some(actor) => permitted(turn, actor, meeting, (hands, step), timing).await?,
        None => meeting
            .after(step, hands, timing, turn.now)
            .map_err(|_: NotAllowed| Refusal::MeetingNotSo { state: meeting.state })?,
    };
    let mut after = Meeting { state, ..meeting.clone() };
    match step {
        Step::Plan => after.planned = given.planned.clone(),
        Step::Register | Step::Correct => (after.held, after.reason) = (given.held.clone(), None),
        Step::Return | Step::AskExempt => after.reason = given.words.map(str::to_owned),
        Step::Exempt => {
            if let Some(words) = given.words {
                after.reason = Some(words.to_owned());
            }
        }
        Step::Refuse | Step::Reopen => after.reason = None,
        Step::Attest | Step::Doubt | Step::Verify | Step::Admit => {}
    }
    let new =
        NewMeetingStep { step, account: actor.map(|actor| actor.account), words: given.words, absent: given.absent };
    if !turn.tx.step_meeting(meeting, &mut after, new, turn.now).await? {
        return Err(Refusal::MeetingNotSo { state: meeting.state }.into());
    }
    record(turn, actor, &after, fact(&after, step, &given)).await?;
    tracing::info!(meeting.id = meeting.id.0, meeting.step = %step, "a meeting went further");
    follow::changed(turn, actor, meeting, &after).await?;
    follow::news(turn, actor, &after, step).await?;
    Ok(after)
}

/// Takes back one's own last step with a meeting. Gives the card as it is then.
///
/// # Errors
/// A refusal when it is too late, or the last step was somebody else's; or when the database cannot.
pub(super) async fn undo(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<(Message, Option<Plain>)> {
    let steps = turn.tx.meeting_steps(meeting.id).await?;
    let last = steps.first().filter(|last| may_undo(last, actor.account, turn.now)).ok_or(Refusal::NothingToUndo)?;
    let was = turn.tx.undo_meeting_step(meeting, last.id, turn.now).await?.ok_or(Refusal::NothingToUndo)?;
    let (sort, slot) = (was.kind.code().to_owned(), was.slot.to_string());
    let fact = Fact::MeetingUndone { meeting: was.id.0, sort, slot, step: last.step.code().to_owned() };
    record(turn, Some(actor), &was, Some((fact, None))).await?;
    follow::undone(turn, actor, meeting, &was, last).await?;
    let card = card(turn, actor, &was).await?;
    Ok((card, Some(turn.services.text.meeting_undone_toast(&actor.locale))))
}

/// What the ledger is told of a step, and the hash of the picture.
fn fact(meeting: &Meeting, step: Step, given: &Given<'_>) -> Option<(Fact, Option<String>)> {
    let (meeting_id, sort, slot) = (meeting.id.0, meeting.kind.code().to_owned(), meeting.slot.to_string());
    let plain = |fact: Fact| Some((fact, None));
    let (attested, bound) = given.attested.map_or((0, 0), |(attested, bound)| (attested.into(), bound.into()));
    match step {
        Step::Plan => {
            let on = meeting.planned.as_ref()?.at.format("%Y-%m-%dT%H:%M").to_string();
            plain(Fact::MeetingPlanned { meeting: meeting_id, sort, slot, on })
        }
        Step::Register | Step::Correct => {
            let held = meeting.held.as_ref()?;
            let (on, form, timing) = (held.on.to_string(), held.form.code().to_owned(), held.timing.code().to_owned());
            let (present, enrolled) = (held.present.into(), held.enrolled.unwrap_or_default().into());
            let proxy = held.is_proxy;
            let fact = match (step, meeting.state) {
                (Step::Correct, _) => {
                    Fact::MeetingCorrected { meeting: meeting_id, sort, slot, on, present, enrolled, form, timing }
                }
                (_, State::LateAsked) => {
                    Fact::MeetingLateAsked { meeting: meeting_id, sort, slot, on, present, enrolled, form }
                }
                _ => Fact::MeetingRegistered {
                    meeting: meeting_id,
                    sort,
                    slot,
                    on,
                    present,
                    enrolled,
                    form,
                    timing,
                    proxy,
                },
            };
            Some((fact, held.photo.as_ref().map(|photo| photo.hash.clone())))
        }
        Step::Attest => plain(Fact::MeetingAttested { meeting: meeting_id, sort, slot, attested, bound }),
        Step::Doubt => plain(Fact::MeetingDoubted { meeting: meeting_id, sort, slot, attested, bound }),
        Step::Verify => plain(Fact::MeetingVerified { meeting: meeting_id, sort, slot }),
        Step::Return => plain(Fact::MeetingReturned { meeting: meeting_id, sort, slot }),
        Step::Admit => plain(Fact::MeetingAdmitted { meeting: meeting_id, sort, slot }),
        Step::AskExempt => plain(Fact::MeetingExemptAsked { meeting: meeting_id, sort, slot }),
        Step::Exempt => plain(Fact::MeetingExempted { meeting: meeting_id, sort, slot }),
        Step::Refuse => plain(Fact::MeetingExemptRefused { meeting: meeting_id, sort, slot }),
        Step::Reopen => plain(Fact::MeetingReopened { meeting: meeting_id, sort, slot }),
    }
}

async fn record(
    turn: &mut Turn<'_>,
    actor: Option<&Actor>,
    meeting: &Meeting,
    fact: Option<(Fact, Option<String>)>,
) -> Result<(), Broken> {
    let Some((fact, blob)) = fact else { return Ok(()) };
    let by = match actor {
        Some(actor) => ledger::by(turn, actor, &meeting.place).await?,
        None => By::Clock,
    };
    let mut entry = turn.entry(by, meeting.place.clone(), fact);
    (entry.item, entry.blob) = (Some(meeting.item), blob);
    turn.tx.record(entry);
    Ok(())
}
