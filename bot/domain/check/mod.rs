//! Whether a text that somebody forwards looks like fraud: what is known of how fraudsters write, and no more.
//!
//! ```text
//! text ─▶ its reading (no look-alike signs, no gaps) ─▶ words of flags and kinds of fraud ─▶ a judgement
//! ```
//!
//! It says why, how sure it is, and never that something is safe: whoever writes a new kind of fraud uses none of
//! these words.

use std::str::FromStr;

use chrono::TimeDelta;

use super::campus::coded;
use super::fraud::RedFlag;
use super::tip::FraudType;

mod reading;
pub mod sketch;

use reading::Reading;

/// The most signs of a text that are looked at.
pub const SIGNS_MAX: usize = 4096;

/// The most flags that are told, the weightiest first.
pub const FLAGS_MAX: usize = 4;

/// How long whoever wants to ask a person on duty may take to forward the message.
pub const PATIENCE: TimeDelta = TimeDelta::minutes(10);

/// How long a question to a person on duty waits before whoever asked is told that nobody has answered.
pub const WAIT: TimeDelta = TimeDelta::hours(12);

/// How long questions and their answers are kept.
pub const LIFE: TimeDelta = TimeDelta::days(7);

/// What a word that stands for one kind of fraud counts …
const STRONG: u32 = 3;

/// … a flag of a kind …
const HINT: u32 = 2;

/// … and a word that the kind has in common with honest texts.
const WEAK: u32 = 1;

/// What has to come together to be quite sure of a kind: two strong words, or one with a flag of the kind …
const CLEAR: u32 = 5;

/// … and to name it at all.
const LIKELY: u32 = 3;

/// So many words of a warning make a text one, maybe.
const WARNINGS: usize = 2;

coded! {
    /// How sure a judgement is of the kind of fraud.
    Sureness {
        /// Several things speak for it.
        Clear = "clear",
        /// Something speaks for it.
        Likely = "likely",
    }
}

coded! {
    /// What a person on duty says to a message.
    Ruling {
        /// It is fraud.
        Fraud = "fraud",
        /// It looks like it, and is best treated as such.
        Doubtful = "doubtful",
        /// Nothing speaks for fraud.
        Unsuspicious = "unsuspicious",
        /// It is serious: call the police now.
        Urgent = "urgent",
    }
}

/// The number of a question to a person on duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub i64);

/// What is known of how fraudsters write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    flags: Vec<FlagWords>,
    kinds: Vec<KindWords>,
    warnings: Vec<Phrase>,
}

/// How a flag is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagWords {
    /// The flag.
    pub flag: RedFlag,
    /// Words that show it.
    pub words: Vec<Phrase>,
    /// The kinds of fraud that it speaks for.
    pub kinds: Vec<FraudType>,
}

/// How a kind of fraud is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindWords {
    /// The kind.
    pub kind: FraudType,
    /// Words that hardly stand in anything else.
    pub strong: Vec<Phrase>,
    /// Words that also stand in honest texts.
    pub weak: Vec<Phrase>,
}

/// A word, or words with gaps between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    parts: Vec<String>,
    is_latin: bool,
}

/// What is thought of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The kind of fraud it is most like, and how sure that is.
    pub kind: Option<(FraudType, Sureness)>,
    /// What gives it away, at most [`FLAGS_MAX`].
    pub flags: Vec<RedFlag>,
    /// Whether it may be a warning about fraud.
    pub is_warning: bool,
}

impl Judgement {
    /// Whether anything speaks for fraud.
    #[must_use]
    pub fn is_suspicious(&self) -> bool {
        self.kind.is_some() || !self.flags.is_empty()
    }
}

/// A phrase in which there is nothing to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is nothing to look for in it")]
pub struct BadPhrase;

impl FromStr for Phrase {
    type Err = BadPhrase;

    fn from_str(written: &str) -> Result<Self, BadPhrase> {
        let is_latin = !written.chars().any(reading::is_ideograph);
        let parts: Vec<String> = written.split('…').map(|part| Reading::of(part).of_script(is_latin)).collect();
        let is_whole = parts.iter().all(|part| part.chars().any(char::is_alphanumeric));
        if is_whole { Ok(Self { parts, is_latin }) } else { Err(BadPhrase) }
    }
}

impl Phrase {
    fn stands_in(&self, reading: &Reading) -> bool {
        reading.holds(&self.parts, self.is_latin)
    }
}

impl Words {
    /// Everything that is known, the flags in the order of their weight.
    #[must_use]
    pub const fn new(flags: Vec<FlagWords>, kinds: Vec<KindWords>, warnings: Vec<Phrase>) -> Self {
        Self { flags, kinds, warnings }
    }

    /// The kinds of fraud that are told.
    pub fn kinds(&self) -> impl Iterator<Item = &FraudType> {
        self.kinds.iter().map(|kind| &kind.kind)
    }

    /// What is thought of a text, of its first [`SIGNS_MAX`] signs.
    #[must_use]
    pub fn judge(&self, text: &str) -> Judgement {
        let reading = Reading::of(&text.chars().take(SIGNS_MAX).collect::<String>());
        let found = |phrases: &[Phrase]| phrases.iter().filter(|phrase| phrase.stands_in(&reading)).count();
        let flags: Vec<_> = self.flags.iter().filter(|flag| found(&flag.words) > 0).collect();
        let scores = self.kinds.iter().map(|words| {
            let hints = flags.iter().filter(|flag| flag.kinds.contains(&words.kind)).count();
            let score = count(found(&words.strong)) * STRONG
                + count(hints) * HINT
                + count(found(&words.weak)).min(STRONG - 1) * WEAK;
            (score, &words.kind)
        });
        // Of two alike the first that the file names.
        let best = scores.fold(None, |best: Option<(u32, &FraudType)>, (score, kind)| match best {
            Some((most, _)) if most >= score => best,
            _ => Some((score, kind)),
        });
        let kind = best.filter(|(score, _)| *score >= LIKELY).map(|(score, kind)| {
            let sureness = if score >= CLEAR { Sureness::Clear } else { Sureness::Likely };
            (kind.clone(), sureness)
        });
        let is_warning = found(&self.warnings) >= WARNINGS;
        Judgement { kind, flags: flags.iter().take(FLAGS_MAX).map(|flag| flag.flag).collect(), is_warning }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(written: &[&str]) -> Vec<Phrase> {
        written.iter().map(|phrase| phrase.parse().expect("a phrase")).collect()
    }

    fn words() -> Words {
        let police = FraudType::new("police");
        let flag = FlagWords {
            flag: RedFlag::SafeAccount,
            words: phrases(&["安全账户", "safe account"]),
            kinds: vec![police.clone()],
        };
        let kind = KindWords {
            kind: police,
            strong: phrases(&["涉嫌…洗钱", "money laundering"]),
            weak: phrases(&["公安", "police"]),
        };
        let job =
            KindWords { kind: FraudType::new("job"), strong: phrases(&["培训贷"]), weak: phrases(&["招聘"]) };
        Words::new(vec![flag], vec![kind, job], phrases(&["谨防", "骗子", "beware"]))
    }

    fn judged(text: &str) -> (Option<(String, Sureness)>, usize) {
        let judgement = words().judge(text);
        (judgement.kind.map(|(kind, sure)| (kind.to_string(), sure)), judgement.flags.len())
    }

    #[test]
    fn several_things_make_it_clear_and_one_makes_it_likely() {
        let police = |sure| Some(("police".to_owned(), sure));
        assert_eq!(judged("你涉嫌参与洗钱，请把钱转到安全账户"), (police(Sureness::Clear), 1));
        assert_eq!(judged("You are suspected of money laundering."), (police(Sureness::Likely), 0));
        assert_eq!(judged("请转到安全账户"), (None, 1));
        assert_eq!(judged("公安局旁边招聘"), (None, 0));
        assert_eq!(judged(""), (None, 0));
    }

    #[test]
    fn words_are_told_however_they_are_spaced_and_dressed_up() {
        for text in
            ["安 全 账 户", "安.全-账·户", "安\u{200b}全账户", "安全\n账户", "ＳＡＦＥ　Account", "safe   account"]
        {
            assert_eq!(judged(text).1, 1, "{text:?}");
        }
        assert_eq!(judged("unsafe accountant").1, 0, "only whole words");
        assert_eq!(judged("涉嫌一二三四五六七八九十一二三洗钱").0, None, "the gap is too wide");
    }

    #[test]
    fn a_warning_may_speak_of_the_same_things() {
        assert!(words().judge("谨防骗子：安全账户不存在").is_warning);
        assert!(!words().judge("骗子").is_warning);
    }

    #[test]
    fn a_phrase_has_something_to_look_for() {
        for nothing in ["", "…", "，", "a…", "—"] {
            assert_eq!(nothing.parse::<Phrase>(), Err(BadPhrase), "{nothing}");
        }
    }
}
