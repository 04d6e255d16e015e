//! Looking at meetings of others: the queue of those that wait, the card of one, passing many at once, and those that
//! were drawn at random.
//!
//! ```text
//! counsellor  /review        7 wait for you: … [1. 软件2304] … [Pass the 5 confirmed]
//! counsellor  [1. 软件2304]  (the meeting, who confirmed it, the picture) [Pass] [Return] [Photo]
//! clock       (in the night) 2 of a hundred are drawn; at 17:30 people hear once what waits for them
//! ```
//!
//! Steps are taken by [`meeting::press`]. Nobody judges what they registered or corrected themselves, nor looks at one
//! that was drawn and that they verified: such meetings are not in their queue, and somebody else has to look.

use std::collections::HashSet;

use super::button::Button;
use super::meeting::Press;
use super::paging::{self, List, Page};
use super::{Actor, Broken, Result, Turn, actor, attest, key, ledger, meeting, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{Document, Message, Photo, ending};
use crate::domain::kit::KitVote;
use crate::domain::ledger::{By, Fact};
use crate::domain::meeting::{Meeting, MeetingId, State, Step, Timing};
use crate::domain::refusal::Refusal;
use crate::domain::review::{Finding, Waiting, Why};
use crate::domain::role::{Grant, Scope};
use crate::store::{Hand, MeetingKey};
use crate::text::Plain;
use crate::text::review::{Look, Row};

pub mod clock;

/// Buttons that open a meeting, in one row of buttons.
const ROW: usize = 2;

/// Meetings that are passed at once.
const PASSED_MAX: usize = 200;

/// The steps that a card offers, in its order.
const OFFERED_STEPS: [Step; 5] = [Step::Verify, Step::Admit, Step::Exempt, Step::Refuse, Step::Return];

// The queue.

/// Lists the meetings that wait for somebody to look at them.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn list(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::Reviews).await
}

/// A page of the queue, counted from 0.
///
/// # Errors
/// As [`list`].
pub(super) async fn list_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let queue = queue(turn, actor, &rights).await?;
    let services = turn.services;
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let page = Page::of(&queue, number);
    let (mut rows, mut openers) = (Vec::new(), Vec::new());
    for (number, (why, waiting)) in page.numbered() {
        rows.push((number, row(turn, *why, waiting).await?));
        let place = services.settings.place(&waiting.meeting.place);
        let label = services.text.review_open_label(locale, number, place.as_ref());
        openers.push(key(services, chat, label, &Button::Review(waiting.meeting.id)));
    }
    let mut buttons: Vec<_> = openers.chunks(ROW).map(<[_]>::to_vec).collect();
    let confirmed: Vec<_> = queue.iter().filter(|(why, _)| *why == Why::Confirmed).take(PASSED_MAX).collect();
    if let Some(last) = confirmed.iter().map(|(_, waiting)| waiting.meeting.version).max() {
        let label = services.text.review_pass_label(locale, count(confirmed.len()));
        buttons.push(vec![key(services, chat, label, &Button::PassMeetings(last))]);
    }
    buttons.extend(page.row(services, locale, chat, List::Reviews));
    Ok(Message { buttons, ..plain(services.text.review_list(locale, count(queue.len()), &rows)) })
}

/// The meetings that somebody with these roles can look at, the most urgent first.
async fn queue(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant]) -> Result<Vec<(Why, Waiting)>, Broken> {
    let services = turn.services;
    let mut waiting = turn.tx.meetings_waiting().await?;
    waiting.retain(|it| meeting::hands(services, rights, &it.meeting).look_after_it);
    let ids: Vec<_> = waiting.iter().map(|it| it.meeting.id).collect();
    let hands = Hands::of(&turn.tx.meeting_hands(&ids).await?);
    let mut queue: Vec<_> = waiting.into_iter().filter_map(|it| Some((it.why()?, it))).collect();
    queue.retain(|(why, it)| !hands.judge(actor.account, it.meeting.id, *why));
    let on = |it: &Waiting| it.meeting.held.as_ref().map(|held| held.on);
    queue.sort_by(|(why, one), (other_why, other)| {
        let key = |why: Why, it: &Waiting| (why, on(it), it.meeting.id);
        key(*why, one).cmp(&key(*other_why, other))
    });
    Ok(queue)
}

/// Who took steps that they should not judge themselves.
struct Hands {
    registered: HashSet<(i64, MeetingId)>,
    verified: HashSet<(i64, MeetingId)>,
}

impl Hands {
    fn of(hands: &[Hand]) -> Self {
        let some = |is_it: fn(Step) -> bool| {
            hands.iter().filter(|hand| is_it(hand.step)).map(|hand| (hand.account, hand.meeting)).collect()
        };
        Self { registered: some(|step| step != Step::Verify), verified: some(|step| step == Step::Verify) }
    }

    /// Whether somebody would judge what they did.
    fn judge(&self, account: i64, meeting: MeetingId, why: Why) -> bool {
        let key = (account, meeting);
        self.registered.contains(&key) || why == Why::Drawn && self.verified.contains(&key)
    }
}

/// Whether somebody registered or corrected a meeting themselves, so that somebody else has to look at it.
///
/// # Errors
/// When the database cannot.
pub(super) async fn is_own(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<bool, Broken> {
    let hands = Hands::of(&turn.tx.meeting_hands(&[id]).await?);
    Ok(hands.judge(actor.account, id, Why::Registered))
}

async fn row(turn: &mut Turn<'_>, why: Why, waiting: &Waiting) -> Result<Row, Broken> {
    let meeting = &waiting.meeting;
    let held = meeting.held.as_ref();
    Ok(Row {
        place: turn.services.settings.place(&meeting.place),
        kind: meeting.kind,
        slot: meeting.slot,
        number: meeting.number,
        why,
        on: held.map(|held| held.on),
        present: held.map_or(0, |held| held.present),
        enrolled: held.and_then(|held| held.enrolled),
        confirmed: confirmed(turn, waiting).await?,
        has_photo: held.is_some_and(|held| held.photo.is_some()),
        timing: held.map(|held| held.timing),
        reason: meeting.reason.clone().filter(|_| why == Why::Exemption),
    })
}

/// How many of the class say that they were there, of how many who are bound; of a college nobody asks.
async fn confirmed(turn: &mut Turn<'_>, waiting: &Waiting) -> Result<Option<(u32, u32)>, Broken> {
    let (Scope::Class { class, .. }, Some(_)) = (&waiting.meeting.place, &waiting.meeting.held) else {
        return Ok(None);
    };
    let standings = turn.tx.standings(Some(class)).await?;
    Ok(Some((waiting.attested, standings.first().map_or(0, |standing| standing.bound))))
}

/// How the class voted at a meeting before and after the discussion; `None` until both votes are over. Votes belong to the
/// meeting that counts.
async fn vote(turn: &mut Turn<'_>, meeting: &Meeting) -> Result<Option<KitVote>, Broken> {
    let Scope::Class { class, .. } = &meeting.place else { return Ok(None) };
    if meeting.number != 1 {
        return Ok(None);
    }
    turn.tx.kit_vote(&MeetingKey { class: class.clone(), item: meeting.item, slot: meeting.slot }).await
}

// One meeting.

/// A meeting that somebody looks after and may have to look at.
async fn reached(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<Waiting> {
    actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let (meeting, hands) = meeting::reached(turn, actor, id).await?;
    if !hands.look_after_it {
        return Err(meeting::theirs(turn, actor, &meeting, Action::LookAfterMeetings).await?);
    }
    Ok(turn.tx.meeting_waiting(id).await?.ok_or(Refusal::MeetingNotSo { state: meeting.state })?)
}

/// Somebody opened a meeting from the queue: its card comes below.
///
/// # Errors
/// A refusal for who may not, or when nobody has to look at it any more; or when the database cannot.
pub async fn press_show(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<Plain> {
    let waiting = reached(turn, actor, id).await?;
    let meeting = &waiting.meeting;
    let why = waiting.why().ok_or(Refusal::MeetingNotSo { state: meeting.state })?;
    let is_own = Hands::of(&turn.tx.meeting_hands(&[id]).await?).judge(actor.account, id, why);
    let told = meeting::described(turn, meeting).await?;
    let look = Look {
        why,
        confirmed: confirmed(turn, &waiting).await?,
        has_photo: meeting.held.as_ref().is_some_and(|held| held.photo.is_some()),
        vote: vote(turn, meeting).await?,
        is_own,
    };
    let services = turn.services;
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let button = |label, button: &Button| key(services, chat, label, button);
    let mut buttons = Vec::new();
    if why == Why::Drawn && !is_own {
        let labels = services.text.review_finding_labels(locale);
        let unsound = Button::Meeting(id, Press::Step(Step::Return));
        buttons.extend(labels.into_iter().zip([Button::SoundMeeting(id), unsound]).map(|(it, to)| button(it, &to)));
    } else {
        let hands = meeting::hands(services, &actor::rights(turn, actor).await?, meeting);
        let may = |step: &Step| {
            let is_asked = *step != Step::Exempt || meeting.state == State::ExemptAsked;
            let is_others = *step != Step::Verify || !is_own;
            is_asked && is_others && meeting.after(*step, hands, Timing::OnTime, turn.now).is_ok()
        };
        buttons.extend(OFFERED_STEPS.into_iter().filter(may).map(|step| {
            let label = services.text.meeting_step_label(locale, step, false);
            button(label, &Button::Meeting(id, Press::Step(step)))
        }));
    }
    if look.has_photo {
        buttons.push(button(services.text.review_photo_label(locale), &Button::MeetingPhoto(id)));
    }
    let html = services.text.review_card(locale, &told, &look);
    let card = Message { buttons: buttons.chunks(2).map(<[_]>::to_vec).collect(), ..plain(html) };
    turn.answer(chat, "review", card).await?;
    Ok(services.text.review_shown_toast(locale))
}

/// Somebody wants to see the picture of a meeting: it comes below. Whoever holds the meeting or looks after it may.
///
/// # Errors
/// A refusal for who may not, when there is no picture any more, or its file is lost; or when the database cannot.
pub async fn press_photo(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let (meeting, _) = meeting::reached(turn, actor, id).await?;
    let hash = meeting.held.as_ref().and_then(|held| held.photo.as_ref()).ok_or(Refusal::CardExpired)?.hash.clone();
    let services = turn.services;
    let told = meeting::described(turn, &meeting).await?;
    let caption = plain(services.text.review_photo_caption(&actor.locale, &told));
    let (proofs, name) = (services.proofs.clone(), hash.clone());
    let read = tokio::task::spawn_blocking(move || proofs.read(&name)).await;
    let bytes = read.unwrap_or_else(|error| Err(std::io::Error::other(error))).map_err(|error| {
        tracing::error!(%error, meeting.id = id.0, proof = hash, "the picture of a meeting cannot be read");
        Refusal::ProofLost
    })?;
    match Photo::new(bytes.clone(), caption.clone()) {
        Ok(photo) => turn.answer_with(actor.chat.id, "meeting_photo", photo).await?,
        Err(_) => {
            let name = format!("meeting-{}.{}", meeting.slot, ending(&bytes));
            let document = Document::of_bytes(&name, bytes, caption).map_err(|_| Refusal::ProofLost)?;
            turn.answer_with(actor.chat.id, "meeting_photo", document).await?;
        }
    }
    Ok(services.text.review_photo_toast(&actor.locale))
}

// Deciding.

/// Passes every meeting of the queue that classmates confirmed and that has not changed since the step with this
/// number, the last that the card knew of. Doing it again changes nothing.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn press_pass(turn: &mut Turn<'_>, actor: &Actor, known: i64, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let queue = queue(turn, actor, &rights).await?;
    let is_it = |(why, it): &&(Why, Waiting)| *why == Why::Confirmed && it.meeting.version <= known;
    let mut passed = 0;
    for (_, waiting) in queue.iter().filter(is_it).take(PASSED_MAX) {
        meeting::take(turn, Some(actor), &waiting.meeting, Step::Verify, meeting::Given::default()).await?;
        passed += 1;
    }
    let card = list_card(turn, actor, 0).await?;
    role::show(turn, actor.chat.id, "reviews", message, card).await?;
    Ok(turn.services.text.review_passed_toast(&actor.locale, passed))
}

/// Somebody looked at a meeting that had been drawn: it is as it was registered, and so it is verified too.
///
/// # Errors
/// A refusal for who may not, or took part in it; or when the database cannot.
pub async fn press_sound(turn: &mut Turn<'_>, actor: &Actor, id: MeetingId, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let (meeting, hands) = meeting::reached(turn, actor, id).await?;
    if !hands.look_after_it {
        return Err(meeting::theirs(turn, actor, &meeting, Action::LookAfterMeetings).await?);
    }
    let is_drawn = turn.tx.meeting_waiting(id).await?.is_some_and(|waiting| waiting.why() == Some(Why::Drawn));
    if !is_drawn {
        return Ok(turn.services.text.review_again_toast(&actor.locale));
    }
    if Hands::of(&turn.tx.meeting_hands(&[id]).await?).judge(actor.account, id, Why::Drawn) {
        return Err(Refusal::OwnMeeting.into());
    }
    if turn.tx.settle_spot_check(id, Finding::Sound, turn.now).await? {
        record(turn, Some(actor), &meeting, Finding::Sound).await?;
    }
    if meeting.state != State::Verified {
        meeting::take(turn, Some(actor), &meeting, Step::Verify, meeting::Given::default()).await?;
    }
    let card = list_card(turn, actor, 0).await?;
    role::show(turn, actor.chat.id, "reviews", message, card).await?;
    Ok(turn.services.text.review_sound_toast(&actor.locale))
}

/// A meeting changed, also back to what it was: its card in the group follows, and one that was drawn and is returned
/// was not as it had been registered. When it is registered again, somebody looks again.
///
/// # Errors
/// When the database cannot.
pub(super) async fn follow(turn: &mut Turn<'_>, actor: Option<&Actor>, meeting: &Meeting) -> Result<(), Broken> {
    // The clock's own steps change nothing that the card says.
    if actor.is_some() {
        attest::follow(turn, meeting).await?;
    }
    if meeting.state.is_held() {
        return turn.tx.repeat_spot_check(meeting.id).await;
    }
    if meeting.state == State::Returned && turn.tx.settle_spot_check(meeting.id, Finding::Unsound, turn.now).await? {
        record(turn, actor, meeting, Finding::Unsound).await?;
    }
    Ok(())
}

async fn record(turn: &mut Turn<'_>, actor: Option<&Actor>, meeting: &Meeting, finding: Finding) -> Result<(), Broken> {
    let by = match actor {
        Some(actor) => ledger::by(turn, actor, &meeting.place).await?,
        None => By::Clock,
    };
    let fact = Fact::MeetingSpotChecked {
        meeting: meeting.id.0,
        sort: meeting.kind.code().to_owned(),
        slot: meeting.slot.to_string(),
        result: finding.code().to_owned(),
    };
    let mut entry = turn.entry(by, meeting.place.clone(), fact);
    entry.item = Some(meeting.item);
    turn.tx.record(entry);
    Ok(())
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
