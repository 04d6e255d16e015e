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

    /// `PhotoSize`. The sandbox does not look into pictures: every one is 640 × 480.
    pub fn wire_photo(&self, index: usize) -> Value {
        let mut photo = self.wire_file(index);
        photo["width"] = 640.into();
        photo["height"] = 480.into();
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
