//! Classes, whose groups the bot speaks to.

use chrono::{DateTime, TimeDelta, Utc};

use super::campus::coded;
use super::plan::Cadence;
use super::refusal::Refusal;
use super::tip::Segment;

/// How long a link that binds a group to its class is good for.
pub const LINK_LIFE: TimeDelta = TimeDelta::days(7);

/// The longest name a class may have, in characters; a card shows it in one line.
const NAME_CHARS_MAX: usize = 40;

/// A class is spoken to in at most this many languages; more would drown the advice.
pub const LANGUAGES_MAX: usize = 2;

/// The years in which people of a class can have come.
const COHORTS: std::ops::RangeInclusive<u16> = 2000..=2099;

/// Our number of a class, which fits on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub i64);

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its name, which nothing else has (`软件2301`).
    pub name: String,
    /// The id of its campus.
    pub campus: String,
    /// The name of its college.
    pub college: String,
    /// The one kind of people it consists of; `None` for an ordinary class.
    pub segment: Option<Segment>,
    /// The year in which its people came (年级), if that is known.
    pub cohort: Option<u16>,
    /// The codes of the one or two languages its group is spoken to in, the first first.
    pub languages: Vec<String>,
    /// How often it wants advice.
    pub cadence: Cadence,
}

impl Class {
    /// Checks what somebody typed.
    ///
    /// # Errors
    /// A refusal that names the mistake.
    pub fn check(self) -> Result<Self, Refusal> {
        let name = Self::check_name(&self.name)?;
        if self.languages.is_empty() || self.languages.len() > LANGUAGES_MAX {
            return Err(Refusal::BadLanguages);
        }
        if self.cohort.is_some_and(|year| !COHORTS.contains(&year)) {
            return Err(Refusal::BadCohort);
        }
        Ok(Self { name: name.to_owned(), ..self })
    }

    /// Checks a name that somebody typed, and takes the space around it away.
    ///
    /// # Errors
    /// A refusal for what no class can be called.
    pub fn check_name(name: &str) -> Result<&str, Refusal> {
        let name = name.trim();
        let is_short = name.chars().take(NAME_CHARS_MAX + 1).count() <= NAME_CHARS_MAX;
        if is_short && !name.is_empty() && !name.chars().any(char::is_control) {
            Ok(name)
        } else {
            Err(Refusal::BadClassName)
        }
    }
}

coded! {
    /// In which way a group is bound to a class.
    Binding {
        /// As the class's only group, which is no other class's.
        Plain = "p",
        /// In place of the class's primary group.
        Instead = "i",
        /// Beside the class's primary group.
        Second = "s",
        /// Beside the classes whose group it is.
        Both = "b",
        /// In place of the classes whose group it is.
        Only = "o",
    }
}

/// A link that binds a group to a class once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassLink {
    /// The class.
    pub class: String,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

impl ClassLink {
    /// The class to bind to, if the link is still good.
    ///
    /// # Errors
    /// Why it is not.
    pub fn open(self, now: DateTime<Utc>) -> Result<String, Refusal> {
        match self.used_at {
            Some(_) => Err(Refusal::LinkUsed),
            None if self.expires_at <= now => Err(Refusal::LinkExpired),
            None => Ok(self.class),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class() -> Class {
        Class {
            name: " 软件2301 ".into(),
            campus: "qingdao".into(),
            college: "计算机学院".into(),
            segment: None,
            cohort: Some(2023),
            languages: vec!["zh-CN".into()],
            cadence: Cadence::Daily,
        }
    }

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("a valid moment")
    }

    #[test]
    fn a_class_has_a_short_name_and_one_or_two_languages() {
        assert_eq!(class().check().map(|class| class.name), Ok("软件2301".into()));
        for name in ["", "  ", "a\nb", &"软".repeat(41)] {
            assert_eq!(Class { name: name.into(), ..class() }.check(), Err(Refusal::BadClassName), "{name:?}");
        }
        let many = vec!["zh-CN".into(), "en".into(), "ru".into()];
        assert_eq!(Class { languages: many, ..class() }.check(), Err(Refusal::BadLanguages));
        assert_eq!(Class { languages: Vec::new(), ..class() }.check(), Err(Refusal::BadLanguages));
        assert_eq!(Class { cohort: Some(23), ..class() }.check(), Err(Refusal::BadCohort));
    }

    #[test]
    fn a_link_opens_once_and_until_its_end() {
        let end = moment("2025-04-08T00:00:00Z");
        let link = ClassLink { class: "软件2301".into(), expires_at: end, used_at: None };

        assert_eq!(link.clone().open(moment("2025-04-07T23:59:59Z")), Ok("软件2301".into()));
        assert_eq!(link.clone().open(end), Err(Refusal::LinkExpired));
        let used = ClassLink { used_at: Some(moment("2025-04-02T00:00:00Z")), ..link };
        assert_eq!(used.open(moment("2025-04-03T00:00:00Z")), Err(Refusal::LinkUsed));
    }
}
