//! Conformance: what the store promises, kept by both databases alike.
//!
//! A case is a function of a fresh store; naming it in [`on_both!`](crate::harness::store::on_both)
//! makes a test of it on each.

#![expect(clippy::unwrap_used, reason = "a case may give up at the first surprise")]

mod ack;
mod burden;
mod attest;
mod campus;
mod chat;
mod class_move;
mod identity;
mod import;
mod inbox;
mod kit;
mod lead;
mod ledger;
mod ledger_query;
mod meeting;
mod migrations;
mod outbox;
mod overview;
mod quiet;
mod reminder;
mod quiz;
pub mod class_quiz;
mod contest;
mod drip;
mod roleplay;
mod retention;
mod review;
mod role;
mod roster;
mod sos;
mod statements;
mod subscription;
mod term;

use chrono::{DateTime, Utc};
use wuzha::domain::chat::{Chat, ChatKind};
use wuzha::domain::class::Class;
use wuzha::domain::delivery::{Act, Address, ChatId, DeliveryId, Lane, Message, NewDelivery};
use wuzha::domain::plan::Cadence;
use wuzha::store::Tx;

use crate::harness::store::on_both;

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn noon() -> DateTime<Utc> {
    moment("2025-04-01T04:00:00Z")
}

fn class(name: &str) -> Class {
    Class {
        name: name.into(),
        campus: "qingdao".into(),
        college: "计算机学院".into(),
        segment: None,
        cohort: None,
        languages: vec!["zh-CN".into(), "en".into()],
        cadence: Cadence::ThreeAWeek,
    }
}

async fn group(tx: &mut Tx, address: i64) -> Chat {
    tx.meet_chat(Address { chat: address, thread: None }, ChatKind::Group, noon()).await.unwrap()
}

async fn post(tx: &mut Tx, chat: ChatId, key: &str) -> DeliveryId {
    let id = tx.new_delivery_ids(1).await.unwrap();
    let delivery = NewDelivery {
        id,
        key: key.into(),
        chat,
        lane: Lane::Tip,
        kind: "tip",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { html: "a tip".into(), ..Message::default() }),
        not_before: noon(),
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    tx.plan(&[delivery], noon()).await.unwrap();
    id
}
