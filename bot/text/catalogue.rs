//! All words of all languages, checked against one another when they are loaded.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use include_dir::{Dir, include_dir};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::args::{Args, Form};
use super::direction::directed;
use super::locale::Locale;
use super::source::{self, Flaw, Message, Shape, Source, TWO};

/// The languages we ship. A new folder needs no line of Rust.
static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The file that names the urgent messages.
const URGENT: &str = "urgent.toml";

/// Why words were not loaded: everything that is wrong with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaws(pub Vec<Flaw>);

impl fmt::Display for Flaws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Flaws {}

/// The shelves of all languages.
#[derive(Debug)]
pub(super) struct Catalogue {
    shelves: BTreeMap<Locale, Shelf>,
}

impl Catalogue {
    /// Builds the catalogue from what we ship and, over it, what a site words differently. Either
    /// everything is right or nothing is used.
    pub fn build(shipped: &[Source], site: &[Source]) -> Result<Self, Flaws> {
        let mut draft = Draft::default();
        draft.add(shipped, Layer::Shipped);
        let Some(reference) = draft.english() else {
            return Err(Flaws(vec![whole(
                "locales/en",
                "English is missing, against which every language is checked",
            )]));
        };
        draft.add(site, Layer::Site);
        draft.compare(&reference);
        draft.finish(shipped, site)
    }

    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.shelves.keys()
    }

    /// The language that serves a reader of `wanted` best, if one of ours does at all.
    pub fn nearest(&self, wanted: &Locale) -> Option<&Locale> {
        if let Some((exact, _)) = self.shelves.get_key_value(wanted) {
            return Some(exact);
        }
        let alike = self.locales().filter_map(|locale| Some((wanted.likeness(locale)?, locale)));
        alike.max_by_key(|(likeness, _)| *likeness).map(|(_, locale)| locale)
    }

    /// The shelf of the nearest language, else the English one.
    pub fn shelf(&self, wanted: &Locale) -> &Shelf {
        let locale = self.nearest(wanted).cloned().unwrap_or_else(Locale::english);
        self.shelves.get(&locale).expect("a catalogue without English is not built")
    }
}

/// What a folder of words holds.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// The `.ftl` files.
    pub words: Vec<Source>,
    /// What was reviewed: the `review.toml` of each language.
    pub reviews: Vec<Source>,
    /// Terms that every text must use: the `terms.toml` of each language.
    pub terms: Vec<Source>,
    /// Which messages are urgent: `urgent.toml`. Only ours counts.
    pub urgent: Option<Source>,
}

impl Folder {
    /// Adds a file of a language; what is neither words nor one of our tables is passed over.
    fn add(&mut self, source: Source) {
        match source.path.rsplit(['/', '\\']).next() {
            Some("review.toml") => self.reviews.push(source),
            Some("terms.toml") => self.terms.push(source),
            Some(name) if name.ends_with(".ftl") => self.words.push(source),
            Some(_) | None => {}
        }
    }
}

/// What we ship, as it was compiled in.
pub(super) fn shipped() -> Result<Folder, Flaws> {
    let mut found = Folder::default();
    let mut flaws = Vec::new();
    for folder in SHIPPED.dirs() {
        for file in folder.files().filter(|file| is_ours(file.path())) {
            let path = format!("locales/{}", file.path().display());
            match (tag_of(folder.path()), file.contents_utf8()) {
                (Some(locale), Some(text)) => found.add(Source { locale, path, text: text.to_owned() }),
                (None, _) => flaws.push(whole(path, "its folder is not named after a language, such as `ru`")),
                (_, None) => flaws.push(whole(path, "is not UTF-8")),
            }
        }
    }
    found.urgent = SHIPPED.get_file(URGENT).and_then(|file| file.contents_utf8()).map(|text| Source {
        locale: Locale::english(),
        path: format!("locales/{URGENT}"),
        text: text.to_owned(),
    });
    if flaws.is_empty() { Ok(found) } else { Err(Flaws(flaws)) }
}

/// What a folder on the disk holds that is laid out like `locales/`.
pub(super) fn on_disk(directory: &Path) -> Result<Folder, Flaws> {
    let mut found = Folder::default();
    let mut flaws = Vec::new();
    for folder in entries(directory, &mut flaws) {
        if !folder.is_dir() {
            continue;
        }
        let Some(locale) = tag_of(&folder) else {
            flaws.push(whole(folder.display(), "is not named after a language, such as `ru`"));
            continue;
        };
        for file in entries(&folder, &mut flaws).into_iter().filter(|file| is_ours(file)) {
            let path = file.display().to_string();
            match std::fs::read_to_string(&file) {
                Ok(text) => found.add(Source { locale: locale.clone(), path, text }),
                Err(error) => flaws.push(whole(path, &error.to_string())),
            }
        }
    }
    if flaws.is_empty() { Ok(found) } else { Err(Flaws(flaws)) }
}

fn entries(directory: &Path, flaws: &mut Vec<Flaw>) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(directory).and_then(|found| found.map(|entry| entry.map(|e| e.path())).collect());
    let mut paths: Vec<_> = listed.unwrap_or_else(|error: std::io::Error| {
        flaws.push(whole(directory.display(), &error.to_string()));
        Vec::new()
    });
    paths.sort();
    paths
}

/// Whether a file is words or a table about words.
fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml")
}

fn tag_of(folder: &Path) -> Option<Locale> {
    Locale::parse(folder.file_name()?.to_str()?).ok()
}

fn whole(path: impl fmt::Display, problem: &str) -> Flaw {
    Flaw { path: path.to_string(), line: None, problem: problem.to_owned() }
}

/// Whose words they are; the site's replace ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layer {
    Shipped,
    Site,
}

/// Words that are being compared, and what is wrong with them so far.
#[derive(Default)]
struct Draft {
    messages: BTreeMap<Locale, BTreeMap<String, (Layer, Message)>>,
    flaws: Vec<Flaw>,
}

impl Draft {
    fn add(&mut self, sources: &[Source], layer: Layer) {
        for source in sources {
            let (messages, flaws) = source::read(source);
            self.flaws.extend(flaws);
            let shelf = self.messages.entry(source.locale.clone()).or_default();
            for message in messages {
                match shelf.get(&message.id) {
                    Some((theirs, first)) if *theirs == layer => {
                        let first = format!("`{}` stands twice; first at {}:{}", message.id, first.path, first.line);
                        self.flaws.push(message.flaw(first));
                    }
                    Some(_) | None => {
                        shelf.insert(message.id.clone(), (layer, message));
                    }
                }
            }
        }
    }

    /// The English messages that were added so far; `None` when there is no English.
    fn english(&self) -> Option<BTreeMap<String, Message>> {
        let shelf = self.messages.get(&Locale::english())?;
        let messages = shelf.values().filter(|(_, message)| !message.is_term());
        Some(messages.map(|(_, message)| (message.id.clone(), message.clone())).collect())
    }

    /// Every language must have the messages of the English we ship, each asking for the same
    /// arguments, and name the same numbers as the English in use.
    fn compare(&mut self, reference: &BTreeMap<String, Message>) {
        let english = self.messages.get(&Locale::english());
        let mut flaws = Vec::new();
        for (locale, shelf) in &self.messages {
            for (_, message) in shelf.values() {
                flaws.extend(unknown_terms(message, |term| shelf.contains_key(term)));
                if !message.is_term() && !reference.contains_key(&message.id) {
                    flaws.push(message.flaw(format!("`{}` is not in English, so nothing says it", message.id)));
                }
            }
            for known in reference.values() {
                let Some((_, message)) = shelf.get(&known.id) else {
                    flaws.push(known.flaw(format!("`{}` is missing in {locale}", known.id)));
                    continue;
                };
                flaws.extend(differing_arguments(message, known));
                let in_use = english.and_then(|shelf| shelf.get(&known.id));
                flaws.extend(in_use.and_then(|(_, english)| differing_numbers(message, english)));
            }
        }
        self.flaws.extend(flaws);
    }

    fn finish(mut self, shipped: &[Source], site: &[Source]) -> Result<Catalogue, Flaws> {
        if !self.flaws.is_empty() {
            self.flaws.sort();
            self.flaws.dedup();
            return Err(Flaws(self.flaws));
        }
        let shelves = self.messages.into_iter().map(|(locale, messages)| {
            let messages = messages.into_iter().map(|(id, (_, message))| (id, message)).collect();
            let files = |sources: &[Source]| -> Vec<Arc<FluentResource>> {
                sources.iter().filter(|source| source.locale == locale).map(parsed).map(Arc::new).collect()
            };
            let (ours, theirs) = (files(shipped), files(site));
            let bundle = bundle(&locale, &ours, &theirs);
            let shelf = Shelf { bundle, messages: Arc::new(messages), ours, theirs };
            (locale, shelf)
        });
        Ok(Catalogue { shelves: shelves.collect() })
    }
}

fn unknown_terms(message: &Message, is_known: impl Fn(&str) -> bool) -> Vec<Flaw> {
    let terms = message.parts.values().flat_map(|shape| &shape.terms);
    let unknown = terms.filter(|term| !is_known(term));
    unknown.map(|term| message.flaw(format!("`{}` refers to `{term}`, which does not exist", message.id))).collect()
}

fn differing_arguments(message: &Message, reference: &Message) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (part, wanted) in &reference.parts {
        let named = message.named(part.as_deref());
        match message.parts.get(part) {
            None => flaws.push(message.flaw(format!("`{named}` is missing"))),
            Some(shape) if shape.variables != wanted.variables => {
                let problem = format!("`{named}` asks for {}, English for {}", listed(shape), listed(wanted));
                flaws.push(message.flaw(problem));
            }
            Some(_) => {}
        }
    }
    for part in message.parts.keys().filter(|part| !reference.parts.contains_key(*part)) {
        flaws.push(message.flaw(format!("`{}` is not in English, so nothing says it", message.named(part.as_deref()))));
    }
    flaws
}

/// A hotline that differs between two languages sends somebody to the wrong number.
fn differing_numbers(message: &Message, english: &Message) -> Option<Flaw> {
    let differing: BTreeSet<&str> = message
        .parts
        .iter()
        .filter_map(|(part, shape)| Some((shape, english.parts.get(part)?)))
        .flat_map(|(shape, wanted)| shape.numbers.symmetric_difference(&wanted.numbers))
        .map(String::as_str)
        .collect();
    let listed = differing.into_iter().collect::<Vec<_>>().join(", ");
    (!listed.is_empty()).then(|| message.flaw(format!("`{}` and English do not both say {listed}", message.id)))
}

fn listed(shape: &Shape) -> String {
    let names: Vec<String> = shape.variables.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

fn parsed(source: &Source) -> FluentResource {
    FluentResource::try_new(source.text.clone())
        .unwrap_or_else(|_| unreachable!("{} was parsed without a flaw before", source.path))
}

pub(super) fn bundle(locale: &Locale, ours: &[Arc<FluentResource>], theirs: &[Arc<FluentResource>]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    // Isolating marks break copied codes and commands, so only those languages get them that need
    // them around every Latin word.
    bundle.set_use_isolating(locale.is_right_to_left());
    bundle.add_function(TWO, two_digits).expect("the bundle is new");
    for resource in ours {
        bundle.add_resource(Arc::clone(resource)).expect("duplicates were looked for before");
    }
    for resource in theirs {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

/// `TWO($month)`: Fluent itself writes 2025-4-7 for the seventh of April.
fn two_digits<'a>(positional: &[FluentValue<'a>], _named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => FluentValue::from(format!("{:02}", number.value)),
        [] | [_] | [_, _, ..] => FluentValue::Error,
    }
}

/// What says the messages of a language.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The words of one language.
pub(super) struct Shelf {
    pub(super) bundle: Bundle,
    pub(super) messages: Arc<BTreeMap<String, Message>>,
    /// The files that we ship, and those that take the place of something in them, the later of the earlier.
    pub(super) ours: Vec<Arc<FluentResource>>,
    pub(super) theirs: Vec<Arc<FluentResource>>,
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shelf").field("messages", &self.messages.len()).finish_non_exhaustive()
    }
}

/// Words that could not be said as asked: a mistake of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    /// What is wrong.
    pub problem: String,
    /// The best that can be shown all the same.
    pub best: String,
}

impl Shelf {
    /// Says a message or an attribute with whatever it is given, as a translator looks at it.
    pub fn sample(&self, name: &str, values: &FluentArgs<'_>) -> Option<String> {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.formatted(pattern, attribute, values, &mut Vec::new()))
    }

    fn formatted(
        &self,
        pattern: &Pattern<&str>,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
        errors: &mut Vec<FluentError>,
    ) -> String {
        let said = self.bundle.format_pattern(pattern, Some(values), errors).into_owned();
        let form = match attribute {
            None => Form::Body,
            Some("button" | "toast") => Form::Label,
            // A part of a line, or of a file.
            Some(_) => return said,
        };
        let from_right = |language: &LanguageIdentifier| language.character_direction() == CharacterDirection::RTL;
        if self.bundle.locales.iter().any(from_right) { directed(&said, form) } else { said }
    }

    /// Says a message (`tip-card`) or an attribute of one (`tip-why.button`).
    pub fn say(&self, name: &str, args: &Args, form: Form) -> Result<String, Gap> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        let shape = self.messages.get(id).and_then(|message| message.parts.get(&attribute.map(str::to_owned)));
        let (Some(pattern), Some(shape)) = (pattern, shape) else {
            return Err(Gap { problem: format!("there is no message `{name}`"), best: name.to_owned() });
        };
        let mut errors = Vec::new();
        let values = args.to_fluent(form);
        let said = self.formatted(pattern, attribute, &values, &mut errors);
        if !shape.variables.iter().map(String::as_str).eq(args.names()) {
            let given: Vec<String> = args.names().map(|name| format!("${name}")).collect();
            let problem = format!("`{name}` asks for {} and was given {}", listed(shape), given.join(", "));
            return Err(Gap { problem, best: said });
        }
        match errors.first() {
            Some(error) => Err(Gap { problem: format!("`{name}`: {error}"), best: said }),
            None => Ok(said),
        }
    }
}
