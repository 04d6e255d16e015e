//! A map of percentages: one row a thing, one column a group, one number in each field. Each band of numbers has a
//! pattern of its own, so that nobody needs colours to tell, and whoever sees neither reads the numbers.

use std::fmt::Write as _;

use super::{Drawing, escaped};

/// How a field is filled: the sparser, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pattern {
    /// Nothing.
    Plain,
    /// Dots.
    Dots,
    /// Lines from below to above.
    Lines,
    /// Lines both ways, close to each other.
    Cross,
}

/// A field with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// In percent.
    pub percent: u32,
    /// How it is filled.
    pub pattern: Pattern,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub label: String,
    /// Its fields, one of each column; nothing where no number is shown.
    pub fields: Vec<Option<Field>>,
}

/// What is drawn. Every word is in the reader's language already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heat {
    /// What stands above.
    pub title: String,
    /// What the numbers are.
    pub about: String,
    /// The groups, from the left.
    pub columns: Vec<String>,
    /// The things, from the top.
    pub rows: Vec<Row>,
    /// What the patterns mean, from the best to the worst.
    pub legend: Vec<(Pattern, String)>,
    /// What a dash means.
    pub dash: String,
}

impl Drawing for Heat {
    fn words(&self) -> Vec<&str> {
        let rows = self.rows.iter().map(|row| &row.label);
        let legend = self.legend.iter().map(|(_, meaning)| meaning);
        [&self.title, &self.about, &self.dash]
            .into_iter()
            .chain(&self.columns)
            .chain(rows)
            .chain(legend)
            .map(String::as_str)
            .collect()
    }

    fn svg(&self) -> String {
        svg(self)
    }
}

/// Units of a drawing.
const MARGIN: u32 = 14;
const LABEL_WIDTH: u32 = 180;
const FIELD_WIDTH: u32 = 46;
const FIELD_HEIGHT: u32 = 26;
const TITLE: u32 = 30;
const ABOUT: u32 = 22;
const LEGEND_LINE: u32 = 24;

/// Signs of half a Chinese sign's width that the name of a row, and of a column, may have.
const LABEL_UNITS: usize = 26;
const COLUMN_UNITS: usize = 24;

/// How far up the longest name of a column reaches, for each of its units.
const RISE: f64 = 5.4;

/// How wide a unit of the words above is, and of the title.
const ABOUT_UNIT: f64 = 6.6;
const TITLE_UNIT: f64 = 10.0;

impl Pattern {
    const ALL: [Self; 4] = [Self::Plain, Self::Dots, Self::Lines, Self::Cross];

    const fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Dots => "dots",
            Self::Lines => "lines",
            Self::Cross => "cross",
        }
    }

    /// Light behind, dark in front; from blue to red by way of yellow, which people who see few colours can tell apart.
    const fn drawn(self) -> &'static str {
        match self {
            Self::Plain => "<rect width=\"8\" height=\"8\" fill=\"#ffffff\"/>",
            Self::Dots => {
                "<rect width=\"8\" height=\"8\" fill=\"#e3eef9\"/><circle cx=\"4\" cy=\"4\" r=\"1.1\" fill=\"#3d6f9e\"/>"
            }
            Self::Lines => {
                "<rect width=\"8\" height=\"8\" fill=\"#fdebc8\"/>\
                 <path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"#a06000\" stroke-width=\"1.3\"/>"
            }
            Self::Cross => {
                "<rect width=\"8\" height=\"8\" fill=\"#f3c1b6\"/>\
                 <path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2\" stroke=\"#7d1a14\" stroke-width=\"1.5\"/>"
            }
        }
    }
}

fn svg(heat: &Heat) -> String {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (columns, rows) = (number(heat.columns.len()), number(heat.rows.len()));
    let longest = heat.columns.iter().map(|name| units(&cut(name, COLUMN_UNITS))).max().unwrap_or_default();
    let head = 16 + rounded(f64::from(number(longest)) * RISE);
    let top = MARGIN + TITLE + ABOUT + head;
    // The last name leans out to the right of its column.
    let lean = rounded(f64::from(number(longest)) * 4.0);
    let map = LABEL_WIDTH + columns * FIELD_WIDTH + lean;
    let above = |words: &str, unit: f64| rounded(f64::from(number(units(words))) * unit);
    let width = 2 * MARGIN + map.max(above(&heat.title, TITLE_UNIT)).max(above(&heat.about, ABOUT_UNIT));
    let height = top + rows * FIELD_HEIGHT + 10 + LEGEND_LINE * number(heat.legend.len() + 1) + MARGIN;
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><defs>");
    for pattern in Pattern::ALL {
        let _ = write!(
            svg,
            "<pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">{}</pattern>",
            pattern.id(),
            pattern.drawn()
        );
    }
    let _ = write!(svg, "</defs><rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    text(&mut svg, (MARGIN, MARGIN + 18), 18, "start", &heat.title);
    text(&mut svg, (MARGIN, MARGIN + TITLE + 12), 12, "start", &heat.about);
    for (column, name) in (0..).zip(&heat.columns) {
        let (left, base) = (MARGIN + LABEL_WIDTH + column * FIELD_WIDTH + FIELD_WIDTH / 2 + 4, top - 6);
        let words = escaped(&cut(name, COLUMN_UNITS));
        let _ = write!(
            svg,
            "<text x=\"{left}\" y=\"{base}\" font-size=\"12\" fill=\"#222222\" \
             transform=\"rotate(-55 {left} {base})\">{words}</text>"
        );
    }
    for (line, row) in (0..).zip(&heat.rows) {
        let above = top + line * FIELD_HEIGHT;
        text(&mut svg, (MARGIN + LABEL_WIDTH - 8, above + 18), 12, "end", &cut(&row.label, LABEL_UNITS));
        for (column, field) in (0..).zip(&row.fields) {
            draw_field(&mut svg, (MARGIN + LABEL_WIDTH + column * FIELD_WIDTH, above), *field);
        }
    }
    let mut above = top + rows * FIELD_HEIGHT + 10;
    for (pattern, meaning) in &heat.legend {
        swatch(&mut svg, (MARGIN, above), Some(*pattern));
        text(&mut svg, (MARGIN + 40, above + 14), 12, "start", meaning);
        above += LEGEND_LINE;
    }
    swatch(&mut svg, (MARGIN, above), None);
    text(&mut svg, (MARGIN + 40, above + 14), 12, "start", &heat.dash);
    svg.push_str("</svg>");
    svg
}

fn draw_field(svg: &mut String, (left, top): (u32, u32), field: Option<Field>) {
    let fill = field.map_or("#f4f4f4".to_owned(), |field| format!("url(#{})", field.pattern.id()));
    let _ = write!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"{FIELD_WIDTH}\" height=\"{FIELD_HEIGHT}\" fill=\"{fill}\" \
         stroke=\"#888888\" stroke-width=\"0.6\"/>"
    );
    let middle = left + FIELD_WIDTH / 2;
    let Some(field) = field else {
        text(svg, (middle, top + 18), 13, "middle", "–");
        return;
    };
    // The number stands on white, whatever is around it.
    let _ = write!(
        svg,
        "<rect x=\"{}\" y=\"{}\" width=\"28\" height=\"18\" rx=\"3\" fill=\"#ffffff\"/>",
        middle - 14,
        top + 4
    );
    text(svg, (middle, top + 18), 14, "middle", &field.percent.to_string());
}

fn swatch(svg: &mut String, (left, top): (u32, u32), pattern: Option<Pattern>) {
    let fill = pattern.map_or("#f4f4f4".to_owned(), |pattern| format!("url(#{})", pattern.id()));
    let _ = write!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"30\" height=\"18\" fill=\"{fill}\" stroke=\"#888888\" \
         stroke-width=\"0.6\"/>"
    );
    if pattern.is_none() {
        text(svg, (left + 15, top + 14), 13, "middle", "–");
    }
}

/// As much of a name as there is room for.
fn cut(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(1);
    let fits = |sign: &char| {
        let fits = room >= width(*sign);
        room = room.saturating_sub(width(*sign));
        fits
    };
    let short: String = text.chars().take_while(fits).collect();
    format!("{}…", short.trim_end())
}

fn units(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Chinese signs are twice as wide as Latin letters.
const fn width(sign: char) -> usize {
    if (sign as u32) < 0x1100 { 1 } else { 2 }
}

/// A length in whole units.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths are small and not negative")]
fn rounded(length: f64) -> u32 {
    length.max(0.0).round() as u32
}

fn text(svg: &mut String, (left, base): (u32, u32), size: u32, anchor: &str, words: &str) {
    let words = escaped(words);
    let _ = write!(
        svg,
        "<text x=\"{left}\" y=\"{base}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"#222222\">{words}</text>"
    );
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::picture::draw;

    fn heat(columns: &[&str], percents: &[Option<u32>]) -> Heat {
        let pattern = |percent| match percent {
            0..60 => Pattern::Cross,
            60..80 => Pattern::Lines,
            80..90 => Pattern::Dots,
            _ => Pattern::Plain,
        };
        let field = |percent: &Option<u32>| percent.map(|percent| Field { percent, pattern: pattern(percent) });
        Heat {
            title: "骗局知晓情况".to_owned(),
            about: "答对的百分比".to_owned(),
            columns: columns.iter().map(|name| (*name).to_owned()).collect(),
            rows: vec![Row { label: "刷单返利".to_owned(), fields: percents.iter().map(field).collect() }],
            legend: vec![
                (Pattern::Plain, "90以上".to_owned()),
                (Pattern::Dots, "80–89".to_owned()),
                (Pattern::Lines, "60–79".to_owned()),
                (Pattern::Cross, "60以下".to_owned()),
            ],
            dash: "不到5人".to_owned(),
        }
    }

    #[test]
    fn each_field_has_its_number_on_white_and_the_pattern_of_its_band() {
        let svg = svg(&heat(&["A", "B", "C", "D", "E"], &[Some(95), Some(85), Some(70), Some(3), None]));
        for (percent, pattern) in [(95, "plain"), (85, "dots"), (70, "lines"), (3, "cross")] {
            let number = svg.find(&format!(">{percent}<")).unwrap_or_else(|| panic!("{percent} in {svg}"));
            let filled = svg[..number].rfind("fill=\"url(#").unwrap();
            assert!(svg[filled..].starts_with(&format!("fill=\"url(#{pattern})")), "{percent}");
            let white = svg[..number].rfind("fill=\"#ffffff\"/>").unwrap();
            assert!(white > filled, "the number stands on its pattern");
        }
        assert_eq!(svg.matches(">–<").count(), 2, "the field without a number, and the legend");
    }

    #[test]
    fn no_two_patterns_are_drawn_alike_without_their_colours() {
        let bare = |pattern: Pattern| {
            let drawn = pattern.drawn();
            let pieces = drawn.split('#').enumerate().map(|(at, piece)| if at == 0 { piece } else { &piece[6..] });
            pieces.collect::<String>()
        };
        let all: std::collections::BTreeSet<_> = Pattern::ALL.into_iter().map(bare).collect();
        assert_eq!(all.len(), Pattern::ALL.len());
    }

    #[test]
    fn long_names_are_cut() {
        let svg = svg(&heat(&["计算机科学与工程学院软件工程（中外合作办学）"], &[Some(50)]));
        assert!(svg.contains(">计算机科学与工程学院软…<"), "{svg}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn any_map_can_be_drawn(name in "\\PC{0,40}", percents in prop::collection::vec(prop::option::of(0_u32..101), 0..25)) {
            let columns: Vec<_> = percents.iter().map(|_| name.as_str()).collect();
            let drawn = draw(&heat(&columns, &percents));
            prop_assert!(drawn.is_ok(), "{:?}", drawn.err());
        }
    }
}
