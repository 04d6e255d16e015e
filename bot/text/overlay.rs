//! Words that staff corrected while the program runs: they stand before those of the files.
//!
//! A language that has corrections gets a shelf of its own. It shares the files that were read at the start, so that it
//! costs a few milliseconds and no copy of the words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Identifier, Message as Parsed, Pattern, Resource};
use fluent_syntax::serializer;

use super::catalogue::{Shelf, bundle};
use super::html::{Html, escaped};
use super::locale::Locale;
use super::source::{self, Shape, Source};
use super::{Plain, Text};
use crate::domain::words::{BadWords, Flaw, limit};

/// A text of a language in other words: the language, the text and the words.
type Corrected = (Locale, String, String);

/// What is in use.
#[derive(Debug, Default)]
struct InUse {
    corrections: Vec<Corrected>,
    /// Of the languages that have some.
    shelves: BTreeMap<Locale, Arc<Shelf>>,
}

/// The corrections in use, and the shelves with them.
#[derive(Debug, Default)]
pub(super) struct Overlay(RwLock<InUse>);

impl Overlay {
    /// The shelf of a language that has corrections.
    pub fn shelf(&self, locale: &Locale) -> Option<Arc<Shelf>> {
        self.read().shelves.get(locale).cloned()
    }

    /// Whether the value of a message was corrected.
    pub fn has(&self, locale: &Locale, id: &str) -> bool {
        self.read().corrections.iter().any(|(language, name, _)| language == locale && name == id)
    }

    fn is(&self, corrections: &[Corrected]) -> bool {
        self.read().corrections == corrections
    }

    fn set(&self, corrections: Vec<Corrected>, shelves: BTreeMap<Locale, Arc<Shelf>>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = InUse { corrections, shelves };
    }

    fn read(&self) -> RwLockReadGuard<'_, InUse> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A message and, of an attribute, its name.
fn halves(name: &str) -> (&str, Option<&str>) {
    name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)))
}

/// Words as a file would have them.
fn file(id: &str, parts: &[(Option<&str>, &str)]) -> String {
    let mut text = format!("{id} =\n");
    for (attribute, words) in parts {
        let indent = match attribute {
            Some(attribute) => {
                text.push_str(&format!("    .{attribute} =\n"));
                "        "
            }
            None => "    ",
        };
        for line in words.lines() {
            text.push_str(&format!("{indent}{line}\n"));
        }
    }
    text
}

/// A pattern as a translator writes it.
fn written(pattern: &Pattern<&str>) -> String {
    let message =
        Parsed { id: Identifier { name: "x" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let words = text.trim_start_matches("x =").trim_matches([' ', '\n']);
    words.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

impl Shelf {
    /// The words of a text as a translator writes them.
    fn written(&self, name: &str) -> Option<String> {
        let (id, attribute) = halves(name);
        let found =
            self.theirs.iter().rev().chain(&self.ours).flat_map(|file| file.entries()).find_map(
                |entry| match entry {
                    Entry::Message(message) if message.id.name == id => Some(message),
                    _ => None,
                },
            )?;
        let pattern = match attribute {
            None => found.value.as_ref(),
            Some(attribute) => found.attributes.iter().find(|part| part.id.name == attribute).map(|part| &part.value),
        };
        pattern.map(written)
    }

    /// The same shelf with some texts in other words.
    fn with(&self, locale: &Locale, corrections: &BTreeMap<&str, &str>) -> Self {
        let ids: BTreeSet<_> = corrections.keys().map(|name| halves(name).0).collect();
        let mut text = String::new();
        for id in ids {
            let Some(message) = self.messages.get(id) else { continue };
            let parts: Vec<_> = message.parts.keys().map(Option::as_deref).collect();
            let words: Vec<_> = parts
                .iter()
                .map(|part| {
                    let name = message.named(*part);
                    let new = corrections.get(name.as_str()).map(|words| (*words).to_owned());
                    new.or_else(|| self.written(&name)).unwrap_or_default()
                })
                .collect();
            let parts: Vec<_> = parts.into_iter().zip(words.iter().map(String::as_str)).collect();
            text.push_str(&file(id, &parts));
        }
        // What cannot be read was not let in.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let theirs: Vec<_> = self.theirs.iter().cloned().chain([Arc::new(resource)]).collect();
        Self {
            bundle: bundle(locale, &self.ours, &theirs),
            messages: Arc::clone(&self.messages),
            ours: self.ours.clone(),
            theirs,
        }
    }

    /// A text as it is said when each value is called by its own name.
    fn with_names(&self, name: &str) -> Option<String> {
        let (id, attribute) = halves(name);
        let shape = self.messages.get(id)?.parts.get(&attribute.map(str::to_owned))?;
        let value = |variable: &String| (variable.clone(), FluentValue::from(format!("‹{variable}›")));
        let values: FluentArgs<'_> = shape.variables.iter().map(value).collect();
        self.sample(name, &values)
    }
}

impl Text {
    /// Puts corrections before the words of the files: language, text and words of each. Those of before are gone. To
    /// say the same again costs nothing.
    pub fn correct(&self, corrections: Vec<(Locale, String, String)>) {
        if self.overlay.is(&corrections) {
            return;
        }
        let mut languages: BTreeMap<&Locale, BTreeMap<&str, &str>> = BTreeMap::new();
        for (locale, name, words) in &corrections {
            languages.entry(locale).or_default().insert(name, words);
        }
        let shelf = |(locale, words): (&Locale, BTreeMap<&str, &str>)| {
            (locale.clone(), Arc::new(self.catalogue.shelf(locale).with(locale, &words)))
        };
        let shelves = languages.into_iter().map(shelf).collect();
        self.overlay.set(corrections, shelves);
    }

    /// The parts of a message by their names, its value first; none when there is no such message.
    #[must_use]
    pub fn parts(&self, id: &str) -> Vec<String> {
        let english = self.catalogue.shelf(&Locale::english());
        let Some(message) = english.messages.get(id).filter(|message| !message.is_term()) else { return Vec::new() };
        message.parts.keys().map(|part| message.named(part.as_deref())).collect()
    }

    /// The words of a text that are in use in a language, as a translator writes them.
    #[must_use]
    pub fn written(&self, locale: &Locale, name: &str) -> Option<String> {
        match self.overlay.shelf(locale) {
            Some(shelf) => shelf.written(name),
            None => self.catalogue.shelf(locale).written(name),
        }
    }

    /// The words of a text in the files of a language, whatever was corrected since.
    #[must_use]
    pub fn filed(&self, locale: &Locale, name: &str) -> Option<String> {
        self.catalogue.shelf(locale).written(name)
    }

    fn shape(&self, locale: &Locale, name: &str) -> Option<&Shape> {
        let (id, attribute) = halves(name);
        self.catalogue.shelf(locale).messages.get(id)?.parts.get(&attribute.map(str::to_owned))
    }

    /// Looks at new words of a text as the files are looked at.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check_words(&self, locale: &Locale, name: &str, words: &str) -> Result<(), BadWords> {
        let bad = |flaw: Flaw, wanted: String| Err(BadWords { flaw, wanted });
        if self.written(locale, name).as_deref() == Some(words) {
            return bad(Flaw::Same, String::new());
        }
        let (id, attribute) = halves(name);
        let text = file(id, &[(attribute, words)]);
        let (messages, flaws) =
            source::read(&Source { locale: locale.clone(), path: String::new(), text: text.clone() });
        let part = attribute.map(str::to_owned);
        let shape = match messages.as_slice() {
            [message] if message.id == id && message.parts.len() == 1 => message.parts.get(&part),
            _ => None,
        };
        let (Some(shape), true) = (shape, FluentResource::try_new(text).is_ok()) else {
            return bad(Flaw::Syntax, String::new());
        };
        if !flaws.is_empty() {
            return bad(Flaw::Markup, String::new());
        }
        let english = self.shape(&Locale::english(), name).cloned().unwrap_or_default();
        let known = &self.catalogue.shelf(locale).messages;
        if shape.variables != english.variables || !shape.terms.iter().all(|term| known.contains_key(term)) {
            let named: Vec<_> = english.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
            return bad(Flaw::Variables, named.join(", "));
        }
        if shape.numbers != english.numbers {
            return bad(Flaw::Numbers, english.numbers.iter().cloned().collect::<Vec<_>>().join(", "));
        }
        let most = limit(name);
        if self.corrected(locale, name, words).plain_len_utf16() > most {
            return bad(Flaw::Long, most.to_string());
        }
        Ok(())
    }

    /// New words of a text as readers see them, with the names of values in place of the values.
    #[must_use]
    pub fn corrected(&self, locale: &Locale, name: &str, words: &str) -> Html {
        let shelf = self.catalogue.shelf(locale).with(locale, &BTreeMap::from([(name, words)]));
        let said = shelf.with_names(name).unwrap_or_default();
        let has_markup = !name.contains('.');
        Html::written(if has_markup { said } else { escaped(&said) })
    }

    /// A text as readers see it now, in one line of plain words.
    #[must_use]
    pub fn sample(&self, locale: &Locale, name: &str) -> Plain {
        let said = match self.overlay.shelf(locale) {
            Some(shelf) => shelf.with_names(name),
            None => self.catalogue.shelf(locale).with_names(name),
        };
        let said = said.unwrap_or_default();
        let html = Html::written(if name.contains('.') { escaped(&said) } else { said });
        Plain::from(html)
    }
}

#[cfg(test)]
mod tests {
    use super::super::args::args;
    use super::*;

    const NAME: &str = "a";

    fn text() -> Text {
        let file = |tag: &str, text: &str| Source {
            locale: Locale::parse(tag).unwrap(),
            path: format!("{tag}.ftl"),
            text: text.to_owned(),
        };
        let english = "-bot = Wuzha\na = Call 110, { $who }.\n    .button = Call\nb = Two\n";
        let russian = "-bot = Wuzha\na = Звоните 110, { $who }.\n    .button = Звонок\nb = Два\n    строки\n";
        Text::from_sources(&[file("en", english), file("ru", russian)], &[]).unwrap()
    }

    fn russian() -> Locale {
        Locale::parse("ru").unwrap()
    }

    #[test]
    fn a_correction_stands_before_the_files_and_leaves_the_rest_of_its_message() {
        let text = text();
        let (ru, en) = (russian(), Locale::english());
        text.correct(vec![(ru.clone(), NAME.to_owned(), "{ -bot }: наберите 110, { $who }.".to_owned())]);

        let args = args!["who" => "А"];
        assert_eq!(text.line(&ru, NAME, &args).as_str(), "Wuzha: наберите 110, А.");
        assert_eq!(text.label(&ru, "a.button", &args![]).as_str(), "Звонок");
        assert_eq!(text.line(&en, NAME, &args).as_str(), "Call 110, А.");
        assert_eq!(text.written(&ru, NAME).unwrap(), "{ -bot }: наберите 110, { $who }.");
        assert_eq!(text.filed(&ru, NAME).unwrap(), "Звоните 110, { $who }.");

        text.correct(Vec::new());
        assert_eq!(text.line(&ru, NAME, &args).as_str(), "Звоните 110, А.");
    }

    #[test]
    fn words_are_shown_as_a_translator_writes_them() {
        assert_eq!(text().written(&russian(), "b").unwrap(), "Два\nстроки");
        assert_eq!(text().parts("a"), ["a", "a.button"]);
        assert_eq!(text().sample(&russian(), "a").as_str(), "Звоните 110, ‹who›.");
        assert!(text().parts("c").is_empty() && text().parts("-bot").is_empty());
    }

    #[test]
    fn new_words_are_checked_as_the_files_are() {
        let text = text();
        let look = |name: &str, words: &str| text.check_words(&russian(), name, words);
        let bad = |name: &str, words: &str| look(name, words).unwrap_err();

        assert_eq!(look("a", "Наберите\n110, { $who }!"), Ok(()));
        assert_eq!(bad("a", "Звоните 110, { $who }.").flaw, Flaw::Same);
        assert_eq!(bad("a", "Звоните 110, { $who").flaw, Flaw::Syntax);
        assert_eq!(bad("a", "Звоните 110, { $who }\n.button = 110").flaw, Flaw::Syntax);
        assert_eq!(bad("a", "").flaw, Flaw::Syntax);
        assert_eq!(bad("a", "<b>Звоните 110, { $who }").flaw, Flaw::Markup);
        assert_eq!(bad("a", "A & B 110, { $who }").flaw, Flaw::Markup);
        let wanted = |flaw, wanted: &str| BadWords { flaw, wanted: wanted.to_owned() };
        assert_eq!(bad("a", "Звоните 110."), wanted(Flaw::Variables, "{ $who }"));
        assert_eq!(bad("a", "Звоните 119, { $who }."), wanted(Flaw::Numbers, "110"));
        assert_eq!(bad("a.button", &"ж".repeat(25)), wanted(Flaw::Long, "24"));
    }

    #[test]
    fn a_preview_is_what_readers_will_see() {
        let shown = text().corrected(&russian(), "a", "<b>Звоните</b> 110, { $who }");
        assert_eq!(shown.as_str(), "<b>Звоните</b> 110, ‹who›");
        assert_eq!(text().corrected(&russian(), "a.button", "A & B").as_str(), "A &amp; B");
    }
}
