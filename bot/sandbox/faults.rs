//! Scripted faults: what goes wrong, for which calls, and how often.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::random::Random;

/// What goes wrong with one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// 429 with `retry_after`; nothing is performed.
    TooManyRequests {
        /// Seconds.
        retry_after: u64,
    },
    /// A refusal in the Bot API's shape; nothing is performed.
    Status {
        /// HTTP status and `error_code`.
        code: u16,
        /// The whole `description`.
        description: String,
    },
    /// 502 with an HTML page, as from a proxy; nothing is performed.
    Html502,
    /// No answer, ever; nothing is performed.
    Hang,
    /// Performed, then the connection is closed without an answer.
    DropReply,
    /// Performed, then half of the body is sent and the connection is closed.
    Truncate,
    /// Performed, then 200 with something that is not JSON.
    BadJson,
    /// The connection is closed; nothing is performed.
    Reset,
    /// Performed, then answered this much later, in real time.
    Delay {
        /// Real milliseconds.
        ms: u64,
    },
    /// 401, as after the token was revoked; nothing is performed.
    Unauthorized,
    /// 409, as when another instance polls; nothing is performed.
    Conflict,
}

/// Which requests a fault strikes. All given conditions must hold; without any, every request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FaultRule {
    /// Only this method (case does not matter).
    #[serde(default)]
    pub method: Option<String>,
    /// Only calls with this `chat_id`.
    #[serde(default)]
    pub chat: Option<i64>,
    /// Only these of the calls that match method and chat, counted from 1 (JSON: `{"start":1,"end":3}`).
    #[serde(default)]
    pub nth: Option<RangeInclusive<u64>>,
    /// Only with this chance, `0.0..=1.0`, drawn from the sandbox's seed.
    #[serde(default)]
    pub probability: Option<f64>,
    /// What goes wrong.
    pub fault: Fault,
    /// Stop after striking this often.
    #[serde(default)]
    pub times: Option<u32>,
}

impl FaultRule {
    /// The fault on every request; narrow it with struct update syntax.
    pub fn always(fault: Fault) -> FaultRule {
        FaultRule { method: None, chat: None, nth: None, probability: None, fault, times: None }
    }

    /// The fault on every call of one method.
    pub fn on(method: &str, fault: Fault) -> FaultRule {
        FaultRule { method: Some(method.to_owned()), ..FaultRule::always(fault) }
    }
}

/// The rules in force and how often each has matched.
pub struct Script {
    rules: Vec<Armed>,
    random: Random,
}

struct Armed {
    rule: FaultRule,
    matched: u64,
    struck: u32,
}

impl Script {
    pub fn seeded(seed: u64) -> Script {
        Script { rules: Vec::new(), random: Random::seeded(seed) }
    }

    /// Replaces the rules.
    pub fn set(&mut self, rules: Vec<FaultRule>) {
        self.rules = rules.into_iter().map(|rule| Armed { rule, matched: 0, struck: 0 }).collect();
    }

    pub fn rules(&self) -> Vec<FaultRule> {
        self.rules.iter().map(|armed| armed.rule.clone()).collect()
    }

    /// The fault of the first rule that strikes this call, if any. Every matching rule counts the call.
    pub fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let mut fault = None;
        for armed in &mut self.rules {
            if !armed.concerns(method, chat) {
                continue;
            }
            armed.matched += 1;
            if fault.is_none() && armed.is_due(&mut self.random) {
                armed.struck += 1;
                fault = Some(armed.rule.fault.clone());
            }
        }
        fault
    }
}

impl Armed {
    fn concerns(&self, method: &str, chat: Option<i64>) -> bool {
        self.rule.method.as_deref().is_none_or(|name| name.eq_ignore_ascii_case(method))
            && self.rule.chat.is_none_or(|id| chat == Some(id))
    }

    fn is_due(&self, random: &mut Random) -> bool {
        self.rule.times.is_none_or(|times| self.struck < times)
            && self.rule.nth.as_ref().is_none_or(|range| range.contains(&self.matched))
            && self.rule.probability.is_none_or(|chance| random.fraction() < chance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(rules: Vec<FaultRule>) -> Script {
        let mut script = Script::seeded(1);
        script.set(rules);
        script
    }

    #[test]
    fn a_rule_strikes_only_its_method_its_chat_and_its_turn() {
        let mut script =
            script(vec![FaultRule { chat: Some(-5), nth: Some(2..=3), ..FaultRule::on("SENDMESSAGE", Fault::Hang) }]);
        assert_eq!(script.strike("getMe", None), None);
        assert_eq!(script.strike("sendMessage", Some(-6)), None);
        let struck: Vec<bool> = (0..4).map(|_| script.strike("sendMessage", Some(-5)).is_some()).collect();
        assert_eq!(struck, [false, true, true, false]);
    }

    #[test]
    fn a_rule_stops_after_its_times_and_the_next_takes_over() {
        let once = FaultRule { times: Some(1), ..FaultRule::always(Fault::Reset) };
        let mut script = script(vec![once, FaultRule::always(Fault::Html502)]);
        let struck = [script.strike("getMe", None), script.strike("getMe", None)];
        assert_eq!(struck, [Some(Fault::Reset), Some(Fault::Html502)]);
    }

    #[test]
    fn chance_is_repeatable() {
        let run = || {
            let rule = FaultRule { probability: Some(0.5), ..FaultRule::always(Fault::DropReply) };
            let mut script = script(vec![rule]);
            (0..100).map(|_| script.strike("getMe", None).is_some()).collect::<Vec<bool>>()
        };
        assert_eq!(run(), run());
        let struck = run().iter().filter(|struck| **struck).count();
        assert!((30..70).contains(&struck), "{struck} of 100");
    }

    #[test]
    fn rules_read_from_json() {
        let json = r#"{"method":"sendMessage","nth":{"start":1,"end":2},"fault":{"kind":"too_many_requests","retry_after":35}}"#;
        let rule: FaultRule = serde_json::from_str(json).expect("a rule");
        let fault = Fault::TooManyRequests { retry_after: 35 };
        assert_eq!(rule, FaultRule { nth: Some(1..=2), ..FaultRule::on("sendMessage", fault) });
    }
}
