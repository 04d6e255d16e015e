//! A certificate: who took part in what, and how well, on a page that is wider than high.

use std::fmt::Write as _;

use super::{Drawing, escaped};

/// What stands on it. Every word is in the reader's language already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// What it is.
    pub title: String,
    /// Whose it is: the class, and the name as the roster has it.
    pub name: String,
    /// What they did, and how well.
    pub lines: Vec<String>,
    /// Who gives it, and when.
    pub foot: Vec<String>,
    /// What whoever is shown it should know.
    pub note: String,
}

/// Units of a drawing: as wide as a phone held upright shows well, and of the sides of a sheet of A4.
const WIDTH: u32 = 560;
const HEIGHT: u32 = 396;

/// Signs of half an em that fit into a line of so many units.
const TITLE: (u32, usize) = (24, 40);
const NAME: (u32, usize) = (30, 32);
const LINE: (u32, usize) = (16, 60);
const SMALL: (u32, usize) = (11, 86);

/// Dark enough on white for those who see few colours.
const INK: &str = "#1b1b1b";
const FRAME: &str = "#1f4e8c";
const FAINT: &str = "#555555";

impl Drawing for Certificate {
    fn words(&self) -> Vec<&str> {
        let Self { title, name, lines, foot, note } = self;
        [title, name, note].into_iter().chain(lines).chain(foot).map(String::as_str).collect()
    }

    fn svg(&self) -> String {
        svg(self)
    }
}

fn svg(certificate: &Certificate) -> String {
    let mut body = String::new();
    for (inset, width) in [(12, 3), (19, 1)] {
        let (wide, high) = (WIDTH - 2 * inset, HEIGHT - 2 * inset);
        let _ = write!(
            body,
            "<rect x=\"{inset}\" y=\"{inset}\" width=\"{wide}\" height=\"{high}\" fill=\"none\" stroke=\"{FRAME}\" \
             stroke-width=\"{width}\"/>"
        );
    }
    centred(&mut body, 82, TITLE, FRAME, true, &certificate.title);
    let _ = write!(body, "<path d=\"M200 104 H360\" stroke=\"{FRAME}\" stroke-width=\"1\"/>");
    centred(&mut body, 158, NAME, INK, true, &certificate.name);
    for (nth, line) in (0_u32..).zip(&certificate.lines) {
        centred(&mut body, 206 + nth * 32, LINE, INK, false, line);
    }
    for (nth, line) in (0_u32..).zip(&certificate.foot) {
        centred(&mut body, 300 + nth * 24, LINE, INK, false, line);
    }
    centred(&mut body, 360, SMALL, FAINT, false, &certificate.note);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>{body}</svg>"
    )
}

/// A line in the middle, smaller where it would be too long.
fn centred(svg: &mut String, base: u32, (size, most): (u32, usize), colour: &str, is_strong: bool, words: &str) {
    let units = words.chars().map(|sign| if (sign as u32) < 0x1100 { 1 } else { 2 }).sum::<usize>().max(1);
    let shrunk = size * u32::try_from(most).unwrap_or(1) / u32::try_from(units).unwrap_or(u32::MAX);
    let size = size.min(shrunk.max(8));
    // The one font that comes along has one weight: a thin line around the signs makes them strong.
    let strong = if is_strong { format!(" stroke=\"{colour}\" stroke-width=\"0.6\"") } else { String::new() };
    let middle = WIDTH / 2;
    let _ = write!(
        svg,
        "<text x=\"{middle}\" y=\"{base}\" font-size=\"{size}\" text-anchor=\"middle\" fill=\"{colour}\"{strong}>{}</text>",
        escaped(words)
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::{can_be_shown, draw};

    fn certificate(name: &str) -> Certificate {
        Certificate {
            title: "反诈知识竞赛".to_owned(),
            name: name.to_owned(),
            lines: vec!["参加了竞赛".to_owned(), "答对18题，共20题".to_owned()],
            foot: vec!["安全管理处".to_owned(), "2025年5月20日".to_owned()],
            note: "姓名只留首字".to_owned(),
        }
    }

    #[test]
    fn a_certificate_is_a_page_of_a_phone() {
        let drawn = draw(&certificate("软件2301 张*")).unwrap();
        assert_eq!((&drawn[16..20], &drawn[20..24]), (&(2 * WIDTH).to_be_bytes()[..], &(2 * HEIGHT).to_be_bytes()[..]));
    }

    #[test]
    fn a_name_that_the_font_cannot_show_is_noticed() {
        assert!(!can_be_shown(&certificate("软件2301 禤*")));
        assert!(can_be_shown(&certificate("International 2024 A. N. & Müller")));
    }

    #[test]
    fn long_words_stay_inside_the_frame() {
        let svg = svg(&certificate(&"国".repeat(40)));
        let size = svg.split("font-size=\"").nth(2).unwrap().split('"').next().unwrap();
        assert!(size.parse::<usize>().unwrap() * 40 < WIDTH as usize, "{size}");
    }
}
