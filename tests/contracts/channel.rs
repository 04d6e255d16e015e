//! What goes out over Telegram's line, as the other end sees it, and what comes back of each end.

use chrono::TimeDelta;
use wuzha::channel::telegram::Telegram;
use wuzha::channel::{Channel as _, FetchError};
use wuzha::domain::delivery::{Act, Address, Button, Document, Message, Outcome, Photo, Press};
use wuzha::domain::poll::{Poll, Quiz};
use wuzha::sandbox::{ChatId, Fault, FaultRule, Limits, Person, PersonId, Sandbox, Settings, World};

/// A Telegram of our own, and somebody who talks with the bot.
struct Stage {
    sandbox: Sandbox,
    line: Telegram,
    li: PersonId,
}

impl Stage {
    async fn set() -> Self {
        let settings = Settings { limits: Limits::none(), ..Settings::default() };
        let sandbox = Sandbox::start(settings).await.unwrap();
        let li = sandbox.world().add_person(Person { name: "李想".into(), ..Person::default() }).unwrap();
        sandbox.world().starts(li, None).unwrap();
        let line = Telegram::new(&sandbox.url(), sandbox.token(), None).unwrap();
        Self { sandbox, line, li }
    }

    fn world(&self) -> &World {
        self.sandbox.world()
    }

    async fn posts(&self, caption: Message) -> Outcome {
        let document = Document::new("roster.csv", "\u{feff}row,what\r\n3,张*\r\n".into(), caption).unwrap();
        let to = Address { chat: ChatId::from(self.li).0, thread: None };
        self.line.perform(to, &Act::Document(document)).await
    }

    async fn posts_while(&self, fault: Fault) -> Outcome {
        self.world().faults().script(vec![FaultRule { times: Some(1), ..FaultRule::on("sendDocument", fault) }]);
        self.posts(Message { html: "all of it".into(), ..Message::default() }).await
    }
}

#[tokio::test]
async fn a_photo_arrives_byte_for_byte_under_its_words_and_is_classified_as_a_document_is() {
    let stage = Stage::set().await;
    let to = Address { chat: ChatId::from(stage.li).0, thread: None };
    let photo = |bytes: &[u8], html: &str| {
        let button = Button { label: "May".into(), press: Press::Callback("1.x".into()) };
        let caption = Message { html: html.into(), buttons: vec![vec![button]], silent: true };
        Act::Photo(Photo::new(bytes.to_vec(), caption).unwrap())
    };
    let png = wuzha::picture::png(r#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>"#).unwrap();
    let outcome = stage.line.perform(to, &photo(&png, "<b>April</b> &amp; more")).await;
    let message = stage.world().last_message(stage.li.into()).unwrap();
    assert_eq!(outcome, Outcome::Done { message: Some(message.id), poll: None });
    assert_eq!((message.text.as_str(), message.silent), ("April & more", true));
    assert_eq!(message.buttons[0][0].data.as_deref(), Some("1.x"));
    let file = message.file.unwrap();
    assert_eq!((file.name.as_str(), file.photo), ("photo.png", Some((60, 40))));
    assert_eq!(stage.world().file(&file.id).unwrap().1, png);

    // Refused for good, asked to wait, and in doubt.
    let long = stage.line.perform(to, &photo(&png, &"a".repeat(1025))).await;
    assert!(matches!(long, Outcome::BadBody { .. }), "{long:?}");
    let broken = stage.line.perform(to, &photo(b"\x89PNG\r\n\x1a\n", "x")).await;
    assert_eq!(broken, Outcome::BadBody { why: "Bad Request: IMAGE_PROCESS_FAILED".into() });
    let thin = br#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="2"></svg>"#;
    let thin = wuzha::picture::png(std::str::from_utf8(thin).unwrap()).unwrap();
    let thin = stage.line.perform(to, &photo(&thin, "x")).await;
    assert_eq!(thin, Outcome::BadBody { why: "Bad Request: PHOTO_INVALID_DIMENSIONS".into() });
    let fault = FaultRule { times: Some(1), ..FaultRule::on("sendPhoto", Fault::DropReply) };
    stage.world().faults().script(vec![fault]);
    let lost = stage.line.perform(to, &photo(&png, "x")).await;
    assert!(matches!(lost, Outcome::Doubt { .. }), "{lost:?}");
}

#[tokio::test]
async fn a_poll_arrives_anonymous_and_is_closed_once() {
    let stage = Stage::set().await;
    let class = stage.world().add_group("软件2301", &[stage.li]).unwrap();
    stage.world().adds_bot(stage.li, class).unwrap();
    let to = Address { chat: class.0, thread: None };
    let options = || vec!["The bank".to_owned(), "A fraudster".to_owned()];
    let quiz = Quiz { right: 1, explanation: "Banks do not call & ask.\nHang up.".to_owned() };
    let asked =
        [None, Some(quiz)].map(|quiz| Poll::new("Who calls?".into(), options(), quiz, TimeDelta::minutes(10)).unwrap());
    let mut messages = Vec::new();
    for poll in asked {
        let outcome = stage.line.perform(to, &Act::Poll(poll)).await;
        let Outcome::Done { message: Some(message), poll: Some(id) } = outcome else { panic!("{outcome:?}") };
        assert_eq!(id.len(), 19, "{id}");
        messages.push(message);
    }
    stage.world().votes(stage.li, class, messages[1], &[0]).unwrap();
    let shown = stage.world().messages(class);
    let polls: Vec<_> = shown.into_iter().filter_map(|message| message.poll).collect();
    assert_eq!((polls[0].kind, polls[0].anonymous, polls[0].correct.len()), ("regular", true, 0));
    assert_eq!((polls[1].kind, polls[1].anonymous, polls[1].options[0].votes), ("quiz", true, 1));

    // Closed, closed already, and gone.
    for _ in 0..2 {
        let closed = stage.line.perform(to, &Act::ClosePoll { message: messages[1] }).await;
        assert_eq!(closed, Outcome::Done { message: Some(messages[1]), poll: None });
    }
    let poll = stage.world().messages(class).into_iter().filter_map(|message| message.poll).nth(1).unwrap();
    assert_eq!((poll.closed, &poll.correct[..]), (true, &[1][..]));
    assert_eq!(poll.explanation.as_deref(), Some("Banks do not call & ask.\nHang up."));
    let gone = stage.line.perform(to, &Act::ClosePoll { message: 9_999 }).await;
    assert_eq!(gone, Outcome::Done { message: Some(9_999), poll: None });

    // In doubt, and not allowed although the group is there.
    let again = Poll::new("Who calls?".into(), options(), None, TimeDelta::minutes(10)).unwrap();
    let fault = FaultRule { times: Some(1), ..FaultRule::on("sendPoll", Fault::DropReply) };
    stage.world().faults().script(vec![fault]);
    assert_eq!(stage.line.perform(to, &Act::Poll(again.clone())).await.name(), "doubt");
    let description = "Bad Request: not enough rights to send polls to the chat".to_owned();
    let fault = Fault::Status { code: 400, description };
    stage.world().faults().script(vec![FaultRule { times: Some(1), ..FaultRule::on("sendPoll", fault) }]);
    assert_eq!(stage.line.perform(to, &Act::Poll(again)).await.name(), "forbidden");
}

#[tokio::test]
async fn a_document_arrives_byte_for_byte_under_its_words_and_buttons() {
    let stage = Stage::set().await;
    let button = Button { label: "Apply".into(), press: Press::Callback("1.x".into()) };
    let html = "<b>All</b> differences &amp; mistakes".to_owned();

    let outcome = stage.posts(Message { html, buttons: vec![vec![button]], silent: true }).await;

    let message = stage.world().last_message(stage.li.into()).unwrap();
    assert_eq!(outcome, Outcome::Done { message: Some(message.id), poll: None });
    assert_eq!(message.text, "All differences & mistakes");
    assert_eq!((message.buttons[0][0].text.as_str(), message.buttons[0][0].data.as_deref()), ("Apply", Some("1.x")));
    let file = message.file.unwrap();
    assert_eq!(file.name, "roster.csv");
    let (_, bytes) = stage.world().file(&file.id).unwrap();
    assert_eq!(bytes, "\u{feff}row,what\r\n3,张*\r\n".as_bytes());
}

#[tokio::test]
async fn how_a_document_ended_is_said_as_honestly_as_of_a_message() {
    let stage = Stage::set().await;

    let slow = stage.posts_while(Fault::TooManyRequests { retry_after: 7 }).await;
    assert_eq!(slow, Outcome::TooFast { retry_after: TimeDelta::seconds(7) });
    for fault in [Fault::DropReply, Fault::Truncate, Fault::BadJson, Fault::Html502, Fault::Reset] {
        let outcome = stage.posts_while(fault.clone()).await;
        assert_eq!(outcome.name(), "doubt", "{fault:?}");
        assert!(!format!("{outcome:?}").contains(stage.sandbox.token()), "the token is a secret");
    }
    assert_eq!(stage.posts_while(Fault::Unauthorized).await.name(), "unauthorised");
    let too_long = Message { html: "a".repeat(1025), ..Message::default() };
    assert_eq!(stage.posts(too_long).await.name(), "bad_body");
    stage.world().blocks(stage.li).unwrap();
    assert_eq!(stage.posts(Message::default()).await.name(), "unreachable");
}

#[tokio::test]
async fn a_file_is_brought_whole_or_not_at_all_and_no_error_tells_the_token() {
    let stage = Stage::set().await;
    let sent = vec![7_u8; 300_000];
    let message = stage.world().sends_file(stage.li, stage.li, "list.csv", sent.clone()).unwrap();
    let shown = stage.world().messages(stage.li.into()).into_iter().find(|shown| shown.id == message).unwrap();
    let id = shown.file.unwrap().id;

    assert_eq!(stage.line.fetch_file(&id, 300_000).await, Ok(sent));
    assert_eq!(stage.line.fetch_file(&id, 299_999).await, Err(FetchError::TooLarge));
    let lost =
        |error: FetchError| matches!(&error, FetchError::NotHandedOver(why) if !why.contains(stage.sandbox.token()));
    for fault in [Fault::DropReply, Fault::Truncate, Fault::BadJson, Fault::Html502, Fault::Reset, Fault::Unauthorized]
    {
        stage.world().faults().script(vec![FaultRule { times: Some(1), ..FaultRule::on("getFile", fault.clone()) }]);
        assert!(lost(stage.line.fetch_file(&id, 300_000).await.unwrap_err()), "{fault:?}");
    }
    assert!(lost(stage.line.fetch_file("no such file", 300_000).await.unwrap_err()));
    let nobody = Telegram::new("http://127.0.0.1:9", "1:secret", None).unwrap();
    let error = nobody.fetch_file(&id, 300_000).await.unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_larger_than_its_size_says_is_not_read_to_its_end() {
    use axum::Router;
    use axum::body::{Body, Bytes};
    use axum::routing::{get, post};
    use futures_util::stream;

    let answer = r#"{"ok":true,"result":{"file_id":"F","file_unique_id":"u","file_size":5,"file_path":"files/1"}}"#;
    let endless =
        || async { Body::from_stream(stream::repeat_with(|| Ok::<_, std::io::Error>(Bytes::from_static(&[0; 4096])))) };
    let telegram = Router::new()
        .route("/bot1:secret/getFile", post(move || async move { answer }))
        .route("/file/bot1:secret/files/1", get(endless));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, telegram).into_future());

    let line = Telegram::new(&url, "1:secret", None).unwrap();
    assert_eq!(line.fetch_file("F", 100_000).await, Err(FetchError::TooLarge));
}

#[tokio::test]
async fn a_document_for_nobody_who_listens_is_surely_not_sent() {
    let mut stage = Stage::set().await;
    stage.line = Telegram::new("http://127.0.0.1:9", "1:secret", None).unwrap();

    let outcome = stage.posts(Message::default()).await;

    assert_eq!(outcome.name(), "not_sent");
    assert!(!format!("{outcome:?}").contains("secret"));
}
