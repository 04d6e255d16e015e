//! Inline keyboards: reading, checking and showing them.

use serde::{Deserialize, Serialize};

use super::answer::Refusal;
use super::params::Params;
use super::text::utf16_len;

/// Buttons under a message, row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyboard {
    pub inline_keyboard: Vec<Vec<Button>>,
}

/// One button; exactly one of the actions is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback_data: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_text: Option<CopyText>,
}

/// What a copy button puts on the clipboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyText {
    pub text: String,
}

/// Undocumented, from python-telegram-bot's constants.
const MAX_BUTTONS: usize = 100;
const MAX_BUTTONS_IN_ROW: usize = 8;
/// Bot API, `InlineKeyboardButton.callback_data`.
const MAX_CALLBACK_DATA_BYTES: usize = 64;
/// Bot API, `CopyTextButton.text`.
const MAX_COPY_TEXT_CHARS: usize = 256;

/// The inline keyboard of a call; reply keyboards and their removal are accepted and not shown.
pub fn from_params(params: &Params) -> Result<Option<Keyboard>, Refusal> {
    let Some(markup) = params.json::<serde_json::Value>("reply_markup")? else {
        return Ok(None);
    };
    if markup.get("inline_keyboard").is_none() {
        return Ok(None);
    }
    let keyboard: Keyboard =
        serde_json::from_value(markup).map_err(|_| Refusal::bad("can't parse inline keyboard button"))?;
    let rows = &keyboard.inline_keyboard;
    let count: usize = rows.iter().map(Vec::len).sum();
    if count > MAX_BUTTONS || rows.iter().any(|row| row.len() > MAX_BUTTONS_IN_ROW) {
        return Err(Refusal::bad("reply markup is too long"));
    }
    rows.iter().flatten().try_for_each(check)?;
    Ok(Some(keyboard).filter(|_| count > 0))
}

fn check(button: &Button) -> Result<(), Refusal> {
    if button.text.is_empty() {
        return Err(Refusal::bad("can't parse inline keyboard button: Field \"text\" must be non-empty"));
    }
    match (&button.callback_data, &button.url, &button.copy_text) {
        (Some(data), None, None) if (1..=MAX_CALLBACK_DATA_BYTES).contains(&data.len()) => Ok(()),
        (Some(_), None, None) => Err(Refusal::bad("BUTTON_DATA_INVALID")),
        (None, Some(url), None) if is_address(url) => Ok(()),
        (None, Some(_), None) => Err(Refusal::bad("BUTTON_URL_INVALID")),
        (None, None, Some(copy)) if (1..=MAX_COPY_TEXT_CHARS).contains(&utf16_len(&copy.text)) => Ok(()),
        (None, None, Some(_)) => Err(Refusal::bad("BUTTON_COPY_TEXT_INVALID")),
        _ => Err(Refusal::bad("text buttons are unallowed in the inline keyboard")),
    }
}

fn is_address(url: &str) -> bool {
    let rest = ["https://", "http://", "tg://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(rows: &Value) -> Result<Option<Keyboard>, String> {
        let params = Params::from(json!({"reply_markup": {"inline_keyboard": rows}}));
        from_params(&params).map_err(|refusal| refusal.description.into_owned())
    }

    #[test]
    fn callback_data_is_limited_to_64_bytes_not_characters() {
        let button = |data: &str| read(&json!([[{"text": "x", "callback_data": data}]]));
        assert!(button(&"诈".repeat(21)).is_ok());
        assert_eq!(button(&"诈".repeat(22)), Err("Bad Request: BUTTON_DATA_INVALID".into()));
        assert_eq!(button(""), Err("Bad Request: BUTTON_DATA_INVALID".into()));
    }

    #[test]
    fn a_keyboard_has_at_most_a_hundred_buttons_and_eight_in_a_row() {
        let button = || json!({"text": "x", "callback_data": "y"});
        let rows = |rows: usize, columns: usize| read(&Value::from(vec![Value::from(vec![button(); columns]); rows]));
        assert!(rows(12, 8).is_ok());
        assert_eq!(rows(13, 8), Err("Bad Request: reply markup is too long".into()));
        assert_eq!(rows(1, 9), Err("Bad Request: reply markup is too long".into()));
    }

    #[test]
    fn a_button_needs_one_valid_action() {
        assert_eq!(
            read(&json!([[{"text": "x"}]])),
            Err("Bad Request: text buttons are unallowed in the inline keyboard".into())
        );
        assert_eq!(
            read(&json!([[{"text": "x", "url": "javascript:1"}]])),
            Err("Bad Request: BUTTON_URL_INVALID".into())
        );
        assert!(read(&json!([[{"text": "x", "copy_text": {"text": "96110"}}]])).is_ok());
    }

    #[test]
    fn an_empty_keyboard_is_no_keyboard() {
        assert_eq!(read(&json!([])), Ok(None));
        let params = Params::from(json!({"reply_markup": {"remove_keyboard": true}}));
        assert_eq!(from_params(&params).map_err(|refusal| refusal.description), Ok(None));
    }
}
