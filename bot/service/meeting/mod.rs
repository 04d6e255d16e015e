//! Meetings about fraud: what is due where, the card of one, and the one way in which a step is taken.
//!
//! ```text
//! monitor  /meeting                  … April's meeting: by Wednesday 30 April [Register] [Set a date]
//! monitor  [Register]                When was it held? [Today] [Yesterday] [Another day]
//! monitor  [Today]                   Who was there? [All 32 here] [Somebody is absent]
//! monitor  [All 32 here]             (what will be written down) [Submit] …
//! monitor  [Submit]                  (the meeting) Registered. [Undo] [Correct]
//! ```
//!
//! [`register`] asks what there is to say, [`words`] asks for reasons, [`take`] takes the step, [`follow`] says what
//! follows from it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Broken, Result, ServiceError, Services, Turn, actor, key, plain, review, role};
use crate::domain::access::Action;
use crate::domain::calendar::DayKind;
use crate::domain::delivery::{self, Message};
use crate::domain::meeting::draft::Wait;
use crate::domain::meeting::{Due, Hands, Meeting, MeetingId, NotAllowed, State, Step, Timing, dues, may_undo};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::domain::roster::Student;
use crate::domain::seats;
use crate::text::Plain;
use crate::text::meeting::{Card, HeldView, Row, WhyOff};

pub mod clock;
mod follow;
pub mod photo;
mod plan;
pub mod overview;
pub mod pass;
mod press;
mod register;
mod step;
mod words;

pub use press::{Press, step_action};
pub use step::{Given, take};

/// Buttons beside each other.
const ROW: usize = 2;

/// The steps that a card offers with a button of their own, in its order.
const OFFERED_STEPS: [Step; 10] = [
    Step::Register,
    Step::Plan,
    Step::Correct,
    Step::AskExempt,
    Step::Verify,
    Step::Admit,
    Step::Exempt,
    Step::Refuse,
    Step::Reopen,
    Step::Return,
];

// Whose meetings.

/// Shows which meetings are due: of the class or college of this name, or of the only one that somebody holds
/// meetings of, or where they can be.
///
/// # Errors
/// A refusal for who may not, or when there is no such place; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor, name: Option<&str>) -> Result<()> {
    let places = places(turn, actor).await?;
    let Some(name) = name else { return paging::post(turn, actor, List::Meetings).await };
    let is_it = |place: &&Scope| {
        let known = turn.services.settings.place(place);
        known.is_some_and(|known| known.zh.to_lowercase() == name.to_lowercase())
    };
    let Some(place) = places.iter().find(is_it).cloned() else {
        let Some(class) = turn.tx.class(name).await? else {
            return Err(Refusal::NoSuchPlace { place: name.to_owned() }.into());
        };
        actor::permit(turn, actor, Action::HoldMeetings, &Scope::from(&class)).await?;
        // It is over, for those that are not were among the places.
        let html = turn.services.text.meeting_class_over(&actor.locale, &class.name);
        return Ok(turn.answer(actor.chat.id, "meetings", plain(html)).await?);
    };
    let card = place_card(turn, actor, &place).await?;
    Ok(turn.answer(actor.chat.id, "meetings", card).await?)
}

/// Where somebody may register meetings: first those that they hold themselves, then those they may register for.
async fn places(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<Scope>> {
    let rights = actor::permit_somewhere(turn, actor, Action::HoldMeetings).await?;
    let mut places: Vec<_> = rights
        .iter()
        .filter(|grant| grant.appointment.duty.role() == Role::Lead)
        .map(|grant| grant.appointment.scope.clone())
        .collect();
    let classes = actor::classes_for(turn, actor, &rights, Action::HoldMeetings).await?;
    places.extend(classes.iter().map(|listed| Scope::from(&listed.class)));
    let is_held = |place: &Scope| rights.iter().any(|grant| holds(grant, place));
    places.sort_by_key(|place| !is_held(place));
    places.dedup();
    Ok(places)
}

/// A page of the places where somebody may register meetings, counted from 0. The only one is shown itself.
///
/// # Errors
/// As [`list`].
pub(super) async fn places_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let places = places(turn, actor).await?;
    if let [only] = places.as_slice() {
        return place_card(turn, actor, only).await;
    }
    let services = turn.services;
    let page = Page::of(&places, number);
    let (mut rows, mut buttons) = (Vec::new(), Vec::new());
    for place in page.items {
        let meetings = meetings_at(turn, place).await?;
        let next = next(&meetings, today(turn)).map(|(due, meeting)| row(turn, &due, place, meeting));
        rows.push((services.settings.place(place), next));
        if let Some((due, _)) = meetings.first() {
            let meeting = turn.tx.meeting_for(due, place, 1, turn.now).await?;
            let label = services.text.place_label(&actor.locale, services.settings.place(place).as_ref());
            buttons.push(button(services, actor, label, meeting.id, Press::List));
        }
    }
    let turning = page.row(services, &actor.locale, actor.chat.id, List::Meetings);
    let html = services.text.meeting_places(&actor.locale, &rows);
    Ok(Message { buttons: buttons.chunks(ROW).map(<[_]>::to_vec).chain(turning).collect(), ..plain(html) })
}

/// What the plan wants there, in order, each with how far it is; others of the same slot stand behind the first.
async fn meetings_at(turn: &mut Turn<'_>, place: &Scope) -> Result<Vec<(Due, Option<Meeting>)>, Broken> {
    let known = turn.tx.meetings_at(place).await?;
    let is_college = matches!(place, Scope::College { .. });
    let mut all = Vec::new();
    for due in dues(&turn.services.book.plan) {
        if due.kind.is_of_a_college() != is_college {
            continue;
        }
        let mut of_it = known.iter().filter(|meeting| meeting.item == due.item && meeting.slot == due.slot);
        all.push((due, of_it.clone().find(|meeting| meeting.number == 1).cloned()));
        let others = of_it.by_ref().filter(|meeting| meeting.number > 1 && meeting.state != State::Open);
        all.extend(others.map(|meeting| (due, Some(meeting.clone()))));
    }
    Ok(all)
}

/// The meeting that has to be held next: the first that is to be done and can be registered by now.
fn next(meetings: &[(Due, Option<Meeting>)], today: NaiveDate) -> Option<(Due, Option<&Meeting>)> {
    let is_to_do = |meeting: &Option<Meeting>| meeting.as_ref().is_none_or(|meeting| meeting.state.is_to_do());
    let found = meetings.iter().find(|(due, meeting)| due.opens <= today && is_to_do(meeting));
    found.map(|(due, meeting)| (*due, meeting.as_ref()))
}

/// Everything that is due at a place, with what can be done about the one that is due next.
async fn place_card(turn: &mut Turn<'_>, actor: &Actor, place: &Scope) -> Result<Message> {
    actor::permit(turn, actor, Action::HoldMeetings, place).await?;
    let meetings = meetings_at(turn, place).await?;
    let (services, today) = (turn.services, today(turn));
    let rows: Vec<_> = meetings.iter().map(|(due, meeting)| row(turn, due, place, meeting.as_ref())).collect();
    let next = next(&meetings, today).map(|(due, meeting)| (due, meeting.map_or(1, |meeting| meeting.number)));
    let mut buttons = Vec::new();
    if let Some((due, number)) = next {
        let meeting = turn.tx.meeting_for(&due, place, number, turn.now).await?;
        buttons = steps(turn, actor, &meeting).await?;
    }
    // The others are opened by name, as far as there is anything to see or do.
    let mut openers = Vec::new();
    for (due, meeting) in &meetings {
        let number = meeting.as_ref().map_or(1, |meeting| meeting.number);
        let is_next = next == Some((*due, number));
        if is_next || (meeting.is_none() && due.opens > today) {
            continue;
        }
        let meeting = match meeting {
            Some(meeting) => meeting.clone(),
            None => turn.tx.meeting_for(due, place, 1, turn.now).await?,
        };
        let label = services.text.meeting_title(&actor.locale, meeting.kind, meeting.slot, meeting.number);
        openers.push(button(services, actor, label, meeting.id, Press::Show));
    }
    buttons.extend(openers.chunks(ROW).map(<[_]>::to_vec));
    let name = services.settings.place(place);
    let is_proxy = !actor::rights(turn, actor).await?.iter().any(|grant| holds(grant, place));
    let html = services.text.meeting_list(
        &actor.locale,
        name.as_ref(),
        is_proxy,
        &rows,
        next.map(|(due, number)| (due.kind, due.slot, number)),
    );
    Ok(Message { buttons, ..plain(html) })
}

// Who.

/// Whether a grant is that of somebody who holds the meetings of a place themselves.
fn holds(grant: &Grant, place: &Scope) -> bool {
    let role = match place {
        Scope::College { .. } => Role::Lead,
        _ => Role::Monitor,
    };
    grant.appointment.duty.role() == role && grant.appointment.scope.covers(place)
}

/// Whether a grant is that of somebody who looks after those who hold a meeting. A college's own lead holds its
/// meeting, and nobody below looks after that; a department looks after the items that it answers for.
fn looks_after(services: &Services, grant: &Grant, meeting: &Meeting) -> bool {
    let duty = grant.appointment.duty;
    let is_above = match duty.role() {
        Role::Lead | Role::Counsellor => !meeting.kind.is_of_a_college(),
        Role::Member => {
            let item = services.book.plan.item(meeting.item);
            let Scope::Department(own) = &grant.appointment.scope else { return false };
            item.is_some_and(|item| item.owners.iter().any(|owner| owner.as_str() == own))
        }
        _ => true,
    };
    is_above && Action::LookAfterMeetings.rule().who.includes(grant, &meeting.place)
}

/// What somebody with these roles is to a meeting.
#[must_use]
pub fn hands(services: &Services, rights: &[Grant], meeting: &Meeting) -> Hands {
    Hands {
        hold_it: rights.iter().any(|grant| holds(grant, &meeting.place)),
        look_after_it: rights.iter().any(|grant| looks_after(services, grant, meeting)),
        are_the_clock: false,
    }
}

/// The accounts that hold a meeting.
///
/// # Errors
/// When the database cannot.
pub async fn holders(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<BTreeSet<i64>, Broken> {
    let grants = turn.tx.grants_above(&meeting.place, turn.now).await?;
    Ok(grants.iter().filter(|grant| holds(grant, &meeting.place)).map(|grant| grant.account).collect())
}

/// The accounts that look after a meeting, by how near they are: a class's counsellors, else the leads of its
/// college, else the departments, else the office.
///
/// # Errors
/// When the database cannot.
pub async fn carers(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<BTreeSet<i64>, Broken> {
    let grants = turn.tx.grants_above(&meeting.place, turn.now).await?;
    for role in [Role::Counsellor, Role::Lead, Role::Member, Role::Admin] {
        let is_it =
            |grant: &&Grant| grant.appointment.duty.role() == role && looks_after(turn.services, grant, meeting);
        let carers = grants.iter().filter(is_it).map(|grant| grant.account);
        let carers = actor::reachable(turn, carers).await?;
        if !carers.is_empty() {
            return Ok(carers);
        }
    }
    Ok(BTreeSet::new())
}

/// A meeting that there is.
///
/// # Errors
/// A refusal when there is none; or when the database cannot.
pub async fn load(turn: &mut Turn<'_>, id: MeetingId) -> Result<Meeting> {
    Ok(turn.tx.meeting(id).await?.ok_or(Refusal::CardExpired)?)
}

/// A meeting that somebody has something to do with, and what they are to it.
///
/// # Errors
/// A refusal for who has not; or when the database cannot.
pub async fn reached(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<(Meeting, Hands)> {
    let meeting = load(turn, id).await?;
    let rights = actor::rights(turn, actor).await?;
    let hands = hands(turn.services, &rights, &meeting);
    if !hands.hold_it && !hands.look_after_it {
        return Err(theirs(turn, actor, &meeting, Action::HoldMeetings).await?);
    }
    Ok((meeting, hands))
}

/// Why somebody may not do this with a meeting: who may.
pub(super) async fn theirs(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    action: Action,
) -> Result<ServiceError, Broken> {
    match actor::permit(turn, actor, action, &meeting.place).await {
        Err(ServiceError::Broken(error)) => Err(error),
        Err(refused) => Ok(refused),
        Ok(_) => {
            // By the table alone they could.
            let refusal = Refusal::needs(action.rule().who.roles(), meeting.place.clone());
            let services = turn.services;
            let may = |grant: &Grant, _: &Scope| match action {
                Action::HoldMeetings => holds(grant, &meeting.place),
                _ => looks_after(services, grant, meeting),
            };
            Ok(actor::named_holders(turn, refusal, may).await?.into())
        }
    }
}

/// Makes sure that a step can be taken, and says how the meeting is then.
///
/// # Errors
/// A refusal that says why not; or when the database cannot.
pub async fn permitted(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    (hands, step): (Hands, Step),
    timing: Timing,
) -> Result<State> {
    match meeting.after(step, hands, timing, turn.now) {
        Ok(_) if step == Step::Verify && review::is_own(turn, actor, meeting.id).await? => {
            Err(Refusal::OwnMeeting.into())
        }
        Ok(state) => Ok(state),
        Err(NotAllowed::State) => Err(Refusal::MeetingNotSo { state: meeting.state }.into()),
        Err(NotAllowed::TooLate) => Err(Refusal::MeetingCorrectionOver.into()),
        Err(NotAllowed::Theirs) => Err(theirs(turn, actor, meeting, step_action(step)).await?),
    }
}

// One meeting.

/// Somebody pressed a button about a meeting. Gives words for a toast where the card does not say enough.
///
/// # Errors
/// A refusal for who may not, or when the meeting is not so far; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: MeetingId,
    press: Press,
    message: Option<i64>,
) -> Result<Option<Plain>> {
    let (meeting, hands) = reached(turn, actor, id).await?;
    let text = &turn.services.text;
    let (card, words) = match press {
        Press::List => (place_card(turn, actor, &meeting.place).await?, None),
        Press::Show => (card(turn, actor, &meeting).await?, None),
        Press::Same => (card(turn, actor, &meeting).await?, Some(text.meeting_same_toast(&actor.locale))),
        Press::Undo => step::undo(turn, actor, &meeting).await?,
        Press::Step(step @ (Step::Register | Step::Correct)) => {
            register::begin(turn, actor, &meeting, hands, step).await?
        }
        Press::Step(Step::Plan) => plan::begin(turn, actor, (&meeting, hands)).await?,
        press @ (Press::PlanOn(_) | Press::PlanAt(_) | Press::NoPlace) => {
            plan::press(turn, actor, (&meeting, hands), press).await?
        }
        Press::Step(step) => words::press(turn, actor, (&meeting, hands), step).await?,
        Press::AskCorrection => words::ask_correction(turn, actor, &meeting, hands).await?,
        press => register::press(turn, actor, (&meeting, hands), press).await?,
    };
    role::show(turn, actor.chat.id, "meeting", message, card).await?;
    Ok(words)
}

/// Takes a text for what its sender was asked about a meeting; tells whether it was that.
///
/// # Errors
/// A refusal for what cannot be understood or kept, or when the meeting is not so far any more; or when the database
/// cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    let Some(draft) = turn.tx.meeting_draft(actor.account).await? else { return Ok(false) };
    let Some(wait) = draft.waits_for(turn.now) else { return Ok(false) };
    let (meeting, hands) = reached(turn, actor, draft.meeting).await?;
    let card = match wait {
        Wait::Heads => register::hear_heads(turn, actor, (&meeting, hands), draft, words).await?,
        Wait::Place => plan::hear(turn, actor, (&meeting, hands), &draft, words).await?,
        Wait::Words => words::hear(turn, actor, (&meeting, hands), draft.step, words).await?,
        Wait::Absent if seats::is_seat_list(words) => {
            register::hear_absent(turn, actor, (&meeting, hands), draft, words).await?
        }
        // Somebody who writes instead of pressing a button or sending a picture means something else.
        Wait::Absent | Wait::Photo => return Ok(false),
    };
    turn.answer(actor.chat.id, "meeting", card).await?;
    Ok(true)
}

/// Posts the card of a meeting.
///
/// # Errors
/// A refusal for who may not see it; or when the database cannot.
pub(super) async fn post_card(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<()> {
    let (meeting, _) = reached(turn, actor, id).await?;
    let card = card(turn, actor, &meeting).await?;
    Ok(turn.answer(actor.chat.id, "meeting", card).await?)
}

/// The card of a meeting, with the steps that this person may take now.
///
/// # Errors
/// A refusal when the plan has it no more; or when the database cannot.
pub async fn card(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Message> {
    let mut buttons = steps(turn, actor, meeting).await?;
    let services = turn.services;
    let rights = actor::rights(turn, actor).await?;
    if actor.with(&rights).may(Action::HoldMeetings, &meeting.place).is_ok() {
        let label = services.text.meeting_list_label(&actor.locale);
        buttons.push(vec![button(services, actor, label, meeting.id, Press::List)]);
    }
    let told = described(turn, meeting).await?;
    Ok(Message { buttons, ..plain(services.text.meeting_card(&actor.locale, &told)) })
}

/// The buttons for what somebody may do with a meeting now.
async fn steps(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Vec<Vec<delivery::Button>>> {
    let services = turn.services;
    let rights = actor::rights(turn, actor).await?;
    let hands = hands(services, &rights, meeting);
    let due = due_of(services, meeting)?;
    let is_open = due.opens <= today(turn);
    let may_hold = actor.with(&rights).may(Action::HoldMeetings, &meeting.place).is_ok();
    let timing = register::timing(turn, &due, meeting, today(turn));
    let may = |step: Step| {
        let is_its_time = is_open || step != Step::Register;
        let is_theirs = may_hold || !matches!(step, Step::Register | Step::Correct);
        is_its_time && is_theirs && meeting.after(step, hands, timing, turn.now).is_ok()
    };
    let mut row = Vec::new();
    for step in OFFERED_STEPS.into_iter().filter(|step| may(*step)) {
        let is_proxy = step == Step::Register && !hands.hold_it;
        let label = services.text.meeting_step_label(&actor.locale, step, is_proxy);
        row.push(button(services, actor, label, meeting.id, Press::Step(step)));
    }
    let correct = meeting.after(Step::Correct, hands, timing, turn.now);
    if hands.hold_it && correct == Err(NotAllowed::TooLate) {
        let label = services.text.meeting_ask_correction_label(&actor.locale);
        row.push(button(services, actor, label, meeting.id, Press::AskCorrection));
    }
    let taken = turn.tx.meeting_steps(meeting.id).await?;
    if taken.first().is_some_and(|last| may_undo(last, actor.account, turn.now)) {
        let label = services.text.meeting_undo_label(&actor.locale);
        row.insert(0, button(services, actor, label, meeting.id, Press::Undo));
    }
    Ok(row.chunks(ROW).map(<[_]>::to_vec).collect())
}

/// A button about a meeting, in somebody's private chat.
fn button(services: &Services, actor: &Actor, label: Plain, id: MeetingId, press: Press) -> delivery::Button {
    key(services, actor.chat.id, label, &Button::Meeting(id, press))
}

/// What the plan says about a meeting.
///
/// # Errors
/// A refusal when it has it no more.
fn due_of(services: &Services, meeting: &Meeting) -> Result<Due, Refusal> {
    let is_it = |due: &Due| due.item == meeting.item && due.slot == meeting.slot;
    dues(&services.book.plan).into_iter().find(is_it).ok_or(Refusal::CardExpired)
}

/// A meeting as it is told, on its own.
///
/// # Errors
/// A refusal when the plan has it no more; or when the database cannot.
pub async fn described(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<Card> {
    let due = due_of(turn.services, meeting)?;
    let row = row(turn, &due, &meeting.place, Some(meeting));
    let absent = match &meeting.held {
        Some(_) => {
            let absent = turn.tx.absent(meeting.id).await?;
            let class = students(turn, &meeting.place).await?;
            class.into_iter().filter(|student| absent.contains(&student.id)).map(|it| (it.seat, it.name)).collect()
        }
        None => Vec::new(),
    };
    Ok(Card {
        row,
        planned: meeting.planned.clone(),
        held: meeting.held.as_ref().map(|held| HeldView::of(held, absent)),
        registered_at: meeting.held.as_ref().map(|held| turn.services.settings.local(held.at)),
        reason: meeting.reason.clone(),
    })
}

/// A meeting as it is told in a list.
fn row(turn: &Turn<'_>, due: &Due, place: &Scope, meeting: Option<&Meeting>) -> Row {
    let services = turn.services;
    let calendar = crate::domain::item::calendar_of(place, &services.book.calendars);
    let today = today(turn);
    let effective = due.effective(calendar);
    let state = meeting.map_or(State::Open, |meeting| meeting.state);
    let days_late = (state.is_to_do() && due.due < today).then(|| (today - effective).num_days());
    Row {
        kind: due.kind,
        slot: due.slot,
        number: meeting.map_or(1, |meeting| meeting.number),
        place: services.settings.place(place),
        due: due.due,
        effective,
        why: why_off(calendar, due.due),
        opens: Some(due.opens).filter(|opens| *opens > today),
        late_until: Some(due.late_until(calendar)).filter(|until| days_late.is_some() && today <= *until),
        state,
        timing: meeting.and_then(|meeting| meeting.held.as_ref()).map(|held| held.timing),
        days_late: days_late.and_then(|days| u32::try_from(days).ok()),
        planned_at: meeting.and_then(|meeting| meeting.planned.as_ref()).map(|planned| planned.at),
    }
}

fn why_off(calendar: &crate::domain::calendar::Calendar, day: NaiveDate) -> WhyOff {
    match calendar.kind(day) {
        DayKind::Holiday(holiday) => {
            calendar.holiday_name(&holiday).map_or(WhyOff::School, |name| WhyOff::Holiday(name.clone()))
        }
        DayKind::Weekend => WhyOff::Weekend,
        DayKind::Workday | DayKind::MakeUp | DayKind::SchoolOff | DayKind::SchoolOn => WhyOff::School,
    }
}

/// Everybody who could be at the meetings of a place; nobody where no one knows.
async fn students(turn: &mut Turn<'_>, place: &Scope) -> Result<Vec<Student>, Broken> {
    match place {
        Scope::Class { class, .. } => turn.tx.students(class).await,
        _ => Ok(Vec::new()),
    }
}

/// The present day on the campus's clocks.
fn today(turn: &Turn<'_>) -> NaiveDate {
    turn.services.settings.local(turn.now).date()
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
