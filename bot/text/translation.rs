//! Who has read a translation: its state, and what stands beside words that nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Deserialize;

use super::args::args;
use super::catalogue::Folder;
use super::source::{self, Flaw, Source};
use super::{DIVIDER, Flaws, Html, Locale, Text};
use crate::secret::hash;

/// The languages that we write ourselves. All others are translations of both.
const WRITTEN: [&str; 2] = ["en", "zh-CN"];

/// How much of a hash is kept, in hexadecimal digits: 64 bits, so that no two wordings of a message are taken for one.
const MARK: usize = 16;

/// What stands above the signatures of a language.
const HEAD: &str =
    "# Who has read which translation. Written by `wuzha locale review`; what is not listed is a draft.\n";

/// How far the words of one message in one language can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// We wrote them: there is nothing to compare them with.
    Source,
    /// Nobody but their translator has read them.
    Draft,
    /// A reviewer has signed for them as they stand.
    Reviewed,
    /// A reviewer signed, but the words or what they translate have changed since.
    Stale,
}

impl State {
    /// Its word, in files and in sentences.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Stale => "stale",
        }
    }

    const fn is_trusted(self) -> bool {
        matches!(self, Self::Source | Self::Reviewed)
    }
}

/// That somebody who speaks a language has read a message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    /// A role or initials that the reviewer chose.
    by: String,
    on: NaiveDate,
    /// The mark of the English and the Chinese.
    source: String,
    /// The mark of the translation.
    words: String,
}

/// The reviews of one language, by the ids of its messages.
type Signed = BTreeMap<String, Review>;

/// What is known of the words besides the words: reviews, and which words are urgent.
#[derive(Debug, Default)]
pub(super) struct Reviews {
    states: BTreeMap<(Locale, String), State>,
    urgent: BTreeSet<String>,
}

/// How far one language is. Units are messages with their attributes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// The language's tag.
    pub language: String,
    /// Whether we write it ourselves, so that there is nothing to review.
    pub is_source: bool,
    /// Units that English has.
    pub units: usize,
    /// Of them, those that the language has whole.
    pub translated: usize,
    /// Of these, those that a reviewer has signed for as they stand.
    pub reviewed: usize,
    /// Those that changed after a review.
    pub stale: usize,
    /// Those that nobody has reviewed.
    pub draft: usize,
}

impl Coverage {
    /// The languages in a table of Markdown.
    #[must_use]
    pub fn table(rows: &[Self]) -> String {
        let mut lines = vec![
            "| language | messages | translated | reviewed | stale | draft |".to_owned(),
            "| --- | --- | --- | --- | --- | --- |".to_owned(),
        ];
        lines.extend(rows.iter().map(|row| {
            let Self { language, units, stale, draft, .. } = row;
            let translated = row.share(row.translated);
            if row.is_source {
                return format!("| {language} | {units} | {translated} | source | – | – |");
            }
            format!("| {language} | {units} | {translated} | {} | {stale} | {draft} |", row.share(row.reviewed))
        }));
        lines.join("\n")
    }

    /// So many of a hundred, rounded down: 100 % is all.
    fn share(&self, of: usize) -> String {
        format!("{} %", (of * 100).checked_div(self.units).unwrap_or(100))
    }
}

impl Reviews {
    pub fn read(shipped: &Folder, site: &Folder) -> Result<Self, Flaws> {
        let mut flaws = Vec::new();
        let signed = signed(shipped, site, &mut flaws);
        let urgent = shipped.urgent.as_ref().map(|table| urgent(table, &mut flaws)).unwrap_or_default();
        if !flaws.is_empty() {
            return Err(Flaws(flaws));
        }
        // Hashing all words of all languages takes a while, so it is done where somebody has signed only.
        let mut states = BTreeMap::new();
        let sources = if signed.is_empty() { BTreeMap::new() } else { source_marks(shipped, site) };
        for (locale, signed) in signed {
            let words = units(&locale, shipped, site);
            for (id, review) in signed {
                let Some(words) = words.get(&id) else { continue };
                let is_unchanged = review.words == mark(words) && sources.get(&id) == Some(&review.source);
                let state = if is_unchanged { State::Reviewed } else { State::Stale };
                states.insert((locale.clone(), id), state);
            }
        }
        Ok(Self { states, urgent })
    }

    fn state(&self, locale: &Locale, id: &str) -> State {
        if is_written(locale) {
            return State::Source;
        }
        self.states.get(&(locale.clone(), id.to_owned())).copied().unwrap_or(State::Draft)
    }
}

impl Text {
    /// How far the message `id` in the language on offer that is nearest to `locale` can be trusted.
    #[must_use]
    pub fn state(&self, locale: &Locale, id: &str) -> State {
        let Some(locale) = self.nearest(locale) else { return State::Source };
        // Whoever answers for a language has just written it.
        if self.overlay.has(locale, id) { State::Reviewed } else { self.reviews.state(locale, id) }
    }

    /// The ids of the messages that are urgent: whoever reads them acts on them at once.
    pub fn urgent_ids(&self) -> impl Iterator<Item = &str> {
        self.reviews.urgent.iter().map(String::as_str)
    }

    /// Something urgent to one person. While nobody has reviewed it in their language, it stands there in English and
    /// in Chinese, too.
    pub(super) fn urgent(&self, locale: &Locale, id: &str, say: impl Fn(&Locale) -> Html) -> Html {
        self.with_sources(locale, &[id], say(locale), say)
    }

    /// The same for what has parts that need not be said again: `short` says what must be understood.
    pub(super) fn with_sources(
        &self,
        locale: &Locale,
        ids: &[&str],
        own: Html,
        short: impl Fn(&Locale) -> Html,
    ) -> Html {
        let Some(state) = self.doubtful(locale, ids) else { return own };
        let mut parts = vec![self.with_doubt(locale, state, own)];
        parts.extend(self.origins().iter().map(short));
        Html::joined(&parts, DIVIDER)
    }

    /// Something urgent to a chat: `say` is told each of its languages in turn, and after them English and Chinese
    /// where one of its own has not been reviewed.
    pub(super) fn urgent_in_each(
        &self,
        locales: &[Locale],
        ids: &[&str],
        mut say: impl FnMut(&Locale) -> Html,
    ) -> Html {
        let parts: Vec<_> = self
            .served_urgently(locales, ids)
            .iter()
            .map(|locale| {
                let own = say(locale);
                match self.doubtful(locale, ids) {
                    Some(state) => self.with_doubt(locale, state, own),
                    None => own,
                }
            })
            .collect();
        Html::joined(&parts, DIVIDER)
    }

    /// The languages in which a chat is told something urgent.
    pub(super) fn served_urgently(&self, locales: &[Locale], ids: &[&str]) -> Vec<Locale> {
        let mut served = self.served(locales);
        if served.iter().any(|locale| self.doubtful(locale, ids).is_some()) {
            let beside: Vec<_> = self.origins().into_iter().filter(|locale| !served.contains(locale)).collect();
            served.extend(beside);
        }
        served
    }

    /// A line for what is not urgent: that these messages are a draft, or older than what they translate.
    pub(super) fn draft_mark(&self, locale: &Locale, ids: &[&str]) -> Option<Html> {
        let state = self.least_trusted(locale, ids)?;
        Some(self.line(locale, "translation-tip", &args!["state" => state.code()]))
    }

    fn with_doubt(&self, locale: &Locale, state: State, own: Html) -> Html {
        let doubt = self.line(locale, "translation-urgent", &args!["state" => state.code()]);
        Html::joined(&[own, doubt], "\n")
    }

    /// The state of the urgent ones of these messages that was trusted least; `None` when all can be trusted.
    fn doubtful(&self, locale: &Locale, ids: &[&str]) -> Option<State> {
        let urgent: Vec<_> = ids.iter().copied().filter(|id| self.reviews.urgent.contains(*id)).collect();
        self.least_trusted(locale, &urgent)
    }

    fn least_trusted(&self, locale: &Locale, ids: &[&str]) -> Option<State> {
        let states: BTreeSet<_> = ids.iter().map(|id| self.state(locale, id)).collect();
        states.into_iter().find(|state| !state.is_trusted())
    }

    /// The languages in which our texts are written, of which the others are translations.
    fn origins(&self) -> Vec<Locale> {
        WRITTEN.iter().filter_map(|tag| Locale::parse(tag).ok()).filter(|it| self.nearest(it) == Some(it)).collect()
    }
}

impl Folder {
    /// How far every language of this folder over `shipped` is, ordered by tag. A language may be incomplete.
    ///
    /// # Errors
    /// When reviews cannot be read.
    pub fn coverage(&self, shipped: &Self) -> Result<Vec<Coverage>, Flaws> {
        let reviews = Reviews::read(shipped, self)?;
        let parts = |locale: &Locale| {
            let mut units: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
            for source in words_of(locale, shipped, self) {
                let messages = source::read(source).0.into_iter().filter(|message| !message.is_term());
                units.extend(messages.map(|message| (message.id, message.parts.into_keys().collect())));
            }
            units
        };
        let english = parts(&Locale::english());
        let tags = shipped.words.iter().chain(&self.words).map(|source| source.locale.clone());
        let row = |locale: Locale| {
            let own = parts(&locale);
            let is_whole = |id: &str, wanted: &BTreeSet<Option<String>>| own.get(id).is_some_and(|it| it == wanted);
            let whole = english.iter().filter(|(id, wanted)| is_whole(id, wanted)).map(|(id, _)| id);
            let states: Vec<_> = whole.map(|id| reviews.state(&locale, id)).collect();
            let count = |wanted: State| states.iter().filter(|state| **state == wanted).count();
            Coverage {
                language: locale.to_string(),
                is_source: is_written(&locale),
                units: english.len(),
                translated: states.len(),
                reviewed: count(State::Reviewed),
                stale: count(State::Stale),
                draft: count(State::Draft),
            }
        };
        Ok(tags.collect::<BTreeSet<_>>().into_iter().map(row).collect())
    }

    /// The text of the `review.toml` of a language after `by` has read these messages of it on a day, and how many
    /// they were. Names are ids or files (`sos.ftl`); none is the whole language. Of what was signed before, only
    /// messages that are gone are left out.
    ///
    /// # Errors
    /// When a name is neither, when the language is one that we write, or when what was signed before cannot be read.
    pub fn reviewed(
        &self,
        shipped: &Self,
        locale: &Locale,
        names: &[String],
        by: &str,
        on: NaiveDate,
    ) -> Result<(String, usize), Flaws> {
        let flaw = |problem: String| Flaws(vec![Flaw { path: format!("locales/{locale}"), line: None, problem }]);
        if is_written(locale) {
            return Err(flaw("is a language that we write: all others are reviewed against it".to_owned()));
        }
        let words = units(locale, shipped, self);
        if words.is_empty() {
            return Err(flaw("has no words".to_owned()));
        }
        let mut read = BTreeSet::new();
        for name in names {
            let ids = ids_of(name, &words_of(locale, shipped, self), &words);
            if ids.is_empty() {
                return Err(flaw(format!("has neither a message nor a file `{name}`")));
            }
            read.extend(ids);
        }
        if names.is_empty() {
            read.extend(words.keys().cloned());
        }
        let mut flaws = Vec::new();
        let mut signed = signed(shipped, self, &mut flaws).remove(locale).unwrap_or_default();
        if !flaws.is_empty() {
            return Err(Flaws(flaws));
        }
        let sources = source_marks(shipped, self);
        signed.retain(|id, _| sources.contains_key(id) && words.contains_key(id));
        let mut count = 0;
        for id in read {
            let (Some(source), Some(words)) = (sources.get(&id), words.get(&id)) else { continue };
            let review = Review { by: by.to_owned(), on, source: source.clone(), words: mark(words) };
            signed.insert(id, review);
            count += 1;
        }
        let mut text = HEAD.to_owned();
        for (id, Review { by, on, source, words }) in signed {
            let by = toml::Value::String(by);
            let _ = writeln!(text, "{id} = {{ by = {by}, on = \"{on}\", source = \"{source}\", words = \"{words}\" }}");
        }
        Ok((text, count))
    }

    /// Messages that are signed for or called urgent, and do not exist.
    pub(super) fn strays(&self, shipped: &Self) -> Vec<Flaw> {
        let known: BTreeSet<String> = units(&Locale::english(), shipped, self).into_keys().collect();
        let mut flaws = Vec::new();
        for table in shipped.reviews.iter().chain(&self.reviews) {
            let gone = table_of(table, &mut Vec::new()).into_keys().filter(|id| !known.contains(id));
            flaws.extend(gone.map(|id| at(table, &id, format!("`{id}` was reviewed and does not exist any more"))));
        }
        if let Some(table) = &shipped.urgent {
            let gone = urgent(table, &mut flaws).into_iter().filter(|id| !known.contains(id)).collect::<Vec<_>>();
            flaws.extend(gone.into_iter().map(|id| at(table, &id, format!("`{id}` is urgent and does not exist"))));
        }
        flaws
    }
}

fn is_written(locale: &Locale) -> bool {
    WRITTEN.contains(&locale.to_string().as_str())
}

/// The messages that a name means: one, or all of a file.
pub(super) fn ids_of(name: &str, sources: &[&Source], known: &BTreeMap<String, String>) -> BTreeSet<String> {
    if known.contains_key(name) {
        return BTreeSet::from([name.to_owned()]);
    }
    let is_named = |source: &&&Source| source.path.rsplit(['/', '\\']).next() == Some(name);
    let files = sources.iter().filter(is_named);
    let ids = files.flat_map(|source| source::read(source).0).filter(|message| !message.is_term());
    ids.map(|message| message.id).filter(|id| known.contains_key(id)).collect()
}

/// The files of a language: those that were shipped, and after them those that replace their messages.
pub(super) fn words_of<'f>(locale: &Locale, shipped: &'f Folder, site: &'f Folder) -> Vec<&'f Source> {
    shipped.words.iter().chain(&site.words).filter(|source| source.locale == *locale).collect()
}

/// What stands in each message of a language in use, by its id.
pub(super) fn units(locale: &Locale, shipped: &Folder, site: &Folder) -> BTreeMap<String, String> {
    words_of(locale, shipped, site).into_iter().flat_map(source::units).collect()
}

fn source_marks(shipped: &Folder, site: &Folder) -> BTreeMap<String, String> {
    let mut sources: BTreeMap<String, String> = BTreeMap::new();
    for tag in WRITTEN {
        let Ok(locale) = Locale::parse(tag) else { continue };
        for (id, words) in units(&locale, shipped, site) {
            sources.entry(id).or_default().push_str(&words);
        }
    }
    sources.into_iter().map(|(id, words)| (id, mark(&words))).collect()
}

fn mark(words: &str) -> String {
    hash(words).chars().take(MARK).collect()
}

fn signed(shipped: &Folder, site: &Folder, flaws: &mut Vec<Flaw>) -> BTreeMap<Locale, Signed> {
    let mut all: BTreeMap<Locale, Signed> = BTreeMap::new();
    for table in shipped.reviews.iter().chain(&site.reviews) {
        all.entry(table.locale.clone()).or_default().extend(table_of(table, flaws));
    }
    all
}

fn table_of(table: &Source, flaws: &mut Vec<Flaw>) -> Signed {
    toml::from_str(&table.text).unwrap_or_else(|error| {
        flaws.push(unreadable(table, &error));
        Signed::new()
    })
}

fn urgent(table: &Source, flaws: &mut Vec<Flaw>) -> BTreeSet<String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Urgent {
        ids: BTreeSet<String>,
    }
    toml::from_str::<Urgent>(&table.text).map(|urgent| urgent.ids).unwrap_or_else(|error| {
        flaws.push(unreadable(table, &error));
        BTreeSet::new()
    })
}

/// That a table is no TOML, or not of the form that is asked for.
pub(super) fn unreadable(table: &Source, error: &toml::de::Error) -> Flaw {
    let line = error.span().map(|span| 1 + table.text[..span.start.min(table.text.len())].matches('\n').count());
    Flaw { path: table.path.clone(), line, problem: error.message().to_owned() }
}

/// A flaw where a word stands first in a table.
pub(super) fn at(table: &Source, word: &str, problem: String) -> Flaw {
    let line = table.text.lines().position(|line| line.contains(word)).map(|at| at + 1);
    Flaw { path: table.path.clone(), line, problem }
}
