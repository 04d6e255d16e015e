//! Writing into the ledger by hand: notes of what the service cannot know, and corrections. Nothing is written
//! before it was looked at.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::super::button::Button;
use super::super::{Actor, Result, Turn, actor, key, plain};
use super::ask::{self, Body, KIND, PATIENCE};
use crate::domain::access::Action;
use crate::domain::delivery::Message;
use crate::domain::ledger::query;
use crate::domain::ledger::{By, Correction, Fact, NewEntry, Seq};
use crate::domain::privacy;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Reach, Role, Scope};
use crate::store::Shown;
use crate::text::ledger::Draft;
use crate::text::{Html, Plain};

/// The longest note, in characters.
pub const NOTE_CHARS_MAX: usize = 500;

/// The longest reason of a correction, in characters.
pub const REASON_CHARS_MAX: usize = 200;

/// How long whoever wrote an entry may correct it without an administrator.
const OWN_TIME: TimeDelta = TimeDelta::hours(24);

/// How long ago something may have been done that is written down now.
const BACKDATING: TimeDelta = TimeDelta::days(30);

/// A note that waits to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    text: String,
    place: Scope,
    item: Option<String>,
    day: NaiveDate,
}

/// A correction that waits to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Fix {
    entry: i64,
    reason: String,
    instead: Option<String>,
}

/// Previews a note. Words with a key before the text say where, for which item and on which day:
/// `class=软件2301 item=I2 date=04-17 …`.
///
/// # Errors
/// A refusal for who may not, for what is not understood, and for what must not be written; or when the database
/// cannot.
pub(super) async fn note(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::NoteLedger).await?;
    let lexicon = ask::lexicon(turn).await?;
    let is_option = |word: &str| {
        let word = query::plain(word);
        let key = word.split_once(['=', ':']).map(|(key, _)| key);
        key.is_some_and(|key| lexicon.keys.iter().any(|(known, _)| known == key))
    };
    let options = typed.split_whitespace().take_while(|word| is_option(word)).count();
    let (options, text) = split_words(typed, options);
    let Some(query) = ask::understand(turn, actor, options, None).await? else { return Ok(()) };
    let text = written(text, NOTE_CHARS_MAX, Refusal::NothingNoted)?;

    let today = turn.services.settings.local(turn.now).date();
    let day = query.until.or(query.since).unwrap_or(today);
    if !(today - BACKDATING..=today).contains(&day) {
        return Err(Refusal::NoDays { since: today - BACKDATING, until: today }.into());
    }
    let place = query.places.first().cloned().or_else(|| own_place(&rights));
    let place = place.unwrap_or(Scope::Everything);
    actor::permit(turn, actor, Action::NoteLedger, &place).await?;
    let note = Note { text, place, item: query.items.first().cloned(), day };
    let services = turn.services;
    let name = services.text.ledger_place(&actor.locale, services.settings.place(&note.place).as_ref());
    let item = note.item.as_deref().and_then(|id| Some((id, ask::title(services, id)?)));
    let item = item.map(|(id, title)| services.text.ledger_item_name(&actor.locale, id, title));
    let draft = Draft::Note { text: &note.text, place: &name, item: item.as_ref().map(Plain::as_str) };
    let html = services.text.ledger_draft(&actor.locale, &draft);
    let id = ask::keep(turn, actor, "note", &Body::Note(note)).await?;
    preview(turn, actor, id, html).await
}

/// Previews a correction: `L-1182 reason`, and for a note `L-1182 reason => what is right`.
///
/// # Errors
/// As [`note`]; and when the entry was corrected before.
pub(super) async fn fix(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::NoteLedger).await?;
    let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    let seq: Seq = query::plain(word).parse().map_err(|_| Refusal::WhichEntry)?;
    let shown = correctable(turn, &rights, seq).await?;
    let is_note = shown.entry.kind == "work.noted";
    let at = rest.split_whitespace().position(|word| is_note && turn.services.text.is_ledger_instead(word));
    let (reason, instead) = match at {
        None => (rest, None),
        Some(at) => {
            let (reason, behind) = split_words(rest, at);
            (reason, Some(split_words(behind, 1).1))
        }
    };
    let reason = written(reason, REASON_CHARS_MAX, Refusal::ReasonMissing)?;
    let instead = instead.map(|text| written(text, NOTE_CHARS_MAX, Refusal::NothingNoted)).transpose()?;
    let services = turn.services;
    let corrected = services.text.ledger_line(&actor.locale, &ask::told(services, &shown));
    let draft = Draft::Correction { corrected: &corrected, reason: &reason, instead: instead.as_deref() };
    let html = services.text.ledger_draft(&actor.locale, &draft);
    let id = ask::keep(turn, actor, "correction", &Body::Correction(Fix { entry: seq.0, reason, instead })).await?;
    preview(turn, actor, id, html).await
}

/// Somebody confirms what they looked at. However often they press, it is written once.
///
/// # Errors
/// A refusal for who may not, when the draft is over, and when the entry was corrected meanwhile; or when the
/// database cannot.
pub async fn confirm(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::NoteLedger).await?;
    let (request, body) = ask::body(turn, actor, id).await?;
    let text = &turn.services.text;
    let toast = text.ledger_written_toast(&actor.locale);
    if request.done_at.is_some() {
        return Ok(toast);
    }
    if turn.now - request.made_at > PATIENCE {
        return Err(Refusal::LedgerRequestOver.into());
    }
    let entry = match body {
        Body::Note(note) => {
            actor::permit(turn, actor, Action::NoteLedger, &note.place).await?;
            let by = super::by(turn, actor, &note.place).await?;
            let item = note.item.as_deref().and_then(|item| item.parse().ok());
            NewEntry { day: note.day, item, ..turn.entry(by, note.place, Fact::Noted { text: note.text }) }
        }
        Body::Correction(fix) => {
            let shown = correctable(turn, &rights, Seq(fix.entry)).await?;
            let place = shown.entry.place();
            let by = super::by(turn, actor, &place).await?;
            let item = shown.entry.item.as_deref().and_then(|item| item.parse().ok());
            let corrects = Some(Correction { entry: Seq(fix.entry), reason: fix.reason });
            match fix.instead {
                None => NewEntry { item, corrects, ..turn.entry(by, place, Fact::Struck {}) },
                // What takes its place was done on the same day.
                Some(text) => {
                    let entry = turn.entry(by, place, Fact::Noted { text });
                    NewEntry { day: shown.entry.day.parse().unwrap_or(entry.day), item, corrects, ..entry }
                }
            }
        }
        Body::Query(_) | Body::Choice { .. } | Body::Export(_) => return Err(Refusal::LedgerRequestOver.into()),
    };
    turn.tx.finish_ledger_request(id, turn.now).await?;
    turn.tx.record(entry);
    if let Some(message) = message {
        let html = turn.services.text.ledger_written(&actor.locale);
        turn.rewrite(actor.chat.id, KIND, message, plain(html)).await?;
    }
    Ok(toast)
}

/// Somebody drops what they looked at.
///
/// # Errors
/// A refusal for who may not, or when the draft is over; or when the database cannot.
pub async fn cancel(turn: &mut Turn<'_>, actor: &Actor, id: i64, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::NoteLedger).await?;
    let (request, _) = ask::body(turn, actor, id).await?;
    if request.done_at.is_some() || !turn.tx.finish_ledger_request(id, turn.now).await? {
        return Err(Refusal::LedgerRequestOver.into());
    }
    let text = &turn.services.text;
    if let Some(message) = message {
        turn.rewrite(actor.chat.id, KIND, message, plain(text.ledger_cancelled(&actor.locale))).await?;
    }
    Ok(text.ledger_cancelled_toast(&actor.locale))
}

async fn preview(turn: &mut Turn<'_>, actor: &Actor, id: i64, html: Html) -> Result<()> {
    let (services, locale) = (turn.services, &actor.locale);
    let buttons = [
        (services.text.ledger_confirm_label(locale), Button::LedgerConfirm(id)),
        (services.text.ledger_cancel_label(locale), Button::LedgerCancel(id)),
    ];
    let buttons = buttons.map(|(label, button)| key(services, actor.chat.id, label, &button));
    let card = Message { buttons: vec![buttons.to_vec()], ..plain(html) };
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// The entry, if somebody with these roles may correct it: an administrator any, everybody else what they wrote
/// within a day. An entry is corrected once.
async fn correctable(turn: &mut Turn<'_>, rights: &[Grant], seq: Seq) -> Result<Shown> {
    let shown = turn.tx.ledger_entry(seq.0, None).await?.ok_or(Refusal::NoSuchEntry { entry: seq })?;
    let is_admin = rights.iter().any(|grant| grant.appointment.duty.role() == Role::Admin);
    let age = turn.now.timestamp_millis() - shown.entry.at;
    let is_theirs = rights.iter().any(|grant| By::Grant(grant.id).to_string() == shown.entry.actor);
    if !(is_admin || is_theirs && age <= OWN_TIME.num_milliseconds()) {
        let refusal = Refusal::needs(vec![Role::Admin], Scope::Everything);
        let may = |grant: &Grant, _: &Scope| grant.appointment.duty.role() == Role::Admin;
        return Err(actor::named_holders(turn, refusal, may).await?.into());
    }
    if let Some(by) = shown.corrected_by {
        return Err(Refusal::EntryCorrected { entry: seq, by: Some(Seq(by)) }.into());
    }
    if turn.tx.is_being_corrected(seq) {
        return Err(Refusal::EntryCorrected { entry: seq, by: None }.into());
    }
    Ok(shown)
}

/// The narrowest place that somebody answers for and may write about.
fn own_place(rights: &[Grant]) -> Option<Scope> {
    let who = Action::NoteLedger.rule().who;
    let places = rights.iter().map(|grant| (grant, &grant.appointment.scope));
    let places = places.filter(|(grant, scope)| who.includes(grant, scope)).map(|(_, scope)| scope);
    let nearness = |scope: &&Scope| match scope.reach() {
        Reach::Class => 0,
        Reach::Department | Reach::Language => 1,
        Reach::College => 2,
        Reach::Campus => 3,
        Reach::Everything => 4,
    };
    places.min_by_key(nearness).cloned()
}

/// A text as it is kept: in one line, not too long, and without what leads to somebody.
fn written(text: &str, most: usize, nothing: Refusal) -> Result<String, Refusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(nothing);
    }
    if text.chars().count() > most {
        return Err(Refusal::LongNote { most: u32::try_from(most).unwrap_or(u32::MAX) });
    }
    match privacy::find(&text) {
        Some(private) => Err(Refusal::PrivateNumber(private)),
        None => Ok(text),
    }
}

/// The first `count` words of a text, and what stands behind them.
fn split_words(text: &str, count: usize) -> (&str, &str) {
    let mut rest = text.trim_start();
    for _ in 0..count {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        rest = rest[end..].trim_start();
    }
    text.split_at(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_from_what_stands_behind_them() {
        assert_eq!(split_words("a b  c d", 2), ("a b  ", "c d"));
        assert_eq!(split_words("a", 3), ("a", ""));
        assert_eq!(split_words(" text", 0), (" ", "text"));
    }

    #[test]
    fn what_leads_to_somebody_is_not_written_down() {
        let read = |text: &str| written(text, 20, Refusal::NothingNoted);
        assert_eq!(read(" 到会\n31人 "), Ok("到会 31人".to_owned()));
        assert_eq!(read("  "), Err(Refusal::NothingNoted));
        assert_eq!(read(&"长".repeat(21)), Err(Refusal::LongNote { most: 20 }));
        assert!(matches!(read("电话13800000000"), Err(Refusal::PrivateNumber(_))));
    }
}
