//! Polls of ours in groups: what is asked, and how the vote stands. They are anonymous, and who chose what is told to
//! nobody, to us neither, unless somebody asks for a public one.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// The longest question, in UTF-16 units (Bot API, `sendPoll`).
pub const QUESTION_MAX: usize = 300;

/// What is kept free of a question for the line with its code, in UTF-16 units.
pub const FOOT_MAX: usize = 48;

/// The longest option, in UTF-16 units (Bot API, `InputPollOption`).
pub const OPTION_MAX: usize = 100;

/// How many options there are (Bot API, `sendPoll`: 1 to 12, of which one is no choice).
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=12;

/// The longest explanation, in UTF-16 units, …
pub const EXPLANATION_MAX: usize = 200;

/// … and how many line feeds it may have (Bot API, `sendPoll`).
pub const EXPLANATION_LINE_FEEDS_MAX: usize = 2;

/// For how long a poll may be open, in seconds, on every server: 600 was the most before Bot API 9.6.
pub const OPEN_SECONDS: std::ops::RangeInclusive<i64> = 5..=600;

/// A question with options, of which everybody in a group may choose one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    question: String,
    options: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quiz: Option<Quiz>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public_until: Option<DateTime<Utc>>,
}

/// What makes a poll a quiz: whoever has voted is shown the right option and why it is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiz {
    /// The number of the right option, from 0.
    pub right: usize,
    /// Why it is right.
    pub explanation: String,
}

/// A poll that the messenger would not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPoll {
    /// The question is empty or too long.
    #[error("a poll's question has 1 to {} characters", QUESTION_MAX - FOOT_MAX)]
    Question,
    /// There are too few or too many options, or two alike.
    #[error("a poll has 2 to 12 options, no two alike")]
    Options,
    /// An option is empty or too long.
    #[error("a poll's option has 1 to {OPTION_MAX} characters")]
    Option,
    /// None of the options is right.
    #[error("a quiz has one right option")]
    Right,
    /// The explanation is too long.
    #[error(
        "a quiz's explanation has at most {EXPLANATION_MAX} characters and {EXPLANATION_LINE_FEEDS_MAX} line feeds"
    )]
    Explanation,
    /// It would be open for too short or too long a time.
    #[error("a poll is open for 5 to 600 seconds")]
    Open,
}

impl Poll {
    /// A poll that ends by itself so long after it was posted: a moment would be over when a post is late.
    ///
    /// # Errors
    /// When the messenger would not take it.
    pub fn new(question: String, options: Vec<String>, quiz: Option<Quiz>, open: TimeDelta) -> Result<Self, BadPoll> {
        let fits = |text: &str, most: usize| (1..=most).contains(&text.encode_utf16().count());
        if !fits(question.trim(), QUESTION_MAX - FOOT_MAX) {
            return Err(BadPoll::Question);
        }
        let is_twice = |(place, option): (usize, &String)| options[..place].contains(option);
        if !OPTIONS.contains(&options.len()) || options.iter().enumerate().any(is_twice) {
            return Err(BadPoll::Options);
        }
        if options.iter().any(|option| !fits(option.trim(), OPTION_MAX)) {
            return Err(BadPoll::Option);
        }
        if let Some(Quiz { right, explanation }) = &quiz {
            if *right >= options.len() {
                return Err(BadPoll::Right);
            }
            let is_long = explanation.encode_utf16().count() > EXPLANATION_MAX;
            if is_long || explanation.matches('\n').count() > EXPLANATION_LINE_FEEDS_MAX {
                return Err(BadPoll::Explanation);
            }
        }
        let open_seconds = open.num_seconds();
        if !OPEN_SECONDS.contains(&open_seconds) {
            return Err(BadPoll::Open);
        }
        Ok(Self { question, options, quiz, open_seconds: Some(open_seconds), public_until: None })
    }

    /// The same poll, in which everybody sees who chose what, and which ends at a moment. The messenger takes no moment
    /// that is less than 5 seconds ahead, so it must not be posted later than that.
    #[must_use]
    pub fn in_public(self, until: DateTime<Utc>) -> Self {
        Self { open_seconds: None, public_until: Some(until), ..self }
    }

    /// What is asked.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// What can be chosen.
    #[must_use]
    pub fn options(&self) -> &[String] {
        &self.options
    }

    /// What makes it a quiz, if it is one.
    #[must_use]
    pub const fn quiz(&self) -> Option<&Quiz> {
        self.quiz.as_ref()
    }

    /// For how many seconds after it was posted it is open, if no moment ends it.
    #[must_use]
    pub const fn open_seconds(&self) -> Option<i64> {
        self.open_seconds
    }

    /// The moment that ends it, if everybody sees who chose what.
    #[must_use]
    pub const fn public_until(&self) -> Option<DateTime<Utc>> {
        self.public_until
    }

    /// The same poll with words above its question, if they fit.
    #[must_use]
    pub fn below(&self, banner: &str) -> Self {
        let question = format!("{banner}\n{}", self.question);
        if question.encode_utf16().count() > QUESTION_MAX {
            return self.clone();
        }
        Self { question, ..self.clone() }
    }

    /// The same poll with a line below its question, of at most [`FOOT_MAX`].
    #[must_use]
    pub fn above(&self, foot: &str) -> Self {
        Self { question: format!("{}\n{foot}", self.question.trim_end()), ..self.clone() }
    }

    /// Whether these are the words of this poll.
    #[must_use]
    pub fn is_asked_by(&self, votes: &Votes) -> bool {
        let options = votes.options.iter().map(|(option, _)| option.as_str());
        self.question.trim() == votes.question
            && self.quiz.is_some() == votes.is_quiz
            && self.options.iter().map(|option| option.trim()).eq(options)
    }
}

/// How the vote in one of our polls stands, as the messenger counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    /// What the messenger calls the poll.
    pub poll: String,
    /// What is asked.
    pub question: String,
    /// What can be chosen, and how many chose it.
    pub options: Vec<(String, u32)>,
    /// Whether it is a quiz.
    pub is_quiz: bool,
    /// Whether nobody can vote any more.
    pub is_closed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(question: &str, options: &[&str], quiz: Option<(usize, &str)>, seconds: i64) -> Result<Poll, BadPoll> {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        let quiz = quiz.map(|(right, explanation)| Quiz { right, explanation: explanation.to_owned() });
        Poll::new(question.to_owned(), options, quiz, TimeDelta::seconds(seconds))
    }

    #[test]
    fn a_poll_keeps_to_the_limits_of_the_messenger() {
        let (long, longer) = ("问".repeat(QUESTION_MAX - FOOT_MAX), "问".repeat(QUESTION_MAX - FOOT_MAX + 1));
        assert!(poll(&long, &["a", &"选".repeat(100)], Some((1, &"释".repeat(200))), 600).is_ok());
        assert!(poll("q", &["a", "b"], Some((0, "one\ntwo\nthree")), 5).is_ok());

        let thirteen: Vec<String> = (0..13).map(|number| number.to_string()).collect();
        let thirteen: Vec<&str> = thirteen.iter().map(String::as_str).collect();
        let cases = [
            (poll(" ", &["a", "b"], None, 60), BadPoll::Question),
            (poll(&longer, &["a", "b"], None, 60), BadPoll::Question),
            (poll("q", &["a"], None, 60), BadPoll::Options),
            (poll("q", &thirteen, None, 60), BadPoll::Options),
            (poll("q", &["a", "a"], None, 60), BadPoll::Options),
            (poll("q", &["a", " "], None, 60), BadPoll::Option),
            (poll("q", &["a", &"选".repeat(101)], None, 60), BadPoll::Option),
            (poll("q", &["a", "b"], Some((2, "")), 60), BadPoll::Right),
            (poll("q", &["a", "b"], Some((0, &"释".repeat(201))), 60), BadPoll::Explanation),
            (poll("q", &["a", "b"], Some((0, "1\n2\n3\n4")), 60), BadPoll::Explanation),
            (poll("q", &["a", "b"], None, 4), BadPoll::Open),
            (poll("q", &["a", "b"], None, 601), BadPoll::Open),
        ];
        for (made, why) in cases {
            assert_eq!(made, Err(why), "{why}");
        }
    }

    #[test]
    fn a_poll_is_known_by_its_words_and_kind() {
        let asked = poll("Who calls?", &["The bank", "A fraudster"], Some((1, "Banks do not.")), 600).expect("a poll");
        let votes = Votes {
            poll: "7".into(),
            question: "Who calls?".into(),
            options: vec![("The bank".into(), 3), ("A fraudster".into(), 9)],
            is_quiz: true,
            is_closed: false,
        };
        assert!(asked.is_asked_by(&votes));
        assert!(!asked.is_asked_by(&Votes { is_quiz: false, ..votes.clone() }));
        assert!(!asked.is_asked_by(&Votes { options: votes.options[..1].to_vec(), ..votes.clone() }));
        assert!(!asked.below("Again").is_asked_by(&votes));
        assert!(asked.below("Again").question().starts_with("Again\n"));
        assert_eq!(asked.below(&"x".repeat(300)), asked);
        assert_eq!(asked.above("Code").question(), "Who calls?\nCode");
    }

    #[test]
    fn a_public_poll_ends_at_a_moment_and_is_kept_as_it_is() {
        let asked = poll("Who calls?", &["The bank", "A fraudster"], None, 600).expect("a poll");
        let until = DateTime::from_timestamp(1_744_000_000, 0).expect("a moment");
        let public = asked.clone().in_public(until);

        assert_eq!((asked.open_seconds(), asked.public_until()), (Some(600), None));
        assert_eq!((public.open_seconds(), public.public_until()), (None, Some(until)));
        for poll in [asked, public] {
            let kept = serde_json::to_string(&poll).expect("JSON");
            assert_eq!(serde_json::from_str::<Poll>(&kept).expect("a poll"), poll);
        }
    }
}
