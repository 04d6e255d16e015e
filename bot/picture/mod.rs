//! DRAWING: plain words and numbers become a PNG that a chat shows, and a photo is drawn anew.
//!
//! A drawing is written as SVG and drawn with the one font that comes along, so it looks the same on every machine.
//! What it shows is also said in words by the message that it comes with, and nothing in it is told by colour alone.
//! Where the font lacks signs of the reader's language, the drawing is in English.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use skrifa::{FontRef, MetadataProvider as _};

pub mod certificate;
pub mod heat;
pub mod month;
pub mod photo;
pub mod trend;

/// The font, and its name in a drawing.
const FONT: &[u8] = include_bytes!("font/NotoSansCJKsc-Subset.otf");
const FONT_NAME: &str = "Noto Sans CJK SC";

/// So many pixels stand for one unit of a drawing: a phone has two or three for each of its points.
const SCALE: f32 = 2.0;

/// The largest picture in pixels. Telegram takes photos whose sides add up to 10,000
/// (<https://core.telegram.org/bots/api#sendphoto>).
const SIDES_MAX: u32 = 10_000;

/// Why there is no picture. Always a mistake of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The drawing cannot be read.
    #[error("a drawing cannot be read: {0}")]
    Unreadable(String),
    /// Its size is none, or more than a messenger takes.
    #[error("a drawing of {width} × {height} pixels is no picture")]
    Size {
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// The picture cannot be written.
    #[error("a picture cannot be written: {0}")]
    Unwritten(String),
}

/// Something that can be drawn. Every word in it is in the reader's language already.
pub trait Drawing: Send + 'static {
    /// All words in it.
    fn words(&self) -> Vec<&str>;

    /// It as SVG.
    fn svg(&self) -> String;
}

/// Whether the font has all signs of a drawing.
#[must_use]
pub fn can_be_shown(drawing: &impl Drawing) -> bool {
    drawing.words().into_iter().all(can_show)
}

/// Draws it as a PNG.
///
/// # Errors
/// When it is larger than a messenger takes, or a mistake of ours makes it unreadable.
pub fn draw(drawing: &impl Drawing) -> Result<Vec<u8>, PictureError> {
    png(&drawing.svg())
}

/// Draws an SVG as a PNG.
///
/// # Errors
/// When the drawing cannot be read, or is too large.
pub fn png(svg: &str) -> Result<Vec<u8>, PictureError> {
    let options = Options { font_family: FONT_NAME.to_owned(), fontdb: fonts(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| PictureError::Unreadable(error.to_string()))?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or(PictureError::Size { width: 0, height: 0 })?;
    let (width, height) = (size.width(), size.height());
    let mut pixels = (width + height <= SIDES_MAX)
        .then(|| Pixmap::new(width, height))
        .flatten()
        .ok_or(PictureError::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Unwritten(error.to_string()))
}

/// What keeps words of two directions apart and is not drawn.
const DIRECTIONS: [char; 3] = ['\u{200f}', '\u{2068}', '\u{2069}'];

/// Whether the font has a sign for everything in these words. What it has none for would stay blank.
fn can_show(words: &str) -> bool {
    let Ok(font) = FontRef::new(FONT) else { return false };
    let signs = font.charmap();
    let is_drawn = |sign: &char| !sign.is_whitespace() && !sign.is_control() && !DIRECTIONS.contains(sign);
    words.chars().filter(is_drawn).all(|sign| signs.map(sign).is_some())
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(FONT.to_vec());
        Arc::new(fonts)
    };
    Arc::clone(FONTS.get_or_init(load))
}

/// A text as it stands between the tags of a drawing.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // XML has no words for control signs, and the font has one space only.
            sign if sign.is_control() || sign.is_whitespace() => safe.push(' '),
            // What keeps words of two directions apart: none of them is drawn with a font that has but one.
            sign if DIRECTIONS.contains(&sign) => {}
            sign => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_drawing_becomes_a_png_twice_as_wide() {
        let drawn = png(r#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>"#).unwrap();
        assert_eq!(&drawn[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!((&drawn[16..20], &drawn[20..24]), (&60_u32.to_be_bytes()[..], &40_u32.to_be_bytes()[..]));
    }

    #[test]
    fn the_font_has_chinese_and_european_signs_and_no_arabic_ones() {
        assert!(can_show("案件数 ▲ 3,000") && can_show("Où ? Год, año"));
        assert!(!can_show("عدد") && !can_show("2025년") && !can_show("ปี") && !can_show("Số vụ"));
    }

    #[test]
    fn words_are_drawn_in_the_font_that_comes_along() {
        let of = |words: &str| {
            png(&format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text y="16">{words}</text></svg>"#
            ))
            .unwrap()
        };
        assert_ne!(of("淄博"), of("  "), "nothing was drawn");
        assert_ne!(of("淄博"), of("青岛"), "both are drawn as signs that the font has not");
    }

    #[test]
    fn what_is_no_drawing_or_too_large_is_an_error() {
        assert!(matches!(png("nothing"), Err(PictureError::Unreadable(_))));
        let huge = r#"<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000"></svg>"#;
        assert_eq!(png(huge), Err(PictureError::Size { width: 8000, height: 8000 }));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn any_words_can_be_drawn(words in "\\PC{0,12}|[\\x00-\\x1f<>&\"']{0,6}") {
            let svg = format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="9">{}</text></svg>"#,
                escaped(&words)
            );
            prop_assert!(png(&svg).is_ok(), "{}", svg);
        }
    }
}
