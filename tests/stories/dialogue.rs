//! What people see when they speak to the bot, without a messenger between: updates go in, and what
//! was planned and toasted is looked at.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::Notify;

use wuzha::channel::telegram::updates::{RawUpdate, Reader};
use wuzha::channel::{Channel, Doing, FetchError, Toast};
use wuzha::clock::ManualTime;
use wuzha::domain::burden::{Budget, CAP_DEFAULT};
use wuzha::domain::campus::Bilingual;
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{Act, Address, ChatId, DeliveryId, DeliveryState, Outcome, Press};
use wuzha::domain::drip::Course;
use wuzha::domain::plan::Cadence;
use wuzha::domain::quiz::Bank;
use wuzha::domain::role::Duty;
use wuzha::domain::roleplay::Stage;
use wuzha::domain::tip::{Because, Library, TipId};
use wuzha::intake::Intake;
use wuzha::plan::{Book, check};
use wuzha::secret::Key;
use wuzha::secret::vault::Vault;
use wuzha::service::question::Banks;
use wuzha::service::{Services, Settings, class, role};
use wuzha::store::{InboxCounts, NewShown, Proofs, Settled, Store};
use wuzha::text::{Locale, Source, Text};

const GROUP: i64 = -300;
const LI: i64 = 42;
const STAFF: i64 = 7;

/// A channel that remembers the toasts, and hands a file over only once somebody got one.
#[derive(Default)]
struct Toasts(Mutex<Vec<(String, Option<String>)>>, Notify);

impl Channel for Toasts {
    fn perform<'a>(&'a self, _: Address, _: &'a Act) -> Doing<'a, Outcome> {
        unreachable!("the intake says nothing itself")
    }

    fn probe(&self) -> Doing<'_, bool> {
        unreachable!("the intake asks nothing itself")
    }

    fn fetch_file<'a>(&'a self, _: &'a str, _: usize) -> Doing<'a, Result<Vec<u8>, FetchError>> {
        Box::pin(async {
            self.1.notified().await;
            Ok("class,seat,name,number\n软件2301,1,李想,202301003101\n".into())
        })
    }

    fn answer_tap<'a>(&'a self, tap: &'a str, toast: Option<&'a Toast>) -> Doing<'a, ()> {
        self.0.lock().unwrap().push((tap.to_owned(), toast.map(|toast| toast.text.clone())));
        self.1.notify_one();
        Box::pin(async {})
    }
}

/// A bot that hears what a test says to it.
struct Hall {
    intake: Intake,
    services: Arc<Services>,
    channel: Arc<Toasts>,
    time: ManualTime,
    next: std::cell::Cell<i64>,
    folder: TempDir,
}

impl Hall {
    async fn open() -> Self {
        Self::open_with(Text::embedded()).await
    }

    async fn open_with(text: Text) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("wuzha.db").display())).await.unwrap();
        let time = ManualTime::at(moment("2025-04-01T04:00:00Z"));
        let both = |zh: &str, en: &str| Bilingual { zh: zh.into(), en: en.into() };
        let settings = Settings {
            retention: wuzha::domain::retention::Retention::default(),
            budget: Budget { cap: CAP_DEFAULT },
            campuses: vec![("qingdao".into(), both("青岛校区", "Qingdao"))],
            departments: Vec::new(),
            items: Vec::new(),
            bot_username: "wuzha_bot".into(),
            office: both("安管处", "the security office"),
            contact: both("安管处", "the security office"),
            zone: chrono_tz::Asia::Shanghai,
            posts_at: "12:10:00".parse().unwrap(),
            quiet_hours: "22:00-07:30".parse().unwrap(),
            languages: vec![Locale::english()],
        };
        let services = Arc::new(Services {
            book: Book::embedded(),
            proofs: Proofs::in_folder(std::env::temp_dir().join("wuzha.proofs")),
            store,
            text,
            clock: time.clock(),
            key: Key::random(),
            roster_key: Key::random(),
            vault: Vault::random(),
            codes: Key::random(),
            library: Library::new(Vec::new()).unwrap(),
            banks: Banks::new(Bank::default()),
            stage: Stage::default(),
            course: Course::default(),
            words: check::words(),
            settings,
        });
        role::appoint(&services, STAFF, Duty::Admin, None).await.unwrap();
        let channel = Arc::new(Toasts::default());
        let intake = Intake::new(Arc::clone(&services), Reader::new("wuzha_bot"), channel.clone(), || ());
        Self { intake, services, channel, time, next: std::cell::Cell::new(1000), folder }
    }

    /// The same database after the process ended and began again.
    async fn restart(self) -> Self {
        let Self { services, channel, time, next, folder, .. } = self;
        let intake = Intake::new(Arc::clone(&services), Reader::new("wuzha_bot"), channel.clone(), || ());
        Self { intake, services, channel, time, next, folder }
    }

    async fn keeps(&self, mut update: Value) -> i64 {
        let id = self.next.replace(self.next.get() + 1);
        update["update_id"] = json!(id);
        self.intake.accept(&[RawUpdate::of(update.to_string()).unwrap()]).await.unwrap();
        id
    }

    async fn hears(&self, update: Value) {
        self.keeps(update).await;
        self.intake.drain().await.unwrap();
    }

    async fn says(&self, who: i64, place: i64, text: &str) {
        self.hears(said(who, place, text)).await;
    }

    async fn taps(&self, who: i64, place: i64, returned: &str) -> String {
        self.hears(tapped(who, place, returned)).await;
        let (_, toast) = self.channel.0.lock().unwrap().pop().expect("an answer");
        toast.expect("a toast")
    }

    fn passes(&self, seconds: i64) {
        self.time.set(self.services.clock.now() + TimeDelta::seconds(seconds));
    }

    /// A class, and the command that binds a group to it.
    async fn class(&self, name: &str) -> String {
        let class = Class {
            name: name.into(),
            campus: "qingdao".into(),
            college: "计算机学院".into(),
            segment: None,
            cohort: None,
            languages: vec!["en".into()],
            cadence: Cadence::Daily,
        };
        class::add(&self.services, class).await.unwrap();
        class::link(&self.services, name).await.unwrap().command
    }

    async fn bound(&self, name: &str, group: i64) {
        let command = self.class(name).await;
        self.hears(stands(group, "left", "member")).await;
        self.says(LI, group, &command).await;
    }

    /// Everything planned so far: what, in which state, and how it begins.
    async fn said(&self) -> Vec<String> {
        let mut view = self.services.store.view().await.unwrap();
        let mut lines = Vec::new();
        // A delivery that was planned before leaves a gap in the numbers.
        for id in 1..100 {
            if let Some(delivery) = view.delivery(DeliveryId(id)).await.unwrap() {
                lines.push(format!("{} {} {}", delivery.kind, delivery.state.name(), delivery.act.head()));
            }
        }
        lines
    }

    async fn last_said(&self) -> String {
        self.said().await.pop().expect("something was said")
    }

    /// The returned bytes of the buttons under a delivery.
    async fn buttons(&self, id: i64) -> Vec<String> {
        let delivery = self.services.store.view().await.unwrap().delivery(DeliveryId(id)).await.unwrap().unwrap();
        let (Act::Post(body) | Act::Edit { body, .. }) = delivery.act else { return Vec::new() };
        let returned = |press: Press| match press {
            Press::Callback(returned) => returned,
            Press::Url(_) | Press::Copy(_) => String::new(),
        };
        body.buttons.into_iter().flatten().map(|button| returned(button.press)).collect()
    }

    /// A card in a group, with its two buttons.
    async fn shows_card(&self, chat: ChatId) -> (DeliveryId, String, String) {
        use wuzha::service::button::Button;
        let now = self.services.clock.now();
        let mut tx = self.services.store.begin().await.unwrap();
        let card = tx.new_delivery_ids(1).await.unwrap();
        let delivery = wuzha::domain::delivery::NewDelivery {
            id: card,
            key: format!("card:{}", card.0),
            chat,
            lane: wuzha::domain::delivery::Lane::Tip,
            kind: "tip",
            broadcast: None,
            variant: None,
            act: Act::Post(wuzha::domain::delivery::Message { html: "a tip".into(), ..Default::default() }),
            not_before: now,
            expires_at: None,
            keeps_quiet: false,
            repeat_of: None,
        };
        tx.plan(&[delivery], now).await.unwrap();
        let day = NaiveDate::from_ymd_opt(2025, 4, u32::try_from(card.0).unwrap()).unwrap();
        tx.show_tips(&[NewShown::new(chat, day, TipId::new("brushing-1"), Because::Season, card)]).await.unwrap();
        tx.commit().await.unwrap();
        let sign = |button: Button| button.sign(&self.services.key, chat);
        (card, sign(Button::GotIt(card)), sign(Button::Why(card)))
    }

    async fn group(&self, address: i64) -> ChatId {
        self.services.store.view().await.unwrap().presence(Some(address), None, None).await.unwrap().chat.unwrap().id
    }

    async fn counts(&self) -> InboxCounts {
        self.services.store.view().await.unwrap().inbox_counts().await.unwrap()
    }
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a valid moment")
}

fn chat(place: i64) -> Value {
    let kind = if place > 0 { "private" } else { "group" };
    json!({ "id": place, "type": kind, "title": "t", "first_name": "t" })
}

fn person(who: i64) -> Value {
    json!({ "id": who, "is_bot": false, "first_name": "李想", "language_code": "en" })
}

fn said(who: i64, place: i64, text: &str) -> Value {
    json!({ "message": {
        "message_id": 5, "date": 1_743_480_000, "chat": chat(place), "from": person(who), "text": text,
    }})
}

fn tapped(who: i64, place: i64, returned: &str) -> Value {
    let under = json!({ "message_id": 77, "date": 1_743_480_000, "chat": chat(place), "text": "a tip" });
    json!({ "callback_query": {
        "id": "tap", "from": person(who), "message": under, "chat_instance": "1", "data": returned,
    }})
}

fn stands(place: i64, old: &str, new: &str) -> Value {
    let bot = json!({ "id": 9, "is_bot": true, "first_name": "无诈" });
    let member = |status: &str| {
        json!({
            "user": bot, "status": status, "until_date": 0, "is_member": true, "can_send_messages": false,
            "can_send_audios": false, "can_send_documents": false, "can_send_photos": false, "can_send_videos": false,
            "can_send_video_notes": false, "can_send_voice_notes": false, "can_send_polls": false,
            "can_send_other_messages": false, "can_add_web_page_previews": false, "can_change_info": false,
            "can_invite_users": false, "can_pin_messages": false, "can_manage_topics": false,
        })
    };
    json!({ "my_chat_member": {
        "chat": chat(place), "from": person(LI), "date": 1_743_480_000,
        "old_chat_member": member(old), "new_chat_member": member(new),
    }})
}

#[tokio::test]
async fn an_update_that_comes_twice_is_heard_once() {
    let hall = Hall::open().await;
    let update = RawUpdate::of(said(LI, LI, "/help").to_string().replacen('{', r#"{"update_id":50,"#, 1)).unwrap();

    assert_eq!(hall.intake.accept(std::slice::from_ref(&update)).await.unwrap(), 1);
    assert_eq!(hall.intake.accept(std::slice::from_ref(&update)).await.unwrap(), 0);
    assert_eq!(hall.intake.drain().await.unwrap(), 1);
    assert_eq!(hall.intake.accept(&[update]).await.unwrap(), 0);
    assert_eq!(hall.intake.drain().await.unwrap(), 0);

    assert_eq!(hall.said().await, ["help queued What I can do"]);
    assert_eq!(hall.counts().await, InboxCounts { new: 0, done: 1, dead: 0 });
}

#[tokio::test]
async fn the_cursor_follows_the_messenger_even_down() {
    let hall = Hall::open().await;
    for id in [2_000_000_001_i64, 17] {
        let update = RawUpdate { id, line: 1, raw: format!(r#"{{"update_id":{id}}}"#) };
        hall.intake.accept(&[update]).await.unwrap();
        assert_eq!(hall.services.store.view().await.unwrap().cursor().await.unwrap(), id + 1);
    }
    assert_eq!(hall.intake.drain().await.unwrap(), 2);
    assert_eq!(hall.intake.counters().read().unknown, 2);
}

#[tokio::test]
async fn updates_brought_at_once_are_all_kept_and_leave_the_cursor_alone() {
    let hall = Hall::open().await;
    let bring = |id: i64| hall.intake.accept_pushed(RawUpdate { id, line: 1, raw: format!(r#"{{"update_id":{id}}}"#) });

    assert_eq!(futures_util::future::join_all([9, 7, 8, 7].map(bring)).await, [Ok(()); 4]);

    assert_eq!(hall.counts().await, InboxCounts { new: 3, done: 0, dead: 0 });
    assert_eq!(hall.services.store.view().await.unwrap().cursor().await.unwrap(), 0);
}

#[tokio::test]
async fn a_link_binds_a_group_once() {
    let hall = Hall::open().await;
    let command = hall.class("软件2301").await;
    hall.hears(stands(GROUP, "left", "member")).await;
    hall.says(LI, GROUP, &command).await;
    hall.says(LI, GROUP, &command).await;
    hall.hears(stands(-301, "left", "member")).await;
    hall.says(LI, -301, &command).await;

    assert_eq!(
        hall.said().await,
        [
            "needs_link cancelled I am not bound to a class yet",
            "welcome queued Hello, I am Wuzha, the anti-fraud assistant",
            "refusal queued Nothing to do: this group is already bound to 软件2301.",
            "needs_link queued I am not bound to a class yet",
            "refusal queued This link was used before, so nothing was bound. A link works once; please ask campaign \
             staff for a new one.",
        ]
    );
}

#[tokio::test]
async fn a_link_says_what_is_wrong_with_it() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let second = class::link(&hall.services, "软件2301").await.unwrap().command;
    let other = hall.class("软件2302").await;
    hall.hears(stands(-301, "left", "member")).await;

    hall.says(LI, -301, "/start@wuzha_bot nonsense").await;
    assert!(hall.last_said().await.contains("This link is not valid"));
    hall.says(LI, -301, &second).await;
    assert!(hall.last_said().await.contains("软件2301 has a group already"));
    hall.says(LI, LI, &other.replace("@wuzha_bot", "")).await;
    assert!(hall.last_said().await.contains("This link is for the class group"));
    hall.passes(7 * 86_400);
    hall.says(LI, -301, &other).await;
    assert!(hall.last_said().await.contains("This link has expired"));
}

#[tokio::test]
async fn a_group_that_keeps_us_silent_is_not_bound_and_its_person_is_told_in_private() {
    let hall = Hall::open().await;
    let command = hall.class("软件2301").await;
    hall.says(LI, LI, "/start").await;
    hall.hears(stands(GROUP, "left", "restricted")).await;
    hall.says(LI, GROUP, &command).await;

    let said = hall.said().await;
    assert_eq!(said.len(), 2);
    assert!(said[1].contains("I may not write in that group"), "{said:?}");

    hall.hears(stands(GROUP, "restricted", "member")).await;
    hall.says(LI, GROUP, &command).await;
    assert!(hall.last_said().await.starts_with("welcome queued"));
}

#[tokio::test]
async fn a_removed_bot_says_nothing_more_and_returns_where_it_was() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    hall.hears(stands(GROUP, "member", "kicked")).await;
    assert!(hall.last_said().await.starts_with("welcome cancelled"));
    hall.hears(stands(GROUP, "kicked", "member")).await;
    assert_eq!(hall.last_said().await, "returned queued I am back and go on posting anti-fraud tips for 软件2301.");
}

#[tokio::test]
async fn only_who_has_a_role_changes_a_group_and_nobody_does_behind_a_mask() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;

    hall.says(LI, GROUP, "/mute 7d").await;
    assert!(hall.last_said().await.contains("You may not do this."));
    let mut masked = said(STAFF, GROUP, "/unbind");
    masked["message"]["sender_chat"] = chat(GROUP);
    hall.hears(masked).await;
    assert!(hall.last_said().await.contains("You are an anonymous administrator"));
    hall.says(STAFF, GROUP, "/mute 12小时").await;
    assert_eq!(
        hall.last_said().await,
        "muted queued Ordinary tips pause until 2 April, 00:00. Send /unmute to resume earlier."
    );
    hall.says(STAFF, GROUP, "/mute forever").await;
    assert!(hall.last_said().await.contains("I do not understand this length of time"));
    hall.says(STAFF, GROUP, "/unmute").await;
    assert_eq!(hall.last_said().await, "unmuted queued Ordinary tips go on from now.");
    hall.says(STAFF, GROUP, "/cadence 3").await;
    assert_eq!(hall.last_said().await, "cadence queued From now on I post three tips a week.");
    hall.says(STAFF, STAFF, "/unbind").await;
    assert!(hall.last_said().await.contains("This command works in a class group only"));
    hall.says(STAFF, GROUP, "/unbind").await;
    let said = hall.said().await;
    assert_eq!(
        said[said.len() - 2..],
        ["goodbye queued This group is no longer bound to 软件2301, and I am leaving now.", "leave queued "]
    );
}

#[tokio::test]
async fn a_muted_group_wakes_when_its_time_is_over() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    hall.says(STAFF, GROUP, "/mute 1d").await;
    let wake = async |hall: &Hall| {
        let mut tx = hall.services.store.begin().await.unwrap();
        let woken = tx.wake_muted_chats(hall.services.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        woken
    };

    hall.passes(86_399);
    assert_eq!(wake(&hall).await, 0);
    hall.passes(1);
    assert_eq!(wake(&hall).await, 1);
    assert_eq!(wake(&hall).await, 0);
}

#[tokio::test]
async fn while_a_file_is_fetched_its_chat_waits_and_nobody_else_does() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let (_, got_it, _) = hall.shows_card(hall.group(GROUP).await).await;
    let said_before = hall.said().await.len();
    let document = json!({ "file_id": "F1", "file_unique_id": "u", "file_size": 52, "file_name": "list.csv" });
    let mut file = said(STAFF, STAFF, "");
    file["message"]["document"] = document;
    file["message"].as_object_mut().unwrap().remove("text");

    hall.keeps(file).await;
    hall.keeps(said(STAFF, STAFF, "/roles")).await;
    // The file comes once this tap is answered: it would never come if the tap had to wait for it.
    let toast = hall.taps(LI, GROUP, &got_it).await;

    assert_eq!(toast, "✓ Recorded. 1 person in this group has read it.");
    let said = hall.said().await.split_off(said_before);
    let kinds: Vec<_> = said.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(kinds, ["import_details", "import", "roles"]);
}

#[tokio::test]
async fn a_file_that_was_on_its_way_when_the_process_ended_is_fetched_again() {
    let mut hall = Hall::open().await;
    hall.class("软件2301").await;
    let document = json!({ "file_id": "F1", "file_unique_id": "u", "file_size": 52 });
    let mut file = said(STAFF, STAFF, "");
    file["message"]["document"] = document;
    file["message"].as_object_mut().unwrap().remove("text");
    hall.keeps(file).await;
    {
        // It never comes, and whoever waits is dropped.
        let mut drained = std::pin::pin!(hall.intake.drain());
        while hall.services.store.view().await.unwrap().waiting_updates(&[], 9).await.unwrap()[0].attempt == 0 {
            assert!(futures_util::poll!(&mut drained).is_pending(), "there is no file yet");
            tokio::task::yield_now().await;
        }
    }

    hall = hall.restart().await;
    hall.channel.1.notify_one();
    hall.intake.drain().await.unwrap();

    assert!(hall.last_said().await.starts_with("import queued"), "{}", hall.last_said().await);
    assert_eq!(hall.said().await.iter().filter(|line| line.starts_with("import ")).count(), 1);
}

#[tokio::test]
async fn a_reader_counts_once_however_often_they_press() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let (_, got_it, why) = hall.shows_card(hall.group(GROUP).await).await;

    assert_eq!(hall.taps(LI, GROUP, &got_it).await, "✓ Recorded. 1 person in this group has read it.");
    assert_eq!(hall.taps(LI, GROUP, &got_it).await, "Already recorded, no need to tap again.");
    assert_eq!(hall.taps(43, GROUP, &got_it).await, "✓ Recorded. 2 people in this group have read it.");
    assert!(hall.taps(LI, GROUP, &why).await.contains("more common at this time of the year"));
    assert_eq!(hall.intake.counters().read().toasts, 4);
}

#[tokio::test]
async fn a_press_copied_forged_or_outlived_is_refused() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    hall.bound("软件2302", -301).await;
    let (_, got_it, _) = hall.shows_card(hall.group(GROUP).await).await;
    let expired = "This card has expired, and its buttons no longer work.";
    let forged = got_it.replacen(".g.", ".w.", 1);
    let gone = {
        use wuzha::service::button::Button;
        Button::GotIt(DeliveryId(999)).sign(&hall.services.key, hall.group(GROUP).await)
    };

    hall.says(LI, LI, "/start").await;
    let before = hall.said().await.len();
    for (place, returned) in [(-301, &got_it), (-999, &got_it), (LI, &got_it), (GROUP, &forged), (GROUP, &gone)] {
        assert_eq!(hall.taps(LI, place, returned).await, expired, "{place} {returned}");
    }
    for returned in ["", "x", "m1:confirm:4", "9.g.1.aaaaaaaaaaa"] {
        assert_eq!(hall.taps(LI, GROUP, returned).await, expired, "{returned}");
    }
    assert_eq!(hall.said().await.len(), before, "no card is sent for these");
    assert_eq!(hall.taps(LI, GROUP, &got_it).await, "✓ Recorded. 1 person in this group has read it.");
}

#[tokio::test]
async fn a_language_that_is_offered_no_more_brings_those_that_are() {
    use wuzha::service::button::Button;
    let hall = Hall::open().await;
    hall.says(LI, LI, "/start").await;
    let retired = |chat| Button::Language("tlh".to_owned()).sign(&hall.services.key, chat);
    let no = "I do not speak this language yet. Send /language to see which ones I do.";

    assert_eq!(
        hall.taps(LI, LI, &retired(hall.group(LI).await)).await,
        format!("{no}\nI have just sent you a new card.")
    );
    assert_eq!(hall.said().await[1..], ["language queued Choose a language:"]);

    // Somebody whom we cannot write to, who somehow presses in another's chat, is told no more than that.
    assert_eq!(hall.taps(43, LI, &retired(hall.group(LI).await)).await, no);
    assert_eq!(hall.said().await.len(), 2);
}

#[tokio::test]
async fn a_press_proves_that_a_doubtful_card_arrived() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let (card, got_it, _) = hall.shows_card(hall.group(GROUP).await).await;
    doubt(&hall, card).await;

    hall.taps(LI, GROUP, &got_it).await;

    let delivery = hall.services.store.view().await.unwrap().delivery(card).await.unwrap().unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sent, Some(77)));
}

#[tokio::test]
async fn staff_end_doubts_one_by_one() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let group = hall.group(GROUP).await;
    let (first, ..) = hall.shows_card(group).await;
    let (second, ..) = hall.shows_card(group).await;
    doubt(&hall, first).await;
    doubt(&hall, second).await;

    hall.says(LI, LI, "/unconfirmed").await;
    assert!(hall.last_said().await.contains("You may not do this."));
    hall.says(STAFF, STAFF, "/unconfirmed").await;
    assert_eq!(hall.last_said().await, "doubts queued 2 messages are in doubt");
    let list = i64::try_from(hall.said().await.len()).unwrap();
    let buttons = hall.buttons(list).await;
    assert_eq!(buttons.len(), 6);

    assert_eq!(
        hall.taps(LI, STAFF, &buttons[1]).await,
        "You may not do this. Those who may:\nTask-force office: 1 person"
    );
    assert_eq!(hall.taps(STAFF, STAFF, &buttons[1]).await, "It will be sent once more, marked as a repeat.");
    assert_eq!(hall.taps(STAFF, STAFF, &buttons[2]).await, "This one was settled before.");
    assert_eq!(hall.taps(STAFF, STAFF, &buttons[3]).await, "Counted as delivered.");
    let said = hall.said().await;
    assert!(said.contains(&"repeat queued Repeat of an earlier notice; ignore if you have seen it.".to_owned()));
    assert_eq!(said.last().unwrap(), "doubts queued No message is in doubt. Everything sent was confirmed.");
}

#[tokio::test]
async fn a_doubt_about_a_tip_ends_by_policy_after_ten_minutes() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let (card, ..) = hall.shows_card(hall.group(GROUP).await).await;
    doubt(&hall, card).await;
    let state = async |hall: &Hall| {
        wuzha::service::doubt::apply_policies(&hall.services).await.unwrap();
        hall.services.store.view().await.unwrap().delivery(card).await.unwrap().unwrap().state
    };

    hall.passes(599);
    assert_eq!(state(&hall).await, DeliveryState::Unconfirmed);
    hall.passes(1);
    assert_eq!(state(&hall).await, DeliveryState::Sent);
}

#[tokio::test]
async fn a_chosen_language_is_spoken_from_then_on() {
    let hall = Hall::open().await;
    hall.says(LI, LI, "/language").await;
    let buttons = hall.buttons(1).await;
    let chinese = buttons.iter().find(|returned| returned.contains("zh-CN")).unwrap();

    assert_eq!(hall.taps(LI, LI, chinese).await, "好的，以后和你说话用中文。");
    assert_eq!(hall.last_said().await, "language queued 请选择语言：");
    hall.says(LI, LI, "/帮助").await;
    assert_eq!(hall.last_said().await, "help queued 我能做什么");
    hall.says(LI, LI, "/language tlh").await;
    assert!(hall.last_said().await.contains("还没有这种语言"));
    hall.says(LI, LI, "/language en-GB").await;
    assert_eq!(hall.last_said().await, "language queued From now on I speak English with you.");
}

#[tokio::test]
async fn talk_is_not_answered_in_a_group_and_once_a_day_in_private() {
    let hall = Hall::open().await;
    hall.bound("软件2301", GROUP).await;
    let before = hall.said().await.len();
    for text in ["hello", "/unknown_command", "/start@other_bot x"] {
        hall.says(LI, GROUP, text).await;
    }
    assert_eq!(hall.said().await.len(), before);

    hall.says(LI, LI, "hello").await;
    hall.says(LI, LI, "are you there?").await;
    assert_eq!(hall.said().await.len(), before + 1);
    hall.says(LI, LI, "/hlep").await;
    assert_eq!(hall.last_said().await, "unknown queued There is no command /hlep.");
}

#[tokio::test]
async fn a_flood_is_told_once_and_then_ignored() {
    let hall = Hall::open().await;
    for _ in 0..25 {
        hall.keeps(said(LI, LI, "/help")).await;
    }
    hall.intake.drain().await.unwrap();

    let said = hall.said().await;
    assert_eq!(said.len(), 21);
    assert_eq!(said[20], "too_fast queued You are sending faster than I can answer. Please wait a minute.");
}

#[tokio::test]
async fn an_answer_to_an_old_question_is_of_no_use() {
    let hall = Hall::open().await;
    hall.passes(3600);
    hall.says(LI, LI, "/help").await;

    let mut tx = hall.services.store.begin().await.unwrap();
    assert_eq!(tx.expire(hall.services.clock.now()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_poisoned_update_holds_up_its_own_chat_only_and_is_given_up() {
    // Words without a greeting make `/start` panic in a debug build.
    let text = Text::from_sources(&words_without("help-start"), &[]).unwrap();
    let hall = Hall::open_with(text).await;
    let poison = hall.keeps(said(LI, LI, "/start")).await;
    hall.keeps(said(LI, LI, "/help")).await;
    hall.keeps(said(43, 43, "/help")).await;

    assert_eq!(hall.intake.drain().await.unwrap(), 2);
    assert_eq!(hall.counts().await, InboxCounts { new: 2, done: 1, dead: 0 });
    assert_eq!(hall.intake.resting_until().await, Some(moment("2025-04-01T04:00:01Z")));
    hall.passes(1);
    assert_eq!(hall.intake.drain().await.unwrap(), 1);
    assert_eq!(hall.intake.resting_until().await, Some(moment("2025-04-01T04:00:03Z")));
    hall.passes(2);
    hall.intake.drain().await.unwrap();

    assert_eq!(hall.counts().await, InboxCounts { new: 0, done: 2, dead: 1 });
    let dead = hall.services.store.view().await.unwrap().dead_updates(10).await.unwrap();
    assert_eq!((dead[0].id, dead[0].attempts), (poison, 3));
    assert!(dead[0].why.contains("there is no message `help-start`"), "{}", dead[0].why);
    let said = hall.said().await;
    assert!(said[1].starts_with("apology queued Something went wrong on our side"), "{said:?}");
    assert_eq!(said[2], "help queued What I can do");

    let mut tx = hall.services.store.begin().await.unwrap();
    assert!(tx.replay_update(poison).await.unwrap());
    assert!(!tx.replay_update(poison).await.unwrap());
}

#[tokio::test]
async fn what_broke_leaves_nothing_behind() {
    // The chat is met and the row is written before the words are missing.
    let text = Text::from_sources(&words_without("group-welcome"), &[]).unwrap();
    let hall = Hall::open_with(text).await;
    hall.bound("软件2301", GROUP).await;

    assert_eq!(hall.counts().await, InboxCounts { new: 1, done: 1, dead: 0 });
    assert_eq!(hall.services.store.view().await.unwrap().group_of("软件2301").await.unwrap(), None);
    assert_eq!(hall.said().await, ["needs_link queued I am not bound to a class yet"]);
}

#[tokio::test]
async fn an_update_that_ends_the_process_is_found_and_given_up() {
    let hall = Hall::open().await;
    let killer = hall.keeps(said(LI, LI, "/start")).await;
    let other = hall.keeps(said(43, 43, "/help")).await;
    // Once in a batch with the other, then alone, twice.
    for updates in [&[killer, other][..], &[killer], &[killer]] {
        let mut tx = hall.services.store.begin().await.unwrap();
        tx.count_attempts(updates).await.unwrap();
        tx.commit().await.unwrap();
    }

    let hall = hall.restart().await;
    hall.intake.drain().await.unwrap();

    let dead = hall.services.store.view().await.unwrap().dead_updates(10).await.unwrap();
    assert_eq!((dead.len(), dead[0].id, dead[0].why.as_str()), (1, killer, "it ended the process"));
    let said = hall.said().await;
    assert!(said[0].starts_with("apology queued"), "{said:?}");
    assert_eq!(said[1..], ["help queued What I can do"]);
}

#[tokio::test]
async fn old_numbers_are_forgotten_after_a_week() {
    let hall = Hall::open().await;
    hall.says(LI, LI, "/help").await;
    hall.passes(7 * 86_400);
    hall.intake.drain().await.unwrap();
    assert_eq!(hall.counts().await.done, 1);
    hall.passes(3601);
    hall.intake.drain().await.unwrap();
    assert_eq!(hall.counts().await.done, 0);
}

/// The words that are shipped in English, without one message.
fn words_without(id: &str) -> Vec<Source> {
    let begins = format!("{id} =");
    Text::shipped_sources()
        .into_iter()
        .map(|mut source| {
            let mut is_in = false;
            let keep = |line: &&str| {
                is_in = if line.starts_with(&begins) {
                    true
                } else {
                    is_in && (line.is_empty() || line.starts_with([' ', '\t']))
                };
                !is_in
            };
            source.text = source.text.lines().filter(keep).collect::<Vec<_>>().join("\n") + "\n";
            source
        })
        .collect()
}

/// The answer to the send of a delivery got lost.
async fn doubt(hall: &Hall, id: DeliveryId) {
    let now = hall.services.clock.now();
    let mut tx = hall.services.store.begin().await.unwrap();
    tx.claim(&[id], now).await.unwrap();
    let lost = Settled {
        id,
        attempt: 1,
        state: DeliveryState::Unconfirmed.name(),
        message: None,
        not_before: None,
        why: Some("the connection closed".into()),
        outcome: "doubt",
        poll: None,
    };
    tx.settle(&[lost], now).await.unwrap();
    tx.commit().await.unwrap();
}
