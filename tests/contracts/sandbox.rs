//! The sandbox speaks the Bot API as Telegram does, judged over HTTP and with the types of an independent client.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use teloxide::types::{
    BotCommand, ChatFullInfo, ChatMember, ChatMemberKind, Me, MediaKind, Message, MessageKind, Poll, Update,
    UpdateKind, WebhookInfo,
};
use wuzha::sandbox::{
    ChatId, Fault, FaultRule, Limits, Outcome, Overall, Person, PersonId, Sandbox, Settings, TapAnswer,
    TranscriptStyle, World,
};

/// A sandbox, somebody in it, and a bot that speaks raw HTTP.
struct Stage {
    sandbox: Sandbox,
    http: Client,
    li: PersonId,
    wang: PersonId,
}

impl Stage {
    async fn set(settings: Settings) -> Result<Stage> {
        let sandbox = Sandbox::start(settings).await?;
        let add = |name: &str, language: &str| {
            let language_code = Some(language.to_owned());
            sandbox.world().add_person(Person { name: name.into(), language_code, ..Person::default() })
        };
        let (li, wang) = (add("李想", "zh-hans")?, add("王敏", "en")?);
        Ok(Stage { sandbox, http: Client::builder().no_proxy().build()?, li, wang })
    }

    async fn unlimited() -> Result<Stage> {
        Stage::set(Settings { limits: Limits::none(), ..Settings::default() }).await
    }

    fn world(&self) -> &World {
        self.sandbox.world()
    }

    fn method_url(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.sandbox.url(), self.sandbox.token())
    }

    /// A class group with both people and the bot, whose arrival is confirmed.
    async fn class(&self) -> Result<ChatId> {
        let class = self.world().add_group("软件2301", &[self.li, self.wang])?;
        self.world().adds_bot(self.li, class)?;
        self.updates().await?;
        Ok(class)
    }

    async fn call(&self, method: &str, body: Value) -> Result<(u16, Value)> {
        let response = self.http.post(self.method_url(method)).json(&body).send().await?;
        let status = response.status().as_u16();
        Ok((status, response.json().await?))
    }

    async fn result<T: DeserializeOwned>(&self, method: &str, body: Value) -> Result<T> {
        #[derive(Deserialize)]
        struct Answer<T> {
            result: T,
        }
        let response = self.http.post(self.method_url(method)).json(&body).send().await?;
        let (status, text) = (response.status(), response.text().await?);
        ensure!(status == StatusCode::OK && text.starts_with(r#"{"ok":true,"#), "{method}: {text}");
        // From the text, not from a `Value`: teloxide reads an `Update` only where it can borrow its keys.
        Ok(serde_json::from_str::<Answer<T>>(&text)?.result)
    }

    /// Code and description of a refusal.
    async fn refusal(&self, method: &str, body: Value) -> Result<(u16, String)> {
        let (status, answer) = self.call(method, body).await?;
        ensure!(answer["ok"] == false && answer["error_code"] == status, "{method}: {answer}");
        Ok((status, answer["description"].as_str().context("a description")?.to_owned()))
    }

    async fn send(&self, chat: impl Into<ChatId>, text: &str) -> Result<Message> {
        self.result("sendMessage", json!({"chat_id": chat.into().0, "text": text})).await
    }

    /// Fetches and confirms what is waiting; fails on anything teloxide cannot read.
    async fn updates(&self) -> Result<Vec<Update>> {
        let updates: Vec<Update> = self.result("getUpdates", json!({"timeout": 0})).await?;
        if let Some(last) = updates.last() {
            let offset = json!({"offset": last.id.as_offset(), "timeout": 0});
            let _: Vec<Update> = self.result("getUpdates", offset).await?;
        }
        for update in &updates {
            let is_readable = match &update.kind {
                UpdateKind::Error(_) => false,
                UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => {
                    !matches!(message.kind, MessageKind::Empty {})
                }
                _ => true,
            };
            ensure!(is_readable, "teloxide cannot read {update:?}");
        }
        Ok(updates)
    }
}

/// The name of the update's kind, as in `allowed_updates`.
fn kinds(updates: &[Update]) -> Vec<String> {
    let name = |update: &Update| {
        let object = serde_json::to_value(update).expect("teloxide writes what it reads");
        let keys = object.as_object().expect("an object").keys();
        keys.filter(|key| *key != "update_id").cloned().collect()
    };
    updates.iter().map(name).collect()
}

#[tokio::test]
async fn teloxide_reads_every_kind_of_update_the_sandbox_makes() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li, wang) = (stage.world(), stage.li, stage.wang);
    let all = ["message", "edited_message", "callback_query", "poll", "poll_answer", "my_chat_member", "chat_member"];
    let _: Vec<Update> = stage.result("getUpdates", json!({"allowed_updates": all})).await?;

    world.starts(li, Some("abc-1"))?;
    let said = world.says(li, li, "see https://example.org #反诈 @li /help")?;
    world.edits(li, li, said, "better")?;
    world.sends_file(li, li, "班级.csv", &b"a,b"[..])?;
    let class = world.add_group("软件2301", &[li])?;
    world.opens_group_link(li, class, "token")?;
    world.promotes_bot(li, class)?;
    world.joins(wang, class)?;
    let card = json!({"chat_id": class, "text": "<b>卡</b>", "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "ok", "callback_data": "y"}, {"text": "网", "url": "https://example.org"}],
            [{"text": "96110", "copy_text": {"text": "96110"}}]]}});
    let card: Message = stage.result("sendMessage", card).await?;
    let card = i64::from(card.id.0);
    world.taps(li, class, card, 0, 0)?;
    world.taps_data(li, class, 4_000, "forged")?;
    world.says_reply(wang, class, card, "谢谢")?;
    let quiz = json!({"chat_id": class, "question": "?", "options": ["a", {"text": "b"}], "is_anonymous": false,
        "type": "quiz", "correct_option_id": 1, "explanation": "<i>why</i>", "explanation_parse_mode": "HTML", "open_period": 600});
    let quiz: Message = stage.result("sendPoll", quiz).await?;
    world.votes(li, class, i64::from(quiz.id.0), &[1])?;
    world.leaves(wang, class)?;
    world.restricts_bot(class)?;
    let supergroup = world.migrates(class)?;
    world.removes_bot(li, supergroup)?;
    world.blocks(li)?;
    world.unblocks(li)?;

    let updates = stage.updates().await?;
    assert_eq!(
        kinds(&updates),
        [
            "message",
            "message",
            "edited_message",
            "message", // private: start, text, edit, file
            "my_chat_member",
            "message",
            "message", // added: standing, service line, start
            "my_chat_member",
            "chat_member",
            "message", // promoted; Wang joined
            "callback_query",
            "callback_query",
            "message", // pressed, forged, replied
            "poll_answer",
            "poll", // voted
            "chat_member",
            "message", // Wang left
            "my_chat_member",
            "message",
            "message", // restricted; migrated to and from
            "my_chat_member",
            "message", // removed
            "my_chat_member",
            "my_chat_member", // blocked and unblocked
        ]
    );
    Ok(())
}

#[tokio::test]
async fn teloxide_reads_every_answer() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    world.starts(li, None)?;
    let class = world.add_supergroup("软件2302", &[li, stage.wang])?;
    world.adds_bot(li, class)?;

    let me: Me = stage.result("getMe", json!({})).await?;
    assert_eq!((me.id.0, me.username()), (100_200_300, "wuzha_demo_bot"));
    let sent = stage.send(li, "第一条").await?;
    let text =
        json!({"chat_id": li, "text": "答复", "reply_parameters": {"message_id": sent.id.0}, "protect_content": true});
    let reply: Message = stage.result("sendMessage", text).await?;
    assert_eq!(reply.reply_to_message().and_then(Message::text), Some("第一条"));
    let chats = [json!({"chat_id": li}), json!({"chat_id": class})];
    for chat in chats {
        let _: ChatFullInfo = stage.result("getChat", chat).await?;
    }
    let member = |user: i64| json!({"chat_id": class, "user_id": user});
    let owner: ChatMember = stage.result("getChatMember", member(li.0)).await?;
    assert!(owner.kind.is_owner());
    let plain: ChatMember = stage.result("getChatMember", member(stage.wang.0)).await?;
    assert!(plain.kind.is_member());
    let count: u32 = stage.result("getChatMemberCount", json!({"chat_id": class})).await?;
    assert_eq!(count, 3);
    world.promotes_bot(li, class)?;
    let bot: ChatMember = stage.result("getChatMember", member(100_200_300)).await?;
    assert!(matches!(bot.kind, ChatMemberKind::Administrator(ref rights) if rights.can_pin_messages));
    let alert = stage.send(class, "警示").await?;
    assert!(stage.result::<bool>("pinChatMessage", json!({"chat_id": class, "message_id": alert.id.0})).await?);
    assert!(stage.result::<bool>("sendChatAction", json!({"chat_id": class, "action": "typing"})).await?);
    let poll: Message = stage.result("sendPoll", json!({"chat_id": class, "question": "?", "options": ["a"]})).await?;
    let poll: Poll = stage.result("stopPoll", json!({"chat_id": class, "message_id": poll.id.0})).await?;
    assert!(poll.is_closed && poll.is_anonymous);
    let _: WebhookInfo = stage.result("getWebhookInfo", json!({})).await?;
    assert!(stage.result::<bool>("leaveChat", json!({"chat_id": class})).await?);
    Ok(())
}

#[tokio::test]
async fn html_arrives_as_text_with_utf16_entities() -> Result<()> {
    let stage = Stage::unlimited().await?;
    stage.world().starts(stage.li, None)?;
    let body = json!({"chat_id": stage.li, "text": "😀<b>反诈</b> &lt;3", "parse_mode": "HTML"});
    let (_, answer) = stage.call("SENDMESSAGE", body).await?;
    assert_eq!(answer["result"]["text"], "😀反诈 <3");
    assert_eq!(answer["result"]["entities"], json!([{"type": "bold", "offset": 2, "length": 2}]));
    let broken = json!({"chat_id": stage.li, "text": "<b>x", "parse_mode": "HTML"});
    assert_eq!(
        stage.refusal("sendMessage", broken).await?,
        (400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"".into())
    );
    Ok(())
}

#[tokio::test]
async fn text_is_limited_to_4096_utf16_units_after_parsing() -> Result<()> {
    let stage = Stage::unlimited().await?;
    stage.world().starts(stage.li, None)?;
    let html = |text: String| json!({"chat_id": stage.li, "text": text, "parse_mode": "HTML"});
    let _: Message = stage.result("sendMessage", html(format!("<b>{}</b>", "😀".repeat(2048)))).await?;
    let too_long = stage.refusal("sendMessage", html(format!("{}x", "😀".repeat(2048)))).await?;
    assert_eq!(too_long, (400, "Bad Request: message is too long".into()));
    let empty = stage.refusal("sendMessage", html("<b> </b>".into())).await?;
    assert_eq!(empty, (400, "Bad Request: message text is empty".into()));
    Ok(())
}

#[tokio::test]
async fn refusals_are_worded_as_telegrams() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    let send = |chat: ChatId| stage.refusal("sendMessage", json!({"chat_id": chat, "text": "x"}));
    assert_eq!(send(ChatId(-99)).await?, (400, "Bad Request: chat not found".into()));
    assert_eq!(send(li.into()).await?, (403, "Forbidden: bot can't initiate conversation with a user".into()));
    world.blocks(li)?;
    assert_eq!(send(li.into()).await?, (403, "Forbidden: bot was blocked by the user".into()));

    let group = world.add_group("软件2301", &[li])?;
    assert_eq!(send(group).await?, (400, "Bad Request: chat not found".into()));
    world.adds_bot(li, group)?;
    world.restricts_bot(group)?;
    assert_eq!(send(group).await?, (400, "Bad Request: not enough rights to send text messages to the chat".into()));
    world.removes_bot(li, group)?;
    assert_eq!(send(group).await?, (403, "Forbidden: bot was kicked from the group chat".into()));
    let supergroup = world.add_supergroup("软件2302", &[li])?;
    world.adds_bot(li, supergroup)?;
    let _: bool = stage.result("leaveChat", json!({"chat_id": supergroup})).await?;
    assert_eq!(send(supergroup).await?, (403, "Forbidden: bot is not a member of the supergroup chat".into()));
    world.adds_bot(li, supergroup)?;
    world.removes_bot(li, supergroup)?;
    assert_eq!(send(supergroup).await?, (403, "Forbidden: bot was kicked from the supergroup chat".into()));
    assert_eq!(stage.refusal("sendUnheardOf", json!({})).await?, (404, "Not Found".into()));
    let stolen = format!("{}/bot1:wrong/getMe", stage.sandbox.url());
    assert_eq!(stage.http.get(stolen).send().await?.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn a_migrated_group_names_its_successor() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let class = stage.class().await?;
    let new = stage.world().migrates(class)?;
    let (status, answer) = stage.call("sendMessage", json!({"chat_id": class, "text": "x"})).await?;
    assert_eq!(status, 400);
    assert_eq!(answer["description"], "Bad Request: group chat was upgraded to a supergroup chat");
    assert_eq!(answer["parameters"], json!({"migrate_to_chat_id": new}));
    stage.send(new, "x").await?;
    let updates = stage.updates().await?;
    let [UpdateKind::Message(to), UpdateKind::Message(from)] = [&updates[0].kind, &updates[1].kind] else {
        anyhow::bail!("two service messages expected: {updates:?}");
    };
    assert_eq!((to.chat.id.0, to.migrate_to_chat_id().map(|id| id.0)), (class.0, Some(new.0)));
    assert_eq!((from.chat.id.0, from.migrate_from_chat_id().map(|id| id.0)), (new.0, Some(class.0)));
    Ok(())
}

#[tokio::test]
async fn a_press_is_answered_once_and_within_a_quarter_of_an_hour() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    world.starts(li, None)?;
    let markup = json!({"inline_keyboard": [[{"text": "Got it", "callback_data": "ok"}]]});
    let card: Message =
        stage.result("sendMessage", json!({"chat_id": li, "text": "card", "reply_markup": markup})).await?;
    stage.updates().await?;
    let press = async || -> Result<(wuzha::sandbox::TapId, String)> {
        let tap = world.taps(li, li, i64::from(card.id.0), 0, 0)?;
        match stage.updates().await?.remove(0).kind {
            UpdateKind::CallbackQuery(query) => Ok((tap, query.id.0)),
            other => anyhow::bail!("not a press: {other:?}"),
        }
    };
    let too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid".to_owned());
    let (tap, id) = press().await?;
    assert_eq!(world.answer_of(tap), None);
    let answer = json!({"callback_query_id": id, "text": "✓", "show_alert": true});
    assert!(stage.result::<bool>("answerCallbackQuery", answer.clone()).await?);
    assert_eq!(world.answer_of(tap), Some(TapAnswer { text: Some("✓".into()), show_alert: true }));
    assert_eq!(stage.refusal("answerCallbackQuery", answer).await?, too_old);

    let (_, id) = press().await?;
    world.dial().advance(Duration::from_secs(15 * 60));
    assert_eq!(stage.refusal("answerCallbackQuery", json!({"callback_query_id": id})).await?, too_old);
    assert_eq!(stage.refusal("answerCallbackQuery", json!({"callback_query_id": "nonsense"})).await?, too_old);
    let long = json!({"callback_query_id": id, "text": "长".repeat(201)});
    assert_eq!(stage.refusal("answerCallbackQuery", long).await?, (400, "Bad Request: MESSAGE_TOO_LONG".into()));
    Ok(())
}

#[tokio::test]
async fn edits_change_the_message_and_refuse_to_change_nothing() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let class = stage.class().await?;
    let sent = stage.send(class, "before").await?;
    let edit = |id: i32, text: &str| json!({"chat_id": class, "message_id": id, "text": text});
    let (status, answer) = stage.call("editMessageText", edit(sent.id.0, "before")).await?;
    assert_eq!(status, 400);
    assert_eq!(
        answer["description"],
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
    );
    let edited: Message = stage.result("editMessageText", edit(sent.id.0, "after")).await?;
    assert_eq!((edited.text(), edited.edit_date().is_some()), (Some("after"), true));
    assert_eq!(
        stage.refusal("editMessageText", edit(999, "x")).await?,
        (400, "Bad Request: message to edit not found".into())
    );
    let theirs = stage.world().says(stage.li, class, "mine")?;
    assert_eq!(
        stage.refusal("editMessageText", edit(i32::try_from(theirs)?, "x")).await?,
        (400, "Bad Request: message can't be edited".into())
    );
    let markup = json!({"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]});
    let body = json!({"chat_id": class, "message_id": sent.id.0, "reply_markup": markup});
    let marked: Message = stage.result("editMessageReplyMarkup", body.clone()).await?;
    assert!(marked.reply_markup().is_some());
    assert_eq!(stage.refusal("editMessageReplyMarkup", body).await?.0, 400);
    let gone = json!({"chat_id": class, "message_id": sent.id.0});
    assert!(stage.result::<bool>("deleteMessage", gone.clone()).await?);
    assert_eq!(stage.refusal("deleteMessage", gone).await?, (400, "Bad Request: message to delete not found".into()));
    Ok(())
}

#[tokio::test]
async fn a_group_takes_twenty_messages_a_minute_and_edits_besides() -> Result<()> {
    let limits = Limits { chat_per_second: None, overall: Overall::Unlimited, ..Limits::default() };
    let stage = Stage::set(Settings { limits, ..Settings::default() }).await?;
    let class = stage.class().await?;
    let first = stage.send(class, "first").await?;
    for _ in 1..20 {
        stage.send(class, "x").await?;
    }
    stage.world().dial().advance(Duration::from_millis(24_500));
    let (status, answer) = stage.call("sendMessage", json!({"chat_id": class, "text": "x"})).await?;
    assert_eq!(status, 429);
    assert_eq!(answer["description"], "Too Many Requests: retry after 36");
    assert_eq!(answer["parameters"], json!({"retry_after": 36}));
    let edit = json!({"chat_id": class, "message_id": first.id.0, "text": "edited"});
    let _: Message = stage.result("editMessageText", edit).await?;
    stage.world().dial().advance(Duration::from_secs(36));
    stage.send(class, "x").await?;
    assert_eq!(stage.world().counts().too_many_requests, 1);
    Ok(())
}

#[tokio::test]
async fn privacy_mode_hides_chatter_until_the_bot_is_administrator() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    let class = stage.class().await?;
    let card = stage.send(class, "card").await?;
    world.says(li, class, "just talking")?;
    world.says(li, class, "/help@other_bot")?;
    world.says(li, class, "/help@WUZHA_demo_bot now")?;
    world.says(li, class, "/lang")?;
    world.says_reply(li, class, i64::from(card.id.0), "about the card")?;
    let texts = |updates: Vec<Update>| -> Vec<String> {
        let text = |update: Update| match update.kind {
            UpdateKind::Message(message) => message.text().map(str::to_owned),
            _ => None,
        };
        updates.into_iter().filter_map(text).collect()
    };
    assert_eq!(texts(stage.updates().await?), ["/help@WUZHA_demo_bot now", "/lang", "about the card"]);
    world.promotes_bot(li, class)?;
    world.says(li, class, "just talking")?;
    assert_eq!(texts(stage.updates().await?), ["just talking"]);
    Ok(())
}

#[tokio::test]
async fn a_long_poll_wakes_at_once_and_a_second_poller_ends_the_first() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let poll = || stage.call("getUpdates", json!({"timeout": 50}));
    let say = async {
        stage.world().starts(stage.li, None)?;
        anyhow::Ok(())
    };
    let (polled, said) = tokio::join!(poll(), say);
    said?;
    let (_, answer) = polled?;
    assert_eq!(answer["result"][0]["message"]["text"], "/start");

    stage.updates().await?;
    // Whichever arrives second stays, and gets the message that is written once the other is gone.
    let write = async {
        while !stage.world().log().iter().any(|entry| matches!(entry.outcome, Outcome::Refused { code: 409, .. })) {
            tokio::task::yield_now().await;
        }
        stage.world().says(stage.li, stage.li, "hello")
    };
    let (one, other, written) = tokio::join!(poll(), poll(), write);
    written?;
    let mut ends = [one?, other?].map(|(status, answer)| (status, answer["result"][0]["message"]["text"].clone()));
    ends.sort_by_key(|(status, _)| *status);
    assert_eq!(ends, [(200, json!("hello")), (409, Value::Null)]);
    Ok(())
}

#[tokio::test]
async fn unconfirmed_updates_come_again_and_old_ones_never() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    world.starts(li, None)?;
    let fetch = || stage.result::<Vec<Value>>("getUpdates", json!({}));
    assert_eq!(fetch().await?, fetch().await?);
    world.taps_data(li, li, 1, "x")?;
    assert_eq!(fetch().await?.len(), 2);
    world.dial().advance(Duration::from_secs(150));
    assert_eq!(fetch().await?.len(), 1, "the press has expired");
    world.dial().advance(Duration::from_secs(24 * 3600));
    assert_eq!(fetch().await?.len(), 0, "and so has the message");
    Ok(())
}

#[tokio::test]
async fn a_poll_counts_votes_and_closes_by_the_dial() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li, wang) = (stage.world(), stage.li, stage.wang);
    let class = stage.class().await?;
    let body = json!({"chat_id": class, "question": "哪个是骗局？", "options": ["刷单", "图书馆"], "is_anonymous": false,
        "type": "quiz", "correct_option_ids": [0], "explanation": "刷单都是诈骗", "open_period": 600});
    let sent: Message = stage.result("sendPoll", body).await?;
    let message = i64::from(sent.id.0);
    world.votes(li, class, message, &[0])?;
    world.votes(wang, class, message, &[1])?;
    assert!(world.votes(li, class, message, &[1]).is_err(), "a quiz takes one answer");
    let updates = stage.updates().await?;
    assert_eq!(kinds(&updates), ["poll_answer", "poll", "poll_answer", "poll"]);
    let UpdateKind::PollAnswer(answer) = &updates[0].kind else { anyhow::bail!("not an answer") };
    assert_eq!(
        (answer.option_ids.as_slice(), answer.voter.user().map(|user| user.id.0)),
        (&[0][..], Some(li.0 as u64))
    );
    world.dial().advance(Duration::from_secs(600));
    let closed = stage.updates().await?;
    let UpdateKind::Poll(poll) = &closed[0].kind else { anyhow::bail!("not a poll") };
    assert!(poll.is_closed);
    assert_eq!(poll.options.iter().map(|option| option.voter_count).collect::<Vec<u32>>(), [1, 1]);
    assert_eq!(poll.correct_option_id, Some(0));
    let stop = stage.refusal("stopPoll", json!({"chat_id": class, "message_id": message})).await?;
    assert_eq!(stop, (400, "Bad Request: poll has already been closed".into()));
    assert!(world.votes(wang, class, message, &[0]).is_err(), "the poll is closed");
    Ok(())
}

#[tokio::test]
async fn commands_are_kept_by_scope_and_language_and_checked() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let set = |name: &str| {
        json!({"commands": [{"command": name, "description": "帮助"}], "language_code": "zh",
            "scope": {"type": "all_group_chats"}})
    };
    assert!(stage.result::<bool>("setMyCommands", set("help110")).await?);
    let audience = json!({"language_code": "zh", "scope": {"type": "all_group_chats"}});
    let commands: Vec<BotCommand> = stage.result("getMyCommands", audience.clone()).await?;
    assert_eq!(commands, [BotCommand::new("help110", "帮助")]);
    assert_eq!(stage.result::<Vec<BotCommand>>("getMyCommands", json!({})).await?, []);
    assert!(stage.result::<bool>("deleteMyCommands", audience.clone()).await?);
    assert_eq!(stage.result::<Vec<BotCommand>>("getMyCommands", audience).await?, []);
    for bad in ["帮助", "Help", ""] {
        assert_eq!(stage.refusal("setMyCommands", set(bad)).await?, (400, "Bad Request: BOT_COMMAND_INVALID".into()));
    }
    Ok(())
}

#[tokio::test]
async fn files_go_both_ways() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    world.sends_file(li, li, "班级.csv", &b"class,monitor"[..])?;
    let updates = stage.updates().await?;
    let UpdateKind::Message(message) = &updates[0].kind else { anyhow::bail!("not a message") };
    let document = message.document().context("a document")?;
    assert_eq!(document.file_name.as_deref(), Some("班级.csv"));
    let file: Value = stage.result("getFile", json!({"file_id": document.file.id})).await?;
    let path = file["file_path"].as_str().context("a path")?;
    let url = format!("{}/file/bot{}/{path}", stage.sandbox.url(), stage.sandbox.token());
    assert_eq!(stage.http.get(url).send().await?.bytes().await?, "class,monitor");

    let body = "--X\r\ncontent-disposition: form-data; name=\"chat_id\"\r\n\r\nCHAT\r\n\
        --X\r\ncontent-disposition: form-data; name=\"document\"; filename=\"out.csv\"\r\n\r\nx,y\r\n--X--\r\n";
    let request = stage.http.post(stage.method_url("sendDocument"));
    let request = request.header("content-type", "multipart/form-data; boundary=X");
    let answer: Value = request.body(body.replace("CHAT", &li.0.to_string())).send().await?.json().await?;
    let sent: Message = serde_json::from_value(answer["result"].clone())?;
    assert!(matches!(&sent.kind, MessageKind::Common(common) if matches!(common.media_kind, MediaKind::Document(_))));
    let shown = world.last_message(li.into()).and_then(|message| message.file).context("a file")?;
    assert_eq!((shown.name.as_str(), shown.size), ("out.csv", 3));
    assert_eq!(world.file(&shown.id).map(|(_, bytes)| bytes.to_vec()), Some(b"x,y".to_vec()));
    Ok(())
}

#[tokio::test]
async fn whoever_plays_on_the_page_sends_a_file_of_their_own_or_an_offered_one() -> Result<()> {
    let stage = Stage::unlimited().await?;
    stage.world().offers_file("名单.csv", &b"class,seat"[..]);
    let url = |path: &str| format!("{}/sandbox/{path}", stage.sandbox.url());
    let state: Value = stage.http.get(url("state")).send().await?.json().await?;
    assert_eq!(state["offered"], json!([{"name": "名单.csv", "size": 10}]));
    let offered = stage.http.get(url("offered/0")).send().await?.bytes().await?;
    assert_eq!(stage.http.get(url("offered/1")).send().await?.status(), StatusCode::NOT_FOUND);

    let li = stage.li.0;
    let place = url(&format!("send_file?person={li}&chat={li}&name=%E5%90%8D%E5%8D%95.csv"));
    let send = async |kind: &str, bytes: Vec<u8>| -> Result<StatusCode> {
        Ok(stage.http.post(&place).header("content-type", kind).body(bytes).send().await?.status())
    };
    assert_eq!(send("application/octet-stream", offered.to_vec()).await?, StatusCode::OK);
    assert_eq!(send("application/octet-stream", Vec::new()).await?, StatusCode::BAD_REQUEST, "it is empty");
    assert_eq!(send("text/plain", offered.to_vec()).await?, StatusCode::BAD_REQUEST, "any site's form could send it");

    let sent = stage.world().messages(stage.li.into());
    let [message] = sent.as_slice() else { anyhow::bail!("{} messages", sent.len()) };
    let file = message.file.as_ref().context("a file")?;
    assert_eq!((file.name.as_str(), file.size), ("名单.csv", 10));
    let back = stage.http.get(url(&format!("files/{}", file.id))).send().await?.bytes().await?;
    assert_eq!(back, "class,seat");
    Ok(())
}

#[tokio::test]
async fn scripted_faults_look_to_the_client_as_they_do_in_life() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    world.starts(li, None)?;
    let attempt = async |fault: Fault| -> Result<(reqwest::Result<reqwest::Response>, bool)> {
        world.faults().script(vec![FaultRule { times: Some(1), ..FaultRule::on("sendMessage", fault) }]);
        let body = json!({"chat_id": li, "text": "x"});
        let answer = stage.http.post(stage.method_url("sendMessage")).json(&body).send().await;
        let entry = world.log().pop().context("a log entry")?;
        assert!(matches!(entry.outcome, Outcome::Faulted { .. }), "{entry:?}");
        Ok((answer, entry.delivered))
    };
    for (fault, performed) in [(Fault::Reset, false), (Fault::DropReply, true)] {
        let (answer, delivered) = attempt(fault).await?;
        let error = answer.expect_err("the connection is closed");
        assert!(error.is_request() && !error.is_connect() && !error.is_timeout(), "{error:?}");
        assert_eq!(delivered, performed);
    }
    let (answer, delivered) = attempt(Fault::Truncate).await?;
    assert!(answer?.bytes().await.is_err() && delivered);
    let (answer, delivered) = attempt(Fault::BadJson).await?;
    assert!(answer?.json::<Value>().await.is_err() && delivered);
    let (answer, delivered) = attempt(Fault::Html502).await?;
    let answer = answer?;
    assert_eq!((answer.status(), delivered), (StatusCode::BAD_GATEWAY, false));
    assert!(answer.text().await?.starts_with("<html>"));
    let (answer, delivered) = attempt(Fault::TooManyRequests { retry_after: 10_072 }).await?;
    let answer: Value = answer?.json().await?;
    assert_eq!((&answer["parameters"]["retry_after"], delivered), (&json!(10_072), false));
    let (answer, _) = attempt(Fault::Unauthorized).await?;
    assert_eq!(answer?.status(), StatusCode::UNAUTHORIZED);
    let (answer, delivered) = attempt(Fault::Delay { ms: 1 }).await?;
    assert!(answer?.status().is_success() && delivered);

    world.faults().script(vec![FaultRule::always(Fault::Hang)]);
    let patience = Duration::from_millis(50);
    let hanging = stage.http.get(stage.method_url("getMe")).timeout(patience).send().await;
    assert!(hanging.expect_err("never answered").is_timeout());
    world.faults().clear();
    let _: Me = stage.result("getMe", json!({})).await?;
    let arrived = world.messages(li.into()).iter().filter(|message| message.from.is_bot).count();
    assert_eq!(arrived, 4, "DropReply, Truncate, BadJson and Delay performed the call");
    Ok(())
}

#[tokio::test]
async fn a_request_under_way_arrives_although_its_client_dies() -> Result<()> {
    let mut settings = Settings { limits: Limits::none(), ..Settings::default() };
    settings.latency.there = Duration::from_millis(400)..=Duration::from_millis(400);
    let stage = Stage::set(settings).await?;
    stage.world().starts(stage.li, None)?;
    let body = json!({"chat_id": stage.li, "text": "x"});
    let request = stage.http.post(stage.method_url("sendMessage")).json(&body).timeout(Duration::from_millis(20));
    assert!(request.send().await.expect_err("gave up").is_timeout());
    assert_eq!(stage.world().log_len(), 0, "still under way");
    while stage.world().log_len() == 0 {
        tokio::task::yield_now().await;
    }
    assert!(stage.world().log()[0].delivered);
    Ok(())
}

#[tokio::test]
async fn the_webhook_gets_updates_with_its_secret_in_order_and_again_after_a_failure() -> Result<()> {
    use axum::extract::State;
    use axum::http::HeaderMap;
    use tokio::sync::mpsc;

    type Heard = (Option<String>, Value);
    #[derive(Clone)]
    struct Hook {
        heard: mpsc::UnboundedSender<Heard>,
        is_broken: Arc<AtomicBool>,
    }
    /// Fails once.
    async fn hook(State(hook): State<Hook>, headers: HeaderMap, body: String) -> StatusCode {
        let secret = headers.get("X-Telegram-Bot-Api-Secret-Token").and_then(|value| value.to_str().ok());
        let update: Value = serde_json::from_str(&body).expect("an update");
        hook.heard.send((secret.map(str::to_owned), update)).expect("the test listens");
        if hook.is_broken.swap(false, Ordering::SeqCst) { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK }
    }
    let (heard, mut receiver) = mpsc::unbounded_channel();
    let state = Hook { heard, is_broken: Arc::new(AtomicBool::new(true)) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let routes = axum::Router::new().route("/hook", axum::routing::post(hook)).with_state(state);
    let server = tokio::spawn(axum::serve(listener, routes).into_future());

    let stage = Stage::unlimited().await?;
    let li = stage.li;
    let (_, answer) =
        stage.call("setWebhook", json!({"url": format!("http://{address}/hook"), "secret_token": "s-1"})).await?;
    assert_eq!(answer["description"], "Webhook was set");
    let conflict = stage.refusal("getUpdates", json!({})).await?;
    assert_eq!(
        conflict,
        (409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first".into())
    );
    stage.world().says(li, li, "first")?;
    stage.world().says(li, li, "second")?;
    let mut texts = Vec::new();
    while texts.len() < 3 {
        let (secret, update) = receiver.recv().await.context("the hook is open")?;
        assert_eq!(secret.as_deref(), Some("s-1"));
        texts.push(update["message"]["text"].as_str().context("a text")?.to_owned());
    }
    assert_eq!(texts, ["first", "first", "second"]);
    let info: WebhookInfo = stage.result("getWebhookInfo", json!({})).await?;
    assert_eq!(info.last_error_message.as_deref(), Some("Wrong response from the webhook: 500 Internal Server Error"));
    let (_, answer) = stage.call("deleteWebhook", json!({})).await?;
    assert_eq!(answer["description"], "Webhook was deleted");
    let abroad = stage.refusal("setWebhook", json!({"url": "https://example.org/hook"})).await?;
    assert_eq!(abroad.0, 400);
    server.abort();
    Ok(())
}

#[tokio::test]
async fn the_control_api_plays_a_story_and_says_what_is_wrong() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let url = |path: &str| format!("{}/sandbox/{path}", stage.sandbox.url());
    let post = async |path: &str, body: Value| -> Result<(u16, Value)> {
        let response = stage.http.post(url(path)).json(&body).send().await?;
        Ok((response.status().as_u16(), response.json().await?))
    };
    let (_, zhao) = post("people", json!({"name": "赵一", "about": "monitor"})).await?;
    let (_, group) = post("groups", json!({"title": "软件2303", "members": [zhao["person"]]})).await?;
    let (person, chat) = (&zhao["person"], &group["chat"]);
    let link = json!({"person": person, "link": "https://t.me/wuzha_demo_bot?startgroup=tok_1", "chat": chat});
    assert_eq!(post("link", link).await?.0, 200);
    let updates = stage.updates().await?;
    let UpdateKind::Message(start) = &updates[2].kind else { anyhow::bail!("not a message") };
    assert_eq!(start.text(), Some("/start@wuzha_demo_bot tok_1"));

    let card = json!({"chat_id": chat, "text": "card",
        "reply_markup": {"inline_keyboard": [[{"text": "ok", "callback_data": "y"}]]}});
    let card: Message = stage.result("sendMessage", card).await?;
    let press = json!({"person": person, "chat": chat, "message": card.id.0, "row": 0, "column": 0});
    let answer = async {
        loop {
            if let Some(UpdateKind::CallbackQuery(query)) = stage.updates().await?.pop().map(|update| update.kind) {
                let answer = json!({"callback_query_id": query.id.0, "text": "记下了"});
                return stage.result::<bool>("answerCallbackQuery", answer).await;
            }
        }
    };
    let (pressed, answered) = tokio::join!(post("tap", press), answer);
    answered?;
    assert_eq!(pressed?.1, json!({"answer": {"text": "记下了", "alert": false}}));

    let state: Value = stage.http.get(url("state")).send().await?.json().await?;
    assert_eq!(state["bot"]["username"], "wuzha_demo_bot");
    assert_eq!(state["zone"], "Asia/Shanghai");
    assert_eq!(state["now"], "2025-04-01T00:00:00Z");
    let shown = state["chats"].as_array().and_then(|chats| chats.iter().find(|shown| shown["id"] == *chat));
    assert_eq!(shown.context("the group")?["last"]["text"], "card");
    let messages = stage.http.get(url(&format!("chats/{chat}/messages?since=2"))).send().await?;
    let messages: Value = messages.json().await?;
    assert_eq!(messages["messages"][0]["buttons"][0][0]["kind"], "callback");

    for (file, kind) in [("", "text/html"), ("page/app.js", "text/javascript"), ("page/style.css", "text/css")] {
        let page = stage.http.get(format!("{}/{file}", stage.sandbox.url())).send().await?;
        let content_type = page.headers()["content-type"].to_str()?.to_owned();
        assert!(page.status().is_success() && content_type.starts_with(kind), "{file}: {content_type}");
    }
    assert_eq!(post("say", json!({"person": 5, "chat": chat, "text": "x"})).await?.0, 404);
    let (status, wrong) = post("say", json!({"person": stage.li, "chat": chat, "text": "x"})).await?;
    assert_eq!(status, 400);
    assert!(wrong["error"].as_str().is_some_and(|text| text.contains("let them join first")), "{wrong}");
    assert_eq!(post("clock", json!({"command": "advance", "seconds": 60})).await?.1["now"], "2025-04-01T00:01:00Z");
    let form = stage.http.post(url("narrate")).body("text=x").send().await?;
    assert_eq!(form.status(), StatusCode::BAD_REQUEST, "only JSON is taken");
    let foreign = stage.http.get(url("state")).header("host", "evil.example").send().await?;
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
    let log = stage.http.get(url("log")).send().await?.text().await?;
    assert_eq!(log.lines().count(), stage.world().log_len());
    Ok(())
}

#[tokio::test]
async fn events_tell_what_happens_as_it_happens() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let mut stream = stage.http.get(format!("{}/sandbox/events", stage.sandbox.url())).send().await?;
    stage.world().starts(stage.li, None)?;
    stage.send(stage.li, "你好").await?;
    let mut heard = String::new();
    while !heard.contains("你好") {
        let chunk = stream.chunk().await?.context("the stream is open")?;
        heard.push_str(std::str::from_utf8(&chunk)?);
    }
    let kinds: Vec<String> = heard
        .lines()
        .filter_map(|line| line.strip_prefix("data: "))
        .map(|event| {
            let event: Value = serde_json::from_str(event).expect("JSON");
            event["kind"].as_str().expect("a kind").to_owned()
        })
        .collect();
    assert_eq!(kinds, ["chat", "message", "message"]);
    Ok(())
}

#[tokio::test]
async fn a_transcript_reads_like_the_chat() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    let class = world.add_group("软件2301", &[li, stage.wang])?;
    world.adds_bot(li, class)?;
    let card = json!({"chat_id": class, "text": "<b>【反诈提示】</b>\n刷单都是诈骗。", "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "Got it", "callback_data": "y"}, {"text": "Why", "callback_data": "n"}],
            [{"text": "网", "url": "https://example.org"}]]}});
    let card: Message = stage.result("sendMessage", card).await?;
    stage.updates().await?;
    world.dial().advance(Duration::from_secs(60));
    world.taps(li, class, i64::from(card.id.0), 0, 0)?;
    let UpdateKind::CallbackQuery(query) = stage.updates().await?.remove(0).kind else { anyhow::bail!("no press") };
    let answer = json!({"callback_query_id": query.id.0, "text": "✓ 已确认"});
    let _: bool = stage.result("answerCallbackQuery", answer).await?;
    world.says(stage.wang, class, "hello")?;
    let poll = json!({"chat_id": class, "question": "学会了吗", "options": ["会", "不会"]});
    let poll: Message = stage.result("sendPoll", poll).await?;
    world.votes(stage.wang, class, i64::from(poll.id.0), &[0])?;
    let draft = stage.send(class, "draft").await?;
    let body = json!({"chat_id": class, "message_id": draft.id.0, "text": "final"});
    let _: Message = stage.result("editMessageText", body).await?;
    let slip = stage.send(class, "slip").await?;
    let _: bool = stage.result("deleteMessage", json!({"chat_id": class, "message_id": slip.id.0})).await?;
    let expected = "\
04-01 08:00  [李想 added 无诈]
04-01 08:00  无诈  【反诈提示】
                   刷单都是诈骗。
                   ⟦Got it⟧ ⟦Why⟧
                   ⟦网 ↗ https://example.org⟧
04-01 08:01  李想  ⟨Got it⟩ → toast: ✓ 已确认
04-01 08:01  王敏  hello
04-01 08:01  无诈  学会了吗 (anonymous regular)
                   ○ 会: 1
                   ○ 不会: 0
04-01 08:01  无诈  ✎ final
04-01 08:01  无诈  ✗ slip
";
    assert_eq!(world.transcript(class, &TranscriptStyle::default()), expected);
    Ok(())
}

#[tokio::test]
async fn without_texts_the_log_still_counts_and_edits_still_work() -> Result<()> {
    let stage = Stage::set(Settings { keep_texts: false, limits: Limits::none(), ..Settings::default() }).await?;
    let class = stage.class().await?;
    let sent = stage.send(class, "x").await?;
    let edit = json!({"chat_id": class, "message_id": sent.id.0, "text": "y"});
    let _: Message = stage.result("editMessageText", edit).await?;
    stage.world().taps_data(stage.li, class, i64::from(sent.id.0), "ok")?;
    assert_eq!(kinds(&stage.updates().await?), ["callback_query"]);
    assert_eq!(stage.world().messages(class), []);
    let log = stage.world().log();
    let sends: Vec<_> = log.iter().filter(|entry| entry.method == "sendMessage").collect();
    assert_eq!(sends.len(), 1);
    assert_eq!((sends[0].text.as_deref(), sends[0].chat), (None, Some(class.0)));
    assert_eq!(sends[0].outcome, Outcome::Delivered { message_id: Some(i64::from(sent.id.0)) });
    Ok(())
}

#[tokio::test]
async fn only_loopback_is_listened_on_and_stopping_frees_the_port() -> Result<()> {
    let open = Settings { listen: "0.0.0.0:0".parse()?, ..Settings::default() };
    assert!(Sandbox::start(open).await.is_err());
    let stage = Stage::unlimited().await?;
    let poll = tokio::spawn(stage.http.post(stage.method_url("getUpdates")).json(&json!({"timeout": 50})).send());
    let mut stream = stage.http.get(format!("{}/sandbox/events", stage.sandbox.url())).send().await?;
    let address = stage.sandbox.url().replace("http://", "").parse()?;
    stage.sandbox.stop().await;
    assert!(stream.chunk().await?.is_none(), "the event stream ends");
    poll.await?.ok();
    let again = Sandbox::start(Settings { listen: address, ..Settings::default() }).await?;
    again.stop().await;
    Ok(())
}

#[tokio::test]
async fn update_ids_repeat_and_fall_when_told_to() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li) = (stage.world(), stage.li);
    let id = async |offset: i64| -> Result<Vec<u32>> {
        let updates: Vec<Update> = stage.result("getUpdates", json!({"offset": offset})).await?;
        Ok(updates.into_iter().map(|update| update.id.0).collect())
    };
    world.says(li, li, "before the quiet week")?;
    let before = id(0).await?[0];
    let next = i64::from(before) + 1;
    world.inject(json!({"update_id": before, "message": {}}));
    assert_eq!(id(0).await?, [before, before]);
    assert_eq!(id(next).await?.len(), 0);
    world.jump_update_ids(7);
    world.says(li, li, "after it")?;
    assert_eq!(id(next).await?, [7], "an offset from before confirms nothing");
    assert_eq!(id(8).await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn unread_messages_are_those_of_others_and_told_once() -> Result<()> {
    let stage = Stage::unlimited().await?;
    let (world, li, wang) = (stage.world(), stage.li, stage.wang);
    let class = stage.class().await?;
    world.unread(li);
    world.says(li, class, "mine")?;
    world.says(wang, class, "hers")?;
    stage.send(class, "the bot's").await?;
    let texts = |unread: Vec<(ChatId, wuzha::sandbox::MessageView)>| -> Vec<(ChatId, String)> {
        unread.into_iter().map(|(chat, message)| (chat, message.text)).collect()
    };
    assert_eq!(texts(world.unread(li)), [(class, "hers".into()), (class, "the bot's".into())]);
    assert_eq!(texts(world.unread(li)), []);
    Ok(())
}
