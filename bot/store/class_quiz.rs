//! Quick quizzes of classes, and what people answered.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::sql::{args, json, statements};
use super::{Result, Session, Tx, inconsistent, moment};
use crate::domain::campus::Coded as _;
use crate::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, Given, Tally};
use crate::domain::delivery::{ChatId, DeliveryId};
use crate::domain::quiz::{Answer, Choice, OPTIONS, QuestionId};
use crate::domain::role::GrantId;

statements! {
    /// A quick quiz by its number.
    BY_ID = [
        "SELECT id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, shown_at, chosen, \
         closed_at FROM class_quiz WHERE id = $1",
    ];
    /// The one that a delivery posts.
    BY_CARD = [
        "SELECT id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, shown_at, chosen, \
         closed_at FROM class_quiz WHERE delivery = $1",
    ];
    /// The one that is a poll.
    BY_POLL = [
        "SELECT q.id, q.class, q.nth, q.question, q.form, q.seed, q.delivery, q.starter, q.begins_at, q.closes_at, q.shown, \
         q.shown_at, q.chosen, q.closed_at FROM poll p JOIN delivery d ON d.id = p.delivery \
         JOIN class_quiz q ON q.delivery = COALESCE(d.repeat_of, d.id) WHERE p.id = $1",
    ];
    /// The newest of a class.
    LAST = [
        "SELECT id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, shown_at, chosen, \
         closed_at FROM class_quiz WHERE class = $1 ORDER BY nth DESC LIMIT 1",
    ];
    /// Those that are not over, the oldest first.
    OPEN = [
        "SELECT id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, shown_at, chosen, \
         closed_at FROM class_quiz WHERE closed_at IS NULL ORDER BY id",
    ];
    /// What the classes of a campus chose in those that were over after a moment.
    OVER = [
        "SELECT q.class, q.question, q.chosen, q.closed_at FROM class_quiz q JOIN class k ON k.name = q.class \
         WHERE k.campus = $1 AND q.closed_at > $2 AND q.chosen IS NOT NULL ORDER BY q.id",
    ];
    /// What a class was asked, the oldest first.
    ASKED = ["SELECT question FROM class_quiz WHERE class = $1 ORDER BY nth"];
    /// Adds one, unless the class has one of its number.
    ADD = [
        "INSERT INTO class_quiz (id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, \
         shown_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (class, nth) DO NOTHING",
    ];
    /// Says how many answers a card shows.
    SHOW = ["UPDATE class_quiz SET shown = $2, shown_at = $3 WHERE id = $1"];
    /// Closes one, once.
    CLOSE = ["UPDATE class_quiz SET chosen = $2, closed_at = $3 WHERE id = $1 AND closed_at IS NULL"];
    /// Writes an answer down, unless there is one of this person.
    ANSWER = [
        "INSERT INTO class_quiz_answer (quiz, account, choice, is_right, is_late, is_counted, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (quiz, account) DO NOTHING",
    ];
    /// What somebody answered.
    GIVEN = ["SELECT choice, is_right, is_late, is_counted FROM class_quiz_answer WHERE quiz = $1 AND account = $2"];
    /// How many of the class chose each option, in time and late.
    CHOSEN = [
        "SELECT choice, is_late, COUNT(*) AS people FROM class_quiz_answer WHERE quiz = $1 AND is_counted \
         GROUP BY choice, is_late",
    ];
    /// How many of the class answered in time in each quiz that is not over.
    ANSWERS = [
        "SELECT a.quiz, COUNT(*) AS people FROM class_quiz q JOIN class_quiz_answer a ON a.quiz = q.id \
         WHERE q.closed_at IS NULL AND a.is_counted AND NOT a.is_late GROUP BY a.quiz",
    ];
    /// Where a quiz stands in the messenger.
    POSTS = [
        "SELECT chat, message FROM delivery WHERE (id = $1 OR repeat_of = $1) AND state = 'sent' AND message IS NOT NULL \
         ORDER BY id",
    ];
    /// Keeps a vote in a public poll, unless there is one of this person.
    VOTE = [
        "INSERT INTO class_quiz_vote (poll, account, place, at) VALUES ($1, $2, $3, $4) ON CONFLICT (poll, account) DO NOTHING",
    ];
    /// Polls with votes that wait to be counted, and are known by now.
    VOTED = [
        "SELECT DISTINCT v.poll FROM class_quiz_vote v JOIN poll p ON p.id = v.poll WHERE p.delivery IS NOT NULL ORDER BY v.poll",
    ];
    /// The votes in a poll that wait to be counted.
    VOTES = ["SELECT account, place, at FROM class_quiz_vote WHERE poll = $1 ORDER BY at, account"];
    /// Forgets them.
    DROP_VOTES = ["DELETE FROM class_quiz_vote WHERE poll = $1"];
    /// What somebody answered in all quizzes, the oldest first.
    OF_PERSON = [
        "SELECT q.question, a.choice, a.is_right, a.at FROM class_quiz_answer a JOIN class_quiz q ON q.id = a.quiz \
         WHERE a.account = $1 ORDER BY a.at, q.id",
    ];
    /// Forgets it.
    FORGET = ["DELETE FROM class_quiz_answer WHERE account = $1"];
    /// Forgets votes that wait.
    FORGET_VOTES = ["DELETE FROM class_quiz_vote WHERE account = $1"];
}

#[derive(FromRow)]
struct QuizRow {
    id: i64,
    class: String,
    nth: i64,
    question: String,
    form: String,
    seed: i64,
    delivery: i64,
    starter: Option<i64>,
    begins_at: i64,
    closes_at: i64,
    shown: i64,
    shown_at: i64,
    chosen: Option<String>,
    closed_at: Option<i64>,
}

#[derive(FromRow)]
struct OverRow {
    class: String,
    question: String,
    chosen: String,
    closed_at: i64,
}

#[derive(FromRow)]
struct AskedRow {
    question: String,
}

#[derive(FromRow)]
struct GivenRow {
    choice: String,
    is_right: bool,
    is_late: bool,
    is_counted: bool,
}

#[derive(FromRow)]
struct ChosenRow {
    choice: String,
    is_late: bool,
    people: i64,
}

#[derive(FromRow)]
struct AnswersRow {
    quiz: i64,
    people: i64,
}

#[derive(FromRow)]
struct PostRow {
    chat: i64,
    message: i64,
}

#[derive(FromRow)]
struct PollRow {
    poll: String,
}

#[derive(FromRow)]
struct VoteRow {
    account: i64,
    place: i64,
    at: i64,
}

#[derive(FromRow)]
struct OwnRow {
    question: String,
    choice: String,
    is_right: bool,
    at: i64,
}

impl QuizRow {
    fn read(self) -> Result<ClassQuiz> {
        let id = self.id;
        let shown = u32::try_from(self.shown).map_err(|_| inconsistent("class_quiz.shown", &id, &self.shown))?;
        let closed = self.closed_at.zip(self.chosen);
        Ok(ClassQuiz {
            id: ClassQuizId(id),
            class: self.class,
            nth: u32::try_from(self.nth).map_err(|_| inconsistent("class_quiz.nth", &id, &self.nth))?,
            question: QuestionId::new(self.question),
            form: Form::from_code(&self.form).ok_or_else(|| inconsistent("class_quiz.form", &id, &self.form))?,
            seed: self.seed.cast_unsigned(),
            delivery: DeliveryId(self.delivery),
            starter: self.starter.map(GrantId),
            begins_at: moment("class_quiz.begins_at", &id, self.begins_at)?,
            closes_at: moment("class_quiz.closes_at", &id, self.closes_at)?,
            shown: (shown, moment("class_quiz.shown_at", &id, self.shown_at)?),
            closed: closed
                .map(|(at, chosen)| {
                    let at = moment("class_quiz.closed_at", &id, at)?;
                    Ok::<_, super::StoreError>((at, tally(&id, &chosen)?))
                })
                .transpose()?,
        })
    }
}

fn tally(row: &impl ToString, chosen: &str) -> Result<Tally> {
    let counts: [u32; OPTIONS] =
        serde_json::from_str(chosen).map_err(|_| inconsistent("class_quiz.chosen", row, &chosen))?;
    Ok(Tally::new(counts))
}

fn choice(row: i64, code: &str) -> Result<Choice> {
    Choice::from_code(code).ok_or_else(|| inconsistent("class_quiz_answer.choice", &row, &code))
}

fn count(row: i64, people: i64) -> Result<u32> {
    u32::try_from(people).map_err(|_| inconsistent("class_quiz_answer", &row, &people))
}

impl Session {
    /// A quick quiz.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn class_quiz(&mut self, id: ClassQuizId) -> Result<Option<ClassQuiz>> {
        self.row::<QuizRow>(&BY_ID, args![id.0]).await?.map(QuizRow::read).transpose()
    }

    /// The quick quiz that a delivery posts.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quiz_of(&mut self, card: DeliveryId) -> Result<Option<ClassQuiz>> {
        self.row::<QuizRow>(&BY_CARD, args![card.0]).await?.map(QuizRow::read).transpose()
    }

    /// The quick quiz that a poll is, which the messenger calls so.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quiz_of_poll(&mut self, poll: &str) -> Result<Option<ClassQuiz>> {
        self.row::<QuizRow>(&BY_POLL, args![poll]).await?.map(QuizRow::read).transpose()
    }

    /// The newest quick quiz of a class.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn last_class_quiz(&mut self, class: &str) -> Result<Option<ClassQuiz>> {
        self.row::<QuizRow>(&LAST, args![class]).await?.map(QuizRow::read).transpose()
    }

    /// The quick quizzes that are not over, the oldest first, each with how many of its class answered in time.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn open_class_quizzes(&mut self) -> Result<Vec<(ClassQuiz, u32)>> {
        let rows: Vec<QuizRow> = self.rows(&OPEN, args![]).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let answers: Vec<AnswersRow> = self.rows(&ANSWERS, args![]).await?;
        let answers: std::collections::HashMap<_, _> = answers.iter().map(|row| (row.quiz, row.people)).collect();
        rows.into_iter()
            .map(|row| {
                let people = count(row.id, answers.get(&row.id).copied().unwrap_or_default())?;
                Ok((row.read()?, people))
            })
            .collect()
    }

    /// The quick quizzes of the classes of `campus` that were over after `since`, the oldest first: whose each was, what
    /// was asked, what was chosen in time, and when it was over.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quizzes_over(
        &mut self,
        campus: &str,
        since: DateTime<Utc>,
    ) -> Result<Vec<(String, QuestionId, Tally, DateTime<Utc>)>> {
        let rows: Vec<OverRow> = self.rows(&OVER, args![campus, since]).await?;
        rows.into_iter()
            .map(|row| {
                let tally = tally(&row.class, &row.chosen)?;
                let closed_at = moment("class_quiz.closed_at", &row.class, row.closed_at)?;
                Ok((row.class, QuestionId::new(row.question), tally, closed_at))
            })
            .collect()
    }

    /// What a class was asked, the oldest first.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn class_quiz_asked(&mut self, class: &str) -> Result<Vec<QuestionId>> {
        let rows: Vec<AskedRow> = self.rows(&ASKED, args![class]).await?;
        Ok(rows.into_iter().map(|row| QuestionId::new(row.question)).collect())
    }

    /// What somebody answered in a quick quiz.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quiz_given(&mut self, id: ClassQuizId, account: i64) -> Result<Option<Given>> {
        let row: Option<GivenRow> = self.row(&GIVEN, args![id.0, account]).await?;
        row.map(|row| {
            let answer = Answer { choice: choice(id.0, &row.choice)?, is_right: row.is_right };
            Ok(Given { answer, is_late: row.is_late, is_counted: row.is_counted })
        })
        .transpose()
    }

    /// How many of the class chose each option in time, and how many answered late.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quiz_tally(&mut self, id: ClassQuizId) -> Result<(Tally, u32)> {
        let rows: Vec<ChosenRow> = self.rows(&CHOSEN, args![id.0]).await?;
        let (mut tally, mut late) = (Tally::default(), 0_u32);
        for row in rows {
            let people = count(id.0, row.people)?;
            if row.is_late {
                late = late.saturating_add(people);
            } else {
                tally.add(choice(id.0, &row.choice)?, people);
            }
        }
        Ok((tally, late))
    }

    /// The posts of a quick quiz that have arrived: the chat, and the messenger's number there.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn class_quiz_posts(&mut self, delivery: DeliveryId) -> Result<Vec<(ChatId, i64)>> {
        let rows: Vec<PostRow> = self.rows(&POSTS, args![delivery.0]).await?;
        Ok(rows.into_iter().map(|row| (ChatId(row.chat), row.message)).collect())
    }

    /// Polls with votes that wait to be counted, and that we know by now.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn class_quiz_polls_voted(&mut self) -> Result<Vec<String>> {
        let rows: Vec<PollRow> = self.rows(&VOTED, args![]).await?;
        Ok(rows.into_iter().map(|row| row.poll).collect())
    }

    /// What `account` answered in quick quizzes, and when, the oldest first.
    ///
    /// # Errors
    /// As [`class_quiz`](Self::class_quiz).
    pub async fn class_quiz_answers_of(&mut self, account: i64) -> Result<Vec<(DateTime<Utc>, QuestionId, Answer)>> {
        let rows: Vec<OwnRow> = self.rows(&OF_PERSON, args![account]).await?;
        rows.into_iter()
            .map(|row| {
                let answer = Answer { choice: choice(account, &row.choice)?, is_right: row.is_right };
                Ok((moment("class_quiz_answer.at", &account, row.at)?, QuestionId::new(row.question), answer))
            })
            .collect()
    }
}

impl Tx {
    /// The number of the first of so many new quick quizzes.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn new_class_quiz_ids(&mut self, count: usize) -> Result<ClassQuizId> {
        self.next_ids("class_quiz", count).await.map(ClassQuizId)
    }

    /// Adds a quick quiz, and says whether it is new: of two that start at once, one does.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn add_class_quiz(&mut self, quiz: &ClassQuiz) -> Result<bool> {
        let (shown, shown_at) = quiz.shown;
        let args = args![
            quiz.id.0,
            &quiz.class,
            i64::from(quiz.nth),
            quiz.question.as_str(),
            quiz.form.code(),
            quiz.seed.cast_signed(),
            quiz.delivery.0,
            quiz.starter.map(|grant| grant.0),
            quiz.begins_at,
            quiz.closes_at,
            i64::from(shown),
            shown_at,
        ];
        Ok(self.run(&ADD, args).await? > 0)
    }

    /// Says how many answers the card of a quick quiz shows from now on.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn show_class_quiz(&mut self, id: ClassQuizId, shown: u32, now: DateTime<Utc>) -> Result<()> {
        self.run(&SHOW, args![id.0, i64::from(shown), now]).await.map(drop)
    }

    /// Closes a quick quiz with what was answered in time, and says whether it was open.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn close_class_quiz(&mut self, id: ClassQuizId, tally: &Tally, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.run(&CLOSE, args![id.0, json(tally.chosen()), now]).await? > 0)
    }

    /// Writes down what somebody answered, and says whether it is their first answer: a second one is none.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn answer_class_quiz(
        &mut self,
        id: ClassQuizId,
        account: i64,
        given: &Given,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let Given { answer, is_late, is_counted } = *given;
        let args = args![id.0, account, answer.choice.code(), answer.is_right, is_late, is_counted, now];
        Ok(self.run(&ANSWER, args).await? > 0)
    }

    /// Keeps a vote in a public poll until it is counted: the option's place, from 0.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn keep_class_quiz_vote(
        &mut self,
        poll: &str,
        account: i64,
        place: usize,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        self.run(&VOTE, args![poll, account, place, now]).await.map(drop)
    }

    /// Takes the votes in a poll that wait to be counted: whose, the option's place, and when.
    ///
    /// # Errors
    /// When the database cannot, or a stored value has no meaning.
    pub async fn take_class_quiz_votes(&mut self, poll: &str) -> Result<Vec<(i64, usize, DateTime<Utc>)>> {
        let rows: Vec<VoteRow> = self.rows(&VOTES, args![poll]).await?;
        self.run(&DROP_VOTES, args![poll]).await?;
        rows.into_iter()
            .map(|row| {
                let place = usize::try_from(row.place);
                let place = place.map_err(|_| inconsistent("class_quiz_vote.place", &poll, &row.place))?;
                Ok((row.account, place, moment("class_quiz_vote.at", &poll, row.at)?))
            })
            .collect()
    }

    /// Forgets what `account` answered in quick quizzes. The totals of those that are over stay.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn forget_class_quizzes(&mut self, account: i64) -> Result<()> {
        self.run(&FORGET, args![account]).await?;
        self.run(&FORGET_VOTES, args![account]).await.map(drop)
    }
}
