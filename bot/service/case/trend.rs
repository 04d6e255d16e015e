//! This year beside last year, as a picture and in words. Whoever may not see cases one by one is shown no number that
//! is too small.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Actor, Result, Services, Turn, actor, drawing, plain};
use super::today;
use crate::domain::access::Action;
use crate::domain::case::trend::{Baseline, Known, Line, Span, Trend, wanted};
use crate::domain::case::{Case, FEWEST, Place};
use crate::domain::class::ClassId;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Grant, Role, Scope};
use crate::picture::trend as chart;
use crate::text::Locale;
use crate::text::case::{Bars, Chart, Seen, Told};

/// What a comparison is about.
struct About {
    /// The place; everything when it is `None`.
    place: Option<Scope>,
    /// Whether small numbers are hidden.
    is_guarded: bool,
}

/// Posts the comparison: of the college of this class, or of all that somebody may see.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub(super) async fn post(turn: &mut Turn<'_>, actor: &Actor, like: Option<ClassId>) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeCases).await?;
    let about = about(turn, actor, &rights, like).await?;
    let trend = trend(turn, about.place.as_ref()).await?;
    let services = turn.services;
    let place = about.place.as_ref().and_then(|place| services.settings.place(place));
    let told = Told {
        place: place.as_ref(),
        trend: &trend,
        lines: shown(&trend, about.is_guarded),
        is_guarded: about.is_guarded,
    };
    let caption = plain(services.text.case_trend(&actor.locale, &told));
    let comparison = |locale: &Locale| drawn(services, locale, &told);
    match drawing::photo(&actor.locale, comparison, caption.clone()).await {
        Ok(photo) => turn.answer_with(actor.chat.id, "case_trend", photo).await?,
        Err(error) => {
            tracing::error!(%error, "a comparison could not be drawn; it was told in words only");
            turn.answer(actor.chat.id, "case_trend", caption).await?;
        }
    }
    Ok(())
}

/// What somebody may see of it: the police and the office all of what is theirs, a counsellor and a lead their college,
/// everybody else the numbers of the university.
async fn about(turn: &mut Turn<'_>, actor: &Actor, rights: &[Grant], like: Option<ClassId>) -> Result<About> {
    let asker = actor.with(rights);
    let wished = match like {
        Some(class) => {
            let class = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
            Some(Scope::College { campus: class.campus, college: class.college })
        }
        None => None,
    };
    let of = |roles: &[Role]| {
        let mut scopes: Vec<Scope> = rights
            .iter()
            .filter(|grant| roles.contains(&grant.appointment.duty.role()))
            .map(|grant| college_of(&grant.appointment.scope))
            .collect();
        scopes.sort_by_key(Scope::reach);
        scopes.reverse();
        scopes
    };
    let open = of(&[Role::Admin, Role::Police]);
    let whole = of(&[Role::Member, Role::Viewer]);
    let own = of(&[Role::Lead, Role::Counsellor]);
    let place = match wished {
        Some(college) => {
            let is_theirs = open.iter().chain(&whole).chain(&own).any(|scope| scope.covers(&college));
            if !is_theirs {
                // Says who may.
                actor::permit(turn, actor, Action::SeeCases, &college).await?;
            }
            college
        }
        None => match (open.first(), whole.first(), own.first()) {
            (Some(scope), ..) => scope.clone(),
            (None, Some(scope), _) => scope.clone(),
            (None, None, Some(college)) => college.clone(),
            (None, None, None) => Scope::Everything,
        },
    };
    let is_guarded = asker.may(Action::ListCases, &place).is_err();
    Ok(About { place: Some(place).filter(|place| *place != Scope::Everything), is_guarded })
}

/// The college of a class; any other place as it is. A department is of the whole university.
fn college_of(scope: &Scope) -> Scope {
    match scope {
        Scope::Class { campus, college, .. } => Scope::College { campus: campus.clone(), college: college.clone() },
        Scope::Department(_) | Scope::Language(_) => Scope::Everything,
        scope => scope.clone(),
    }
}

/// The comparison for a place.
async fn trend(turn: &mut Turn<'_>, place: Option<&Scope>) -> Result<Trend> {
    let services = turn.services;
    let wanted = wanted(today(turn), services.book.plan.campaign.from());
    let both = Span { from: wanted.a_year_earlier().from, to: wanted.to };
    let sizes = turn.tx.college_sizes().await?;
    let campuses: BTreeSet<&str> = sizes.iter().map(|size| size.campus.as_str()).collect();
    // Where there is one campus, it is everything.
    let place = place.filter(|place| !matches!(place, Scope::Campus(_)) || campuses.len() > 1);
    let is_in = |campus: &str, college: &str| {
        let scope = Scope::College { campus: campus.to_owned(), college: college.to_owned() };
        place.is_none_or(|place| place.covers(&scope))
    };
    let students: BTreeMap<String, u64> = sizes
        .iter()
        .filter(|size| is_in(&size.campus, &size.college))
        .map(|size| (size.college.clone(), size.students))
        .collect();
    let mut cases: Vec<Case> = turn.tx.cases(both).await?;
    cases.retain(|case| match (&case.facts.place, place) {
        (Some(Place::College { campus, college }), _) => is_in(campus, college),
        (Some(Place::Withheld) | None, None) => true,
        (Some(Place::Withheld) | None, Some(place)) => place.covers(&case.scope()),
    });
    let mut baseline: Vec<Baseline> = turn.tx.case_baseline().await?;
    if let Some(place) = place {
        let is_here = |college: &str| match place {
            Scope::College { college: own, .. } => own == college,
            _ => students.contains_key(college),
        };
        let has_colleges = baseline.iter().any(|line| line.college.is_some());
        if has_colleges {
            // A college of which the file says nothing had no case, as far as the file goes.
            for line in &mut baseline {
                if !line.college.as_deref().is_some_and(is_here) {
                    line.counted = Default::default();
                    line.college = None;
                }
            }
        } else {
            baseline.clear();
        }
    }
    let register_since = turn.tx.case_since().await?.map(|since| services.settings.local(since).date());
    let known = Known { wanted, cases: &cases, baseline: &baseline, register_since, students: &students };
    let mut trend = Trend::of(&known);
    let is_empty = |line: &Line| line.now.cases == 0 && line.before.is_none_or(|before| before.cases == 0);
    trend.colleges.retain(|(_, line)| !is_empty(line));
    Ok(trend)
}

/// The lines below the whole, as they may be shown. Small colleges are told together where somebody may not see cases
/// one by one, and so many of them that none can be worked out from the rest.
fn shown(trend: &Trend, is_guarded: bool) -> Vec<Seen> {
    let mut lines: Vec<Seen> = trend
        .colleges
        .iter()
        .map(|(college, line)| Seen { college: college.clone(), line: *line, together: 1 })
        .collect();
    if !is_guarded {
        return lines;
    }
    let is_small = |line: &Line| {
        let small = |cases: u64| cases < FEWEST;
        small(line.now.cases) || line.before.is_some_and(|before| small(before.cases))
    };
    let mut folded = Seen {
        college: None,
        line: Line { before: trend.whole.before.map(|_| Default::default()), ..Line::default() },
        together: 0,
    };
    let (small, mut large): (Vec<_>, Vec<_>) = lines.drain(..).partition(|seen| is_small(&seen.line));
    let fold = |folded: &mut Seen, seen: Seen| {
        folded.line.now += seen.line.now;
        if let (Some(sum), Some(before)) = (&mut folded.line.before, seen.line.before) {
            *sum += before;
        }
        folded.line.students += seen.line.students;
        folded.together += 1;
    };
    small.into_iter().for_each(|seen| fold(&mut folded, seen));
    while folded.together > 0 && (folded.together < 2 || is_small(&folded.line)) {
        let Some(seen) = large.pop() else { break };
        fold(&mut folded, seen);
    }
    if folded.together > 0 {
        large.push(folded);
    }
    large.retain(|seen| !is_small(&seen.line));
    large
}

/// What is drawn, in the reader's language.
fn drawn(services: &Services, locale: &Locale, told: &Told<'_>) -> chart::Trend {
    let Chart { title, period, years, groups, notes } = services.text.case_chart(locale, told);
    let bar = |(value, words): (u64, String)| chart::Bar { value, words };
    let pair = |Bars { label, now, before }: Bars| chart::Pair { label, now: bar(now), before: before.map(bar) };
    let group =
        |(title, bars): (String, Vec<Bars>)| chart::Group { title, pairs: bars.into_iter().map(pair).collect() };
    chart::Trend { title, period, years, groups: groups.into_iter().map(group).collect(), notes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::trend::Sum;

    fn college(name: &str, now: u64, before: u64) -> (Option<String>, Line) {
        let sum = |cases| Sum { cases, ..Sum::default() };
        (Some(name.to_owned()), Line { now: sum(now), before: Some(sum(before)), students: 100 })
    }

    fn names(colleges: Vec<(Option<String>, Line)>, is_guarded: bool) -> Vec<(String, u64)> {
        let whole = Line { before: Some(Sum::default()), ..Line::default() };
        let trend = Trend { span: Span::EVER, before: Some(Span::EVER), is_cut: false, whole, colleges };
        let name = |seen: &Seen| seen.college.clone().unwrap_or_else(|| format!("{} together", seen.together));
        shown(&trend, is_guarded).iter().map(|seen| (name(seen), seen.line.now.cases)).collect()
    }

    #[test]
    fn small_colleges_are_told_together_and_never_one_alone() {
        let colleges = vec![college("A", 20, 9), college("B", 7, 8), college("C", 3, 6), college("D", 2, 2)];
        assert_eq!(names(colleges.clone(), false).len(), 4);
        let together = [("A".to_owned(), 20), ("B".to_owned(), 7), ("2 together".to_owned(), 5)];
        assert_eq!(names(colleges, true), together);
        let one_small = vec![college("A", 20, 9), college("B", 7, 8), college("C", 3, 6)];
        assert_eq!(names(one_small, true), [("A".to_owned(), 20), ("2 together".to_owned(), 10)]);
        assert_eq!(names(vec![college("C", 3, 6)], true), []);
    }
}
