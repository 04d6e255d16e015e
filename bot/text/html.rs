//! What is said, in the two forms a messenger takes it.

use std::fmt;

/// The body of a message: Telegram's HTML, every argument in it escaped.
///
/// Only this layer makes one, so a body that reaches the outbox was written by a translator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Html(String);

impl Html {
    pub(super) fn written(text: String) -> Self {
        Self(text)
    }

    /// Words that open an address.
    pub(super) fn link(address: &str, words: &Plain) -> Self {
        let address = escaped(address).replace('"', "&quot;");
        Self(format!("<a href=\"{address}\">{}</a>", escaped(words.as_str())))
    }

    pub(super) fn joined(parts: &[Self], between: &str) -> Self {
        let parts: Vec<&str> = parts.iter().map(Self::as_str).collect();
        Self(parts.join(between))
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup, to be frozen in a delivery.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// The text as a phone shows it, without markup.
    #[must_use]
    pub fn plain(&self) -> String {
        Self::plain_of(&self.0)
    }

    /// The same of markup to which something else was added.
    #[must_use]
    pub fn plain_of(markup: &str) -> String {
        let mut shown = String::with_capacity(markup.len());
        let mut in_tag = false;
        for character in markup.chars() {
            match character {
                '<' => in_tag = true,
                '>' if in_tag => in_tag = false,
                _ if in_tag => {}
                other => shown.push(other),
            }
        }
        // `&amp;` last, or `&amp;lt;` would be undone twice.
        shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }

    /// The length that Telegram counts against its limit of 4096: UTF-16 units without markup.
    #[must_use]
    pub fn plain_len_utf16(&self) -> usize {
        self.plain().encode_utf16().count()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text where Telegram reads no markup: a button, a toast, the description of a command.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Plain(String);

impl Plain {
    pub(super) fn written(text: String) -> Self {
        Self(text)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, to be frozen in a delivery.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl From<Html> for Plain {
    /// The same words without their markup, for a place that shows none.
    fn from(body: Html) -> Self {
        Self(body.plain())
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Escapes what Telegram's HTML treats as markup: `&`, `<` and `>`
/// (core.telegram.org/bots/api#html-style).
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_what_telegram_counts() {
        let body = Html::written("<b>𠮷</b> a &lt; b &amp;lt;".to_owned());

        assert_eq!(body.plain(), "𠮷 a < b &lt;");
        assert_eq!(body.plain_len_utf16(), 13);
    }

    #[test]
    fn names_cannot_open_a_tag() {
        assert_eq!(escaped("<Ann> & co"), "&lt;Ann&gt; &amp; co");
    }
}
