//! Photos and documents that were sent, by people or by the bot.

use axum::body::Bytes;
use serde_json::{Value, json};

/// One file.
pub struct StoredFile {
    pub name: String,
    pub bytes: Bytes,
}

const ID_PREFIX: &str = "sandbox-file-";

/// The `file_id` of a file.
pub fn id_of(index: usize) -> String {
    format!("{ID_PREFIX}{index}")
}

/// The file that a `file_id` names; it may not exist.
pub fn index_of(file_id: &str) -> Option<usize> {
    file_id.strip_prefix(ID_PREFIX)?.parse().ok()
}

/// The `file_path`, for `/file/bot<token>/<file_path>`.
pub fn path_of(index: usize) -> String {
    format!("files/{index}")
}

/// The file that a `file_path` names; it may not exist.
pub fn index_of_path(path: &str) -> Option<usize> {
    path.strip_prefix("files/")?.parse().ok()
}

impl StoredFile {
    /// `Document`.
    pub fn wire_document(&self, index: usize) -> Value {
        let mut document = self.wire_file(index);
        document["file_name"] = self.name.as_str().into();
        document
    }

    /// `PhotoSize`. What people send need not be a picture: the sandbox then says 640 × 480.
    pub fn wire_photo(&self, index: usize) -> Value {
        let (width, height) = picture_size(&self.bytes).unwrap_or((640, 480));
        let mut photo = self.wire_file(index);
        photo["width"] = width.into();
        photo["height"] = height.into();
        photo
    }

    /// `File`, without a path.
    pub fn wire_file(&self, index: usize) -> Value {
        json!({
            "file_id": id_of(index),
            "file_unique_id": format!("unique-{index}"),
            "file_size": self.bytes.len(),
        })
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// The media type that pages show at once; `None` for whatever is no picture.
pub fn picture_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        bytes if bytes.starts_with(PNG) => Some("image/png"),
        bytes if bytes.starts_with(JPEG) => Some("image/jpeg"),
        _ => None,
    }
}

/// Width and height of a PNG or a JPEG in pixels; `None` for whatever is neither.
pub fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    match picture_type(bytes)? {
        "image/png" => {
            // The first chunk says it (PNG specification, 11.2.2).
            let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
            (bytes.get(12..16)? == b"IHDR").then(|| Some((number(16)?, number(20)?)))?
        }
        _ => {
            // Segments of a marker and a length; a start of frame says it (ITU-T T.81, B.2.2).
            let number = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
            let mut at = 2;
            loop {
                let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
                if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
                    return Some((number(at + 7)?.into(), number(at + 5)?.into()));
                }
                at += 2 + usize::from(number(at + 2)?);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_says_how_large_it_is() {
        let mut png = PNG.to_vec();
        png.extend(b"\0\0\0\rIHDR\0\0\x04\x74\0\0\x02\xf8");
        assert_eq!(picture_size(&png), Some((1140, 760)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04..\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03";
        assert_eq!(picture_size(jpeg), Some((640, 480)));
        for none in [&b"a photo"[..], &png[..20], &jpeg[..12], b"\xff\xd8\xff"] {
            assert_eq!(picture_size(none), None, "{}", none.escape_ascii());
        }
    }
}
