//! Reads one `.ftl` file: which messages it has, what each asks for, and what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use super::locale::Locale;

/// Tags that Telegram's HTML knows and we use (core.telegram.org/bots/api#html-style).
const TAGS: [&str; 7] = ["b", "i", "u", "s", "code", "blockquote", "tg-spoiler"];

/// The only function a message may call: two digits, for the minutes of a time.
pub(super) const TWO: &str = "TWO";

/// One file of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The language: the folder's name.
    pub locale: Locale,
    /// Where the file is, as an operator would look for it: `locales/en/tip.ftl`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Something wrong with a file of words. Printed as `locales/en/tip.ftl:12: …`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    /// The file.
    pub path: String,
    /// The line, counted from 1; `None` when the file as a whole is meant.
    pub line: Option<usize>,
    /// What is wrong, in a sentence without the full stop.
    pub problem: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.problem),
            None => write!(f, "{}: {}", self.path, self.problem),
        }
    }
}

/// A message (or a term, whose id begins with `-`) as far as the languages must agree on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub id: String,
    pub path: String,
    pub line: usize,
    /// Its value under `None`, its attributes under their names.
    pub parts: BTreeMap<Option<String>, Shape>,
}

/// What one part of a message is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// Arguments it asks for.
    pub variables: BTreeSet<String>,
    /// Terms it refers to.
    pub terms: BTreeSet<String>,
    /// Numbers of two and more digits in its words: hotlines above all.
    pub numbers: BTreeSet<String>,
}

impl Message {
    pub fn flaw(&self, problem: impl Into<String>) -> Flaw {
        Flaw { path: self.path.clone(), line: Some(self.line), problem: problem.into() }
    }

    /// The name of a part: `tip-why.button`, or the message's own for its value.
    pub fn named(&self, part: Option<&str>) -> String {
        part.map_or_else(|| self.id.clone(), |attribute| format!("{}.{attribute}", self.id))
    }

    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// The messages of a file, in its order, and what is wrong with them.
pub(super) fn read(source: &Source) -> (Vec<Message>, Vec<Flaw>) {
    let lines = Lines::of(&source.text);
    let (resource, mut flaws) = match parser::parse_runtime(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let flaws = errors.iter().map(|error| Flaw {
                path: source.path.clone(),
                line: Some(lines.at(error.pos.start)),
                problem: error.kind.to_string(),
            });
            (resource, flaws.collect())
        }
    };
    let mut messages = Vec::new();
    for entry in &resource.body {
        let (mark, name, value, attributes) = match entry {
            Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = lines.at(offset_in(&source.text, name));
        let id = format!("{mark}{name}");
        let mut message = Message { id, path: source.path.clone(), line, parts: BTreeMap::new() };
        let value = value.map(|pattern| (None, pattern));
        let attributes = attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
        for (name, pattern) in value.into_iter().chain(attributes) {
            let mut reading = Reading { markup: name.is_none(), ..Reading::default() };
            reading.whole(pattern);
            let part = message.named(name.as_deref());
            flaws.extend(reading.problems.iter().map(|problem| message.flaw(format!("`{part}` {problem}"))));
            if message.parts.insert(name, reading.shape).is_some() {
                flaws.push(message.flaw(format!("`{part}` stands twice")));
            }
        }
        messages.push(message);
    }
    (messages, flaws)
}

/// What stands in each message of a file, with the terms it refers to, in one spelling: comments and indents do not
/// count.
pub(super) fn units(source: &Source) -> Vec<(String, String)> {
    let shapes: BTreeMap<String, Message> =
        read(source).0.into_iter().map(|message| (message.id.clone(), message)).collect();
    let resource = parser::parse_runtime(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let written: BTreeMap<String, String> = resource
        .body
        .into_iter()
        .filter_map(|entry| {
            let id = match &entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                    return None;
                }
            };
            Some((id, serializer::serialize(&Resource { body: vec![entry] })))
        })
        .collect();
    let whole = |id: &String| {
        let mut met = BTreeSet::from([id.clone()]);
        let mut open = vec![id.clone()];
        let mut text = String::new();
        while let Some(id) = open.pop() {
            text.push_str(written.get(&id).map(String::as_str).unwrap_or_default());
            let parts = shapes.get(&id).into_iter().flat_map(|message| message.parts.values());
            for term in parts.flat_map(|shape| &shape.terms) {
                if met.insert(term.clone()) {
                    open.push(term.clone());
                }
            }
        }
        text
    };
    written.keys().filter(|id| !id.starts_with('-')).map(|id| (id.clone(), whole(id))).collect()
}

/// Where `slice`, which the parser cut out of `text`, begins in it.
fn offset_in(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(breaks).collect())
    }

    /// The line, counted from 1, that the byte at `offset` stands in.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

/// Walks through a pattern and notes what it is made of.
#[derive(Default)]
struct Reading {
    markup: bool,
    shape: Shape,
    open_tags: Vec<String>,
    problems: Vec<String>,
}

impl Reading {
    fn whole(&mut self, pattern: &Pattern<&str>) {
        self.pattern(pattern);
        if let Some(tag) = self.open_tags.pop() {
            self.problems.push(format!("does not close <{tag}>"));
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    let before = self.open_tags.clone();
                    self.pattern(&variant.value);
                    if self.open_tags != before {
                        self.problems.push("opens or closes a tag in one of its variants only".to_owned());
                        self.open_tags = before;
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.words(value),
            InlineExpression::NumberLiteral { value } => self.numbers(value),
            InlineExpression::VariableReference { id } => {
                self.shape.variables.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.shape.terms.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != TWO {
                    self.problems.push(format!("calls {}, which does not exist; there is only {TWO}", id.name));
                }
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            // Its arguments would be hidden from the checks.
            InlineExpression::MessageReference { id, .. } => {
                self.problems
                    .push(format!("refers to the message `{}`; only terms (`-{0}`) may be referred to", id.name));
            }
        }
    }

    fn words(&mut self, words: &str) {
        if words.contains(['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}']) {
            self.problems.push("has a hidden character that overrides the writing direction".to_owned());
        }
        if !self.markup {
            if words.contains('<') {
                self.problems.push("has a tag, but buttons and toasts show no markup".to_owned());
            }
            self.numbers(words);
            return;
        }
        let mut rest = words;
        while let Some(at) = rest.find(['<', '&', '>']) {
            self.numbers(&rest[..at]);
            rest = if rest[at..].starts_with('<') { self.tag(&rest[at..]) } else { self.entity(&rest[at..]) };
        }
        self.numbers(rest);
    }

    /// Reads the tag that `rest` begins with; answers what follows it.
    fn tag<'t>(&mut self, rest: &'t str) -> &'t str {
        let Some((tag, after)) = rest[1..].split_once('>') else {
            self.problems.push("has a `<` that begins no tag; write &lt;".to_owned());
            return &rest[1..];
        };
        let (name, closes) = tag.strip_prefix('/').map_or((tag, false), |name| (name, true));
        if !TAGS.contains(&name) {
            self.problems.push(format!("has the tag <{tag}>; the tags are {}", TAGS.join(", ")));
        } else if !closes {
            self.open_tags.push(name.to_owned());
        } else if self.open_tags.last().is_some_and(|open| open == name) {
            self.open_tags.pop();
        } else {
            self.problems.push(format!("closes <{name}> where it is not open"));
        }
        after
    }

    /// Reads the `&` or `>` that `rest` begins with; answers what follows it.
    fn entity<'t>(&mut self, rest: &'t str) -> &'t str {
        if !["&amp;", "&lt;", "&gt;"].iter().any(|entity| rest.starts_with(entity)) {
            self.problems.push("has a bare `&` or `>`; write &amp; or &gt;".to_owned());
        }
        &rest[1..]
    }

    fn numbers(&mut self, words: &str) {
        let runs = words.split(|character: char| !character.is_ascii_digit());
        self.shape.numbers.extend(runs.filter(|run| run.len() >= 2).map(str::to_owned));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_shows_what_it_asks_for() {
        let (messages, flaws) = read(&file(
            "# Why.\nhello = Call { $who }, or 110.\n    .button = { $n ->\n        [one] { -bot } one\n       *[other] { $m } more\n    }\n",
        ));

        assert_eq!(flaws, []);
        let [hello] = messages.as_slice() else { panic!("{messages:?}") };
        assert_eq!((hello.id.as_str(), hello.line), ("hello", 2));
        assert_eq!(hello.parts[&None].variables, BTreeSet::from(["who".to_owned()]));
        assert_eq!(hello.parts[&None].numbers, BTreeSet::from(["110".to_owned()]));
        let button = &hello.parts[&Some("button".to_owned())];
        assert_eq!(button.variables, BTreeSet::from(["n".to_owned(), "m".to_owned()]));
        assert_eq!(button.terms, BTreeSet::from(["-bot".to_owned()]));
    }

    #[test]
    fn every_flaw_names_its_line() {
        let text = "ok = Fine\na = <b>open\nb = { $n ->\n    [one] <b>x\n   *[other] y\n }</b>\nc = <blink>x</blink>\nd = x\n    .toast = <b>x</b>\ne = a & b\nf = { ok }\ng = { NUMBER($n) }\nh = 1 > 0\n";

        let (_, flaws) = read(&file(text));

        let shown: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        let expected = [
            "locales/en/x.ftl:2: `a` does not close <b>",
            "locales/en/x.ftl:3: `b` opens or closes a tag in one of its variants only",
            "locales/en/x.ftl:3: `b` closes <b> where it is not open",
            "locales/en/x.ftl:7: `c` has the tag <blink>; the tags are b, i, u, s, code, blockquote, tg-spoiler",
            "locales/en/x.ftl:7: `c` has the tag </blink>; the tags are b, i, u, s, code, blockquote, tg-spoiler",
            "locales/en/x.ftl:8: `d.toast` has a tag, but buttons and toasts show no markup",
            "locales/en/x.ftl:10: `e` has a bare `&` or `>`; write &amp; or &gt;",
            "locales/en/x.ftl:11: `f` refers to the message `ok`; only terms (`-ok`) may be referred to",
            "locales/en/x.ftl:12: `g` calls NUMBER, which does not exist; there is only TWO",
            "locales/en/x.ftl:13: `h` has a bare `&` or `>`; write &amp; or &gt;",
        ];
        assert_eq!(shown, expected.map(str::to_owned));
    }

    #[test]
    fn broken_syntax_names_its_line() {
        let (_, flaws) = read(&file("ok = Fine\nbroken { $x\n"));

        assert_eq!(flaws.len(), 1);
        assert_eq!(flaws[0].line, Some(2));
    }

    fn file(text: &str) -> Source {
        Source { locale: Locale::english(), path: "locales/en/x.ftl".to_owned(), text: text.to_owned() }
    }
}
