//! A language that nobody speaks, made of the English by machine: every letter has an accent, every text is longer and
//! stands in brackets. What is written in the code, glued together or cut off shows at once in it.

use std::path::Path;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use wuzha::text::{Locale, Source, Text};

/// Its tag: one of those that ISO 639-2 leaves to whoever wants one.
pub const TAG: &str = "qps";

/// Stands before and after each text.
pub const BRACKETS: [char; 2] = ['⟦', '⟧'];

/// Letters of the English alphabet, and what stands for each.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀɃÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";

/// A text is longer by so many of a hundred than the English one.
const LONGER: usize = 40;

/// Writes the language into a folder laid out like `locales/`, signed by nobody.
pub fn write(folder: &Path) {
    std::fs::create_dir(folder.join(TAG)).expect("an empty folder");
    for source in words() {
        std::fs::write(folder.join(source.path), source.text).expect("a folder that may be written");
    }
}

/// Signs for all of it, as a reviewer would.
pub fn sign(folder: &Path) {
    let day = NaiveDate::from_ymd_opt(2025, 3, 1).expect("a day");
    let written = Text::folder(folder).expect("a folder of words");
    let locale = Locale::parse(TAG).expect("a tag");
    let (signed, count) = written.reviewed(&Text::shipped(), &locale, &[], "a machine", day).expect("it can be signed");
    assert!(count > 1_000, "only {count} messages were signed");
    std::fs::write(folder.join(TAG).join("review.toml"), signed).expect("a folder that may be written");
}

/// Its files; the paths begin with the tag.
pub fn words() -> Vec<Source> {
    let english = Text::shipped_sources().into_iter().filter(|source| source.locale == Locale::english());
    english.map(|source| translated(&source)).collect()
}

fn translated(english: &Source) -> Source {
    let mut resource =
        parser::parse(english.text.clone()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", english.path));
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &mut message.value {
            whole(value);
        }
        // What people type stays what it is.
        for attribute in message.attributes.iter_mut().filter(|attribute| attribute.id.name != "words") {
            whole(&mut attribute.value);
        }
    }
    let name = english.path.rsplit('/').next().expect("a file has a name");
    Source {
        locale: Locale::parse(TAG).expect("a tag"),
        path: format!("{TAG}/{name}"),
        text: serializer::serialize(&resource),
    }
}

fn whole(pattern: &mut Pattern<String>) {
    accent(pattern);
    let [before, after] = BRACKETS;
    let longer = "~".repeat(length(pattern) * LONGER / 100);
    pattern.elements.insert(0, PatternElement::TextElement { value: before.to_string() });
    pattern.elements.push(PatternElement::TextElement { value: format!("{longer}{after}") });
}

fn accent(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| accent(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                *value = accented(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

fn length(pattern: &Pattern<String>) -> usize {
    let of = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| length(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => 0,
    };
    pattern.elements.iter().map(of).sum()
}

/// The words with accents; tags, entities and commands stay.
fn accented(words: &str) -> String {
    let mut said = String::with_capacity(words.len() * 2);
    let mut stays_until = None;
    let mut before = ' ';
    for sign in words.chars() {
        match stays_until {
            Some('/') if !sign.is_ascii_lowercase() => stays_until = None,
            Some(end) if end == sign => {
                stays_until = None;
                said.push(sign);
                before = sign;
                continue;
            }
            Some(_) | None => {}
        }
        if stays_until.is_none() {
            stays_until = match sign {
                '<' => Some('>'),
                '&' => Some(';'),
                '/' if !before.is_alphanumeric() => Some('/'),
                _ => None,
            };
        }
        let place = LETTERS.find(sign).filter(|_| stays_until.is_none());
        said.push(place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(sign));
        before = sign;
    }
    said
}

/// What is wrong with a text that a reader of this language sees; `data` are words that come from no translation: names
/// of people, classes, places.
pub fn complaint(shown: &str, data: &[String]) -> Option<String> {
    let [before, after] = BRACKETS;
    let mut named = shown.to_owned();
    for words in data {
        named = named.replace(words.as_str(), "0");
    }
    let plain = without_codes(&named);
    let mut depth = 0_usize;
    let mut latin = String::new();
    let mut is_command = false;
    for sign in plain.chars() {
        if sign == before {
            depth += 1;
        } else if sign == after {
            depth = match depth.checked_sub(1) {
                Some(depth) => depth,
                None => return Some(format!("it was cut at its beginning: {shown}")),
            };
        } else if depth == 0 && sign.is_alphabetic() && !is_command && sign != '/' {
            return Some(format!("“{sign}” stands outside of any translation: {shown}"));
        }
        is_command = sign == '/' || is_command && sign.is_ascii_alphanumeric();
        if sign.is_ascii_alphabetic() && !is_command {
            latin.push(sign);
        } else if latin.len() > 2 {
            return Some(format!("“{latin}” was not translated: {shown}"));
        } else {
            latin.clear();
        }
    }
    if depth > 0 {
        return Some(format!("it was cut at its end: {shown}"));
    }
    (latin.len() > 2).then(|| format!("“{latin}” was not translated: {shown}"))
}

/// The text without codes, hashes and numbers: what has a digit in it, or is the code of a post.
fn without_codes(text: &str) -> String {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || ['-', '_'].contains(&sign);
    let is_code = |token: &str| {
        let is_of_post = token.len() == 9
            && token.char_indices().all(|(at, sign)| if at == 4 { sign == '-' } else { sign.is_ascii_uppercase() });
        is_of_post || token.contains(|sign: char| sign.is_ascii_digit())
    };
    let pieces = text.split_inclusive(|sign: char| !is_part(sign));
    let kept = pieces.map(|piece| {
        let token = piece.trim_end_matches(|sign: char| !is_part(sign));
        if is_code(token) { &piece[token.len()..] } else { piece }
    });
    kept.collect()
}
