//! `wuzha bench lookalike`: how many copied names the guard finds, and how many others it takes for copies.
//!
//! The names are made by a seed from `lookalike.txt`, which was written without looking at what the guard knows.

use std::process::ExitCode;

use crate::cli::say;
use crate::clock::Clock;
use crate::domain::lookalike::{Shown, claimed, known};

const WORDS: &str = include_str!("lookalike.txt");

/// The seeds of what is printed.
const SEEDS: [u64; 3] = [2025, 415, 96110];

/// People of the staff for each seed, …
const STAFF: usize = 80;

/// … how many copies of each name, and how many other names that are held against it.
const EACH: usize = 30;

/// What came of one seed. A pair is a name and that of the staff.
#[derive(Debug, Default)]
pub struct Figures {
    /// How many copies there were.
    pub copies: usize,
    /// Those that were not found.
    pub missed: Vec<(String, String)>,
    /// How many other names there were.
    pub others: usize,
    /// Those that were taken for copies.
    pub wrong: Vec<(String, String)>,
}

/// Measures.
#[must_use]
pub(super) fn measure() -> ExitCode {
    for seed in SEEDS {
        let stopwatch = Clock::stopwatch();
        let Figures { copies, missed, others, wrong } = figures(seed);
        let took = stopwatch.elapsed();
        let names = copies + others;
        say(&format!(
            "seed {seed}: {} of {copies} copied names found, {} of {others} others taken for copies, {} µs a name",
            copies - missed.len(),
            wrong.len(),
            took.as_micros() / u128::try_from(names.max(1)).unwrap_or(1),
        ));
    }
    ExitCode::SUCCESS
}

/// The figures of one seed.
#[must_use]
pub fn figures(seed: u64) -> Figures {
    let mut maker = Maker { chance: Chance(seed | 1) };
    let mut figures = Figures::default();
    for _ in 0..STAFF {
        let person = maker.person();
        let staff = maker.called(&person, true);
        for _ in 0..EACH {
            let copy = maker.copy(&person, &staff);
            figures.copies += 1;
            if !is_alike(&copy, &staff) {
                figures.missed.push((copy, staff.clone()));
            }
            let other = maker.other(&person, &staff);
            figures.others += 1;
            if is_alike(&other, &staff) {
                figures.wrong.push((other, staff.clone()));
            }
        }
    }
    figures
}

fn is_alike(name: &str, staff: &str) -> bool {
    let shown = |name: &str| Shown { name: name.to_owned(), username: None };
    !known(&shown(staff)).is_disjoint(&claimed(&shown(name)))
}

/// Chance that repeats itself (xorshift64*, <https://en.wikipedia.org/wiki/Xorshift>).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap_or_default() % most.max(1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Person {
    script: Script,
    surname: &'static str,
    given: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Chinese,
    Latin,
    Cyrillic,
}

/// Whoever makes names.
struct Maker {
    chance: Chance,
}

impl Maker {
    fn word(&mut self, what: &str) -> &'static str {
        self.chance.one(&words(what)).unwrap_or_default()
    }

    fn person(&mut self) -> Person {
        let script = match self.chance.below(10) {
            0..6 => Script::Chinese,
            6..9 => Script::Latin,
            _ => Script::Cyrillic,
        };
        let (surname, given) = match script {
            Script::Chinese => ("surname", "given"),
            Script::Latin => ("last", "first"),
            Script::Cyrillic => ("cyrillic-last", "cyrillic-first"),
        };
        Person { script, surname: self.word(surname), given: self.word(given) }
    }

    /// What somebody calls themselves; some of the staff by their surname and title alone.
    fn called(&mut self, person: &Person, is_staff: bool) -> String {
        let Person { script, surname, given } = person;
        if *script != Script::Chinese {
            return format!("{given} {surname}");
        }
        let title = self.word("title");
        match self.chance.below(if is_staff { 8 } else { 1 }) {
            0..4 => format!("{surname}{given}"),
            4 => format!("{surname}{given}{title}"),
            5 => format!("{title}{surname}{given}"),
            6 => format!("{surname}{given}\u{ff08}{title}\u{ff09}"),
            _ => format!("{surname}{title}"),
        }
    }

    /// The name of the staff, written in another way: one to three changes.
    fn copy(&mut self, person: &Person, staff: &str) -> String {
        loop {
            let mut name = self.base(person, staff);
            for _ in 0..=self.chance.below(3) {
                name = self.changed(person.script, &name);
            }
            if name != staff {
                return name;
            }
        }
    }

    /// The name as it stands, or as others would call the person.
    fn base(&mut self, person: &Person, staff: &str) -> String {
        let Person { script, surname, given } = person;
        match (script, self.chance.below(6)) {
            (Script::Chinese, 0) if staff.contains(given) => format!("{surname}{given}{}", self.word("title")),
            (Script::Chinese, 1) if staff.contains(given) => format!("{}{surname}{given}", self.word("title")),
            (Script::Chinese, 2) => format!("{surname}{}", self.word("title")),
            (Script::Latin, 0) => format!("{} {given} {surname}", self.word("title-latin")),
            (Script::Latin, 1) => format!("{surname} {given}"),
            (Script::Latin, 2) => staff.to_uppercase(),
            (Script::Latin, 3) => staff.to_lowercase(),
            _ => staff.to_owned(),
        }
    }

    fn changed(&mut self, script: Script, name: &str) -> String {
        match self.chance.below(7) {
            0 => self.between(name, "hidden"),
            1 => self.between(name, "between"),
            2 => format!("{name}{}", self.word("behind")),
            3 => format!("\u{202e}{name}\u{202c}"),
            4 if script == Script::Latin => self.spaced(name),
            4 => self.between(name, "hidden"),
            _ if script == Script::Chinese => self.swapped(name, "sign"),
            _ => self.swapped(name, "letter"),
        }
    }

    /// A sign of a list, by its number, somewhere within or around the name.
    fn between(&mut self, name: &str, what: &str) -> String {
        let number = u32::from_str_radix(self.word(what), 16).ok().and_then(char::from_u32).unwrap_or(' ');
        let mut signs: Vec<char> = name.chars().collect();
        signs.insert(self.chance.below(signs.len() + 1), number);
        signs.into_iter().collect()
    }

    /// Every letter with a space behind it.
    fn spaced(&mut self, name: &str) -> String {
        name.chars().filter(|sign| *sign != ' ').flat_map(|sign| [sign, ' ']).collect()
    }

    /// One to three signs for which others are written.
    fn swapped(&mut self, name: &str, what: &str) -> String {
        let table = swaps(what);
        let mut signs: Vec<char> = name.chars().collect();
        for _ in 0..=self.chance.below(3) {
            let place = self.chance.below(signs.len());
            let others = signs.get(place).and_then(|sign| table.iter().find(|(from, _)| from == sign));
            let others: Vec<char> = others.map(|(_, others)| others.chars().collect()).unwrap_or_default();
            if let (Some(sign), Some(other)) = (signs.get_mut(place), self.chance.one(&others)) {
                *sign = other;
            }
        }
        signs.into_iter().collect()
    }

    /// Somebody else's name, often one that has something in common, and written as oddly as a copy.
    fn other(&mut self, person: &Person, staff: &str) -> String {
        let other = loop {
            let mut other = self.person();
            if other.script == person.script {
                match self.chance.below(3) {
                    0 => other.surname = person.surname,
                    1 => other.given = person.given,
                    _ => {}
                }
            }
            if other != *person && (other.surname != person.surname || other.given != person.given) {
                break other;
            }
        };
        let is_full = staff.contains(person.given);
        let name = match (other.script, self.chance.below(8)) {
            (_, 0) => self.word("nickname").to_owned(),
            // Another teacher of the same surname is no copy of one whose whole name is known.
            (Script::Chinese, 1) if is_full || other.surname != person.surname => {
                format!("{}{}{}", other.surname, other.given, self.word("title"))
            }
            (Script::Chinese, 2) if other.surname != person.surname => {
                format!("{}{}", other.surname, self.word("title"))
            }
            (Script::Chinese, 3) => other.given.to_owned(),
            _ => self.called(&other, false),
        };
        if self.chance.below(2) == 0 { name } else { self.changed(other.script, &name) }
    }
}

/// The words of a line.
fn words(what: &str) -> Vec<&'static str> {
    let lines = WORDS.lines().filter_map(|line| line.split_once(' '));
    lines.filter(|(name, _)| *name == what).flat_map(|(_, words)| words.split(' ')).collect()
}

/// The signs of a kind, and what is written for each.
fn swaps(what: &str) -> Vec<(char, &'static str)> {
    let lines = WORDS.lines().filter_map(|line| line.strip_prefix(what)?.strip_prefix(' ')?.split_once(' '));
    lines.filter_map(|(sign, others)| Some((sign.chars().next()?, others))).collect()
}
