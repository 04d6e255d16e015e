//! What people know of fraud: the card of those who were drawn, three numbers, and the words of a map.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::aware::{Band, Estimate, FEWEST, Stratum};
use crate::domain::campus::Bilingual;
use crate::domain::quiz::Answer;
use crate::domain::tip::FraudType;

use super::args::args;
use super::quiz::Asked;
use super::{Html, Locale, Plain, Text};

/// Kinds of fraud that are named as known least.
const NAMED: usize = 3;

/// A week's sample that is over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured<'a> {
    /// Its Monday.
    pub week: NaiveDate,
    /// Its sums.
    pub sum: &'a Stratum,
    /// What it says; `None` when too few answered.
    pub estimate: Option<Estimate>,
}

/// What is told of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told<'a> {
    /// The place; `None` for everything.
    pub place: Option<&'a Bilingual>,
    /// Since when people count as reached and as having acknowledged.
    pub since: NaiveDate,
    /// How many students there are.
    pub students: u32,
    /// How many were reached.
    pub reached: u32,
    /// How many acknowledged something.
    pub acknowledged: u32,
    /// The last sample that is over.
    pub measured: Option<Measured<'a>>,
    /// The sample that is under way: its Monday, how many were drawn, and until when they can answer.
    pub running: Option<(NaiveDate, u32, NaiveDateTime)>,
    /// The kinds of fraud that are known least, of those of which enough is known.
    pub weakest: &'a [FraudType],
    /// Whether there is a map.
    pub map: Map,
}

/// What becomes of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Map {
    /// It is there.
    Drawn,
    /// Too little is known for one.
    Empty,
    /// It could not be drawn.
    Failed,
}

/// The words of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapWords {
    /// What stands above.
    pub title: String,
    /// What the numbers are.
    pub about: String,
    /// What each band is, from the best to the worst.
    pub bands: [(Band, String); 4],
    /// What a field without a number means.
    pub dash: String,
}

impl Text {
    /// A question for somebody who was drawn, with how many were and of how many; the first says why.
    #[must_use]
    pub fn sample_question(&self, locale: &Locale, asked: &Asked<'_>, (drawn, students): (u32, u32)) -> Html {
        let intro = (asked.number == 1)
            .then(|| self.line(locale, "aware-ask", &args!["drawn" => drawn, "students" => students]));
        let number = self.line(locale, "quiz-number", &args!["number" => asked.number, "of" => asked.of]);
        let body = self.quiz_body(locale, asked, None);
        Html::joined(&intro.into_iter().chain([number]).chain(body).collect::<Vec<_>>(), "\n")
    }

    /// The last question with its answer, and thanks.
    #[must_use]
    pub fn sample_answered(&self, locale: &Locale, asked: &Asked<'_>, answer: &Answer) -> Html {
        Html::joined(&[self.quiz_answered(locale, asked, answer), self.sample_thanks(locale)], "\n\n")
    }

    /// The thanks for answers.
    #[must_use]
    pub fn sample_thanks(&self, locale: &Locale) -> Html {
        self.line(locale, "aware-thanks", &args![])
    }

    /// The button to the second question.
    #[must_use]
    pub fn sample_next_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "aware-next.button", &args![])
    }

    /// The toast of an answer that comes too late.
    #[must_use]
    pub fn sample_over_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "aware-over.toast", &args![])
    }

    /// The three numbers beside each other, never made one.
    #[must_use]
    pub fn awareness(&self, locale: &Locale, told: &Told<'_>) -> Html {
        if told.students == 0 {
            return self.line(locale, "aware-no-roster", &args![]);
        }
        let place = match told.place {
            Some(place) => args!["place" => place.in_language(&locale.to_string())],
            None => args!["place" => &self.label(locale, "aware-everywhere.name", &args![])],
        };
        let since = args!["day" => &self.plain_day(locale, told.since), "students" => told.students];
        let of_all = |count: u32| args!["percent" => tenths(f64::from(count) / f64::from(told.students)).as_str(), "count" => count];
        let acknowledged = if told.acknowledged < FEWEST {
            self.line(locale, "aware-acknowledged-few", &args!["few" => FEWEST])
        } else {
            self.line(locale, "aware-acknowledged", &of_all(told.acknowledged))
        };
        let mut lines = vec![
            self.line(locale, "aware-title", &place),
            self.line(locale, "aware-since", &since),
            self.line(locale, "aware-reached", &of_all(told.reached)),
            acknowledged,
        ];
        match told.measured {
            None => lines.push(self.line(locale, "aware-verified-none", &args![])),
            Some(measured) => lines.extend(self.measured(locale, measured)),
        }
        lines.extend(told.running.map(|(week, drawn, until)| {
            let week = self.plain_day(locale, week);
            let args = args!["week" => &week, "drawn" => drawn, "day" => &self.moment(locale, until)];
            self.line(locale, "aware-running", &args)
        }));
        if !told.weakest.is_empty() {
            let kinds = told.weakest.iter().take(NAMED).map(|kind| self.fraud_type_name(locale, kind).into_string());
            let kinds = kinds.collect::<Vec<_>>().join(" · ");
            lines.push(self.line(locale, "aware-weakest", &args!["kinds" => kinds.as_str()]));
        }
        match told.map {
            Map::Drawn => {}
            Map::Empty => lines.push(self.line(locale, "aware-no-map", &args!["few" => FEWEST])),
            Map::Failed => lines.push(self.line(locale, "aware-no-picture", &args![])),
        }
        Html::joined(&lines, "\n")
    }

    fn measured(&self, locale: &Locale, measured: Measured<'_>) -> Vec<Html> {
        let Stratum { drawn, reached, answered, .. } = measured.sum;
        let week = self.plain_day(locale, measured.week);
        let Some(Estimate { share, interval, bounds }) = measured.estimate else {
            return vec![
                self.line(locale, "aware-verified-few", &args!["few" => FEWEST, "week" => &week]),
                self.line(locale, "aware-silence-few", &args!["drawn" => *drawn, "reached" => *reached]),
            ];
        };
        let verified = args![
            "share" => tenths(share).as_str(),
            "low" => tenths(interval.0).as_str(),
            "high" => tenths(interval.1).as_str(),
            "week" => &week,
            "answered" => *answered,
        ];
        let silence = args![
            "drawn" => *drawn,
            "reached" => *reached,
            "answered" => *answered,
            "percent" => tenths(f64::from(*answered) / f64::from((*drawn).max(1))).as_str(),
            "worst" => tenths(bounds.0).as_str(),
            "best" => tenths(bounds.1).as_str(),
        ];
        vec![
            self.line(locale, "aware-verified", &verified),
            self.line(locale, "aware-silence", &silence),
            self.line(locale, "aware-method", &args![]),
        ]
    }

    /// The words of a map of what was answered since a day.
    #[must_use]
    pub fn aware_map(&self, locale: &Locale, since: NaiveDate) -> MapWords {
        let word = |label: Plain| label.into_string();
        let about = args!["day" => &self.plain_day(locale, since), "few" => FEWEST];
        let band = |band: Band| {
            let label = match band {
                Band::High => self.label(locale, "aware-map.high", &args![]),
                Band::Good => self.label(locale, "aware-map.good", &args![]),
                Band::Middle => self.label(locale, "aware-map.middle", &args![]),
                Band::Low => self.label(locale, "aware-map.low", &args![]),
            };
            (band, label.into_string())
        };
        MapWords {
            title: word(self.label(locale, "aware-map.title", &args![])),
            about: word(self.label(locale, "aware-map.about", &about)),
            bands: [Band::High, Band::Good, Band::Middle, Band::Low].map(band),
            dash: word(self.label(locale, "aware-map.dash", &args!["few" => FEWEST])),
        }
    }
}

/// A share in percent, with one digit behind the point.
fn tenths(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}
