//! The pledge against fraud (签名承诺): what is signed, who signed, and what a list from paper comes to.
//!
//! ```text
//! unsigned ──▶ signed (in the chat | on paper) ──▶ taken back ──▶ signed anew, by the student alone
//! ```
//!
//! A signature is a student's word. The secretary of the branch enters what was signed on paper, which never overrules
//! what the student said in the chat: a signature there stays, and one that was taken back stays taken back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::campus::coded;
use super::plan::{Due, Evidence, ItemId, Plan};
use super::roster::{Student, StudentId};

/// How long a list from paper is waited for, and how long it can be saved.
pub const WAIT: TimeDelta = TimeDelta::minutes(30);

/// The least number that is shown in a group, and to those who do not answer for the class: fewer could be guessed.
pub const SHOWN_FROM: u32 = 5;

/// How long the missing are left in peace after a reminder.
pub const REMIND_REST: TimeDelta = TimeDelta::days(3);

/// How long a class is not asked again in its group.
pub const POST_REST: TimeDelta = TimeDelta::days(7);

/// How many days before the last one the secretary hears who is missing.
pub const WORD_DAYS: [u64; 3] = [7, 3, 1];

/// Digits of a wording's hash that a button carries.
pub const VERSION_DIGITS: usize = 12;

coded! {
    /// How something was signed.
    Way {
        /// By the student, in the chat.
        Chat = "chat",
        /// On paper; the secretary of the branch entered it.
        Paper = "paper",
    }
}

/// What somebody signed, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// SHA-256 of the wording.
    pub text: String,
    /// The code of the language in which it was read.
    pub language: String,
    /// How.
    pub way: Way,
    /// When.
    pub at: DateTime<Utc>,
    /// When the student took it back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl Signature {
    /// Whether it holds.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.withdrawn_at.is_none()
    }
}

/// What signatures are collected for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drive {
    /// The id of the plan.
    pub campaign: String,
    /// The item of the plan that asks for signatures, with its last day, if there is one.
    pub item: Option<(ItemId, Option<NaiveDate>)>,
}

impl Drive {
    /// The drive of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let item = plan.items.iter().find(|item| item.evidence.contains(&Evidence::Signatures));
        let item = item.map(|item| {
            let due = match item.due {
                Due::On(day) => Some(day),
                _ => None,
            };
            (item.id, due)
        });
        Self { campaign: plan.id.to_string(), item }
    }
}

/// How far a class is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The class.
    pub class: String,
    /// The id of its campus.
    pub campus: String,
    /// Its college.
    pub college: String,
    /// How many are in it.
    pub students: u32,
    /// How many have signed.
    pub signed: u32,
    /// How many of these on paper.
    pub paper: u32,
}

/// What a list from paper comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Those who sign by it, and had not before.
    pub signs: Vec<StudentId>,
    /// Those whose signature on paper an earlier list had and this one has not.
    pub drops: Vec<StudentId>,
    /// How many have signed afterwards, in the chat and on paper.
    pub signed: u32,
    /// How many of these on paper.
    pub on_paper: u32,
    /// How many the list has as signers who took their signature back in the chat.
    pub withdrawn: u32,
    /// The numbers of those who have not signed afterwards.
    pub missing: BTreeSet<u16>,
}

impl Paper {
    /// What it comes to that everybody of a class but these numbers signed on paper. It takes the place of the list
    /// before.
    #[must_use]
    pub fn of(class: &[(Student, Option<Signature>)], absent: &BTreeSet<u16>) -> Self {
        let mut paper = Self::default();
        for (student, signature) in class {
            let seat = student.seat.number();
            let is_on_it = !absent.contains(&seat);
            let (is_signed, is_paper) = match signature {
                Some(signature) if !signature.holds() => {
                    paper.withdrawn += u32::from(is_on_it);
                    (false, false)
                }
                Some(Signature { way: Way::Chat, .. }) => (true, false),
                Some(Signature { way: Way::Paper, .. }) if is_on_it => (true, true),
                Some(Signature { way: Way::Paper, .. }) => {
                    paper.drops.push(student.id);
                    (false, false)
                }
                None if is_on_it => {
                    paper.signs.push(student.id);
                    (true, true)
                }
                None => (false, false),
            };
            paper.signed += u32::from(is_signed);
            paper.on_paper += u32::from(is_paper);
            if !is_signed {
                paper.missing.insert(seat);
            }
        }
        paper
    }
}

/// The sums of the colleges, by campus and name: classes of one college on two campuses are two.
#[must_use]
pub fn by_college(counts: &[Count]) -> Vec<Count> {
    let mut colleges: BTreeMap<(&str, &str), Count> = BTreeMap::new();
    for count in counts {
        let sum = colleges.entry((&count.campus, &count.college)).or_insert_with(|| Count {
            class: String::new(),
            campus: count.campus.clone(),
            college: count.college.clone(),
            students: 0,
            signed: 0,
            paper: 0,
        });
        sum.students += count.students;
        sum.signed += count.signed;
        sum.paper += count.paper;
    }
    colleges.into_values().collect()
}

/// What somebody is shown of a number who does not answer for the class: nothing between none and five.
#[must_use]
pub const fn shown(number: u32) -> Option<u32> {
    if number == 0 || number >= SHOWN_FROM { Some(number) } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::roster::{MaskedName, Seat};

    fn student(seat: u16) -> Student {
        Student {
            id: StudentId(i64::from(seat) + 100),
            class: "c".to_owned(),
            seat: Seat::new(seat).unwrap(),
            name: MaskedName::of("A").unwrap(),
            segments: BTreeSet::new(),
            language: None,
            is_offline: false,
        }
    }

    fn signed(way: Way, is_withdrawn: bool) -> Option<Signature> {
        let at = DateTime::UNIX_EPOCH;
        let withdrawn_at = is_withdrawn.then_some(at);
        Some(Signature { text: "h".to_owned(), language: "en".to_owned(), way, at, withdrawn_at })
    }

    #[test]
    fn paper_adds_signatures_and_never_overrules_the_chat() {
        let class = [
            (student(1), None),
            (student(2), None),
            (student(3), signed(Way::Chat, false)),
            (student(4), signed(Way::Chat, true)),
            (student(5), signed(Way::Paper, false)),
            (student(6), signed(Way::Paper, false)),
        ];
        let paper = Paper::of(&class, &[2, 3, 6].into());
        assert_eq!(paper.signs, [StudentId(101)]);
        assert_eq!(paper.drops, [StudentId(106)], "the list before had them");
        assert_eq!((paper.signed, paper.on_paper, paper.withdrawn), (3, 2, 1));
        assert_eq!(paper.missing, [2, 4, 6].into());
    }

    #[test]
    fn small_numbers_are_not_shown_to_others() {
        assert_eq!([0, 1, 4, 5, 200].map(shown), [Some(0), None, None, Some(5), Some(200)]);
    }

    proptest! {
        #[test]
        fn a_list_leaves_nobody_out_and_counts_nobody_twice(
            states in prop::collection::vec(0_usize..4, 0..40), absent in prop::collection::btree_set(1_u16..41, 0..20),
        ) {
            let kinds = [None, signed(Way::Chat, false), signed(Way::Paper, false), signed(Way::Chat, true)];
            let class: Vec<_> = (1..).zip(&states).map(|(seat, state)| (student(seat), kinds[*state].clone())).collect();
            let paper = Paper::of(&class, &absent);
            let students = u32::try_from(class.len()).unwrap();
            prop_assert_eq!(paper.signed + u32::try_from(paper.missing.len()).unwrap(), students);
            prop_assert!(paper.on_paper <= paper.signed);
            let chat = states.iter().filter(|state| **state == 1).count();
            prop_assert_eq!(usize::try_from(paper.signed - paper.on_paper).unwrap(), chat, "the chat is as it was");
            // Saved twice, the same list changes nothing more.
            let after: Vec<_> = class.iter().map(|(student, signature)| {
                let signature = match signature {
                    None if paper.signs.contains(&student.id) => kinds[2].clone(),
                    Some(_) if paper.drops.contains(&student.id) => None,
                    kept => kept.clone(),
                };
                (student.clone(), signature)
            }).collect();
            let again = Paper::of(&after, &absent);
            prop_assert!(again.signs.is_empty() && again.drops.is_empty());
            prop_assert_eq!((again.signed, again.on_paper), (paper.signed, paper.on_paper));
        }
    }
}
