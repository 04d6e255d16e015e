//! Which way a line of a text runs that is written from right to left.
//!
//! A messenger gives each line the direction of its first letter and passes over what stands in isolates. So a line of
//! which only values are words, such as an option of a quiz (`A. …`), would run from left to right, its bullet and its
//! full stop on the wrong sides. Such a line begins with a mark that nobody sees.

use super::args::Form;

/// Right-to-left mark: a letter without a shape.
const MARK: char = '\u{200f}';

/// First strong isolate: what follows is a world of its own …
const ISOLATE: char = '\u{2068}';

/// … up to here.
const POP: char = '\u{2069}';

/// A text of a language that runs from right to left, with each line running so. A line that is one value and nothing
/// else runs as that value does.
pub(super) fn directed(said: &str, form: Form) -> String {
    said.split('\n').map(|line| line_of(line, form)).collect::<Vec<_>>().join("\n")
}

fn line_of(line: &str, form: Form) -> String {
    let line = without_loose_ends(line);
    match Seen::of(&line, form) {
        Seen { begins: Some(Way::Right), .. } | Seen { begins: None, values: 0, .. } => line,
        // A line of Latin words alone, as an example of a command is, is no sentence of the language.
        Seen { begins: Some(Way::Left), holds_right: false, .. } => line,
        Seen { begins: None, is_one_value: true, .. } => line.replace([ISOLATE, POP], ""),
        Seen { .. } => format!("{MARK}{line}"),
    }
}

/// A line without the ends of isolates that began in a line above: each line is by itself.
fn without_loose_ends(line: &str) -> String {
    let mut depth = 0_usize;
    let is_kept = |sign: &char| match *sign {
        ISOLATE => {
            depth += 1;
            true
        }
        POP if depth == 0 => false,
        POP => {
            depth -= 1;
            true
        }
        _ => true,
    };
    line.chars().filter(is_kept).collect()
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Left,
    Right,
}

/// What stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    /// The direction of the first letter outside of isolates: that of the line.
    begins: Option<Way>,
    /// Whether any letter runs from right to left.
    holds_right: bool,
    /// How many values are inserted.
    values: usize,
    /// Whether the line is a value and nothing else that can be seen.
    is_one_value: bool,
}

impl Seen {
    fn of(line: &str, form: Form) -> Self {
        let mut seen = Self { begins: None, holds_right: false, values: 0, is_one_value: true };
        let mut depth = 0_usize;
        let mut signs = line.chars();
        while let Some(sign) = signs.next() {
            // A tag and an entity (`&amp;`) are written with letters that nobody reads.
            match (form, sign) {
                (Form::Body, '<') => {
                    signs.by_ref().find(|sign| *sign == '>');
                    continue;
                }
                (Form::Body, '&') => {
                    signs.by_ref().find(|sign| *sign == ';');
                    seen.is_one_value &= depth > 0;
                    continue;
                }
                (_, ISOLATE) => {
                    seen.values += usize::from(depth == 0);
                    depth += 1;
                    continue;
                }
                (_, POP) => {
                    depth = depth.saturating_sub(1);
                    continue;
                }
                _ => {}
            }
            let way = way(sign);
            seen.holds_right |= way == Some(Way::Right);
            if depth == 0 {
                seen.begins = seen.begins.or(way);
                seen.is_one_value &= sign.is_whitespace();
            }
        }
        seen.is_one_value &= seen.values == 1;
        seen
    }
}

/// The direction of a sign; `None` for one that takes after its neighbours, as digits and punctuation do.
fn way(sign: char) -> Option<Way> {
    match sign {
        MARK => Some(Way::Right),
        // Hebrew to Arabic Extended-A, and their presentation forms.
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' if sign.is_alphabetic() => {
            Some(Way::Right)
        }
        sign if sign.is_alphabetic() => Some(Way::Left),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARABIC: &str = "نص";

    fn body(line: &str) -> String {
        directed(line, Form::Body)
    }

    fn value(words: &str) -> String {
        format!("{ISOLATE}{words}{POP}")
    }

    #[test]
    fn a_line_of_values_alone_begins_with_a_mark() {
        let option = format!("✓ <b>{}. {}</b>", value("A"), value(ARABIC));
        assert_eq!(body(&option), format!("{MARK}{option}"));
        let entry = format!("{}: {}", value("软件2301"), value("A&amp;B"));
        assert_eq!(body(&entry), format!("{MARK}{entry}"));
    }

    #[test]
    fn a_line_that_begins_with_a_latin_word_runs_as_the_rest_of_it_does() {
        let command = format!("/{}: {}", value("help"), value(ARABIC));
        assert_eq!(body(&command), format!("{MARK}{command}"));
        let mixed = format!("A. {ARABIC}");
        assert_eq!(body(&mixed), format!("{MARK}{mixed}"));
        let example = format!("<code>/contact {}</code>", value("qingdao"));
        assert_eq!(body(&example), example);
    }

    #[test]
    fn a_line_that_is_one_value_runs_as_that_does() {
        assert_eq!(body(&format!("<b>{}</b>", value("Title"))), "<b>Title</b>");
        assert_eq!(body(&format!("{ISOLATE}one\n{MARK}two{POP}")), format!("one\n{MARK}two"));
    }

    #[test]
    fn lines_that_run_rightly_stay() {
        let sentence = format!("{ARABIC} {}.\n\n123", value("110"));
        assert_eq!(body(&sentence), sentence);
        assert_eq!(directed(ARABIC, Form::Label), ARABIC);
    }

    #[test]
    fn only_what_is_written_with_markup_has_tags() {
        let label = format!("{} < {}", value("1"), value("2"));
        assert_eq!(directed(&label, Form::Label), format!("{MARK}{label}"));
    }
}
