//! Terms (学期), and what becomes of the classes when one follows another: which go on, which are new, which are
//! over, and where the people of those went.
//!
//! A list of the whole university begins a term. Whoever does not stand in it has left; a class of which nobody
//! stands in it is over. Nothing is deleted: how the classes stood at the end of a term stays readable.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{NaiveDate, TimeDelta};

use super::class::Class;
use super::listing::{Entry, Kept};
use super::refusal::Refusal;
use super::tip::Segment;

/// How long the group of a class that is over is spoken to.
pub const GROUP_STAYS: TimeDelta = TimeDelta::days(30);

/// The longest code of a term, in characters.
const CODE_CHARS_MAX: usize = 16;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is called: `2025F`.
    pub code: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Whether no other has followed it.
    pub is_current: bool,
}

impl Term {
    /// A term that is to begin.
    ///
    /// # Errors
    /// A refusal for a code that none can have, or for days in the wrong order.
    pub fn new(code: &str, first: NaiveDate, last: NaiveDate) -> Result<Self, Refusal> {
        let is_code = (1..=CODE_CHARS_MAX).contains(&code.len())
            && code.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
        if is_code && first < last {
            Ok(Self { code: code.to_owned(), first, last, is_current: true })
        } else {
            Err(Refusal::BadTerm)
        }
    }
}

/// A class as a rollover finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The class.
    pub class: Class,
    /// Whether an earlier rollover found that it is over.
    pub is_over: bool,
}

/// A class that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its name.
    pub class: String,
    /// How many were in it.
    pub students: usize,
    /// Which classes its people are in now, and how many in each, the most first; the rest have left.
    pub went: Vec<(String, usize)>,
}

impl Ended {
    /// The class that most of its people are in now; `None` when most have left.
    #[must_use]
    pub fn successor(&self) -> Option<&str> {
        self.went.first().filter(|(_, count)| count * 2 > self.students).map(|(class, _)| &**class)
    }
}

/// A class that changes what kind of people it consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// Its name.
    pub class: String,
    /// What it was.
    pub from: Option<Segment>,
    /// What it is.
    pub to: Option<Segment>,
}

/// What becomes of the classes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rollover {
    /// Those that there were not, with how many are in them.
    pub new: Vec<(Class, usize)>,
    /// Those that were over and are there again.
    pub back: Vec<String>,
    /// Those that are over.
    pub ended: Vec<Ended>,
    /// Those whose kind changes: freshmen are freshmen for a year.
    pub turned: Vec<Turned>,
    /// How many go on.
    pub going_on: usize,
}

impl Rollover {
    /// Compares the classes with a list of the whole university. `new` are those that stand in it for the first
    /// time. A class without anybody on the roster goes on: it was entered and has no list yet.
    #[must_use]
    pub fn between(classes: &[Before], new: Vec<Class>, roster: &[Kept], entries: &[Entry]) -> Self {
        let mut members: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        let mut now_in = HashMap::new();
        for entry in entries {
            members.entry(&entry.class).or_default().push(entry);
            now_in.insert(entry.number_hash.as_str(), entry.class.as_str());
        }
        let mut were_in: HashMap<&str, Vec<&Kept>> = HashMap::new();
        for kept in roster.iter().filter(|kept| !kept.has_left) {
            were_in.entry(&kept.student.class).or_default().push(kept);
        }
        let mut rollover = Self::default();
        for Before { class, is_over } in classes {
            let Some(here) = members.get(&*class.name) else {
                match were_in.get(&*class.name) {
                    Some(were) if !is_over => rollover.ended.push(ended(class, were, &now_in)),
                    _ if !is_over => rollover.going_on += 1,
                    _ => {}
                }
                continue;
            };
            if *is_over {
                rollover.back.push(class.name.clone());
            } else {
                rollover.going_on += 1;
            }
            let to = turned(class.segment, here);
            if to != class.segment {
                rollover.turned.push(Turned { class: class.name.clone(), from: class.segment, to });
            }
        }
        let with_members = |class: Class| {
            let here = members.get(&*class.name).map_or(&[][..], Vec::as_slice);
            (Class { segment: turned(class.segment, here), ..class.clone() }, here.len())
        };
        rollover.new = new.into_iter().map(with_members).collect();
        rollover
    }

    /// The groups of which classes may become those of which others: for each class that is over the one most of
    /// its people are in, if that has no group yet. The largest chooses first.
    #[must_use]
    pub fn successors(&self, with_group: &HashSet<String>) -> HashMap<String, String> {
        let mut ended: Vec<_> = self.ended.iter().collect();
        ended.sort_by_key(|ended| (usize::MAX - ended.students, &ended.class));
        let mut taken = HashSet::new();
        let mut successors = HashMap::new();
        for ended in ended {
            let Some(successor) = ended.successor() else { continue };
            if !with_group.contains(successor) && taken.insert(successor) {
                successors.insert(ended.class.clone(), successor.to_owned());
            }
        }
        successors
    }
}

fn ended(class: &Class, were: &[&Kept], now_in: &HashMap<&str, &str>) -> Ended {
    let mut went: BTreeMap<&str, usize> = BTreeMap::new();
    for now in were.iter().filter_map(|kept| now_in.get(&*kept.number_hash)) {
        *went.entry(now).or_default() += 1;
    }
    let mut went: Vec<_> = went.into_iter().map(|(class, count)| (class.to_owned(), count)).collect();
    went.sort_by(|(one, many), (other, more)| more.cmp(many).then_with(|| one.cmp(other)));
    Ended { class: class.name.clone(), students: were.len(), went }
}

/// What a class is whose members are these. Only what a year changes is read from a list: international classes and
/// staff stay what they are.
fn turned(segment: Option<Segment>, members: &[&Entry]) -> Option<Segment> {
    let all = |segment: Segment| !members.is_empty() && members.iter().all(|entry| entry.segments.contains(&segment));
    match segment {
        Some(Segment::International | Segment::Staff) => segment,
        _ if all(Segment::Graduating) => Some(Segment::Graduating),
        _ if all(Segment::Freshmen) => Some(Segment::Freshmen),
        Some(Segment::Freshmen | Segment::Graduating) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Cadence;
    use crate::domain::roster::{MaskedName, Seat, Student, StudentId};

    fn class(name: &str, segment: Option<Segment>) -> Class {
        Class {
            name: name.into(),
            campus: "qingdao".into(),
            college: "计算机学院".into(),
            segment,
            cohort: None,
            languages: vec!["zh-CN".into()],
            cadence: Cadence::Daily,
        }
    }

    fn open(name: &str, segment: Option<Segment>) -> Before {
        Before { class: class(name, segment), is_over: false }
    }

    fn kept(number: u16, class: &str) -> Kept {
        let student = Student {
            id: StudentId(i64::from(number)),
            class: class.into(),
            seat: Seat::new(number).unwrap(),
            name: MaskedName::of("张三").unwrap(),
            segments: [].into(),
            language: None,
            is_offline: false,
        };
        Kept { student, number_hash: number.to_string(), has_left: false }
    }

    fn entry(number: u16, class: &str, segments: &[Segment]) -> Entry {
        Entry {
            row: u32::from(number),
            class: class.into(),
            seat: Seat::new(number).unwrap(),
            name: MaskedName::of("张三").unwrap(),
            number_hash: number.to_string(),
            tail_hash: String::new(),
            segments: segments.iter().copied().collect(),
            language: None,
        }
    }

    #[test]
    fn classes_go_on_begin_end_split_and_merge() {
        let classes = ["升班", "毕业班", "拆班", "并班"].map(|name| open(name, None));
        let roster: Vec<_> = (1..=2)
            .map(|number| kept(number, "升班"))
            .chain((3..=4).map(|number| kept(number, "毕业班")))
            .chain((5..=9).map(|number| kept(number, "拆班")))
            .chain((10..=11).map(|number| kept(number, "并班")))
            .collect();
        let entries: Vec<_> = (1..=2)
            .map(|number| entry(number, "升班", &[]))
            .chain((5..=7).map(|number| entry(number, "新一班", &[])))
            .chain((8..=9).map(|number| entry(number, "新二班", &[])))
            .chain((10..=11).map(|number| entry(number, "新一班", &[])))
            .collect();
        let new = vec![class("新一班", None), class("新二班", None)];

        let rollover = Rollover::between(&classes, new.clone(), &roster, &entries);

        let went = |went: &[(&str, usize)]| went.iter().map(|(class, count)| ((*class).to_owned(), *count)).collect();
        let ended =
            |class: &str, students, to: &[(&str, usize)]| Ended { class: class.into(), students, went: went(to) };
        assert_eq!(rollover.going_on, 1);
        assert_eq!(rollover.new, [(new[0].clone(), 5), (new[1].clone(), 2)]);
        assert_eq!(
            rollover.ended,
            [
                ended("毕业班", 2, &[]),
                ended("拆班", 5, &[("新一班", 3), ("新二班", 2)]),
                ended("并班", 2, &[("新一班", 2)])
            ]
        );
        let successors = rollover.successors(&HashSet::new());
        assert_eq!(successors, [("拆班".to_owned(), "新一班".to_owned())].into(), "the largest chooses first");
        assert!(rollover.successors(&["新一班".to_owned()].into()).is_empty());
    }

    #[test]
    fn freshmen_are_freshmen_for_a_year_and_what_was_entered_by_hand_stays() {
        let classes = [
            open("去年新生", Some(Segment::Freshmen)),
            open("快毕业", None),
            open("国际", Some(Segment::International)),
            open("没有名单", Some(Segment::Freshmen)),
            Before { is_over: true, ..open("回来", None) },
        ];
        let roster = [kept(1, "去年新生"), kept(2, "快毕业"), kept(3, "国际")];
        let entries = [
            entry(1, "去年新生", &[]),
            entry(2, "快毕业", &[Segment::Graduating]),
            entry(3, "国际", &[Segment::Freshmen]),
            entry(4, "今年新生", &[Segment::Freshmen]),
            entry(5, "回来", &[]),
        ];

        let rollover = Rollover::between(&classes, vec![class("今年新生", None)], &roster, &entries);

        let turned = |class: &str, from, to| Turned { class: class.into(), from, to };
        assert_eq!(
            rollover.turned,
            [turned("去年新生", Some(Segment::Freshmen), None), turned("快毕业", None, Some(Segment::Graduating))]
        );
        assert_eq!(rollover.new, [(class("今年新生", Some(Segment::Freshmen)), 1)]);
        assert_eq!((rollover.back, rollover.going_on), (vec!["回来".to_owned()], 4));
        assert!(rollover.ended.is_empty());
    }

    #[test]
    fn a_term_has_a_short_code_and_ends_after_it_begins() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        assert!(Term::new("2025F", day("2025-09-01"), day("2026-01-16")).is_ok());
        for code in ["", "2025 秋", "a/b", "12345678901234567"] {
            assert_eq!(Term::new(code, day("2025-09-01"), day("2026-01-16")), Err(Refusal::BadTerm), "{code}");
        }
        assert_eq!(Term::new("2025F", day("2025-09-01"), day("2025-09-01")), Err(Refusal::BadTerm));
    }
}
