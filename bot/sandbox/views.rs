//! The world as people see it.

use super::chat::{Chat, ChatId};
use super::files;
use super::message::{Body, ButtonView, Eyes, FileView, Message, MessageView, Service, Speaker};
use super::state::State;
use super::text::Formatted;

impl State {
    /// The message through somebody's eyes.
    pub fn view(&self, chat: &Chat, message: &Message, eyes: Eyes) -> MessageView {
        let formatted = match &message.draft.body {
            Body::Text(formatted) => formatted.clone(),
            Body::Photo { caption, .. } | Body::Document { caption, .. } => caption.clone(),
            Body::Poll(_) | Body::Service(_) => Formatted::default(),
        };
        let rows = message.draft.keyboard.iter().flat_map(|keyboard| &keyboard.inline_keyboard);
        MessageView {
            id: message.id,
            date: message.date,
            from: self.speaker(message.from),
            text: formatted.text,
            entities: formatted.entities,
            reply_to: message.draft.reply_to,
            buttons: rows.map(|row| row.iter().map(ButtonView::from).collect()).collect(),
            poll: match message.draft.body {
                Body::Poll(index) => Some(self.polls[index].view(eyes)),
                _ => None,
            },
            file: match message.draft.body {
                Body::Photo { file, .. } => {
                    let photo = files::picture_size(&self.files[file].bytes);
                    Some(FileView { photo, ..self.view_file(file) })
                }
                Body::Document { file, .. } => Some(self.view_file(file)),
                Body::Text(_) | Body::Poll(_) | Body::Service(_) => None,
            },
            edited: message.edited.is_some(),
            deleted: message.deleted,
            service: match message.draft.body {
                Body::Service(service) => Some(self.describe(chat, message, service)),
                _ => None,
            },
            silent: message.draft.silent,
        }
    }

    /// The messages of a chat after `since`, oldest first; none when there is no such chat.
    pub fn view_chat(&self, chat: ChatId, since: i64, eyes: Eyes) -> Vec<MessageView> {
        let Some(chat) = self.chats.get(&chat.0) else {
            return Vec::new();
        };
        let newer = chat.messages.range(since.saturating_add(1)..);
        newer.map(|(_, message)| self.view(chat, message, eyes)).collect()
    }

    /// The title of a group, or the name of the person of a private chat.
    pub fn chat_title(&self, chat: &Chat) -> String {
        if chat.is_group() { chat.title.clone() } else { self.name(chat.id).to_owned() }
    }

    /// The name of a person or of the bot.
    pub fn name(&self, id: i64) -> &str {
        self.user(id).first_name
    }

    fn speaker(&self, id: i64) -> Speaker {
        Speaker { id, name: self.name(id).to_owned(), is_bot: id == self.bot.id }
    }

    fn view_file(&self, index: usize) -> FileView {
        let file = &self.files[index];
        FileView { id: files::id_of(index), name: file.name.clone(), size: file.bytes.len(), photo: None }
    }

    /// The line Telegram writes, in the words of a transcript.
    fn describe(&self, chat: &Chat, message: &Message, service: Service) -> String {
        let actor = self.name(message.from);
        match service {
            Service::Joined(user) if user == message.from => format!("{actor} joined"),
            Service::Joined(user) => format!("{actor} added {}", self.name(user)),
            Service::Left(user) if user == message.from => format!("{actor} left"),
            Service::Left(user) => format!("{actor} removed {}", self.name(user)),
            Service::MigratedTo(id) => format!("{} became the supergroup {id}", chat.title),
            Service::MigratedFrom(id) => format!("{} was the group {id}", chat.title),
            Service::Pinned(id) => format!("{actor} pinned message {id}"),
        }
    }
}
