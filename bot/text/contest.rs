//! The quiz contest: its card, its questions, the board of classes, the weakest questions, and the certificate.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeDelta};

use crate::domain::campus::Coded as _;
use crate::domain::contest::{Contest, ItemFigures, Outcome, Part, SHOWN_FROM};
use crate::domain::roster::Student;

use super::args::{Args, args};
use super::quiz::Asked;
use super::{Html, Locale, Plain, Text};

/// What somebody can do in the contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has not begun.
    Ahead,
    /// It is over.
    Over,
    /// It is open, and we do not know which class they are of.
    Unbound,
    /// It is open, and so many attempts are left.
    Open {
        /// How many.
        left: u32,
    },
}

/// How the contest stands for somebody.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// What they can do.
    pub standing: Standing,
    /// How their last attempt ended.
    pub last: Option<Outcome>,
    /// How their best attempt ended in which they took part.
    pub best: Option<Outcome>,
}

/// What stands on a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateWords {
    /// What it is.
    pub head: String,
    /// Whose it is.
    pub who: String,
    /// What they took part in.
    pub took: String,
    /// How well.
    pub score: String,
    /// The day.
    pub day: String,
    /// What whoever is shown it should know.
    pub note: String,
}

impl Text {
    /// The post by which a class learns that the contest began.
    #[must_use]
    pub fn contest_begins(&self, class: &[Locale], contest: &Contest) -> Html {
        self.in_each(class, |locale| {
            let args = args![
                "title" => contest.title.in_language(&locale.to_string()),
                "to" => &self.day(locale, contest.days.to()),
                "questions" => contest.questions,
                "minutes" => contest.minutes,
            ];
            self.line(locale, "contest-begins", &args)
        })
    }

    /// The post by which a class learns that the contest ends soon, and how many of it took part where that is told.
    #[must_use]
    pub fn contest_ends(&self, class: &[Locale], contest: &Contest, part: Option<&Part>) -> Html {
        self.in_each(class, |locale| {
            let args = args![
                "title" => contest.title.in_language(&locale.to_string()),
                "to" => &self.day(locale, contest.days.to()),
                "people" => part.map_or(0, |part| part.people),
                "enrolled" => part.map_or(0, |part| part.enrolled),
                "least" => SHOWN_FROM,
            ];
            self.line(locale, "contest-ends", &args)
        })
    }

    /// The button below such a post; it opens a private chat.
    #[must_use]
    pub fn contest_open_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-begins.button", &args![])
    }

    /// The card of the contest.
    #[must_use]
    pub fn contest_card(&self, locale: &Locale, card: &Card<'_>) -> Html {
        let contest = card.contest;
        let head = args![
            "title" => contest.title.in_language(&locale.to_string()),
            "from" => &self.day(locale, contest.days.from()),
            "to" => &self.day(locale, contest.days.to()),
        ];
        let rules = args![
            "questions" => contest.questions, "minutes" => contest.minutes, "attempts" => contest.attempts,
        ];
        let mut lines = vec![self.line(locale, "contest-card", &head), self.line(locale, "contest-rules", &rules)];
        if let Some(last) = card.last {
            lines.push(self.outcome(locale, "contest-last", &last));
        }
        if let Some(best) = card.best.filter(|best| Some(*best) != card.last) {
            lines.push(self.outcome(locale, "contest-best", &best));
        }
        lines.push(match card.standing {
            Standing::Ahead => self.line(locale, "contest-ahead", &args![]),
            Standing::Over => self.line(locale, "contest-closed", &args![]),
            Standing::Unbound => self.line(locale, "contest-unbound", &args![]),
            Standing::Open { left } => self.line(locale, "contest-open", &args!["left" => left]),
        });
        Html::joined(&lines, "\n")
    }

    fn outcome(&self, locale: &Locale, id: &str, outcome: &Outcome) -> Html {
        let (minutes, seconds) = clock(outcome.took);
        let args = args!["right" => outcome.right, "of" => outcome.of, "minutes" => minutes, "seconds" => seconds];
        self.line(locale, id, &args)
    }

    /// A question of an attempt, which is over at a moment of campus time.
    #[must_use]
    pub fn contest_question(&self, locale: &Locale, asked: &Asked<'_>, until: NaiveDateTime) -> Html {
        let until = until.format("%H:%M").to_string();
        let head = args!["number" => asked.number, "of" => asked.of, "until" => until.as_str()];
        let head = self.line(locale, "contest-number", &head);
        Html::joined(&[head].into_iter().chain(self.quiz_body(locale, asked, None)).collect::<Vec<_>>(), "\n")
    }

    /// Which classes took part most, and the reader's own.
    #[must_use]
    pub fn contest_board(
        &self,
        locale: &Locale,
        contest: &Contest,
        ranked: &[(u32, Part)],
        own: Option<&(u32, Part)>,
    ) -> Html {
        let title = contest.title.in_language(&locale.to_string());
        let mut lines = vec![self.line(locale, "contest-board", &args!["title" => title])];
        let row = |id: &str, (rank, part): &(u32, Part)| {
            let args = args![
                "rank" => *rank,
                "class" => part.class.as_str(),
                "people" => part.people,
                "enrolled" => part.enrolled,
                "percent" => part.percent(),
            ];
            self.line(locale, id, &args)
        };
        if ranked.is_empty() {
            lines.push(self.line(locale, "contest-board-none", &args!["least" => SHOWN_FROM]));
        }
        lines.extend(ranked.iter().map(|it| row("contest-board-row", it)));
        if let Some(own) = own.filter(|own| !ranked.contains(own)) {
            lines.push(row("contest-board-own", own));
        }
        lines.push(self.line(locale, "contest-board-foot", &args!["least" => SHOWN_FROM]));
        Html::joined(&lines, "\n")
    }

    /// The questions that were answered wrongly most.
    #[must_use]
    pub fn contest_items(&self, locale: &Locale, contest: &Contest, items: &[ItemFigures<'_>]) -> Html {
        let title = contest.title.in_language(&locale.to_string());
        let mut lines = vec![self.line(locale, "contest-items", &args!["title" => title])];
        if items.is_empty() {
            lines.push(self.line(locale, "contest-items-none", &args!["least" => SHOWN_FROM]));
        }
        for (number, item) in (1_u32..).zip(items) {
            let fraud = self.fraud_type_name(locale, &item.question.fraud_type);
            let asked = self.quiz_asked(locale, item.question);
            let args = args![
                "number" => number, "fraud" => &fraud, "question" => &asked, "wrong" => item.wrong, "people" => item.people,
            ];
            lines.push(self.line(locale, "contest-item", &args));
            if let Some((choice, people)) = item.most_wrong {
                let option = self.quiz_part(locale, item.question, choice.code());
                lines.push(self.line(locale, "contest-item-wrong", &args!["option" => &option, "count" => people]));
            }
        }
        Html::joined(&lines, "\n")
    }

    /// What stands on a certificate.
    #[must_use]
    pub fn contest_certificate(
        &self,
        locale: &Locale,
        contest: &Contest,
        student: &Student,
        best: &Outcome,
        day: NaiveDate,
    ) -> CertificateWords {
        let title = contest.title.in_language(&locale.to_string());
        let name = student.name.to_string();
        let year = day.year().to_string();
        let who = args!["class" => student.class.as_str(), "name" => name.as_str()];
        let score = args!["right" => best.right, "of" => best.of];
        let signed = args!["year" => year.as_str(), "day" => &self.plain_day(locale, day)];
        let say = |part: &str, args: &Args| self.label(locale, part, args).into_string();
        CertificateWords {
            head: say("contest-certificate.head", &args!["title" => title]),
            who: say("contest-certificate.who", &who),
            took: say("contest-certificate.took", &args!["title" => title]),
            score: say("contest-certificate.score", &score),
            day: say("contest-certificate.day", &signed),
            note: say("contest-certificate.note", &args![]),
        }
    }

    /// What stands below the picture.
    #[must_use]
    pub fn contest_certificate_caption(&self, locale: &Locale, contest: &Contest, best: &Outcome) -> Html {
        let title = contest.title.in_language(&locale.to_string());
        let args = args!["title" => title, "right" => best.right, "of" => best.of];
        self.line(locale, "contest-certificate-caption", &args)
    }

    /// The button that begins an attempt.
    #[must_use]
    pub fn contest_begin_label(&self, locale: &Locale, minutes: u32) -> Plain {
        self.label(locale, "contest-rules.button", &args!["minutes" => minutes])
    }

    /// The button to the board of classes.
    #[must_use]
    pub fn contest_board_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-board.button", &args![])
    }

    /// The button to the weakest questions.
    #[must_use]
    pub fn contest_items_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-items.button", &args![])
    }

    /// The button to a certificate.
    #[must_use]
    pub fn contest_certificate_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-certificate.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn contest_certificate_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-certificate.toast", &args![])
    }

    /// The toast of whoever did not take part.
    #[must_use]
    pub fn contest_no_certificate_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-certificate.none", &args![])
    }

    /// The toast when a certificate cannot be drawn.
    #[must_use]
    pub fn contest_no_picture_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-certificate.undrawn", &args![])
    }

    /// The button that leads back to the card.
    #[must_use]
    pub fn contest_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-card.button", &args![])
    }

    /// The toast of an answer that came after the time was over.
    #[must_use]
    pub fn contest_over_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contest-number.toast", &args![])
    }
}

/// Whole minutes and the seconds beside them.
fn clock(time: TimeDelta) -> (u32, u32) {
    let seconds = u32::try_from(time.num_seconds().max(0)).unwrap_or(u32::MAX);
    (seconds / 60, seconds % 60)
}
