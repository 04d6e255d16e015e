//! Updates that are brought one by one, over many connections at once: whoever comes while others are
//! being kept is kept with the next, so that many share one flush of the disk.

use std::mem;
use std::sync::{Mutex, PoisonError};

use tokio::sync::oneshot;

use super::Intake;
use crate::channel::telegram::updates::RawUpdate;
use crate::store::StoreError;

/// An update could not be kept; the log says why. It must come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the update could not be kept")]
pub struct NotKept;

/// An update that waits to be kept, and whom to tell.
type Waiting = (RawUpdate, oneshot::Sender<Result<(), NotKept>>);

/// Updates that wait to be kept.
#[derive(Default)]
pub(super) struct Gathering {
    waiting: Mutex<Vec<Waiting>>,
    /// Held by whoever keeps what was gathered.
    keeping: tokio::sync::Mutex<()>,
}

impl Gathering {
    fn add(&self, update: RawUpdate) -> oneshot::Receiver<Result<(), NotKept>> {
        let (tell, told) = oneshot::channel();
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push((update, tell));
        told
    }

    fn take(&self) -> Vec<Waiting> {
        mem::take(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Intake {
    /// Keeps an update that was brought. Once this is `Ok`, it may be acknowledged.
    ///
    /// # Errors
    /// When the database cannot: whether it was kept is then unknown, so it must come again.
    pub async fn accept_pushed(&self, update: RawUpdate) -> Result<(), NotKept> {
        let gathering = &self.shared.gathering;
        let mut told = gathering.add(update);
        tokio::select! {
            biased;
            // Somebody else kept it. Whoever has been told must not queue for a turn of their own: each
            // turn would keep the one update that came since the last, and none would share a flush.
            kept = &mut told => return kept.unwrap_or(Err(NotKept)),
            _turn = gathering.keeping.lock() => self.keep_gathered().await,
        }
        told.await.unwrap_or(Err(NotKept))
    }

    /// Keeps what was gathered and tells everybody who waits for it.
    async fn keep_gathered(&self) {
        let (updates, tell): (Vec<_>, Vec<_>) = self.shared.gathering.take().into_iter().unzip();
        let kept = self.keep_pushed(&updates).await.map_err(|error| {
            tracing::error!(%error, updates = updates.len(), "updates could not be kept; they will be brought again");
            NotKept
        });
        for tell in tell {
            // Whoever hung up will come again.
            let _ = tell.send(kept);
        }
    }

    /// The place of the next fetch stays: an older update may still be on its way, and a fetch from
    /// behind it would acknowledge it unheard.
    async fn keep_pushed(&self, updates: &[RawUpdate]) -> Result<(), StoreError> {
        if updates.is_empty() {
            return Ok(());
        }
        self.keep(updates, None).await.map(drop)
    }
}
