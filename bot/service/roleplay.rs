//! Role-play in private: somebody talks to a “fraudster” for six turns, and sees the trick behind each.
//!
//! ```text
//! student  /roleplay
//! bot      Choose a scenario …                         [Fake police] [Loan cancellation] …
//! student  [Fake police]
//! bot      An exercise, turn 1 of 6: “This is …”       [A] [B] [C] [Stop]
//! student  [B]
//! bot      (the card becomes) the trick: authority …   [Go on] [Stop]
//! …
//! bot      (the card becomes) all tricks, and what to do really   [Play it again] [Another scenario]
//! ```
//!
//! Every card says that it is an exercise. Everything is in the database, so a run goes on after a restart and on another
//! phone, and whatever card is pressed shows how things stand. The first choice at a turn counts. Nobody but the person
//! sees what they chose: no group, no staff, no log, no ledger.

use super::button::Button;
use super::{Actor, Broken, Result, Turn, key, plain, quiz, role};
use crate::domain::access::Action;
use crate::domain::delivery::{self, Message};
use crate::domain::quiz::Choice;
use crate::domain::refusal::Refusal;
use crate::domain::roleplay::{FRESH, Heard, Play, PlayId, Scenario, ScenarioId, Way};
use crate::text::Plain;

/// What a card of the role-play is, in the outbox.
const KIND: &str = "roleplay";

/// Scenarios in one row of buttons.
const ROW: usize = 2;

/// A press under a card of the role-play, but for those that choose what to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Which scenarios are there? Asked under a card of another kind, which stays.
    Ask,
    /// Which scenarios are there?
    Menu,
    /// Play this scenario.
    Play(ScenarioId),
    /// Show where I am in this run.
    Next(PlayId),
    /// Stop here.
    Stop(PlayId),
}

impl Press {
    /// How a button writes it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Ask => "a".to_owned(),
            Self::Menu => "m".to_owned(),
            Self::Play(scenario) => format!("p{scenario}"),
            Self::Next(play) => format!("n{}", play.0),
            Self::Stop(play) => format!("s{}", play.0),
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let play = || about.parse().ok().filter(|id| *id >= 0).map(PlayId);
        match (letter, about) {
            ("a", "") => Some(Self::Ask),
            ("m", "") => Some(Self::Menu),
            ("p", _) => ScenarioId::parse(about).map(Self::Play),
            ("n", _) => play().map(Self::Next),
            ("s", _) => play().map(Self::Stop),
            _ => None,
        }
    }
}

/// Shows the run that somebody left not long ago, or the scenarios.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn begin(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::TakeQuiz)?;
    let plays = turn.tx.plays_of(actor.account).await?;
    let open = plays.iter().rev().find(|play| play.ended_at.is_none() && turn.now - play.began_at <= FRESH);
    let card = match open.and_then(|play| stands(turn, play).map(|(scenario, way)| (play, scenario, way))) {
        Some((play, scenario, way)) => card(turn, actor, play, scenario, &way),
        None => menu(turn, actor, &plays),
    };
    Ok(turn.answer(actor.chat.id, KIND, card).await?)
}

/// Somebody pressed a button.
///
/// # Errors
/// A refusal for who may not, or when there is no such run or scenario; or when the database cannot.
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Option<Plain>> {
    actor.may(Action::TakeQuiz)?;
    match press {
        Press::Ask => {
            let plays = turn.tx.plays_of(actor.account).await?;
            let card = menu(turn, actor, &plays);
            let mut turn = quiz::once(turn, actor, "roleplay_ask");
            turn.answer(actor.chat.id, KIND, card).await?;
            Ok(None)
        }
        Press::Menu => {
            let plays = turn.tx.plays_of(actor.account).await?;
            let card = menu(turn, actor, &plays);
            role::show(turn, actor.chat.id, KIND, message, card).await?;
            Ok(None)
        }
        Press::Play(scenario) => {
            let play = current(turn, actor, &scenario).await?;
            show(turn, actor, &play, message).await
        }
        Press::Next(id) => {
            let play = own(turn, actor, id).await?;
            show(turn, actor, &play, message).await
        }
        Press::Stop(id) => {
            let play = own(turn, actor, id).await?;
            let Some((scenario, way)) = stands(turn, &play) else { return gone(turn, actor, &play, message).await };
            if way.next.is_none() {
                return show(turn, actor, &play, message).await;
            }
            let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
            let text = &services.text;
            let on = key(services, chat, text.roleplay_on_label(locale), &Button::RolePlay(Press::Next(id)));
            let html = text.roleplay_paused(locale, scenario, way.taken.len());
            let paused = Message { buttons: vec![vec![on], vec![other(turn, actor)]], ..plain(html) };
            role::show(turn, chat, KIND, message, paused).await?;
            Ok(Some(text.roleplay_stopped(locale)))
        }
    }
}

/// Somebody chooses what to say at a turn, counted from 0.
///
/// # Errors
/// As [`press`].
pub async fn choose(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, at): (PlayId, u8),
    choice: Choice,
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::TakeQuiz)?;
    let services = turn.services;
    let (text, locale) = (&services.text, &actor.locale);
    let mut play = own(turn, actor, id).await?;
    let at = usize::from(at);
    let scenario = services.stage.scenario(&play.scenario).filter(|scenario| scenario.way(&play.choices).is_some());
    let Some(scenario) = scenario else {
        gone(turn, actor, &play, message).await?;
        return Ok(text.roleplay_gone(locale));
    };
    let mut is_first = false;
    match play.hear(scenario, at, choice) {
        Heard::Counts(choices) => {
            let is_last = scenario.way(&choices).is_some_and(|way| way.next.is_none());
            let ended_at = is_last.then_some(turn.now);
            is_first = turn.tx.choose_in_play(id, (&play.choices, &choices), ended_at).await?;
            // Another phone may have been quicker.
            play = own(turn, actor, id).await?;
        }
        Heard::Before(_) => {}
        Heard::Over => return Ok(text.roleplay_over(locale)),
        Heard::Gone => {
            show(turn, actor, &play, message).await?;
            return Ok(text.roleplay_gone(locale));
        }
    }
    let way = scenario.way(&play.choices);
    let Some(taken) = way.as_ref().and_then(|way| way.taken.get(at)) else { return Ok(text.roleplay_gone(locale)) };
    if let Some(message) = message {
        let is_last = way.as_ref().is_some_and(|way| way.next.is_none());
        let label = if is_last { text.roleplay_reveal_label(locale) } else { text.roleplay_next_label(locale) };
        let on = key(services, actor.chat.id, label, &Button::RolePlay(Press::Next(id)));
        let stop = (!is_last).then(|| vec![stop(turn, actor, id)]);
        let html = text.roleplay_answered(locale, scenario, at, taken);
        let card = Message { buttons: [vec![on]].into_iter().chain(stop).collect(), ..plain(html) };
        turn.rewrite(actor.chat.id, KIND, message, card).await?;
    }
    Ok(match is_first {
        true => text.roleplay_heard(locale, taken),
        false => text.roleplay_heard_before(locale, taken.choice),
    })
}

/// The run of this number, if it is theirs.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: PlayId) -> Result<Play> {
    let play = turn.tx.play(id).await?.filter(|play| play.account == actor.account);
    Ok(play.ok_or(Refusal::CardExpired)?)
}

/// The run through a scenario that is under way, or a new one.
async fn current(turn: &mut Turn<'_>, actor: &Actor, scenario: &ScenarioId) -> Result<Play> {
    let Some(scenario) = turn.services.stage.scenario(scenario) else { return Err(Refusal::CardExpired.into()) };
    let plays = turn.tx.plays_of(actor.account).await?;
    let mut own = plays.into_iter().filter(|play| play.scenario == scenario.id).collect::<Vec<_>>();
    if let Some(last) = own.pop_if(|last| last.ended_at.is_none()) {
        if scenario.way(&last.choices).is_some() {
            return Ok(last);
        }
        turn.tx.end_play(last.id, turn.now).await?;
        own.push(last);
    }
    let play = Play {
        id: turn.tx.new_play_id().await?,
        account: actor.account,
        scenario: scenario.id.clone(),
        nth: 1 + own.last().map_or(0, |last| last.nth),
        choices: Vec::new(),
        began_at: turn.now,
        ended_at: None,
    };
    if turn.tx.begin_play(&play).await? {
        return Ok(play);
    }
    // Another phone was quicker.
    let plays = turn.tx.plays_of(actor.account).await?;
    Ok(plays.into_iter().rfind(|other| other.scenario == play.scenario).unwrap_or(play))
}

/// The scenario of a run and where it is; `None` when the scenario has changed since.
fn stands<'s>(turn: &Turn<'s>, play: &Play) -> Option<(&'s Scenario, Way<'s>)> {
    let scenario = turn.services.stage.scenario(&play.scenario)?;
    Some((scenario, scenario.way(&play.choices)?))
}

/// Shows where a run is.
async fn show(turn: &mut Turn<'_>, actor: &Actor, play: &Play, message: Option<i64>) -> Result<Option<Plain>> {
    let Some((scenario, way)) = stands(turn, play) else { return gone(turn, actor, play, message).await };
    let card = card(turn, actor, play, scenario, &way);
    role::show(turn, actor.chat.id, KIND, message, card).await?;
    Ok(None)
}

/// Ends a run whose scenario has changed, and shows the scenarios there are.
async fn gone(turn: &mut Turn<'_>, actor: &Actor, play: &Play, message: Option<i64>) -> Result<Option<Plain>> {
    turn.tx.end_play(play.id, turn.now).await?;
    let plays = turn.tx.plays_of(actor.account).await?;
    let card = menu(turn, actor, &plays);
    role::show(turn, actor.chat.id, KIND, message, card).await?;
    Ok(Some(turn.services.text.roleplay_gone(&actor.locale)))
}

/// The scenarios; those that were played to the end are ticked.
fn menu(turn: &Turn<'_>, actor: &Actor, plays: &[Play]) -> Message {
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let buttons: Vec<_> = services
        .stage
        .scenarios()
        .iter()
        .map(|scenario| {
            let is_done = plays.iter().any(|play| play.scenario == scenario.id && play.ended_at.is_some());
            let label = text.roleplay_scenario_label(locale, scenario, is_done);
            key(services, chat, label, &Button::RolePlay(Press::Play(scenario.id.clone())))
        })
        .collect();
    Message { buttons: buttons.chunks(ROW).map(<[_]>::to_vec).collect(), ..plain(text.roleplay_menu(locale)) }
}

/// The card of a run as it stands: the scene that waits, or the end.
fn card(turn: &Turn<'_>, actor: &Actor, play: &Play, scenario: &Scenario, way: &Way<'_>) -> Message {
    let (services, chat, locale) = (turn.services, actor.chat.id, &actor.locale);
    let text = &services.text;
    let at = way.taken.len();
    let Some(scene) = way.next else {
        let again = Button::RolePlay(Press::Play(scenario.id.clone()));
        let again = key(services, chat, text.roleplay_again_label(locale), &again);
        let html = text.roleplay_end(locale, scenario, &way.taken);
        return Message { buttons: vec![vec![other(turn, actor)], vec![again]], ..plain(html) };
    };
    let letters = scene.choices().map(|choice| {
        let button = Button::RolePlayChoose(play.id, u8::try_from(at).unwrap_or(u8::MAX), choice);
        key(services, chat, text.roleplay_letter_label(locale, choice), &button)
    });
    let html = text.roleplay_scene(locale, scenario, at, scene);
    Message { buttons: vec![letters.collect(), vec![stop(turn, actor, play.id)]], ..plain(html) }
}

fn stop(turn: &Turn<'_>, actor: &Actor, id: PlayId) -> delivery::Button {
    let label = turn.services.text.roleplay_stop_label(&actor.locale);
    key(turn.services, actor.chat.id, label, &Button::RolePlay(Press::Stop(id)))
}

fn other(turn: &Turn<'_>, actor: &Actor) -> delivery::Button {
    let label = turn.services.text.roleplay_menu_label(&actor.locale);
    key(turn.services, actor.chat.id, label, &Button::RolePlay(Press::Menu))
}

/// The button to the scenarios from a card of another kind.
pub(super) fn invite(turn: &Turn<'_>, actor: &Actor) -> delivery::Button {
    let label = turn.services.text.roleplay_invite_label(&actor.locale);
    key(turn.services, actor.chat.id, label, &Button::RolePlay(Press::Ask))
}

/// The runs of somebody with the names of their scenarios, for what is kept of them.
///
/// # Errors
/// When the database cannot.
pub(super) async fn of(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<(Play, String)>, Broken> {
    let (services, plays) = (turn.services, turn.tx.plays_of(actor.account).await?);
    let named = plays.into_iter().map(|play| {
        let title = match services.stage.scenario(&play.scenario) {
            Some(scenario) => services.text.roleplay_title(&actor.locale, scenario).into_string(),
            None => play.scenario.to_string(),
        };
        (play, title)
    });
    Ok(named.collect())
}
