//! When and where a meeting is to be held: a day, a time, perhaps a place. Whoever plans it gets it for their calendar,
//! and the class is told the day before.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Given, button, card, described, due_of, permitted, step, today};
use crate::domain::chat::ChatState;
use crate::domain::delivery::{Act, Document, Message};
use crate::domain::ics::Appointment;
use crate::domain::item::{WAIT, check_words};
use crate::domain::meeting::draft::{Draft, PLACE_CHARS_MAX, Wait};
use crate::domain::meeting::{Due, Hands, Meeting, Planned, State, Step, Timing};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::service::meeting::Press;
use crate::service::{Actor, Result, Turn, plain};
use crate::text::Plain;

/// The times of day at which meetings usually begin, in hours and minutes.
const TIMES: [(u32, u32); 8] = [(12, 30), (16, 0), (17, 0), (18, 30), (19, 0), (19, 30), (20, 0), (20, 30)];

/// How long a meeting takes in a calendar.
const LASTS: TimeDelta = TimeDelta::hours(1);

/// Days that are offered for a meeting that is late already.
const LATE_DAYS: u64 = 14;

/// Days that are offered at most.
const DAYS_MAX: usize = 35;

/// The hour of the day before at which the class is told.
const TOLD_AT: u32 = 18;

/// Buttons of days, and of times, beside each other.
const ROW: usize = 5;

/// Somebody wants to set a date.
///
/// # Errors
/// A refusal for who may not, or when the meeting is not so far; or when the database cannot.
pub(super) async fn begin(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
) -> Result<(Message, Option<Plain>)> {
    permitted(turn, actor, meeting, (hands, Step::Plan), Timing::OnTime).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let due = due_of(services, meeting)?;
    let days = days(turn, &due, meeting);
    let buttons: Vec<_> = days
        .into_iter()
        .map(|day| {
            let label = services.text.meeting_day_label(&actor.locale, day);
            button(services, actor, label, meeting.id, Press::PlanOn(day))
        })
        .collect();
    let html = services.text.meeting_ask_plan_day(&actor.locale, &told.row);
    let rows = buttons.chunks(ROW).map(<[_]>::to_vec).chain([back(turn, actor, meeting)]);
    Ok((Message { buttons: rows.collect(), ..plain(html) }, None))
}

fn back(turn: &Turn<'_>, actor: &Actor, meeting: &Meeting) -> Vec<crate::domain::delivery::Button> {
    let label = turn.services.text.meeting_back_label(&actor.locale);
    vec![button(turn.services, actor, label, meeting.id, Press::Show)]
}

/// The days for which a meeting can be planned: by the day on which it is due, and when that is over, soon.
fn days(turn: &Turn<'_>, due: &Due, meeting: &Meeting) -> Vec<NaiveDate> {
    let today = today(turn);
    let effective = due.effective(meeting.calendar(&turn.services.book.calendars));
    let last = if today <= effective { effective } else { today + Days::new(LATE_DAYS) };
    let first = today.max(due.opens);
    first.iter_days().take_while(|day| *day <= last).take(DAYS_MAX).collect()
}

/// Somebody chose a day, a time, or to say nothing about the place.
///
/// # Errors
/// As [`begin`], and for a moment that is over.
pub(super) async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    press: Press,
) -> Result<(Message, Option<Plain>)> {
    permitted(turn, actor, meeting, (hands, Step::Plan), Timing::OnTime).await?;
    match press {
        Press::PlanOn(day) => Ok((times(turn, actor, meeting, day).await?, None)),
        Press::PlanAt(at) => Ok((ask_place(turn, actor, meeting, at).await?, None)),
        _ => {
            let draft = turn.tx.meeting_draft(actor.account).await?;
            let is_its = |draft: &Draft| draft.meeting == meeting.id && draft.step == Step::Plan;
            let at = draft.filter(is_its).and_then(|draft| draft.planned_at).ok_or(Refusal::CardExpired)?;
            let card = set(turn, actor, meeting, Planned { at, place: None }).await?;
            Ok((card, Some(turn.services.text.meeting_planned_toast(&actor.locale))))
        }
    }
}

async fn times(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, day: NaiveDate) -> Result<Message> {
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let due = due_of(services, meeting)?;
    if !days(turn, &due, meeting).contains(&day) {
        return Err(Refusal::CardExpired.into());
    }
    let now = services.settings.local(turn.now);
    let times = TIMES.iter().filter_map(|(hour, minute)| NaiveTime::from_hms_opt(*hour, *minute, 0));
    let buttons: Vec<_> = times
        .map(|time| day.and_time(time))
        .filter(|at| *at > now)
        .map(|at| {
            let label = services.text.meeting_time_label(&actor.locale, at.time());
            button(services, actor, label, meeting.id, Press::PlanAt(at))
        })
        .collect();
    let html = services.text.meeting_ask_plan_time(&actor.locale, &told.row, day);
    let label = services.text.meeting_change_day_label(&actor.locale);
    let again = vec![button(services, actor, label, meeting.id, Press::Step(Step::Plan))];
    let rows = buttons.chunks(4).map(<[_]>::to_vec).chain([again]);
    Ok(Message { buttons: rows.collect(), ..plain(html) })
}

async fn ask_place(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, at: NaiveDateTime) -> Result<Message> {
    still_to_come(turn, at)?;
    let draft = Draft::new(actor.account, meeting.id, Step::Plan, turn.now);
    let draft = Draft { planned_at: Some(at), waits: Some(Wait::Place), ..draft };
    turn.tx.keep_meeting_draft(&draft, turn.now).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let skip = services.text.meeting_no_place_label(&actor.locale);
    let row = vec![button(services, actor, skip, meeting.id, Press::NoPlace)];
    let html = services.text.meeting_ask_place(&actor.locale, &told.row, at);
    Ok(Message { buttons: vec![row], ..plain(html) })
}

/// Takes the place that was typed.
///
/// # Errors
/// A refusal for what is no place, or when the meeting is not so far any more; or when the database cannot.
pub(super) async fn hear(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    draft: &Draft,
    words: &str,
) -> Result<Message> {
    permitted(turn, actor, meeting, (hands, Step::Plan), Timing::OnTime).await?;
    let place = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if place.is_empty() || place.chars().count() > PLACE_CHARS_MAX {
        return Err(Refusal::BadWords { most: u32::try_from(PLACE_CHARS_MAX).unwrap_or(u32::MAX) }.into());
    }
    check_words(&place)?;
    let at = draft.planned_at.ok_or(Refusal::CardExpired)?;
    set(turn, actor, meeting, Planned { at, place: Some(place) }).await
}

fn still_to_come(turn: &Turn<'_>, at: NaiveDateTime) -> Result<(), Refusal> {
    if at > turn.services.settings.local(turn.now) { Ok(()) } else { Err(Refusal::PlanIsOver) }
}

/// Sets the date, and sends it for the calendar.
async fn set(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, planned: Planned) -> Result<Message> {
    still_to_come(turn, planned.at)?;
    let given = Given { planned: Some(planned), ..Given::default() };
    let after = step::take(turn, Some(actor), meeting, Step::Plan, given).await?;
    turn.tx.drop_meeting_draft(actor.account).await?;
    if let Some(file) = calendar_file(turn, actor, &after).await? {
        turn.answer_with(actor.chat.id, "meeting_calendar", file).await?;
    }
    card(turn, actor, &after).await
}

async fn calendar_file(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Option<Document>> {
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let Some(planned) = &meeting.planned else { return Ok(None) };
    let Some(begins_at) = services.settings.moment(planned.at) else { return Ok(None) };
    let title = services.text.meeting_full_title(&actor.locale, &told.row);
    let uid = format!("meeting-{}@{}", meeting.id.0, services.settings.bot_username);
    let appointment = Appointment {
        uid: &uid,
        sequence: meeting.version,
        made_at: turn.now,
        begins_at,
        lasts: LASTS,
        title: title.as_str(),
        place: planned.place.as_deref(),
    };
    let caption = plain(services.text.meeting_calendar_caption(&actor.locale));
    Ok(Document::of_bytes("meeting.ics", appointment.to_file().into_bytes(), caption).ok())
}

/// Makes what the class is told the day before fit how a meeting is now. `again` sets it apart from what it was told
/// of the same date before.
///
/// # Errors
/// A refusal when the plan has the meeting no more; or when the database cannot.
pub(super) async fn tell_class(turn: &mut Turn<'_>, meeting: &Meeting, again: &str) -> Result<()> {
    let broadcast = format!("meeting:{}", meeting.id.0);
    turn.tx.cancel_broadcast(&broadcast, "the meeting has another date, or none", turn.now).await?;
    let Some(planned) = meeting.planned.as_ref().filter(|_| meeting.state == State::Planned) else { return Ok(()) };
    let Scope::Class { class, .. } = &meeting.place else { return Ok(()) };
    let (Some(begins_at), Some(group)) = (turn.services.settings.moment(planned.at), turn.tx.group_of(class).await?)
    else {
        return Ok(());
    };
    let Some(chat) = turn.tx.chat(group).await?.filter(|chat| chat.state == ChatState::Active) else { return Ok(()) };
    if begins_at <= turn.now {
        return Ok(());
    }
    let told = described(turn, meeting).await?;
    let html = turn.services.text.meeting_notice(&turn.languages(&chat), &told.row, planned);
    let eve = (planned.at.date() - Days::new(1)).and_hms_opt(TOLD_AT, 0, 0);
    let at = eve.and_then(|eve| turn.services.settings.moment(eve)).unwrap_or(turn.now);
    let key = format!("meeting_notice:{}:{}{again}", meeting.id.0, meeting.version);
    let act = Act::Post(plain(html));
    Ok(turn.post_at((key, broadcast), group, ("meeting_notice", act), (at, begins_at), Some(&meeting.place)).await?)
}
