//! Days and times of day, in the order and with the words of each language.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::args::args;
use super::{Locale, Plain, Text};

impl Text {
    /// A day with its weekday: `Tuesday 1 April`.
    pub(super) fn day(&self, locale: &Locale, day: NaiveDate) -> Plain {
        let args = args!["month" => day.month(), "day" => day.day(), "weekday" => weekday(day)];
        self.label(locale, "date.day", &args)
    }

    /// A day without its weekday: `1 April`.
    pub(super) fn plain_day(&self, locale: &Locale, day: NaiveDate) -> Plain {
        self.label(locale, "date-plain.name", &args!["month" => day.month(), "day" => day.day()])
    }

    /// A day and a time of day, without the weekday: `1 April, 12:05`.
    pub(super) fn moment(&self, locale: &Locale, at: NaiveDateTime) -> Plain {
        let clock = clock(at.time());
        let args = args!["month" => at.month(), "day" => at.day(), "clock" => clock.as_str()];
        self.label(locale, "date.moment", &args)
    }

    /// A day with its year and a time of day: `1 April 2025, 12:05`.
    pub(super) fn full_moment(&self, locale: &Locale, at: NaiveDateTime) -> Plain {
        let (year, clock) = (at.year().to_string(), clock(at.time()));
        let args = args![
            "year" => year.as_str(),
            "month" => at.month(),
            "day" => at.day(),
            "clock" => clock.as_str(),
        ];
        self.label(locale, "date.full", &args)
    }

    /// A month: `April 2025`.
    #[must_use]
    pub fn month_title(&self, locale: &Locale, day: NaiveDate) -> Plain {
        let year = day.year().to_string();
        self.label(locale, "date-month.name", &args!["year" => year.as_str(), "month" => day.month()])
    }

    /// The days of a week from Monday on, as short as above the columns of a calendar.
    #[must_use]
    pub fn short_weekdays(&self, locale: &Locale) -> [Plain; 7] {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
            .map(|day| self.label(locale, "date-weekday.name", &args!["weekday" => weekday_key(day)]))
    }

    /// A time of day: `12:05`.
    pub(super) fn time_of_day(&self, locale: &Locale, at: NaiveTime) -> Plain {
        let clock = clock(at);
        self.label(locale, "date.time", &args!["clock" => clock.as_str()])
    }
}

/// Hours and minutes in one piece: in Arabic and Urdu two numbers with a colon between would change places.
fn clock(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// The key by which messages select the weekday.
const fn weekday_key(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

fn weekday(day: NaiveDate) -> &'static str {
    weekday_key(day.weekday())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_dates_its_own_way() {
        let text = Text::embedded();
        let at = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap().and_hms_opt(8, 5, 0).unwrap();
        let said = |tag: &str| {
            let locale = Locale::parse(tag).unwrap();
            [text.day(&locale, at.date()), text.moment(&locale, at), text.time_of_day(&locale, at.time())]
                .map(Plain::into_string)
        };

        assert_eq!(said("en"), ["Tuesday 1 April", "1 April, 08:05", "08:05"]);
        assert_eq!(said("zh-CN"), ["4月1日星期二", "4月1日08:05", "08:05"]);
    }
}
