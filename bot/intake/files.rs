//! Files on their way: each is fetched and read beside everything else, before its update is handled.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinSet;

use super::Shared;
use crate::channel::{Channel, FetchError, File};
use crate::domain::item::PROOF_BYTES_MAX;
use crate::domain::refusal::Refusal;
use crate::service::import::{self, Brought, Content};
use crate::service::{item, meeting};
use crate::store::WaitingUpdate;

/// Files that are fetched and read at once. Each may take as much memory as a workbook unfolds to.
const AT_ONCE: usize = 2;

/// What was sent for, and what has come.
pub(super) struct Files {
    /// By line, for a line waits for one file at a time.
    under_way: HashMap<i64, UnderWay>,
    /// By update, until that is handled.
    here: HashMap<i64, Arc<Brought>>,
    fetching: JoinSet<()>,
    turns: Arc<Semaphore>,
}

struct UnderWay {
    update: i64,
    comes: oneshot::Receiver<Brought>,
}

impl Default for Files {
    fn default() -> Self {
        Self {
            under_way: HashMap::new(),
            here: HashMap::new(),
            fetching: JoinSet::new(),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }
}

impl Files {
    /// The lines that wait for a file, once what has come meanwhile is taken in.
    pub(super) fn lines_that_wait(&mut self) -> Vec<i64> {
        while self.fetching.try_join_next().is_some() {}
        let come: Vec<_> = self
            .under_way
            .iter_mut()
            .filter_map(|(line, under_way)| match under_way.comes.try_recv() {
                Ok(brought) => Some((*line, brought)),
                Err(oneshot::error::TryRecvError::Empty) => None,
                Err(oneshot::error::TryRecvError::Closed) => Some((*line, Err(Refusal::FileLost))),
            })
            .collect();
        for (line, brought) in come {
            self.arrive(line, brought);
        }
        self.under_way.keys().copied().collect()
    }

    /// Waits until one more has come; tells whether there was any to wait for.
    pub(super) async fn next_comes(&mut self) -> bool {
        let Some((line, under_way)) = self.under_way.iter_mut().next() else { return false };
        let (line, brought) = (*line, (&mut under_way.comes).await.unwrap_or(Err(Refusal::FileLost)));
        self.arrive(line, brought);
        true
    }

    fn arrive(&mut self, line: i64, brought: Brought) {
        if let Some(UnderWay { update, .. }) = self.under_way.remove(&line) {
            self.here.insert(update, Arc::new(brought));
        }
    }

    /// Whether a line waits for a file.
    pub(super) fn waits(&self, line: i64) -> bool {
        self.under_way.contains_key(&line)
    }

    /// Whether the file of an update has come, or will not.
    pub(super) fn has_come(&self, update: i64) -> bool {
        self.here.contains_key(&update)
    }

    /// The file of an update, if it has come.
    pub(super) fn brought(&self, update: i64) -> Option<Arc<Brought>> {
        self.here.get(&update).cloned()
    }

    /// The update is handled.
    pub(super) fn forget(&mut self, update: i64) {
        self.here.remove(&update);
    }

    /// Begins to fetch the file of an update.
    pub(super) fn send_for(&mut self, shared: &Shared, update: &WaitingUpdate, file: File, purpose: Purpose) {
        let (done, comes) = oneshot::channel();
        self.under_way.insert(update.line, UnderWay { update: update.id, comes });
        let (channel, wake, turns) = (Arc::clone(&shared.channel), Arc::clone(&shared.wake), Arc::clone(&self.turns));
        let id = update.id;
        self.fetching.spawn(async move {
            let Ok(_turn) = turns.acquire_owned().await else { return };
            let brought = bring(channel.as_ref(), id, &file, purpose).await;
            // Whoever waited may be gone, in a test that drops it on purpose.
            let _ = done.send(brought);
            wake.notify_one();
        });
    }
}

/// What a file was sent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It is a list of students.
    List,
    /// It proves that something was done.
    Proof,
    /// It is a photo of a meeting.
    Photo,
}

impl Purpose {
    const fn bytes_max(self) -> usize {
        match self {
            Self::List => import::BYTES_MAX,
            Self::Proof | Self::Photo => PROOF_BYTES_MAX,
        }
    }

    fn too_large(self) -> Refusal {
        match self {
            Self::List => import::too_large(),
            Self::Proof | Self::Photo => item::step::too_large(),
        }
    }
}

/// Fetches a file and reads it, beside the threads that serve everybody.
async fn bring(channel: &dyn Channel, update: i64, file: &File, purpose: Purpose) -> Brought {
    let most = purpose.bytes_max();
    if file.size.is_some_and(|size| size > most as u64) {
        return Err(purpose.too_large());
    }
    let bytes = match channel.fetch_file(&file.id, most).await {
        Ok(bytes) => bytes,
        Err(FetchError::TooLarge) => return Err(purpose.too_large()),
        Err(FetchError::NotHandedOver(why)) => {
            tracing::warn!(
                update.id = update,
                why,
                "a file could not be fetched; its sender is asked to send it again"
            );
            return Err(Refusal::FileLost);
        }
    };
    match purpose {
        Purpose::Proof => Ok(Content::Proof(bytes)),
        Purpose::Photo => {
            tokio::task::spawn_blocking(move || meeting::photo::read(&bytes)).await.unwrap_or(Err(Refusal::FileLost))
        }
        Purpose::List => {
            tokio::task::spawn_blocking(move || import::read(&bytes)).await.unwrap_or(Err(Refusal::FileLost))
        }
    }
}
