//! Making the files that were ordered, one after the other, beside everything else.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::outbox::Outbox;
use crate::service::Services;
use crate::service::ledger::export::{self, Vouchers};
use crate::store::StoreError;

/// How long to wait after the database refused, in real time.
const REST: Duration = Duration::from_secs(5);

/// Who makes them.
#[derive(Clone)]
pub(super) struct Exports {
    services: Arc<Services>,
    outbox: Outbox,
    wake: Arc<Notify>,
    vouchers: Vouchers,
}

impl Exports {
    pub(super) fn new(services: Arc<Services>, outbox: Outbox, wake: Arc<Notify>, vouchers: Vouchers) -> Self {
        Self { services, outbox, wake, vouchers }
    }

    /// Makes everything that is ordered now, and counts it.
    pub(super) async fn drain(&self) -> Result<usize, StoreError> {
        let mut made = 0;
        while export::make_next(&self.services, &self.vouchers).await? {
            made += 1;
            self.outbox.wake();
        }
        Ok(made)
    }

    /// Makes files as they are ordered, until `shutdown`. What an earlier process left is made first.
    pub(super) async fn run(self, shutdown: CancellationToken) {
        while !shutdown.is_cancelled() {
            let rest = match self.drain().await {
                Ok(_) => None,
                Err(error) => {
                    tracing::error!(%error, "files of the ledger cannot be made now; they are made later");
                    Some(REST)
                }
            };
            tokio::select! {
                () = self.wake.notified(), if rest.is_none() => {}
                () = tokio::time::sleep(rest.unwrap_or_default()), if rest.is_some() => {}
                () = shutdown.cancelled() => {}
            }
        }
    }
}
