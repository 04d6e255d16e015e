//! Answers that are lost, servers that break down, doors that are shut, and a token that is withdrawn.

use std::net::SocketAddr;

use chrono::TimeDelta;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use wuzha::channel::Channel as _;
use wuzha::channel::telegram::Telegram;
use wuzha::domain::delivery::{DeliveryState, Lane};
use wuzha::sandbox::{Fault, FaultRule};

use super::world::{IN_FLIGHT_MAX, Mouth, Wishes, World};

/// The breaker opens after this many failures in a row, so an outage leaves at most these in doubt, and
/// those that were under way.
const DOUBTS_OF_AN_OUTAGE_MAX: usize = IN_FLIGHT_MAX + 3;

#[tokio::test]
async fn two_hundred_lost_replies_leave_no_unmarked_double() {
    lose_replies(200, 5).await;
}

#[ignore = "long form: 1,000 lost replies, about half a minute"]
#[tokio::test]
async fn a_thousand_lost_replies_leave_no_unmarked_double() {
    lose_replies(1_000, 25).await;
}

/// In a broadcast of `rounds` alerts and as many tips to 40 groups, every second reply is lost until
/// `lost` are.
async fn lose_replies(lost: u32, rounds: usize) {
    let world = World::new(Wishes { groups: 40, by_hand: true, ..Wishes::default() }).await;
    for round in 0..rounds {
        world.plan(Lane::Alert, &format!("第{round}号通报")).await;
        world.plan(Lane::Tip, &format!("第{round}号提示")).await;
    }
    let lose = |fault, probability, times| FaultRule {
        probability: Some(probability),
        times: Some(times),
        ..FaultRule::on("sendMessage", fault)
    };
    let third = lost / 3;
    world.telegram.world().faults().script(vec![
        lose(Fault::DropReply, 0.25, third),
        lose(Fault::Truncate, 0.33, third),
        lose(Fault::BadJson, 0.4, lost - third * 2),
    ]);

    let ended = Mouth::open(&world).await.speak_out().await;

    let audit = world.audit().await;
    println!("{lost} replies lost, {} repeats, over at {ended}", audit.repeats);
    assert_eq!(audit.doubts, lost as usize);
    assert_eq!(audit.doubts_delivered, lost as usize);
    assert_eq!(audit.in_state("sent") + audit.in_state("abandoned"), 40 * rounds * 2 + audit.repeats);
    assert_eq!(audit.in_state("abandoned"), audit.repeats);
    assert!(audit.repeats > 0, "alerts are repeated");
}

#[tokio::test]
async fn a_refused_connection_leaves_no_doubt_and_everything_is_sent_after_its_return() {
    let world = World::new(Wishes { groups: 30, by_hand: true, ..Wishes::default() }).await;
    let mut door = Door::open(&world.telegram.url()).await;
    let mut mouth = Mouth::open_at(&world, &door.url()).await;
    world.plan(Lane::Alert, "开门前").await;
    mouth.speak().await;
    assert_eq!(world.posts_asked(), 30);

    door.shut(&world).await;
    world.plan(Lane::Alert, "关门时").await;
    let shut_at = world.now();
    mouth.speak_until(shut_at + TimeDelta::minutes(10)).await;
    assert_eq!(world.posts_asked(), 30);
    assert_eq!(world.count(DeliveryState::Queued).await, Some(30));

    door.open_again().await;
    let ended = mouth.speak_out().await;
    assert!(ended <= shut_at + TimeDelta::minutes(12), "{ended}");
    let audit = world.audit().await;
    assert_eq!((audit.in_state("sent"), audit.doubts), (60, 0));
}

#[tokio::test]
async fn a_minute_of_server_errors_leaves_a_bounded_doubt_and_sending_resumes_within_five_seconds() {
    let world = World::new(Wishes { groups: 40, by_hand: true, ..Wishes::default() }).await;
    let mut mouth = Mouth::open(&world).await;
    world.plan(Lane::Tip, "故障前").await;
    mouth.speak().await;
    world.plan(Lane::Tip, "故障时").await;
    let broken_at = world.now();
    let status = |code, description: &str| Fault::Status { code, description: description.to_owned() };
    world.telegram.world().faults().script(vec![
        FaultRule { probability: Some(0.3), ..FaultRule::always(Fault::Html502) },
        FaultRule { probability: Some(0.5), ..FaultRule::always(status(500, "Internal Server Error: restart")) },
        FaultRule::always(status(503, "Service Unavailable")),
    ]);

    mouth.speak_until(broken_at + TimeDelta::seconds(60)).await;
    let doubts = world.posts_asked() - 40;
    assert!((3..=DOUBTS_OF_AN_OUTAGE_MAX).contains(&doubts), "{doubts} in doubt");

    world.telegram.world().faults().clear();
    mouth.speak_until(broken_at + TimeDelta::seconds(65)).await;
    assert_eq!(world.count(DeliveryState::Queued).await, Some(0));
    mouth.speak_out().await;
    let audit = world.audit().await;
    assert_eq!((audit.doubts, audit.doubts_delivered), (doubts, 0));
    assert_eq!(audit.in_state("sent"), 80);
}

#[tokio::test]
async fn a_withdrawn_token_fails_nothing_stops_everything_and_all_is_sent_when_it_works_again() {
    let world = World::new(Wishes { groups: 40, by_hand: true, ..Wishes::default() }).await;
    let mut mouth = Mouth::open(&world).await;
    world.plan(Lane::Alert, "撤销前").await;
    mouth.speak().await;
    world.plan(Lane::Alert, "撤销时").await;
    let withdrawn_at = world.now();
    world.telegram.world().faults().script(vec![FaultRule::always(Fault::Unauthorized)]);

    mouth.speak_until(withdrawn_at + TimeDelta::seconds(5)).await;
    let tried = world.posts_asked() - 40;
    assert!((1..=IN_FLIGHT_MAX).contains(&tried), "{tried} tried");
    mouth.speak_until(withdrawn_at + TimeDelta::hours(1)).await;
    assert_eq!(world.posts_asked() - 40, tried, "nothing more is tried");
    assert_eq!(world.count(DeliveryState::Queued).await, Some(40));

    world.telegram.world().faults().clear();
    mouth.speak_out().await;
    let audit = world.audit().await;
    assert_eq!((audit.in_state("sent"), audit.doubts), (80, 0));
}

/// The way to Telegram, which can be shut: then connections are refused.
struct Door {
    address: SocketAddr,
    telegram: SocketAddr,
    open: Option<JoinSet<()>>,
}

impl Door {
    async fn open(telegram: &str) -> Self {
        let telegram = telegram.trim_start_matches("http://").parse().expect("the address of a sandbox");
        let free: SocketAddr = ([127, 0, 0, 1], 0).into();
        let mut door = Self { address: free, telegram, open: None };
        door.open_again().await;
        door
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    async fn open_again(&mut self) {
        let listener = TcpListener::bind(self.address).await.expect("the port is ours");
        self.address = listener.local_addr().expect("it listens");
        let (telegram, mut open) = (self.telegram, JoinSet::new());
        open.spawn(async move {
            let mut visitors = JoinSet::new();
            while let Ok((mut visitor, _)) = listener.accept().await {
                visitors.spawn(async move {
                    let mut telegram = TcpStream::connect(telegram).await.expect("the sandbox listens");
                    // How a conversation ends is up to those who have it.
                    let _ = tokio::io::copy_bidirectional(&mut visitor, &mut telegram).await;
                });
            }
        });
        self.open = Some(open);
    }

    /// Shuts the door, and makes sure that it is: a line that was open before is cut, too.
    async fn shut(&mut self, world: &World) {
        self.open.take().expect("it is open").shutdown().await;
        let line = Telegram::new(&self.url(), world.telegram.token(), None).expect("no proxy");
        assert!(!line.probe().await, "nobody answers");
    }
}
