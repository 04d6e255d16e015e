//! The outbox on both databases: what is planned, who is next, what is claimed, and how it ends.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use wuzha::domain::chat::ChatKind;
use wuzha::domain::delivery::{
    Act, Address, Button, ChatId, DeliveryId, DeliveryState, Lane, Message, NewDelivery, Press, Resolution, ResolvedBy,
};
use wuzha::store::{Claimed, Settled, Store, StoreError};

use crate::harness::store::{Database, change, look, on_both};

on_both!(
    delivery_numbers_are_given_out_in_runs,
    a_delivery_reads_back_as_it_was_planned,
    planning_again_under_a_key_writes_nothing,
    a_stored_act_without_meaning_names_its_row,
    lanes_leave_in_their_order,
    a_chat_is_served_lane_by_lane_and_oldest_first,
    no_more_heads_come_than_were_asked_for,
    a_chat_with_a_send_under_way_has_no_head,
    what_waits_for_a_later_moment_blocks_nobody,
    a_retry_keeps_its_place_in_its_lane,
    a_head_carries_what_the_pacer_needs,
    the_next_due_moment_is_the_first_in_the_future,
    the_oldest_due_moment_is_the_first_of_all,
    a_claim_counts_its_attempts_and_writes_them_down,
    only_what_waits_is_claimed,
    two_claimants_never_hold_one_delivery,
    the_database_refuses_a_second_send_in_a_chat,
    an_unclaimed_delivery_waits_again,
    recent_sends_are_told_oldest_first,
    an_answer_ends_the_delivery_and_its_attempt,
    a_failure_is_tried_again_at_its_moment,
    an_answer_to_an_older_attempt_changes_nothing,
    an_ended_delivery_stays_as_it_ended,
    a_post_is_never_sent_without_its_number,
    an_edit_is_sent_without_a_number,
    a_late_answer_ends_a_doubt,
    what_waited_too_long_expires,
    adopted_posts_are_in_doubt_and_adopted_edits_wait_again,
    a_frozen_chat_says_until_when,
    the_gate_stays_shut_until_its_moment,
    a_lost_chat_gets_nothing_more,
    calling_off_a_chat_leaves_other_chats_alone,
    a_held_broadcast_waits_for_a_person,
    a_held_broadcast_can_be_called_off,
    doubts_are_listed_oldest_first_with_their_class,
    a_doubt_ends_as_arrived,
    a_doubt_ends_in_favour_of_a_repeat,
    a_doubt_is_dropped,
    only_what_policy_ended_counts_as_assumed,
    evidence_ends_a_doubt_with_the_number_it_brings,
    deliveries_are_counted_by_lane_and_state,
    only_what_is_not_ended_counts_as_waiting,
);

async fn delivery_numbers_are_given_out_in_runs(store: Store) {
    let three = change!(store, new_delivery_ids(3));
    let one = change!(store, new_delivery_ids(1));

    assert_eq!((three, one), (DeliveryId(1), DeliveryId(4)));
}

async fn a_delivery_reads_back_as_it_was_planned(store: Store) {
    let chat = group(&store, -1).await;
    let act = Act::Post(Message {
        html: "<b>别挂电话</b> \"96110\" \\ it's\n第二行".into(),
        buttons: vec![vec![Button { label: "知道了".into(), press: Press::Callback("a1.7".into()) }]],
        silent: true,
    });
    let id = plan_one(&store, NewDelivery { act: act.clone(), lane: Lane::Tip, kind: "tip", ..post(chat) }).await;

    let delivery = look!(store, delivery(id)).unwrap();
    let unknown = look!(store, delivery(DeliveryId(404)));

    assert_eq!(delivery.act, act);
    assert_eq!((delivery.id, delivery.chat, delivery.lane), (id, chat, Lane::Tip));
    assert_eq!((delivery.kind.as_str(), delivery.state, delivery.message), ("tip", DeliveryState::Queued, None));
    assert_eq!(delivery.created_at, at(0));
    assert!(unknown.is_none());
}

async fn planning_again_under_a_key_writes_nothing(store: Store) {
    let chat = group(&store, -1).await;
    let first = change!(store, plan(&[keyed("alert:1:1", 1, chat), keyed("alert:1:2", 2, chat)], at(0)));
    let again = change!(store, plan(&[keyed("alert:1:2", 3, chat), keyed("alert:1:3", 4, chat)], at(9)));
    let nothing = change!(store, plan(&[], at(9)));

    assert_eq!((first, again, nothing), (2, 1, 0));
    assert!(look!(store, delivery(DeliveryId(3))).is_none());
    assert_eq!(look!(store, delivery(DeliveryId(2))).unwrap().created_at, at(0));
}

async fn a_stored_act_without_meaning_names_its_row(database: Database) {
    let chat = group(&database, -1).await;
    let id = plan_one(&database, post(chat)).await;
    database.db_run("UPDATE delivery SET act = '{\"sing\":1}'").await;

    let error = database.view().await.unwrap().delivery(id).await.unwrap_err();

    assert!(matches!(error, StoreError::Inconsistent { column: "delivery.act", ref row, .. } if row == "1"), "{error}");
}

async fn lanes_leave_in_their_order(store: Store) {
    let mut planned = HashMap::new();
    for (address, lane) in
        [(-1, Lane::Edit), (-2, Lane::Tip), (-3, Lane::Reminder), (-4, Lane::Alert), (-5, Lane::Reply)]
    {
        let chat = group(&store, address).await;
        planned.insert(plan_one(&store, NewDelivery { lane, ..post(chat) }).await, lane);
    }

    let lanes: Vec<_> = heads(&store, at(0)).await.iter().map(|id| planned[id]).collect();

    assert_eq!(lanes, [Lane::Reply, Lane::Alert, Lane::Reminder, Lane::Tip, Lane::Edit]);
}

async fn a_chat_is_served_lane_by_lane_and_oldest_first(store: Store) {
    let chat = group(&store, -1).await;
    let tip = plan_one(&store, NewDelivery { lane: Lane::Tip, ..post(chat) }).await;
    let first_alert = plan_one(&store, NewDelivery { lane: Lane::Alert, ..post(chat) }).await;
    let second_alert = plan_one(&store, NewDelivery { lane: Lane::Alert, ..post(chat) }).await;

    let mut order: Vec<DeliveryId> = Vec::new();
    for message in 1..=3 {
        let next = heads(&store, at(0)).await;
        order.extend(&next);
        send(&store, next[0], message).await;
    }

    assert_eq!(order, [first_alert, second_alert, tip]);
}

async fn no_more_heads_come_than_were_asked_for(store: Store) {
    let mut planned = Vec::new();
    for address in [-1, -2, -3] {
        let chat = group(&store, address).await;
        planned.push(plan_one(&store, post(chat)).await);
    }

    let two: Vec<_> = look!(store, heads(at(0), 2)).iter().map(|head| head.id).collect();

    assert_eq!(two, planned[..2]);
}

async fn a_chat_with_a_send_under_way_has_no_head(store: Store) {
    let (busy, idle) = (group(&store, -1).await, group(&store, -2).await);
    let under_way = plan_one(&store, post(busy)).await;
    plan_one(&store, NewDelivery { lane: Lane::Reply, ..post(busy) }).await;
    let other = plan_one(&store, post(idle)).await;
    claim(&store, under_way).await;

    assert_eq!(heads(&store, at(0)).await, [other]);
}

async fn what_waits_for_a_later_moment_blocks_nobody(store: Store) {
    let chat = group(&store, -1).await;
    let later = plan_one(&store, NewDelivery { not_before: at(60), ..post(chat) }).await;
    let now = plan_one(&store, post(chat)).await;

    assert_eq!(heads(&store, at(59)).await, [now]);
    assert_eq!(heads(&store, at(60)).await, [later]);
}

async fn a_retry_keeps_its_place_in_its_lane(store: Store) {
    let chat = group(&store, -1).await;
    let retried = plan_one(&store, post(chat)).await;
    plan_one(&store, post(chat)).await;
    let claimed = claim(&store, retried).await;
    settle(&store, Settled { not_before: Some(ms(30)), ..ended(&claimed, DeliveryState::Queued) }).await;

    let while_it_rests = heads(&store, at(29)).await;
    let when_it_is_due = heads(&store, at(30)).await;
    let reply = plan_one(&store, NewDelivery { lane: Lane::Reply, ..post(chat) }).await;

    assert_eq!(while_it_rests, []);
    assert_eq!(when_it_is_due, [retried]);
    assert_eq!(heads(&store, at(29)).await, [reply]);
}

async fn a_head_carries_what_the_pacer_needs(store: Store) {
    let chat = change!(store, meet_chat(Address { chat: -1007, thread: Some(5) }, ChatKind::Group, at(0))).id;
    let person = change!(store, meet_chat(Address { chat: 42, thread: None }, ChatKind::Private, at(0))).id;
    let id = plan_one(
        &store,
        NewDelivery {
            broadcast: Some("alert:1".into()),
            variant: Some("zh-CN".into()),
            expires_at: Some(at(600)),
            keeps_quiet: true,
            ..post(chat)
        },
    )
    .await;
    plan_one(&store, NewDelivery { lane: Lane::Edit, ..post(person) }).await;

    let heads = look!(store, heads(at(0), 10));
    let (alert, edit) = (&heads[0], &heads[1]);

    assert_eq!((alert.id, alert.chat, alert.lane), (id, chat, Lane::Alert));
    assert_eq!(alert.address, Address { chat: -1007, thread: Some(5) });
    assert_eq!((alert.broadcast.as_deref(), alert.variant.as_deref()), (Some("alert:1"), Some("zh-CN")));
    assert_eq!((alert.expires_at, alert.keeps_quiet, alert.is_group), (Some(at(600)), true, true));
    assert_eq!(edit.address, Address { chat: 42, thread: None });
    assert_eq!((edit.broadcast.as_deref(), edit.variant.as_deref()), (None, None));
    assert_eq!((edit.expires_at, edit.keeps_quiet, edit.is_group), (None, false, false));
}

async fn the_next_due_moment_is_the_first_in_the_future(store: Store) {
    let chat = group(&store, -1).await;
    let empty = look!(store, next_due(at(0)));
    for seconds in [0, 90, 30] {
        plan_one(&store, NewDelivery { not_before: at(seconds), ..post(chat) }).await;
    }

    assert_eq!(empty, None);
    assert_eq!(look!(store, next_due(at(0))), Some(at(30)));
    assert_eq!(look!(store, next_due(at(30))), Some(at(90)));
    assert_eq!(look!(store, next_due(at(90))), None);
}

async fn the_oldest_due_moment_is_the_first_of_all(store: Store) {
    let chat = group(&store, -1).await;
    let empty = look!(store, oldest_due());
    let oldest = plan_one(&store, NewDelivery { not_before: at(10), ..post(chat) }).await;
    plan_one(&store, NewDelivery { not_before: at(20), ..post(chat) }).await;

    let before = look!(store, oldest_due());
    send(&store, oldest, 7).await;

    assert_eq!((empty, before, look!(store, oldest_due())), (None, Some(at(10)), Some(at(20))));
}

async fn a_claim_counts_its_attempts_and_writes_them_down(database: Database) {
    let chat = group(&database, -1).await;
    let id = plan_one(&database, post(chat)).await;

    let first = claim(&database, id).await;
    settle(&database, Settled { outcome: "not_sent", ..ended(&first, DeliveryState::Queued) }).await;
    let second = claim(&database, id).await;

    assert_eq!((first.attempt, second.attempt), (1, 2));
    assert_eq!(second.act, Act::Post(Message { html: "别转账".into(), ..Message::default() }));
    assert_eq!(look!(database, sending()), [id]);
    let attempts = "SELECT delivery || '/' || n || ' in ' || chat || ': ' || COALESCE(outcome, 'under way') \
                    FROM attempt ORDER BY n";
    assert_eq!(database.db_texts(attempts).await, ["1/1 in 1: not_sent", "1/2 in 1: under way"]);
}

async fn only_what_waits_is_claimed(store: Store) {
    let (busy, idle) = (group(&store, -1).await, group(&store, -2).await);
    let sent = plan_one(&store, post(busy)).await;
    send(&store, sent, 7).await;
    let under_way = plan_one(&store, post(busy)).await;
    claim(&store, under_way).await;
    let waits = plan_one(&store, post(idle)).await;

    let claimed = change!(store, claim(&[sent, under_way, waits, DeliveryId(404)], at(1)));

    assert_eq!(claimed.iter().map(|claimed| claimed.id).collect::<Vec<_>>(), [waits]);
    assert_eq!(state(&store, sent).await, DeliveryState::Sent);
}

async fn two_claimants_never_hold_one_delivery(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, post(chat)).await;
    let claimant = || async { change!(store, claim(&[id], at(1))).len() };

    let (one, other) = tokio::join!(claimant(), claimant());

    assert_eq!(one + other, 1);
}

async fn the_database_refuses_a_second_send_in_a_chat(store: Store) {
    let chat = group(&store, -1).await;
    let first = plan_one(&store, post(chat)).await;
    let second = plan_one(&store, post(chat)).await;
    claim(&store, first).await;

    let mut tx = store.begin().await.unwrap();
    let refused = tx.claim(&[second], at(1)).await;
    drop(tx);

    assert!(matches!(refused, Err(StoreError::Broken { .. })), "{refused:?}");
    assert_eq!(look!(store, sending()), [first]);
    assert_eq!(state(&store, second).await, DeliveryState::Queued);
}

async fn an_unclaimed_delivery_waits_again(database: Database) {
    let (one, other) = (group(&database, -1).await, group(&database, -2).await);
    let sent = plan_one(&database, post(one)).await;
    send(&database, sent, 7).await;
    let id = plan_one(&database, post(other)).await;
    claim(&database, id).await;

    let unclaimed = change!(database, unclaim(&[id, sent], at(9)));

    assert_eq!(unclaimed, 1);
    assert_eq!(state(&database, sent).await, DeliveryState::Sent);
    assert_eq!(claim(&database, id).await.attempt, 2);
    let attempts = "SELECT n || ' ' || COALESCE(outcome, '-') FROM attempt ORDER BY delivery, n";
    assert_eq!(database.db_texts(attempts).await, ["1 test", "1 not_sent", "2 -"]);
}

async fn recent_sends_are_told_oldest_first(store: Store) {
    let (one, other) = (group(&store, -1).await, group(&store, -2).await);
    let reply = plan_one(&store, NewDelivery { lane: Lane::Reply, ..post(one) }).await;
    let tip = plan_one(&store, NewDelivery { lane: Lane::Tip, ..post(other) }).await;
    let alert = plan_one(&store, NewDelivery { lane: Lane::Alert, ..post(other) }).await;
    change!(store, claim(&[alert], at(10)));
    settle_as(&store, alert, 1, DeliveryState::Failed).await;
    change!(store, claim(&[tip], at(30)));
    change!(store, claim(&[reply], at(20)));

    let recent: Vec<_> =
        look!(store, recent_sends(at(10))).iter().map(|send| (send.chat, send.at, send.lane)).collect();

    assert_eq!(recent, [(one, at(20), Lane::Reply), (other, at(30), Lane::Tip)]);
}

async fn an_answer_ends_the_delivery_and_its_attempt(database: Database) {
    let chat = group(&database, -1).await;
    let id = plan_one(&database, post(chat)).await;
    let claimed = claim(&database, id).await;
    let sent = Settled { message: Some(7), outcome: "done", ..ended(&claimed, DeliveryState::Sent) };

    change!(database, settle(&[sent], at(5)));

    let delivery = look!(database, delivery(id)).unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sent, Some(7)));
    let attempt = "SELECT outcome || ' at ' || finished_at FROM attempt";
    assert_eq!(database.db_texts(attempt).await, ["done at 1743480605000"]);
    let settled = "SELECT settled_at || COALESCE(why, ', no reason') FROM delivery";
    assert_eq!(database.db_texts(settled).await, ["1743480605000, no reason"]);
}

async fn a_failure_is_tried_again_at_its_moment(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, post(chat)).await;
    let claimed = claim(&store, id).await;

    settle(&store, Settled { not_before: Some(ms(30)), ..ended(&claimed, DeliveryState::Queued) }).await;

    assert_eq!(look!(store, next_due(at(0))), Some(at(30)));
}

async fn an_answer_to_an_older_attempt_changes_nothing(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, post(chat)).await;
    let first = claim(&store, id).await;
    settle(&store, ended(&first, DeliveryState::Queued)).await;
    claim(&store, id).await;

    settle(&store, Settled { message: Some(7), ..ended(&first, DeliveryState::Sent) }).await;

    let delivery = look!(store, delivery(id)).unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sending, None));
}

async fn an_ended_delivery_stays_as_it_ended(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, post(chat)).await;
    send(&store, id, 7).await;

    settle_as(&store, id, 1, DeliveryState::Failed).await;

    let delivery = look!(store, delivery(id)).unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sent, Some(7)));
}

async fn a_post_is_never_sent_without_its_number(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, post(chat)).await;
    let claimed = claim(&store, id).await;

    let mut tx = store.begin().await.unwrap();
    let refused = tx.settle(&[ended(&claimed, DeliveryState::Sent)], at(5)).await;

    assert!(matches!(refused, Err(StoreError::Broken { .. })), "{refused:?}");
}

async fn an_edit_is_sent_without_a_number(store: Store) {
    let chat = group(&store, -1).await;
    let id = plan_one(&store, edit(chat)).await;
    let claimed = claim(&store, id).await;

    settle(&store, ended(&claimed, DeliveryState::Sent)).await;

    assert_eq!(state(&store, id).await, DeliveryState::Sent);
}

async fn a_late_answer_ends_a_doubt(database: Database) {
    let chat = group(&database, -1).await;
    let id = plan_one(&database, post(chat)).await;
    let claimed = claim(&database, id).await;
    change!(database, adopt_abandoned_claims(at(5)));

    settle(&database, Settled { message: Some(7), ..ended(&claimed, DeliveryState::Sent) }).await;

    let delivery = look!(database, delivery(id)).unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sent, Some(7)));
    assert_eq!(database.db_texts("SELECT COALESCE(why, 'no reason') FROM delivery").await, ["no reason"]);
}

async fn what_waited_too_long_expires(store: Store) {
    let (one, other) = (group(&store, -1).await, group(&store, -2).await);
    let too_late = plan_one(&store, NewDelivery { expires_at: Some(at(60)), ..post(one) }).await;
    let in_time = plan_one(&store, NewDelivery { expires_at: Some(at(61)), ..post(one) }).await;
    let patient = plan_one(&store, post(one)).await;
    let under_way = plan_one(&store, NewDelivery { expires_at: Some(at(60)), ..post(other) }).await;
    claim(&store, under_way).await;

    let before = change!(store, expire(at(59)));
    let then = change!(store, expire(at(60)));

    assert_eq!((before, then), (0, 1));
    assert_eq!(state(&store, too_late).await, DeliveryState::Expired);
    assert_eq!(state(&store, in_time).await, DeliveryState::Queued);
    assert_eq!(state(&store, patient).await, DeliveryState::Queued);
    assert_eq!(state(&store, under_way).await, DeliveryState::Sending);
}

async fn adopted_posts_are_in_doubt_and_adopted_edits_wait_again(store: Store) {
    let (one, other, third) = (group(&store, -1).await, group(&store, -2).await, group(&store, -3).await);
    let posted = plan_one(&store, post(one)).await;
    let edited = plan_one(&store, edit(other)).await;
    let left = plan_one(&store, NewDelivery { act: Act::Leave, kind: "leave", lane: Lane::Reply, ..post(third) }).await;
    let untouched = plan_one(&store, post(one)).await;
    change!(store, claim(&[posted, edited, left], at(1)));

    let adopted = change!(store, adopt_abandoned_claims(at(5)));

    assert_eq!(adopted, 3);
    assert_eq!(state(&store, posted).await, DeliveryState::Unconfirmed);
    assert_eq!(state(&store, edited).await, DeliveryState::Queued);
    assert_eq!(state(&store, left).await, DeliveryState::Queued);
    assert_eq!(state(&store, untouched).await, DeliveryState::Queued);
    assert_eq!(look!(store, sending()), []);
    let doubts = look!(store, doubts(10));
    assert_eq!((doubts[0].since, doubts[0].why.as_str()), (at(5), "the process ended while this was being sent"));
}

async fn a_frozen_chat_says_until_when(store: Store) {
    let (frozen, free) = (group(&store, -1).await, group(&store, -2).await);
    plan_one(&store, post(frozen)).await;
    plan_one(&store, post(free)).await;

    change!(store, freeze_chat(frozen, at(40)));

    let until: Vec<_> = look!(store, heads(at(0), 10)).iter().map(|head| head.frozen_until).collect();
    assert_eq!(until, [at(40), DateTime::UNIX_EPOCH]);
}

async fn the_gate_stays_shut_until_its_moment(store: Store) {
    let before = look!(store, gate_shut_until());

    change!(store, shut_gate(at(40)));

    assert_eq!((before, look!(store, gate_shut_until())), (DateTime::UNIX_EPOCH, at(40)));
}

async fn a_lost_chat_gets_nothing_more(database: Database) {
    let chat = group(&database, -1).await;
    let under_way = plan_one(&database, post(chat)).await;
    let waits = plan_one(&database, post(chat)).await;
    claim(&database, under_way).await;

    let first = change!(database, lose_chat(chat, "kicked", at(5)));
    let again = change!(database, lose_chat(chat, "kicked", at(6)));

    assert_eq!((first, again), (true, false));
    assert_eq!(state(&database, waits).await, DeliveryState::Cancelled);
    assert_eq!(state(&database, under_way).await, DeliveryState::Sending);
    assert_eq!(database.db_texts("SELECT state FROM chat").await, ["lost"]);
    assert_eq!(database.db_texts("SELECT why FROM delivery WHERE state = 'cancelled'").await, ["kicked"]);
}

async fn calling_off_a_chat_leaves_other_chats_alone(store: Store) {
    let (one, other) = (group(&store, -1).await, group(&store, -2).await);
    let waits = plan_one(&store, post(one)).await;
    let held = plan_one(&store, NewDelivery { broadcast: Some("alert:1".into()), ..post(one) }).await;
    let elsewhere = plan_one(&store, post(other)).await;
    change!(store, hold_broadcast("alert:1", "bad body"));

    let called_off = change!(store, cancel_chat(one, "unbound", at(5)));

    assert_eq!(called_off, 2);
    assert_eq!(state(&store, waits).await, DeliveryState::Cancelled);
    assert_eq!(state(&store, held).await, DeliveryState::Cancelled);
    assert_eq!(state(&store, elsewhere).await, DeliveryState::Queued);
}

async fn a_held_broadcast_waits_for_a_person(store: Store) {
    let (one, other, third) = (group(&store, -1).await, group(&store, -2).await, group(&store, -3).await);
    let sent = plan_one(&store, NewDelivery { broadcast: Some("alert:1".into()), ..post(one) }).await;
    let waits = plan_one(&store, NewDelivery { broadcast: Some("alert:1".into()), ..post(other) }).await;
    let unrelated = plan_one(&store, NewDelivery { broadcast: Some("alert:2".into()), ..post(third) }).await;
    send(&store, sent, 7).await;

    let stopped = change!(store, hold_broadcast("alert:1", "can't parse entities"));
    let while_held = heads(&store, at(9)).await;
    let listed = look!(store, held_broadcasts());
    let released = change!(store, release_broadcast("alert:1"));

    assert_eq!((stopped, released), (1, 1));
    assert_eq!(while_held, [unrelated]);
    assert_eq!((listed.len(), listed[0].broadcast.as_str(), listed[0].deliveries), (1, "alert:1", 1));
    assert_eq!(listed[0].why.as_deref(), Some("can't parse entities"));
    assert_eq!(heads(&store, at(9)).await, [waits, unrelated]);
    assert!(look!(store, held_broadcasts()).is_empty());
}

async fn a_held_broadcast_can_be_called_off(store: Store) {
    let (one, other) = (group(&store, -1).await, group(&store, -2).await);
    let stopped = plan_one(&store, NewDelivery { broadcast: Some("alert:1".into()), ..post(one) }).await;
    let goes_on = plan_one(&store, NewDelivery { broadcast: Some("alert:2".into()), ..post(other) }).await;
    change!(store, hold_broadcast("alert:1", "bad body"));

    let of_the_held = change!(store, cancel_held_broadcast("alert:1", at(5)));
    let of_the_other = change!(store, cancel_held_broadcast("alert:2", at(5)));

    assert_eq!((of_the_held, of_the_other), (1, 0));
    assert_eq!(state(&store, stopped).await, DeliveryState::Cancelled);
    assert_eq!(state(&store, goes_on).await, DeliveryState::Queued);
}

async fn doubts_are_listed_oldest_first_with_their_class(database: Database) {
    database
        .db_run(
            "INSERT INTO class (name, campus, college, segment, languages, cadence, created_at) \
             VALUES ('软件2301', '东校区', '信息学院', 'all', 'zh-CN', 'daily', 0)",
        )
        .await;
    let (bound, unbound) = (group(&database, -1).await, group(&database, -2).await);
    change!(database, bind("软件2301", bound, at(0)));
    let newer = doubt_since(&database, bound, 20).await;
    let older = doubt_since(&database, unbound, 10).await;

    let doubts = look!(database, doubts(10));
    let first = look!(database, doubts(1));

    assert_eq!(doubts.iter().map(|doubt| doubt.id).collect::<Vec<_>>(), [older, newer]);
    assert_eq!(doubts.iter().map(|doubt| doubt.since).collect::<Vec<_>>(), [at(10), at(20)]);
    assert_eq!((doubts[0].class.as_deref(), doubts[1].class.as_deref()), (None, Some("软件2301")));
    assert_eq!((doubts[1].chat, doubts[1].lane, doubts[1].kind.as_str()), (bound, Lane::Alert, "alert"));
    assert_eq!((doubts[1].why.as_str(), doubts[1].act.head().as_str()), ("timed out", "别转账"));
    assert_eq!(first.iter().map(|doubt| doubt.id).collect::<Vec<_>>(), [older]);
}

async fn a_doubt_ends_as_arrived(database: Database) {
    let chat = group(&database, -1).await;
    let id = doubt_since(&database, chat, 10).await;

    let ended = change!(database, resolve(id, Resolution::Arrived, ResolvedBy::Person, at(20)));
    let again = change!(database, resolve(id, Resolution::Drop, ResolvedBy::Policy, at(30)));

    assert_eq!((ended, again), (true, false));
    assert_eq!(state(&database, id).await, DeliveryState::Sent);
    assert_eq!(database.db_texts("SELECT resolution FROM delivery").await, ["person"]);
}

async fn a_doubt_ends_in_favour_of_a_repeat(database: Database) {
    let chat = group(&database, -1).await;
    let id = doubt_since(&database, chat, 10).await;

    let ended = change!(database, resolve(id, Resolution::Again, ResolvedBy::Policy, at(20)));
    let repeat = plan_one(&database, NewDelivery { repeat_of: Some(id), ..post(chat) }).await;

    assert!(ended);
    assert_eq!(state(&database, id).await, DeliveryState::Abandoned);
    assert_eq!(heads(&database, at(20)).await, [repeat]);
    let told = "SELECT resolution || ': ' || why FROM delivery WHERE id = 1";
    assert_eq!(database.db_texts(told).await, ["policy: a marked repeat went out"]);
    assert_eq!(database.db_texts("SELECT CAST(repeat_of AS TEXT) FROM delivery WHERE id = 2").await, ["1"]);
}

async fn a_doubt_is_dropped(database: Database) {
    let chat = group(&database, -1).await;
    let id = doubt_since(&database, chat, 10).await;

    let ended = change!(database, resolve(id, Resolution::Drop, ResolvedBy::Person, at(20)));

    assert!(ended);
    assert_eq!(state(&database, id).await, DeliveryState::Abandoned);
    assert_eq!(database.db_texts("SELECT resolution || ': ' || why FROM delivery").await, ["person: let rest"]);
    assert!(look!(database, doubts(10)).is_empty());
}

async fn only_what_policy_ended_counts_as_assumed(store: Store) {
    let (one, other, third) = (group(&store, -1).await, group(&store, -2).await, group(&store, -3).await);
    let by_policy = doubt_since(&store, one, 10).await;
    let by_person = doubt_since(&store, other, 10).await;
    let answered = plan_one(&store, post(third)).await;
    change!(store, resolve(by_policy, Resolution::Arrived, ResolvedBy::Policy, at(20)));
    change!(store, resolve(by_person, Resolution::Arrived, ResolvedBy::Person, at(20)));
    send(&store, answered, 7).await;

    assert_eq!(look!(store, assumed_delivered()), 1);
}

async fn evidence_ends_a_doubt_with_the_number_it_brings(database: Database) {
    let chat = group(&database, -1).await;
    let id = doubt_since(&database, chat, 10).await;

    let ended = change!(database, settle_by_evidence(id, 7, at(20)));
    let again = change!(database, settle_by_evidence(id, 8, at(30)));

    assert_eq!((ended, again), (true, false));
    let delivery = look!(database, delivery(id)).unwrap();
    assert_eq!((delivery.state, delivery.message), (DeliveryState::Sent, Some(7)));
    assert_eq!(database.db_texts("SELECT resolution FROM delivery").await, ["evidence"]);
}

async fn deliveries_are_counted_by_lane_and_state(store: Store) {
    let (one, other) = (group(&store, -1).await, group(&store, -2).await);
    let sent = plan_one(&store, post(one)).await;
    send(&store, sent, 7).await;
    plan_one(&store, post(one)).await;
    plan_one(&store, post(other)).await;
    plan_one(&store, NewDelivery { lane: Lane::Tip, ..post(other) }).await;

    let counts = look!(store, delivery_counts());

    let expected = [
        ((Lane::Alert, DeliveryState::Sent), 1),
        ((Lane::Alert, DeliveryState::Queued), 2),
        ((Lane::Tip, DeliveryState::Queued), 1),
    ];
    assert_eq!(counts, HashMap::from(expected));
}

async fn only_what_is_not_ended_counts_as_waiting(store: Store) {
    let (one, other, third) = (group(&store, -1).await, group(&store, -2).await, group(&store, -3).await);
    let sent = plan_one(&store, post(one)).await;
    send(&store, sent, 7).await;
    plan_one(&store, post(one)).await;
    plan_one(&store, NewDelivery { lane: Lane::Tip, ..post(one) }).await;
    doubt_since(&store, other, 10).await;
    let under_way = plan_one(&store, post(third)).await;
    claim(&store, under_way).await;

    let waiting = look!(store, waiting_counts());

    let expected = [
        (DeliveryState::Queued, 2),
        (DeliveryState::Sending, 1),
        (DeliveryState::Unconfirmed, 1),
        (DeliveryState::Held, 0),
    ];
    assert_eq!(waiting, HashMap::from(expected));
}

/// The moment `seconds` after the noon at which these tests begin.
fn at(seconds: i64) -> DateTime<Utc> {
    let noon: DateTime<Utc> = "2025-04-01T04:10:00Z".parse().unwrap();
    noon + TimeDelta::seconds(seconds)
}

fn ms(seconds: i64) -> i64 {
    at(seconds).timestamp_millis()
}

async fn group(store: &Store, address: i64) -> ChatId {
    change!(store, meet_chat(Address { chat: address, thread: None }, ChatKind::Group, at(0))).id
}

/// An alert that may leave at once. It gets its number and its key when it is planned.
fn post(chat: ChatId) -> NewDelivery {
    NewDelivery {
        id: DeliveryId(0),
        key: String::new(),
        chat,
        lane: Lane::Alert,
        kind: "alert",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { html: "别转账".into(), ..Message::default() }),
        not_before: at(0),
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    }
}

fn edit(chat: ChatId) -> NewDelivery {
    let act = Act::Edit { message: 3, body: Message { html: "别转账！".into(), ..Message::default() } };
    NewDelivery { lane: Lane::Edit, kind: "card", act, ..post(chat) }
}

fn keyed(key: &str, id: i64, chat: ChatId) -> NewDelivery {
    NewDelivery { id: DeliveryId(id), key: key.to_owned(), ..post(chat) }
}

async fn plan_one(store: &Store, delivery: NewDelivery) -> DeliveryId {
    let id = change!(store, new_delivery_ids(1));
    let planned = change!(store, plan(&[NewDelivery { id, key: format!("test:{}", id.0), ..delivery }], at(0)));
    assert_eq!(planned, 1);
    id
}

async fn heads(store: &Store, now: DateTime<Utc>) -> Vec<DeliveryId> {
    look!(store, heads(now, 10)).iter().map(|head| head.id).collect()
}

async fn claim(store: &Store, id: DeliveryId) -> Claimed {
    change!(store, claim(&[id], at(1))).pop().expect("it waits")
}

/// Claims a delivery and lets the messenger answer with the number of its message.
async fn send(store: &Store, id: DeliveryId, message: i64) {
    let claimed = claim(store, id).await;
    settle(store, Settled { message: Some(message), ..ended(&claimed, DeliveryState::Sent) }).await;
}

/// Leaves a delivery of a chat in doubt.
async fn doubt_since(store: &Store, chat: ChatId, seconds: i64) -> DeliveryId {
    let id = plan_one(store, post(chat)).await;
    let claimed = claim(store, id).await;
    let doubt = Settled { why: Some("timed out".into()), ..ended(&claimed, DeliveryState::Unconfirmed) };
    change!(store, settle(&[doubt], at(seconds)));
    id
}

async fn settle(store: &Store, settled: Settled) {
    change!(store, settle(&[settled], at(2)));
}

async fn settle_as(store: &Store, id: DeliveryId, attempt: i64, state: DeliveryState) {
    let claimed = Claimed { id, attempt, act: Act::Leave };
    settle(store, ended(&claimed, state)).await;
}

fn ended(claimed: &Claimed, state: DeliveryState) -> Settled {
    Settled {
        id: claimed.id,
        attempt: claimed.attempt,
        state: state.name(),
        message: None,
        not_before: None,
        why: None,
        outcome: "test",
        poll: None,
    }
}

async fn state(store: &Store, id: DeliveryId) -> DeliveryState {
    look!(store, delivery(id)).expect("it was planned").state
}
