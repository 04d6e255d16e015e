//! Proofreading: what is wrong with words that load. A careful reader would see it, and no reader is always careful.

use std::collections::{BTreeMap, BTreeSet};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use unicode_normalization::is_nfc;

use super::catalogue::{Catalogue, Flaws, Folder};
use super::locale::Locale;
use super::source::{Flaw, Source};
use super::translation::{Reviews, at, unreadable};

/// What CLDR calls the plural forms of all languages.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages in which `many` is the form of whole millions (CLDR 48, plural rules), which Fluent does not know.
const MANY_MILLIONS: [&str; 5] = ["ca", "es", "fr", "it", "pt"];

/// How long an argument is taken to be: nobody knows it before it is said.
const ARGUMENT: &str = "88";

/// The longest body, both in UTF-16 units (core.telegram.org/bots/api#sendmessage) and in bytes, which is how `WeCom`
/// counts its markdown.
const BODY: usize = 4_096;

/// How long words may be in UTF-16 units by the end of their name. Of Telegram: what answers a button has 200, the
/// description of a command 256, a question of a poll 300, an option 100, its explanation 200.
const LIMITS: [(&str, &str, usize); 10] = [
    ("", ".button", 24),
    ("", ".toast", 200),
    ("", ".command", 256),
    ("", ".explanation", 200),
    ("", ".question", 300),
    ("question-", ".a", 100),
    ("question-", ".b", 100),
    ("question-", ".c", 100),
    ("question-", ".d", 100),
    ("question-", ".why", 200),
];

/// The questions of the quiz, which are polls, too.
const QUESTION: usize = 300;

/// One message or attribute, as far as it can be proofread without being said.
struct Part {
    /// `tip-why` or `tip-why.button`.
    name: String,
    path: String,
    line: usize,
    /// Its words, piece by piece, without what arguments say.
    pieces: Vec<String>,
    /// The longest that it says, without markup, each argument as [`ARGUMENT`].
    longest: String,
    /// The keys of each choice.
    choices: Vec<Vec<String>>,
}

/// The plural forms of a language.
struct Plurals {
    /// The form of each count from 1 on.
    of_counts: Vec<String>,
    /// Those that it has at all.
    known: BTreeSet<String>,
}

/// A fixed term: where English says it, one of these stems must be there.
struct Term {
    english: String,
    stems: Vec<String>,
    /// Messages that rightly say it in other words.
    except: BTreeSet<String>,
}

impl Folder {
    /// Everything that is wrong with the words of this folder over `shipped`, or with `shipped` itself where this one
    /// is empty: what keeps them from being loaded, and what only a reader would see. Ordered by place.
    #[must_use]
    pub fn proofread(&self, shipped: &Self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for refused in [Catalogue::build(&shipped.words, &self.words).err(), Reviews::read(shipped, self).err()] {
            flaws.extend(refused.into_iter().flat_map(|Flaws(flaws)| flaws));
        }
        flaws.extend(self.strays(shipped));
        let ours = if self.words.is_empty() && self.terms.is_empty() { shipped } else { self };
        let english: BTreeMap<String, Part> = shipped
            .words
            .iter()
            .chain(&self.words)
            .filter(|source| source.locale == Locale::english())
            .flat_map(parts)
            .map(|part| (part.name.clone(), part))
            .collect();
        let mut fixed: BTreeMap<Locale, Vec<Term>> = BTreeMap::new();
        for table in shipped.terms.iter().chain(&self.terms) {
            fixed.entry(table.locale.clone()).or_default().extend(terms(table, &mut flaws));
        }
        let mut plurals: BTreeMap<Locale, Plurals> = BTreeMap::new();
        for source in &ours.words {
            let forms = plurals.entry(source.locale.clone()).or_insert_with(|| Plurals::of(&source.locale));
            let terms = fixed.get(&source.locale).map(Vec::as_slice).unwrap_or_default();
            for part in parts(source) {
                let mut problems = forms.problems(&source.locale, &part);
                problems.extend(lengths(&part));
                problems.extend(signs(&source.locale, &part));
                if let Some(english) = english.get(&part.name).filter(|_| source.locale != Locale::english()) {
                    problems.extend(untranslated(&part, english));
                    // Chinese has its own names of commands.
                    problems.extend(commands(&part, english).filter(|_| !source.locale.to_string().starts_with("zh")));
                    problems.extend(terms.iter().filter_map(|term| term.problem(&part, english)));
                }
                flaws.extend(problems.into_iter().map(|problem| Flaw {
                    path: part.path.clone(),
                    line: Some(part.line),
                    problem: format!("`{}` {problem}", part.name),
                }));
            }
        }
        flaws.sort();
        flaws.dedup();
        flaws
    }
}

/// The messages of a file and their attributes, in its order.
fn parts(source: &Source) -> Vec<Part> {
    let resource = parser::parse_runtime(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.as_ref().map(|pattern| (message.id.name, message.id.name.to_owned(), pattern));
        let attributes =
            message.attributes.iter().map(|it| (it.id.name, format!("{}.{}", message.id.name, it.id.name), &it.value));
        for (slice, name, pattern) in value.into_iter().chain(attributes) {
            let before = (slice.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
            let line = 1 + source.text[..before].matches('\n').count();
            let mut part = Part {
                longest: longest(pattern),
                name,
                path: source.path.clone(),
                line,
                pieces: Vec::new(),
                choices: Vec::new(),
            };
            part.walk(pattern);
            found.push(part);
        }
    }
    found
}

impl Part {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pieces.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.walk_expression(expression),
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.pieces.push((*value).to_owned()),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.walk_expression(expression),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                self.choices.push(variants.iter().map(|variant| key(&variant.key).to_owned()).collect());
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    /// Its words in one line, without tags.
    fn words(&self) -> String {
        without_tags(&self.pieces.join(" "))
    }

    /// Whether it is words that people may type, which each language has of its own: commands, and examples of them.
    fn is_typed(&self) -> bool {
        self.name.ends_with(".words") || self.name.split('-').next() == Some("usage")
    }
}

fn longest(pattern: &Pattern<&str>) -> String {
    fn of(expression: &Expression<&str>) -> String {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
            Expression::Inline(InlineExpression::Placeable { expression }) => of(expression),
            Expression::Inline(_) => ARGUMENT.to_owned(),
            Expression::Select { variants, .. } => variants
                .iter()
                .map(|variant| longest(&variant.value))
                .max_by_key(|words| words.encode_utf16().count())
                .unwrap_or_default(),
        }
    }
    let said = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => of(expression),
    });
    without_tags(&said.collect::<String>())
}

fn without_tags(words: &str) -> String {
    let plain: String = words.split('<').map(|it| it.split_once('>').map_or(it, |(_, after)| after)).collect();
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn key<'k>(key: &VariantKey<&'k str>) -> &'k str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

impl Plurals {
    /// As Fluent itself chooses among them, by the rules of CLDR.
    fn of(locale: &Locale) -> Self {
        let variants: Vec<_> = PLURALS.iter().map(|form| format!("    [{form}] {form}")).collect();
        let words = format!("form = {{ $count ->\n{}\n   *[none] none\n }}\n", variants.join("\n"));
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
        let resource = FluentResource::try_new(words).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let form = |count: u32| {
            let mut args = FluentArgs::new();
            args.set("count", count);
            let pattern = bundle.get_message("form").and_then(|message| message.value());
            let said = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()));
            said.unwrap_or_default().into_owned()
        };
        let of_counts: Vec<_> = (1..=200).map(form).collect();
        let mut known: BTreeSet<_> = of_counts.iter().cloned().chain([form(0), "other".to_owned()]).collect();
        if MANY_MILLIONS.iter().any(|tag| locale.to_string().split('-').next() == Some(tag)) {
            known.insert("many".to_owned());
        }
        Self { of_counts, known }
    }

    fn problems(&self, locale: &Locale, part: &Part) -> Vec<String> {
        let mut problems = Vec::new();
        for keys in &part.choices {
            let is_plural = |key: &String| PLURALS.contains(&key.as_str());
            let is_count = keys.iter().all(|key| is_plural(key) || key.parse::<f64>().is_ok());
            if !is_count || keys.iter().all(|key| key == "other" || !is_plural(key)) {
                continue;
            }
            let counts = (1_u32..).zip(&self.of_counts).filter(|(count, _)| !keys.contains(&count.to_string()));
            let needed: BTreeSet<&String> = counts.map(|(_, form)| form).collect();
            let lacking: Vec<_> = needed.into_iter().filter(|form| !keys.contains(form)).map(String::as_str).collect();
            if !lacking.is_empty() {
                problems.push(format!("lacks plural forms of {locale}: {}", lacking.join(", ")));
            }
            for form in keys.iter().filter(|key| is_plural(key) && !self.known.contains(*key)) {
                problems.push(format!("has a plural form that {locale} does not have: {form}"));
            }
        }
        problems
    }
}

fn lengths(part: &Part) -> Vec<String> {
    let units = part.longest.encode_utf16().count();
    let limit = LIMITS.iter().find(|(begin, end, _)| part.name.starts_with(begin) && part.name.ends_with(end));
    let is_body = !part.name.contains('.');
    let most = match limit {
        Some((_, _, most)) => *most,
        None if is_body && part.name.starts_with("question-") => QUESTION,
        None => BODY,
    };
    let mut problems = Vec::new();
    if units > most {
        problems.push(format!("has {units} UTF-16 units, at most {most}"));
    }
    if part.longest.len() > BODY {
        problems.push(format!("has {} bytes, at most {BODY}", part.longest.len()));
    }
    problems
}

/// Signs that do not belong where they stand.
fn signs(locale: &Locale, part: &Part) -> Vec<String> {
    let mut problems = Vec::new();
    let tag = locale.to_string();
    for piece in &part.pieces {
        if let Some(digit) = piece.chars().find(|sign| sign.is_numeric() && is_foreign_digit(*sign)) {
            problems.push(format!("has the digit {digit}; a keypad has 0 to 9"));
        }
        if piece.contains(is_bidi_control) {
            problems.push("has a hidden sign for the writing direction, which would be copied with it".to_owned());
        }
        if !is_nfc(piece) {
            problems.push("has letters that are put together of several signs; write them in one (NFC)".to_owned());
        }
        if (tag == "en" || tag.starts_with("zh")) && piece.contains(['"', '\'', '`']) {
            problems.push("has a straight quote".to_owned());
        }
        if tag == "en"
            && let Some(sign) = piece.chars().find(|sign| is_cjk(*sign))
        {
            problems.push(format!("has {sign} in English"));
        }
        if tag.starts_with("zh") {
            problems.extend(misset(piece).map(|problem| format!("has {problem}: {piece}")));
        }
    }
    problems
}

/// Digits of other scripts, full-width ones among them.
const fn is_foreign_digit(sign: char) -> bool {
    matches!(sign, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{e50}'..='\u{e59}' | '\u{ff10}'..='\u{ff19}')
}

const fn is_bidi_control(sign: char) -> bool {
    matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Chinese characters and full-width punctuation.
const fn is_cjk(sign: char) -> bool {
    matches!(
        sign,
        '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}'
    )
}

/// What a typesetter would correct in a piece of Chinese text.
fn misset(text: &str) -> Option<&'static str> {
    let signs: Vec<char> = text.chars().collect();
    for (place, sign) in signs.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| signs.get(place));
        let after = signs.get(place + 1);
        let beside = |neighbour: Option<&char>| neighbour.is_some_and(|sign| is_cjk(*sign));
        if *sign == ' ' && beside(before) && beside(after) {
            return Some("a space between Chinese characters");
        }
        if [',', '.', ':', ';', '!', '?', '(', ')'].contains(sign) && (beside(before) || beside(after)) {
            return Some("half-width punctuation next to Chinese");
        }
    }
    None
}

/// Whether it was left as it is in English. Few letters are the sign of a number, as in A-12, or of a unit; and one word
/// may be the same in two languages.
fn untranslated(part: &Part, english: &Part) -> Option<String> {
    let words = part.words();
    let long = words.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.chars().count() > 3);
    let is_a_sentence = long.count() > 1;
    (is_a_sentence && words == english.words()).then(|| "is still English".to_owned())
}

/// Whether it names other commands than English does.
fn commands(part: &Part, english: &Part) -> Option<String> {
    if part.is_typed() {
        return None;
    }
    let (own, wanted) = (commands_in(&part.words()), commands_in(&english.words()));
    let lost: Vec<_> = wanted.difference(&own).map(String::as_str).collect();
    let more: Vec<_> = own.difference(&wanted).map(String::as_str).collect();
    match (lost.is_empty(), more.is_empty()) {
        (true, true) => None,
        (false, _) => Some(format!("does not name {}, as English does", lost.join(", "))),
        (true, false) => Some(format!("names {}, which English does not", more.join(", "))),
    }
}

fn commands_in(words: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = ' ';
    for (at, sign) in words.char_indices() {
        if sign == '/' && !before.is_alphanumeric() && before != '/' {
            let name: String = words[at + 1..].chars().take_while(char::is_ascii_lowercase).collect();
            if name.len() > 1 {
                found.insert(format!("/{name}"));
            }
        }
        before = sign;
    }
    found
}

impl Term {
    fn problem(&self, part: &Part, english: &Part) -> Option<String> {
        let id = part.name.split('.').next().unwrap_or_default();
        if part.is_typed() || self.except.contains(id) || self.except.contains(&part.name) {
            return None;
        }
        if !says(&english.words().to_lowercase(), &self.english) {
            return None;
        }
        let words = folded(&part.words());
        let is_said = self.stems.iter().any(|stem| words.contains(stem));
        let stems = self.stems.join(", ");
        (!is_said).then(|| format!("does not use the term for “{}”: {stems}", self.english))
    }
}

/// Whether a text in small letters says a term, in the singular or the plural.
fn says(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let is_end = |rest: &str| !rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '-');
        let before = text[..at].chars().next_back();
        let after = &text[at + term.len()..];
        let after = after.strip_prefix('s').filter(|rest| is_end(rest)).unwrap_or(after);
        // A command is no word of a sentence.
        !before.is_some_and(|sign| sign.is_alphanumeric() || ['-', '/'].contains(&sign)) && is_end(after)
    })
}

/// Small letters without the vowel signs of Arabic, which are written or not.
fn folded(words: &str) -> String {
    let is_vowel = |sign: &char| matches!(sign, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}');
    words.to_lowercase().chars().filter(|sign| !is_vowel(sign)).collect()
}

/// The terms of a language that every text must use.
fn terms(table: &Source, flaws: &mut Vec<Flaw>) -> Vec<Term> {
    let read: toml::Table = match toml::from_str(&table.text) {
        Ok(read) => read,
        Err(error) => {
            flaws.push(unreadable(table, &error));
            return Vec::new();
        }
    };
    let lists = |name: &str, flaws: &mut Vec<Flaw>| {
        let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, value) in read.get(name).and_then(toml::Value::as_table).into_iter().flatten() {
            let words: Option<Vec<_>> = value
                .as_array()
                .filter(|words| !words.is_empty())
                .and_then(|words| words.iter().map(|word| word.as_str().map(str::to_owned)).collect());
            match words {
                Some(words) => {
                    lists.insert(key.clone(), words);
                }
                None => flaws.push(at(table, key, format!("`{key}` is no list of words"))),
            }
        }
        lists
    };
    let stems = lists("stems", flaws);
    let mut except = lists("except", flaws);
    let terms = stems.into_iter().map(|(english, stems)| Term {
        except: except.remove(&english).unwrap_or_default().into_iter().collect(),
        stems: stems.iter().map(|stem| folded(stem)).collect(),
        english: english.to_lowercase(),
    });
    let terms = terms.collect();
    flaws.extend(except.keys().map(|key| at(table, key, format!("`{key}` has exceptions and no stems"))));
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMS: &str = "[stems]\n\"code\" = [\"код\"]\n";

    #[test]
    fn what_only_a_reader_would_see_is_found() {
        let english = "a = One { $n ->\n    [one] tip\n   *[other] tips\n }\nb = Send the codes, /help\nc = Call the police\nd = D\n    .button = Yes\ne = { $n ->\n    [one] { $n }\n   *[other] { $n }\n }\n";
        let russian = "a = Один { $n ->\n    [one] совет\n   *[other] советов\n }\nb = Пришлите, /start\nc = Call the police\nd = ٣ и\u{200f} и\u{306}\n    .button = Двадцать пять букв на кнопке\ne = { $n ->\n    [one] { $n }\n    [few] { $n }\n    [many] { $n }\n    [two] { $n }\n   *[other] { $n }\n }\n";

        let expected = [
            "ru/x.ftl:1: `a` lacks plural forms of ru: few, many",
            "ru/x.ftl:5: `b` does not name /help, as English does",
            "ru/x.ftl:5: `b` does not use the term for “code”: код",
            "ru/x.ftl:6: `c` is still English",
            "ru/x.ftl:7: `d` has a hidden sign for the writing direction, which would be copied with it",
            "ru/x.ftl:7: `d` has letters that are put together of several signs; write them in one (NFC)",
            "ru/x.ftl:7: `d` has the digit ٣; a keypad has 0 to 9",
            "ru/x.ftl:8: `d.button` has 28 UTF-16 units, at most 24",
            "ru/x.ftl:9: `e` has a plural form that ru does not have: two",
        ];
        assert_eq!(found(&[("en", english), ("ru", russian)], &[("ru", TERMS)]), expected);
    }

    #[test]
    fn chinese_is_set_by_the_rules_of_chinese() {
        let chinese =
            |words: &str| found(&[("en", "a = /mute Hang up"), ("zh-CN", &format!("a = /mute {words}"))], &[]);

        assert_eq!(chinese("挂断，拨打（中英双语）。"), Vec::<String>::new());
        assert_eq!(
            chinese("挂断,拨打"),
            ["zh-CN/x.ftl:1: `a` has half-width punctuation next to Chinese: /mute 挂断,拨打"]
        );
        assert_eq!(chinese("所谓\"安全账户\""), ["zh-CN/x.ftl:1: `a` has a straight quote"]);
        assert_eq!(
            chinese("挂断 拨打"),
            ["zh-CN/x.ftl:1: `a` has a space between Chinese characters: /mute 挂断 拨打"]
        );
    }

    #[test]
    fn a_body_is_measured_in_units_and_in_bytes() {
        let long = |count: usize| format!("a = {}", "长".repeat(count));

        let chinese = |count: usize| found(&[("en", "a = Long"), ("zh-CN", &long(count))], &[]);
        assert_eq!(chinese(1_365), Vec::<String>::new());
        assert_eq!(chinese(1_366), ["zh-CN/x.ftl:1: `a` has 4098 bytes, at most 4096"]);
        let english = found(&[("en", &format!("a = {}", "x".repeat(4_097)))], &[]);
        assert_eq!(english[1], "en/x.ftl:1: `a` has 4097 bytes, at most 4096");
        assert_eq!(english[0], "en/x.ftl:1: `a` has 4097 UTF-16 units, at most 4096");
    }

    #[test]
    fn a_term_is_told_from_longer_words_and_may_have_exceptions() {
        assert!(says("a code, please", "code") && says("two codes", "code") && says("code", "code"));
        assert!(
            !says("decode it", "code")
                && !says("send /code", "code")
                && !says("code-word", "code")
                && !says("coder", "code")
        );
        let fixed = format!("{TERMS}\n[except]\n\"code\" = [\"a\"]\n\"safe\" = [\"b\"]\n");

        let flaws = found(&[("en", "a = The code"), ("ru", "a = Слово")], &[("ru", &fixed)]);

        assert_eq!(flaws, ["ru/terms.toml:6: `safe` has exceptions and no stems"]);
    }

    fn found(words: &[(&str, &str)], fixed: &[(&str, &str)]) -> Vec<String> {
        let source = |tag: &str, name: &str, text: &str| Source {
            locale: Locale::parse(tag).unwrap(),
            path: format!("{tag}/{name}"),
            text: text.to_owned(),
        };
        let shipped = Folder {
            words: words.iter().map(|(tag, text)| source(tag, "x.ftl", text)).collect(),
            terms: fixed.iter().map(|(tag, text)| source(tag, "terms.toml", text)).collect(),
            ..Folder::default()
        };
        Folder::default().proofread(&shipped).iter().map(ToString::to_string).collect()
    }
}
