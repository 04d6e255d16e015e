//! Tips in private.

use chrono::NaiveTime;

use super::args::args;
use super::{Html, Locale, Text};

impl Text {
    /// From now on tips come in private too, usually at `time`.
    #[must_use]
    pub fn subscribed(&self, locale: &Locale, time: NaiveTime) -> Html {
        self.line(locale, "subscription-begun", &args!["time" => &self.time_of_day(locale, time)])
    }

    /// No tips come in private any more; with what is said about a short course that was stopped too.
    #[must_use]
    pub fn unsubscribed(&self, locale: &Locale, course: Option<&Html>) -> Html {
        let ended = self.line(locale, "subscription-ended", &args![]);
        Html::joined(&[ended].into_iter().chain(course.cloned()).collect::<Vec<_>>(), "\n")
    }

    /// None came in private before either.
    #[must_use]
    pub fn not_subscribed(&self, locale: &Locale) -> Html {
        self.line(locale, "subscription-none", &args![])
    }
}
