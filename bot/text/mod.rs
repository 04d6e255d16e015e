//! WORDING: everything people in chats read. The only place that knows Fluent and the ids of `locales/`.
//!
//! May use `domain` and `fluent`; never `store`, `service` or `channel`.
//!
//! The value of a message is a body, in Telegram's HTML: [`Text::line`]. Its attributes are plain
//! text for places without markup, and their names say which place: `.button`, `.toast`, `.command`,
//! `.name`: [`Text::label`].
//!
//! To add a sentence: 1. the message in every `locales/*/*.ftl`; 2. a typed function in the file of
//! its feature here, so that callers cannot forget an argument; 3. a call of it in
//! `tests/contracts/locales.rs`.
//! To add a language: a folder in `locales/`, nothing here.

mod args;
mod catalogue;
mod direction;
mod html;
mod locale;
mod preview;
mod proofread;
mod overlay;
mod source;

pub mod alert;
pub mod burden;
pub mod check;
pub mod case;
pub mod attest;
pub mod aware;
pub mod badge;
mod class_move;
pub mod class_quiz;
pub mod contest;
pub mod drip;
pub mod roleplay;
pub mod contact;
mod date;
pub mod doubt;
pub mod fraud;
pub mod group;
pub mod help;
pub mod identity;
pub mod import;
pub mod item;
pub mod kit;
pub mod ledger;
pub mod lookalike;
pub mod notice;
pub mod meeting;
pub mod overview;
mod paging;
pub mod personal;
pub mod pledge;
mod privacy;
pub mod quiet;
pub mod question;
pub mod quiz;
mod refusal;
pub mod reminder;
pub mod review;
pub mod role;
pub mod roll;
pub mod sos;
mod subscription;
pub mod support;
mod tip;
pub mod translation;
pub mod typed;
mod unbound;
pub mod verify;
pub mod words;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

pub use args::{Arg, Args};
pub use catalogue::{Flaws, Folder};
pub use html::{Html, Plain};
pub use locale::{BadLocale, Locale};
pub use preview::Shown;
pub use source::{Flaw, Source};

use args::Form;
use catalogue::Catalogue;
use html::escaped;
use overlay::Overlay;
use question::Own;
use translation::Reviews;

/// Stands between the two languages of one message.
const DIVIDER: &str = "\n· · ·\n";

/// All words of all languages. Loaded once; corrections of staff stand before them.
#[derive(Debug)]
pub struct Text {
    catalogue: Arc<Catalogue>,
    reviews: Arc<Reviews>,
    /// Corrections of staff, of this text alone.
    overlay: Overlay,
    /// Questions of staff, of this text alone.
    own: Own,
    /// Gaps that were logged, so that each is logged once.
    reported: Mutex<BTreeSet<String>>,
}

impl Text {
    /// The words that were compiled in.
    ///
    /// # Panics
    /// When they have flaws, which `tests/contracts/locales.rs` rules out.
    #[must_use]
    pub fn embedded() -> Self {
        /// Built once in a process: a second of work in a debug build.
        static SHIPPED: LazyLock<(Arc<Catalogue>, Arc<Reviews>)> = LazyLock::new(|| {
            let shipped = Text::from_folders(&Text::shipped(), &Folder::default());
            let shipped = shipped.unwrap_or_else(|flaws| panic!("the words shipped have flaws:\n{flaws}"));
            (shipped.catalogue, shipped.reviews)
        });
        let (catalogue, reviews) = &*SHIPPED;
        Self {
            catalogue: Arc::clone(catalogue),
            reviews: Arc::clone(reviews),
            overlay: Overlay::default(),
            own: Own::default(),
            reported: Mutex::default(),
        }
    }

    /// The words that were compiled in, and over them those of a folder laid out like `locales/`. A
    /// message there replaces ours; a language there that we do not ship must be complete.
    ///
    /// # Errors
    /// All flaws with file and line; then nothing of the folder is used.
    pub fn load(directory: &Path) -> Result<Self, Flaws> {
        Self::from_folders(&catalogue::shipped()?, &catalogue::on_disk(directory)?)
    }

    /// What a folder on the disk holds that is laid out like `locales/`, without comparing it with anything.
    ///
    /// # Errors
    /// When a file cannot be read, or a folder is not named after a language.
    pub fn folder(directory: &Path) -> Result<Folder, Flaws> {
        catalogue::on_disk(directory)
    }

    /// The words of a folder over those of another, with what was reviewed of them.
    ///
    /// # Errors
    /// As [`Text::from_sources`]; also when reviews cannot be read.
    pub fn from_folders(shipped: &Folder, site: &Folder) -> Result<Self, Flaws> {
        let catalogue = Arc::new(Catalogue::build(&shipped.words, &site.words)?);
        let reviews = Arc::new(Reviews::read(shipped, site)?);
        Ok(Self { catalogue, reviews, overlay: Overlay::default(), own: Own::default(), reported: Mutex::default() })
    }

    /// The catalogue of these files; those of `site` replace messages of `shipped`.
    ///
    /// # Errors
    /// All flaws: syntax, duplicates, missing and unknown messages, differing arguments and numbers,
    /// unbalanced tags.
    pub fn from_sources(shipped: &[Source], site: &[Source]) -> Result<Self, Flaws> {
        let of = |words: &[Source]| Folder { words: words.to_vec(), ..Folder::default() };
        Self::from_folders(&of(shipped), &of(site))
    }

    /// The files that were compiled in.
    ///
    /// # Panics
    /// As [`Text::embedded`].
    #[must_use]
    pub fn shipped_sources() -> Vec<Source> {
        Self::shipped().words
    }

    /// All that was compiled in: the files of words, what was reviewed of them, glossaries.
    ///
    /// # Panics
    /// As [`Text::embedded`].
    #[must_use]
    pub fn shipped() -> Folder {
        catalogue::shipped().unwrap_or_else(|flaws| panic!("the words shipped have flaws:\n{flaws}"))
    }

    /// The languages on offer, ordered by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.catalogue.locales()
    }

    /// The language on offer that serves a reader of `wanted` best; `None` when none does.
    #[must_use]
    pub fn nearest(&self, wanted: &Locale) -> Option<&Locale> {
        self.catalogue.nearest(wanted)
    }

    /// The language to speak to a person: the one they chose, else the one their messenger shows
    /// (`language_code`, for example `zh-hans`, `en-GB` or `pt`), else the roster's, else the first of
    /// their group's, else English. Who uses a language that we do not speak is told things in English
    /// where their group reads English too and the roster knows nothing better.
    #[must_use]
    pub fn negotiate(
        &self,
        chosen: Option<&Locale>,
        language_code: Option<&str>,
        roster: Option<&Locale>,
        group: &[Locale],
    ) -> Locale {
        let told = language_code.and_then(|code| Locale::parse(code).ok());
        let english = told.is_some().then(Locale::english).filter(|english| group.contains(english));
        let wishes = chosen.into_iter().chain(told.as_ref()).chain(roster).chain(english.as_ref()).chain(group);
        let served = wishes.filter_map(|wish| self.nearest(wish)).next();
        served.cloned().unwrap_or_else(Locale::english)
    }

    /// The languages whose codes stand in `codes` with spaces between; what is no code is left out.
    #[must_use]
    pub fn locales_of(&self, codes: &str) -> Vec<Locale> {
        codes.split_whitespace().filter_map(|code| Locale::parse(code).ok()).collect()
    }

    /// The value of message `id`. Arguments must be exactly those it asks for.
    ///
    /// # Panics
    /// In debug builds when there is no such message or its arguments differ. A release logs it
    /// once and says it in English.
    pub fn line(&self, locale: &Locale, id: &str, args: &Args) -> Html {
        Html::written(self.say(locale, id, args, Form::Body))
    }

    /// The attribute of a message, named `message.attribute`. Arguments as for [`Text::line`].
    ///
    /// # Panics
    /// As [`Text::line`].
    pub fn label(&self, locale: &Locale, name: &str, args: &Args) -> Plain {
        Plain::written(self.say(locale, name, args, Form::Label))
    }

    fn say(&self, locale: &Locale, name: &str, args: &Args, form: Form) -> String {
        if let Some(said) = self.own.say(self.nearest(locale).unwrap_or(locale), name) {
            return match form {
                Form::Body => escaped(&said),
                Form::Label => said,
            };
        }
        let corrected = self.nearest(locale).and_then(|locale| self.overlay.shelf(locale));
        let said = match &corrected {
            Some(shelf) => shelf.say(name, args, form),
            None => self.catalogue.shelf(locale).say(name, args, form),
        };
        said.unwrap_or_else(|gap| {
            if cfg!(debug_assertions) {
                panic!("{locale}: {}", gap.problem);
            }
            self.report(locale, &gap.problem);
            let english = self.catalogue.shelf(&Locale::english());
            english.say(name, args, form).unwrap_or_else(|gap| gap.best)
        })
    }

    fn report(&self, locale: &Locale, problem: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert(format!("{locale} {problem}")) {
            tracing::error!(text.locale = %locale, text.problem = problem, "a message could not be said as written");
        }
    }

    /// The same in each language of a chat, one below the other. Languages that are served by the
    /// same words are said once; a chat without any reads English.
    fn in_each(&self, locales: &[Locale], say: impl FnMut(&Locale) -> Html) -> Html {
        self.in_each_with(DIVIDER, locales, say)
    }

    /// The same with something else between the languages.
    fn in_each_with(&self, divider: &str, locales: &[Locale], mut say: impl FnMut(&Locale) -> Html) -> Html {
        Html::joined(&self.served(locales).iter().map(&mut say).collect::<Vec<_>>(), divider)
    }

    /// The languages on offer for a chat that is spoken to in `locales`: each once, English for a chat without any.
    fn served(&self, locales: &[Locale]) -> Vec<Locale> {
        let mut served: Vec<Locale> = Vec::new();
        for locale in locales.iter().filter_map(|locale| self.nearest(locale)) {
            if !served.contains(locale) {
                served.push(locale.clone());
            }
        }
        if served.is_empty() { vec![Locale::english()] } else { served }
    }
}

#[cfg(test)]
mod tests {
    use super::args::args;
    use super::*;

    #[test]
    fn a_person_is_spoken_to_in_the_nearest_language() {
        let text = Text::from_sources(
            &[file("en", "a = A"), file("zh-CN", "a = 一"), file("zh-TW", "a = 壹"), file("pt-PT", "a = Um")],
            &[],
        )
        .unwrap();
        let told = |code: &str| text.negotiate(None, Some(code), None, &[]).to_string();

        assert_eq!(told("zh-hans"), "zh-CN");
        assert_eq!(told("zh"), "zh-CN");
        assert_eq!(told("zh-Hant"), "zh-TW");
        assert_eq!(told("zh-HK"), "zh-TW");
        assert_eq!(told("en-GB"), "en");
        assert_eq!(told("pt"), "pt-PT");
        assert_eq!(told("pt-BR"), "pt-PT");
        assert_eq!(told("xx"), "en");
        assert_eq!(told("not a tag"), "en");
    }

    #[test]
    fn a_choice_precedes_the_client_the_client_the_roster_and_the_roster_the_group() {
        let text =
            Text::from_sources(&[file("en", "a = A"), file("zh-CN", "a = 一"), file("ru", "a = О")], &[]).unwrap();
        let (chinese, russian) = (locale("zh-CN"), locale("ru"));
        let group = [chinese.clone()];

        let both = [chinese.clone(), locale("en")];
        assert_eq!(text.negotiate(Some(&russian), Some("en"), None, &group), russian);
        assert_eq!(text.negotiate(None, Some("en"), Some(&russian), &group), locale("en"));
        assert_eq!(text.negotiate(None, Some("ko"), Some(&russian), &both), russian);
        assert_eq!(text.negotiate(None, None, Some(&russian), &group), russian);
        assert_eq!(text.negotiate(None, None, Some(&locale("fr")), &group), chinese);
        assert_eq!(text.negotiate(None, Some("ko"), None, &group), chinese);
        assert_eq!(text.negotiate(None, Some("ko"), None, &both), locale("en"));
        assert_eq!(text.negotiate(None, None, None, &both), chinese);
        assert_eq!(text.negotiate(None, None, None, &group), chinese);
        assert_eq!(text.negotiate(None, None, None, &[]), locale("en"));
    }

    #[test]
    fn strings_are_escaped_and_numbers_choose_plural_forms() {
        let words =
            "a = <b>{ $name }</b> { $n ->\n    [one] { $n } tip\n   *[other] { $n } tips\n }\n    .button = { $name }";
        let text = Text::from_sources(&[file("en", words)], &[]).unwrap();
        let english = Locale::english();

        assert_eq!(
            text.line(&english, "a", &args!["name" => "<Ann> & co", "n" => 1]).as_str(),
            "<b>&lt;Ann&gt; &amp; co</b> 1 tip"
        );
        assert_eq!(text.line(&english, "a", &args!["name" => "x", "n" => 21]).as_str(), "<b>x</b> 21 tips");
        assert_eq!(text.label(&english, "a.button", &args!["name" => "<Ann> & co"]).as_str(), "<Ann> & co");
    }

    #[test]
    fn only_right_to_left_languages_isolate_what_is_inserted() {
        let text = Text::from_sources(&[file("en", "a = x { $n }"), file("ur", "a = x { $n }")], &[]).unwrap();

        assert_eq!(text.line(&locale("en"), "a", &args!["n" => 110]).as_str(), "x 110");
        assert_eq!(text.line(&locale("ur"), "a", &args!["n" => 110]).as_str(), "x \u{2068}110\u{2069}");
    }

    #[test]
    #[should_panic(expected = "there is no message `b`")]
    fn an_unknown_message_is_loud() {
        let text = Text::from_sources(&[file("en", "a = A")], &[]).unwrap();

        text.line(&Locale::english(), "b", &args![]);
    }

    #[test]
    #[should_panic(expected = "`a` asks for $name and was given $nom")]
    fn a_wrong_argument_is_loud() {
        let text = Text::from_sources(&[file("en", "a = { $name }")], &[]).unwrap();

        text.line(&Locale::english(), "a", &args!["nom" => "x"]);
    }

    #[test]
    fn a_release_still_has_words_for_a_wrong_argument() {
        let text = Text::from_sources(&[file("en", "a = Hello { $name }")], &[]).unwrap();

        let gap = text.catalogue.shelf(&Locale::english()).say("a", &args![], Form::Body).unwrap_err();

        assert_eq!(gap.best, "Hello {$name}");
    }

    #[test]
    fn flaws_between_languages_are_found_at_once() {
        let english = file("en", "a = Call 110, { $name }\nb = B\n    .button = Press\nc = C\n");
        let chinese = file("zh-CN", "a = 拨打119，{ $nom }\nb = 乙\nd = 丁\nd = 丁\n");

        let Flaws(flaws) = Text::from_sources(&[english, chinese], &[]).unwrap_err();

        let shown: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        let expected = [
            "en.ftl:4: `c` is missing in zh-CN",
            "zh-CN.ftl:1: `a` and English do not both say 110, 119",
            "zh-CN.ftl:1: `a` asks for $nom, English for $name",
            "zh-CN.ftl:2: `b.button` is missing",
            "zh-CN.ftl:3: `d` is not in English, so nothing says it",
            "zh-CN.ftl:4: `d` stands twice; first at zh-CN.ftl:3",
        ];
        assert_eq!(shown, expected.map(str::to_owned));
    }

    #[test]
    fn a_site_may_reword_a_message_in_one_language() {
        let site = tempfile::tempdir().unwrap();
        std::fs::create_dir(site.path().join("en")).unwrap();
        std::fs::write(site.path().join("en/own.ftl"), "tip-got-it =\n    .button = Read it\n").unwrap();

        let text = Text::load(site.path()).unwrap();

        assert_eq!(text.tip_got_it_label(&Locale::english()).as_str(), "Read it");
        assert_ne!(text.tip_got_it_label(&locale("zh-CN")).as_str(), "Read it");
    }

    #[test]
    fn a_folder_with_one_flaw_is_not_used_at_all() {
        let site = tempfile::tempdir().unwrap();
        std::fs::create_dir(site.path().join("en")).unwrap();
        std::fs::write(site.path().join("en/own.ftl"), "tip-got-it =\n    .button = Read { $it }\n").unwrap();

        let Flaws(flaws) = Text::load(site.path()).unwrap_err();

        assert!(flaws[0].path.ends_with("en/own.ftl") && flaws[0].line == Some(1), "{flaws:?}");
        assert_eq!(flaws[0].problem, "`tip-got-it.button` asks for $it, English for nothing");
    }

    fn file(tag: &str, text: &str) -> Source {
        Source { locale: locale(tag), path: format!("{tag}.ftl"), text: text.to_owned() }
    }

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }
}
