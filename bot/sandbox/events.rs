//! What happens, told to whoever watches: one JSON object per event.

use std::sync::Arc;

use serde_json::Value;
use tokio::sync::broadcast;

/// Watchers that fall further behind than this are told to look afresh.
const BACKLOG: usize = 1024;

/// The public address system. Nothing is written while nobody listens.
pub struct Events(broadcast::Sender<Arc<str>>);

impl Events {
    pub fn new() -> Events {
        Events(broadcast::channel(BACKLOG).0)
    }

    pub fn listen(&self) -> broadcast::Receiver<Arc<str>> {
        self.0.subscribe()
    }

    pub fn has_listeners(&self) -> bool {
        self.0.receiver_count() > 0
    }

    /// Tells everybody. A send without listeners is no error: they may leave at any time.
    pub fn tell(&self, event: &Value) {
        let _ = self.0.send(event.to_string().into());
    }
}
