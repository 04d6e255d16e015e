//! `sendPoll`

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::super::answer::{Answer, Refusal};
use super::super::message::Body;
use super::super::params::Params;
use super::super::poll::Poll;
use super::super::state::State;
use super::super::text::{Formatted, utf16_len};
use super::send_message::draft;

/// Bot API 10.0, in characters, options and seconds.
const MAX_QUESTION_UNITS: usize = 300;
const MAX_OPTION_UNITS: usize = 100;
const MAX_OPTIONS: usize = 12;
const MAX_EXPLANATION_UNITS: usize = 200;
const MAX_EXPLANATION_LINE_FEEDS: usize = 2;
const OPEN_PERIOD_S: std::ops::RangeInclusive<i64> = 5..=2_628_000;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.destination(params, "polls")?;
    let poll = poll_of(params, chat, state.now)?;
    let index = state.polls.len();
    let draft = draft(state, params, chat, Body::Poll(index))?;
    let closes = poll.closes;
    state.polls.push(poll);
    let answer = state.post_by_bot(chat, draft).inspect_err(|_| state.polls.truncate(index))?;
    state.polls[index].message = answer.message_id.unwrap_or_default();
    if let Some(closes) = closes {
        state.watch_closing(closes);
    }
    Ok(answer)
}

fn poll_of(params: &Params, chat: i64, now: DateTime<Utc>) -> Result<Poll, Refusal> {
    let question = params.text("question").unwrap_or_default().trim();
    match utf16_len(question) {
        0 => return Err(Refusal::bad("poll question must be non-empty")),
        1..=MAX_QUESTION_UNITS => {}
        _ => return Err(Refusal::bad("poll question length must not exceed 300")),
    }
    let options = options_of(params)?;
    let correct = correct_of(params, options.len())?;
    let explanation = Formatted::from_params(params, "explanation", "explanation_parse_mode", "explanation_entities")?;
    let line_feeds = explanation.text.matches('\n').count();
    if utf16_len(&explanation.text) > MAX_EXPLANATION_UNITS || line_feeds > MAX_EXPLANATION_LINE_FEEDS {
        return Err(Refusal::bad("explanation is too long"));
    }
    let open_period_s = params.integer("open_period").filter(|period| *period != 0);
    if open_period_s.is_some_and(|period| !OPEN_PERIOD_S.contains(&period)) {
        return Err(Refusal::bad("open_period must be between 5 and 2628000"));
    }
    let close_date = params.integer("close_date").and_then(|seconds| DateTime::<Utc>::from_timestamp(seconds, 0));
    Ok(Poll {
        chat,
        message: 0,
        question: question.to_owned(),
        options,
        anonymous: params.flag_or("is_anonymous", true),
        multiple: params.flag("allows_multiple_answers"),
        correct,
        explanation,
        open_period_s,
        closes: open_period_s.map(|period| now + TimeDelta::seconds(period)).or(close_date),
        closed: params.flag("is_closed"),
        votes: BTreeMap::new(),
    })
}

/// Options are strings, or `InputPollOption` objects since Bot API 7.3.
fn options_of(params: &Params) -> Result<Vec<String>, Refusal> {
    let given: Vec<Value> = params.json("options")?.unwrap_or_default();
    let options: Option<Vec<String>> = given
        .iter()
        .map(|option| option.as_str().or_else(|| option["text"].as_str()).map(|text| text.trim().to_owned()))
        .collect();
    let options = options.ok_or_else(|| Refusal::bad("can't parse poll options JSON object"))?;
    match options.len() {
        0 => return Err(Refusal::bad("poll must have at least 1 option")),
        1..=MAX_OPTIONS => {}
        _ => return Err(Refusal::bad("poll can't have more than 12 options")),
    }
    if options.iter().any(String::is_empty) {
        return Err(Refusal::bad("poll options must be non-empty"));
    }
    if options.iter().any(|option| utf16_len(option) > MAX_OPTION_UNITS) {
        return Err(Refusal::bad("poll options length must not exceed 100"));
    }
    Ok(options)
}

/// The right answers of a quiz; `correct_option_id` is the name before Bot API 9.6.
fn correct_of(params: &Params, options: usize) -> Result<Option<Vec<usize>>, Refusal> {
    match params.text("type") {
        None | Some("regular") => Ok(None),
        Some("quiz") => {
            let several: Option<Vec<usize>> = params.json("correct_option_ids")?;
            let one = params.integer("correct_option_id").and_then(|option| usize::try_from(option).ok());
            let correct = several.or_else(|| one.map(|option| vec![option])).unwrap_or_default();
            if correct.is_empty() || correct.iter().any(|option| *option >= options) {
                return Err(Refusal::bad("wrong correct option ID specified"));
            }
            Ok(Some(correct))
        }
        Some(_) => Err(Refusal::bad("unsupported poll type specified")),
    }
}
