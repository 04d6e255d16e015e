//! The bank of quiz questions while the program runs: what is compiled in, and what staff wrote and a second person
//! approved.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};

use crate::domain::question::{State, Written};
use crate::domain::quiz::{Bank, Question};
use crate::service::{Broken, Services};
use crate::store::{QuestionMark, StoreError};
use crate::text::Locale;

/// The bank that is compiled in, and the one in use.
#[derive(Debug)]
pub struct Banks {
    shipped: Arc<Bank>,
    in_use: RwLock<InUse>,
}

/// What is asked now.
#[derive(Debug)]
struct InUse {
    bank: Arc<Bank>,
    /// What staff wrote of it, and since when each is asked.
    own: Vec<(Question, DateTime<Utc>)>,
    /// How the questions stood when this was made.
    mark: Option<QuestionMark>,
}

impl Banks {
    /// A bank to which nothing was added yet.
    #[must_use]
    pub fn new(shipped: Bank) -> Self {
        let shipped = Arc::new(shipped);
        let in_use = InUse { bank: Arc::clone(&shipped), own: Vec::new(), mark: None };
        Self { shipped, in_use: RwLock::new(in_use) }
    }

    /// What is asked now.
    #[must_use]
    pub fn current(&self) -> Arc<Bank> {
        Arc::clone(&self.read().bank)
    }

    /// What is compiled in, whatever staff wrote.
    #[must_use]
    pub fn shipped(&self) -> Arc<Bank> {
        Arc::clone(&self.shipped)
    }

    /// What is asked now and was before a moment.
    #[must_use]
    pub fn since_before(&self, moment: DateTime<Utc>) -> Arc<Bank> {
        let in_use = self.read();
        if in_use.own.iter().all(|(_, since)| *since < moment) {
            return Arc::clone(&in_use.bank);
        }
        let own = in_use.own.iter().filter(|(_, since)| *since < moment).map(|(question, _)| question);
        Arc::new(self.with(own))
    }

    /// The bank that is compiled in with these besides. No two have one name: ours are numbered, and none of the bank is
    /// called as ours are.
    fn with<'q>(&self, own: impl Iterator<Item = &'q Question>) -> Bank {
        let questions = self.shipped.questions().iter().cloned().chain(own.cloned()).collect();
        Bank::new(questions).unwrap_or_else(|_| Bank::clone(&self.shipped))
    }

    fn set(&self, own: Vec<(Question, DateTime<Utc>)>, mark: Option<QuestionMark>) {
        let bank = Arc::new(self.with(own.iter().map(|(question, _)| question)));
        *self.in_use.write().unwrap_or_else(PoisonError::into_inner) = InUse { bank, own, mark };
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, InUse> {
        self.in_use.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Services {
    /// Every question that is asked now: those that are compiled in, and those of staff that a second person approved.
    #[must_use]
    pub fn bank(&self) -> Arc<Bank> {
        self.banks.current()
    }
}

/// Asks from now on what is approved of these. If the transaction fails in which that was, the next look at the clock
/// brings back what is true.
pub(super) fn apply(services: &Services, written: &[Written], mark: Option<QuestionMark>) {
    // Words of those that are asked no more stay: a card under way may still show them.
    let is_said = |one: &&Written| matches!(one.state, State::Approved | State::Retired);
    let words = written.iter().filter(is_said).map(|one| {
        let words = one.content.words.iter();
        let words: BTreeMap<_, _> =
            words.filter_map(|(tag, words)| Some((Locale::parse(tag).ok()?, words.clone()))).collect();
        (one.id.to_string(), words)
    });
    services.text.say_own(words.collect());
    let own = written.iter().filter(|one| one.state == State::Approved);
    let own = own.filter_map(|one| Some((one.content.question(one.id)?, one.approved_at?))).collect();
    services.banks.set(own, mark);
}

/// Asks from the start what is approved.
///
/// # Errors
/// When the database cannot.
pub async fn load(services: &Services) -> Result<(), Broken> {
    look(services).await
}

/// Asks what is approved, if that is not what is asked: another process may have changed it.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(), StoreError> {
    let mut view = services.store.view().await?;
    let mark = view.question_mark().await?;
    if mark != services.banks.read().mark {
        let written = view.written_questions().await?;
        apply(services, &written, mark);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::domain::quiz::{Choice, QuestionId};
    use crate::domain::tip::{Audience, FraudType};

    #[test]
    fn a_bank_of_before_has_nothing_that_came_after() {
        let question = |id: &str| Question {
            id: QuestionId::new(id),
            fraud_type: FraudType::new("police"),
            audience: Audience::default(),
            right: Choice::A,
        };
        let banks = Banks::new(Bank::new(vec![question("police-1")]).expect("one"));
        let noon = DateTime::UNIX_EPOCH;
        banks.set(vec![(question("own-1"), noon), (question("own-2"), noon + TimeDelta::hours(1))], None);
        let ids = |bank: Arc<Bank>| bank.questions().iter().map(|it| it.id.to_string()).collect::<Vec<_>>();

        assert_eq!(ids(banks.current()), ["own-1", "own-2", "police-1"]);
        assert_eq!(ids(banks.shipped()), ["police-1"]);
        assert_eq!(ids(banks.since_before(noon + TimeDelta::minutes(1))), ["own-1", "police-1"]);
        assert_eq!(ids(banks.since_before(noon)), ["police-1"]);
    }
}
