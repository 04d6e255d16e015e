//! This year beside last year: pairs of bars. This year's are full, last year's are hatched, and every bar has its
//! number at its end, so that nobody needs colours to tell.

use std::fmt::Write as _;

use super::{Drawing, escaped};

/// What is drawn. Every word is in the reader's language already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// What stands above.
    pub title: String,
    /// The days that are compared.
    pub period: String,
    /// What this year and last year are called.
    pub years: [String; 2],
    /// Bars that are measured alike.
    pub groups: Vec<Group>,
    /// What stands below: the first is the outcome.
    pub notes: Vec<String>,
}

/// Bars under a title. The longest fills the width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The title.
    pub title: String,
    /// The bars.
    pub pairs: Vec<Pair>,
}

/// A bar of this year and one of last year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What they are about; nothing where the title says it.
    pub label: String,
    /// This year.
    pub now: Bar,
    /// Last year; `None` when nothing is known of it.
    pub before: Option<Bar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// How long it is.
    pub value: u64,
    /// What stands at its end.
    pub words: String,
}

impl Drawing for Trend {
    fn words(&self) -> Vec<&str> {
        let mut words = vec![self.title.as_str(), &self.period];
        words.extend(self.years.iter().chain(&self.notes).map(String::as_str));
        for group in &self.groups {
            words.push(&group.title);
            for pair in &group.pairs {
                words.extend([pair.label.as_str(), &pair.now.words]);
                words.extend(pair.before.iter().map(|bar| bar.words.as_str()));
            }
        }
        words
    }

    fn svg(&self) -> String {
        svg(self)
    }
}

/// Units of a drawing: a phone shows about 400 of them side by side.
const WIDTH: u32 = 400;
const MARGIN: u32 = 16;
const BAR: u32 = 18;
const GAP: u32 = 5;

/// Room for the words at the end of the longest bar, at least and at most, and for half an em of them.
const END: u32 = 118;
const END_MAX: u32 = 260;
const UNIT: u32 = 8;

/// Signs of half an em that fit into a line of notes, and into a title.
const NOTE_UNITS: usize = 56;
const TITLE_UNITS: usize = 40;

/// Dark enough on white for those who see few colours.
const INK: &str = "#1b1b1b";
const FAINT: &str = "#555555";
const NOW: &str = "#1f4e8c";
const BEFORE: &str = "#7a5c00";

fn svg(trend: &Trend) -> String {
    let mut body = String::new();
    let mut top = MARGIN;
    for line in lines(&trend.title, TITLE_UNITS) {
        text(&mut body, MARGIN, top + 18, 18, INK, true, &line);
        top += 24;
    }
    for line in lines(&trend.period, NOTE_UNITS) {
        text(&mut body, MARGIN, top + 13, 13, FAINT, false, &line);
        top += 19;
    }
    top += 6;
    legend(&mut body, trend, top);
    top += 26;
    for group in &trend.groups {
        top = drawn(&mut body, group, top);
    }
    for (number, note) in trend.notes.iter().enumerate() {
        let (size, units) = if number == 0 { (16, TITLE_UNITS) } else { (13, NOTE_UNITS) };
        top += 4;
        for line in lines(note, units) {
            text(&mut body, MARGIN, top + size, size, INK, number == 0, &line);
            top += size + 6;
        }
    }
    let height = top + MARGIN;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\">\
         <defs><pattern id=\"before\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff6dd\"/>\
         <rect width=\"2.4\" height=\"6\" fill=\"{BEFORE}\"/></pattern></defs>\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>{body}</svg>"
    )
}

fn legend(svg: &mut String, trend: &Trend, top: u32) {
    let [now, before] = &trend.years;
    let has_before = trend.groups.iter().flat_map(|group| &group.pairs).any(|pair| pair.before.is_some());
    bar(svg, (MARGIN, top, 26), true);
    text(svg, MARGIN + 32, top + 14, 14, INK, false, now);
    if has_before {
        bar(svg, (MARGIN + 110, top, 26), false);
        text(svg, MARGIN + 142, top + 14, 14, INK, false, before);
    }
}

/// Draws a group, and gives where the next begins.
fn drawn(svg: &mut String, group: &Group, mut top: u32) -> u32 {
    top += 8;
    text(svg, MARGIN, top + 15, 15, INK, true, &group.title);
    top += 24;
    let bars: Vec<_> = group.pairs.iter().flat_map(|pair| [Some(&pair.now), pair.before.as_ref()]).flatten().collect();
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default().max(1);
    let widest = bars.iter().map(|bar| units(&bar.words)).max().unwrap_or_default();
    let end = u32::try_from(widest).unwrap_or(u32::MAX).saturating_mul(UNIT).clamp(END, END_MAX);
    for pair in &group.pairs {
        if !pair.label.is_empty() {
            text(svg, MARGIN, top + 13, 13, INK, false, &cut(&pair.label, NOTE_UNITS));
            top += 19;
        }
        for (drawn, is_now) in [(Some(&pair.now), true), (pair.before.as_ref(), false)] {
            let Some(drawn) = drawn else { continue };
            let room = u64::from(WIDTH - 2 * MARGIN - end);
            let length =
                u32::try_from(u128::from(drawn.value) * u128::from(room) / u128::from(most)).unwrap_or_default();
            // A line where the bar begins, so that nothing is seen to be nothing.
            let length = length.max(2);
            bar(svg, (MARGIN, top, length), is_now);
            text(svg, MARGIN + length + 6, top + 14, 13, INK, is_now, &drawn.words);
            top += BAR + 3;
        }
        top += GAP;
    }
    top
}

fn bar(svg: &mut String, (left, top, length): (u32, u32, u32), is_now: bool) {
    let (fill, edge) = if is_now { (NOW, NOW) } else { ("url(#before)", BEFORE) };
    let _ = write!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"{length}\" height=\"{BAR}\" fill=\"{fill}\" stroke=\"{edge}\"/>"
    );
}

/// A text in lines that fit, cut between words where there are any.
fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_inclusive(' ') {
        let needed = units(word.trim_end());
        if used > 0 && used + needed > most {
            lines.push(String::new());
            used = 0;
        }
        for sign in word.chars() {
            if used + width(sign) > most && sign != ' ' {
                lines.push(String::new());
                used = 0;
            }
            used += width(sign);
            if let Some(line) = lines.last_mut() {
                line.push(sign);
            }
        }
    }
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// As much of a text as fits into one line.
fn cut(text: &str, most: usize) -> String {
    match lines(text, most).as_slice() {
        [] => String::new(),
        [whole] => whole.clone(),
        [first, ..] => format!("{}…", first.trim_end()),
    }
}

fn units(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Chinese signs are twice as wide as Latin letters.
const fn width(sign: char) -> usize {
    if (sign as u32) < 0x1100 { 1 } else { 2 }
}

fn text(svg: &mut String, left: u32, base: u32, size: u32, colour: &str, is_strong: bool, words: &str) {
    let words = escaped(words);
    // The one font that comes along has one weight: a thin line around the signs makes them strong.
    let strong = if is_strong { format!(" stroke=\"{colour}\" stroke-width=\"0.5\"") } else { String::new() };
    let _ =
        write!(svg, "<text x=\"{left}\" y=\"{base}\" font-size=\"{size}\" fill=\"{colour}\"{strong}>{words}</text>");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::picture::draw;

    fn bar_of(value: u64) -> Bar {
        Bar { value, words: format!("{value}起") }
    }

    fn trend(now: u64, before: Option<u64>) -> Trend {
        Trend {
            title: "案件与去年同期对比".to_owned(),
            period: "2025年与2024年，4月1日至4月18日".to_owned(),
            years: ["2025".to_owned(), "2024".to_owned()],
            groups: vec![Group {
                title: "案件数".to_owned(),
                pairs: vec![Pair { label: String::new(), now: bar_of(now), before: before.map(bar_of) }],
            }],
            notes: vec!["双下降".to_owned()],
        }
    }

    fn bars(svg: &str) -> Vec<&str> {
        svg.match_indices("<rect x=")
            .map(|(at, _)| {
                let rest = &svg[at..];
                let from = rest.find("width=\"").unwrap() + 7;
                &rest[from..from + rest[from..].find('"').unwrap()]
            })
            .collect()
    }

    #[test]
    fn bars_are_as_long_as_their_numbers_and_last_year_is_hatched() {
        let svg = svg(&trend(6, Some(12)));
        assert_eq!(bars(&svg), ["26", "26", "125", "250"], "two of the legend, then this year and last year");
        assert_eq!(svg.matches("url(#before)").count(), 2);
        assert!(svg.contains(">6起<") && svg.contains(">12起<"), "{svg}");
    }

    #[test]
    fn without_last_year_there_is_nothing_of_it_and_nothing_is_a_line() {
        let svg = svg(&trend(0, None));
        assert_eq!(bars(&svg), ["26", "2"]);
        assert!(!svg.contains("url(#before)") && !svg.contains("2024<"));
    }

    #[test]
    fn long_words_go_on_in_the_next_line() {
        assert_eq!(lines("cases fell, amounts did not", 12), ["cases fell,", "amounts did", "not"]);
        assert_eq!(lines("案件数和金额都没有下降", 10), ["案件数和金", "额都没有下", "降"]);
        assert_eq!(cut("计算机科学与工程学院", 10), "计算机科学…");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn any_comparison_can_be_drawn(now in any::<u64>(), before in prop::option::of(any::<u64>()), label in "\\PC{0,40}") {
            let mut trend = trend(now, before);
            trend.groups[0].pairs[0].label = label.clone();
            trend.notes.push(label);
            let drawn = draw(&trend);
            prop_assert!(drawn.is_ok(), "{:?}", drawn.err());
        }
    }
}
