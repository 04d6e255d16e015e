//! The case register: a case is filed by taps in less than a minute, and kept without anybody's name.
//!
//! ```text
//! police  /case new          … What kind of fraud is it?   [Brushing] [Loan] …
//! police  [Brushing] [QQ] [Wallet] [3,000 to 10,000] [Today] [计算机学院] [A student] [96110 was told] [Gone]
//! bot     (what will be filed) [File] [Exact amount] [Add a note] …
//! police  [File]             … Filed as C-12.
//! ```
//!
//! A draft is kept after each tap, so it survives a restart of either side. [`private`] keeps what nobody else may
//! read, [`list`] and [`trend`] tell what may be counted, [`baseline`] takes in last year's counts, and [`local`] says
//! to other parts of the service what happens here.

use chrono::{Days, NaiveDate};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, alert, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded;
use crate::domain::case::{
    Case, CaseId, DRAFT_LIFE, Erasure, Fen, Field, Outcome, Place, Private, Reported, Typed, Value, Victim, WAIT,
    may_be_day, parse_day,
};
use crate::domain::delivery::{self, Message};
use crate::domain::fraud::{AmountBand, Channel, Payment};
use crate::domain::ledger::Fact;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::domain::tip::FraudType;
use crate::secret;
use crate::text::Plain;
use crate::text::case::{Show, Update};

pub mod baseline;
pub mod list;
pub mod local;
mod press;
pub mod private;
pub mod trend;

pub use press::Press;

/// What a card about a case is, in the outbox.
const CARD: &str = "case";

/// Buttons beside each other.
const ROW: usize = 2;

/// How wide a button may be beside which another has room, in letters; a Chinese sign is as wide as two.
const HALF_ROW: usize = 20;

/// Days before today that have a button of their own.
const RECENT_DAYS: u64 = 6;

/// What somebody wants of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To go on with their draft, or to begin one.
    Draft,
    /// To begin one.
    New,
    /// To see this one.
    One(CaseId),
}

/// Somebody wants to file a case, or to see one.
///
/// # Errors
/// A refusal for who may not, or when there is no such case; or when the database cannot.
pub async fn obey(turn: &mut Turn<'_>, actor: &Actor, wanted: Result<Wanted, Refusal>) -> Result<()> {
    if let Ok(Wanted::One(id)) = wanted {
        return post_card(turn, actor, id).await;
    }
    let rights = actor::permit_somewhere(turn, actor, Action::FileCases).await?;
    let wanted = wanted?;
    let draft = turn.tx.case_draft(actor.account, turn.now - DRAFT_LIFE).await?;
    let card = match draft {
        // Whatever was tapped is not lost by beginning anew unless that is meant.
        Some(draft) if wanted == Wanted::New && draft.facts.has(Field::Type) => resume_card(turn, actor, &draft),
        Some(draft) => card(turn, actor, &draft).await?,
        None => {
            let case = begin(turn, actor, &rights).await?;
            card(turn, actor, &case).await?
        }
    };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Shows a case.
///
/// # Errors
/// As [`obey`].
pub async fn post_card(turn: &mut Turn<'_>, actor: &Actor, id: CaseId) -> Result<()> {
    let case = seen(turn, actor, id).await?;
    let card = card(turn, actor, &case).await?;
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Takes a text for what its sender was asked to type about a case; tells whether it was that.
///
/// # Errors
/// A refusal for who may not, and for what cannot be read; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<bool> {
    let Some((id, what)) = turn.tx.awaited_for_case(actor.account, turn.now - WAIT).await? else { return Ok(false) };
    let mut case = own(turn, actor, id).await?;
    let is_risky = match what {
        Typed::Day => {
            let day = parse_day(typed, today(turn)).ok_or(Refusal::BadCaseDay)?;
            set(turn, actor, &mut case, Value::Day(day)).await?;
            false
        }
        Typed::Amount => {
            let fen = Fen::parse(typed).ok_or(Refusal::BadAmount)?;
            set(turn, actor, &mut case, Value::Exact(fen)).await?;
            false
        }
        Typed::Recovered => {
            let fen = Fen::parse(typed).ok_or(Refusal::BadAmount)?;
            set(turn, actor, &mut case, Value::Recovered(fen)).await?;
            false
        }
        Typed::Note => private::note(turn, actor, &mut case, typed).await?,
    };
    turn.tx.stop_waiting_for_case(actor.account, turn.now - WAIT).await?;
    if what == Typed::Note {
        let html = turn.services.text.case_note_kept(&actor.locale, is_risky);
        turn.answer(actor.chat.id, CARD, plain(html)).await?;
    }
    let card = card(turn, actor, &case).await?;
    turn.answer(actor.chat.id, CARD, card).await?;
    Ok(true)
}

/// Somebody pressed a button of a case. What is private is told in a window that they close; everything else by the
/// card itself.
///
/// # Errors
/// A refusal for who may not, or when the case has gone on; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    id: CaseId,
    press: Press,
    message: Option<i64>,
) -> Result<Option<(Plain, bool)>> {
    if press == Press::Show {
        post_card(turn, actor, id).await?;
        return Ok(None);
    }
    let mut case = own(turn, actor, id).await?;
    match press {
        Press::Amounts => return private::amounts(turn, actor, &case).await.map(|words| Some((words, true))),
        Press::Note(number) => {
            let words = private::note_part(turn, actor, &case, usize::from(number)).await?;
            return Ok(Some((words, true)));
        }
        Press::Write(what) => {
            ask_to_type(turn, actor, &case, what).await?;
            return Ok(None);
        }
        Press::Ask(field) => {
            let card = question_card(turn, actor, &case, field).await?;
            role::show(turn, actor.chat.id, CARD, message, card).await?;
            return Ok(None);
        }
        Press::Correct => {
            let card = correction_card(turn, actor, &case);
            role::show(turn, actor.chat.id, CARD, message, card).await?;
            return Ok(None);
        }
        Press::Erase => {
            can_open(&case)?;
            let card = erasure_card(turn, actor, &case);
            role::show(turn, actor.chat.id, CARD, message, card).await?;
            return Ok(None);
        }
        Press::Alert => {
            let facts = local::for_alert(turn, actor, id).await?;
            alert::begin_from_case(turn, actor, facts).await?;
            return Ok(None);
        }
        Press::Drop => {
            if !turn.tx.drop_case(id).await? {
                return Err(Refusal::CardExpired.into());
            }
            let html = turn.services.text.case_dropped(&actor.locale);
            role::show(turn, actor.chat.id, CARD, message, plain(html)).await?;
            return Ok(None);
        }
        Press::Anew => {
            turn.tx.drop_case(id).await?;
            let rights = actor::permit_somewhere(turn, actor, Action::FileCases).await?;
            case = begin(turn, actor, &rights).await?;
        }
        Press::File => file(turn, actor, &mut case).await?,
        Press::Close => close(turn, actor, &mut case, true).await?,
        Press::Reopen => close(turn, actor, &mut case, false).await?,
        Press::EraseFor(why) => private::erase(turn, actor, &mut case, why).await?,
        Press::Type(fraud_type) => {
            if !types(turn.services).contains(&fraud_type) {
                return Err(Refusal::CardExpired.into());
            }
            set(turn, actor, &mut case, Value::Type(fraud_type)).await?;
        }
        Press::Channel(channel) => set(turn, actor, &mut case, Value::Channel(channel)).await?,
        Press::Payment(payment) => set(turn, actor, &mut case, Value::Payment(payment)).await?,
        Press::Band(band) => set(turn, actor, &mut case, Value::Band(band)).await?,
        Press::Day(day) => {
            if !may_be_day(day, today(turn)) {
                return Err(Refusal::BadCaseDay.into());
            }
            set(turn, actor, &mut case, Value::Day(day)).await?;
        }
        Press::College(class) => {
            let place = place(turn, class).await?;
            set(turn, actor, &mut case, Value::Place(place)).await?;
        }
        Press::Victim(victim) => set(turn, actor, &mut case, Value::Victim(victim)).await?,
        Press::Reported(reported) => set(turn, actor, &mut case, Value::Reported(reported)).await?,
        Press::Outcome(outcome) => set(turn, actor, &mut case, Value::Outcome(outcome)).await?,
        Press::Show => {}
    }
    let card = card(turn, actor, &case).await?;
    role::show(turn, actor.chat.id, CARD, message, card).await?;
    Ok(None)
}

/// A case that somebody may see, without its private part.
async fn seen(turn: &mut Turn<'_>, actor: &Actor, id: CaseId) -> Result<Case> {
    actor::permit_somewhere(turn, actor, Action::ListCases).await?;
    let case = turn.tx.case(id).await?.ok_or(Refusal::NoSuchCase)?;
    if case.account.is_some_and(|account| account != actor.account) {
        return Err(Refusal::NoSuchCase.into());
    }
    actor::permit(turn, actor, Action::ListCases, &case.scope()).await?;
    Ok(case)
}

/// A case that somebody may change: a draft of their own, or one that was filed where they are of the police.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: CaseId) -> Result<Case> {
    actor::permit_somewhere(turn, actor, Action::FileCases).await?;
    let case = turn.tx.case(id).await?.ok_or(Refusal::NoSuchCase)?;
    if case.account.is_some_and(|account| account != actor.account) {
        return Err(Refusal::NoSuchCase.into());
    }
    actor::permit(turn, actor, Action::FileCases, &case.scope()).await?;
    Ok(case)
}

/// Whether the private part of a case can be opened.
fn can_open(case: &Case) -> Result<(), Refusal> {
    if case.has_key { Ok(()) } else { Err(Refusal::CaseErased) }
}

/// Begins a draft with its own key.
async fn begin(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant]) -> Result<Case> {
    let campus =
        rights.iter().find(|grant| grant.appointment.duty.role() == Role::Police).and_then(|grant| {
            match &grant.appointment.scope {
                Scope::Campus(campus) => Some(campus.clone()),
                _ => None,
            }
        });
    let id = turn.tx.new_case_id().await?;
    let (key, wrapped) = turn.services.vault.new_key(&private::key_purpose(id));
    turn.tx.begin_case(id, actor.account, campus.as_deref(), &wrapped, turn.now).await?;
    let case = Case {
        id,
        account: Some(actor.account),
        campus,
        facts: crate::domain::case::Facts::default(),
        note_chars: 0,
        version: 0,
        made_at: turn.now,
        filed_at: None,
        closed_at: None,
        has_key: true,
    };
    let sealed = key.seal_value(&Private::default(), &private::purpose(id, 0));
    turn.tx.keep_case(&case, &sealed, turn.now).await?;
    Ok(case)
}

/// Takes an answer. What is filed already gets a new version, and the old one stays.
async fn set(turn: &mut Turn<'_>, actor: &Actor, case: &mut Case, value: Value) -> Result<()> {
    if matches!(value, Value::Exact(_) | Value::Recovered(_)) {
        can_open(case)?;
    }
    let told = match &value {
        Value::Type(_) => Update::Field(Field::Type),
        Value::Channel(_) => Update::Field(Field::Channel),
        Value::Payment(_) => Update::Field(Field::Payment),
        Value::Band(_) | Value::Exact(_) => Update::Field(Field::Amount),
        Value::Day(_) => Update::Field(Field::Day),
        Value::Place(_) => Update::Field(Field::College),
        Value::Victim(_) => Update::Field(Field::Segment),
        Value::Reported(_) => Update::Field(Field::Reported),
        Value::Outcome(_) => Update::Field(Field::Outcome),
        Value::Recovered(_) => Update::Recovered,
    };
    private::keep(turn, actor, case, told, |case, private| {
        match &value {
            Value::Exact(fen) => private.loss = Some(*fen),
            Value::Recovered(fen) => private.recovered = Some(*fen),
            Value::Band(_) | Value::Payment(Payment::Nothing) => private.loss = None,
            _ => {}
        }
        case.facts.set(value);
    })
    .await
}

/// Files a draft about which everything was said.
async fn file(turn: &mut Turn<'_>, actor: &Actor, case: &mut Case) -> Result<()> {
    if case.filed_at.is_some() || case.facts.next().is_some() {
        return Err(Refusal::CardExpired.into());
    }
    let (key, private) = private::opened(turn, case).await?;
    let sealed = key.seal_value(&private, &private::purpose(case.id, 1));
    if !turn.tx.file_case(case.id, &sealed, turn.now).await? {
        return Err(Refusal::CardExpired.into());
    }
    (case.account, case.version, case.filed_at) = (None, 1, Some(turn.now));
    let by = ledger::by(turn, actor, &case.scope()).await?;
    let fact = Fact::CaseFiled { case: case.id.0, sealed: secret::hash(&sealed) };
    turn.record(by, place_of(case), fact);
    tracing::info!(case.id = case.id.0, "a case was filed");
    Ok(())
}

/// Closes a case, or opens it again.
async fn close(turn: &mut Turn<'_>, actor: &Actor, case: &mut Case, is_closed: bool) -> Result<()> {
    if case.filed_at.is_none() || case.closed_at.is_some() == is_closed {
        return Err(Refusal::CardExpired.into());
    }
    let at = is_closed.then_some(turn.now);
    turn.tx.close_case(case.id, at).await?;
    let told = if is_closed { Update::Closed } else { Update::Reopened };
    private::keep(turn, actor, case, told, |case, _| case.closed_at = at).await
}

/// Where the ledger puts a case: on its campus. Its college stays in the register, for a day and a college can be
/// somebody.
fn place_of(case: &Case) -> Scope {
    match case.scope() {
        Scope::College { campus, .. } => Scope::Campus(campus),
        scope => scope,
    }
}

/// The college of a class that a button names.
async fn place(turn: &mut Turn<'_>, class: Option<crate::domain::class::ClassId>) -> Result<Place> {
    let Some(class) = class else { return Ok(Place::Withheld) };
    let class = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
    Ok(Place::College { campus: class.campus, college: class.college })
}

/// Asks for something typed.
async fn ask_to_type(turn: &mut Turn<'_>, actor: &Actor, case: &Case, what: Typed) -> Result<()> {
    if what != Typed::Day {
        can_open(case)?;
    }
    // The next message is for what was asked last.
    turn.tx.stop_waiting_for_task(actor.account, turn.now - crate::domain::item::WAIT).await?;
    turn.tx.stop_waiting_for_notice(actor.account, turn.now - crate::domain::notice::WAIT).await?;
    turn.tx.wait_for_case(actor.account, case.id, what, turn.now).await?;
    let html = turn.services.text.case_ask_typed(&actor.locale, what, case.id);
    Ok(turn.answer(actor.chat.id, CARD, plain(html)).await?)
}

fn today(turn: &Turn<'_>) -> NaiveDate {
    turn.services.settings.local(turn.now).date()
}

/// Every kind of fraud that the library knows, in its order.
fn types(services: &Services) -> Vec<FraudType> {
    let mut types: Vec<FraudType> = Vec::new();
    for fraud_type in services.library.tips().iter().filter_map(|tip| tip.fraud_type.as_ref()) {
        if !types.contains(fraud_type) {
            types.push(fraud_type.clone());
        }
    }
    types
}

// Cards.

/// A case with what can be done about it: the next question of a draft, or what is kept.
async fn card(turn: &mut Turn<'_>, actor: &Actor, case: &Case) -> Result<Message> {
    if case.filed_at.is_none() {
        return match case.facts.next() {
            Some(field) => question_card(turn, actor, case, field).await,
            None => Ok(preview_card(turn, actor, case)),
        };
    }
    let rights = actor::rights(turn, actor).await?;
    let may_change = actor.with(&rights).may(Action::FileCases, &case.scope()).is_ok();
    let versions = turn.tx.case_versions(case.id).await?;
    let (services, locale) = (turn.services, &actor.locale);
    let changes: Vec<_> = versions.iter().skip(1).map(|at| services.settings.local(*at)).collect();
    let show = Show { case, place: place_name(services, case), changes: &changes, may_change };
    let html = services.text.case_card(locale, &show);
    let button = |press: Press| {
        let label = services.text.case_press_label(locale, press_word(&press), part_of(&press));
        key(services, actor.chat.id, label, &Button::Case(case.id, press))
    };
    let mut rows: Vec<Vec<delivery::Button>> = Vec::new();
    if may_change {
        if actor.with(&rights).may_somewhere(Action::DraftAlert).is_ok() {
            rows.push(vec![button(Press::Alert)]);
        }
        if case.has_key {
            let mut private = vec![button(Press::Amounts)];
            let parts = u8::try_from(case.note_parts()).unwrap_or(u8::MAX);
            private.extend((0..parts).map(|number| button(Press::Note(number))));
            rows.extend(private.chunks(ROW).map(<[_]>::to_vec));
        }
        if case.closed_at.is_none() {
            let mut steps = Vec::new();
            if case.has_key {
                steps.push(button(Press::Write(Typed::Recovered)));
            }
            if case.facts.outcome != Some(Outcome::Stopped) {
                steps.push(button(Press::Outcome(Outcome::Stopped)));
            }
            steps.extend([button(Press::Close), button(Press::Correct)]);
            rows.extend(steps.chunks(ROW).map(<[_]>::to_vec));
        } else {
            rows.push(vec![button(Press::Reopen)]);
        }
        if case.has_key {
            rows.push(vec![button(Press::Erase)]);
        }
    }
    Ok(Message { buttons: rows, ..plain(html) })
}

/// How the words of a button name what it does.
const fn press_word(press: &Press) -> &'static str {
    match press {
        Press::Show => "show",
        Press::File => "file",
        Press::Drop => "drop",
        Press::Anew => "anew",
        Press::Amounts => "amounts",
        Press::Note(_) => "note",
        Press::Correct => "correct",
        Press::Close => "close",
        Press::Reopen => "reopen",
        Press::Erase => "erase",
        Press::Alert => "alert",
        Press::Write(Typed::Amount) => "type_amount",
        Press::Write(Typed::Note) => "type_note",
        Press::Write(Typed::Day) => "type_day",
        Press::Write(Typed::Recovered) => "type_recovered",
        Press::EraseFor(Erasure::Wish) => "erase_wish",
        Press::EraseFor(Erasure::Mistake) => "erase_mistake",
        Press::EraseFor(Erasure::Over) => "erase_over",
        Press::College(None) => "withheld",
        Press::Outcome(Outcome::Stopped) => "stopped",
        Press::Ask(_)
        | Press::Type(_)
        | Press::Channel(_)
        | Press::Payment(_)
        | Press::Band(_)
        | Press::Day(_)
        | Press::College(_)
        | Press::Victim(_)
        | Press::Reported(_)
        | Press::Outcome(_) => "other",
    }
}

/// The number of the part that a button shows, from 1; 0 for others.
const fn part_of(press: &Press) -> u32 {
    match press {
        Press::Note(number) => *number as u32 + 1,
        _ => 0,
    }
}

fn place_name(services: &Services, case: &Case) -> Option<crate::domain::campus::Bilingual> {
    match &case.facts.place {
        Some(Place::College { .. }) => services.settings.place(&case.facts.scope(None)),
        Some(Place::Withheld) | None => None,
    }
}

/// A draft that is asked about, with the answers below.
async fn question_card(turn: &mut Turn<'_>, actor: &Actor, case: &Case, field: Field) -> Result<Message> {
    let today = today(turn);
    let colleges = if field == Field::College { colleges(turn, case).await? } else { Vec::new() };
    let (services, locale) = (turn.services, &actor.locale);
    let text = &services.text;
    let html = text.case_question(locale, case, place_name(services, case).as_ref(), field);
    let button = |label: Plain, press: Press| key(services, actor.chat.id, label, &Button::Case(case.id, press));
    let plain_button = |press: Press| {
        let label = text.case_press_label(locale, press_word(&press), 0);
        button(label, press)
    };
    let mut choices: Vec<delivery::Button> = match field {
        Field::Type => types(services)
            .into_iter()
            .map(|fraud_type| button(text.fraud_type_name(locale, &fraud_type), Press::Type(fraud_type)))
            .collect(),
        Field::Channel => all(|it: Channel| button(text.fraud_word(locale, it), Press::Channel(it))),
        Field::Payment => all(|it: Payment| button(text.fraud_word(locale, it), Press::Payment(it))),
        Field::Amount => all(|it: AmountBand| button(text.fraud_word(locale, it), Press::Band(it))),
        Field::Day => (0..=RECENT_DAYS)
            .filter_map(|back| today.checked_sub_days(Days::new(back)))
            .map(|day| button(text.case_day_label(locale, day, today), Press::Day(day)))
            .collect(),
        Field::College => {
            let named = |(class, name): &(_, String)| {
                button(text.case_college_label(locale, name), Press::College(Some(*class)))
            };
            colleges.iter().map(named).collect()
        }
        Field::Segment => all(|it: Victim| button(text.case_victim_label(locale, it), Press::Victim(it))),
        Field::Reported => all(|it: Reported| button(text.case_reported_label(locale, it), Press::Reported(it))),
        Field::Outcome => all(|it: Outcome| button(text.case_outcome_label(locale, it), Press::Outcome(it))),
    };
    match field {
        Field::Amount if case.has_key => choices.push(plain_button(Press::Write(Typed::Amount))),
        Field::Day => choices.push(plain_button(Press::Write(Typed::Day))),
        Field::College => choices.push(plain_button(Press::College(None))),
        _ => {}
    }
    let is_long = choices.iter().any(|choice| choice.label.chars().map(units).sum::<usize>() > HALF_ROW);
    let beside = if is_long { 1 } else { ROW };
    let mut rows: Vec<_> = choices.chunks(beside).map(<[_]>::to_vec).collect();
    if case.filed_at.is_some() {
        rows.push(vec![plain_button(Press::Show)]);
    } else {
        let before = Field::ALL.iter().copied().take_while(|known| *known != field).last();
        let back = before.map(|before| button(text.case_back_label(locale), Press::Ask(before)));
        rows.push(back.into_iter().chain([plain_button(Press::Drop)]).collect());
    }
    Ok(Message { buttons: rows, ..plain(html) })
}

/// How many letters a sign is as wide as.
const fn units(sign: char) -> usize {
    if (sign as u32) < 0x1100 { 1 } else { 2 }
}

/// A button for each value of a closed set.
fn all<V: Coded>(button: impl Fn(V) -> delivery::Button) -> Vec<delivery::Button> {
    V::ALL.iter().copied().map(button).collect()
}

/// The colleges in which a case can be, each with a class of it.
async fn colleges(turn: &mut Turn<'_>, case: &Case) -> Result<Vec<(crate::domain::class::ClassId, String)>, Broken> {
    let mut colleges: Vec<(crate::domain::class::ClassId, String)> = Vec::new();
    for listed in turn.tx.classes().await? {
        let is_near = case.campus.as_ref().is_none_or(|campus| *campus == listed.class.campus);
        if is_near && colleges.iter().all(|(_, name)| *name != listed.class.college) {
            colleges.push((listed.id, listed.class.college));
        }
    }
    colleges.sort_by(|(_, one), (_, other)| one.cmp(other));
    Ok(colleges)
}

/// What will be filed.
fn preview_card(turn: &Turn<'_>, actor: &Actor, case: &Case) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    let show = Show { case, place: place_name(services, case), changes: &[], may_change: true };
    let html = services.text.case_preview(locale, &show);
    let button = |press: Press| {
        let label = services.text.case_press_label(locale, press_word(&press), 0);
        key(services, actor.chat.id, label, &Button::Case(case.id, press))
    };
    let rows = vec![
        vec![button(Press::File)],
        vec![button(Press::Write(Typed::Amount)), button(Press::Write(Typed::Note))],
        vec![button(Press::Correct), button(Press::Drop)],
    ];
    Message { buttons: rows, ..plain(html) }
}

/// What can be corrected.
fn correction_card(turn: &Turn<'_>, actor: &Actor, case: &Case) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    let html = services.text.case_correct(locale, case.id, case.filed_at.is_some());
    let fields = Field::ALL.iter().map(|field| {
        let label = services.text.case_field_label(locale, *field);
        key(services, actor.chat.id, label, &Button::Case(case.id, Press::Ask(*field)))
    });
    let button = |press: Press| {
        let label = services.text.case_press_label(locale, press_word(&press), 0);
        key(services, actor.chat.id, label, &Button::Case(case.id, press))
    };
    let mut fields: Vec<_> = fields.collect();
    if case.has_key {
        fields.push(button(Press::Write(Typed::Note)));
    }
    let mut rows: Vec<_> = fields.chunks(ROW).map(<[_]>::to_vec).collect();
    rows.push(vec![button(Press::Show)]);
    Message { buttons: rows, ..plain(html) }
}

/// Whether a draft is to be gone on with.
fn resume_card(turn: &Turn<'_>, actor: &Actor, draft: &Case) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    let html = services.text.case_resume(locale, draft, place_name(services, draft).as_ref());
    let button = |press: Press| {
        let label = match press {
            Press::Anew => services.text.case_press_label(locale, press_word(&press), 0),
            _ => services.text.case_go_on_label(locale),
        };
        key(services, actor.chat.id, label, &Button::Case(draft.id, press))
    };
    Message { buttons: vec![vec![button(Press::Show), button(Press::Anew)]], ..plain(html) }
}

/// Why the private part is to be erased: the second tap does it.
fn erasure_card(turn: &Turn<'_>, actor: &Actor, case: &Case) -> Message {
    let (services, locale) = (turn.services, &actor.locale);
    let html = services.text.case_ask_erase(locale, case.id);
    let button = |press: Press| {
        let label = services.text.case_press_label(locale, press_word(&press), 0);
        vec![key(services, actor.chat.id, label, &Button::Case(case.id, press))]
    };
    let reasons = Erasure::ALL.iter().map(|why| button(Press::EraseFor(*why)));
    Message { buttons: reasons.chain([button(Press::Show)]).collect(), ..plain(html) }
}
