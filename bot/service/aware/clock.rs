//! What the clock does about samples: on the first working day of a week it draws one of twenty students, asks those who
//! can be written to, and when the week is over tells the ledger what came of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::sample::{CARD, card, segments};
use crate::domain::aware::{Candidate, FEWEST, ONE_OF, REST, Stratum, draw, questions, sum};
use crate::domain::burden::Week;
use crate::domain::ledger::{By, Fact};
use crate::domain::review::College;
use crate::domain::role::Scope;
use crate::domain::roster::StudentId;
use crate::domain::tip::Reader;
use crate::service::slot::Occasion;
use crate::service::{Broken, Services, Turn, actor, ledger, slot};
use crate::store::{AwareWeek, NewAsk, StoreError};

/// Under which name the database remembers the drawing.
const DRAWING: &str = "awareness.drawing";

/// How late in the day a week is still drawn.
const GRACE: TimeDelta = TimeDelta::hours(6);

/// Cards that are planned in one change, so that nobody waits for long.
const AT_ONCE: u32 = 200;

/// When a week is drawn: people look at their phones before lunch.
fn draws_at() -> NaiveTime {
    NaiveTime::from_hms_opt(11, 55, 0).unwrap_or_default()
}

/// Does what is due by the clock about samples. Counts the messages, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let slot = slot::last(services, services.clock.now(), draws_at());
    let occasion = Occasion { schedule: DRAWING, slot, grace: Some(GRACE), rests: true };
    if let Some(mut open) = slot::open(services, occasion).await? {
        if let Some((mut turn, _)) = open.turn(services) {
            draw_week(&mut turn, Week::of(slot.date()).monday()).await?;
        }
        open.end(0).await?;
    }
    let asked = ask(services).await?;
    let next_count = count(services).await?;
    let next = [slot::next(services, &[draws_at()]), next_count];
    Ok((asked, next.into_iter().flatten().min()))
}

/// Draws the sample of a week, unless that was done. The dice are this installation's key, so that nobody else can
/// foresee them, and throwing them again changes nothing.
async fn draw_week(turn: &mut Turn<'_>, monday: NaiveDate) -> Result<(), Broken> {
    let services = turn.services;
    let term = turn.tx.current_term().await?;
    let today = services.settings.local(turn.now).date();
    // Outside of a term nobody is on campus who could be asked.
    if term.as_ref().is_some_and(|term| today < term.first || term.last < today) {
        return Ok(());
    }
    let midnight = monday.and_hms_opt(0, 0, 0).unwrap_or_default() + TimeDelta::days(7);
    let closes_at = services.settings.moment(midnight).unwrap_or(turn.now + TimeDelta::days(7));
    let week =
        AwareWeek { week: monday, term: term.map(|term| term.code).unwrap_or_default(), drawn_at: turn.now, closes_at };
    // Three weeks by the calendar: a draw at the same hour of the same weekday must not find itself a minute short.
    let candidates = turn.tx.sample_candidates(turn.now - REST + TimeDelta::hours(12)).await?;
    let dice = &services.key;
    let roll = |student: StudentId| {
        u64::from_be_bytes(dice.tag(&[b"awareness", monday.to_string().as_bytes(), &student.0.to_be_bytes()]))
    };
    let drawn = draw(&candidates, roll);
    // What could never be told is not asked; and where a twentieth is fewer than that, so many would be drawn of each
    // small college that everybody is asked again and again.
    let is_enough = u32::try_from(drawn.len()).is_ok_and(|drawn| drawn >= FEWEST)
        && u32::try_from(candidates.len()).is_ok_and(|all| all >= FEWEST * ONE_OF);
    if !is_enough || !turn.tx.open_sample(&week).await? {
        return Ok(());
    }
    let mut strata: BTreeMap<College, Stratum> = BTreeMap::new();
    let stratum = |strata: &mut BTreeMap<College, Stratum>, college: &College, change: &dyn Fn(&mut Stratum)| {
        change(strata.entry(college.clone()).or_insert_with(|| Stratum {
            college: college.clone(),
            students: 0,
            drawn: 0,
            reached: 0,
            answered: 0,
            verified: 0,
        }));
    };
    let mut colleges: BTreeMap<StudentId, College> = BTreeMap::new();
    for Candidate { student, college, .. } in candidates {
        stratum(&mut strata, &college, &|it| it.students += 1);
        colleges.insert(student, college);
    }
    let first = turn.tx.new_ask_ids(drawn.len()).await?;
    let mut asks = Vec::with_capacity(drawn.len());
    for (number, student) in (first.0..).zip(drawn) {
        let Some(college) = colleges.get(&student) else { continue };
        let account = turn.tx.account_of(student).await?;
        let account = match account {
            Some(account) if actor::reach(turn, account).await?.is_some() => Some(account),
            _ => None,
        };
        let seed = roll(student);
        let asked: Vec<_> = match account {
            Some(account) => {
                // What staff add has no part in it: a rate is compared with those of other months.
                let reader = Reader { segments: segments(turn, account).await?, seed };
                questions(&services.banks.shipped(), &reader).into_iter().map(|question| question.id.clone()).collect()
            }
            None => Vec::new(),
        };
        stratum(&mut strata, college, &|it| {
            it.drawn += 1;
            it.reached += u32::from(account.is_some());
        });
        let id = crate::domain::aware::AskId(number);
        asks.push(NewAsk::new(id, student, college, account, (seed, &asked)));
    }
    let strata: Vec<_> = strata.into_values().collect();
    turn.tx.keep_sample(monday, &strata, &asks).await?;
    let all = sum(&strata);
    let fact = Fact::SampleDrawn {
        week: monday.to_string(),
        drawn: u64::from(all.drawn),
        reached: u64::from(all.reached),
        students: u64::from(all.students),
    };
    turn.record(By::Clock, Scope::Everything, fact);
    Ok(())
}

/// Plans the cards of those who were drawn, some at a time. An end in between loses none and asks nobody twice.
async fn ask(services: &Services) -> Result<usize, StoreError> {
    let now = services.clock.now();
    let mut planned = 0;
    loop {
        if services.store.view().await?.unasked_samples(now, 1).await?.is_empty() {
            return Ok(planned);
        }
        let mut tx = services.store.begin().await?;
        let some = tx.unasked_samples(now, AT_ONCE).await?;
        for ask in some {
            let cause = format!("sample:{}", ask.id.0);
            let mut turn = Turn::new(services, &mut tx, now, cause);
            if !turn.tx.sample_asked(ask.id, now).await? {
                continue;
            }
            let Some((chat, locale)) = actor::reach(&mut turn, ask.account).await? else { continue };
            let card = card(&mut turn, &locale, chat, &ask).await?;
            turn.remind(chat, CARD, card).await?;
            planned += 1;
        }
        tx.commit().await?;
    }
}

/// Tells the ledger what came of each week that is over. Says when the next is.
async fn count(services: &Services) -> Result<Option<DateTime<Utc>>, StoreError> {
    let now = services.clock.now();
    let mut view = services.store.view().await?;
    let over = view.uncounted_samples(now).await?;
    let next = view.sample_weeks(1).await?.first().map(|week| week.closes_at).filter(|at| *at > now);
    drop(view);
    for week in over {
        let mut tx = services.store.begin().await?;
        let all = sum(&tx.sample_strata(week.week).await?);
        let is_told = all.answered >= FEWEST;
        let fact = Fact::SampleCounted {
            week: week.week.to_string(),
            drawn: u64::from(all.drawn),
            answered: if is_told { u64::from(all.answered) } else { 0 },
            verified: if is_told { u64::from(all.verified) } else { 0 },
        };
        let mut entry = ledger::entry(services, now, By::Clock, Scope::Everything, fact);
        entry.day = week.week.checked_add_days(Days::new(6)).unwrap_or(week.week);
        tx.record(entry);
        tx.sample_counted(week.week, now).await?;
        tx.commit().await?;
    }
    Ok(next)
}
