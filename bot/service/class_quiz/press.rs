//! What the buttons of staff about a class's quick quiz do, in a few letters.

use crate::domain::campus::Coded as _;
use crate::domain::class_quiz::{ClassQuizId, Open};
use crate::domain::quiz::QuestionId;

/// The longest name of a question that a button carries.
const NAME_BYTES_MAX: usize = 26;

/// A press under the card of a class's quick quizzes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show how things stand.
    Show,
    /// Show another question instead of this one.
    Other(QuestionId),
    /// Ask this, for so long.
    Start(Open, QuestionId),
    /// Ask this in a public poll.
    Poll(QuestionId),
    /// End this quiz.
    End(ClassQuizId),
}

impl Press {
    /// How a button writes it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Show => "s".to_owned(),
            Self::Other(question) => format!("o{question}"),
            Self::Start(open, question) => format!("b{open}.{question}"),
            Self::Poll(question) => format!("p{question}"),
            Self::End(quiz) => format!("e{}", quiz.0),
        }
    }

    /// What a button writes so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        let press = match letter {
            "s" => Self::Show,
            "o" => Self::Other(question(about)?),
            "b" => {
                let (open, asked) = about.split_once('.')?;
                Self::Start(Open::from_code(open)?, question(asked)?)
            }
            "p" => Self::Poll(question(about)?),
            "e" => Self::End(ClassQuizId(about.parse().ok()?)),
            _ => return None,
        };
        // One way to write each.
        (press.code() == code).then_some(press)
    }
}

fn question(name: &str) -> Option<QuestionId> {
    let is_name = (1..=NAME_BYTES_MAX).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte));
    is_name.then(|| QuestionId::new(name))
}
