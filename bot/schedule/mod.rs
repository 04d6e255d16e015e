//! TIME, the other sender: the plan's schedules fire once for each local slot, whatever the clock,
//! the process or the zone's rules do meanwhile.
//!
//! A slot is a wall-clock time in a campus's zone. It is dealt with by writing its occurrence in the
//! same transaction as its deliveries, so it can neither be lost nor come twice.
//!
//! To add a scheduled job: a kind in `domain::plan::Broadcast`, its `[[schedule]]` in the plan, and
//! its service function in [`Scheduler::fire`].

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use tokio_util::sync::CancellationToken;

use crate::crash;
use crate::domain::calendar::Calendar;
use crate::domain::campus::CampusId;
use crate::domain::plan::{Broadcast, Misfire, ScheduleSpec};
use crate::plan::Book;
use crate::service::{
    Services, alert, attest, aware, check, class_quiz, contest, doubt, drip, group, item, kit, meeting, notice, orphan,
    personal, pledge, question, retention, review, sos, support, tip, words,
};
use crate::store::{StoreError, Verdict};

pub mod cron;

use cron::{CronTime, LocalSlot};

/// How far back slots are looked for. Older ones were missed by any grace and are not even counted.
const LOOK_BACK: TimeDelta = TimeDelta::hours(48);

/// How late a slot may be when its schedule forgives nothing: the pace of the ticking itself.
const TICK_SLACK: TimeDelta = TimeDelta::minutes(2);

/// The longest the scheduler sleeps: a wall clock that jumps costs at most this.
const LOOK: TimeDelta = TimeDelta::seconds(30);

/// How long the scheduler rests after the database refused.
const DATABASE_REST: TimeDelta = TimeDelta::seconds(5);

/// Every schedule of the plan on every campus.
#[derive(Clone, Debug)]
pub struct Timetable {
    entries: Vec<Entry>,
}

/// One schedule on one campus.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What the plan says.
    pub spec: ScheduleSpec,
    /// The campus.
    pub campus: CampusId,
    zone: Tz,
    calendar: Calendar,
    cron: CronTime,
}

impl Timetable {
    /// The timetable of a plan.
    ///
    /// # Errors
    /// When a schedule's cron expression is refused.
    pub fn of(book: &Book) -> anyhow::Result<Self> {
        let mut entries = Vec::new();
        for campus in &book.plan.campuses {
            for spec in &book.plan.schedules {
                let cron = CronTime::parse(&spec.cron).map_err(|mistake| {
                    anyhow::anyhow!("schedule {}: `{}`: {mistake}", spec.name.as_str(), spec.cron)
                })?;
                entries.push(Entry {
                    spec: spec.clone(),
                    campus: campus.id.clone(),
                    zone: campus.zone,
                    calendar: book.calendars.of(&campus.id).clone(),
                    cron,
                });
            }
        }
        Ok(Self { entries })
    }

    /// Whether a campus is the plan's first, the one of whoever is on no roster.
    #[must_use]
    pub fn is_home(&self, campus: &CampusId) -> bool {
        self.entries.first().is_some_and(|first| first.campus == *campus)
    }

    /// Every entry.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What fires first after `now`, and when.
    #[must_use]
    pub fn next(&self, now: DateTime<Utc>) -> Option<(DateTime<Utc>, &Entry)> {
        let upcoming = self.entries.iter().filter_map(|entry| Some((entry.next(now)?, entry)));
        upcoming.min_by_key(|(at, _)| *at)
    }
}

impl Entry {
    /// Its name in the database: the schedule's and the campus's.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.spec.name.as_str(), self.campus.as_str())
    }

    /// The slots on the days `from` to `to` on which it does not rest, in order.
    pub fn slots(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = LocalSlot> + '_ {
        let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0).expect("every day begins at midnight");
        let before = midnight(from) - TimeDelta::seconds(1);
        let last = midnight(to) + TimeDelta::days(1) - TimeDelta::seconds(1);
        self.cron.slots(before, last).filter(|slot| self.is_on(*slot) && !self.rests_on(*slot))
    }

    /// When a slot begins.
    #[must_use]
    pub fn instant(&self, slot: LocalSlot) -> DateTime<Utc> {
        cron::instant(slot, self.zone)
    }

    /// The zone its slots are in.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let first_day = self.spec.between.from().and_hms_opt(0, 0, 0).expect("every day begins at midnight");
        let first = cron::instant(LocalSlot::at(first_day), self.zone) - TimeDelta::seconds(1);
        let (slot, instant) = self.cron.next(now.max(first), self.zone)?;
        self.is_on(slot).then_some(instant)
    }

    fn is_on(&self, slot: LocalSlot) -> bool {
        self.spec.between.contains(slot.wall_time().date())
    }

    fn rests_on(&self, slot: LocalSlot) -> bool {
        self.calendar.rests(slot.wall_time().date(), &self.spec.not_on)
    }

    /// Slots that began since `since` and are not in the future, oldest first.
    fn recent(&self, since: DateTime<Utc>, now: DateTime<Utc>) -> Vec<LocalSlot> {
        let local = |moment: DateTime<Utc>| -> NaiveDateTime { moment.with_timezone(&self.zone).naive_local() };
        let since = since.max(now - LOOK_BACK);
        // An hour more on both sides: where the zone's clock was changed, wall times are no measure.
        let (after, until) = (local(since) - TimeDelta::hours(1), local(now) + TimeDelta::hours(1));
        self.cron
            .slots(after, until)
            .filter(|slot| self.is_on(*slot))
            .filter(|slot| (since..=now).contains(&self.instant(*slot)))
            .collect()
    }

    /// What to do about a slot that nobody has dealt with.
    fn verdict(&self, slot: LocalSlot, is_latest: bool, now: DateTime<Utc>) -> Verdict {
        if self.rests_on(slot) {
            return Verdict::Skipped;
        }
        let late = now - self.instant(slot);
        let is_forgiven = match self.spec.misfire {
            Misfire::Skip => late <= TICK_SLACK,
            Misfire::Once { grace_minutes } => is_latest && late <= TimeDelta::minutes(i64::from(grace_minutes)),
        };
        if is_forgiven { Verdict::Fired } else { Verdict::Missed }
    }
}

/// Looks at the clock and does what is due.
pub struct Scheduler {
    services: Arc<Services>,
    timetable: Timetable,
}

impl Scheduler {
    /// A scheduler of `timetable`.
    #[must_use]
    pub fn new(services: Arc<Services>, timetable: Timetable) -> Self {
        Self { services, timetable }
    }

    /// Does everything that is due now. Returns when something is due next, and how many deliveries
    /// were planned.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn tick(&self) -> Result<(Option<DateTime<Utc>>, usize), StoreError> {
        let now = self.services.clock.now();
        let mut planned = 0;
        for (entry, slot, verdict) in self.due(now).await? {
            planned += self.deal_with(entry, slot, verdict, now).await?;
        }
        planned += doubt::apply_policies(&self.services).await?;
        planned += orphan::look(&self.services).await?;
        let (looked_after, next_watch) = group::watch::look_after(&self.services).await?;
        planned += looked_after;
        planned += item::clock::look(&self.services).await?;
        let (votes, next_vote) = kit::vote::look(&self.services).await?;
        planned += votes;
        planned += notice::clock::look(&self.services).await?;
        planned += meeting::clock::look(&self.services).await?;
        let (asked, next_card) = attest::look(&self.services).await?;
        planned += asked;
        let (told, next_alert) = alert::clock::look(&self.services).await?;
        planned += told;
        let (asked, next_quiz) = class_quiz::clock::look(&self.services).await?;
        planned += asked;
        let (_, next_attempt) = contest::clock::look(&self.services).await?;
        planned += review::clock::look(&self.services).await?;
        let (told, next_check) = check::clock::look(&self.services).await?;
        planned += told;
        let (told, next_sample) = aware::clock::look(&self.services).await?;
        planned += told;
        let (told, next_day) = drip::look(&self.services).await?;
        planned += told;
        let (told, next_pledge) = pledge::clock::look(&self.services).await?;
        planned += told;
        planned += words::clock::look(&self.services).await?;
        question::look(&self.services).await?;
        let (called, next_call) = sos::clock::look(&self.services).await?;
        let (followed, next_follow) = support::clock::look(&self.services).await?;
        planned += called + followed;
        personal::leave_chats(&self.services).await?;
        retention::purge_nightly(&self.services).await?;
        let next = [
            self.timetable.next(now).map(|(at, _)| at),
            orphan::next_look(&self.services),
            next_watch,
            item::clock::next_look(&self.services),
            next_vote,
            notice::clock::next_look(&self.services),
            meeting::clock::next_look(&self.services),
            next_card,
            next_alert,
            review::clock::next_look(&self.services),
            next_check,
            next_call,
            next_follow,
            next_pledge,
            next_sample,
            next_quiz,
            next_attempt,
            next_day,
        ];
        Ok((next.into_iter().flatten().min(), planned))
    }

    /// What fires next, and when.
    #[must_use]
    pub fn next(&self) -> Option<(DateTime<Utc>, String)> {
        self.timetable.next(self.services.clock.now()).map(|(at, entry)| (at, entry.spec.name.as_str().to_owned()))
    }

    /// Ticks until `shutdown`.
    pub async fn run(self, planned: impl Fn(), shutdown: CancellationToken) {
        let clock = self.services.clock.clone();
        while !shutdown.is_cancelled() {
            let next = match self.tick().await {
                Ok((next, count)) => {
                    if count > 0 {
                        planned();
                    }
                    next.unwrap_or(DateTime::<Utc>::MAX_UTC).min(clock.now() + LOOK)
                }
                Err(error) => {
                    tracing::error!(%error, "the schedule cannot be kept");
                    clock.now() + DATABASE_REST
                }
            };
            tokio::select! {
                () = clock.sleep_until(next) => {}
                () = shutdown.cancelled() => {}
            }
        }
    }

    /// The slots of every schedule that nobody has dealt with, with what to do about each, oldest first. It is looked
    /// for many times a minute and nearly always in vain, so nothing is written but what is new.
    async fn due(&self, now: DateTime<Utc>) -> Result<Vec<(&Entry, LocalSlot, Verdict)>, StoreError> {
        let mut view = self.services.store.view().await?;
        let known = view.known_schedules().await?;
        let (mut unknown, mut due) = (Vec::new(), Vec::new());
        for entry in &self.timetable.entries {
            let name = entry.name();
            let since = known.get(&name).copied().unwrap_or(now);
            if !known.contains_key(&name) {
                unknown.push(name.clone());
            }
            let recent = entry.recent(since, now);
            let Some(first) = recent.first() else { continue };
            let dealt_with = view.slots_dealt_with(&name, &first.to_string()).await?;
            for (index, slot) in recent.iter().enumerate() {
                if !dealt_with.contains(&slot.to_string()) {
                    due.push((entry, *slot, entry.verdict(*slot, index + 1 == recent.len(), now)));
                }
            }
        }
        drop(view);
        if !unknown.is_empty() {
            let mut tx = self.services.store.begin().await?;
            for name in unknown {
                tx.register_schedule(&name, now).await?;
            }
            tx.commit().await?;
        }
        Ok(due)
    }

    async fn deal_with(
        &self,
        entry: &Entry,
        slot: LocalSlot,
        verdict: Verdict,
        now: DateTime<Utc>,
    ) -> Result<usize, StoreError> {
        crash::point("schedule.due");
        match verdict {
            Verdict::Fired => self.fire(entry, slot, now).await,
            Verdict::Missed | Verdict::Skipped => {
                let mut tx = self.services.store.begin().await?;
                let is_new = tx.occur(&entry.name(), &slot.to_string(), verdict, 0, now).await?;
                tx.commit().await?;
                if is_new && verdict == Verdict::Missed {
                    tracing::warn!(schedule.name = entry.name(), %slot, "a slot was missed and will not be made up for");
                }
                Ok(0)
            }
        }
    }

    async fn fire(&self, entry: &Entry, slot: LocalSlot, now: DateTime<Utc>) -> Result<usize, StoreError> {
        let occasion = tip::Occasion {
            schedule: entry.name(),
            slot: slot.to_string(),
            campus: &entry.campus,
            takes_all: self.timetable.is_home(&entry.campus),
            cadence: entry.spec.cadence,
            day: slot.wall_time().date(),
            begins_at: entry.instant(slot),
            expires_minutes: entry.spec.expires_minutes,
        };
        match entry.spec.what {
            Broadcast::Tip => tip::post(&self.services, &occasion, now).await,
            Broadcast::Quiz => class_quiz::clock::post(&self.services, &occasion, now).await,
        }
    }
}
