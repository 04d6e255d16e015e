//! Translations that readers find wrong: what they are asked, what stewards see of it, and what becomes of it.

use crate::domain::alert::Content;
use crate::domain::campus::Coded as _;
use crate::domain::quiz::{Choice, QuestionId};
use crate::domain::tip::Tip;
use crate::domain::words::{BadWords, Unit};

use super::args::args;
use super::fraud::Vocabulary;
use super::{Html, Locale, Plain, Text};

/// What stands around a tip.
const TIP_FRAME: [&str; 4] = ["tip-title", "tip-title-fraud", "tip-advice", "tip-foot"];

/// What stands around an alert.
const ALERT_FRAME: [&str; 7] =
    ["alert-title", "alert-do", "alert-step", "alert-story", "alert-signs", "alert-sign", "alert-foot"];

/// The most remarks on a card.
const REMARKS_MAX: usize = 5;

/// The most lines of a list.
const LINES_MAX: usize = 15;

/// The most characters of a text on a card that shows it in three languages.
const CARD_CHARS: usize = 600;

/// The most characters of a text that is shown alone.
const WHOLE_CHARS: usize = 3000;

/// The most characters of a text in a list.
const LINE_CHARS: usize = 60;

/// The most characters of a button that shows a text.
const LABEL_CHARS: usize = 23;

/// A text as a steward sees it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Which.
    pub unit: &'a Unit,
    /// The Chinese words.
    pub zh: &'a str,
    /// The English words.
    pub en: &'a str,
    /// The words in its language that are in use.
    pub words: &'a str,
    /// Whether they were corrected.
    pub is_corrected: bool,
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The beginning of a text, for a list.
fn short(words: &str) -> String {
    cut(&words.split_whitespace().collect::<Vec<_>>().join(" "), LINE_CHARS)
}

/// A text, or as much of it as there is room for.
fn cut(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

impl Text {
    /// The texts that a tip is made of, without those that stand around every tip.
    #[must_use]
    pub fn tip_texts(tip: &Tip) -> Vec<String> {
        let fraud = tip.fraud_type.iter().flat_map(|it| [format!("fraud-{it}"), format!("fraud-{it}.name")]);
        [format!("tip-{}", tip.id)].into_iter().chain(fraud).collect()
    }

    /// The texts that an alert is made of, without those that stand around every alert.
    #[must_use]
    pub fn alert_texts(content: &Content) -> Vec<String> {
        fn name<V: Vocabulary>(value: V) -> String {
            format!("{}{}", V::FAMILY, value.code())
        }
        let mut names = vec![format!("fraud-{}.name", content.fraud_type)];
        names.extend(content.advice.iter().map(|it| name(*it)));
        names.extend(content.channel.map(name));
        names.extend(content.ask.map(name));
        names.extend(content.payment.map(name));
        names.extend(content.band.map(name));
        names.extend(content.flags.iter().map(|it| name(*it)));
        names.push(name(content.source));
        names
    }

    /// The texts that a question is made of, before it is answered: why an option is right would give it away.
    #[must_use]
    pub fn question_texts(question: &QuestionId) -> Vec<String> {
        let options = Choice::ALL.iter().map(|choice| format!("question-{question}.{choice}"));
        [format!("question-{question}")].into_iter().chain(options).collect()
    }

    /// Whether a tip shows a text.
    #[must_use]
    pub fn is_in_tip(tip: &Tip, name: &str) -> bool {
        TIP_FRAME.contains(&name) || Self::tip_texts(tip).iter().any(|text| text == name)
    }

    /// Whether an alert shows a text.
    #[must_use]
    pub fn is_in_alert(content: &Content, name: &str) -> bool {
        ALERT_FRAME.contains(&name) || Self::alert_texts(content).iter().any(|text| text == name)
    }

    /// The languages of a post for which it can be said that the translation is wrong: all but Chinese and English,
    /// which are the university's own words.
    #[must_use]
    pub fn translated(&self, locales: &[Locale]) -> Vec<Locale> {
        let is_own = |locale: &Locale| ["zh", "en"].iter().any(|own| locale.to_string().split('-').next() == Some(own));
        let served = locales.iter().filter_map(|locale| self.nearest(locale)).cloned();
        served.filter(|locale| !is_own(locale)).collect()
    }

    // Readers.

    /// The button under a post that says that its translation is wrong.
    #[must_use]
    pub fn words_report_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-report.button", &args![])
    }

    /// Its toast: the question was sent in private.
    #[must_use]
    pub fn words_asked_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-report.toast", &args![])
    }

    /// Its toast for who cannot be written to.
    #[must_use]
    pub fn words_unreachable_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-unreachable.toast", &args![])
    }

    /// Which sentence is wrong? A button for each hangs below.
    #[must_use]
    pub fn words_which(&self, locale: &Locale, lines: &[Plain]) -> Html {
        let head = self.line(locale, "words-which", &args![]);
        let line = |(number, words): (u32, &Plain)| {
            self.line(locale, "words-sentence", &args!["number" => number, "words" => words])
        };
        Html::joined(&[head].into_iter().chain((1..).zip(lines).map(line)).collect::<Vec<_>>(), "\n")
    }

    /// The button of a sentence.
    #[must_use]
    pub fn words_sentence_label(&self, locale: &Locale, number: u32) -> Plain {
        self.label(locale, "words-sentence.button", &args!["number" => number])
    }

    /// To who reported a sentence: they may say what is wrong.
    #[must_use]
    pub fn words_reported(&self, locale: &Locale, words: &Plain) -> Html {
        self.line(locale, "words-reported", &args!["words" => words])
    }

    /// The toast of who did.
    #[must_use]
    pub fn words_reported_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-reported.toast", &args![])
    }

    /// To who said what is wrong.
    #[must_use]
    pub fn words_explained(&self, locale: &Locale) -> Html {
        self.line(locale, "words-explained", &args![])
    }

    // Stewards.

    /// The button that shows a text: its language and its name, as far as there is room.
    #[must_use]
    pub fn words_open_label(language: &str, name: &str) -> Plain {
        let label = format!("{language} {name}");
        Plain::written(cut(&label, LABEL_CHARS))
    }

    fn shown(&self, locale: &Locale, id: &str, shown: &Shown<'_>, count: u32) -> Html {
        let args = args![
            "language" => shown.unit.language.as_str(),
            "name" => shown.unit.name.as_str(),
            "zh" => cut(shown.zh, CARD_CHARS).as_str(),
            "en" => cut(shown.en, CARD_CHARS).as_str(),
            "words" => cut(shown.words, CARD_CHARS).as_str(),
            "count" => count,
        ];
        self.line(locale, id, &args)
    }

    /// To stewards: so many say that a text is wrong, and this is what they say of it.
    #[must_use]
    pub fn words_case(&self, locale: &Locale, shown: &Shown<'_>, remarks: &[Option<String>]) -> Html {
        let head = self.shown(locale, "words-case", shown, count(remarks.len()));
        let said = remarks.iter().flatten().rev().take(REMARKS_MAX);
        let said = said.map(|remark| self.line(locale, "words-remark", &args!["remark" => remark.as_str()]));
        Html::joined(&[head].into_iter().chain(said).collect::<Vec<_>>(), "\n")
    }

    /// A text in a language, with what can be done about it.
    #[must_use]
    pub fn words_unit(&self, locale: &Locale, shown: &Shown<'_>) -> Html {
        let args = args![
            "language" => shown.unit.language.as_str(),
            "name" => shown.unit.name.as_str(),
            "zh" => cut(shown.zh, CARD_CHARS).as_str(),
            "en" => cut(shown.en, CARD_CHARS).as_str(),
            "words" => cut(shown.words, CARD_CHARS).as_str(),
            "state" => if shown.is_corrected { "corrected" } else { "filed" },
        ];
        self.line(locale, "words-unit", &args)
    }

    /// What is there of a message: the texts in one language, or a text in all of them. A button for each hangs below.
    #[must_use]
    pub fn words_units(&self, locale: &Locale, name: &str, lines: &[(String, Plain)]) -> Html {
        let head = self.line(locale, "words-units", &args!["name" => name]);
        let line = |(label, words): &(String, Plain)| {
            let words = short(words.as_str());
            self.line(locale, "words-units-line", &args!["label" => label.as_str(), "words" => words.as_str()])
        };
        Html::joined(&[head].into_iter().chain(lines.iter().map(line)).collect::<Vec<_>>(), "\n")
    }

    /// What was reported and corrected in somebody's languages.
    #[must_use]
    pub fn words_list(&self, locale: &Locale, reported: &[(Unit, u32)], corrected: &[Unit]) -> Html {
        let args = args!["reported" => count(reported.len()), "corrected" => count(corrected.len())];
        let mut lines = vec![self.line(locale, "words-list", &args)];
        for (unit, reports) in reported.iter().take(LINES_MAX) {
            let args = args!["language" => unit.language.as_str(), "name" => unit.name.as_str(), "count" => *reports];
            lines.push(self.line(locale, "words-list-reported", &args));
        }
        for unit in corrected.iter().take(LINES_MAX) {
            let args = args!["language" => unit.language.as_str(), "name" => unit.name.as_str()];
            lines.push(self.line(locale, "words-list-corrected", &args));
        }
        Html::joined(&lines, "\n")
    }

    /// Asks for the new words.
    #[must_use]
    pub fn words_wanted(&self, locale: &Locale, unit: &Unit, words: &str) -> Html {
        let words = cut(words, WHOLE_CHARS);
        let args = args!["language" => unit.language.as_str(), "name" => unit.name.as_str(), "words" => words.as_str()];
        self.line(locale, "words-wanted", &args)
    }

    /// New words as readers will see them.
    #[must_use]
    pub fn words_preview(&self, locale: &Locale, unit: &Unit, preview: &Html) -> Html {
        let args = args!["language" => unit.language.as_str(), "name" => unit.name.as_str(), "preview" => preview];
        self.line(locale, "words-preview", &args)
    }

    /// The button that asks for new words.
    #[must_use]
    pub fn words_correct_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-wanted.button", &args![])
    }

    /// The button that says that a text is right as it is.
    #[must_use]
    pub fn words_keep_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-kept.button", &args![])
    }

    /// The button that puts new words in place of the old ones.
    #[must_use]
    pub fn words_use_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-used.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn words_drop_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-dropped.button", &args![])
    }

    /// The button that takes a correction back.
    #[must_use]
    pub fn words_take_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "words-taken-back.button", &args![])
    }

    /// New words are in use.
    #[must_use]
    pub fn words_used(&self, locale: &Locale, unit: &Unit) -> Html {
        self.about(locale, "words-used", unit)
    }

    /// A text is right as it is.
    #[must_use]
    pub fn words_kept(&self, locale: &Locale, unit: &Unit) -> Html {
        self.about(locale, "words-kept", unit)
    }

    /// New words were dropped.
    #[must_use]
    pub fn words_dropped(&self, locale: &Locale, unit: &Unit) -> Html {
        self.about(locale, "words-dropped", unit)
    }

    /// A correction was taken back.
    #[must_use]
    pub fn words_taken_back(&self, locale: &Locale, unit: &Unit) -> Html {
        self.about(locale, "words-taken-back", unit)
    }

    /// To stewards: a correction is not used any more, because the Chinese or English words changed.
    #[must_use]
    pub fn words_stale(&self, locale: &Locale, unit: &Unit, words: &str) -> Html {
        let words = cut(words, WHOLE_CHARS);
        let args = args!["language" => unit.language.as_str(), "name" => unit.name.as_str(), "words" => words.as_str()];
        self.line(locale, "words-stale", &args)
    }

    /// Why new words cannot be taken.
    #[must_use]
    pub(super) fn words_refused(&self, locale: &Locale, bad: &BadWords) -> Html {
        let wanted = if bad.wanted.is_empty() { "–" } else { bad.wanted.as_str() };
        let args = args!["flaw" => bad.flaw.code(), "wanted" => wanted];
        self.line(locale, "refusal-words-flawed", &args)
    }

    fn about(&self, locale: &Locale, id: &str, unit: &Unit) -> Html {
        self.line(locale, id, &args!["language" => unit.language.as_str(), "name" => unit.name.as_str()])
    }
}
