//! How far the meetings of many classes are, how many will be registered by the day, and whom it helps to call.
//!
//! ```text
//! lead        /meeting status 4月        held 32/34, …, each class that misses it   [◀ month ▶] [Forecast]
//! officer     /meeting status            each college, the farthest behind first    [1] [2] …
//! counsellor  /forecast                  6/7 expected; most worth a call: …
//! ```
//!
//! Only in private: a list of who is behind is for those who look after them. People are told apart by their duty, not
//! by name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::clock::standing;
use crate::domain::access::Action;
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::forecast::{Forecast, Span, Standing, days_before, forecast};
use crate::domain::item::calendar_of;
use crate::domain::meeting::{self, Due, Kind, Slot, State, Timing};
use crate::domain::overview::{Meetings, Tally, current, neighbours, never_held, urgency};
use crate::domain::plan::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::reminder::{Watch, is_missing};
use crate::domain::role::{Duty, Scope};
use crate::service::button::Button;
use crate::service::item::{Asked, count};
use crate::service::paging::{self, List, Page};
use crate::service::{Actor, Broken, Result, Services, Turn, actor, key, plain};
use crate::text::overview::{Call, ClassRow, CollegeRow, Head, Outlook, Rows};
use crate::text::{Locale, Plain};

/// Buttons that open a college, in one row of buttons.
const ROW: usize = 4;

/// Which meetings somebody looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The item.
    pub item: ItemId,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// Only those of the college that has this class.
    pub like: Option<ClassId>,
}

impl View {
    /// How a button names it: the item, the slot without its dash, and the number of the class.
    #[must_use]
    pub fn code(self) -> String {
        let like = self.like.map(|class| class.0.to_string()).unwrap_or_default();
        format!("{}.{}.{like}", self.item, self.slot.code())
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut parts = code.split('.');
        let (item, slot, like) = (parts.next()?, parts.next()?, parts.next()?);
        let like = if like.is_empty() { None } else { Some(ClassId(like.parse().ok()?)) };
        let view = Self { item: item.parse().ok()?, slot: Slot::from_code(slot)?, like };
        parts.next().is_none().then_some(view)
    }
}

/// Shows how far the meetings are that somebody asks for in their words: an item, a month and a college in any order.
///
/// # Errors
/// A refusal for who may not, or when there is no such meeting or place; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor, asked: &Asked) -> Result<()> {
    let view = wanted(turn, actor, asked).await?;
    paging::post(turn, actor, List::Overview(view)).await
}

/// Shows how many will be registered by the day, and whom it helps to call.
///
/// # Errors
/// As [`show`].
pub async fn predict(turn: &mut Turn<'_>, actor: &Actor, asked: &Asked) -> Result<()> {
    let view = wanted(turn, actor, asked).await?;
    paging::post(turn, actor, List::Forecast(view)).await
}

/// Somebody opened it from a reminder: it comes below.
///
/// # Errors
/// As [`show`].
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, view: View) -> Result<Plain> {
    paging::post(turn, actor, List::Overview(view)).await?;
    Ok(turn.services.text.overview_shown_toast(&actor.locale))
}

/// What somebody means.
async fn wanted(turn: &mut Turn<'_>, actor: &Actor, asked: &Asked) -> Result<View> {
    let classes = visible(turn, actor).await?;
    let services = turn.services;
    let today = services.settings.local(turn.now).date();
    let dues = dues(services);
    let of_item = |item: ItemId| dues.iter().filter(|due| due.item == item).copied().collect::<Vec<_>>();
    let same = match asked.item {
        Some(item) => of_item(item),
        None => current(&dues, today).map(|due| of_item(due.item)).unwrap_or_default(),
    };
    let unknown = || Refusal::NoSuchItem { item: asked.item.map(|item| item.to_string()).unwrap_or_default() };
    let due = match asked.month {
        None => current(&same, today).ok_or_else(unknown)?,
        Some(named) => {
            same.first().ok_or_else(unknown)?;
            let month = named.first(services, today);
            let is_it = |due: &&Due| Slot::month_of(due.due) == Slot::month_of(month);
            *same.iter().find(is_it).ok_or(Refusal::NoMeetingThen { month })?
        }
    };
    let like = match &asked.place {
        None => None,
        Some(name) => {
            let begins = |known: &str| known.to_lowercase().starts_with(&name.to_lowercase());
            let is_it = |(_, class): &&(ClassId, Class)| begins(&class.college) || begins(&class.name);
            let found = classes.iter().find(is_it);
            Some(found.ok_or_else(|| Refusal::NoSuchPlace { place: name.clone() })?.0)
        }
    };
    Ok(View { item: due.item, slot: due.slot, like })
}

/// What is due of classes.
fn dues(services: &Services) -> Vec<Due> {
    let mut dues = meeting::dues(&services.book.plan);
    dues.retain(|due| !due.kind.is_of_a_college());
    dues
}

/// The classes whose meetings somebody may see.
async fn visible(turn: &mut Turn<'_>, actor: &Actor) -> Result<Vec<(ClassId, Class)>> {
    let rights = actor::permit_somewhere(turn, actor, Action::LookAfterMeetings).await?;
    let asker = actor.with(&rights);
    let all = turn.tx.classes().await?.into_iter().map(|listed| (listed.id, listed.class));
    Ok(all.filter(|(_, class)| asker.may(Action::LookAfterMeetings, &Scope::from(class)).is_ok()).collect())
}

/// What a card is made of.
struct Seen {
    due: Due,
    dues: Vec<Due>,
    /// The classes that are looked at.
    classes: Vec<(ClassId, Class)>,
    /// How many colleges there are to choose from.
    colleges: usize,
    meetings: Meetings,
    today: NaiveDate,
}

impl Seen {
    async fn of(turn: &mut Turn<'_>, actor: &Actor, view: View) -> Result<Self> {
        let mut classes = visible(turn, actor).await?;
        if let Some(like) = view.like {
            let like = turn.tx.class_by_id(like).await?.ok_or(Refusal::CardExpired)?;
            actor::permit(turn, actor, Action::LookAfterMeetings, &Scope::from(&like)).await?;
        }
        let services = turn.services;
        let dues = dues(services);
        let due =
            *dues.iter().find(|due| (due.item, due.slot) == (view.item, view.slot)).ok_or(Refusal::CardExpired)?;
        let colleges = classes.iter().map(|(_, class)| college(class)).collect::<BTreeSet<_>>().len();
        if let Some(like) = view.like {
            let like = classes.iter().find(|(id, _)| *id == like).ok_or(Refusal::CardExpired)?;
            let like = like.1.clone();
            classes.retain(|(_, class)| college(class) == college(&like));
        }
        let meetings = turn.tx.meetings_of_item(view.item).await?;
        Ok(Self { due, dues, classes, colleges, meetings, today: services.settings.local(turn.now).date() })
    }

    fn meeting(&self, class: &Class) -> Option<&meeting::Meeting> {
        self.meetings.get(&(self.due.slot, class.name.clone()))
    }

    fn effective(&self, services: &Services, due: &Due) -> NaiveDate {
        let place = self.classes.first().map_or(Scope::Everything, |(_, class)| Scope::from(class));
        due.effective(calendar_of(&place, &services.book.calendars))
    }

    /// The college that all of them are of, if it is one.
    fn only_college(&self) -> Option<&str> {
        let first = &self.classes.first()?.1;
        self.classes.iter().all(|(_, class)| college(class) == college(first)).then_some(first.college.as_str())
    }

    fn head(&self, services: &Services, outlook: Option<&Forecast>) -> Head {
        let mut tally = Tally::default();
        for (_, class) in &self.classes {
            tally.add(self.meeting(class));
        }
        let names = self.classes.iter().map(|(_, class)| class.name.as_str());
        Head {
            kind: self.due.kind,
            slot: self.due.slot,
            college: self.only_college().map(str::to_owned),
            due: self.due.due,
            effective: self.effective(services, &self.due),
            tally,
            never: (self.due.kind == Kind::Class).then(|| count(never_held(&self.meetings, names).len())),
            outlook: outlook.map(told_outlook),
        }
    }
}

fn told_outlook(forecast: &Forecast) -> Outlook {
    let Forecast { total, expected, low, high, past, .. } = *forecast;
    Outlook { total, expected, low, high, past }
}

/// A college with its campus, which together are unlike any other.
pub(super) fn college(class: &Class) -> (&str, &str) {
    (&class.campus, &class.college)
}

/// A page of how far meetings are, counted from 0: class by class within one college, else college by college.
///
/// # Errors
/// As [`show`].
pub(in crate::service) async fn card(turn: &mut Turn<'_>, actor: &Actor, view: View, number: usize) -> Result<Message> {
    let seen = Seen::of(turn, actor, view).await?;
    let (watched, forecast) = estimate(turn, &seen).await?;
    let services = turn.services;
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let head = seen.head(services, forecast.as_ref());
    let list = List::Overview(view);
    let (html, mut buttons) = if seen.only_college().is_some() || seen.classes.is_empty() {
        let rows = class_rows(services, &seen, &watched, turn.now);
        let page = Page::of(&rows, number);
        let html = services.text.overview(locale, &head, &Rows::Classes(page.numbered().collect()));
        (html, page.row(services, locale, chat, list).into_iter().collect::<Vec<_>>())
    } else {
        let rows = college_rows(&seen);
        let page = Page::of(&rows, number);
        let shown: Vec<_> = page.numbered().map(|(number, (_, row))| (number, row)).collect();
        let html = services.text.overview(locale, &head, &Rows::Colleges(shown));
        let open = page.numbered().map(|(number, (like, _))| {
            let narrowed = Button::Page(List::Overview(View { like: Some(*like), ..view }), 0);
            key(services, chat, services.text.overview_college_label(locale, number), &narrowed)
        });
        let open: Vec<_> = open.collect();
        let mut buttons: Vec<_> = open.chunks(ROW).map(<[_]>::to_vec).collect();
        buttons.extend(page.row(services, locale, chat, list));
        (html, buttons)
    };
    buttons.extend(around(services, locale, chat, &seen, view, List::Overview));
    let mut last = Vec::new();
    if forecast.is_some() {
        let label = services.text.forecast_open_label(locale);
        last.push(key(services, chat, label, &Button::Page(List::Forecast(view), 0)));
    }
    if view.like.is_some() && seen.colleges > 1 {
        let all = Button::Page(List::Overview(View { like: None, ..view }), 0);
        last.push(key(services, chat, services.text.overview_all_label(locale), &all));
    }
    buttons.push(last);
    buttons.retain(|row| !row.is_empty());
    Ok(Message { buttons, ..plain(html) })
}

/// Buttons to the meetings before and after, and to those of other kinds.
fn around(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    seen: &Seen,
    view: View,
    list: impl Fn(View) -> List,
) -> Vec<Vec<delivery::Button>> {
    let text = &services.text;
    let to = |due: Due, before: &str, behind: &str| {
        let label = text.overview_turn_label(locale, (due.kind, due.slot), before, behind);
        key(services, chat, label, &Button::Page(list(View { item: due.item, slot: due.slot, like: view.like }), 0))
    };
    let (before, after) = neighbours(&seen.dues, view.item, view.slot);
    let turning = before.map(|due| to(due, "◀ ", "")).into_iter().chain(after.map(|due| to(due, "", " ▶")));
    let items: BTreeSet<_> = seen.dues.iter().map(|due| due.item).filter(|item| *item != view.item).collect();
    let others = items.into_iter().filter_map(|item| {
        let same: Vec<_> = seen.dues.iter().filter(|due| due.item == item).copied().collect();
        current(&same, seen.today).map(|due| to(due, "", ""))
    });
    vec![turning.collect(), others.collect()]
}

/// Each class, those that miss it first.
fn class_rows(
    services: &Services,
    seen: &Seen,
    watched: &BTreeMap<String, BTreeSet<Duty>>,
    now: DateTime<Utc>,
) -> Vec<ClassRow> {
    let now = services.settings.local(now);
    let mut rows: Vec<_> = seen
        .classes
        .iter()
        .map(|(_, class)| {
            let meeting = seen.meeting(class);
            let held = meeting.and_then(|meeting| meeting.held.as_ref());
            ClassRow {
                class: class.name.clone(),
                state: meeting.map_or(State::Open, |meeting| meeting.state),
                missing: is_missing(meeting).then(|| standing(meeting, now)),
                held_on: held.map(|held| held.on),
                is_late: held.is_some_and(|held| held.timing != Timing::OnTime),
                to_call: watched.get(&class.name).into_iter().flatten().copied().collect(),
            }
        })
        .collect();
    rows.sort_by_key(|row| (urgency(row.state), row.class.clone()));
    rows
}

/// Each college with a class of it, the one that is farthest behind first.
fn college_rows(seen: &Seen) -> Vec<(ClassId, CollegeRow)> {
    let mut colleges: BTreeMap<(&str, &str), (ClassId, Tally)> = BTreeMap::new();
    for (id, class) in &seen.classes {
        let (_, tally) = colleges.entry(college(class)).or_insert((*id, Tally::default()));
        tally.add(seen.meeting(class));
    }
    let mut rows: Vec<_> = colleges
        .into_iter()
        .map(|((_, college), (id, tally))| (id, CollegeRow { college: college.to_owned(), tally }))
        .collect();
    rows.sort_by_key(|(_, row)| (row.tally.percent(), Reverse(row.tally.missing()), row.college.clone()));
    rows
}

/// A page of whom it helps to call, counted from 0, below what is to be expected.
///
/// # Errors
/// As [`show`].
pub(in crate::service) async fn forecast_card(
    turn: &mut Turn<'_>,
    actor: &Actor,
    view: View,
    number: usize,
) -> Result<Message> {
    let seen = Seen::of(turn, actor, view).await?;
    let (watched, forecast) = estimate(turn, &seen).await?;
    let services = turn.services;
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let mut head = seen.head(services, forecast.as_ref());
    head.never = None;
    let of_several = seen.only_college().is_none();
    let awaited: Vec<_> = awaited(&seen).collect();
    let calls: Vec<_> = forecast
        .iter()
        .flat_map(|forecast| &forecast.calls)
        .map(|call| {
            let class = awaited[call.class];
            Call {
                class: class.name.clone(),
                college: of_several.then(|| class.college.clone()),
                reasons: call.reasons.clone(),
                to_call: watched.get(&class.name).into_iter().flatten().copied().collect(),
            }
        })
        .collect();
    let page = Page::of(&calls, number);
    let html = services.text.forecast(locale, &head, count(calls.len()), &page.numbered().collect::<Vec<_>>());
    let mut buttons: Vec<_> = page.row(services, locale, chat, List::Forecast(view)).into_iter().collect();
    let open = services.text.overview_open_label(locale, seen.due.kind, view.slot);
    buttons.push(vec![key(services, chat, open, &Button::Page(List::Overview(view), 0))]);
    Ok(Message { buttons, ..plain(html) })
}

/// The classes that have to hold it.
fn awaited(seen: &Seen) -> impl Iterator<Item = &Class> {
    let has_to = |class: &&Class| seen.meeting(class).is_none_or(|meeting| meeting.state != State::Exempt);
    seen.classes.iter().map(|(_, class)| class).filter(has_to)
}

/// What is to be expected of the classes that have to hold it, and the duties of those in each who can be told.
async fn estimate(
    turn: &mut Turn<'_>,
    seen: &Seen,
) -> Result<(BTreeMap<String, BTreeSet<Duty>>, Option<Forecast>), Broken> {
    let grants = turn.tx.active_grants(turn.now).await?;
    let accounts: Vec<_> = grants.iter().map(|grant| grant.account).collect::<BTreeSet<_>>().into_iter().collect();
    let reached: BTreeSet<_> = turn.tx.addressees(&accounts).await?.into_iter().map(|it| it.account).collect();
    let moved = turn.tx.dates_moved(&seen.due).await?;
    let services = turn.services;
    let watch = Watch::new(&grants, |account| reached.contains(&account));
    let watched: BTreeMap<_, _> =
        seen.classes.iter().map(|(_, class)| (class.name.clone(), watch.duties(&Scope::from(class)))).collect();
    let before: Vec<_> = seen.dues.iter().filter(|due| due.item == seen.due.item && due.slot < seen.due.slot).collect();
    let registered = |held: &meeting::Held| services.settings.local(held.at).date();
    let mut past = Vec::new();
    for due in &before {
        let last_day = seen.effective(services, due);
        for (_, class) in &seen.classes {
            let meeting = seen.meetings.get(&(due.slot, class.name.clone()));
            if meeting.is_none_or(|meeting| meeting.state != State::Exempt) {
                let held = meeting.filter(|meeting| meeting.state.is_held()).and_then(|it| it.held.as_ref());
                past.push(held.and_then(|held| days_before(last_day, registered(held))));
            }
        }
    }
    let standings: Vec<_> = awaited(seen)
        .map(|class| {
            let meeting = seen.meeting(class);
            let held = meeting.filter(|meeting| meeting.state.is_held()).and_then(|it| it.held.as_ref());
            let last = before.last().map(|due| seen.meetings.get(&(due.slot, class.name.clone())));
            let was_in_time = |meeting: &meeting::Meeting| {
                let held = meeting.held.as_ref().filter(|_| meeting.state.is_held());
                meeting.state == State::Exempt || held.is_some_and(|held| held.timing == Timing::OnTime)
            };
            Standing {
                registered: held.map(registered),
                date: meeting.and_then(|meeting| meeting.planned.as_ref()).map(|planned| planned.at.date()),
                moved: moved.get(&class.name).copied().unwrap_or(0),
                is_returned: meeting.is_some_and(|meeting| meeting.state == State::Returned),
                has_holder: watched.get(&class.name).is_some_and(|duties| !duties.is_empty()),
                was_late: last.is_some_and(|last| !last.is_some_and(was_in_time)),
            }
        })
        .collect();
    let span = Span { opens: seen.due.opens, due: seen.effective(services, &seen.due), today: seen.today };
    Ok((watched, forecast(span, &standings, &past)))
}
