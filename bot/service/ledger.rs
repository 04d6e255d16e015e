//! Writing into the ledger: who did it, where, and on which day.

use chrono::{DateTime, Utc};

use super::{Actor, Broken, Services, Turn, actor};
use crate::domain::ledger::{By, Fact, NewEntry};
use crate::domain::role::{Reach, Scope};

pub mod ask;
pub mod export;
pub mod write;

/// An entry of `now` about something that was done today.
#[must_use]
pub fn entry(services: &Services, now: DateTime<Utc>, by: By, place: Scope, fact: Fact) -> NewEntry {
    let day = services.settings.local(now).date();
    NewEntry { at: now, day, by, place, item: None, fact, corrects: None, blob: None }
}

impl Turn<'_> {
    /// An entry of this moment about something that was done today.
    #[must_use]
    pub fn entry(&self, by: By, place: Scope, fact: Fact) -> NewEntry {
        entry(self.services, self.now, by, place, fact)
    }

    /// Has the ledger told that something was done, in the transaction in which it is done.
    pub fn record(&mut self, by: By, place: Scope, fact: Fact) {
        let entry = self.entry(by, place, fact);
        self.tx.record(entry);
    }
}

/// As whom somebody acts at a place: by the grant of theirs that reaches it most closely, else by any, else as
/// somebody who needs no role.
///
/// # Errors
/// When the database cannot.
pub async fn by(turn: &mut Turn<'_>, actor: &Actor, place: &Scope) -> Result<By, Broken> {
    let rights = actor::rights(turn, actor).await?;
    let closeness = |reach| match reach {
        Reach::Class => 0,
        Reach::Department | Reach::Language => 1,
        Reach::College => 2,
        Reach::Campus => 3,
        Reach::Everything => 4,
    };
    let nearest = rights.iter().min_by_key(|grant| {
        let scope = &grant.appointment.scope;
        (!scope.covers(place), closeness(scope.reach()), grant.id)
    });
    Ok(nearest.map_or(By::Person, |grant| By::Grant(grant.id)))
}
