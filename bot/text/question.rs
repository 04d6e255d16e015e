//! Quiz questions that staff write: their words among all others, the form, the card of a question, and what follows.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use crate::domain::campus::{Coded as _, coded};
use crate::domain::question::{
    BLANK, CHINESE, Content, Fault, NEEDED, Part, REMARK_MAX, State, Words, Written, WrittenId,
};
use crate::domain::question::{file::RowFault, is_own};
use crate::domain::quiz::{Choice, Question};
use crate::domain::tip::Segment;

use super::args::args;
use super::html::escaped;
use super::quiz::Asked;
use super::{DIVIDER, Html, Locale, Plain, Text};

/// The most characters of a question in a list.
const LINE_CHARS: usize = 40;

/// The words of the questions that staff wrote, by the names of the questions.
pub type OwnWords = BTreeMap<String, BTreeMap<Locale, Words>>;

/// Those in use. They are plain words and no messages of Fluent, so that every sign is shown as it was typed.
#[derive(Debug, Default)]
pub(super) struct Own(RwLock<OwnWords>);

impl Own {
    /// The words of a message `question-own-…` or an attribute of it for readers of a language: in a language like
    /// theirs, else in English. `None` for any other message.
    pub(super) fn say(&self, wanted: &Locale, name: &str) -> Option<String> {
        let name = name.strip_prefix("question-").filter(|name| is_own(name))?;
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let own = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let words = of_language(own.get(id)?, wanted)?;
        words.named(attribute).map(str::to_owned)
    }
}

/// The words for readers of a language.
fn of_language<'w>(words: &'w BTreeMap<Locale, Words>, wanted: &Locale) -> Option<&'w Words> {
    let alike = words.iter().filter_map(|(locale, words)| Some((wanted.likeness(locale)?, words)));
    let nearest = alike.max_by_key(|(likeness, _)| *likeness).map(|(_, words)| words);
    nearest.or_else(|| words.get(&Locale::english()))
}

coded! {
    /// What a card of a question says first.
    Head {
        /// It is not handed in yet.
        Preview = "preview",
        /// It waits for somebody else.
        Handed = "handed",
        /// It waits, and there is nobody else who could look at it.
        Alone = "alone",
        /// The reader is to look at it.
        Review = "review",
        /// The reader is the writer, and alone in the office.
        Own = "own",
        /// It is asked.
        Approved = "approved",
        /// Its writer has to do something about it.
        Returned = "returned",
        /// The reader returned it.
        SentBack = "sent_back",
        /// It is asked no more.
        Retired = "retired",
        /// It was not handed in.
        Dropped = "dropped",
    }
}

coded! {
    /// A button.
    Label {
        /// Write a new one.
        New = "new",
        /// Bring a file.
        File = "file",
        /// Get a file to fill in.
        Template = "template",
        /// Hand it in.
        Submit = "submit",
        /// Do not.
        Drop = "drop",
        /// It is good.
        Approve = "approve",
        /// It is not.
        Return = "return",
        /// Change it.
        Correct = "correct",
        /// Take it back.
        Withdraw = "withdraw",
        /// Ask it no more.
        Retire = "retire",
        /// Take what is in the file.
        Apply = "apply",
        /// Do not.
        Cancel = "cancel",
    }
}

coded! {
    /// What a card about a file says.
    FileHead {
        /// It can be applied.
        Ready = "ready",
        /// Everything in it is known already.
        Same = "same",
        /// It was applied.
        Applied = "applied",
        /// It was not.
        Cancelled = "cancelled",
    }
}

/// The beginning of a text.
fn short(text: &str) -> String {
    match text.char_indices().nth(LINE_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The words of a question in one of the languages that every question has.
fn needed(language: &str) -> Locale {
    Locale::parse(language).unwrap_or_else(|_| Locale::english())
}

impl Text {
    /// Says the words of these questions from now on, and of no others that staff wrote.
    pub fn say_own(&self, own: OwnWords) {
        *self.own.0.write().unwrap_or_else(PoisonError::into_inner) = own;
    }

    /// What is there of our own questions. A button for each hangs below.
    #[must_use]
    pub fn questions_list(&self, locale: &Locale, (used, waiting): (u32, u32), shown: &[&Written], more: u32) -> Html {
        let mut lines = vec![self.line(locale, "questions-list", &args!["used" => used, "waiting" => waiting])];
        lines.extend(shown.iter().map(|written| {
            let fraud = self.fraud_type_name(locale, &written.content.fraud_type);
            let text = self.questions_text(locale, &written.content);
            let id = written.id.to_string();
            let args =
                args!["id" => id.as_str(), "state" => written.state.code(), "fraud" => &fraud, "text" => text.as_str()];
            self.line(locale, "questions-line", &args)
        }));
        if more > 0 {
            lines.push(self.line(locale, "questions-more", &args!["count" => more]));
        }
        Html::joined(&lines, "\n")
    }

    /// The beginning of a question in the reader's language, or in English.
    fn questions_text(&self, locale: &Locale, content: &Content) -> String {
        let words = content.words.iter().map(|(language, words)| (needed(language), words.clone())).collect();
        of_language(&words, self.nearest(locale).unwrap_or(locale)).map(|words| short(&words.text)).unwrap_or_default()
    }

    /// Asks which fraud a new question is about. A button for each hangs below.
    #[must_use]
    pub fn questions_kinds(&self, locale: &Locale) -> Html {
        self.line(locale, "questions-kinds", &args![])
    }

    /// Asks for the words in Chinese or in English, with the form of that language, filled in with what there is.
    #[must_use]
    pub fn questions_wanted(&self, locale: &Locale, language: &str, content: &Content) -> Html {
        let form = self.questions_form(language, content.words.get(language), content.right);
        let language = if language == CHINESE { "zh" } else { "en" };
        let ask = self.line(locale, "questions-wanted", &args!["language" => language]);
        Html::joined(&[ask, Html::written(format!("<code>{}</code>", form.as_str()))], "\n")
    }

    /// The form of a language, which is one of the two that every question has.
    #[must_use]
    pub fn questions_form(&self, language: &str, words: Option<&Words>, right: Option<Choice>) -> Html {
        let said = |part: Option<&str>| words.and_then(|words| words.named(part)).unwrap_or(BLANK).to_owned();
        let (text, why) = (said(None), said(Some("why")));
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| said(Some(name)));
        let right = right.map_or_else(|| BLANK.to_owned(), |right| right.code().to_uppercase());
        let args = args![
            "text" => text.as_str(),
            "a" => a.as_str(),
            "b" => b.as_str(),
            "c" => c.as_str(),
            "d" => d.as_str(),
            "right" => right.as_str(),
            "why" => why.as_str(),
        ];
        self.line(&needed(language), "questions-form", &args)
    }

    /// A question as its readers will see it, in Chinese and English, with the right option marked.
    #[must_use]
    pub fn questions_card(
        &self,
        locale: &Locale,
        head: Head,
        (id, content): (Option<WrittenId>, &Content),
        remark: Option<&str>,
    ) -> Html {
        let name = id.map_or_else(|| "–".to_owned(), |id| id.to_string());
        let mut lines = vec![self.line(locale, "questions-head", &args!["head" => head.code(), "id" => name.as_str()])];
        lines.extend(remark.map(|remark| self.line(locale, "questions-remark", &args!["remark" => remark])));
        let fraud = self.fraud_type_name(locale, &content.fraud_type);
        let audience = self.alert_segment(locale, content.audience);
        lines.push(self.line(locale, "questions-about", &args!["fraud" => &fraud, "audience" => &audience]));
        let others: Vec<_> =
            content.words.keys().map(String::as_str).filter(|language| !NEEDED.contains(language)).collect();
        if !others.is_empty() {
            let others = others.join(", ");
            lines.push(self.line(locale, "questions-others", &args!["languages" => others.as_str()]));
        }
        let mut parts = vec![Html::joined(&lines, "\n")];
        for language in NEEDED {
            let question = content.question(id.unwrap_or(WrittenId(0)));
            if let (Some(words), Some(question)) = (content.words.get(language), question) {
                parts.push(self.questions_body(&needed(language), words, &question));
            }
        }
        Html::joined(&parts, DIVIDER)
    }

    fn questions_body(&self, locale: &Locale, words: &Words, question: &Question) -> Html {
        let asked = Asked { question, order: [Choice::A, Choice::B, Choice::C, Choice::D], number: 1, of: 1 };
        let mut lines = vec![Html::written(escaped(&words.text))];
        lines.extend(asked.order.iter().map(|choice| {
            let id = if *choice == question.right { "quiz-option-right" } else { "quiz-option" };
            self.line(locale, id, &args!["letter" => asked.letter(*choice), "text" => words.option(*choice)])
        }));
        let why = args!["letter" => asked.letter(question.right), "why" => words.why.as_str()];
        lines.push(self.line(locale, "quiz-why", &why));
        Html::joined(&lines, "\n")
    }

    /// To those who look at questions: so many came by a file and wait for them.
    #[must_use]
    pub fn questions_came(&self, locale: &Locale, count: u32) -> Html {
        self.line(locale, "questions-came", &args!["count" => count])
    }

    /// Asks what the writer of a question has to do about it.
    #[must_use]
    pub fn questions_remark_wanted(&self, locale: &Locale, id: WrittenId) -> Html {
        let most = u32::try_from(REMARK_MAX).unwrap_or(u32::MAX);
        self.line(locale, "questions-remark-wanted", &args!["id" => id.to_string().as_str(), "most" => most])
    }

    /// How to bring questions by a file, of which a cell may have so many characters. A button to get one to fill in
    /// hangs below.
    #[must_use]
    pub fn questions_file(&self, locale: &Locale, most: u32) -> Html {
        self.line(locale, "questions-file", &args!["most" => most])
    }

    /// What stands under the file to fill in.
    #[must_use]
    pub fn questions_template(&self, locale: &Locale) -> Html {
        self.line(locale, "questions-template", &args![])
    }

    /// What the first row of that file says.
    #[must_use]
    pub fn questions_mark(&self, locale: &Locale) -> Plain {
        self.label(locale, "questions-template.name", &args![])
    }

    /// The card about a file: how many questions in it are new, and how many are known already.
    #[must_use]
    pub fn questions_in_file(&self, locale: &Locale, head: FileHead, (new, same): (u32, u32)) -> Html {
        self.line(locale, "questions-in-file", &args!["head" => head.code(), "new" => new, "same" => same])
    }

    /// What is wrong with a file, of which nothing is taken.
    #[must_use]
    pub fn questions_file_faults(&self, locale: &Locale, faults: &[RowFault]) -> Html {
        let head = self.line(locale, "questions-file-faults", &args![]);
        let line = |fault: &RowFault| {
            let what = self.questions_fault(locale, fault.fault);
            self.line(locale, "questions-row-fault", &args!["row" => fault.row, "fault" => &what])
        };
        Html::joined(&[head].into_iter().chain(faults.iter().map(line)).collect::<Vec<_>>(), "\n")
    }

    /// An invented question in one of the languages that every question has: itself, its options, and why.
    #[must_use]
    pub fn questions_example(&self, language: &Locale) -> [Plain; 6] {
        [
            "questions-example.body",
            "questions-example.a",
            "questions-example.b",
            "questions-example.c",
            "questions-example.d",
            "questions-example.why",
        ]
        .map(|name| self.label(language, name, &args![]))
    }

    /// What a question is called, on a button.
    #[must_use]
    pub fn question_label(&self, id: WrittenId) -> Plain {
        Plain::written(id.to_string())
    }

    /// A part of a question by its name: in the heading of a file, too.
    #[must_use]
    pub fn questions_part(&self, locale: &Locale, part: Part) -> Plain {
        self.label(locale, "questions-part.name", &args!["part" => part.code()])
    }

    /// A button.
    #[must_use]
    pub fn questions_label(&self, locale: &Locale, label: Label) -> Plain {
        let name = match label {
            Label::New => "questions-new.button",
            Label::File => "questions-file.button",
            Label::Template => "questions-template.button",
            Label::Submit => "questions-submit.button",
            Label::Drop => "questions-drop.button",
            Label::Approve => "questions-approve.button",
            Label::Return => "questions-return.button",
            Label::Correct => "questions-correct.button",
            Label::Withdraw => "questions-withdraw.button",
            Label::Retire => "questions-retire.button",
            Label::Apply => "questions-apply.button",
            Label::Cancel => "questions-cancel.button",
        };
        self.label(locale, name, &args![])
    }

    /// For whom a question is, on a button.
    #[must_use]
    pub fn questions_for_label(&self, locale: &Locale, audience: Option<Segment>, is_chosen: bool) -> Plain {
        self.alert_choice(locale, self.alert_segment(locale, audience), is_chosen)
    }

    fn questions_fault(&self, locale: &Locale, fault: Fault) -> Html {
        let part = self.questions_part(locale, fault.part);
        self.line(locale, "questions-fault", &args!["part" => &part, "flaw" => fault.flaw.code(), "most" => fault.most])
    }

    /// Why the words of a question cannot be taken.
    #[must_use]
    pub(super) fn questions_refused(&self, locale: &Locale, faults: &[Fault]) -> Html {
        let head = self.line(locale, "refusal-question-flawed", &args![]);
        let lines = faults.iter().map(|fault| self.questions_fault(locale, *fault));
        Html::joined(&[head].into_iter().chain(lines).collect::<Vec<_>>(), "\n")
    }

    /// Why nothing can be done with a question.
    #[must_use]
    pub(super) fn questions_not_so(&self, locale: &Locale, state: State) -> Html {
        self.line(locale, "refusal-question-not-so", &args!["state" => state.code()])
    }

    /// The tag of a language that is called so, by its tag or by a name in any language.
    #[must_use]
    pub fn language_called(&self, name: &str) -> Option<String> {
        let wanted = name.trim().to_lowercase();
        let is_called = |locale: &&Locale| {
            let own = self.endonym(locale).as_str().to_lowercase();
            locale.to_string().to_lowercase() == wanted || own == wanted
        };
        let named = self.locales().find(is_called).map(Locale::to_string);
        let typed = || {
            let said = |id: &str| self.locales().any(|locale| self.is_listed(locale, id, &wanted));
            NEEDED.into_iter().zip(["questions-chinese.words", "questions-english.words"]).find(|(_, id)| said(id))
        };
        named.or_else(|| typed().map(|(tag, _)| tag.to_owned()))
    }

    fn is_listed(&self, locale: &Locale, id: &str, wanted: &str) -> bool {
        let list = self.label(locale, id, &args![]);
        list.as_str().split([',', '，', '、']).any(|way| way.trim().to_lowercase() == wanted)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::question::{self, ENGLISH};
    use crate::domain::quiz::QuestionId;
    use crate::domain::tip::{Audience, FraudType};

    fn words(text: &str) -> Words {
        Words { text: text.to_owned(), options: ["a", "b", "c", "d"].map(str::to_owned), why: text.to_owned() }
    }

    fn own(tags: &[&str], text: &str) -> OwnWords {
        let words = tags.iter().map(|tag| (Locale::parse(tag).unwrap(), words(&format!("{tag} {text}"))));
        [("own-1".to_owned(), words.collect())].into()
    }

    fn asked() -> Question {
        Question {
            id: QuestionId::new("own-1"),
            fraud_type: FraudType::new("police"),
            audience: Audience::default(),
            right: Choice::A,
        }
    }

    #[test]
    fn a_language_without_words_reads_english() {
        let text = Text::embedded();
        text.say_own(own(&["zh-CN", "en"], "?"));
        let said = |tag: &str| text.quiz_asked(&Locale::parse(tag).unwrap(), &asked()).into_string();
        assert_eq!(["zh-CN", "zh-TW", "en-GB", "ru"].map(said), ["zh-CN ?", "zh-CN ?", "en ?", "en ?"]);
        text.say_own(own(&["zh-CN", "en", "ru"], "?"));
        assert_eq!(text.quiz_part(&Locale::parse("ru").unwrap(), &asked(), "why").as_str(), "ru ?");
        assert_eq!(text.quiz_part(&Locale::parse("ru").unwrap(), &asked(), "b").as_str(), "b");
    }

    #[test]
    fn no_message_is_called_as_ours_are() {
        assert!(Text::embedded().parts("question-own-1").is_empty());
    }

    #[test]
    fn the_forms_are_read_as_they_are_filled_in() {
        let text = Text::embedded();
        for (language, sample) in [(CHINESE, "怎么办？"), (ENGLISH, "What now?")] {
            let filled = text.questions_form(language, Some(&words(sample)), Some(Choice::C)).plain();
            assert_eq!(question::read(&filled, language), Ok((words(sample), Some(Choice::C))), "{filled}");
            let blank = question::read(&text.questions_form(language, None, None).plain(), language);
            let blank = blank.expect_err("nothing is filled in");
            assert!(blank.iter().all(|fault| fault.flaw == question::Flaw::Missing) && blank.len() == 6, "{blank:?}");
            for part in Part::ALL {
                let name = text.questions_part(&needed(language), *part);
                assert_eq!(question::part(name.as_str()), Some(*part), "{name:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_signs_are_typed_are_shown(typed in "[-a-z<>&{}$\"'*#.=\\\\\\[\\] ]{1,60}") {
            static TEXT: std::sync::LazyLock<Text> = std::sync::LazyLock::new(Text::embedded);
            TEXT.say_own(own(&["en"], &typed));
            let english = Locale::english();
            let body = TEXT.line(&english, "question-own-1", &args![]);
            prop_assert_eq!(body.plain(), format!("en {typed}"));
            let label = TEXT.quiz_part(&english, &asked(), "why");
            prop_assert_eq!(label.as_str(), format!("en {typed}"));
        }
    }
}
