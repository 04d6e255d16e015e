//! Fan-out: groups first, then subscribers, each in their own language; and every change of what was posted, in place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{NaiveTime, TimeDelta};

use super::{Press, button, count, seen, told};
use crate::domain::access::Action;
use crate::domain::alert::{Alert, AlertId, Content, Member, POST_LIFE, Reach, Severity, State};
use crate::domain::chat::together;
use crate::domain::delivery::{Act, ChatId, DeliveryId, DeliveryState, Lane, Message, NewDelivery};
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::service::button::Button;
use crate::service::{Actor, Broken, Result, Services, Turn, actor, key, plain, verify};
use crate::store::{AlertPost, AlertTap, AlertTarget, NewPost};
use crate::text::alert::Failure;
use crate::text::{Locale, Plain};

/// What a post is, in the outbox.
pub(super) const POST: &str = "alert";

/// What a change of a post is.
const EDIT: &str = "alert_edit";

/// A chat that gets an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recipient {
    chat: ChatId,
    languages: String,
}

/// Whom an alert reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Recipients {
    /// Groups, in the order of their numbers.
    pub(super) groups: Vec<Recipient>,
    /// The classes whose groups they are.
    classes: BTreeSet<String>,
    /// Subscribers.
    pub(super) people: Vec<Recipient>,
}

/// Whom an alert would reach now. A red one reaches every group of a class, also one that rests; any other the group
/// to which its posts go.
pub(super) async fn recipients(turn: &mut Turn<'_>, content: &Content) -> Result<Recipients, Broken> {
    turn.tx.wake_muted_chats(turn.now).await?;
    let home = turn.services.settings.campuses.first().map(|(campus, _)| Scope::Campus(campus.clone()));
    let audience = &content.audience;
    let is_meant = |target: &AlertTarget| match &target.place {
        Some(place) => audience.includes(Member { place, segments: &target.segments }),
        // Whoever is on no roster is somebody of the first campus, of no kind in particular.
        None => audience.segment.is_none() && home.as_ref().is_some_and(|home| audience.place.covers(home)),
    };
    let is_red = content.severity == Severity::Red;
    let mut found = Recipients::default();
    let mut groups: BTreeMap<ChatId, Vec<String>> = BTreeMap::new();
    for target in turn.tx.alert_groups().await?.into_iter().filter(is_meant) {
        if !is_red && (target.is_muted || !target.is_primary) {
            continue;
        }
        if let Some(Scope::Class { class, .. }) = target.place {
            found.classes.insert(class);
        }
        groups.entry(target.chat).or_default().push(target.languages);
    }
    let group = |(chat, languages): (ChatId, Vec<String>)| Recipient {
        chat,
        languages: together(languages.iter().map(String::as_str)),
    };
    found.groups = groups.into_iter().map(group).collect();
    let people = turn.tx.alert_subscribers().await?.into_iter().filter(is_meant);
    found.people = people.map(|target| Recipient { chat: target.chat, languages: target.languages }).collect();
    Ok(found)
}

impl Recipients {
    /// How many there are.
    pub(super) fn reach(&self) -> Reach {
        Reach { groups: count(self.groups.len()), classes: count(self.classes.len()), people: count(self.people.len()) }
    }

    /// Whether there is nobody.
    pub(super) const fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.people.is_empty()
    }
}

/// The body of a post in a chat.
fn body(services: &Services, alert: &Alert, to: &Recipient, post: DeliveryId, is_group: bool, likes: u32) -> Message {
    let locales = services.text.locales_of(&to.languages);
    let html = services.text.alert_post(&locales, &told(services, alert, is_group.then_some(likes)));
    let first = locales.first().cloned().unwrap_or_else(Locale::english);
    let text = &services.text;
    let press = |label: Plain, button: Button| key(services, to.chat, label, &button);
    let mut buttons = Vec::new();
    if alert.state != State::Recalled {
        buttons.push(vec![
            press(text.alert_got_it_label(&first), Button::AlertGotIt(post)),
            press(text.alert_like_label(&first), Button::AlertLike(post)),
        ]);
        if is_group {
            buttons.push(vec![press(text.alert_read_label(&first), Button::AlertRead(post))]);
        }
        let translated = text.translated(&locales);
        let report = translated.first().map(|locale| press(text.words_report_label(locale), Button::WordsReport(post)));
        buttons.push([services.sos_button(&first)].into_iter().chain(report).collect());
    }
    Message { buttons, ..plain(html) }
}

/// Whether a post comes without a sound: at night.
fn is_silent(services: &Services, now: chrono::DateTime<chrono::Utc>) -> bool {
    let hour = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN);
    let time = services.settings.local(now).time();
    time >= hour(23, 0) || time < hour(6, 30)
}

/// Plans the posts of an alert that was just let out, groups first.
pub(super) async fn fan_out(turn: &mut Turn<'_>, alert: &Alert, recipients: Recipients) -> Result<(), Broken> {
    let groups = recipients.groups.into_iter().map(|to| (to, true));
    let to: Vec<_> = groups.chain(recipients.people.into_iter().map(|to| (to, false))).collect();
    let name = format!("alert:{}:{}", alert.id.0, alert.version);
    plan(turn, alert, &to, &name, &recipients.classes).await
}

async fn plan(
    turn: &mut Turn<'_>,
    alert: &Alert,
    to: &[(Recipient, bool)],
    name: &str,
    classes: &BTreeSet<String>,
) -> Result<(), Broken> {
    let services = turn.services;
    let first = turn.tx.new_delivery_ids(to.len().max(1)).await?;
    let keeps_quiet = alert.content.severity != Severity::Red;
    let begins = if keeps_quiet { services.settings.opening(turn.now) } else { turn.now };
    let silent = !keeps_quiet && is_silent(services, turn.now);
    // A body differs from chat to chat by its buttons only.
    let mut htmls: HashMap<(&str, bool), String> = HashMap::new();
    let (mut deliveries, mut signed) = (Vec::new(), Vec::new());
    let mut posts = Vec::with_capacity(to.len());
    for (id, (recipient, is_group)) in (first.0..).map(DeliveryId).zip(to) {
        let mut message = body(services, alert, recipient, id, *is_group, 0);
        message.html = htmls.entry((&recipient.languages, *is_group)).or_insert(message.html).clone();
        message.silent = silent;
        let delivery = NewDelivery {
            id,
            key: format!("{name}:{}", recipient.chat.0),
            chat: recipient.chat,
            lane: Lane::Alert,
            kind: POST,
            broadcast: Some(name.to_owned()),
            variant: Some(recipient.languages.clone()),
            act: Act::Post(message),
            not_before: begins,
            expires_at: Some(begins + POST_LIFE),
            keeps_quiet,
            repeat_of: None,
        };
        if *is_group {
            let first = services.text.locales_of(&recipient.languages).into_iter().next();
            signed.push((delivery, first.unwrap_or_else(Locale::english)));
        } else {
            deliveries.push(delivery);
        }
        let languages = recipient.languages.clone();
        posts.push(NewPost { delivery: id, chat: recipient.chat, is_group: *is_group, languages });
    }
    verify::publish(services, turn.tx, signed, None, turn.now).await?;
    turn.tx.plan(&deliveries, turn.now).await?;
    let classes: Vec<_> = classes.iter().map(String::as_str).collect();
    turn.tx.add_alert_posts(alert.id, &posts, &classes).await
}

/// Whether nothing of an alert has left.
pub(super) async fn is_untouched(turn: &mut Turn<'_>, alert: &Alert) -> Result<bool, Broken> {
    Ok(turn.tx.alert_posts(alert.id).await?.iter().all(waits))
}

fn waits(post: &AlertPost) -> bool {
    matches!(post.state, DeliveryState::Queued | DeliveryState::Held)
}

/// Calls every post of an alert off and forgets it, before any of it has left.
pub(super) async fn call_off(turn: &mut Turn<'_>, alert: &Alert) -> Result<(), Broken> {
    turn.tx.cancel_alert(alert.id, "the approval was taken back", turn.now).await?;
    let posts: Vec<_> = turn.tx.alert_posts(alert.id).await?.iter().map(|post| post.delivery).collect();
    turn.tx.drop_alert_posts(alert.id, &posts).await?;
    turn.tx.drop_alert_classes(alert.id).await
}

/// Puts the alert as it is now in place of every post of it that has arrived; what waits is planned anew. Nobody hears
/// a sound.
pub(super) async fn rewrite(turn: &mut Turn<'_>, alert: &Alert) -> Result<(), Broken> {
    let posts = turn.tx.alert_posts(alert.id).await?;
    turn.tx.clear_alert_edits(alert.id).await?;
    if alert.state == State::Recalled {
        for post in posts.iter().filter(|post| post.is_group) {
            turn.tx.recall_post(post.delivery, turn.now).await?;
        }
    }
    let waiting: Vec<_> = posts.iter().filter(|post| waits(post)).cloned().collect();
    if !waiting.is_empty() {
        turn.tx.cancel_alert(alert.id, "the alert changed before it left", turn.now).await?;
        let gone: Vec<_> = waiting.iter().map(|post| post.delivery).collect();
        turn.tx.drop_alert_posts(alert.id, &gone).await?;
        if alert.state.is_told() {
            let to: Vec<_> = waiting.into_iter().map(recipient).collect();
            let name = format!("alert:{}:{}", alert.id.0, alert.version);
            plan(turn, alert, &to, &format!("{name}:{}", turn.now.timestamp_millis()), &BTreeSet::new()).await?;
        }
    }
    edit(turn, alert, posts.into_iter()).await.map(drop)
}

/// Says an alert anew in every post of it in a language whose words were corrected; counts the posts.
pub(super) async fn reword(turn: &mut Turn<'_>, alert: &Alert, language: &Locale) -> Result<usize, Broken> {
    let text = &turn.services.text;
    let reads = |post: &AlertPost| text.locales_of(&post.languages).iter().any(|it| text.nearest(it) == Some(language));
    let posts: Vec<_> = turn.tx.alert_posts(alert.id).await?.into_iter().filter(reads).collect();
    if posts.iter().any(waits) {
        let count = posts.len();
        return rewrite(turn, alert).await.map(|()| count);
    }
    edit(turn, alert, posts.into_iter()).await
}

fn recipient(post: AlertPost) -> (Recipient, bool) {
    (Recipient { chat: post.chat, languages: post.languages }, post.is_group)
}

/// Plans a change of each of these posts whose message is known and whose chat can be written to; counts them.
async fn edit(turn: &mut Turn<'_>, alert: &Alert, posts: impl Iterator<Item = AlertPost>) -> Result<usize, Broken> {
    let services = turn.services;
    let likes = turn.tx.alert_taps(alert.id, AlertTap::Like, None).await?;
    let known = posts.filter(|post| post.is_reachable && !waits(post));
    let known: Vec<_> = known.filter_map(|post| Some((post.message?, post))).collect();
    if known.is_empty() {
        return Ok(0);
    }
    let first = turn.tx.new_delivery_ids(known.len()).await?;
    let moment = turn.now.timestamp_millis();
    let (mut deliveries, mut edits) = (Vec::with_capacity(known.len()), Vec::with_capacity(known.len()));
    for (id, (message, post)) in (first.0..).map(DeliveryId).zip(known) {
        let (original, is_group) = (post.delivery, post.is_group);
        let (to, _) = recipient(post);
        let body = body(services, alert, &to, original, is_group, likes);
        // The code below a post stays, whatever stands above it.
        let body = if is_group { verify::resigned(turn, to.chat, message, body).await? } else { body };
        deliveries.push(NewDelivery {
            id,
            key: format!("alert:{}:edit:{moment}:{}", alert.id.0, original.0),
            chat: to.chat,
            lane: Lane::Edit,
            kind: EDIT,
            broadcast: None,
            variant: None,
            act: Act::Edit { message, body },
            not_before: turn.now,
            expires_at: None,
            keeps_quiet: false,
            repeat_of: None,
        });
        edits.push((original, id));
    }
    turn.tx.plan(&deliveries, turn.now).await?;
    turn.tx.set_alert_edits(&edits).await?;
    Ok(edits.len())
}

/// Changes those posts that arrived after the alert had been changed. Tells how many.
pub(super) async fn edit_late(turn: &mut Turn<'_>, alert: &Alert) -> Result<usize, Broken> {
    let posts = turn.tx.alert_posts(alert.id).await?;
    let late: Vec<_> = posts
        .into_iter()
        .filter(|post| post.edit.is_none() && post.state == DeliveryState::Sent && post.message.is_some())
        .collect();
    edit(turn, alert, late.into_iter()).await
}

/// Puts the number of those who got something like it on the posts where somebody said so. Tells how many.
pub(super) async fn refresh_likes(turn: &mut Turn<'_>, alert: &Alert, rest: TimeDelta) -> Result<usize, Broken> {
    let likes = turn.tx.alert_taps(alert.id, AlertTap::Like, None).await?;
    if likes < super::LIKES_FROM {
        return Ok(0);
    }
    let stale = turn.tx.stale_alert_posts(alert.id, likes, turn.now - rest).await?;
    for post in &stale {
        let (delivery, chat) = (DeliveryId(post.delivery), ChatId(post.chat));
        let to = Recipient { chat, languages: post.languages.clone() };
        let body = body(turn.services, alert, &to, delivery, true, likes);
        turn.rewrite(chat, "alert_likes", post.message, body).await?;
        turn.tx.show_alert_likes(delivery, likes, turn.now).await?;
    }
    Ok(stale.len())
}

/// Sends an alert to its author only, in each language in which it will go out.
pub(super) async fn test(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Plain> {
    let alert = super::compose::own(turn, actor, id).await?;
    let recipients = recipients(turn, &alert.content).await?;
    let everybody = recipients.groups.iter().chain(&recipients.people);
    let languages: BTreeSet<_> = everybody.map(|to| to.languages.clone()).collect();
    let services = turn.services;
    let own = actor.locale.to_string();
    let languages = if languages.is_empty() { BTreeSet::from([own]) } else { languages };
    for languages in languages {
        let locales = services.text.locales_of(&languages);
        let post = services.text.alert_post(&locales, &told(services, &alert, None));
        let html = services.text.alert_test(&actor.locale, &post);
        turn.answer(actor.chat.id, "alert_test", plain(html)).await?;
    }
    Ok(services.text.alert_tested_toast(&actor.locale))
}

/// Why a post did not arrive; `None` for one that did, or may still.
pub(super) fn failure(post: &AlertPost) -> Option<Failure> {
    match post.state {
        DeliveryState::Queued | DeliveryState::Sending | DeliveryState::Sent => None,
        DeliveryState::Unconfirmed => Some(Failure::Doubt),
        DeliveryState::Expired => Some(Failure::Late),
        DeliveryState::Failed | DeliveryState::Cancelled | DeliveryState::Held | DeliveryState::Abandoned => {
            Some(match post.outcome.as_deref() {
                Some("unreachable") => Failure::Unreachable,
                Some("forbidden") => Failure::Forbidden,
                Some("bad_body") => Failure::Refused,
                _ if !post.is_reachable => Failure::Unreachable,
                _ if post.state == DeliveryState::Held => Failure::Refused,
                _ => Failure::Other,
            })
        }
    }
}

/// Why a post that arrived could not be changed; `None` for one that was, or may still be.
fn edit_failure(post: &AlertPost) -> Option<Failure> {
    match (post.state, post.edit) {
        (DeliveryState::Sent, Some(DeliveryState::Sent | DeliveryState::Queued | DeliveryState::Sending)) => None,
        (DeliveryState::Sent, _) if !post.is_reachable => Some(Failure::Unreachable),
        (DeliveryState::Sent, None) if post.message.is_none() => Some(Failure::Unknown),
        (DeliveryState::Sent, Some(_)) => Some(Failure::Other),
        (DeliveryState::Unconfirmed, _) => Some(Failure::Unknown),
        _ => None,
    }
}

/// Whether an alert was changed where it stands.
pub(super) const fn was_changed(alert: &Alert) -> bool {
    alert.times.corrected_at.is_some() || alert.times.recalled_at.is_some() || alert.times.marked_at.is_some()
}

/// What did not arrive, or could not be changed, with a button that tries what can be tried again.
pub(super) async fn failures_card(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<Message> {
    let alert = seen(turn, actor, id).await?;
    let posts = turn.tx.alert_posts(id).await?;
    let (text, locale) = (&turn.services.text, &actor.locale);
    let listed = |why: fn(&AlertPost) -> Option<Failure>| -> Vec<_> {
        posts.iter().filter_map(|post| Some((post.class.clone().filter(|_| post.is_group), why(post)?))).collect()
    };
    let mut parts = vec![text.alert_failures(locale, id.0, &listed(failure), false)];
    let unchanged = listed(edit_failure);
    if was_changed(&alert) && !unchanged.is_empty() {
        parts.push(text.alert_failures(locale, id.0, &unchanged, true));
    }
    let html = parts.iter().map(crate::text::Html::as_str).collect::<Vec<_>>().join("\n");
    let again = posts.iter().filter(|post| can_retry(&alert, post)).count();
    let press = |label, press| button(turn.services, actor, label, id, press);
    let retry = (again > 0).then(|| vec![press(text.alert_retry_label(locale, count(again)), Press::Retry)]);
    let back = vec![press(text.alert_back_label(locale), Press::Show)];
    Ok(Message { html, buttons: retry.into_iter().chain([back]).collect(), silent: false })
}

/// Whether a post can be tried again: it surely did not arrive, and its chat can be written to.
fn can_retry(alert: &Alert, post: &AlertPost) -> bool {
    let did_not = matches!(post.state, DeliveryState::Failed | DeliveryState::Expired | DeliveryState::Cancelled);
    alert.state.is_told() && did_not && post.is_reachable
}

/// Tries again what did not arrive.
pub(super) async fn retry(turn: &mut Turn<'_>, actor: &Actor, id: AlertId) -> Result<(Message, Option<Plain>)> {
    let alert = seen(turn, actor, id).await?;
    let action = if alert.account == actor.account { Action::DraftAlert } else { Action::ApproveAlert };
    actor::permit(turn, actor, action, &super::place(&alert)).await?;
    let posts = turn.tx.alert_posts(id).await?;
    let again: Vec<_> = posts.into_iter().filter(|post| can_retry(&alert, post)).collect();
    if again.is_empty() {
        return Err(Refusal::AlertNotSo.into());
    }
    let gone: Vec<_> = again.iter().map(|post| post.delivery).collect();
    turn.tx.drop_alert_posts(id, &gone).await?;
    let to: Vec<_> = again.into_iter().map(recipient).collect();
    let name = format!("alert:{}:{}:{}", id.0, alert.version, turn.now.timestamp_millis());
    plan(turn, &alert, &to, &name, &BTreeSet::new()).await?;
    let card = super::card(turn, actor, &alert, None).await?;
    Ok((card, Some(turn.services.text.alert_retried_toast(&actor.locale))))
}
