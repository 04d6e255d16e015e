//! Message text and its formatting: Telegram's HTML, and the entities Telegram finds by itself.
//! Offsets and lengths are in UTF-16 code units, as everywhere in the Bot API.

use serde::{Deserialize, Serialize};

use super::answer::Refusal;
use super::params::Params;

/// A text and what is special about parts of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formatted {
    pub text: String,
    pub entities: Vec<Entity>,
}

/// One special part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// What is special.
    #[serde(rename = "type")]
    pub kind: EntityKind,
    /// First UTF-16 code unit.
    pub offset: usize,
    /// Number of UTF-16 code units.
    pub length: usize,
    /// Where a `text_link` leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The programming language of a `pre`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Which emoji a `custom_emoji` is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<String>,
}

/// The kinds of entity that the sandbox makes or lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are Telegram's own")]
pub enum EntityKind {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Code,
    Pre,
    TextLink,
    Blockquote,
    ExpandableBlockquote,
    CustomEmoji,
    Mention,
    Hashtag,
    BotCommand,
    Url,
}

impl Formatted {
    /// What a person types: no markup, but commands, mentions and links are recognised.
    pub fn plain(text: &str) -> Formatted {
        Formatted { text: text.to_owned(), entities: Vec::new() }.finished()
    }

    /// The formatted parameter `name`, by `<prefix>parse_mode` and `<prefix>entities`; empty when missing.
    pub fn from_params(params: &Params, name: &str, mode: &str, entities: &str) -> Result<Formatted, Refusal> {
        let text = params.text(name).unwrap_or_default();
        let formatted = match params.text(mode).map(str::to_ascii_lowercase).as_deref() {
            Some("html") => parse_html(text)?,
            Some("markdownv2") => {
                return Err(cannot_parse("MarkdownV2 is not supported by the sandbox, use HTML"));
            }
            Some("markdown") | None => {
                Formatted { text: text.to_owned(), entities: params.json(entities)?.unwrap_or_default() }
            }
            Some(_) => return Err(Refusal::bad("unsupported parse_mode")),
        };
        Ok(formatted.finished())
    }

    /// Trims white space at both ends, as Telegram does, and adds the entities it finds by itself.
    fn finished(mut self) -> Formatted {
        let kept = self.text.trim_start();
        let cut = utf16_len(&self.text) - utf16_len(kept);
        let kept = kept.trim_end();
        if kept.len() != self.text.len() {
            let length = utf16_len(kept);
            self.text = kept.to_owned();
            self.entities.retain_mut(|entity| {
                let end = (entity.offset + entity.length).saturating_sub(cut).min(length);
                entity.offset = entity.offset.saturating_sub(cut);
                entity.length = end.saturating_sub(entity.offset);
                entity.length > 0
            });
        }
        let found = detect(&self.text, &self.entities);
        self.entities.extend(found);
        self.entities.sort_by_key(|entity| (entity.offset, usize::MAX - entity.length));
        self
    }
}

/// Length in UTF-16 code units, the unit of Telegram's limits and offsets.
pub fn utf16_len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() }
}

impl Entity {
    fn new(kind: EntityKind, offset: usize, length: usize) -> Entity {
        Entity { kind, offset, length, url: None, language: None, custom_emoji_id: None }
    }
}

/// Parses Telegram's HTML with its own error texts (td/telegram/MessageEntity.cpp, `do_parse_html`).
fn parse_html(source: &str) -> Result<Formatted, Refusal> {
    let mut parser = Html {
        source,
        position: 0,
        out: Formatted { text: String::with_capacity(source.len()), entities: Vec::new() },
        written: 0,
        open: Vec::new(),
    };
    parser.run()?;
    Ok(parser.out)
}

struct Html<'a> {
    source: &'a str,
    /// Byte offset of the next unread character.
    position: usize,
    out: Formatted,
    /// UTF-16 length of `out.text`.
    written: usize,
    open: Vec<OpenTag>,
}

struct OpenTag {
    name: String,
    /// `href`, the language of a `code`, or a marker of the tag's variant.
    argument: String,
    written: usize,
    bytes: usize,
}

impl Html<'_> {
    fn run(&mut self) -> Result<(), Refusal> {
        while let Some(next) = self.peek() {
            match next {
                '<' if self.rest().starts_with("</") => self.end_tag()?,
                '<' => self.start_tag()?,
                '&' => {
                    let character = self.reference();
                    self.write(character);
                }
                _ => {
                    self.position += next.len_utf8();
                    self.write(next);
                }
            }
        }
        match self.open.last() {
            None => Ok(()),
            Some(tag) => Err(cannot_parse(format!("Can't find end tag corresponding to start tag \"{}\"", tag.name))),
        }
    }

    fn start_tag(&mut self) -> Result<(), Refusal> {
        let begin = self.position;
        self.position += 1;
        let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(cannot_parse(format!("Unclosed start tag at byte offset {begin}")));
        }
        if !is_supported(&name) {
            return Err(cannot_parse(format!("Unsupported start tag \"{name}\" at byte offset {begin}")));
        }
        let argument = self.attributes(&name, begin)?;
        if name == "span" && argument != "tg-spoiler" {
            return Err(cannot_parse(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}")));
        }
        self.open.push(OpenTag { name, argument, written: self.written, bytes: self.out.text.len() });
        Ok(())
    }

    /// Reads up to and with the closing `>`; gives the one attribute that matters for this tag.
    fn attributes(&mut self, tag: &str, begin: usize) -> Result<String, Refusal> {
        let unclosed = || cannot_parse(format!("Unclosed start tag \"{tag}\" at byte offset {begin}"));
        let mut argument = String::new();
        loop {
            self.skip_space();
            if self.peek().ok_or_else(unclosed)? == '>' {
                self.position += 1;
                return Ok(argument);
            }
            let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '=' && c != '>');
            let name = name.to_ascii_lowercase();
            if name.is_empty() {
                return Err(cannot_parse(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}")));
            }
            self.skip_space();
            let value = if self.peek() == Some('=') { self.attribute_value()? } else { String::new() };
            match (tag, name.as_str()) {
                ("a", "href") | ("span", "class") | ("tg-emoji", "emoji-id") => argument = value,
                ("code", "class") => {
                    value.strip_prefix("language-").unwrap_or_default().clone_into(&mut argument);
                }
                ("blockquote", "expandable") => argument = name,
                _ => {}
            }
        }
    }

    fn attribute_value(&mut self) -> Result<String, Refusal> {
        self.position += 1;
        self.skip_space();
        let begin = self.position;
        let Some(quote) = self.peek().filter(|c| matches!(c, '"' | '\'')) else {
            let token = self.take_while(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
            let token = token.to_ascii_lowercase();
            return match self.peek() {
                Some(c) if c.is_ascii_whitespace() || c == '>' => Ok(token),
                Some(_) | None => Err(cannot_parse(format!("Unexpected end of name token at byte offset {begin}"))),
            };
        };
        self.position += 1;
        let mut value = String::new();
        while let Some(next) = self.peek().filter(|c| *c != quote) {
            if next == '&' {
                value.push(self.reference());
            } else {
                self.position += next.len_utf8();
                value.push(next);
            }
        }
        self.position = (self.position + 1).min(self.source.len());
        Ok(value)
    }

    fn end_tag(&mut self) -> Result<(), Refusal> {
        let begin = self.position;
        let Some(tag) = self.open.pop() else {
            return Err(cannot_parse(format!("Unexpected end tag at byte offset {begin}")));
        };
        self.position += 2;
        let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        self.skip_space();
        if self.peek() != Some('>') {
            return Err(cannot_parse(format!("Unclosed end tag at byte offset {begin}")));
        }
        self.position += 1;
        if !name.is_empty() && name != tag.name {
            return Err(cannot_parse(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                tag.name
            )));
        }
        if self.written > tag.written {
            self.close(tag);
        }
        Ok(())
    }

    fn close(&mut self, tag: OpenTag) {
        let mut entity = Entity::new(EntityKind::Bold, tag.written, self.written - tag.written);
        match tag.name.as_str() {
            "b" | "strong" => {}
            "i" | "em" => entity.kind = EntityKind::Italic,
            "u" | "ins" => entity.kind = EntityKind::Underline,
            "s" | "strike" | "del" => entity.kind = EntityKind::Strikethrough,
            "tg-spoiler" | "span" => entity.kind = EntityKind::Spoiler,
            "code" => {
                entity.kind = EntityKind::Code;
                entity.language = Some(tag.argument).filter(|language| !language.is_empty());
            }
            "pre" => {
                entity.kind = EntityKind::Pre;
                // `<pre><code class="language-…">` is one block with a language.
                let inner = self.out.entities.pop_if(|inner| {
                    inner.kind == EntityKind::Code && (inner.offset, inner.length) == (entity.offset, entity.length)
                });
                entity.language = inner.and_then(|inner| inner.language);
            }
            "blockquote" if tag.argument.is_empty() => entity.kind = EntityKind::Blockquote,
            "blockquote" => entity.kind = EntityKind::ExpandableBlockquote,
            "tg-emoji" => {
                entity.kind = EntityKind::CustomEmoji;
                entity.custom_emoji_id = Some(tag.argument);
            }
            _ => {
                let shown = &self.out.text[tag.bytes..];
                let address = if tag.argument.is_empty() { shown } else { &tag.argument };
                // Telegram keeps the text of a link it cannot follow and drops the link.
                let Some(url) = link(address) else {
                    return;
                };
                entity.kind = EntityKind::TextLink;
                entity.url = Some(url);
            }
        }
        // A language belongs to `pre` only; a lone `code` has none.
        let lone_code = entity.kind == EntityKind::Code && !self.open.iter().any(|open| open.name == "pre");
        if lone_code {
            entity.language = None;
        }
        self.out.entities.push(entity);
    }

    /// Reads `&lt;`, `&#9731;` and the like; an `&` that begins nothing known stands for itself.
    fn reference(&mut self) -> char {
        let body = &self.rest()[1..];
        let digits = |text: &str, radix| {
            let length = text.find(|c: char| !c.is_digit(radix)).unwrap_or(text.len());
            let code = u32::from_str_radix(&text[..length], radix).ok()?;
            Some((char::from_u32(code).filter(|c| *c != '\0')?, length))
        };
        let named = |name: &str, character| body.starts_with(name).then_some((character, name.len()));
        let hexadecimal = body.strip_prefix("#x").and_then(|text| digits(text, 16)).map(|(c, n)| (c, n + 2));
        let decimal = || body.strip_prefix('#').and_then(|text| digits(text, 10)).map(|(c, n)| (c, n + 1));
        let found = hexadecimal
            .or_else(decimal)
            .or_else(|| named("lt", '<'))
            .or_else(|| named("gt", '>'))
            .or_else(|| named("amp", '&'))
            .or_else(|| named("quot", '"'));
        let Some((character, length)) = found else {
            self.position += 1;
            return '&';
        };
        self.position += 1 + length + usize::from(body[length..].starts_with(';'));
        character
    }

    fn write(&mut self, character: char) {
        self.written += character.len_utf16();
        self.out.text.push(character);
    }

    fn skip_space(&mut self) {
        self.take_while(|c| c.is_ascii_whitespace());
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> &str {
        let begin = self.position;
        let length = self.rest().find(|c| !keep(c)).unwrap_or(self.rest().len());
        self.position += length;
        &self.source[begin..self.position]
    }

    fn rest(&self) -> &str {
        &self.source[self.position..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }
}

fn is_supported(tag: &str) -> bool {
    matches!(
        tag,
        "a" | "b"
            | "strong"
            | "i"
            | "em"
            | "s"
            | "strike"
            | "del"
            | "u"
            | "ins"
            | "tg-spoiler"
            | "tg-emoji"
            | "span"
            | "pre"
            | "code"
            | "blockquote"
    )
}

/// The address in the form Telegram stores it, or `None` when it is no web or Telegram address.
fn link(address: &str) -> Option<String> {
    let known = ["http://", "https://", "tg://", "mailto:", "tel:"];
    if known.iter().any(|scheme| address.starts_with(scheme)) {
        return Some(address.to_owned());
    }
    let host_like = address.contains('.') && !address.contains(char::is_whitespace);
    host_like.then(|| format!("http://{address}"))
}

/// Commands, mentions, hashtags and web addresses outside code and links.
fn detect(text: &str, marked: &[Entity]) -> Vec<Entity> {
    if !text.contains(['/', '@', '#']) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if let Some(mut entity) = entity_of_word(word.trim_end()) {
            entity.offset = offset;
            if !marked.iter().any(|mark| forbids(mark, &entity)) {
                found.push(entity);
            }
        }
        offset += utf16_len(word);
    }
    found
}

fn entity_of_word(word: &str) -> Option<Entity> {
    let first = word.chars().next()?;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let run = |text: &str| text.find(|c| !is_word(c)).unwrap_or(text.len());
    let (kind, length) = match first {
        '/' => {
            let name = 1 + run(&word[1..]);
            let address = word[name..].strip_prefix('@').map_or(0, |rest| 1 + run(rest));
            (EntityKind::BotCommand, name + if address > 1 { address } else { 0 })
        }
        '@' => (EntityKind::Mention, 1 + run(&word[1..])),
        '#' => {
            let tag = word[1..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(word.len() - 1);
            (EntityKind::Hashtag, 1 + tag)
        }
        _ if word.starts_with("http://") || word.starts_with("https://") => {
            let address = word.trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '/');
            (EntityKind::Url, address.find(|c: char| !c.is_ascii()).unwrap_or(address.len()))
        }
        _ => return None,
    };
    (length > 1).then(|| Entity::new(kind, 0, utf16_len(&word[..length])))
}

/// Inside code and links nothing is recognised.
fn forbids(mark: &Entity, entity: &Entity) -> bool {
    matches!(mark.kind, EntityKind::Code | EntityKind::Pre | EntityKind::TextLink)
        && mark.offset < entity.offset + entity.length
        && entity.offset < mark.offset + mark.length
}

fn cannot_parse(why: impl AsRef<str>) -> Refusal {
    Refusal::bad(format!("can't parse entities: {}", why.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(source: &str) -> (String, Vec<(EntityKind, usize, usize)>) {
        let formatted = parse_html(source).expect("valid HTML").finished();
        let entities = formatted.entities.iter().map(|e| (e.kind, e.offset, e.length)).collect();
        (formatted.text, entities)
    }

    fn error(source: &str) -> String {
        let refusal = parse_html(source).expect_err("invalid HTML");
        refusal.description.trim_start_matches("Bad Request: can't parse entities: ").to_owned()
    }

    #[test]
    fn tags_become_entities_counted_in_utf16_units() {
        assert_eq!(
            html("😀 <b>反诈 <i>提示</i></b> &lt;ok&gt; &amp; &quot;x&quot; &#x1f600;"),
            ("😀 反诈 提示 <ok> & \"x\" 😀".to_owned(), vec![(EntityKind::Bold, 3, 5), (EntityKind::Italic, 6, 2)])
        );
    }

    #[test]
    fn every_documented_tag_is_known() {
        use EntityKind::*;
        let cases = [
            ("<strong>x</strong>", Bold),
            ("<em>x</em>", Italic),
            ("<u>x</u>", Underline),
            ("<ins>x</ins>", Underline),
            ("<s>x</s>", Strikethrough),
            ("<strike>x</strike>", Strikethrough),
            ("<del>x</del>", Strikethrough),
            ("<tg-spoiler>x</tg-spoiler>", Spoiler),
            ("<span class=\"tg-spoiler\">x</span>", Spoiler),
            ("<code>x</code>", Code),
            ("<pre>x</pre>", Pre),
            ("<blockquote>x</blockquote>", Blockquote),
            ("<blockquote expandable>x</blockquote>", ExpandableBlockquote),
            ("<a href='https://96110.example/?a=1&amp;b=2'>x</a>", TextLink),
        ];
        for (source, kind) in cases {
            assert_eq!(html(source), ("x".to_owned(), vec![(kind, 0, 1)]), "{source}");
        }
        let link = parse_html("<a href='https://96110.example/?a=1&amp;b=2'>x</a>").expect("valid HTML");
        assert_eq!(link.entities[0].url.as_deref(), Some("https://96110.example/?a=1&b=2"));
        let block = parse_html("<pre><code class=\"language-rust\">x</code></pre>").expect("valid HTML");
        assert_eq!(block.entities.len(), 1);
        assert_eq!(block.entities[0].language.as_deref(), Some("rust"));
    }

    #[test]
    fn errors_are_worded_as_telegrams() {
        assert_eq!(error("a <x>"), "Unsupported start tag \"x\" at byte offset 2");
        assert_eq!(error("1 < 2 > 1"), "Unsupported start tag \"\" at byte offset 2");
        assert_eq!(error("诈 <b"), "Unclosed start tag at byte offset 4");
        assert_eq!(error("<b>x"), "Can't find end tag corresponding to start tag \"b\"");
        assert_eq!(error("x</b>"), "Unexpected end tag at byte offset 1");
        assert_eq!(error("<b><i>x</b>"), "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"");
        assert_eq!(error("<span>x</span>"), "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0");
        assert_eq!(error("<a href=\"x>y</a>"), "Unclosed start tag \"a\" at byte offset 0");
    }

    #[test]
    fn text_is_trimmed_and_its_entities_move_along() {
        assert_eq!(html("\n\n<b> x</b> \n"), ("x".to_owned(), vec![(EntityKind::Bold, 0, 1)]));
        assert_eq!(html(" <b> </b> "), (String::new(), vec![]));
    }

    #[test]
    fn commands_mentions_tags_and_links_are_found_outside_code() {
        let formatted = Formatted::plain("/start@wuzha_demo_bot abc 😀 @li #反诈 https://example.org/a, a/b x@y");
        let found: Vec<_> = formatted.entities.iter().map(|e| (e.kind, e.offset, e.length)).collect();
        assert_eq!(
            found,
            [
                (EntityKind::BotCommand, 0, 21),
                (EntityKind::Mention, 29, 3),
                (EntityKind::Hashtag, 33, 3),
                (EntityKind::Url, 37, 21),
            ]
        );
        assert_eq!(html("<code>/start</code>").1, [(EntityKind::Code, 0, 6)]);
    }

    #[test]
    fn other_markup_is_refused_clearly() {
        let format = |mode: &str| {
            let params = Params::from(serde_json::json!({"text": "*x*", "parse_mode": mode}));
            Formatted::from_params(&params, "text", "parse_mode", "entities")
        };
        assert_eq!(format("Markdown").expect("kept as it is").text, "*x*");
        assert_eq!(
            format("MarkdownV2").expect_err("unsupported").description,
            "Bad Request: can't parse entities: MarkdownV2 is not supported by the sandbox, use HTML"
        );
        assert_eq!(format("BBCode").expect_err("unknown").description, "Bad Request: unsupported parse_mode");
    }
}
