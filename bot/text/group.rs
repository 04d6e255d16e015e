//! What is said when a group is bound, changed and left.

use chrono::{NaiveDateTime, NaiveTime};

use crate::domain::campus::Bilingual;
use crate::domain::campus::Coded as _;
use crate::domain::plan::Cadence;

use super::args::args;
use super::{Html, Locale, Text};

/// What the first card in a group tells its members.
#[derive(Clone, Debug)]
pub struct Welcome<'a> {
    /// The class.
    pub class: &'a str,
    /// Who runs the bot.
    pub office: &'a Bilingual,
    /// Where to ask whether it is genuine: a place or a telephone number.
    pub contact: &'a Bilingual,
    /// How often a tip comes.
    pub cadence: Cadence,
    /// When tips are posted.
    pub posts_at: NaiveTime,
    /// From when no ordinary tip is posted.
    pub quiet_from: NaiveTime,
    /// Until when.
    pub quiet_until: NaiveTime,
}

/// Why a link does not bind a class to the group it was opened in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal<'a> {
    /// Its time is over.
    Expired,
    /// It bound a group before.
    Used,
    /// We never gave it out, or it was copied incompletely.
    Unknown,
    /// It was opened in a place that is no group.
    NotAGroup,
    /// The group already belongs to a class.
    GroupTaken {
        /// That class.
        class: &'a str,
    },
    /// The class already has a group.
    ClassTaken {
        /// The class of the link.
        class: &'a str,
    },
    /// The bot may not write in the group.
    MayNotWrite,
}

impl Text {
    /// The first card in a bound group, in its one or two languages.
    #[must_use]
    pub fn welcome(&self, locales: &[Locale], welcome: &Welcome<'_>) -> Html {
        self.in_each(locales, |locale| {
            let args = args![
                "class" => welcome.class,
                "office" => in_language(welcome.office, locale),
                "contact" => in_language(welcome.contact, locale),
                "cadence" => welcome.cadence.code(),
                "time" => &self.time_of_day(locale, welcome.posts_at),
                "from" => &self.time_of_day(locale, welcome.quiet_from),
                "until" => &self.time_of_day(locale, welcome.quiet_until),
            ];
            self.line(locale, "group-welcome", &args)
        })
    }

    /// Why the link did not bind the group, and what to do about it.
    #[must_use]
    pub fn link_refused(&self, locale: &Locale, refusal: LinkRefusal<'_>) -> Html {
        match refusal {
            LinkRefusal::Expired => self.line(locale, "group-link-expired", &args![]),
            LinkRefusal::Used => self.line(locale, "group-link-used", &args![]),
            LinkRefusal::Unknown => self.line(locale, "group-link-unknown", &args![]),
            LinkRefusal::NotAGroup => self.line(locale, "group-link-not-a-group", &args![]),
            LinkRefusal::GroupTaken { class } => self.line(locale, "group-link-group-taken", &args!["class" => class]),
            LinkRefusal::ClassTaken { class } => self.line(locale, "group-link-class-taken", &args!["class" => class]),
            LinkRefusal::MayNotWrite => self.line(locale, "group-link-may-not-write", &args![]),
        }
    }

    /// In a group the bot was added to without a link. Said once.
    #[must_use]
    pub fn group_needs_link(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-needs-link", &args![]))
    }

    /// In a bound group the bot was added to once more.
    #[must_use]
    pub fn group_returned(&self, locales: &[Locale], class: &str) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-returned", &args!["class" => class]))
    }

    /// Tips pause until `until`, in campus time.
    #[must_use]
    pub fn group_muted(&self, locales: &[Locale], until: NaiveDateTime) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-muted", &args!["until" => &self.moment(locale, until)]))
    }

    /// Tips go on.
    #[must_use]
    pub fn group_unmuted(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-unmuted", &args![]))
    }

    /// From now on tips come this often.
    #[must_use]
    pub fn group_cadence(&self, locales: &[Locale], cadence: Cadence) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-cadence", &args!["cadence" => cadence.code()]))
    }

    /// The last message in a group whose binding ends.
    #[must_use]
    pub fn goodbye(&self, locales: &[Locale], class: &str) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-goodbye", &args!["class" => class]))
    }
}

fn in_language<'a>(words: &'a Bilingual, locale: &Locale) -> &'a str {
    words.in_language(&locale.to_string())
}
