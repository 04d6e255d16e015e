//! Drawings become photos, in a language that the font can show.

use crate::domain::delivery::{Message, Photo};
use crate::picture::{self, Drawing};
use crate::text::Locale;

/// A photo of what is drawn in the reader's language, or in English where the font lacks signs of it, with its caption.
///
/// # Errors
/// Why there is none, for the log: a mistake of ours. What the photo shows can still be told in words.
pub async fn photo<D: Drawing>(
    locale: &Locale,
    drawing: impl Fn(&Locale) -> D,
    caption: Message,
) -> Result<Photo, String> {
    let drawn = Some(drawing(locale)).filter(picture::can_be_shown).unwrap_or_else(|| drawing(&Locale::english()));
    // Drawing takes some hundredths of a second: not where others wait.
    let drawn = tokio::task::spawn_blocking(move || picture::draw(&drawn).map_err(|error| error.to_string())).await;
    let png = drawn.unwrap_or_else(|error| Err(error.to_string()))?;
    Photo::new(png, caption).map_err(|error| error.to_string())
}
