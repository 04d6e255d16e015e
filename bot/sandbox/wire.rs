//! Bot API objects as JSON, borrowed from the state so that writing a message costs little.

use serde::Serialize;
use serde_json::{Value, json};

use super::chat::{self, ChatKind, Standing};
use super::keyboard::Keyboard;
use super::message::{self, Body, Service};
use super::state::State;
use super::text::{Entity, Formatted};

/// `User`.
#[derive(Serialize)]
pub struct User<'a> {
    pub id: i64,
    pub is_bot: bool,
    pub first_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<&'a str>,
}

/// `Chat`.
#[derive(Serialize)]
pub struct Chat<'a> {
    pub id: i64,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<&'a str>,
}

/// `Message`.
#[derive(Serialize)]
pub struct Message<'a> {
    message_id: i64,
    from: User<'a>,
    chat: Chat<'a>,
    date: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    edit_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to_message: Option<Box<Message<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forward_origin: Option<Value>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    has_protected_content: bool,
    #[serde(flatten)]
    content: Content<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Keyboard>,
}

/// The part of a message that depends on its kind.
#[derive(Serialize)]
#[serde(untagged)]
enum Content<'a> {
    Text {
        text: &'a str,
        #[serde(skip_serializing_if = "no_entities")]
        entities: &'a [Entity],
    },
    Media {
        #[serde(flatten)]
        media: Value,
        #[serde(skip_serializing_if = "str::is_empty")]
        caption: &'a str,
        #[serde(skip_serializing_if = "no_entities")]
        caption_entities: &'a [Entity],
    },
    Other(Value),
}

impl<'a> Message<'a> {
    pub fn of(state: &'a State, chat: &'a chat::Chat, message: &'a message::Message) -> Message<'a> {
        let replied = message.draft.reply_to.and_then(|id| chat.messages.get(&id));
        Message {
            reply_to_message: replied.map(|replied| Box::new(Message::alone(state, chat, replied))),
            ..Message::alone(state, chat, message)
        }
    }

    fn alone(state: &'a State, chat: &'a chat::Chat, message: &'a message::Message) -> Message<'a> {
        Message {
            message_id: message.id,
            from: state.user(message.from),
            chat: state.wire_chat(chat),
            date: message.date.timestamp(),
            edit_date: message.edited.map(|edited| edited.timestamp()),
            reply_to_message: None,
            forward_origin: message
                .draft
                .forwarded_from
                .as_ref()
                .map(|name| json!({"type": "hidden_user", "sender_user_name": name, "date": message.date.timestamp()})),
            has_protected_content: message.draft.protected,
            content: content(state, chat, &message.draft.body),
            reply_markup: message.draft.keyboard.as_ref(),
        }
    }
}

fn content<'a>(state: &'a State, chat: &'a chat::Chat, body: &'a Body) -> Content<'a> {
    match body {
        Body::Text(Formatted { text, entities }) => Content::Text { text, entities },
        Body::Poll(index) => Content::Other(json!({"poll": state.polls[*index].wire(*index)})),
        Body::Photo { file, caption } => media(json!({"photo": [state.files[*file].wire_photo(*file)]}), caption),
        Body::Document { file, caption } => {
            media(json!({"document": state.files[*file].wire_document(*file)}), caption)
        }
        Body::Service(service) => Content::Other(match service {
            Service::Joined(user) => json!({"new_chat_members": [state.user(*user)]}),
            Service::Left(user) => json!({"left_chat_member": state.user(*user)}),
            Service::MigratedTo(chat_id) => json!({"migrate_to_chat_id": chat_id}),
            Service::MigratedFrom(chat_id) => json!({"migrate_from_chat_id": chat_id}),
            Service::Pinned(id) => {
                let pinned = chat.messages.get(id).map(|pinned| Message::alone(state, chat, pinned));
                json!({"pinned_message": pinned})
            }
        }),
    }
}

fn media(media: Value, caption: &Formatted) -> Content<'_> {
    Content::Media { media, caption: &caption.text, caption_entities: &caption.entities }
}

fn no_entities(entities: &&[Entity]) -> bool {
    entities.is_empty()
}

/// `ChatMember` of the bot.
pub fn bot_member(user: &User<'_>, standing: Standing) -> Value {
    let mut member = json!({"user": user, "status": standing.status()});
    match standing {
        Standing::Stranger | Standing::Left | Standing::Member => {}
        Standing::Kicked => member["until_date"] = 0.into(),
        Standing::Administrator => {
            for right in [
                "can_manage_chat",
                "can_delete_messages",
                "can_manage_video_chats",
                "can_restrict_members",
                "can_change_info",
                "can_invite_users",
                "can_pin_messages",
            ] {
                member[right] = true.into();
            }
            for right in ["can_be_edited", "is_anonymous", "can_promote_members"] {
                member[right] = false.into();
            }
        }
        Standing::Restricted => {
            member["until_date"] = 0.into();
            member["is_member"] = true.into();
            for right in [
                "can_send_messages",
                "can_send_audios",
                "can_send_documents",
                "can_send_photos",
                "can_send_videos",
                "can_send_video_notes",
                "can_send_voice_notes",
                "can_send_polls",
                "can_send_other_messages",
                "can_add_web_page_previews",
                "can_change_info",
                "can_invite_users",
                "can_pin_messages",
                "can_manage_topics",
            ] {
                member[right] = false.into();
            }
        }
    }
    member
}

/// `ChatMember` of a person: the first member of a group is its creator.
pub fn person_member(user: &User<'_>, chat: &chat::Chat) -> Value {
    let position = chat.members.iter().position(|member| *member == user.id);
    match position {
        None => json!({"user": user, "status": "left"}),
        Some(0) if chat.kind != ChatKind::Private => {
            json!({"user": user, "status": "creator", "is_anonymous": false})
        }
        Some(_) => json!({"user": user, "status": "member"}),
    }
}
