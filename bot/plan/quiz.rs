//! Reads the quiz bank: which questions exist, for whom, and which option is right. Their words stand in `locales/`.

use crate::domain::quiz::{Bank, Choice, Question, QuestionId};
use crate::domain::tip::FraudType;

use super::finding::Finding;
use super::source::{Placed, Source, Table};
use super::tip::audience;

/// The file of the bank that is compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("quiz.toml", include_str!("data/quiz.toml"))
}

/// The bank that is compiled in.
///
/// # Panics
/// When it has a mistake, which the tests rule out.
#[must_use]
pub fn bank() -> Bank {
    let mut findings = Vec::new();
    read(&embedded(), &mut findings).unwrap_or_else(|| panic!("the bank shipped has mistakes: {findings:?}"))
}

/// Reads a bank and adds all that is wrong with it to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Bank> {
    let before = findings.len();
    let questions = source.read(findings, |file| {
        let types = file.each("type", fraud_type);
        file.report_duplicates("type", types.iter().map(|(id, _)| id));
        let questions: Vec<Placed<Question>> = types.into_iter().flat_map(|(_, questions)| questions).collect();
        let ids: Vec<Placed<QuestionId>> = questions
            .iter()
            .map(|question| Placed { place: question.place.clone(), value: question.value.id.clone() })
            .collect();
        file.report_duplicates("question", &ids);
        Some(questions.into_iter().map(|question| question.value).collect::<Vec<_>>())
    })?;
    if findings.len() > before {
        return None;
    }
    // Two questions of one id were reported above.
    Bank::new(questions).ok()
}

/// A `[[type]]`: its name and its questions.
fn fraud_type(table: &mut Table<'_>) -> Option<(Placed<FraudType>, Vec<Placed<Question>>)> {
    let id: Option<Placed<String>> = table.need("id");
    let usual = audience(table);
    let questions = table.each("questions", |entry| {
        let number: Option<Placed<u32>> = entry.need("number");
        let right: Option<Choice> = entry.need("right");
        let own = entry.has("segments").then(|| audience(entry));
        Some((number?, right?, own))
    });
    let id = id?;
    let fraud_type = FraudType::new(&id.value);
    let questions = questions.into_iter().map(|(number, right, own)| Placed {
        place: number.place,
        value: Question {
            id: QuestionId::new(format!("{fraud_type}-{}", number.value)),
            fraud_type: fraud_type.clone(),
            audience: own.unwrap_or_else(|| usual.clone()),
            right,
        },
    });
    let questions = questions.collect();
    Some((Placed { place: id.place, value: fraud_type }, questions))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::domain::question::is_own;
    use crate::domain::tip::{Audience, Segment};

    #[test]
    fn the_bank_shipped_reads_without_a_finding() {
        let mut findings = Vec::new();

        let bank = read(&embedded(), &mut findings);

        assert_eq!(findings, []);
        assert_eq!(bank, Some(super::bank()));
    }

    #[test]
    fn a_question_takes_after_its_type_unless_it_has_segments_of_its_own() {
        let text = "
[[type]]
id = \"job\"
segments = [\"all\", \"graduating\"]
questions = [
    { number = 1, right = \"b\" },
    { number = 7, right = \"d\", segments = [\"international\"] },
]
";
        let mut findings = Vec::new();

        let bank = read(&file(text), &mut findings).unwrap();

        let question = |id: &str| bank.question(&QuestionId::new(id)).unwrap();
        let usual = Audience { everyone: true, segments: [Segment::Graduating].into(), ..Audience::default() };
        assert_eq!((&question("job-1").audience, question("job-1").right), (&usual, Choice::B));
        let own = Audience { segments: [Segment::International].into(), ..Audience::default() };
        assert_eq!((&question("job-7").audience, question("job-7").right), (&own, Choice::D));
        assert_eq!(bank.questions().len(), 2);
        assert_eq!(bank.question(&QuestionId::new("job-2")), None);
    }

    #[test]
    fn no_question_is_called_as_those_that_staff_write() {
        assert!(bank().questions().iter().all(|question| !is_own(question.id.as_str())));
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
[[type]]
id = \"job\"
segments = [\"everybody\"]
questions = [
    { number = 1, right = \"e\" },
    { number = 2, right = \"a\" },
    { number = 2, right = \"b\", segment = [\"all\"] },
    { right = \"c\" },
]

[[type]]
id = \"job\"
segments = [\"all\"]
questions = [{ number = 3, right = \"a\", segments = [\"stuff\"] }]
";
        let mut findings = Vec::new();

        let bank = read(&file(text), &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        insta::assert_snapshot!(shown.join("\n"), @"
        quiz.toml:13: error: type `job` stands twice; first at quiz.toml:3
        quiz.toml:15: error: entry 1 of `segments` must be one of all, freshmen, graduating, international and staff, not `stuff`
        quiz.toml:4: error: entry 1 of `segments` must be one of all, freshmen, graduating, international and staff, not `everybody`
        quiz.toml:6: error: `right` cannot be `e`; known are a, b, c, d
        quiz.toml:8: error: question `job-2` stands twice; first at quiz.toml:7
        quiz.toml:8: error: unknown key `segment`
        quiz.toml:9: error: `number` is missing
        ");
        assert_eq!(bank, None);
    }

    fn file(text: &'static str) -> Source {
        Source { name: "quiz.toml".to_owned(), text: Cow::Borrowed(text) }
    }
}
