//! The same wording reaches several colleges: whoever can warn of it is told.

use std::collections::BTreeSet;

use super::{home, on_duty, sender, sketch};
use crate::domain::access::Action;
use crate::domain::check::{Judgement, LIFE};
use crate::domain::delivery::Message;
use crate::domain::ledger::{By, Fact};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Turn, actor, alert, key, plain, role};
use crate::store::KeptSketch;

/// So many people make a wording one that goes round …
const PEOPLE_MIN: u32 = 3;

/// … of so many colleges.
const COLLEGES_MIN: u32 = 2;

/// Staff are told again when so many times as many people have been sent it.
const GROWTH: u32 = 3;

/// Somebody who was told begins an alert about it.
///
/// # Errors
/// A refusal for who may not, or when too much time has passed; or when the database cannot.
pub async fn press_alert(turn: &mut Turn<'_>, actor: &Actor, wave: i64) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::DraftAlert).await?;
    let first = turn.tx.sketch(wave).await?.ok_or(Refusal::CardExpired)?;
    alert::begin_from_signs(turn, actor, first.kind.as_ref(), &first.flags).await
}

/// Keeps the sketch of a suspicious text, and tells staff when its wording goes round.
pub(super) async fn count(turn: &mut Turn<'_>, actor: &Actor, text: &str, judgement: &Judgement) -> Result<(), Broken> {
    turn.tx.lock_sketches().await?;
    let services = turn.services;
    let (campus, college) = home(turn, actor).await?;
    let sketch = sketch(services, text);
    let before = turn.tx.sketches_since(turn.now - LIFE).await?;
    let id = turn.tx.new_sketch_id().await?;
    let wave = before.iter().find(|kept| kept.sketch.is_like(&sketch)).map_or(id, |kept| kept.wave);
    let kept = KeptSketch {
        id,
        sender: sender(services, actor.account),
        college: college.unwrap_or_default(),
        campus,
        kind: judgement.kind.as_ref().map(|(kind, _)| kind.clone()),
        flags: judgement.flags.clone(),
        sketch,
        wave,
    };
    turn.tx.keep_sketch(&kept, turn.now).await?;

    let of_it: Vec<_> = before.iter().chain([&kept]).filter(|kept| kept.wave == wave).collect();
    let number = |some: BTreeSet<&str>| u32::try_from(some.len()).unwrap_or(u32::MAX);
    let people = number(of_it.iter().map(|kept| kept.sender.as_str()).collect());
    let colleges = number(of_it.iter().map(|kept| kept.college.as_str()).filter(|name| !name.is_empty()).collect());
    let told = turn.tx.wave_told(wave).await?;
    if people < PEOPLE_MIN.max(told.saturating_mul(GROWTH)) || colleges < COLLEGES_MIN {
        return Ok(());
    }
    turn.tx.tell_wave(wave, people, turn.now).await?;
    let campuses: BTreeSet<_> = of_it.iter().map(|kept| kept.campus.as_str()).collect();
    let mut accounts = BTreeSet::new();
    for campus in &campuses {
        accounts.extend(on_duty(turn, &Scope::Campus((*campus).to_owned())).await?);
    }
    for account in accounts {
        role::tell(turn, account, "check_wave", |locale, chat| {
            let label = services.text.check_wave_alert_label(locale);
            let buttons = vec![vec![key(services, chat, label, &Button::CheckAlert(wave))]];
            Message { buttons, ..plain(services.text.check_wave(locale, (people, colleges), judgement, LIFE)) }
        })
        .await?;
    }
    let place = match campuses.first() {
        Some(campus) if campuses.len() == 1 => Scope::Campus((*campus).to_owned()),
        _ => Scope::Everything,
    };
    turn.record(By::Clock, place, Fact::CheckWave { people: people.into(), colleges: colleges.into() });
    Ok(())
}
