//! Who may use whom, and where each heavy dependency lives: the map in `bot/lib.rs` as rules.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A module of the library and the other modules that it may use; `x::y` is only that part of `x`.
struct Layer {
    module: &'static str,
    may_use: &'static [&'static str],
    why: &'static str,
}

const LAYERS: [Layer; 22] = [
    layer("clock", &[], "time is given to everybody and knows nobody"),
    layer("crash", &[], "dying on request is given to everybody and knows nobody"),
    layer("secret", &[], "chance and keys are given to everybody and know nobody"),
    layer("domain", &[], "decisions are pure: whoever reads one needs to know nothing else"),
    layer("plan", &["domain", "secret"], "files become plain values; what is done with them is decided elsewhere"),
    layer("sheet", &["domain"], "files that people bring become rows of cells and mean nothing yet"),
    layer("picture", &[], "what is drawn is plain words and numbers"),
    layer("text", &["domain", "secret::hash"], "wording knows what is said, not to whom or whether"),
    layer("store", &["domain", "clock", "secret"], "the database keeps what was decided and words nothing"),
    layer("channel", &["domain", "clock", "secret"], "the edge translates and decides nothing"),
    layer(
        "outbox",
        &["domain", "store", "channel", "clock", "crash"],
        "what is sent was worded and frozen before: no text, no service",
    ),
    layer(
        "intake",
        &["domain", "store", "channel", "dialogue", "service", "clock", "crash", "secret::vault"],
        "taking updates in ends where understanding them begins",
    ),
    layer(
        "dialogue",
        &["channel", "domain", "service", "store", "text", "secret"],
        "understanding ends in what services do: it neither sends nor watches the clock",
    ),
    layer(
        "service",
        &["domain", "plan", "sheet", "picture", "store", "text", "clock", "secret", "crash", "schedule::cron"],
        "a transaction must not be able to reach the network",
    ),
    layer(
        "schedule",
        &["domain", "plan", "service", "store", "clock", "crash"],
        "time starts services; it neither words nor sends",
    ),
    layer(
        "web",
        &["domain", "store", "service", "clock", "secret", "outbox::Counters", "intake::Counters"],
        "pages are told what to show; the configuration is not for them",
    ),
    layer(
        "config",
        &["plan", "secret", "domain", "text", "channel", "outbox::Pace"],
        "settings are values that app hands out",
    ),
    layer("app", ANY, "the one place that knows everybody"),
    layer("cli", ANY, "asks the whole"),
    layer("bench", ANY, "measures the whole"),
    layer("demo", ANY, "plays the whole"),
    layer("sandbox", &[], "a little Telegram that other bots can use too"),
];

const ANY: &[&str] = &["*"];

const fn layer(module: &'static str, may_use: &'static [&'static str], why: &'static str) -> Layer {
    Layer { module, may_use, why }
}

/// A crate and the only places that may name it.
struct Home {
    dependency: &'static str,
    places: &'static [&'static str],
}

const HOMES: [Home; 33] = [
    home("teloxide", &["bot/channel/telegram/"]),
    home("reqwest", &["bot/channel/telegram/", "bot/sandbox/", "bot/bench/"]),
    home("sqlx", &["bot/store/"]),
    home("fluent", &["bot/text/"]),
    home("fluent_syntax", &["bot/text/"]),
    home("include_dir", &["bot/text/"]),
    home("intl_memoizer", &["bot/text/"]),
    home("unic_langid", &["bot/text/"]),
    home("axum", &["bot/web/", "bot/sandbox/"]),
    home("prometheus_client", &["bot/web/"]),
    home("cron", &["bot/schedule/"]),
    home("toml", &["bot/plan/", "bot/config.rs", "bot/text/"]),
    home("resvg", &["bot/picture/"]),
    home("calamine", &["bot/sheet/"]),
    home("csv", &["bot/sheet/"]),
    home("encoding_rs", &["bot/sheet/"]),
    home("rust_xlsxwriter", &["bot/sheet/"]),
    home("base64", &["bot/domain/delivery.rs"]),
    home("zip", &["bot/sheet/", "bot/bench/"]),
    home("clap", &["bot/cli/", "bot/bench/"]),
    home("indicatif", &["bot/cli/", "bot/bench/", "bot/demo/"]),
    home("tracing_subscriber", &["bot/cli/"]),
    home("ed25519_dalek", &["bot/secret.rs"]),
    home("getrandom", &["bot/secret.rs"]),
    home("hmac", &["bot/secret.rs"]),
    home("sha2", &["bot/secret.rs", "bot/secret/"]),
    home("subtle", &["bot/secret.rs"]),
    home(
        "unicode_normalization",
        &["bot/domain/privacy/", "bot/domain/check/", "bot/domain/lookalike.rs", "bot/text/"],
    ),
    home("skrifa", &["bot/picture/"]),
    home("image", &["bot/picture/"]),
    home("chacha20poly1305", &["bot/secret/"]),
    home("zeroize", &["bot/secret/"]),
    home("unicode_security", &["bot/domain/lookalike.rs"]),
];

const fn home(dependency: &'static str, places: &'static [&'static str]) -> Home {
    Home { dependency, places }
}

#[test]
fn every_file_uses_only_what_its_layer_may_use() {
    let offences: Vec<_> = sources().iter().flat_map(|(file, text)| offences(file, text)).collect();
    let listed: Vec<_> = offences.iter().map(ToString::to_string).collect();
    assert!(listed.is_empty(), "\n{}\n", listed.join("\n"));
}

#[test]
fn every_module_of_the_library_has_its_rule_and_every_rule_its_module() {
    let map = fs::read_to_string(root().join("bot/lib.rs")).expect("the map");
    let declared = map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let ruled = LAYERS.iter().map(|layer| layer.module);
    assert_eq!(declared.collect::<BTreeSet<_>>(), ruled.collect::<BTreeSet<_>>());
}

#[test]
fn an_offence_names_the_file_the_line_the_rule_and_its_reason() {
    let offence =
        |file: &str, text: &str| offences(file, text).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let pure = "decisions are pure: whoever reads one needs to know nothing else";
    let outbox = "what is sent was worded and frozen before: no text, no service";

    assert_eq!(
        offence("bot/domain/tip.rs", "//! Tips.\n\nuse crate::clock::Clock;\n"),
        format!("bot/domain/tip.rs:3: domain must not use clock: {pure}")
    );
    assert_eq!(
        offence("bot/outbox/mod.rs", "use crate::{\n    channel::{Channel, text},\n    store::Tx,\n    text,\n};"),
        format!("bot/outbox/mod.rs:4: outbox must not use text: {outbox}")
    );
    assert_eq!(
        offence("bot/outbox/pacer.rs", "fn f() { let _ = super::super::service::Services; }"),
        format!("bot/outbox/pacer.rs:1: outbox must not use service: {outbox}")
    );
    assert_eq!(
        offence("bot/domain/tip.rs", "pub async fn tip() {}"),
        format!("bot/domain/tip.rs:1: domain must not use async: {pure}")
    );
    assert_eq!(
        offence(
            "bot/service/ack.rs",
            "#[derive(sqlx::FromRow)]\nstruct A;\nuse teloxide as t;\n#[sqlx(transparent)]\n"
        ),
        "bot/service/ack.rs:1: sqlx may be named in bot/store/ only\n\
         bot/service/ack.rs:3: teloxide may be named in bot/channel/telegram/ only\n\
         bot/service/ack.rs:4: sqlx may be named in bot/store/ only"
    );
    assert_eq!(
        offence("bot/config.rs", "use crate::outbox::Pace;\nuse crate::outbox::{Engine, Pace};\nuse crate::outbox;"),
        "bot/config.rs:2: config must not use outbox: settings are values that app hands out\n\
         bot/config.rs:3: config must not use outbox: settings are values that app hands out"
    );
    assert_eq!(
        offence("bot/rumour/mod.rs", "use crate::domain::tip::Tip;"),
        "bot/rumour/mod.rs:1: rumour has no rule: add it to tests/contracts/architecture.rs"
    );
}

#[test]
fn comments_texts_and_namesakes_are_no_offence() {
    let text = r##"
        //! See `crate::app` and sqlx::query.
        /* use crate::app; /* nested sqlx::Row */ use axum::Router; */
        use crate::schedule::cron::CronTime;
        use crate::service::text::Card;
        pub(crate) use self::cron::CronTime as Time;
        const QUOTE: char = '"'; // crate::app
        const URL: &str = "https://example.org/crate::app?\"sqlx::query\"";
        const RAW: &str = r#"use "crate::app"; // sqlx::"#;
        fn lifetime<'a>(axum: &'a str) -> &'a str { axum }
        use super::super::domain::tip::Tip;
        #[cfg(test)]
        mod tests { use crate::app::App; }
    "##;
    let offences = offences("bot/schedule/tips/mod.rs", text);
    assert!(offences.is_empty(), "{}", offences[0]);
}

struct Offence {
    file: String,
    line: usize,
    what: String,
}

impl fmt::Display for Offence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

fn offences(file: &str, text: &str) -> Vec<Offence> {
    let code = without_comments_and_texts(text);
    let tokens = without_unit_tests(tokens(&code));
    let mut offences = Vec::new();
    let mut offend = |line, what| offences.push(Offence { file: file.to_owned(), line, what });

    let module = file.trim_start_matches("bot/").split(['/', '.']).next().unwrap_or_default();
    if !["lib", "main", "build"].contains(&module) {
        match LAYERS.iter().find(|layer| layer.module == module) {
            None => offend(1, format!("{module} has no rule: add it to tests/contracts/architecture.rs")),
            Some(layer) => {
                for (line, used, part) in modules_used(file, &tokens) {
                    let is_meant = |entry: &&str| match entry.split_once("::") {
                        None => **entry == *used,
                        Some(only) => only == (used, part),
                    };
                    let may = layer.may_use == ANY || used == module || layer.may_use.iter().any(is_meant);
                    if !may {
                        offend(line, format!("{module} must not use {used}: {}", layer.why));
                    }
                }
                let waits = |token: &&Token<'_>| ["async", "await", "tokio"].contains(&token.word);
                for token in tokens.iter().filter(|token| module == "domain" && waits(token)) {
                    offend(token.line, format!("{module} must not use {}: {}", token.word, layer.why));
                }
            }
        }
    }
    for home in HOMES.iter().filter(|home| !home.places.iter().any(|place| file.starts_with(place))) {
        for line in lines_naming(home.dependency, &tokens) {
            offend(line, format!("{} may be named in {} only", home.dependency, home.places.join(", ")));
        }
    }
    offences.sort_by_key(|offence| offence.line);
    offences
}

/// The modules named right below the root of the library, each with what is used of it: `crate::x::a`,
/// each of `crate::x::{a, b}` and of `crate::{x::a, y}`, and `super::super::x` from far enough down.
fn modules_used<'c>(file: &str, tokens: &[Token<'c>]) -> Vec<(usize, &'c str, &'c str)> {
    let depth = file.trim_end_matches("/mod.rs").split('/').count() - 1;
    let mut used = Vec::new();
    for at in 0..tokens.len() {
        let path = match tokens[at].word {
            "crate" => &tokens[at + 1..],
            "super" if at == 0 || tokens[at - 1].word != "::" => {
                let climbed = tokens[at..].chunks(2).take_while(|pair| pair[0].word == "super").count();
                if climbed < depth {
                    continue;
                }
                &tokens[at + 2 * climbed - 1..]
            }
            _ => continue,
        };
        for module in heads(path) {
            let parts = heads(&module[1..]);
            let of_all = [module];
            let parts = if parts.is_empty() { &of_all[..] } else { &parts[..] };
            used.extend(parts.iter().map(|part| (module[0].line, module[0].word, part[0].word)));
        }
    }
    used.retain(|(_, name, _)| LAYERS.iter().any(|layer| layer.module == *name));
    used
}

/// What follows a path so far: nothing, the rest after `::`, or each member of a group after `::{`.
fn heads<'t, 'c>(after: &'t [Token<'c>]) -> Vec<&'t [Token<'c>]> {
    match after {
        [separator, brace, ..] if separator.word == "::" && brace.word == "{" => members_of_group(&after[2..]),
        [separator, _, ..] if separator.word == "::" => vec![&after[1..]],
        _ => Vec::new(),
    }
}

/// Each member of a group whose opening brace was just passed, with all that follows it.
fn members_of_group<'t, 'c>(tokens: &'t [Token<'c>]) -> Vec<&'t [Token<'c>]> {
    let mut members = Vec::new();
    let mut open = 1;
    let mut begins = true;
    for (at, token) in tokens.iter().enumerate() {
        match token.word {
            "{" => open += 1,
            "}" => open -= 1,
            "," if open == 1 => begins = true,
            _ if begins => {
                members.push(&tokens[at..]);
                begins = false;
            }
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    members
}

/// The lines on which a crate is named: as the head of a path, alone in a `use`, or as an attribute.
fn lines_naming(dependency: &str, tokens: &[Token<'_>]) -> Vec<usize> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.word);
    let is_named = |at: &usize| {
        let (before, after) = (if *at == 0 { "" } else { word(at - 1) }, word(at + 1));
        let heads_a_path = after == "::" && before != "::";
        heads_a_path || before == "use" || (before == "[" && after == "(")
    };
    let found = (0..tokens.len()).filter(|at| tokens[*at].word == dependency).filter(is_named);
    found.map(|at| tokens[at].line).collect()
}

struct Token<'c> {
    line: usize,
    word: &'c str,
}

fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for (text, line) in code.lines().zip(1..) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (word, after) = rest.split_at(length);
            if !first.is_whitespace() {
                tokens.push(Token { line, word });
            }
            rest = after;
        }
    }
    tokens
}

/// The tokens up to the unit tests, which may use what they like and stand last in a file.
fn without_unit_tests(mut tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    let begins = |at: &[Token<'_>]| {
        at.iter().map(|token| token.word).eq(["#", "[", "cfg", "(", "test", ")", "]", "mod", "tests", "{"])
    };
    if let Some(at) = tokens.windows(10).position(begins) {
        tokens.truncate(at);
    }
    tokens
}

/// The code with its comments and texts blanked out and its lines kept.
fn without_comments_and_texts(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = length_of_comment_or_text(rest);
        if skipped == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        code.push(' ');
        code.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
        rest = &rest[skipped..];
    }
    code
}

fn length_of_comment_or_text(code: &str) -> usize {
    let to_the_end = code.len();
    if code.starts_with("//") {
        return code.find('\n').unwrap_or(to_the_end);
    }
    if code.starts_with("/*") {
        return length_of_block_comment(code);
    }
    if let Some(inner) = code.strip_prefix('"') {
        return length_of_text(inner).map_or(to_the_end, |length| length + 1);
    }
    let hashes = code.strip_prefix('r').map_or(0, |raw| raw.len() - raw.trim_start_matches('#').len());
    if code.starts_with('r') && code[1 + hashes..].starts_with('"') {
        let closing = format!("\"{}", "#".repeat(hashes));
        let opening = 2 + hashes;
        return code[opening..].find(&closing).map_or(to_the_end, |at| opening + at + closing.len());
    }
    for quote in ["'\"'", "'\\\"'", "'\\''"] {
        if code.starts_with(quote) {
            return quote.len();
        }
    }
    0
}

/// The length of the rest of a text including its closing quote.
fn length_of_text(inner: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn length_of_block_comment(code: &str) -> usize {
    let mut open = 0;
    let mut at = 0;
    while at < code.len() {
        let rest = &code[at..];
        if rest.starts_with("/*") {
            open += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            open -= 1;
            at += 2;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
        if open == 0 {
            return at;
        }
    }
    code.len()
}

/// Every Rust file of the program but unit tests in files of their own, with its path from the root.
fn sources() -> Vec<(String, String)> {
    let mut folders = vec![root().join("bot")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                let name = path.strip_prefix(root()).expect("it lies below the root");
                let text = fs::read_to_string(&path).expect("a readable file");
                sources.push((name.to_string_lossy().into_owned(), text));
            }
        }
    }
    assert!(sources.len() > 20, "the sources were not found");
    sources.sort();
    sources
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
