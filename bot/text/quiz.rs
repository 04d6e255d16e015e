//! The quiz that somebody takes alone: the card of a question, of its answer, and of how they stand.

use crate::domain::campus::Coded as _;
use crate::domain::quiz::{Answer, Choice, OPTIONS, Question, Score};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// The letters of the options on a card, from the top.
const LETTERS: [&str; OPTIONS] = ["A", "B", "C", "D"];

/// The most kinds of fraud that a result names.
pub const NAMED: usize = 3;

/// A question as it is put to somebody.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its options from the top of the card.
    pub order: [Choice; OPTIONS],
    /// The how-manieth it is, from 1.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl Asked<'_> {
    /// The letter under which an option stands.
    pub(super) fn letter(&self, choice: Choice) -> &'static str {
        let place = self.order.iter().position(|other| *other == choice);
        place.map_or(LETTERS[0], |place| LETTERS[place])
    }
}

impl Text {
    /// A question that waits for an answer; the first one says what the quiz is.
    #[must_use]
    pub fn quiz_question(&self, locale: &Locale, asked: &Asked<'_>) -> Html {
        let intro = (asked.number == 1).then(|| self.line(locale, "quiz-intro", &args!["of" => asked.of]));
        let number = self.line(locale, "quiz-number", &args!["number" => asked.number, "of" => asked.of]);
        let body = self.quiz_body(locale, asked, None);
        Html::joined(&intro.into_iter().chain([number]).chain(body).collect::<Vec<_>>(), "\n")
    }

    /// A question with its answer, and why.
    #[must_use]
    pub fn quiz_answered(&self, locale: &Locale, asked: &Asked<'_>, answer: &Answer) -> Html {
        let number = args!["number" => asked.number, "of" => asked.of];
        let head = match answer.is_right {
            true => self.line(locale, "quiz-number-right", &number),
            false => self.line(locale, "quiz-number-wrong", &number),
        };
        let body = self.quiz_body(locale, asked, Some(answer));
        let why = self.quiz_reason(locale, asked);
        Html::joined(&[head].into_iter().chain(body).chain([why]).collect::<Vec<_>>(), "\n")
    }

    /// Which option is right, and why.
    pub(super) fn quiz_reason(&self, locale: &Locale, asked: &Asked<'_>) -> Html {
        let why = self.quiz_part(locale, asked.question, "why");
        let letter = asked.letter(asked.question.right);
        self.line(locale, "quiz-why", &args!["letter" => letter, "why" => &why])
    }

    /// The question and its options; once there is an answer, with the right one and theirs marked.
    pub(super) fn quiz_body(&self, locale: &Locale, asked: &Asked<'_>, answer: Option<&Answer>) -> Vec<Html> {
        let mut lines = vec![self.line(locale, &format!("question-{}", asked.question.id), &args![])];
        lines.extend(asked.order.iter().zip(LETTERS).map(|(choice, letter)| {
            let text = self.quiz_part(locale, asked.question, choice.code());
            let args = args!["letter" => letter, "text" => &text];
            match answer {
                Some(_) if *choice == asked.question.right => self.line(locale, "quiz-option-right", &args),
                Some(answer) if *choice == answer.choice => self.line(locale, "quiz-option-wrong", &args),
                Some(_) | None => self.line(locale, "quiz-option", &args),
            }
        }));
        lines
    }

    /// The question of `question` by itself.
    #[must_use]
    pub fn quiz_asked(&self, locale: &Locale, question: &Question) -> Plain {
        self.line(locale, &format!("question-{}", question.id), &args![]).into()
    }

    /// An option by its name, or the explanation as `why`.
    pub(super) fn quiz_part(&self, locale: &Locale, question: &Question, part: &str) -> Plain {
        self.label(locale, &format!("question-{}.{part}", question.id), &args![])
    }

    /// How somebody stands at the end of a round.
    #[must_use]
    pub fn quiz_result(&self, locale: &Locale, score: &Score<'_>) -> Html {
        let head = self.line(locale, "quiz-result", &args!["right" => score.right, "of" => score.of]);
        let lines = match score.weak.is_empty() {
            true => vec![self.line(locale, "quiz-result-all", &args![])],
            false => self.quiz_weak(locale, score),
        };
        let foot = self.line(locale, "quiz-result-foot", &args![]);
        Html::joined(&[head].into_iter().chain(lines).chain([foot]).collect::<Vec<_>>(), "\n")
    }

    /// How somebody stands who stops before the end.
    #[must_use]
    pub fn quiz_paused(&self, locale: &Locale, score: &Score<'_>) -> Html {
        let args = args!["answered" => score.answered, "of" => score.of, "right" => score.right];
        let head = self.line(locale, "quiz-paused", &args);
        let weak = if score.weak.is_empty() { Vec::new() } else { self.quiz_weak(locale, score) };
        Html::joined(&[head].into_iter().chain(weak).collect::<Vec<_>>(), "\n")
    }

    /// By what somebody is taken in.
    pub(super) fn quiz_weak(&self, locale: &Locale, score: &Score<'_>) -> Vec<Html> {
        let mut lines = vec![self.line(locale, "quiz-weak", &args![])];
        lines.extend(score.weak.iter().take(NAMED).map(|fraud_type| {
            let fraud = self.fraud_type_name(locale, fraud_type);
            self.line(locale, "quiz-weak-line", &args!["fraud" => &fraud])
        }));
        lines
    }

    /// What somebody had better know about the questions they missed.
    #[must_use]
    pub fn quiz_look(&self, locale: &Locale, missed: &[&Question]) -> Html {
        let mut lines = vec![self.line(locale, "quiz-look-title", &args![])];
        lines.extend(missed.iter().take(NAMED).map(|question| {
            let fraud = self.fraud_type_name(locale, &question.fraud_type);
            let advice = self.line(locale, &format!("fraud-{}", question.fraud_type), &args![]);
            let why = self.quiz_part(locale, question, "why");
            self.line(locale, "quiz-look-fraud", &args!["fraud" => &fraud, "why" => &why, "advice" => &advice])
        }));
        Html::joined(&lines, "\n")
    }

    /// The button of an option.
    #[must_use]
    pub fn quiz_letter_label(&self, locale: &Locale, place: usize) -> Plain {
        let letter = LETTERS.get(place).copied().unwrap_or_default();
        self.label(locale, "quiz-option.button", &args!["letter" => letter])
    }

    /// The button to the next question.
    #[must_use]
    pub fn quiz_next_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-next.button", &args![])
    }

    /// The button to the result.
    #[must_use]
    pub fn quiz_result_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-result.button", &args![])
    }

    /// The button that stops before the end.
    #[must_use]
    pub fn quiz_stop_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-stop.button", &args![])
    }

    /// The button that goes on after that.
    #[must_use]
    pub fn quiz_on_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-on.button", &args![])
    }

    /// The button to another round.
    #[must_use]
    pub fn quiz_again_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-again.button", &args![])
    }

    /// The button to what somebody had better know.
    #[must_use]
    pub fn quiz_look_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-look.button", &args![])
    }

    /// The toast of an answer that counts.
    #[must_use]
    pub fn quiz_heard(&self, locale: &Locale, asked: &Asked<'_>, answer: &Answer) -> Plain {
        match answer.is_right {
            true => self.label(locale, "quiz-heard.right", &args![]),
            false => self.label(locale, "quiz-heard.wrong", &args!["letter" => asked.letter(asked.question.right)]),
        }
    }

    /// The toast of an answer to a question that was answered before.
    #[must_use]
    pub fn quiz_heard_before(&self, locale: &Locale, asked: &Asked<'_>, answer: &Answer) -> Plain {
        self.label(locale, "quiz-heard.before", &args!["letter" => asked.letter(answer.choice)])
    }

    /// The toast of a press under a card whose round is over.
    #[must_use]
    pub fn quiz_over(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-heard.over", &args![])
    }

    /// The toast of a press under a question that the bank has no more.
    #[must_use]
    pub fn quiz_gone(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-heard.gone", &args![])
    }

    /// The toast of whoever stops before the end.
    #[must_use]
    pub fn quiz_stopped(&self, locale: &Locale) -> Plain {
        self.label(locale, "quiz-stop.toast", &args![])
    }
}
