//! Reads the short course: what each of its days brings, for whom.

use crate::domain::drip::{Course, DAYS, Day, Track};
use crate::domain::tip::FraudType;

use super::finding::{Finding, Mistake};
use super::source::{Source, Table};
use super::tip::audience;

/// The course that is compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("drip.toml", include_str!("data/drip.toml"))
}

/// The course that is compiled in, read.
///
/// # Panics
/// When it has a mistake, which the tests rule out.
#[must_use]
pub fn course() -> Course {
    let mut findings = Vec::new();
    read(&embedded(), &mut findings).unwrap_or_else(|| panic!("the course shipped has mistakes: {findings:?}"))
}

/// Reads a course and adds all that is wrong with it to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Course> {
    let before = findings.len();
    let course = source.read(findings, |file| {
        let tracks = file.each("track", track);
        if tracks.last().is_some_and(|track| !track.audience.everyone) {
            let found = "one for some segments".to_owned();
            let expected = "a last track for all".to_owned();
            file.report(file.place_of("track"), Mistake::Unfit { key: "`track`".to_owned(), expected, found });
        }
        Some(Course { tracks })
    })?;
    (findings.len() == before).then_some(course)
}

/// A `[[track]]`.
fn track(table: &mut Table<'_>) -> Option<Track> {
    let audience = audience(table);
    let days = table.each("days", |table| {
        let (kind, lesson): (Option<String>, _) = (table.need("type"), table.need("lesson"));
        Some(Day { fraud_type: FraudType::new(kind?), lesson: lesson? })
    });
    if u32::try_from(days.len()) != Ok(DAYS) {
        let (expected, found) = (format!("{DAYS} days"), format!("{} of them", days.len()));
        table.report(table.place_of("days"), Mistake::Unfit { key: "`days`".to_owned(), expected, found });
    }
    Some(Track { audience, days })
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::drip::{DripDayId, DripId, Had, Item, What};
    use crate::domain::quiz::{Answer, Choice};
    use crate::domain::tip::{Reader, Segment};
    use crate::plan::{quiz, tip};

    #[test]
    fn the_course_shipped_reads_without_a_finding() {
        let mut findings = Vec::new();

        let course = read(&embedded(), &mut findings);

        assert_eq!(findings, []);
        assert_eq!(course, Some(super::course()));
    }

    #[test]
    fn everybody_gets_something_new_on_each_day_about_what_the_day_is_for() {
        let (course, bank) = (course(), quiz::bank());
        let library = tip::read(&tip::embedded(), &mut Vec::new()).expect("the library");
        let everybody = [vec![], vec![Segment::Freshmen], vec![Segment::International], vec![Segment::Graduating]];

        for (segments, is_right) in everybody.iter().flat_map(|segments| [(segments, true), (segments, false)]) {
            for seed in 0..20 {
                let reader = Reader { segments: segments.iter().copied().collect(), seed };
                let (mut had, mut seen): (Vec<Had>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
                let mut kinds = Vec::new();
                for nth in 1..=DAYS {
                    let item = course.item((&library, &bank), &reader, nth, &had, &[]).expect("something each day");
                    let again = course.item((&library, &bank), &reader, nth, &had, &[]);
                    assert_eq!(again, Some(item));
                    let (what, kind, answer) = match item {
                        Item::Tip(tip) => (What::Tip(tip.id.clone()), tip.fraud_type.clone(), None),
                        Item::Question(question) => (
                            What::Question(question.id.clone()),
                            Some(question.fraud_type.clone()),
                            Some(Answer { choice: Choice::A, is_right }),
                        ),
                    };
                    assert!(seen.insert(format!("{what:?}")), "{what:?} comes twice");
                    kinds.extend(kind);
                    let id = DripDayId(i64::from(nth));
                    had.push(Had { id, drip: DripId(1), nth, day: "2025-09-08".parse().expect("a day"), what, answer });
                }
                let is_foreign = segments.contains(&Segment::International);
                let track = &course.tracks[usize::from(!is_foreign)];
                let planned: Vec<_> = track.days.iter().map(|day| day.fraud_type.clone()).collect();
                if is_right {
                    assert_eq!(kinds, planned);
                } else {
                    // Twice they are asked about what they got wrong first.
                    let first: Vec<_> = kinds.iter().take(2).cloned().collect();
                    assert_eq!([kinds[6].clone(), kinds[13].clone()].as_slice(), first);
                }
            }
        }
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
[[track]]
segments = [\"freshman\"]
days = [{ type = \"police\", lesson = \"quiz\" }, { lesson = \"tip\" }]
";
        let mut findings = Vec::new();

        let course = read(&Source { name: "drip.toml".to_owned(), text: Cow::Borrowed(text) }, &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        insta::assert_snapshot!(shown.join("\n"), @"
        drip.toml:2: error: `track` must be a last track for all, not one for some segments
        drip.toml:3: error: entry 1 of `segments` must be one of all, freshmen, graduating, international and staff, not `freshman`
        drip.toml:4: error: `days` must be 14 days, not 0 of them
        drip.toml:4: error: `lesson` cannot be `quiz`; known are tip, question, again
        drip.toml:4: error: `type` is missing
        ");
        assert_eq!(course, None);
    }
}
