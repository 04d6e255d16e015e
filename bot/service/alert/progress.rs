//! How far an alert is: a card for its author that is kept up to date, and the same for whoever looks.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Press, button, button_for, languages_row, preview, reader, save, send, step};
use crate::domain::access::Action;
use crate::domain::alert::{Alert, Hand, Move, Severity, State, most_of};
use crate::domain::delivery::{self, Act, ChatId, DeliveryState, Lane, Message, NewDelivery};
use crate::domain::role::Grant;
use crate::secret;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, plain, role};
use crate::store::{AlertTap, PostCount};
use crate::text::alert::Progress;
use crate::text::{Html, Locale};

/// What the card is, in the outbox.
const KIND: &str = "alert_progress";

/// The card is not changed more often.
pub(super) const SHOWN_FOR: TimeDelta = TimeDelta::seconds(5);

/// A post in a group is not changed more often for the number of those who got one like it.
pub(super) const LIKES_SHOWN_FOR: TimeDelta = TimeDelta::seconds(20);

/// Posts the card to the author of an alert that was just let out.
pub(super) async fn open(turn: &mut Turn<'_>, alert: &Alert) -> Result<(), Broken> {
    let Some((chat, locale)) = actor::reach(turn, alert.account).await? else { return Ok(()) };
    let (html, _) = told(turn, &locale, alert).await?;
    let rights = turn.tx.grants_of(alert.account, turn.now).await?;
    let id = turn.tx.new_delivery_ids(1).await?;
    let buttons = rows(turn.services, &locale, chat, alert, (Hand::Author, &rights));
    let card = NewDelivery {
        id,
        key: format!("alert:{}:{}:progress", alert.id.0, alert.version),
        chat,
        lane: Lane::Reply,
        kind: KIND,
        broadcast: None,
        variant: None,
        act: Act::Post(Message { buttons, ..plain(html) }),
        not_before: turn.now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    turn.tx.plan(&[card], turn.now).await?;
    turn.tx.set_alert_progress(alert.id, id, turn.now).await
}

/// The card of an alert that was told, for whoever looks at it.
pub(super) async fn card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    alert: &Alert,
    language: Option<&str>,
) -> Result<Message, Broken> {
    let (services, locale) = (turn.services, &actor.locale);
    if let Some(code) = language {
        let shown = Locale::parse(code).unwrap_or_else(|_| locale.clone());
        let mut buttons = languages_row(services, actor, alert, &shown);
        buttons.push(vec![button(services, actor, services.text.alert_back_label(locale), alert.id, Press::Show)]);
        return Ok(Message { buttons, ..plain(preview(services, &shown, alert)) });
    }
    let (html, _) = told(turn, locale, alert).await?;
    let rights = actor::rights(turn, actor).await?;
    let by = super::hand(actor, alert);
    let mut buttons = rows(services, locale, actor.chat.id, alert, (by, &rights));
    buttons.extend(languages_row(services, actor, alert, locale));
    let refresh = button(services, actor, services.text.alert_refresh_label(locale), alert.id, Press::Show);
    buttons.push(vec![refresh]);
    Ok(Message { buttons, ..plain(html) })
}

/// What somebody can do with an alert that was told.
fn rows(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    alert: &Alert,
    (by, rights): (Hand, &[Grant]),
) -> Vec<Vec<delivery::Button>> {
    let text = &services.text;
    let place = &alert.content.audience.place;
    let may = |action: Action| rights.iter().any(|grant| action.rule().who.includes(grant, place));
    let press = |label, press| button_for(services, chat, label, alert.id, press);
    let is_judge = by == Hand::Second && may(Action::ApproveAlert);
    let mut buttons = Vec::new();
    if is_judge && alert.state == State::Alone {
        let label = text.alert_move_label(locale, Move::Confirm);
        buttons.push(press(label, Press::Step(Move::Confirm, alert.version)));
    }
    let is_mine = by == Hand::Author && may(Action::DraftAlert);
    if (is_judge || is_mine) && alert.state.is_told() && !step::is_bare_correction(alert) {
        buttons.push(press(text.alert_recall_label(locale), Press::AskRecall));
        buttons.push(press(text.alert_correct_label(locale), Press::Correct));
    }
    if is_judge && alert.state == State::Out && super::waits(services, alert) {
        let label = text.alert_move_label(locale, Move::Unapprove);
        buttons.push(press(label, Press::Step(Move::Unapprove, alert.version)));
    }
    buttons.push(press(text.alert_failed_label(locale), Press::Failures));
    buttons.chunks(2).map(<[delivery::Button]>::to_vec).collect()
}

/// How many posts wait, and how many groups have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// Posts and changes that are under way.
    pub(super) waiting: u32,
    /// Groups that have it.
    pub(super) groups: u32,
    /// Posts that were never changed.
    pub(super) unchanged: u32,
}

/// The words of the card, and how things stand.
async fn told(turn: &mut Turn<'_>, locale: &Locale, alert: &Alert) -> Result<(Html, Standing), Broken> {
    let counts = turn.tx.alert_counts(alert.id).await?;
    let of = |is_group: Option<bool>, states: &[DeliveryState]| -> u32 {
        let is_it = |it: &&PostCount| {
            is_group.is_none_or(|is_group| it.is_group == is_group)
                && it.state.is_some_and(|state| states.contains(&state))
        };
        counts.iter().filter(is_it).map(|it| it.posts).sum()
    };
    let all = |is_group: bool| counts.iter().filter(|it| it.is_group == is_group).map(|it| it.posts).sum::<u32>();
    let waiting = of(None, &[DeliveryState::Queued, DeliveryState::Sending]);
    let doubtful = of(None, &[DeliveryState::Unconfirmed]);
    let groups = of(Some(true), &[DeliveryState::Sent]);
    let failed = counts.iter().map(|it| it.posts).sum::<u32>() - waiting - doubtful - of(None, &[DeliveryState::Sent]);
    let mut standing = Standing { waiting, groups, unchanged: 0 };
    let edited = if send::was_changed(alert) {
        let edits = turn.tx.alert_edit_counts(alert.id).await?;
        let in_state = |states: &[Option<DeliveryState>]| -> u32 {
            edits.iter().filter(|it| states.contains(&it.state)).map(|it| it.posts).sum()
        };
        let done = in_state(&[Some(DeliveryState::Sent)]);
        let under_way = in_state(&[Some(DeliveryState::Queued), Some(DeliveryState::Sending)]);
        standing.waiting += under_way;
        standing.unchanged = in_state(&[None]);
        let all = edits.iter().map(|it| it.posts).sum::<u32>();
        Some([done, all, under_way, all - done - under_way])
    } else {
        None
    };
    let settings = &turn.services.settings;
    let at = |at: Option<DateTime<Utc>>| at.map(|at| settings.local(at));
    let acked = (
        turn.tx.alert_taps(alert.id, AlertTap::Ack, None).await?,
        turn.tx.alert_classes_acked(alert.id).await?,
        alert.planned.classes,
    );
    let times = alert.times;
    let progress = Progress {
        number: alert.id.0,
        fraud_type: &alert.content.fraud_type,
        state: alert.state,
        clock: [Some(times.reported_at), times.approved_at, times.delivered_at, times.acked_at].map(at),
        groups: (groups, all(true)),
        people: (of(Some(false), &[DeliveryState::Sent]), all(false)),
        waiting: [waiting, failed, doubtful],
        acked,
        likes: turn.tx.alert_likes(alert.id).await?,
        edited,
    };
    Ok((turn.services.text.alert_progress(locale, &progress), standing))
}

/// Brings everything about an alert that was told up to date: the clock, the card, the posts. Says how much was
/// planned, and when to look again.
pub(super) async fn follow(turn: &mut Turn<'_>, alert: &Alert) -> Result<(usize, Option<DateTime<Utc>>)> {
    let mut alert = alert.clone();
    let reach = actor::reach(turn, alert.account).await?;
    let locale = reach.as_ref().map_or_else(Locale::english, |(_, locale)| locale.clone());
    let (_, standing) = told(turn, &locale, &alert).await?;
    if alert.times.delivered_at.is_none()
        && alert.planned.groups > 0
        && standing.groups >= most_of(alert.planned.groups)
    {
        let delivered_at = turn.tx.alert_delivered_at(alert.id, most_of(alert.planned.groups)).await?;
        let mut after = alert.clone();
        after.times.delivered_at = delivered_at;
        save(turn, &alert, &after).await?;
        let since = alert.times.approved_at.unwrap_or(turn.now);
        let seconds = delivered_at.map_or(0, |at| (at - since).num_seconds());
        step::delivered(turn, &alert, standing.groups, seconds);
        alert = after;
        reader::believe(turn, &alert).await?;
        alert = turn.tx.alert(alert.id).await?.unwrap_or(alert);
    }
    let mut planned = 0;
    if send::was_changed(&alert) && standing.unchanged > 0 {
        planned += send::edit_late(turn, &alert).await?;
    }
    if alert.state.is_told() {
        planned += send::refresh_likes(turn, &alert, LIKES_SHOWN_FOR).await?;
    }
    let (html, _) = told(turn, &locale, &alert).await?;
    let hash = secret::hash(html.as_str());
    let mut again = None;
    if let (Some((chat, locale)), Some(card)) = (reach, turn.tx.alert_progress(alert.id).await?)
        && card.shown.as_ref() != Some(&hash)
    {
        if turn.now < card.shown_at + SHOWN_FOR {
            again = Some(card.shown_at + SHOWN_FOR);
        } else if let Some(delivery) = card.delivery
            && let Some(message) = turn.tx.delivery(delivery).await?.and_then(|sent| sent.message)
        {
            let rights = turn.tx.grants_of(alert.account, turn.now).await?;
            let buttons = rows(turn.services, &locale, chat, &alert, (Hand::Author, &rights));
            role::show(turn, chat, KIND, Some(message), Message { buttons, ..plain(html) }).await?;
            turn.tx.show_alert_progress(alert.id, &hash, turn.now).await?;
            planned += 1;
        }
    }
    // What waits for the end of quiet hours is looked at then.
    let begins = turn.services.settings.opening(turn.now);
    let opens = if alert.content.severity == Severity::Red { turn.now } else { begins };
    let is_under_way = standing.waiting > 0;
    let next = is_under_way.then(|| (turn.now + SHOWN_FOR).max(opens));
    Ok((planned, [again, next].into_iter().flatten().min()))
}
