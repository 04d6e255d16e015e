//! Full-width signs, which Chinese keyboards write where others write narrow ones.

/// A full-width sign (U+FF01 to U+FF5E) made narrow; any other as it is.
#[must_use]
pub fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(sign as u32 - 0xfee0).unwrap_or(sign),
        _ => sign,
    }
}
