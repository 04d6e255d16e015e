//! Registering a meeting, and correcting what was registered: a day, who was there, how it was held, a picture. What
//! was said so far is kept, so that it goes on after a restart and on another device.

use chrono::{Days, NaiveDate};

use super::{button, card, count, described, due_of, permitted, step, students, theirs, today};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{self, Message};
use crate::domain::item::WAIT;
use crate::domain::meeting::draft::{Attendance, Draft, HEADS_MAX, Wait};
use crate::domain::meeting::{Due, Form, Hands, Held, Meeting, State, Step, Timing};
use crate::domain::refusal::Refusal;
use crate::domain::roster::{Student, StudentId};
use crate::domain::seats;
use crate::domain::sign::narrow;
use crate::service::meeting::{Given, Press};
use crate::service::paging::ITEMS;
use crate::service::{Actor, Result, Turn, actor, plain};
use crate::text::Plain;
use crate::text::meeting::{HeldView, Preview};

/// Days beside each other on a keyboard of days.
const DAYS_IN_A_ROW: usize = 5;

/// How far back a keyboard of days goes, in days; which of them are allowed is decided by [`Due::check_held`].
const DAYS_BACK: u64 = 31;

/// What registering a meeting of the day `on` means now.
pub(super) fn timing(turn: &Turn<'_>, due: &Due, meeting: &Meeting, on: NaiveDate) -> Timing {
    let calendar = meeting.calendar(&turn.services.book.calendars);
    let before = meeting.held.as_ref().map(|held| held.timing);
    due.timing_of(on, today(turn), before, calendar)
}

/// Somebody wants to register a meeting, or to correct what was registered.
///
/// # Errors
/// A refusal when they may not, or it is too early or too late for it; or when the database cannot.
pub(super) async fn begin(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    hands: Hands,
    step: Step,
) -> Result<(Message, Option<Plain>)> {
    if step == Step::Register && is_registered(meeting) {
        return Ok((already(turn, actor, meeting).await?, None));
    }
    let draft = started(turn, actor, meeting, hands, step).await?;
    Ok((ask(turn, actor, meeting, draft).await?, None))
}

/// Whether somebody has said that it was held.
const fn is_registered(meeting: &Meeting) -> bool {
    meeting.state.is_held() || matches!(meeting.state, State::LateAsked)
}

/// A draft with what is known already.
async fn started(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, hands: Hands, step: Step) -> Result<Draft> {
    let due = due_of(turn.services, meeting)?;
    let today = today(turn);
    if due.opens > today {
        return Err(Refusal::MeetingNotOpen { opens: due.opens }.into());
    }
    let rights = actor::rights(turn, actor).await?;
    if actor.with(&rights).may(Action::HoldMeetings, &meeting.place).is_err() {
        return Err(theirs(turn, actor, meeting, Action::HoldMeetings).await?);
    }
    let timing = timing(turn, &due, meeting, today);
    permitted(turn, actor, meeting, (hands, step), timing).await?;
    let draft = match &meeting.held {
        Some(held) => {
            let absent = turn.tx.absent(meeting.id).await?;
            Draft { step, ..Draft::of(actor.account, meeting, held, absent, turn.now) }
        }
        None => Draft::new(actor.account, meeting.id, step, turn.now),
    };
    Ok(draft)
}

/// Somebody said something about a meeting by a button.
///
/// # Errors
/// As [`begin`].
pub(super) async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    press: Press,
) -> Result<(Message, Option<Plain>)> {
    let kept = turn.tx.meeting_draft(actor.account).await?.filter(|draft| draft.meeting == meeting.id);
    match press {
        Press::Cancel => return cancel(turn, actor, meeting).await,
        Press::Another => return another(turn, actor, meeting, hands, kept).await,
        _ => {}
    }
    let is_correction = kept.as_ref().is_some_and(|draft| draft.step == Step::Correct);
    if is_registered(meeting) && !is_correction {
        let toast = turn.services.text.meeting_already_toast(&actor.locale);
        return Ok((already(turn, actor, meeting).await?, Some(toast)));
    }
    let is_its = |draft: &Draft| matches!(draft.step, Step::Register | Step::Correct);
    let mut draft = match kept.filter(is_its) {
        Some(draft) => Draft { waits: None, ..draft },
        None if press == Press::Submit => return Err(Refusal::CardExpired.into()),
        None => started(turn, actor, meeting, hands, Step::Register).await?,
    };
    match press {
        Press::On(day) => {
            let due = due_of(turn.services, meeting)?;
            due.check_held(day, today(turn)).map_err(Refusal::NotThatDay)?;
            draft.on = Some(day);
        }
        Press::ChangeDay => draft.on = None,
        Press::OtherDay => {
            turn.tx.keep_meeting_draft(&draft, turn.now).await?;
            return Ok((days(turn, actor, meeting).await?, None));
        }
        Press::AllHere => draft.attendance = Some(Attendance::AllBut(Vec::new())),
        Press::ChangeAttendance => draft.attendance = None,
        Press::Absent(page) => {
            let absent = absent_of(&draft);
            draft.attendance = Some(Attendance::AllBut(absent));
            return Ok((naming(turn, actor, meeting, draft, usize::from(page)).await?, None));
        }
        Press::Toggle(student) => return Ok((toggle(turn, actor, meeting, draft, student).await?, None)),
        Press::Form(form) => draft.form = form,
        Press::NoPhoto => draft.photo = None,
        Press::Photo => return Ok((ask_photo(turn, actor, meeting, draft).await?, None)),
        Press::Submit => return submit(turn, actor, (meeting, hands), draft).await,
        Press::Named => {}
        _ => return Err(Refusal::CardExpired.into()),
    }
    Ok((ask(turn, actor, meeting, draft).await?, None))
}

fn absent_of(draft: &Draft) -> Vec<StudentId> {
    match &draft.attendance {
        Some(Attendance::AllBut(absent)) => absent.clone(),
        Some(Attendance::Heads(_)) | None => Vec::new(),
    }
}

/// Somebody forgets what they said.
async fn cancel(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<(Message, Option<Plain>)> {
    turn.tx.drop_meeting_draft(actor.account).await?;
    let card = card(turn, actor, meeting).await?;
    Ok((card, Some(turn.services.text.meeting_cancelled_toast(&actor.locale))))
}

/// Somebody means another meeting than the one that is registered: it gets the next number, and what they said so
/// far is about that one.
async fn another(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    hands: Hands,
    kept: Option<Draft>,
) -> Result<(Message, Option<Plain>)> {
    let due = due_of(turn.services, meeting)?;
    let number = turn.tx.meetings_at(&meeting.place).await?;
    let of_it = number.iter().filter(|other| other.item == meeting.item && other.slot == meeting.slot);
    let free = of_it.clone().find(|other| other.number > 1 && other.state == State::Open).map(|other| other.number);
    let number = free.unwrap_or_else(|| of_it.map(|other| other.number).max().unwrap_or(0) + 1);
    let other = turn.tx.meeting_for(&due, &meeting.place, number, turn.now).await?;
    let started = started(turn, actor, &other, hands, Step::Register).await?;
    let draft = match kept.filter(|draft| draft.step == Step::Register) {
        Some(draft) => Draft { meeting: other.id, ..draft },
        None => started,
    };
    Ok((ask(turn, actor, &other, draft).await?, None))
}

/// Keeps what was said and asks for what is missing; shows it when nothing is.
pub(super) async fn ask(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, mut draft: Draft) -> Result<Message> {
    let class = students(turn, &meeting.place).await?;
    let card = match (&draft.on, &draft.attendance) {
        (None, _) => ask_day(turn, actor, meeting).await?,
        (Some(on), None) => {
            let on = *on;
            draft.waits = Some(if class.is_empty() { Wait::Heads } else { Wait::Absent });
            ask_attendance(turn, actor, meeting, on, &class).await?
        }
        (Some(_), Some(attendance)) => {
            let (present, _) = heads(attendance, &class);
            if present == 0 {
                return Err(Refusal::NobodyThere.into());
            }
            preview(turn, actor, meeting, &draft, &class).await?
        }
    };
    turn.tx.keep_meeting_draft(&draft, turn.now).await?;
    if draft.waits.is_some() {
        turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    }
    Ok(card)
}

/// How many were there, and how many could have been.
fn heads(attendance: &Attendance, class: &[Student]) -> (u32, Option<u32>) {
    match attendance {
        Attendance::AllBut(absent) => {
            let present = class.iter().filter(|student| !absent.contains(&student.id)).count();
            (count(present), Some(count(class.len())))
        }
        Attendance::Heads(heads) => (*heads, None),
    }
}

async fn ask_day(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Message> {
    let told = described(turn, meeting).await?;
    let (services, today) = (turn.services, today(turn));
    let due = due_of(services, meeting)?;
    let mut first =
        vec![button(services, actor, services.text.meeting_today_label(&actor.locale), meeting.id, Press::On(today))];
    let yesterday = today - Days::new(1);
    if due.check_held(yesterday, today).is_ok() {
        let label = services.text.meeting_yesterday_label(&actor.locale);
        first.push(button(services, actor, label, meeting.id, Press::On(yesterday)));
        let label = services.text.meeting_other_day_label(&actor.locale);
        first.push(button(services, actor, label, meeting.id, Press::OtherDay));
    }
    let html = services.text.meeting_ask_day(&actor.locale, &told.row);
    Ok(Message { buttons: vec![first, vec![cancel_button(turn, actor, meeting)]], ..plain(html) })
}

/// The days on which it can have been held, the last first.
async fn days(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Message> {
    let told = described(turn, meeting).await?;
    let (services, today) = (turn.services, today(turn));
    let due = due_of(services, meeting)?;
    let days = (0..DAYS_BACK).map(|back| today - Days::new(back)).filter(|day| due.check_held(*day, today).is_ok());
    let buttons: Vec<_> = days
        .map(|day| {
            let label = services.text.meeting_day_label(&actor.locale, day);
            button(services, actor, label, meeting.id, Press::On(day))
        })
        .collect();
    let rows = buttons.chunks(DAYS_IN_A_ROW).map(<[_]>::to_vec);
    let rows = rows.chain([vec![cancel_button(turn, actor, meeting)]]).collect();
    Ok(Message { buttons: rows, ..plain(services.text.meeting_ask_day(&actor.locale, &told.row)) })
}

async fn ask_attendance(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    on: NaiveDate,
    class: &[Student],
) -> Result<Message> {
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let cancel = vec![cancel_button(turn, actor, meeting)];
    if class.is_empty() {
        let html = services.text.meeting_ask_heads(&actor.locale, &told.row, on);
        return Ok(Message { buttons: vec![cancel], ..plain(html) });
    }
    let all = services.text.meeting_all_here_label(&actor.locale, count(class.len()));
    let some = services.text.meeting_some_absent_label(&actor.locale);
    let answers = vec![
        button(services, actor, all, meeting.id, Press::AllHere),
        button(services, actor, some, meeting.id, Press::Absent(0)),
    ];
    let html = services.text.meeting_ask_attendance(&actor.locale, &told.row, on);
    Ok(Message { buttons: vec![answers, cancel], ..plain(html) })
}

/// Keeps what was said and shows a page of the class, to say who was not there.
async fn naming(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    mut draft: Draft,
    page: usize,
) -> Result<Message> {
    draft.waits = Some(Wait::Absent);
    turn.tx.keep_meeting_draft(&draft, turn.now).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    let class = students(turn, &meeting.place).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let absent = absent_of(&draft);
    let pages = class.len().div_ceil(ITEMS).max(1);
    let page = page.min(pages - 1);
    let shown = class.iter().skip(page * ITEMS).take(ITEMS);
    let names: Vec<_> = shown
        .map(|student| {
            let is_absent = absent.contains(&student.id);
            let label = services.text.meeting_seat_label(&actor.locale, student.seat, &student.name, is_absent);
            button(services, actor, label, meeting.id, Press::Toggle(student.id))
        })
        .collect();
    let mut rows: Vec<_> = names.chunks(2).map(<[_]>::to_vec).collect();
    if pages > 1 {
        let to = |page: usize, label: Plain| {
            let press = Press::Absent(u8::try_from(page).unwrap_or(u8::MAX));
            button(services, actor, label, meeting.id, press)
        };
        let back = page.checked_sub(1).map(|back| to(back, services.text.previous_page_label(&actor.locale)));
        let here = to(page, services.text.page_label(&actor.locale, count(page + 1), count(pages)));
        let on = (page + 1 < pages).then(|| to(page + 1, services.text.next_page_label(&actor.locale)));
        rows.push(back.into_iter().chain([here]).chain(on).collect());
    }
    let (present, _) = heads(&Attendance::AllBut(absent.clone()), &class);
    let done = services.text.meeting_named_label(&actor.locale, present);
    rows.push(vec![button(services, actor, done, meeting.id, Press::Named), cancel_button(turn, actor, meeting)]);
    let missing: Vec<_> = class
        .iter()
        .filter(|student| absent.contains(&student.id))
        .map(|student| (student.seat, student.name.clone()))
        .collect();
    let html = services.text.meeting_ask_absent(&actor.locale, &told.row, &missing);
    Ok(Message { buttons: rows, ..plain(html) })
}

async fn toggle(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    mut draft: Draft,
    student: StudentId,
) -> Result<Message> {
    let class = students(turn, &meeting.place).await?;
    // Whoever has left the class is on no page any more.
    let place = class.iter().position(|other| other.id == student);
    let mut absent = absent_of(&draft);
    match (absent.iter().position(|other| *other == student), place) {
        (Some(at), _) => {
            absent.remove(at);
        }
        (None, Some(_)) => absent.push(student),
        (None, None) => {}
    }
    draft.attendance = Some(Attendance::AllBut(absent));
    naming(turn, actor, meeting, draft, place.unwrap_or_default() / ITEMS).await
}

/// Keeps what was said and asks for a picture.
async fn ask_photo(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, mut draft: Draft) -> Result<Message> {
    draft.waits = Some(Wait::Photo);
    turn.tx.keep_meeting_draft(&draft, turn.now).await?;
    turn.tx.stop_waiting_for_task(actor.account, turn.now - WAIT).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let back = services.text.meeting_back_label(&actor.locale);
    let back = button(services, actor, back, meeting.id, Press::Named);
    let html = services.text.meeting_ask_photo(&actor.locale, &told.row);
    Ok(Message { buttons: vec![vec![back, cancel_button(turn, actor, meeting)]], ..plain(html) })
}

/// Takes the number of those who were there.
///
/// # Errors
/// A refusal for what is no such number; or when the database cannot.
pub(super) async fn hear_heads(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    draft: Draft,
    words: &str,
) -> Result<Message> {
    let digits: String = words.trim().chars().map(narrow).collect();
    let is_number = digits.bytes().all(|sign| sign.is_ascii_digit());
    let heads = digits.parse().ok().filter(|heads| is_number && (1..=HEADS_MAX).contains(heads));
    let heads = heads.ok_or(Refusal::BadHeads { most: HEADS_MAX })?;
    let draft = Draft { attendance: Some(Attendance::Heads(heads)), waits: None, ..draft };
    go_on(turn, actor, (meeting, hands), draft).await
}

/// Takes a list of the numbers of those who were not there: `缺 3 17 22`.
///
/// # Errors
/// A refusal for numbers of nobody, and for what is no number; or when the database cannot.
pub(super) async fn hear_absent(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    draft: Draft,
    words: &str,
) -> Result<Message> {
    let class = students(turn, &meeting.place).await?;
    let known = class.iter().map(|student| student.seat.number()).collect();
    let absent = seats::parse(words, &known)?;
    let absent = class.iter().filter(|student| absent.seats().contains(&student.seat.number()));
    let absent = absent.map(|student| student.id).collect();
    let draft = Draft { attendance: Some(Attendance::AllBut(absent)), waits: None, ..draft };
    go_on(turn, actor, (meeting, hands), draft).await
}

/// Goes on with what somebody said by a message, if the meeting still is so far.
///
/// # Errors
/// A refusal when it is not; or when the database cannot.
pub(super) async fn go_on(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    draft: Draft,
) -> Result<Message> {
    if is_registered(meeting) && draft.step == Step::Register {
        return already(turn, actor, meeting).await;
    }
    let due = due_of(turn.services, meeting)?;
    let timing = timing(turn, &due, meeting, today(turn));
    permitted(turn, actor, meeting, (hands, draft.step), timing).await?;
    ask(turn, actor, meeting, draft).await
}

/// Everything that will be written down, to be looked at before.
async fn preview(
    turn: &mut Turn<'_>,
    actor: &Actor,
    meeting: &Meeting,
    draft: &Draft,
    class: &[Student],
) -> Result<Message> {
    let held = held(turn, actor, meeting, draft, class).await?;
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let absent = absent_of(draft);
    let missing = class.iter().filter(|student| absent.contains(&student.id));
    let missing = missing.map(|student| (student.seat, student.name.clone())).collect();
    let preview = Preview {
        row: told.row,
        is_correction: draft.step == Step::Correct,
        needs_consent: held.timing == Timing::Added && !held.is_proxy && draft.step == Step::Register,
        held: HeldView::of(&held, missing),
    };
    let press = |label, press| button(services, actor, label, meeting.id, press);
    let text = &services.text;
    let forms = Form::ALL.iter().map(|form| {
        let label = text.meeting_form_label(&actor.locale, *form, *form == draft.form);
        press(label, Press::Form(*form))
    });
    let has_photo = draft.photo.is_some();
    let mut photo = vec![press(text.meeting_photo_label(&actor.locale, has_photo), Press::Photo)];
    if has_photo {
        photo.push(press(text.meeting_no_photo_label(&actor.locale), Press::NoPhoto));
    }
    let rows: Vec<Vec<delivery::Button>> = vec![
        vec![press(text.meeting_submit_label(&actor.locale), Press::Submit)],
        vec![
            press(text.meeting_change_day_label(&actor.locale), Press::ChangeDay),
            press(text.meeting_change_attendance_label(&actor.locale), Press::ChangeAttendance),
        ],
        forms.collect(),
        photo,
        vec![cancel_button(turn, actor, meeting)],
    ];
    Ok(Message { buttons: rows, ..plain(text.meeting_preview(&actor.locale, &preview)) })
}

/// What a draft says was held, as it is written down.
async fn held(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting, draft: &Draft, class: &[Student]) -> Result<Held> {
    let (Some(on), Some(attendance)) = (draft.on, &draft.attendance) else { return Err(Refusal::CardExpired.into()) };
    let due = due_of(turn.services, meeting)?;
    due.check_held(on, today(turn)).or_else(|why| {
        // A day that was registered stays as right as it was.
        let was = meeting.held.as_ref().map(|held| held.on);
        if was == Some(on) { Ok(()) } else { Err(Refusal::NotThatDay(why)) }
    })?;
    let (mut present, mut enrolled) = heads(attendance, class);
    let timing = timing(turn, &due, meeting, on);
    let (is_proxy, by, at) = match (&meeting.held, draft.step) {
        (Some(held), Step::Correct) => {
            // Who was there is as it was unless it is corrected, whoever has come to the class since.
            if held.enrolled.is_some() && turn.tx.absent(meeting.id).await? == sorted(absent_of(draft)) {
                (present, enrolled) = (held.present, held.enrolled);
            }
            (held.is_proxy, held.by, held.at)
        }
        _ => {
            let rights = actor::rights(turn, actor).await?;
            let hands = super::hands(turn.services, &rights, meeting);
            (!hands.hold_it, actor.account, turn.now)
        }
    };
    Ok(Held { on, present, enrolled, form: draft.form, photo: draft.photo.clone(), timing, is_proxy, by, at })
}

fn sorted(mut students: Vec<StudentId>) -> Vec<StudentId> {
    students.sort_unstable();
    students
}

/// Writes down what was said.
async fn submit(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (meeting, hands): (&Meeting, Hands),
    draft: Draft,
) -> Result<(Message, Option<Plain>)> {
    let class = students(turn, &meeting.place).await?;
    let held = held(turn, actor, meeting, &draft, &class).await?;
    permitted(turn, actor, meeting, (hands, draft.step), held.timing).await?;
    if held.present == 0 {
        return Err(Refusal::NobodyThere.into());
    }
    let absent = sorted(absent_of(&draft));
    let given = Given { held: Some(held), absent: Some(&absent), ..Given::default() };
    let after = step::take(turn, Some(actor), meeting, draft.step, given).await?;
    turn.tx.drop_meeting_draft(actor.account).await?;
    let card = card(turn, actor, &after).await?;
    let toast = turn.services.text.meeting_registered_toast(&actor.locale, draft.step, after.state);
    Ok((card, Some(toast)))
}

/// The card of a meeting that is registered, for whoever wants to register it: it is theirs, or perhaps the same, or
/// another one.
async fn already(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting) -> Result<Message> {
    if meeting.held.as_ref().is_some_and(|held| held.by == actor.account) {
        return card(turn, actor, meeting).await;
    }
    let told = described(turn, meeting).await?;
    let services = turn.services;
    let same = services.text.meeting_same_label(&actor.locale);
    let another = services.text.meeting_another_label(&actor.locale);
    let buttons = vec![vec![
        button(services, actor, same, meeting.id, Press::Same),
        button(services, actor, another, meeting.id, Press::Another),
    ]];
    Ok(Message { buttons, ..plain(services.text.meeting_already(&actor.locale, &told)) })
}

fn cancel_button(turn: &Turn<'_>, actor: &Actor, meeting: &Meeting) -> delivery::Button {
    let label = turn.services.text.meeting_cancel_label(&actor.locale);
    button(turn.services, actor, label, meeting.id, Press::Cancel)
}
