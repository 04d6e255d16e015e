//! How many know the common frauds: three numbers beside each other, a sample that is drawn every week, and a map of
//! colleges and frauds.
//!
//! ```text
//! clock    (the first working day of a week) one of twenty students is drawn and asked two questions in private
//! officer  /aware
//! bot      ① Reached 97.2 % ② Acknowledged 41.0 % ③ Verified 83.5 %, 95 % interval 79.1–87.2 % …  [a map]
//! ```
//!
//! What one person answers is seen by that person alone. A number that fewer than five people stand behind is shown to
//! nobody, and who was drawn is forgotten after four weeks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Actor, Broken, Result, Services, Turn, actor, drawing, plain};
use crate::domain::access::Action;
use crate::domain::aware::{Band, Met, Stratum, estimate, sum};
use crate::domain::refusal::Refusal;
use crate::domain::review::College;
use crate::domain::role::{Grant, Role, Scope};
use crate::domain::tip::FraudType;
use crate::picture::heat::{Field, Heat, Pattern, Row};
use crate::store::AwareWeek;
use crate::text::Locale;
use crate::text::aware::{Map, Measured, Told};

pub mod clock;
pub mod sample;

/// What the answer is, in the outbox.
const KIND: &str = "aware";

/// Weeks that are looked at for the last that is over, and the one that is under way.
const WEEKS: u32 = 2;

/// Tells how many know the common frauds, of a college by its name or of all that somebody answers for.
///
/// # Errors
/// A refusal for who may not, or for a college that is none; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor, named: Option<&str>) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeAwareness).await?;
    let sizes = turn.tx.students_by_college().await?;
    let place = match named {
        None => widest(&rights),
        Some(name) => college(turn, actor, (&rights, &sizes), name).await?,
    };
    let services = turn.services;
    let (locale, since) = (&actor.locale, since(turn).await?);
    let is_in = |college: &College| place.covers(&scope(college));
    let from = since.and_hms_opt(0, 0, 0).and_then(|midnight| services.settings.moment(midnight)).unwrap_or(turn.now);
    let total = |counts: &[(College, u32)]| -> u32 {
        counts.iter().filter(|(college, _)| is_in(college)).map(|(_, people)| people).sum()
    };
    let reached = total(&turn.tx.reached_by_college(from).await?);
    let acknowledged = total(&turn.tx.acknowledged_by_college(from).await?);
    let (over, running) = samples(turn, &is_in).await?;
    let fields = fields(turn, &is_in).await?;
    let kinds = weakest(&fields);
    let name = services.settings.place(&place);
    let sums = over.as_ref().map(|(week, strata)| (week.week, sum(strata), estimate(strata)));
    let told = Told {
        place: name.as_ref(),
        since,
        students: total(&sizes),
        reached,
        acknowledged,
        measured: sums.as_ref().map(|(week, sum, estimate)| Measured { week: *week, sum, estimate: *estimate }),
        running: running.map(|(week, strata)| (week.week, sum(&strata).drawn, services.settings.local(week.closes_at))),
        weakest: &kinds,
        map: if fields.is_empty() { Map::Empty } else { Map::Drawn },
    };
    let caption = plain(services.text.awareness(locale, &told));
    if told.students == 0 || fields.is_empty() {
        return Ok(turn.answer(actor.chat.id, KIND, caption).await?);
    }
    let heat = |locale: &Locale| map(services, locale, since, &fields);
    match drawing::photo(locale, heat, caption).await {
        Ok(photo) => turn.answer_with(actor.chat.id, KIND, photo).await?,
        Err(error) => {
            tracing::error!(%error, "a map of what people know could not be drawn; it was told in words only");
            let html = services.text.awareness(locale, &Told { map: Map::Failed, ..told });
            turn.answer(actor.chat.id, KIND, plain(html)).await?;
        }
    }
    Ok(())
}

/// The widest place that somebody sees: the task force everything or their campus, the others their college.
fn widest(rights: &[Grant]) -> Scope {
    rights.iter().filter_map(seen).max_by_key(rank).unwrap_or(Scope::Everything)
}

const fn rank(scope: &Scope) -> u8 {
    match scope {
        Scope::Everything => 3,
        Scope::Campus(_) => 2,
        Scope::College { .. } => 1,
        Scope::Class { .. } | Scope::Department(_) | Scope::Language(_) => 0,
    }
}

/// What a role lets its holder see: whoever answers for a class, the college that it is in.
fn seen(grant: &Grant) -> Option<Scope> {
    let scope = &grant.appointment.scope;
    match (grant.appointment.duty.role(), scope) {
        (Role::Member, _) => Some(Scope::Everything),
        (Role::Counsellor, Scope::Class { campus, college, .. }) => {
            Some(Scope::College { campus: campus.clone(), college: college.clone() })
        }
        (Role::Admin | Role::Viewer | Role::Lead | Role::Counsellor, scope) => Some(scope.clone()),
        _ => None,
    }
}

/// The college with this name, if somebody sees it.
async fn college(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (rights, sizes): (&[Grant], &[(College, u32)]),
    name: &str,
) -> Result<Scope> {
    let wanted = name.to_lowercase();
    let named: Vec<_> =
        sizes.iter().filter(|(it, _)| it.college.to_lowercase() == wanted).map(|(it, _)| scope(it)).collect();
    let first = named.first().cloned().ok_or_else(|| Refusal::NoSuchPlace { place: name.to_owned() })?;
    let is_seen = |place: &Scope| rights.iter().filter_map(seen).any(|scope| scope.covers(place));
    if let Some(place) = named.into_iter().find(is_seen) {
        return Ok(place);
    }
    // Says who may.
    actor::permit(turn, actor, Action::SeeAwareness, &first).await?;
    Ok(first)
}

fn scope(college: &College) -> Scope {
    Scope::College { campus: college.campus.clone(), college: college.college.clone() }
}

/// Since when people count as reached: the first day of the term, or of the campaign while no term is known.
async fn since(turn: &mut Turn<'_>) -> Result<NaiveDate, Broken> {
    let term = turn.tx.current_term().await?.map(|term| term.first);
    Ok(term.unwrap_or_else(|| turn.services.book.plan.campaign.from()))
}

type Sampled = Option<(AwareWeek, Vec<Stratum>)>;

/// The last sample that is over and the one that is under way, in the colleges of a place.
async fn samples(turn: &mut Turn<'_>, is_in: &impl Fn(&College) -> bool) -> Result<(Sampled, Sampled), Broken> {
    let (mut over, mut running) = (None, None);
    for week in turn.tx.sample_weeks(WEEKS).await? {
        let mut strata = turn.tx.sample_strata(week.week).await?;
        strata.retain(|stratum| is_in(&stratum.college));
        let place = if turn.now < week.closes_at { &mut running } else { &mut over };
        if place.is_none() && !strata.is_empty() {
            *place = Some((week, strata));
        }
    }
    Ok((over, running))
}

/// The percentages of each kind of fraud in each college of a place, without those that too few people stand behind.
async fn fields(
    turn: &mut Turn<'_>,
    is_in: &impl Fn(&College) -> bool,
) -> Result<BTreeMap<FraudType, BTreeMap<College, u32>>, Broken> {
    let term = turn.tx.current_term().await?.map(|term| term.code).unwrap_or_default();
    let mut fields: BTreeMap<FraudType, BTreeMap<College, u32>> = BTreeMap::new();
    for met in turn.tx.met_kinds(&term).await?.into_iter().filter(|met| is_in(&met.college)) {
        if let Some(percent) = Met::percent(&met.met) {
            fields.entry(met.fraud_type).or_default().insert(met.college, percent);
        }
    }
    Ok(fields)
}

/// The kinds of fraud by their lowest percentage anywhere, the lowest first; not those that are known well.
fn weakest(fields: &BTreeMap<FraudType, BTreeMap<College, u32>>) -> Vec<FraudType> {
    let lowest = |(kind, colleges): (&FraudType, &BTreeMap<College, u32>)| {
        let percent = colleges.values().min().copied()?;
        (Band::of(percent) != Band::High).then(|| (percent, kind.clone()))
    };
    let mut kinds: Vec<_> = fields.iter().filter_map(lowest).collect();
    kinds.sort();
    kinds.into_iter().map(|(_, kind)| kind).collect()
}

/// What is drawn, in the reader's language.
fn map(
    services: &Services,
    locale: &Locale,
    since: NaiveDate,
    fields: &BTreeMap<FraudType, BTreeMap<College, u32>>,
) -> Heat {
    let words = services.text.aware_map(locale, since);
    let colleges: BTreeSet<&College> = fields.values().flat_map(BTreeMap::keys).collect();
    let campuses: BTreeSet<&str> = colleges.iter().map(|college| college.campus.as_str()).collect();
    let column = |college: &College| {
        let campus = services.settings.place(&Scope::Campus(college.campus.clone())).filter(|_| campuses.len() > 1);
        let campus = campus.map(|campus| format!("{} ", campus.in_language(&locale.to_string())));
        format!("{}{}", campus.unwrap_or_default(), college.college)
    };
    let field = |percent: u32| Field { percent, pattern: pattern(Band::of(percent)) };
    let row = |(kind, known): (&FraudType, &BTreeMap<College, u32>)| Row {
        label: services.text.fraud_type_name(locale, kind).into_string(),
        fields: colleges.iter().map(|college| known.get(college).copied().map(field)).collect(),
    };
    Heat {
        title: words.title,
        about: words.about,
        columns: colleges.iter().map(|college| column(college)).collect(),
        rows: fields.iter().map(row).collect(),
        legend: words.bands.into_iter().map(|(band, meaning)| (pattern(band), meaning)).collect(),
        dash: words.dash,
    }
}

const fn pattern(band: Band) -> Pattern {
    match band {
        Band::High => Pattern::Plain,
        Band::Good => Pattern::Dots,
        Band::Middle => Pattern::Lines,
        Band::Low => Pattern::Cross,
    }
}
