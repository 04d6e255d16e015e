//! Whether somebody's new class is right: the question, their answer, and what whoever keeps the roster reads.

use crate::domain::campus::Coded as _;
use crate::domain::class_move::Answer;
use crate::domain::roster::Student;

use super::args::args;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// Asks somebody whom the roster has in `class` now, as `who`, whether that is right.
    #[must_use]
    pub fn class_question(&self, locale: &Locale, class: &str, who: &Plain) -> Html {
        self.line(locale, "class-move-question", &args!["class" => class, "who" => who])
    }

    /// The button that answers it so.
    #[must_use]
    pub fn class_answer_label(&self, locale: &Locale, answer: Answer) -> Plain {
        self.label(locale, "class-move-answer.button", &args!["answer" => answer.code()])
    }

    /// Its toast.
    #[must_use]
    pub fn class_answered(&self, locale: &Locale, answer: Answer) -> Plain {
        self.label(locale, "class-move-answer.toast", &args!["answer" => answer.code()])
    }

    /// The class is right.
    #[must_use]
    pub fn class_is_right(&self, locale: &Locale, student: &Student) -> Html {
        let who = self.who(locale, student.seat, &student.name);
        self.line(locale, "class-move-right", &args!["who" => &who, "class" => student.class.as_str()])
    }

    /// The class is wrong, and whether there is somebody who is told of it.
    #[must_use]
    pub fn class_is_wrong(&self, locale: &Locale, student: &Student, is_told: bool) -> Html {
        let told = if is_told { "yes" } else { "no" };
        self.line(locale, "class-move-wrong", &args!["class" => student.class.as_str(), "told" => told])
    }

    /// How things stand now, in place of an old question.
    #[must_use]
    pub fn class_now(&self, locale: &Locale, student: &Student) -> Html {
        let who = self.who(locale, student.seat, &student.name);
        self.line(locale, "class-move-now", &args!["who" => &who, "class" => student.class.as_str()])
    }

    /// The toast of an old question.
    #[must_use]
    pub fn class_question_old(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-move-now.toast", &args![])
    }

    /// To whoever keeps the roster: somebody who was in `known` says that their new class is wrong.
    #[must_use]
    pub fn class_is_said_wrong(&self, locale: &Locale, student: &Student, known: &str) -> Html {
        let who = self.who(locale, student.seat, &student.name);
        let args = args!["who" => &who, "class" => student.class.as_str(), "known" => known];
        self.line(locale, "class-move-said-wrong", &args)
    }
}
