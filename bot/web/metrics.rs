//! What is counted, for Prometheus. No person, chat or message is ever a label.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use crate::domain::delivery::{DeliveryState, Lane};

/// The counters and gauges of one bot. Clones share them.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    deliveries: Family<Settled, Counter>,
    refused_too_fast: Counter,
    outbox: Family<InState, Gauge>,
    updates: Family<Met, Counter>,
    last_poll: Gauge,
    toasts: Counter,
}

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UpdateFate {
    /// It came in.
    Received,
    /// It was carried out.
    Handled,
    /// It failed again and again and was put aside.
    Quarantined,
    /// It is of a kind that this version does not know.
    Unknown,
    /// It is of a known kind with nothing in it that we use.
    Empty,
}

impl UpdateFate {
    const ALL: [Self; 5] = [Self::Received, Self::Handled, Self::Quarantined, Self::Unknown, Self::Empty];

    const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Handled => "handled",
            Self::Quarantined => "quarantined",
            Self::Unknown => "unknown",
            Self::Empty => "empty",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Settled {
    lane: &'static str,
    state: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct InState {
    state: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Met {
    fate: &'static str,
}

/// The ends of an attempt whose counters stand at 0 from the start, so that the first one shows as
/// a rise.
const COUNTED_ENDS: [DeliveryState; 4] =
    [DeliveryState::Sent, DeliveryState::Failed, DeliveryState::Unconfirmed, DeliveryState::Expired];

impl Metrics {
    /// Counters that stand at 0.
    #[must_use]
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("wuzha");
        let deliveries = Family::default();
        let refused_too_fast = Counter::default();
        let outbox = Family::default();
        let updates = Family::default();
        let last_poll = Gauge::default();
        let toasts = Counter::default();
        registry.register("deliveries", "Deliveries that reached a state, by lane", deliveries.clone());
        registry.register("refused_too_fast", "Calls that Telegram refused with 429", refused_too_fast.clone());
        registry.register("outbox_rows", "Deliveries that are in a state now", outbox.clone());
        registry.register("updates", "Updates by what became of them", updates.clone());
        registry.register("last_poll_timestamp_seconds", "When a poll was last answered", last_poll.clone());
        registry.register("toasts", "Taps that were answered", toasts.clone());
        let metrics =
            Self { registry: Arc::new(registry), deliveries, refused_too_fast, outbox, updates, last_poll, toasts };
        metrics.show_zeros();
        metrics
    }

    /// `count` deliveries of a lane reached a state.
    pub fn deliveries_reached(&self, lane: Lane, state: DeliveryState, count: u64) {
        self.deliveries.get_or_create(&Settled { lane: lane.name(), state: state.name() }).inc_by(count);
    }

    /// `count` calls were refused because they came too fast.
    pub fn refused_too_fast(&self, count: u64) {
        self.refused_too_fast.inc_by(count);
    }

    /// So many deliveries are in a state now.
    pub fn outbox_holds(&self, state: DeliveryState, count: i64) {
        self.outbox.get_or_create(&InState { state: state.name() }).set(count);
    }

    /// `count` updates met this fate.
    pub fn updates_met(&self, fate: UpdateFate, count: u64) {
        self.updates.get_or_create(&Met { fate: fate.name() }).inc_by(count);
    }

    /// A poll was answered at this moment.
    pub fn polled(&self, at: DateTime<Utc>) {
        self.last_poll.set(at.timestamp());
    }

    /// `count` taps were answered.
    pub fn toasts_shown(&self, count: u64) {
        self.toasts.inc_by(count);
    }

    /// All of it in the text form of `OpenMetrics`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut written = String::new();
        text::encode(&mut written, &self.registry).expect("a string takes any text");
        written
    }

    fn show_zeros(&self) {
        for lane in Lane::ALL {
            for state in COUNTED_ENDS {
                self.deliveries_reached(lane, state, 0);
            }
        }
        for fate in UpdateFate::ALL {
            self.updates_met(fate, 0);
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}
