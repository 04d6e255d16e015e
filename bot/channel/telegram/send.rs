//! An [`Act`] becomes a call; the call's end becomes an [`Outcome`].

use chrono::TimeDelta;
use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};
use serde_json::json;
use teloxide::payloads;
use teloxide::requests::Payload;
use teloxide::types::{
    BotCommand, BotCommandScope, CallbackQueryId, ChatId, CopyTextButton, InlineKeyboardButton,
    InlineKeyboardButtonKind, InlineKeyboardMarkup, InputPollOption, LinkPreviewOptions, MessageId, ParseMode,
    PollType, Recipient, ReplyMarkup, ThreadId,
};

use super::{CallError, Telegram};
use crate::channel::{Channel, Doing, FetchError, Toast};
use crate::domain::delivery::{Act, Address, MenuEntry, Message, Outcome, Press};
use crate::domain::poll::{Poll, Quiz};

impl Channel for Telegram {
    fn perform<'a>(&'a self, to: Address, act: &'a Act) -> Doing<'a, Outcome> {
        Box::pin(async move {
            match act {
                Act::Post(message) => {
                    let posted = self.call(&Posting(self.post_of(to, message)));
                    about_the_topic(to, outcome(posted.await.map(|sent| Some(sent.message_id))))
                }
                Act::Document(document) => {
                    let file = ("document", document.name().to_owned(), document.bytes());
                    let form = self.form_of(to, file, document.caption());
                    let posted = self.upload::<Sent>(payloads::SendDocument::NAME, form);
                    outcome(posted.await.map(|sent| Some(sent.message_id)))
                }
                Act::Photo(photo) => {
                    let form = self.form_of(to, ("photo", photo.name(), photo.bytes()), photo.caption());
                    let posted = self.upload::<Sent>(payloads::SendPhoto::NAME, form);
                    outcome(posted.await.map(|sent| Some(sent.message_id)))
                }
                Act::Edit { message, body } => {
                    let edited = self.call(&Editing(edit(to, *message, body)));
                    outcome(unchanged_is_done(edited.await.map(|_| Some(*message))))
                }
                Act::Poll(poll) => {
                    let posted = self.call(&Polling(self.poll_of(to, poll)));
                    about_the_topic(to, about_polls(polled(posted.await)))
                }
                Act::ClosePoll { message } => {
                    let closed = self.call(&Closing(payloads::StopPoll::new(ChatId(to.chat), message_id(*message))));
                    outcome(closed_is_done(*message, closed.await.map(|_| Some(*message))))
                }
                Act::Leave => outcome(self.call(&payloads::LeaveChat::new(ChatId(to.chat))).await.map(|_| None)),
                Act::Menu(entries) => outcome(self.call(&menu(to, entries)).await.map(|_| None)),
            }
        })
    }

    fn probe(&self) -> Doing<'_, bool> {
        Box::pin(async { self.call(&payloads::GetMe::new()).await.is_ok() })
    }

    fn fetch_file<'a>(&'a self, id: &'a str, bytes_max: usize) -> Doing<'a, Result<Vec<u8>, FetchError>> {
        Box::pin(self.bring(id, bytes_max))
    }

    fn answer_tap<'a>(&'a self, tap: &'a str, toast: Option<&'a Toast>) -> Doing<'a, ()> {
        Box::pin(async move {
            let mut answer = payloads::AnswerCallbackQuery::new(CallbackQueryId(tap.to_owned()));
            if let Some(toast) = toast {
                answer.text = Some(toast.text.clone());
                answer.show_alert = Some(toast.must_be_closed);
            }
            let answered = self.call(&answer);
            drop(answer);
            if let Err(error) = answered.await {
                tracing::debug!(%error, "a tap went unanswered");
            }
        })
    }
}

/// `sendMessage`, of whose answer only the message's number is read: an answer that teloxide
/// cannot read whole must not turn a delivered message into a doubt.
#[derive(Serialize)]
struct Posting(payloads::SendMessage);

/// `editMessageText`, likewise.
#[derive(Serialize)]
struct Editing(payloads::EditMessageText);

/// `sendPoll`, of whose answer only the numbers of the message and of the poll are read.
#[derive(Serialize)]
struct Polling(payloads::SendPoll);

/// `stopPoll`, whose answer says no more than the update that comes with it.
#[derive(Serialize)]
struct Closing(payloads::StopPoll);

/// The two things that we read of a sent poll.
#[derive(Deserialize)]
struct SentPoll {
    message_id: i64,
    poll: PollId,
}

#[derive(Deserialize)]
struct PollId {
    id: String,
}

/// The one thing that we read of a sent message.
#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

impl Payload for Posting {
    type Output = Sent;
    const NAME: &'static str = payloads::SendMessage::NAME;
}

impl Payload for Editing {
    type Output = Sent;
    const NAME: &'static str = payloads::EditMessageText::NAME;
}

impl Payload for Polling {
    type Output = SentPoll;
    const NAME: &'static str = payloads::SendPoll::NAME;
}

impl Payload for Closing {
    type Output = serde::de::IgnoredAny;
    const NAME: &'static str = payloads::StopPoll::NAME;
}

impl Telegram {
    fn post_of(&self, to: Address, message: &Message) -> payloads::SendMessage {
        let mut call = post(to, message);
        call.allow_paid_broadcast = self.pays.then_some(true);
        call
    }

    /// Anonymous unless it is a public one, whatever the messenger takes for granted.
    fn poll_of(&self, to: Address, poll: &Poll) -> payloads::SendPoll {
        let options = poll.options().iter().map(InputPollOption::new);
        let mut call = payloads::SendPoll::new(ChatId(to.chat), poll.question(), options);
        call.message_thread_id = thread_id(to);
        call.is_anonymous = Some(poll.public_until().is_none());
        call.type_ = Some(if poll.quiz().is_some() { PollType::Quiz } else { PollType::Regular });
        if let Some(Quiz { right, explanation }) = poll.quiz() {
            call.correct_option_id = u8::try_from(*right).ok();
            call.explanation = Some(explanation.clone());
        }
        call.open_period = poll.open_seconds().and_then(|seconds| u16::try_from(seconds).ok());
        call.close_date = poll.public_until();
        call.allow_paid_broadcast = self.pays.then_some(true);
        call
    }

    /// `sendDocument` or `sendPhoto` as a form: a file cannot travel in JSON.
    fn form_of(&self, to: Address, (field, name, bytes): (&'static str, String, &[u8]), caption: &Message) -> Form {
        let file = Part::bytes(bytes.to_vec()).file_name(name);
        let fields = [
            ("message_thread_id", to.thread.map(|thread| thread.to_string())),
            ("disable_notification", caption.silent.then(|| "true".to_owned())),
            ("allow_paid_broadcast", self.pays.then(|| "true".to_owned())),
            ("reply_markup", keyboard(caption).map(|keyboard| json!(keyboard).to_string())),
        ];
        let form = Form::new()
            .text("chat_id", to.chat.to_string())
            .text("caption", caption.html.clone())
            .text("parse_mode", "HTML")
            .part(field, file);
        fields.into_iter().fold(form, |form, (name, value)| match value {
            Some(value) => form.text(name, value),
            None => form,
        })
    }
}

fn post(to: Address, message: &Message) -> payloads::SendMessage {
    let mut call = payloads::SendMessage::new(ChatId(to.chat), &message.html);
    call.message_thread_id = thread_id(to);
    call.parse_mode = Some(ParseMode::Html);
    call.link_preview_options = Some(no_preview());
    call.disable_notification = message.silent.then_some(true);
    call.reply_markup = keyboard(message).map(ReplyMarkup::InlineKeyboard);
    call
}

fn edit(to: Address, message: i64, body: &Message) -> payloads::EditMessageText {
    let mut call = payloads::EditMessageText::new(ChatId(to.chat), message_id(message), &body.html);
    call.parse_mode = Some(ParseMode::Html);
    call.link_preview_options = Some(no_preview());
    call.reply_markup = keyboard(body);
    call
}

fn thread_id(to: Address) -> Option<ThreadId> {
    to.thread.and_then(|thread| i32::try_from(thread).ok()).map(|id| ThreadId(MessageId(id)))
}

fn message_id(message: i64) -> MessageId {
    MessageId(i32::try_from(message).unwrap_or(i32::MAX))
}

/// The menu of one chat, whatever language its client is set to.
fn menu(to: Address, entries: &[MenuEntry]) -> payloads::SetMyCommands {
    let commands = entries.iter().map(|entry| BotCommand::new(&entry.name, &entry.about));
    let mut call = payloads::SetMyCommands::new(commands);
    call.scope = Some(BotCommandScope::Chat { chat_id: Recipient::Id(ChatId(to.chat)) });
    call
}

/// A preview of a fraudster's page would be an own goal.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn keyboard(message: &Message) -> Option<InlineKeyboardMarkup> {
    if message.buttons.is_empty() {
        return None;
    }
    let rows = message.buttons.iter().map(|row| {
        row.iter().map(|button| {
            let kind = match &button.press {
                Press::Callback(returned) => InlineKeyboardButtonKind::CallbackData(returned.clone()),
                Press::Url(url) => match url.parse() {
                    Ok(url) => InlineKeyboardButtonKind::Url(url),
                    Err(_) => InlineKeyboardButtonKind::CopyText(CopyTextButton { text: url.clone() }),
                },
                Press::Copy(text) => InlineKeyboardButtonKind::CopyText(CopyTextButton { text: text.clone() }),
            };
            InlineKeyboardButton::new(button.label.clone(), kind)
        })
    });
    Some(InlineKeyboardMarkup::new(rows))
}

/// An edit that changes nothing has already been made.
fn unchanged_is_done(result: Result<Option<i64>, CallError>) -> Result<Option<i64>, CallError> {
    match result {
        Err(CallError::Refused { description, .. }) if description.contains("message is not modified") => Ok(None),
        other => other,
    }
}

/// In a poll that was closed before or is gone nobody can vote any more.
fn closed_is_done(message: i64, result: Result<Option<i64>, CallError>) -> Result<Option<i64>, CallError> {
    const CLOSED: [&str; 3] =
        ["poll has already been closed", "message with poll to stop not found", "poll can't be stopped"];
    match result {
        Err(CallError::Refused { code: 400, description, .. })
            if CLOSED.iter().any(|words| description.contains(words)) =>
        {
            Ok(Some(message))
        }
        other => other,
    }
}

fn outcome(result: Result<Option<i64>, CallError>) -> Outcome {
    match result {
        Ok(message) => Outcome::Done { message, poll: None },
        Err(error) => classify(error),
    }
}

fn polled(result: Result<SentPoll, CallError>) -> Outcome {
    match result {
        Ok(SentPoll { message_id, poll }) => Outcome::Done { message: Some(message_id), poll: Some(poll.id) },
        Err(error) => classify(error),
    }
}

/// A group in which nobody may post polls can be written to all the same.
fn about_polls(outcome: Outcome) -> Outcome {
    const ABOUT_POLLS: [&str; 2] = ["not enough rights to send polls", "CHAT_SEND_POLL_FORBIDDEN"];
    match outcome {
        Outcome::Unreachable { why } | Outcome::BadBody { why } if ABOUT_POLLS.iter().any(|it| why.contains(it)) => {
            Outcome::Forbidden { why }
        }
        other => other,
    }
}

/// A chat that was written to in a topic may still be written to outside of it.
fn about_the_topic(to: Address, outcome: Outcome) -> Outcome {
    const ABOUT_THE_TOPIC: [&str; 3] = ["TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found"];
    match outcome {
        Outcome::Unreachable { why } if to.thread.is_some() && ABOUT_THE_TOPIC.iter().any(|it| why.contains(it)) => {
            Outcome::TopicGone { why }
        }
        other => other,
    }
}

/// What a failed call says about the act. The words are those of Telegram's own server.
fn classify(error: CallError) -> Outcome {
    match error {
        CallError::NotSent(why) => Outcome::NotSent { why },
        CallError::NoAnswer(why) => Outcome::Doubt { why },
        CallError::Refused { migrate_to: Some(to), .. } => Outcome::Moved { to },
        CallError::Refused { code, description: why, retry_after, .. } => match code {
            429 => Outcome::TooFast { retry_after: TimeDelta::seconds(i64::from(retry_after.unwrap_or(1).max(1))) },
            401 | 404 => Outcome::Unauthorised { why },
            403 => Outcome::Unreachable { why },
            400 if is_about_the_chat(&why) => Outcome::Unreachable { why },
            400..=499 => Outcome::BadBody { why },
            _ => Outcome::Doubt { why },
        },
    }
}

/// Whether a 400 speaks of the chat and not of the body.
fn is_about_the_chat(description: &str) -> bool {
    const ABOUT_THE_CHAT: [&str; 10] = [
        "chat not found",
        "not enough rights",
        "need administrator rights",
        "have no rights to send",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_RESTRICTED",
        "TOPIC_CLOSED",
        "TOPIC_DELETED",
        "message thread not found",
        "group is deactivated",
    ];
    ABOUT_THE_CHAT.iter().any(|words| description.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: u16, description: &str) -> CallError {
        CallError::Refused { code, description: description.into(), retry_after: None, migrate_to: None }
    }

    #[test]
    fn every_end_of_a_call_has_its_outcome() {
        let cases = [
            (CallError::NotSent("connection refused".into()), "not_sent"),
            (CallError::NoAnswer("timed out".into()), "doubt"),
            (refused(500, "Internal Server Error"), "doubt"),
            (refused(502, "Bad Gateway"), "doubt"),
            (refused(401, "Unauthorized"), "unauthorised"),
            (refused(404, "Not Found"), "unauthorised"),
            (refused(403, "Forbidden: bot was kicked from the group chat"), "unreachable"),
            (refused(403, "Forbidden: bot was blocked by the user"), "unreachable"),
            (refused(400, "Bad Request: chat not found"), "unreachable"),
            (refused(400, "Bad Request: not enough rights to send text messages to the chat"), "unreachable"),
            (refused(400, "Bad Request: TOPIC_CLOSED"), "unreachable"),
            (refused(400, "Bad Request: can't parse entities: Unclosed start tag"), "bad_body"),
            (refused(400, "Bad Request: message is too long"), "bad_body"),
            (refused(400, "Bad Request: BUTTON_DATA_INVALID"), "bad_body"),
            (refused(413, "Request Entity Too Large"), "bad_body"),
        ];
        for (error, expected) in cases {
            let shown = format!("{error}");
            assert_eq!(classify(error).name(), expected, "{shown}");
        }
    }

    #[test]
    fn a_topic_that_is_gone_is_not_the_chat() {
        let gone = || outcome(Err(refused(400, "Bad Request: message thread not found")));
        let at = |thread| Address { chat: -1_007, thread };
        assert_eq!(about_the_topic(at(Some(5)), gone()).name(), "topic_gone");
        assert_eq!(about_the_topic(at(None), gone()).name(), "unreachable");
        let kicked = outcome(Err(refused(403, "Forbidden: bot was kicked from the group chat")));
        assert_eq!(about_the_topic(at(Some(5)), kicked).name(), "unreachable");
    }

    #[test]
    fn a_pause_and_a_move_carry_their_numbers() {
        let slow = CallError::Refused {
            code: 429,
            description: "Too Many Requests: retry after 35".into(),
            retry_after: Some(35),
            migrate_to: None,
        };
        let moved = CallError::Refused {
            code: 400,
            description: "Bad Request: group chat was upgraded to a supergroup chat".into(),
            retry_after: None,
            migrate_to: Some(-1_001_234_567_890),
        };

        assert_eq!(classify(slow), Outcome::TooFast { retry_after: TimeDelta::seconds(35) });
        assert_eq!(classify(moved), Outcome::Moved { to: -1_001_234_567_890 });
    }

    #[test]
    fn an_edit_that_changes_nothing_is_done() {
        let same = refused(400, "Bad Request: message is not modified: specified new message content is the same");
        assert_eq!(outcome(unchanged_is_done(Err(same))), Outcome::Done { message: None, poll: None });
    }

    #[test]
    fn a_poll_that_is_closed_or_gone_is_closed() {
        let closed = [
            "Bad Request: poll has already been closed",
            "Bad Request: message with poll to stop not found",
            "Bad Request: poll can't be stopped",
        ];
        for description in closed {
            let end = outcome(closed_is_done(7, Err(refused(400, description))));
            assert_eq!(end, Outcome::Done { message: Some(7), poll: None }, "{description}");
        }
        let kicked = refused(403, "Forbidden: bot was kicked from the group chat");
        assert_eq!(outcome(closed_is_done(7, Err(kicked))).name(), "unreachable");
    }

    #[test]
    fn a_group_without_polls_is_not_out_of_reach() {
        let end = |description| about_polls(classify(refused(400, description))).name();
        assert_eq!(end("Bad Request: not enough rights to send polls to the chat"), "forbidden");
        assert_eq!(end("Bad Request: CHAT_SEND_POLL_FORBIDDEN"), "forbidden");
        assert_eq!(end("Bad Request: not enough rights to send text messages to the chat"), "unreachable");
        assert_eq!(end("Bad Request: poll question must be non-empty"), "bad_body");
    }
}
