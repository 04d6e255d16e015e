//! The quick quiz of a class: its card, its poll, what an answer comes to, and what staff are told.

use chrono::NaiveDateTime;

use crate::domain::campus::Coded as _;
use crate::domain::class_quiz::{Form, Given, Open, SHOWN_FROM};
use crate::domain::kit::Share;
use crate::domain::quiz::{Answer, Choice, Question};

use super::args::args;
use super::kit::PollWords;
use super::quiz::Asked;
use super::{Html, Locale, Plain, Text};

/// Stands between the two languages of one option.
const SLASH: &str = " / ";

/// How a quick quiz stands; with how many have answered, if a group is shown that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// People can answer until a moment of campus time.
    Open(Option<u32>, NaiveDateTime),
    /// It is over.
    Closed(Option<u32>),
}

/// The quick quizzes of a class, for whoever answers for it.
#[derive(Clone, Debug)]
pub struct StaffCard<'a> {
    /// The class.
    pub class: &'a str,
    /// What can be done.
    pub stage: Stage<'a>,
    /// How the last one ended.
    pub last: Option<Last<'a>>,
}

/// How far a class is.
#[derive(Clone, Copy, Debug)]
pub enum Stage<'a> {
    /// It has no group in which we can speak.
    NoGroup,
    /// It can be asked this.
    Ready(&'a Question),
    /// It is being asked.
    Open {
        /// How.
        form: Form,
        /// Until when, in campus time.
        until: NaiveDateTime,
        /// How many have answered.
        answers: u32,
    },
}

/// How a quick quiz ended.
#[derive(Clone, Copy, Debug)]
pub struct Last<'a> {
    /// When it began, in campus time.
    pub on: NaiveDateTime,
    /// What was asked.
    pub question: &'a Question,
    /// How many of the class answered in time.
    pub answers: u32,
    /// How many of them were right, if they are enough to be told of.
    pub share: Option<Share>,
    /// The wrong option that most chose, if they are enough.
    pub most_wrong: Option<(Choice, u32)>,
    /// How many answered late.
    pub late: u32,
}

impl Text {
    /// The card in a group, in its languages.
    #[must_use]
    pub fn class_quiz_card(&self, locales: &[Locale], asked: &Asked<'_>, standing: Standing) -> Html {
        self.in_each(locales, |locale| {
            let head = self.line(locale, "class-quiz-head", &args![]);
            let lines = match standing {
                Standing::Open(answers, until) => {
                    let until = args!["until" => &self.moment(locale, until)];
                    let count = match answers {
                        Some(answers) => self.line(locale, "class-quiz-count", &args!["count" => answers]),
                        None => self.line(locale, "class-quiz-few", &args!["least" => SHOWN_FROM]),
                    };
                    let tail = [self.line(locale, "class-quiz-open", &until), count];
                    self.quiz_body(locale, asked, None).into_iter().chain(tail).collect::<Vec<_>>()
                }
                Standing::Closed(answers) => {
                    let right = Answer { choice: asked.question.right, is_right: true };
                    let over = args!["count" => answers.unwrap_or_default()];
                    let tail = [self.quiz_reason(locale, asked), self.line(locale, "class-quiz-over", &over)];
                    self.quiz_body(locale, asked, Some(&right)).into_iter().chain(tail).collect()
                }
            };
            Html::joined(&[head].into_iter().chain(lines).collect::<Vec<_>>(), "\n")
        })
    }

    /// The words of a public poll, in each language of a class.
    #[must_use]
    pub fn class_quiz_poll(&self, class: &[Locale], asked: &Asked<'_>) -> PollWords {
        let locales = self.served(class);
        let said = |say: &dyn Fn(&Locale) -> Plain, between: &str| {
            let words: Vec<_> = locales.iter().map(say).collect();
            words.iter().map(Plain::as_str).collect::<Vec<_>>().join(between)
        };
        let question = |locale: &Locale| {
            let asked = self.quiz_asked(locale, asked.question);
            self.label(locale, "class-quiz-poll.question", &args!["question" => &asked])
        };
        let option =
            |choice: Choice| said(&|locale: &Locale| self.quiz_part(locale, asked.question, choice.code()), SLASH);
        PollWords {
            question: said(&question, "\n"),
            options: asked.order.iter().map(|choice| option(*choice)).collect(),
            explanation: said(&|locale: &Locale| self.quiz_part(locale, asked.question, "why"), "\n"),
        }
    }

    /// The card in private, for somebody who reads the question in their own language.
    #[must_use]
    pub fn class_quiz_alone(&self, locale: &Locale, asked: &Asked<'_>, until: NaiveDateTime) -> Html {
        let head = self.line(locale, "class-quiz-head", &args![]);
        let open = self.line(locale, "class-quiz-open", &args!["until" => &self.moment(locale, until)]);
        let body = self.quiz_body(locale, asked, None);
        Html::joined(&[head].into_iter().chain(body).chain([open]).collect::<Vec<_>>(), "\n")
    }

    /// The same with what somebody answered.
    #[must_use]
    pub fn class_quiz_answered(&self, locale: &Locale, asked: &Asked<'_>, given: &Given) -> Html {
        let verdict = if given.answer.is_right { "right" } else { "wrong" };
        let head = self.line(locale, "class-quiz-answered", &args!["verdict" => verdict]);
        let late = given.is_late.then(|| self.line(locale, "class-quiz-late", &args![]));
        let body = self.quiz_body(locale, asked, Some(&given.answer));
        let lines = [head].into_iter().chain(body).chain([self.quiz_reason(locale, asked)]).chain(late);
        Html::joined(&lines.collect::<Vec<_>>(), "\n")
    }

    /// The toast of a first answer: whether it is right, and why.
    #[must_use]
    pub fn class_quiz_heard(&self, locale: &Locale, asked: &Asked<'_>, given: &Given) -> Plain {
        let why = self.quiz_part(locale, asked.question, "why");
        let late = if given.is_late { "yes" } else { "no" };
        if given.answer.is_right {
            return self.label(locale, "class-quiz-heard.right", &args!["why" => &why, "late" => late]);
        }
        let letter = asked.letter(asked.question.right);
        self.label(locale, "class-quiz-heard.wrong", &args!["letter" => letter, "why" => &why, "late" => late])
    }

    /// The toast of another press of somebody who has answered.
    #[must_use]
    pub fn class_quiz_heard_before(&self, locale: &Locale, asked: &Asked<'_>, answer: &Answer) -> Plain {
        let args = args!["letter" => asked.letter(answer.choice), "right" => asked.letter(asked.question.right)];
        self.label(locale, "class-quiz-heard.before", &args)
    }

    /// The button to the question in one's own language.
    #[must_use]
    pub fn class_quiz_read_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-read.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn class_quiz_read_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-read.toast", &args![])
    }

    /// The toast of who cannot be written to.
    #[must_use]
    pub fn class_quiz_unreached_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-unreached.toast", &args![])
    }

    // For staff.

    /// The classes that somebody answers for, with a button for each below; or that there is none.
    #[must_use]
    pub fn class_quiz_classes(&self, locale: &Locale, is_any: bool) -> Html {
        self.line(locale, if is_any { "class-quiz-classes" } else { "kit-no-classes" }, &args![])
    }

    /// The button of a class.
    #[must_use]
    pub fn class_quiz_class_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "class-quiz-classes.button", &args!["class" => class])
    }

    /// The card of a class's quick quizzes.
    #[must_use]
    pub fn class_quiz_staff(&self, locale: &Locale, card: &StaffCard<'_>) -> Html {
        let head = self.line(locale, "class-quiz-staff", &args!["class" => card.class]);
        let stage = match card.stage {
            Stage::NoGroup => vec![self.line(locale, "class-quiz-no-group", &args![])],
            Stage::Ready(question) => {
                let fraud = self.fraud_type_name(locale, &question.fraud_type);
                let asked = self.quiz_asked(locale, question);
                let next = args!["fraud" => &fraud, "question" => &asked];
                vec![self.line(locale, "class-quiz-ready", &args![]), self.line(locale, "class-quiz-next", &next)]
            }
            Stage::Open { form, until, answers } => {
                let args = args!["form" => form.code(), "until" => &self.moment(locale, until), "count" => answers];
                vec![self.line(locale, "class-quiz-running", &args)]
            }
        };
        let last = card.last.as_ref().map(|last| self.class_quiz_last(locale, last));
        Html::joined(&[head].into_iter().chain(stage).chain(last).collect::<Vec<_>>(), "\n")
    }

    /// How a quick quiz ended.
    fn class_quiz_last(&self, locale: &Locale, last: &Last<'_>) -> Html {
        let asked = self.quiz_asked(locale, last.question);
        let head = args!["at" => &self.moment(locale, last.on), "question" => &asked];
        let mut lines = vec![self.line(locale, "class-quiz-last", &head)];
        lines.push(match last.share {
            Some(Share { right, of }) => self.line(locale, "class-quiz-share", &args!["right" => right, "of" => of]),
            None => {
                let args = args!["count" => last.answers, "least" => SHOWN_FROM];
                self.line(locale, "class-quiz-share-few", &args)
            }
        });
        if let Some((choice, people)) = last.most_wrong {
            let option = self.quiz_part(locale, last.question, choice.code());
            lines.push(self.line(locale, "class-quiz-most-wrong", &args!["option" => &option, "count" => people]));
        }
        if last.late > 0 {
            lines.push(self.line(locale, "class-quiz-late-count", &args!["count" => last.late]));
        }
        Html::joined(&lines, "\n")
    }

    /// What whoever started a quick quiz is told at its end; without `last` it did not get to the group.
    #[must_use]
    pub fn class_quiz_over(&self, locale: &Locale, class: &str, last: Option<&Last<'_>>) -> Html {
        match last {
            Some(last) => {
                let head = self.line(locale, "class-quiz-ended", &args!["class" => class]);
                Html::joined(&[head, self.class_quiz_last(locale, last)], "\n")
            }
            None => self.line(locale, "class-quiz-failed", &args!["class" => class]),
        }
    }

    /// The button that asks a class for so long.
    #[must_use]
    pub fn class_quiz_start_label(&self, locale: &Locale, open: Open) -> Plain {
        let (length, unit): (u32, _) = match open {
            Open::Minutes => (10, "minutes"),
            Open::Hour => (1, "hours"),
            Open::Day => (24, "hours"),
        };
        self.label(locale, "class-quiz-start.button", &args!["length" => length, "unit" => unit])
    }

    /// The toast of a question that is on its way.
    #[must_use]
    pub fn class_quiz_started_toast(&self, locale: &Locale, form: Form) -> Plain {
        self.label(locale, "class-quiz-start.toast", &args!["form" => form.code()])
    }

    /// The toast when a class is being asked already.
    #[must_use]
    pub fn class_quiz_under_way_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-running.toast", &args![])
    }

    /// The toast when a question does not fit into a poll.
    #[must_use]
    pub fn class_quiz_too_long_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-poll.toast", &args![])
    }

    /// The button that asks a class in a public poll.
    #[must_use]
    pub fn class_quiz_poll_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-poll.button", &args![])
    }

    /// The button to another question.
    #[must_use]
    pub fn class_quiz_other_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-next.button", &args![])
    }

    /// The button that ends a quick quiz.
    #[must_use]
    pub fn class_quiz_end_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-end.button", &args![])
    }

    /// Its toast: that it is over, by this press or before.
    #[must_use]
    pub fn class_quiz_ended_toast(&self, locale: &Locale, is_news: bool) -> Plain {
        let what = if is_news { "class-quiz-end.toast" } else { "class-quiz-end.before" };
        self.label(locale, what, &args![])
    }

    /// The button that looks again.
    #[must_use]
    pub fn class_quiz_refresh_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "class-quiz-refresh.button", &args![])
    }
}
