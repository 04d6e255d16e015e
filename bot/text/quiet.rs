//! Quiet hours that people set for themselves.

use crate::domain::calendar::QuietHours;

use super::args::args;
use super::{Html, Locale, Text};

/// Somebody's quiet hours, and those of everybody.
#[derive(Clone, Copy, Debug)]
pub struct Quiet<'a> {
    /// Their own.
    pub own: QuietHours,
    /// Everybody's.
    pub general: QuietHours,
    /// The name of the zone whose clock they go by.
    pub zone: &'a str,
    /// Whether together they leave no moment of a day.
    pub is_all_day: bool,
}

impl Text {
    /// The quiet hours that somebody has of their own.
    #[must_use]
    pub fn quiet_hours(&self, locale: &Locale, quiet: &Quiet<'_>) -> Html {
        let (from, to) = (quiet.own.from().time(), quiet.own.to().time());
        let args = args![
            "from" => &self.time_of_day(locale, from),
            "to" => &self.time_of_day(locale, to),
            "zone" => quiet.zone,
        ];
        let own = self.line(locale, "quiet-hours", &args);
        let all_day = quiet.is_all_day.then(|| self.line(locale, "quiet-all-day", &args![]));
        let end = self.line(locale, "quiet-end", &args![]);
        let general = self.general_quiet(locale, quiet.general);
        Html::joined(&[own].into_iter().chain(general).chain(all_day).chain([end]).collect::<Vec<_>>(), "\n")
    }

    /// Somebody has no quiet hours of their own.
    #[must_use]
    pub fn no_quiet_hours(&self, locale: &Locale, general: QuietHours, zone: &str) -> Html {
        let none = self.line(locale, "quiet-none", &args!["zone" => zone]);
        let general = self.general_quiet(locale, general);
        Html::joined(&[none].into_iter().chain(general).collect::<Vec<_>>(), "\n")
    }

    /// The hours that are quiet for everybody, if there are any.
    fn general_quiet(&self, locale: &Locale, general: QuietHours) -> Option<Html> {
        let (from, to) = (general.from().time(), general.to().time());
        let args = args!["from" => &self.time_of_day(locale, from), "to" => &self.time_of_day(locale, to)];
        (from != to).then(|| self.line(locale, "quiet-general", &args))
    }
}
