//! What is worth watching.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::chat::{ChatId, PersonId};

/// A moment worth watching: whoever looks at the page is taken there.
#[derive(Clone, Debug, Serialize)]
pub struct Sight {
    /// When it begins.
    pub at: DateTime<Utc>,
    /// Through whose eyes.
    pub person: PersonId,
    /// In which chat.
    pub chat: ChatId,
    /// What happens, by the page's languages: `en` and `zh`.
    pub title: BTreeMap<&'static str, String>,
}
