//! Kits for class meetings, in private for those who answer for a class: which one its next meeting has, another in
//! its place, and the whole meeting as text. The votes about it are in [`vote`].

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Result, Turn, actor, case, key, plain, role};
use crate::domain::access::Action;
use crate::domain::chat::{Chat, ChatState};
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::{self, Document, Message};
use crate::domain::kit::{Effect, Kit, KitId, OPEN, Press, Stage, Standing, Vote};
use crate::domain::meeting::{Kind, Slot};
use crate::domain::plan::Item;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::store::MeetingKey;
use crate::text::kit::Card;
use crate::text::{Locale, Plain};

pub mod vote;

/// Buttons of kits in one row.
const ROW: usize = 2;

/// The next meeting of a class, with its kit and the votes about it.
struct Meeting<'a> {
    id: ClassId,
    class: Class,
    key: MeetingKey,
    kit: &'a Kit,
    votes: Vec<Vote>,
    /// The group to vote in: the class's primary one, if we can write there.
    group: Option<Chat>,
}

impl Meeting<'_> {
    fn stage(&self) -> Stage {
        Stage::of(&self.votes)
    }

    /// The languages of the class.
    fn locales(&self, turn: &Turn<'_>) -> Vec<Locale> {
        turn.services.text.locales_of(&self.class.languages.join(" "))
    }
}

/// Shows the kit of the next meeting, or the classes that somebody answers for.
///
/// # Errors
/// A refusal for who may not, or when the plan has no class meetings; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    paging::post(turn, actor, List::KitClasses).await
}

/// A page of the classes that somebody answers for, counted from 0. Of an only one the kit is shown.
///
/// # Errors
/// As [`show`].
pub(super) async fn classes_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::UseKit).await?;
    let own = actor::classes_for(turn, actor, &rights, Action::UseKit).await?;
    if let [only] = own.as_slice() {
        let meeting = meeting(turn, only.id).await?;
        return card(turn, actor, &meeting).await;
    }
    let (services, page) = (turn.services, Page::of(&own, number));
    let button = |id, name: &str| {
        let label = services.text.kit_class_label(&actor.locale, name);
        key(services, actor.chat.id, label, &Button::ShowKit(id))
    };
    let rows = page.items.iter().map(|listed| vec![button(listed.id, &listed.class.name)]);
    Ok(Message {
        html: services.text.kit_classes(&actor.locale, !own.is_empty()).into_string(),
        buttons: rows.chain(page.row(services, &actor.locale, actor.chat.id, List::KitClasses)).collect(),
        silent: false,
    })
}

/// A page of the kits that a class may have, counted from 0.
///
/// # Errors
/// As [`show`].
pub(super) async fn list_card(turn: &mut Turn<'_>, actor: &Actor, class: ClassId, number: usize) -> Result<Message> {
    let meeting = permitted(turn, actor, class).await?;
    let had = turn.tx.kits_had(&meeting.key).await?;
    let services = turn.services;
    let suitable = services.book.kits.suitable(&meeting.class);
    let page = Page::of(&suitable, number);
    let buttons: Vec<_> = page
        .items
        .iter()
        .map(|kit| {
            let label = services.text.kit_pick_label(&actor.locale, kit, had.contains(&kit.id));
            key(services, actor.chat.id, label, &Button::Kit(Press::Pick, class, meeting.key.slot, kit.id.clone()))
        })
        .collect();
    let label = services.text.kit_show_label(&actor.locale);
    let back = vec![key(services, actor.chat.id, label, &Button::ShowKit(class))];
    let month = meeting.key.slot.first();
    Ok(Message {
        html: services.text.kit_list(&actor.locale, &meeting.class.name, month).into_string(),
        buttons: buttons
            .chunks(ROW)
            .map(<[_]>::to_vec)
            .chain(page.row(services, &actor.locale, actor.chat.id, List::Kits(class)))
            .chain([back])
            .collect(),
        silent: false,
    })
}

/// Sends the card of a class's kit.
///
/// # Errors
/// As [`show`].
pub async fn post(turn: &mut Turn<'_>, actor: &Actor, class: ClassId) -> Result<()> {
    let meeting = permitted(turn, actor, class).await?;
    let card = card(turn, actor, &meeting).await?;
    Ok(turn.answer(actor.chat.id, "kit", card).await?)
}

/// Shows the card of a class's kit in place of what was pressed under.
///
/// # Errors
/// As [`show`].
pub async fn press_show(turn: &mut Turn<'_>, actor: &Actor, class: ClassId, message: Option<i64>) -> Result<()> {
    let meeting = permitted(turn, actor, class).await?;
    let card = card(turn, actor, &meeting).await?;
    Ok(role::show(turn, actor.chat.id, "kit", message, card).await?)
}

/// Does something with the kit of a meeting. A card of another month, and one that asks for a vote about a kit that
/// the class has no more, are out of date.
///
/// # Errors
/// A refusal for who may not, for an old card, or for a vote without a group; or when the database cannot.
pub async fn press(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (press, class): (Press, ClassId),
    (slot, kit): (Slot, &KitId),
    message: Option<i64>,
) -> Result<Plain> {
    let meeting = permitted(turn, actor, class).await?;
    let pressed = turn.services.book.kits.kit(kit).ok_or(Refusal::CardExpired)?;
    if slot != meeting.key.slot {
        return Err(Refusal::CardExpired.into());
    }
    let effect = match press {
        Press::Text => {
            send_text(turn, actor, &meeting, pressed).await?;
            return Ok(turn.services.text.kit_pressed(&actor.locale, press, pressed));
        }
        Press::Pick if turn.tx.change_kit(&meeting.key, kit).await? => Effect::Done,
        Press::Pick => Effect::Nothing,
        Press::Before if *kit != meeting.kit.id => return Err(Refusal::CardExpired.into()),
        Press::Before => vote::begin_before(turn, actor, &meeting).await?,
        Press::After => vote::begin_after(turn, &meeting).await?,
        Press::End => vote::end(turn, &meeting).await?,
    };
    press_show(turn, actor, class, message).await?;
    let text = &turn.services.text;
    Ok(match effect {
        Effect::Done => text.kit_pressed(&actor.locale, press, pressed),
        Effect::Nothing => text.kit_already(&actor.locale),
        Effect::TooSoon => text.kit_wait(&actor.locale),
    })
}

async fn send_text(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting<'_>, kit: &Kit) -> Result<()> {
    let text = &turn.services.text;
    let slot = meeting.key.slot;
    let paper = text.kit_paper(&meeting.locales(turn), &meeting.class.name, slot.first(), kit);
    let caption = plain(text.kit_paper_caption(&actor.locale, kit));
    let document = Document::new(&format!("kit-{slot}-{}.txt", kit.id), paper, caption);
    // A page of words is neither empty nor a megabyte.
    let document = document.map_err(|_| Refusal::CardExpired)?;
    Ok(turn.answer_with(actor.chat.id, "kit_text", document).await?)
}

/// The next meeting of a class, for whoever answers for the class.
async fn permitted<'a>(turn: &mut Turn<'a>, actor: &Actor, class: ClassId) -> Result<Meeting<'a>> {
    // Who has no such role is told that, whether or not there is such a class.
    actor::permit_somewhere(turn, actor, Action::UseKit).await?;
    let found = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::UseKit, &Scope::from(&found)).await?;
    meeting(turn, class).await
}

/// The next meeting of a class. A class that has no kit for it yet is given one, so that everybody sees the same.
async fn meeting<'a>(turn: &mut Turn<'a>, id: ClassId) -> Result<Meeting<'a>> {
    let services = turn.services;
    let class = turn.tx.class_by_id(id).await?.ok_or(Refusal::CardExpired)?;
    let is_it = |item: &&Item| item.meeting == Some(Kind::Class);
    let item = services.book.plan.items.iter().find(is_it).ok_or(Refusal::NoMeetings)?;
    let slot = Slot::next(item, &services.book.plan, services.settings.local(turn.now).date());
    let key = MeetingKey { class: class.name.clone(), item: item.id, slot };
    let known = turn.tx.kit_use(&key).await?;
    let kits = &services.book.kits;
    let kit = match known.as_ref().and_then(|used| kits.kit(&used.kit)) {
        Some(kit) => kit,
        None => {
            let had = turn.tx.kits_had(&key).await?;
            let kit = kits.choose(&class, slot, &had);
            if known.is_none() {
                turn.tx.give_kit(&key, &kit.id).await?;
            } else {
                // The file has the old one no more.
                turn.tx.change_kit(&key, &kit.id).await?;
            }
            kit
        }
    };
    let votes = turn.tx.kit_votes(&key).await?;
    let group = match turn.tx.group_of(&class.name).await? {
        Some(chat) => turn.tx.chat(chat).await?,
        None => None,
    };
    // A group that rests from tips can hold a meeting.
    let group = group.filter(|chat| matches!(chat.state, ChatState::Active | ChatState::Muted));
    Ok(Meeting { id, class, key, kit, votes, group })
}

/// The card of a kit, with what can be done about it.
async fn card(turn: &mut Turn<'_>, actor: &Actor, meeting: &Meeting<'_>) -> Result<Message> {
    let Meeting { id, class, key: at, kit, votes, group, .. } = meeting;
    let result = turn.tx.kit_vote(at).await?;
    let stage = Stage::of(votes);
    let nearby = case::local::near(turn, class, &kit.fraud_type).await?;
    // What has begun goes on to be told when the group is gone.
    let stage = (group.is_some() || stage != Stage::Ready).then_some(stage);
    let shown = Card {
        class: &class.name,
        month: at.slot.first(),
        kit,
        stage,
        minutes: u32::try_from(OPEN.num_minutes()).unwrap_or(u32::MAX),
        result,
        nearby,
    };
    let services = turn.services;
    let button = |press: Press| -> delivery::Button {
        let again = matches!(
            (stage, press),
            (Some(Stage::Before(Standing::Failed | Standing::Doubtful)), Press::Before)
                | (Some(Stage::After(Standing::Failed | Standing::Doubtful)), Press::After)
        );
        let label = services.text.kit_press_label(&actor.locale, press, again);
        key(services, actor.chat.id, label, &Button::Kit(press, *id, at.slot, kit.id.clone()))
    };
    let presses = stage.filter(|_| group.is_some()).map_or(&[][..], Stage::presses);
    let mut below = Vec::new();
    if votes.is_empty() {
        let label = services.text.kit_other_label(&actor.locale);
        below.push(key(services, actor.chat.id, label, &Button::Page(List::Kits(*id), 0)));
    }
    below.push(button(Press::Text));
    let votes: Vec<_> = presses.iter().map(|press| button(*press)).collect();
    Ok(Message {
        html: services.text.kit_card(&actor.locale, &meeting.locales(turn), &shown).into_string(),
        buttons: [votes, below].into_iter().filter(|row| !row.is_empty()).collect(),
        silent: false,
    })
}
