//! What the Bot API answers: `{"ok":true,"result":…}` or `{"ok":false,"error_code":N,"description":"…"}`.

use std::borrow::Cow;

use serde::Serialize;

/// A successful answer, already written as JSON.
pub struct Answer {
    /// The whole body.
    pub body: Vec<u8>,
    /// The message that was sent or changed, for the ground-truth log.
    pub message_id: Option<i64>,
}

impl Answer {
    /// `result` is `value`.
    pub fn of(value: &impl Serialize) -> Answer {
        let mut body = Vec::with_capacity(512);
        body.extend_from_slice(br#"{"ok":true,"result":"#);
        serde_json::to_writer(&mut body, value).expect("every shape we answer with has string keys");
        body.push(b'}');
        Answer { body, message_id: None }
    }

    /// `result` is `true`.
    pub fn done() -> Answer {
        Answer::of(&true)
    }

    /// `result` is `true`, with the explanation that the webhook methods add.
    pub fn explained(description: &str) -> Answer {
        let description = serde_json::Value::from(description);
        let body = format!(r#"{{"ok":true,"result":true,"description":{description}}}"#).into_bytes();
        Answer { body, message_id: None }
    }

    /// `result` is the JSON array of these already written objects.
    pub fn list<'a>(objects: impl Iterator<Item = &'a str>) -> Answer {
        let mut body = br#"{"ok":true,"result":["#.to_vec();
        for object in objects {
            if body.ends_with(b"}") {
                body.push(b',');
            }
            body.extend_from_slice(object.as_bytes());
        }
        body.extend_from_slice(b"]}");
        Answer { body, message_id: None }
    }

    /// Notes which message the call was about.
    pub fn about(self, message_id: i64) -> Answer {
        Answer { message_id: Some(message_id), ..self }
    }
}

/// A refusal, in Telegram's own words where they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: u16,
    pub description: Cow<'static, str>,
    pub parameters: Option<Parameters>,
}

/// The machine-readable part of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Parameters {
    /// Seconds until the same call would be allowed.
    RetryAfter(u64),
    /// The supergroup that the basic group became.
    MigrateToChatId(i64),
}

impl Refusal {
    pub const UNAUTHORIZED: Refusal = Refusal::known(401, "Unauthorized");
    pub const NOT_FOUND: Refusal = Refusal::known(404, "Not Found");
    pub const WEBHOOK_ACTIVE: Refusal = Refusal::known(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    pub const OTHER_POLLER: Refusal = Refusal::known(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    pub const WEBHOOK_SET: Refusal = Refusal::known(409, "Conflict: terminated by setWebhook request");

    const fn known(code: u16, description: &'static str) -> Refusal {
        Refusal { code, description: Cow::Borrowed(description), parameters: None }
    }

    /// 400; the text after `Bad Request: `.
    pub fn bad(text: impl AsRef<str>) -> Refusal {
        Refusal { code: 400, description: format!("Bad Request: {}", text.as_ref()).into(), parameters: None }
    }

    /// 403; the text after `Forbidden: `.
    pub fn forbidden(text: impl AsRef<str>) -> Refusal {
        Refusal { code: 403, description: format!("Forbidden: {}", text.as_ref()).into(), parameters: None }
    }

    pub fn too_many(retry_after_s: u64) -> Refusal {
        Refusal {
            code: 429,
            description: format!("Too Many Requests: retry after {retry_after_s}").into(),
            parameters: Some(Parameters::RetryAfter(retry_after_s)),
        }
    }

    pub fn migrated_to(chat_id: i64) -> Refusal {
        Refusal {
            parameters: Some(Parameters::MigrateToChatId(chat_id)),
            ..Refusal::bad("group chat was upgraded to a supergroup chat")
        }
    }

    /// The whole JSON body; `parameters` is left out when empty, as Telegram does.
    pub fn body(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Shape<'a> {
            ok: bool,
            error_code: u16,
            description: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            parameters: Option<Parameters>,
        }
        let shape =
            Shape { ok: false, error_code: self.code, description: &self.description, parameters: self.parameters };
        serde_json::to_vec(&shape).expect("a struct with string keys")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: Vec<u8>) -> String {
        String::from_utf8(body).expect("JSON is UTF-8")
    }

    #[test]
    fn answers_have_telegrams_shape() {
        assert_eq!(text(Answer::done().body), r#"{"ok":true,"result":true}"#);
        assert_eq!(text(Answer::list([].into_iter()).body), r#"{"ok":true,"result":[]}"#);
        assert_eq!(
            text(Answer::list([r#"{"a":1}"#, r#"{"b":2}"#].into_iter()).body),
            r#"{"ok":true,"result":[{"a":1},{"b":2}]}"#
        );
    }

    #[test]
    fn refusals_never_carry_empty_parameters() {
        assert_eq!(text(Refusal::NOT_FOUND.body()), r#"{"ok":false,"error_code":404,"description":"Not Found"}"#);
        assert_eq!(
            text(Refusal::too_many(35).body()),
            r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}"#
        );
        assert_eq!(
            text(Refusal::migrated_to(-1001).body()),
            r#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001}}"#
        );
    }
}
