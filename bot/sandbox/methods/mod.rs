//! The methods of the Bot API, one file each.

mod answer_callback_query;
mod close;
mod delete_message;
mod delete_my_commands;
mod delete_webhook;
mod edit_message_reply_markup;
mod edit_message_text;
mod get_chat;
mod get_chat_member;
mod get_chat_member_count;
mod get_file;
mod get_me;
mod get_my_commands;
pub mod get_updates;
mod get_webhook_info;
mod leave_chat;
mod log_out;
mod pin_chat_message;
mod send_chat_action;
mod send_document;
mod send_message;
mod send_photo;
mod send_poll;
mod set_my_commands;
mod set_my_description;
mod set_my_name;
mod set_my_short_description;
mod set_webhook;
mod stop_poll;

use super::answer::{Answer, Refusal};
use super::params::Params;
use super::state::State;

/// One method.
pub struct Method {
    /// As Telegram spells it.
    pub name: &'static str,
    pub way: Way,
}

/// How a method is carried out.
pub enum Way {
    /// At once, under the lock.
    AtOnce(fn(&mut State, &Params) -> Result<Answer, Refusal>),
    /// By waiting for updates.
    LongPoll,
}

static METHODS: [Method; 29] = [
    at_once("sendMessage", send_message::perform),
    Method { name: "getUpdates", way: Way::LongPoll },
    at_once("answerCallbackQuery", answer_callback_query::perform),
    at_once("editMessageText", edit_message_text::perform),
    at_once("editMessageReplyMarkup", edit_message_reply_markup::perform),
    at_once("deleteMessage", delete_message::perform),
    at_once("sendPoll", send_poll::perform),
    at_once("stopPoll", stop_poll::perform),
    at_once("sendPhoto", send_photo::perform),
    at_once("sendDocument", send_document::perform),
    at_once("sendChatAction", send_chat_action::perform),
    at_once("pinChatMessage", pin_chat_message::perform),
    at_once("getFile", get_file::perform),
    at_once("getMe", get_me::perform),
    at_once("getChat", get_chat::perform),
    at_once("getChatMember", get_chat_member::perform),
    at_once("getChatMemberCount", get_chat_member_count::perform),
    at_once("leaveChat", leave_chat::perform),
    at_once("setMyCommands", set_my_commands::perform),
    at_once("getMyCommands", get_my_commands::perform),
    at_once("deleteMyCommands", delete_my_commands::perform),
    at_once("setMyName", set_my_name::perform),
    at_once("setMyDescription", set_my_description::perform),
    at_once("setMyShortDescription", set_my_short_description::perform),
    at_once("setWebhook", set_webhook::perform),
    at_once("deleteWebhook", delete_webhook::perform),
    at_once("getWebhookInfo", get_webhook_info::perform),
    at_once("logOut", log_out::perform),
    at_once("close", close::perform),
];

const fn at_once(name: &'static str, perform: fn(&mut State, &Params) -> Result<Answer, Refusal>) -> Method {
    Method { name, way: Way::AtOnce(perform) }
}

/// The method of this name; case does not matter, as with Telegram.
pub fn named(name: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.name.eq_ignore_ascii_case(name))
}
