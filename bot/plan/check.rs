//! Reads by which words a text that somebody forwards is told from others.

use crate::domain::check::{FlagWords, KindWords, Phrase, Words};
use crate::domain::fraud::RedFlag;
use crate::domain::tip::FraudType;

use super::finding::Finding;
use super::source::{Placed, Source, Table, read_text};

read_text!(Phrase => "words to look for, with `…` for a gap");

/// The words that are compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("check.toml", include_str!("data/check.toml"))
}

/// The words that are compiled in, read.
///
/// # Panics
/// When the file has a mistake, which the tests rule out.
#[must_use]
pub fn words() -> Words {
    let mut findings = Vec::new();
    read(&embedded(), &mut findings).unwrap_or_else(|| panic!("the words shipped have mistakes: {findings:?}"))
}

/// Reads words and adds all that is wrong with them to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Words> {
    let before = findings.len();
    let words = source.read(findings, |file| {
        let kinds = file.each("type", kind);
        file.report_duplicates("type", kinds.iter().map(|(id, _)| id));
        let known: Vec<FraudType> = kinds.iter().map(|(_, words)| words.kind.clone()).collect();
        let flags = file.each("flag", flag);
        file.report_duplicates("flag", flags.iter().map(|(id, ..)| id));
        for hinted in flags.iter().flat_map(|(_, _, hinted)| hinted) {
            file.report_unknown("type", hinted, &known);
        }
        let warnings = file.list("warnings");
        let flags = flags.into_iter().map(|(_, words, _)| words).collect();
        Some(Words::new(flags, kinds.into_iter().map(|(_, words)| words).collect(), warnings))
    })?;
    (findings.len() == before).then_some(words)
}

/// A `[[flag]]`: its name, its words, and where the kinds stand that it speaks for.
fn flag(table: &mut Table<'_>) -> Option<(Placed<RedFlag>, FlagWords, Vec<Placed<FraudType>>)> {
    let id: Option<Placed<RedFlag>> = table.need("id");
    let words = table.list("words");
    let kinds: Vec<Placed<String>> = table.list("types");
    let kinds: Vec<_> =
        kinds.into_iter().map(|kind| Placed { place: kind.place, value: FraudType::new(kind.value) }).collect();
    let id = id?;
    let words = FlagWords { flag: id.value, words, kinds: kinds.iter().map(|kind| kind.value.clone()).collect() };
    Some((id, words, kinds))
}

/// A `[[type]]`: its name and its words.
fn kind(table: &mut Table<'_>) -> Option<(Placed<String>, KindWords)> {
    let id: Option<Placed<String>> = table.need("id");
    let (strong, weak) = (table.list("strong"), table.list("weak"));
    let id = id?;
    let words = KindWords { kind: FraudType::new(&id.value), strong, weak };
    Some((id, words))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::plan::tip;

    #[test]
    fn the_words_shipped_read_without_a_finding_and_tell_every_kind_that_tips_are_about() {
        let mut findings = Vec::new();

        let words = read(&embedded(), &mut findings).expect("the words");

        assert_eq!(findings, []);
        let library = tip::read(&tip::embedded(), &mut findings).expect("the library");
        let mut about: Vec<_> = library.tips().iter().filter_map(|tip| tip.fraud_type.clone()).collect();
        about.sort();
        about.dedup();
        let mut told: Vec<_> = words.kinds().cloned().collect();
        told.sort();
        assert_eq!(told, about);
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
warnings = [\"…\"]
[[flag]]
id = \"safe_acount\"
words = [\"safe account\"]
types = [\"police\"]
[[flag]]
id = \"code\"
words = [\"the code\"]
types = [\"polise\"]
[[type]]
id = \"police\"
strong = [\"warrant\"]
waek = [\"police\"]
";
        let mut findings = Vec::new();

        let words = read(&Source { name: "check.toml".to_owned(), text: Cow::Borrowed(text) }, &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        insta::assert_snapshot!(shown.join("\n"), @"
        check.toml:10: error: there is no type `polise`; did you mean `police`?
        check.toml:14: error: unknown key `waek`; did you mean `weak`?
        check.toml:2: error: entry 1 of `warnings` must be words to look for, with `…` for a gap, not `…`
        check.toml:4: error: `id` cannot be `safe_acount`; did you mean `safe_account`?
        ");
        assert_eq!(words, None);
    }
}
