//! What is typed about an alert: its note, which leads to nobody, and the code by which a red one goes out alone.

use super::{CARD, card, compose, save, step};
use crate::domain::alert::{Alert, AlertId, CODE_LIFE, NOTE_UNITS_MAX, Offer, WAIT};
use crate::domain::privacy::{self, Known, Leaks, Purpose, Weight};
use crate::domain::refusal::Refusal;
use crate::domain::sign::narrow;
use crate::service::{Actor, Result, Services, Turn, plain};
use crate::store::AlertWait;

/// Asks somebody for the note of a draft.
pub(super) async fn ask(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert) -> Result<()> {
    wait(turn, actor, alert.id, AlertWait::Note).await?;
    let html = turn.services.text.alert_ask_note(&actor.locale);
    Ok(turn.answer(actor.chat.id, "alert_ask", plain(html)).await?)
}

/// Asks somebody to type the code by which a red alert goes out without a second person.
pub(super) async fn ask_code(turn: &mut Turn<'_>, actor: &Actor, alert: &Alert) -> Result<()> {
    wait(turn, actor, alert.id, AlertWait::Code).await?;
    let html = turn.services.text.alert_ask_code(&actor.locale, &code(turn.services, alert));
    Ok(turn.answer(actor.chat.id, "alert_ask", plain(html)).await?)
}

/// The next message is for what was asked last.
async fn wait(turn: &mut Turn<'_>, actor: &Actor, id: AlertId, what: AlertWait) -> Result<()> {
    turn.tx.stop_waiting_for_task(actor.account, turn.now - crate::domain::item::WAIT).await?;
    turn.tx.stop_waiting_for_notice(actor.account, turn.now - crate::domain::notice::WAIT).await?;
    Ok(turn.tx.wait_for_alert(actor.account, id, what, turn.now).await?)
}

/// The code of an alert as it is now: it changes with what the alert says.
fn code(services: &Services, alert: &Alert) -> String {
    let parts = [b"alert".as_slice(), &alert.id.0.to_be_bytes(), &alert.version.to_be_bytes()];
    let tag = u64::from_be_bytes(services.key.tag(&parts));
    format!("A{}-{:04}", alert.id.0, tag % 10_000)
}

/// Takes a text for what its sender was asked for; tells whether it was that.
pub(super) async fn hear(turn: &mut Turn<'_>, actor: &Actor, words: &str) -> Result<bool> {
    let Some((id, what, asked_at)) = turn.tx.awaited_of_alert(actor.account, turn.now - WAIT).await? else {
        return Ok(false);
    };
    if what == AlertWait::Code && turn.now - asked_at > CODE_LIFE {
        return Ok(false);
    }
    match what {
        AlertWait::Note => take_note(turn, actor, id, words).await?,
        AlertWait::Code => {
            let alert = turn.tx.alert(id).await?.filter(|alert| alert.account == actor.account);
            let alert = alert.ok_or(Refusal::CardExpired)?;
            let typed: String = words.trim().chars().map(narrow).collect();
            if typed.to_uppercase() != code(turn.services, &alert) {
                return Err(Refusal::WrongAlertCode.into());
            }
            turn.tx.stop_waiting_for_alert(actor.account, turn.now - WAIT).await?;
            step::send_alone(turn, actor, &alert).await?;
        }
    }
    Ok(true)
}

/// Keeps a note that leads to nobody; of any other, its general form is offered, and its own where that leads to
/// nobody either.
async fn take_note(turn: &mut Turn<'_>, actor: &Actor, id: AlertId, words: &str) -> Result<()> {
    let before = compose::own(turn, actor, id).await?;
    let note = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let units = note.encode_utf16().count();
    if !(1..=NOTE_UNITS_MAX).contains(&units) || !privacy::is_chinese(&note) {
        return Err(Refusal::BadAlertNote { most: u32::try_from(NOTE_UNITS_MAX).unwrap_or(u32::MAX) }.into());
    }
    let known = known(turn).await?;
    let look = |text: &str| privacy::lint(text, Purpose::Post, &known, &privacy::uncounted);
    let findings = look(&note);
    let text = &turn.services.text;
    let general = privacy::generalised(&note, look, |form, is_chinese| text.general(form, is_chinese).into_string());
    let may_stay = findings.iter().all(|finding| finding.weight < Weight::Blocks);
    let is_short = general.encode_utf16().count() <= NOTE_UNITS_MAX;
    let mut after = before.clone();
    after.version += 1;
    match Leaks::of(&note, &findings) {
        None => {
            after.content.note = Some(note);
            after.offer = None;
        }
        // What leads to somebody is not kept, and what it would be in general words is offered.
        Some(_) if is_short => {
            after.content.note = None;
            after.offer = Some(Offer { general, own: may_stay.then_some(note) });
        }
        Some(leaks) => return Err(Refusal::PrivateNumber(leaks).into()),
    }
    save(turn, &before, &after).await?;
    turn.tx.stop_waiting_for_alert(actor.account, turn.now - WAIT).await?;
    let card = card(turn, actor, &after, None).await?;
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// What the linter knows of the university.
async fn known(turn: &mut Turn<'_>) -> Result<Known> {
    let classes = turn.tx.classes().await?;
    let names = classes.iter().map(|listed| listed.class.name.as_str());
    let colleges = classes.iter().map(|listed| listed.class.college.as_str());
    let contact = &turn.services.settings.contact;
    Ok(Known::default().classes(names).colleges(colleges).contacts([contact.zh.as_str(), contact.en.as_str()]))
}
