//! A month with what is due in it: one field a day, one line a task.

use std::fmt::Write as _;

use chrono::{Datelike as _, NaiveDate};

use super::{Drawing, escaped};

/// How a task stands. Each has a sign of its own, so that nobody needs colours to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Late.
    Late,
    /// Not done yet.
    Open,
    /// Done.
    Done,
}

/// A task in the field of its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day by which it is due.
    pub day: NaiveDate,
    /// A few words: `I1 动员`.
    pub label: String,
    /// How it stands.
    pub mark: Mark,
}

/// What is drawn. Every word is in the reader's language already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Any day of the month.
    pub day: NaiveDate,
    /// What stands above: `2025年4月`.
    pub title: String,
    /// The weekdays from Monday on, short.
    pub weekdays: [String; 7],
    /// What is due, in the order in which the lines of a day stand.
    pub due: Vec<Due>,
    /// Days off.
    pub rest: Vec<NaiveDate>,
    /// The present day, which is framed.
    pub today: NaiveDate,
    /// What the signs mean, in the order late, open, done.
    pub legend: [String; 3],
}

impl Drawing for Month {
    fn words(&self) -> Vec<&str> {
        let labels = self.due.iter().map(|due| &due.label);
        [&self.title].into_iter().chain(&self.weekdays).chain(&self.legend).chain(labels).map(String::as_str).collect()
    }

    fn svg(&self) -> String {
        svg(self)
    }
}

/// Units of a drawing.
const MARGIN: u32 = 12;
const FIELD_WIDTH: u32 = 80;
const LINE: u32 = 14;
const DAY_LINE: u32 = 20;
const TITLE: u32 = 34;
const HEAD: u32 = 20;
const LEGEND: u32 = 26;

/// The fewest lines that a week has room for.
const LINES_MIN: usize = 2;

/// The most lines of one day. Whatever is more is counted in the last.
const LINES_MAX: usize = 8;

/// Signs of half a field's width: what fits into one.
const LABEL_UNITS: usize = 10;

impl Mark {
    const ALL: [Self; 3] = [Self::Late, Self::Open, Self::Done];

    const fn sign(self) -> &'static str {
        match self {
            Self::Late => "▲",
            Self::Open => "○",
            Self::Done => "●",
        }
    }

    /// Dark enough on white for those who see few colours.
    const fn colour(self) -> &'static str {
        match self {
            Self::Late => "#b00020",
            Self::Open => "#1f4e8c",
            Self::Done => "#2e6b34",
        }
    }
}

fn svg(month: &Month) -> String {
    let first = month.day.with_day(1).unwrap_or(month.day);
    let before = first.weekday().num_days_from_monday() as usize;
    let days = first.iter_days().take_while(|day| day.month() == first.month());
    let fields: Vec<_> = vec![None; before].into_iter().chain(days.map(Some)).collect();
    let weeks: Vec<_> = fields.chunks(7).collect();
    let lines = |week: &[Option<NaiveDate>]| {
        let most = week.iter().flatten().map(|day| due_on(month, *day).count()).max().unwrap_or_default();
        u32::try_from(most.clamp(LINES_MIN, LINES_MAX)).unwrap_or_default()
    };

    let width = 2 * MARGIN + 7 * FIELD_WIDTH;
    let heights: Vec<_> = weeks.iter().map(|week| DAY_LINE + lines(week) * LINE + 4).collect();
    let height = MARGIN + TITLE + HEAD + heights.iter().sum::<u32>() + LEGEND + MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"
    );
    text(&mut svg, MARGIN, MARGIN + 20, 18, "#222222", &month.title);
    for (column, name) in (0..).zip(&month.weekdays) {
        text(&mut svg, MARGIN + column * FIELD_WIDTH + 4, MARGIN + TITLE + 13, 12, "#555555", name);
    }
    let mut top = MARGIN + TITLE + HEAD;
    for (week, height) in weeks.iter().zip(heights) {
        for (column, day) in (0..).zip(*week) {
            if let Some(day) = day {
                field(&mut svg, month, *day, MARGIN + column * FIELD_WIDTH, top, height);
            }
        }
        top += height;
    }
    let mut left = MARGIN;
    for (mark, meaning) in Mark::ALL.into_iter().zip(&month.legend) {
        let words = format!("{} {meaning}", mark.sign());
        text(&mut svg, left, top + 18, 12, mark.colour(), &words);
        left += u32::try_from(units(&words)).unwrap_or_default() * 7 + 16;
    }
    svg.push_str("</svg>");
    svg
}

fn due_on(month: &Month, day: NaiveDate) -> impl Iterator<Item = &Due> {
    month.due.iter().filter(move |due| due.day == day)
}

fn field(svg: &mut String, month: &Month, day: NaiveDate, left: u32, top: u32, height: u32) {
    let fill = if month.rest.contains(&day) { "#eeeeee" } else { "#ffffff" };
    let _ = write!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"{FIELD_WIDTH}\" height=\"{height}\" fill=\"{fill}\" stroke=\"#bbbbbb\"/>"
    );
    if day == month.today {
        let (left, top, width, height) = (left + 2, top + 2, FIELD_WIDTH - 4, height - 4);
        let _ = write!(
            svg,
            "<path d=\"M{left} {top}h{width}v{height}h-{width}z\" fill=\"none\" stroke=\"#222222\" stroke-width=\"2\"/>"
        );
    }
    text(svg, left + 4, top + 15, 13, "#222222", &day.day().to_string());
    let due: Vec<_> = due_on(month, day).collect();
    let shown = if due.len() > LINES_MAX { LINES_MAX - 1 } else { due.len() };
    let mut bottom = top + DAY_LINE + 10;
    for due in &due[..shown] {
        let words = format!("{}{}", due.mark.sign(), cut(&due.label));
        text(svg, left + 3, bottom, 11, due.mark.colour(), &words);
        bottom += LINE;
    }
    if shown < due.len() {
        text(svg, left + 3, bottom, 11, "#555555", &format!("+{}", due.len() - shown));
    }
}

/// As much of a label as fits into a field.
fn cut(label: &str) -> String {
    if units(label) <= LABEL_UNITS {
        return label.to_owned();
    }
    let mut room = LABEL_UNITS - 1;
    let fits = |sign: &char| {
        let fits = room >= width(*sign);
        room = room.saturating_sub(width(*sign));
        fits
    };
    let mut short: String = label.chars().take_while(fits).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn units(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Chinese signs are twice as wide as Latin letters.
const fn width(sign: char) -> usize {
    if (sign as u32) < 0x1100 { 1 } else { 2 }
}

fn text(svg: &mut String, left: u32, base: u32, size: u32, colour: &str, words: &str) {
    let words = escaped(words);
    let _ = write!(svg, "<text x=\"{left}\" y=\"{base}\" font-size=\"{size}\" fill=\"{colour}\">{words}</text>");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::picture::draw;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 4, day).unwrap()
    }

    fn april(due: Vec<Due>) -> Month {
        Month {
            day: on(18),
            title: "2025年4月".into(),
            weekdays: ["一", "二", "三", "四", "五", "六", "日"].map(str::to_owned),
            due,
            rest: [4, 5, 6, 12, 13].map(on).to_vec(),
            today: on(18),
            legend: ["逾期", "待办", "完成"].map(str::to_owned),
        }
    }

    fn due(day: u32, label: &str, mark: Mark) -> Due {
        Due { day: on(day), label: label.into(), mark }
    }

    #[test]
    fn every_day_has_one_field_under_its_weekday() {
        let svg = svg(&april(Vec::new()));
        assert_eq!(svg.matches("<rect").count(), 1 + 30);
        let at = svg.find(">1</text>").unwrap();
        let left = MARGIN + FIELD_WIDTH + 4;
        assert!(
            svg[..at].ends_with(&format!("<text x=\"{left}\" y=\"81\" font-size=\"13\" fill=\"#222222\"")),
            "{svg}"
        );
    }

    #[test]
    fn a_task_stands_in_its_day_with_a_sign_and_in_few_words() {
        let svg = svg(&april(vec![
            due(3, "I1 动员", Mark::Done),
            due(15, "A2 案例宣传折页", Mark::Late),
            due(30, "<C1>", Mark::Open),
        ]));
        for shown in [">●I1 动员<", ">▲A2 案例宣…<", ">○&lt;C1&gt;<"] {
            assert!(svg.contains(shown), "{shown} in {svg}");
        }
    }

    #[test]
    fn a_day_of_many_tasks_counts_what_has_no_room() {
        let many: Vec<_> = (1..=11).map(|number| due(30, &format!("A{number}"), Mark::Open)).collect();
        let svg = svg(&april(many));
        assert!(svg.contains(">○A7<") && !svg.contains(">○A8<") && svg.contains(">+4<"), "{svg}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn any_month_can_be_drawn(year in 2000..2100, month in 1..=12_u32, label in "\\PC{0,20}") {
            let day = NaiveDate::from_ymd_opt(year, month, 28).unwrap();
            let drawn = draw(&Month { day, due: vec![Due { day, label, mark: Mark::Late }], ..april(Vec::new()) });
            prop_assert!(drawn.is_ok(), "{:?}", drawn.err());
        }
    }
}
