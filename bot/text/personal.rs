//! What is kept of one person, and that they are forgotten.

use chrono::NaiveDateTime;

use crate::domain::calendar::QuietHours;
use crate::domain::campus::Coded as _;
use crate::domain::check::Ruling;
use crate::domain::class_move::{Answer, ClassMove};
use crate::domain::pledge::Way;
use crate::domain::quiz::{Answer as Answered, Choice, Question, QuestionId};
use crate::domain::retention::Retention;
use crate::domain::roster::{MaskedName, Student};
use crate::domain::sos::{State as CallState, Whom};
use crate::domain::support::{Kind, State as SupportState};
use crate::domain::tip::Segment;

use super::args::args;
use super::roleplay::letter;
use super::{Html, Locale, Plain, Text};

/// What stands before each line of a list.
const INDENT: &str = "    ";

/// What is kept of somebody about meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeetingData {
    /// How many steps they took with meetings.
    pub steps: u32,
    /// How often they were absent, as it was registered.
    pub absent: u32,
    /// How often they said that they were there.
    pub attested: u32,
}

/// Everything that is kept of somebody. Moments are by the wall clock.
#[derive(Clone, Debug)]
pub struct MyData {
    /// When it was looked at.
    pub now: NaiveDateTime,
    /// The messenger's number of the account.
    pub account: i64,
    /// Since when their private chat is known.
    pub chat_since: Option<NaiveDateTime>,
    /// Of how many messages there the words are kept.
    pub texts: u32,
    /// How many tips were sent there.
    pub tips: u32,
    /// The language of their app, as the messenger words it.
    pub client: Option<String>,
    /// The language they chose, and when.
    pub language: Option<(Plain, NaiveDateTime)>,
    /// Who they are on the roster, since when, and until when they may change it themselves.
    pub student: Option<(Student, NaiveDateTime, NaiveDateTime)>,
    /// The code, the class and the seat of each term that is over.
    pub past_seats: Vec<(String, String, u32)>,
    /// The classes of students whom they were bound to before.
    pub bindings: Vec<Held<String>>,
    /// The roles they have and had.
    pub roles: Vec<Held<Plain>>,
    /// The roles they offered to others, and until when that can be accepted.
    pub invitations: Vec<(Plain, NaiveDateTime)>,
    /// Since when they get tips in private.
    pub subscribed_since: Option<NaiveDateTime>,
    /// Quiet hours of their own, and since when.
    pub quiet: Option<(QuietHours, NaiveDateTime)>,
    /// The last change of their class, and when.
    pub class_move: Option<(ClassMove, NaiveDateTime)>,
    /// When they read cards.
    pub taps: Vec<NaiveDateTime>,
    /// What they said about who they are.
    pub introduction: Option<OpenIntroduction>,
    /// When they sent a list that waits, and how many rows it has.
    pub import: Option<(NaiveDateTime, usize)>,
    /// How many steps they took with rows of the plan.
    pub steps: u32,
    /// How many notices they wrote to classes.
    pub notices: u32,
    /// How many cases they began and did not file.
    pub case_drafts: u32,
    /// How many alerts they wrote, and how often they tapped under one.
    pub alerts: (u32, u32),
    /// What is kept of meetings.
    pub meetings: MeetingData,
    /// When they signed the pledge, how, and when they took that back.
    pub pledge: Option<(NaiveDateTime, Way, Option<NaiveDateTime>)>,
    /// The rounds of the quiz that they took.
    pub quizzes: Vec<TakenQuiz>,
    /// The samples for which they were drawn, as rounds of the quiz.
    pub samples: Vec<TakenQuiz>,
    /// Their attempts at contests.
    pub contests: Vec<TakenQuiz>,
    /// Their short courses: on how many days something came, and what they answered.
    pub drips: Vec<(u32, TakenQuiz)>,
    /// Their runs of role-play: when each began, its name, and what they chose.
    pub plays: Vec<(NaiveDateTime, String, Vec<Choice>)>,
    /// What they answered in quick quizzes of their class: when, and which question, if there still is one.
    pub class_quizzes: Vec<(NaiveDateTime, QuestionId, Option<Question>, Answered)>,
    /// What they passed on to people on duty.
    pub checks: Vec<PassedOn>,
    /// When they called for help, whom they wanted told, and how far that is.
    pub calls: Vec<(NaiveDateTime, Whom, CallState)>,
    /// How many calls of others they took.
    pub calls_taken: u32,
    /// When they consented to support, of which kind, and how far that is.
    pub supports: Vec<(NaiveDateTime, Kind, SupportState)>,
    /// What is shown of their name, if they have a role.
    pub known_as: Option<MaskedName>,
    /// How often they were reported as a look-alike, or somebody as theirs.
    pub look_alikes: u32,
    /// How many translations they reported that wait.
    pub words_reports: u32,
    /// How many of their messages could not be handled.
    pub set_aside: u32,
    /// How long things are kept.
    pub retention: Retention,
}

/// Something that somebody had for a time.
#[derive(Clone, Debug)]
pub struct Held<T> {
    /// What.
    pub what: T,
    /// Since when.
    pub from: NaiveDateTime,
    /// Until when.
    pub until: NaiveDateTime,
}

/// A conversation about who somebody is.
#[derive(Clone, Debug)]
pub struct OpenIntroduction {
    /// The class they say they are in, while they are being asked.
    pub class: Option<String>,
    /// When they last said something.
    pub touched_at: NaiveDateTime,
    /// How often they were wrong.
    pub wrong: u32,
    /// In which classes.
    pub tried: Vec<String>,
}

/// A round of the quiz.
#[derive(Clone, Debug)]
pub struct TakenQuiz {
    /// When it began.
    pub began_at: NaiveDateTime,
    /// What was answered, in the order of the questions; a question that the bank has no more by its name alone.
    pub answers: Vec<(QuestionId, Option<Question>, Answered)>,
}

/// A message that somebody passed on to people on duty.
#[derive(Clone, Debug)]
pub struct PassedOn {
    /// When.
    pub at: NaiveDateTime,
    /// What it says.
    pub text: String,
    /// What was said to it.
    pub ruling: Option<Ruling>,
}

/// What was removed of somebody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Removed {
    /// Whether they were bound to a student.
    pub was_bound: bool,
    /// Whether they got tips in private.
    pub was_subscribed: bool,
    /// How many taps are nobody's now.
    pub taps: u32,
    /// Of how many messages the words are gone.
    pub texts: u32,
}

/// How many questions were answered, and how many rightly.
fn counted(taken: &TakenQuiz) -> (u32, u32) {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let right = taken.answers.iter().filter(|(.., answer)| answer.is_right).count();
    (count(taken.answers.len()), count(right))
}

/// What somebody is given who is forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Receipt<'a> {
    /// Its number.
    pub number: &'a str,
    /// What was removed.
    pub removed: Removed,
}

impl Text {
    /// The words under the file with somebody's data.
    #[must_use]
    pub fn my_data_caption(&self, locale: &Locale) -> Html {
        self.line(locale, "personal-caption", &args![])
    }

    /// The file with somebody's data.
    #[must_use]
    pub fn my_data(&self, locale: &Locale, data: &MyData) -> String {
        let parts = [self.about_account(locale, data), self.about_roster(locale, data), self.about_acts(locale, data)];
        let retention = self.about_retention(locale, &data.retention);
        let parts = parts.into_iter().chain([retention]).map(|lines| lines.join("\n"));
        parts.collect::<Vec<_>>().join("\n\n") + "\n"
    }

    fn about_account(&self, locale: &Locale, data: &MyData) -> Vec<String> {
        let at = |moment: &NaiveDateTime| self.full_moment(locale, *moment);
        let language = match &data.language {
            Some((language, since)) => {
                self.label(locale, "personal-data.language", &args!["language" => language, "since" => &at(since)])
            }
            None => self.label(locale, "personal-data.no-language", &args![]),
        };
        let account = data.account.to_string();
        let since = data.chat_since.as_ref();
        let since = since.map(|since| self.label(locale, "personal-data.chat", &args!["since" => &at(since)]));
        let tips = match &data.subscribed_since {
            Some(since) => self.label(locale, "personal-data.subscription", &args!["since" => &at(since)]),
            None => self.label(locale, "personal-data.no-subscription", &args![]),
        };
        let title = self.label(locale, "personal-data.title", &args!["now" => &at(&data.now)]);
        let account = self.label(locale, "personal-data.account", &args!["account" => account.as_str()]);
        let sent = self.label(locale, "personal-data.tips", &args!["count" => data.tips]);
        let texts = self.label(locale, "personal-data.texts", &args!["count" => data.texts]);
        let client = data.client.as_deref();
        let client = client.map(|code| self.label(locale, "personal-data.client", &args!["code" => code]));
        let quiet = data.quiet.as_ref().map(|(hours, since)| {
            let (from, to) = (hours.from().time(), hours.to().time());
            let args = args![
                "from" => &self.time_of_day(locale, from), "to" => &self.time_of_day(locale, to), "since" => &at(since),
            ];
            self.label(locale, "personal-data.quiet", &args)
        });
        let lines = [title, account].into_iter().chain(since).chain(client);
        strings(lines.chain([language, tips]).chain(quiet).chain([sent, texts]))
    }

    fn about_roster(&self, locale: &Locale, data: &MyData) -> Vec<String> {
        let at = |moment: &NaiveDateTime| self.full_moment(locale, *moment);
        let mut lines = match &data.student {
            None => vec![self.label(locale, "personal-data.no-student", &args![])],
            Some((student, since, until)) => self.about_student(locale, student, (since, until)),
        };
        lines.extend(data.past_seats.iter().map(|(term, class, seat)| {
            let args = args!["term" => term.as_str(), "class" => class.as_str(), "seat" => *seat];
            self.label(locale, "personal-data.past-seat", &args)
        }));
        lines.extend(data.bindings.iter().map(|held| {
            let args = args!["class" => held.what.as_str(), "from" => &at(&held.from), "until" => &at(&held.until)];
            self.label(locale, "personal-data.binding", &args)
        }));
        lines.extend(data.class_move.as_ref().map(|(it, moved_at)| {
            let args = args![
                "known" => it.known.as_str(),
                "class" => it.class.as_str(),
                "at" => &at(moved_at),
                "answer" => it.answer.map_or("none", Answer::code),
            ];
            self.label(locale, "personal-data.class-move", &args)
        }));
        let tried = data.introduction.as_ref().filter(|it| !it.tried.is_empty());
        let tried = tried.map(|it| {
            self.label(locale, "personal-data.tried", &args!["classes" => &self.listed_classes(locale, &it.tried)])
        });
        lines.extend(data.introduction.as_ref().map(|it| {
            let (touched_at, wrong) = (at(&it.touched_at), it.wrong);
            match &it.class {
                Some(class) => {
                    let args = args!["class" => class.as_str(), "at" => &touched_at, "wrong" => wrong];
                    self.label(locale, "personal-data.introduction", &args)
                }
                None => {
                    self.label(locale, "personal-data.introduction-over", &args!["at" => &touched_at, "wrong" => wrong])
                }
            }
        }));
        lines.extend(tried);
        strings(lines)
    }

    fn about_student(
        &self,
        locale: &Locale,
        student: &Student,
        (since, until): (&NaiveDateTime, &NaiveDateTime),
    ) -> Vec<Plain> {
        let who = self.who(locale, student.seat, &student.name);
        let args = args![
            "who" => &who,
            "class" => student.class.as_str(),
            "since" => &self.full_moment(locale, *since),
            "until" => &self.full_moment(locale, *until),
        ];
        let mut lines = vec![self.label(locale, "personal-data.student", &args)];
        lines.extend(student.segments.iter().map(|segment| self.segment_line(locale, *segment)));
        let language = student.language.as_deref().and_then(|code| Locale::parse(code).ok());
        lines.extend(language.map(|language| {
            let language = self.endonym(&language);
            self.label(locale, "personal-data.roster-language", &args!["language" => &language])
        }));
        lines
    }

    fn segment_line(&self, locale: &Locale, segment: Segment) -> Plain {
        self.label(locale, "personal-data.segment", &args!["segment" => segment.as_str()])
    }

    fn about_acts(&self, locale: &Locale, data: &MyData) -> Vec<String> {
        let at = |moment: &NaiveDateTime| self.full_moment(locale, *moment);
        let roles = data.roles.iter().map(|held| {
            let args = args!["role" => &held.what, "from" => &at(&held.from), "until" => &at(&held.until)];
            self.label(locale, "personal-data.role", &args)
        });
        let none = data.roles.is_empty().then(|| self.label(locale, "personal-data.no-role", &args![]));
        let offers = data.invitations.iter().map(|(role, until)| {
            self.label(locale, "personal-data.invitation", &args!["role" => role, "until" => &at(until)])
        });
        let import = data.import.as_ref().map(|(made_at, rows)| {
            let rows = u32::try_from(*rows).unwrap_or(u32::MAX);
            self.label(locale, "personal-data.import", &args!["at" => &at(made_at), "rows" => rows])
        });
        let steps = (data.steps > 0).then(|| self.label(locale, "personal-data.steps", &args!["count" => data.steps]));
        let began = |taken: &TakenQuiz| self.full_moment(locale, taken.began_at);
        let of = |head, at: Plain, taken: &TakenQuiz| self.about_quiz(locale, head, &at, taken);
        let quizzes = data.quizzes.iter().flat_map(|taken| of("personal-data.quiz", began(taken), taken));
        // Of a sample the week is kept by its first day.
        let week = |taken: &TakenQuiz| self.plain_day(locale, taken.began_at.date());
        let samples = data.samples.iter().flat_map(|taken| of("personal-data.sample", week(taken), taken));
        let contests = data.contests.iter().flat_map(|taken| of("personal-data.contest", began(taken), taken));
        let drips = data.drips.iter().flat_map(|(sent, taken)| self.about_drip(locale, *sent, taken));
        let plays = data.plays.iter().map(|(began_at, title, choices)| {
            let choices: Vec<&str> = choices.iter().map(|choice| letter(*choice)).collect();
            let choices = if choices.is_empty() { "–".to_owned() } else { choices.join(" ") };
            let args = args!["at" => &at(began_at), "title" => title.as_str(), "choices" => choices.as_str()];
            self.label(locale, "personal-data.role-play", &args).into_string()
        });
        let set_aside = self.label(locale, "personal-data.set-aside", &args!["count" => data.set_aside]);
        let count = u32::try_from(data.taps.len()).unwrap_or(u32::MAX);
        let taps = self.label(locale, "personal-data.taps", &args!["count" => count]);
        let notices =
            (data.notices > 0).then(|| self.label(locale, "personal-data.notices", &args!["count" => data.notices]));
        let (wrote, tapped) = data.alerts;
        let alerts = (data.alerts != (0, 0))
            .then(|| self.label(locale, "personal-data.alerts", &args!["wrote" => wrote, "tapped" => tapped]));
        let MeetingData { steps: taken, absent, attested } = data.meetings;
        let meetings = (data.meetings != MeetingData::default()).then(|| {
            let args = args!["steps" => taken, "absent" => absent, "attested" => attested];
            self.label(locale, "personal-data.meetings", &args)
        });
        let drafts = (data.case_drafts > 0)
            .then(|| self.label(locale, "personal-data.case-drafts", &args!["count" => data.case_drafts]));
        let pledge = data.pledge.map(|(signed, way, withdrawn)| {
            let withdrawn = withdrawn.map(|at| self.full_moment(locale, at));
            let args = args![
                "at" => &at(&signed),
                "way" => way.code(),
                "is_withdrawn" => if withdrawn.is_some() { "yes" } else { "no" },
                "withdrawn" => withdrawn.as_ref().map_or("", Plain::as_str),
            ];
            self.label(locale, "personal-data.pledge", &args)
        });
        let known_as = data.known_as.as_ref();
        let known_as =
            known_as.map(|name| self.label(locale, "personal-data.known-as", &args!["name" => name.as_str()]));
        let look_alikes = (data.look_alikes > 0)
            .then(|| self.label(locale, "personal-data.look-alikes", &args!["count" => data.look_alikes]));
        let lines = roles.chain(none).chain(known_as).chain(offers).chain(import).chain(steps).chain(notices);
        let words = (data.words_reports > 0)
            .then(|| self.label(locale, "personal-data.words", &args!["count" => data.words_reports]));
        let lines = lines.chain(alerts).chain(meetings).chain(pledge).chain(look_alikes).chain(words).chain(drafts);
        let lines = lines.chain(self.about_help(locale, data)).chain([set_aside, taps]);
        let taps = data.taps.iter().map(|tap| format!("{INDENT}{}", at(tap).as_str()));
        let checks = data.checks.iter().flat_map(|passed_on| {
            let args = args!["at" => &at(&passed_on.at), "text" => passed_on.text.as_str()];
            let text = self.label(locale, "personal-data.check", &args);
            let said = passed_on.ruling.map(|ruling| self.check_ruling_label(locale, ruling));
            let said = said.map(|said| self.label(locale, "personal-data.check-answer", &args!["said" => &said]));
            [text.into_string()].into_iter().chain(said.map(|said| format!("{INDENT}{}", said.as_str())))
        });
        let class_quizzes = self.about_class_quizzes(locale, data);
        strings(lines)
            .into_iter()
            .chain(taps)
            .chain(quizzes)
            .chain(samples)
            .chain(contests)
            .chain(drips)
            .chain(plays)
            .chain(class_quizzes)
            .chain(checks)
            .collect()
    }

    /// Calls for help, and support after them.
    fn about_help(&self, locale: &Locale, data: &MyData) -> Vec<Plain> {
        let calls = data.calls.iter().map(|(at, whom, state)| {
            let args = args!["at" => &self.full_moment(locale, *at), "whom" => whom.code(), "state" => state.code()];
            self.label(locale, "personal-data.call", &args)
        });
        let supports = data.supports.iter().map(|(at, kind, state)| {
            let args = args![
                "at" => &self.full_moment(locale, *at),
                "kind" => &self.support_kind(locale, *kind),
                "state" => state.code(),
            ];
            self.label(locale, "personal-data.support", &args)
        });
        let taken = (data.calls_taken > 0)
            .then(|| self.label(locale, "personal-data.calls-taken", &args!["count" => data.calls_taken]));
        calls.chain(supports).chain(taken).collect()
    }

    /// A round of the quiz, or an attempt at the contest, with each answer.
    fn about_quiz(&self, locale: &Locale, head: &str, at: &Plain, taken: &TakenQuiz) -> Vec<String> {
        let (answered, right) = counted(taken);
        let args = args!["at" => at, "answered" => answered, "right" => right];
        self.about_answers(locale, self.label(locale, head, &args), taken)
    }

    /// A short course, of which something came on so many days, with each answer.
    fn about_drip(&self, locale: &Locale, sent: u32, taken: &TakenQuiz) -> Vec<String> {
        let (answered, right) = counted(taken);
        let at = self.full_moment(locale, taken.began_at);
        let args = args!["at" => &at, "sent" => sent, "answered" => answered, "right" => right];
        self.about_answers(locale, self.label(locale, "personal-data.drip", &args), taken)
    }

    /// Each answer below its head.
    fn about_answers(&self, locale: &Locale, head: Plain, taken: &TakenQuiz) -> Vec<String> {
        let answers = taken.answers.iter().map(|(id, question, answer)| {
            format!("{INDENT}{}", self.about_answer(locale, id, question.as_ref(), answer))
        });
        std::iter::once(head.into_string()).chain(answers).collect()
    }

    /// What somebody answered to a question; one that the bank has no more is called by its name.
    fn about_answer(&self, locale: &Locale, id: &QuestionId, question: Option<&Question>, answer: &Answered) -> String {
        let (asked, chosen) = match question {
            Some(question) => (
                self.quiz_asked(locale, question).into_string(),
                self.quiz_part(locale, question, answer.choice.code()).into_string(),
            ),
            None => (id.to_string(), answer.choice.to_string()),
        };
        let args = args![
            "question" => asked.as_str(),
            "chosen" => chosen.as_str(),
            "verdict" => if answer.is_right { "right" } else { "wrong" },
        ];
        self.label(locale, "personal-data.quiz-answer", &args).into_string()
    }

    /// What somebody answered in quick quizzes of their class.
    fn about_class_quizzes(&self, locale: &Locale, data: &MyData) -> Vec<String> {
        let each = data.class_quizzes.iter().flat_map(|(at, id, question, answer)| {
            let head = self.label(locale, "personal-data.class-quiz", &args!["at" => &self.full_moment(locale, *at)]);
            let answered = self.about_answer(locale, id, question.as_ref(), answer);
            [head.into_string(), format!("{INDENT}{answered}")]
        });
        each.collect()
    }

    fn about_retention(&self, locale: &Locale, retention: &Retention) -> Vec<String> {
        let Retention { taps_days, deliveries_days, inbox_days, history_days, roles_days, case_days, support_days } =
            *retention;
        let args = args![
            "taps" => taps_days,
            "texts" => deliveries_days,
            "set_aside" => inbox_days,
            "history" => history_days,
            "roles" => roles_days,
            "cases" => case_days,
            "support" => support_days,
        ];
        let rights = self.label(locale, "personal-data.rights", &args![]);
        strings([self.label(locale, "personal-data.terms", &args), rights])
    }

    /// What forgetting means, and whether somebody wants it. A button that does it hangs below.
    #[must_use]
    pub fn ask_to_forget(&self, locale: &Locale) -> Html {
        self.line(locale, "personal-forget", &args![])
    }

    /// The button that does it.
    #[must_use]
    pub fn forget_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "personal-forget.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn forgotten_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "personal-forget.toast", &args![])
    }

    /// The last words to somebody who is forgotten.
    #[must_use]
    pub fn forgotten(&self, locale: &Locale, receipt: &Receipt<'_>) -> Html {
        let Removed { was_bound, was_subscribed, taps, texts } = receipt.removed;
        let said = |is_so: bool| if is_so { "yes" } else { "no" };
        let args = args![
            "receipt" => receipt.number,
            "bound" => said(was_bound),
            "subscribed" => said(was_subscribed),
            "taps" => taps,
            "texts" => texts,
        ];
        self.line(locale, "personal-forgotten", &args)
    }
}

fn strings(lines: impl IntoIterator<Item = Plain>) -> Vec<String> {
    lines.into_iter().map(Plain::into_string).collect()
}
