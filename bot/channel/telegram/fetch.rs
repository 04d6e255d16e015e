//! Files that people sent come in. Where they stand at Telegram is a secret, for it holds the token.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::{CALL, CallError, Telegram, chain};
use crate::channel::FetchError;

/// Bringing a file takes at most this long.
const DOWNLOAD: Duration = Duration::from_secs(60);

/// What Telegram says of a file that no bot may have (Bot API, `getFile`: 20 MB).
const TOO_BIG: &str = "file is too big";

/// `File`, as far as we need it.
#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
    file_size: Option<u64>,
}

impl Telegram {
    /// Brings the file that Telegram knows by `id`. What it says of the size is not relied on.
    pub(super) async fn bring(&self, id: &str, bytes_max: usize) -> Result<Vec<u8>, FetchError> {
        let request = json!({ "file_id": id }).to_string().into_bytes();
        let found: Found = self.post("getFile", request, CALL).await.map_err(not_found)?;
        if found.file_size.is_some_and(|size| size > bytes_max as u64) {
            return Err(FetchError::TooLarge);
        }
        let path = found.file_path.ok_or_else(|| FetchError::NotHandedOver("it has no path".to_owned()))?;
        self.download(&path, bytes_max).await
    }

    async fn download(&self, path: &str, bytes_max: usize) -> Result<Vec<u8>, FetchError> {
        let request = self.line.client.get(format!("{}{path}", self.line.files)).timeout(DOWNLOAD);
        let mut response = request.send().await.map_err(broken)?;
        if !response.status().is_success() {
            return Err(FetchError::NotHandedOver(format!("status {}", response.status().as_u16())));
        }
        let mut bytes = Vec::new();
        while let Some(some) = response.chunk().await.map_err(broken)? {
            if bytes.len() + some.len() > bytes_max {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&some);
        }
        Ok(bytes)
    }
}

fn not_found(error: CallError) -> FetchError {
    match error {
        CallError::Refused { description, .. } if description.contains(TOO_BIG) => FetchError::TooLarge,
        other => FetchError::NotHandedOver(other.to_string()),
    }
}

fn broken(error: reqwest::Error) -> FetchError {
    FetchError::NotHandedOver(chain(&error.without_url()))
}
