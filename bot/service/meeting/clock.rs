//! What the clock does about meetings: at 18:00 whoever should hold one that is not registered hears of it, and once
//! its day is over, level by level those above them.
//!
//! ```text
//! 18:00        the steps of the plan that fall on this day        domain/reminder.rs
//!              × the classes that miss it at this moment          one query for each meeting that is due
//!              → one message a person, for all their classes      one entry of the ledger for each college and level
//! meanwhile    a meeting is registered                            what waits and names it is called off with it
//! next look    what else that message named is said anew
//! ```
//!
//! Nothing is made up for day by day: what an outage left out is said once with the next. What cannot leave within
//! a day is dropped; the next step finds out anew who misses it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::Press;
use super::overview::{View, college};
use crate::domain::calendar::Calendar;
use crate::domain::campus::Coded as _;
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, Message, NewDelivery};
use crate::domain::item::calendar_of;
use crate::domain::ledger::{By, Fact};
use crate::domain::meeting::{self, Due, Meeting, State, Step};
use crate::domain::plan::EscalationRole;
use crate::domain::reminder::{self, Passed, Watch, is_missing};
use crate::domain::role::{Grant, Scope};
use crate::service::button::Button;
use crate::service::item::clock::GRACE;
use crate::service::slot::Occasion;
use crate::service::{Services, Turn, actor, item, key, plain, slot};
use crate::store::{Addressee, Presence, StoreError, Subject};
use crate::text::Locale;
use crate::text::reminder::{Line, Lines, Phase, Section, Standing};

/// Under which name the database remembers the reminders.
const REMINDERS: &str = "meetings.reminders";

/// What a reminder is, in the outbox.
const KIND: &str = "meeting_reminder";

/// For how long a reminder that cannot leave is of use: until the next slot.
const LIFE: TimeDelta = TimeDelta::hours(24);

/// Messages that are planned at once.
const AT_ONCE: usize = 1_000;

/// Classes or colleges that one message names of a meeting.
const LINES_MAX: usize = 12;

/// Buttons beside each other.
const ROW: usize = 2;

/// When the next look is due.
#[must_use]
pub fn next_look(services: &Services) -> Option<DateTime<Utc>> {
    slot::next(services, &[reminders_at()])
}

fn reminders_at() -> NaiveTime {
    item::time(18, 0)
}

/// Does what is due by the clock about meetings. Counts the messages.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<usize, StoreError> {
    Ok(say_anew(services).await? + fire(services).await?)
}

/// Deals with the last slot of the reminders, once.
async fn fire(services: &Services) -> Result<usize, StoreError> {
    let slot = slot::last(services, services.clock.now(), reminders_at());
    let occasion = Occasion { schedule: REMINDERS, slot, grace: Some(GRACE), rests: false };
    let Some(mut open) = slot::open(services, occasion).await? else { return Ok(0) };
    let told = match open.turn(services) {
        Some((mut turn, last)) => remind(&mut turn, last, slot.date()).await?,
        None => 0,
    };
    open.end(told).await
}

/// Somebody is told that a class misses a meeting.
#[derive(Clone, Debug)]
struct Told {
    /// The meeting, by its place in what is due.
    due: usize,
    /// The class, by its place among the classes.
    class: usize,
    /// The level that the plan names.
    named: EscalationRole,
    /// The level that is told.
    told: EscalationRole,
}

/// What is known while reminders are worked out.
struct Campaign {
    dues: Vec<Due>,
    classes: Vec<(ClassId, Class)>,
    /// Meetings by their place in what is due, and class.
    meetings: HashMap<(usize, String), Meeting>,
    addressees: BTreeMap<i64, Addressee>,
    /// The wall clock.
    now: NaiveDateTime,
}

impl Campaign {
    /// Reads what all of it goes by. Only the meetings of `wanted` are read.
    async fn read(
        turn: &mut Turn<'_>,
        dues: Vec<Due>,
        wanted: &BTreeSet<usize>,
        accounts: &[i64],
    ) -> Result<Self, StoreError> {
        let classes = turn.tx.classes().await?.into_iter().map(|listed| (listed.id, listed.class)).collect();
        let addressees = turn.tx.addressees(accounts).await?;
        let addressees = addressees.into_iter().map(|addressee| (addressee.account, addressee)).collect();
        let now = turn.services.settings.local(turn.now);
        let mut campaign = Self { dues, classes, meetings: HashMap::new(), addressees, now };
        for due in wanted {
            campaign.read_meetings(turn, *due).await?;
        }
        Ok(campaign)
    }

    /// Reads the meetings of what is due at a place in it.
    async fn read_meetings(&mut self, turn: &mut Turn<'_>, due: usize) -> Result<(), StoreError> {
        for meeting in turn.tx.meetings_of(&self.dues[due]).await? {
            if let (1, Scope::Class { class, .. }) = (meeting.number, &meeting.place) {
                self.meetings.insert((due, class.clone()), meeting);
            }
        }
        Ok(())
    }

    /// Gives those meetings a number of which their holders are told and of which nothing is known yet: buttons need
    /// it.
    async fn open(&mut self, turn: &mut Turn<'_>, lines: &BTreeMap<i64, Vec<Told>>) -> Result<(), StoreError> {
        let mut unknown: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for line in lines.values().flatten().filter(|line| line.told == EscalationRole::Monitor) {
            if self.meeting(line.due, &self.classes[line.class].1).is_none() {
                unknown.entry(line.due).or_default().insert(line.class);
            }
        }
        for (due, classes) in unknown {
            let classes: Vec<_> = classes.into_iter().map(|class| &self.classes[class].1).collect();
            turn.tx.open_meetings(&self.dues[due], &classes, turn.now).await?;
            self.read_meetings(turn, due).await?;
        }
        Ok(())
    }

    fn meeting(&self, due: usize, class: &Class) -> Option<&Meeting> {
        self.meetings.get(&(due, class.name.clone()))
    }
}

/// What is due of classes, of the items that were published.
async fn dues(turn: &mut Turn<'_>) -> Result<Vec<Due>, StoreError> {
    let published: BTreeSet<_> = item::published(turn).await?.into_iter().map(|task| task.item).collect();
    let mut dues = meeting::dues(&turn.services.book.plan);
    dues.retain(|due| !due.kind.is_of_a_college() && published.contains(&due.item));
    Ok(dues)
}

/// Reminds people of the meetings that are missing and whose steps fell on the days after `last` until `today`; counts
/// the messages.
async fn remind(turn: &mut Turn<'_>, last: NaiveDate, today: NaiveDate) -> Result<usize, StoreError> {
    turn.tx.forget_reminders().await?;
    let services = turn.services;
    let book = &services.book;
    let dues = dues(turn).await?;
    // The steps of each meeting on each campus: calendars differ.
    let mut due_steps: BTreeMap<(usize, String), Vec<reminder::Step>> = BTreeMap::new();
    for (place, due) in dues.iter().enumerate() {
        let Some(item) = book.plan.item(due.item) else { continue };
        for campus in &book.plan.campuses {
            let campus = campus.id.as_str().to_owned();
            let calendar = calendar_of(&Scope::Campus(campus.clone()), &book.calendars);
            let steps = reminder::steps(item, due, calendar, (last, today));
            if !steps.is_empty() {
                due_steps.insert((place, campus), steps);
            }
        }
    }
    if due_steps.is_empty() {
        return Ok(0);
    }
    let grants = turn.tx.active_grants(turn.now).await?;
    let accounts: Vec<_> = grants.iter().map(|grant| grant.account).collect::<BTreeSet<_>>().into_iter().collect();
    let items: BTreeSet<_> = dues.iter().map(|due| due.item).collect();
    let passed = turn.tx.passed_on(&items).await?;
    let wanted: BTreeSet<_> = due_steps.keys().map(|(place, _)| *place).collect();
    let mut campaign = Campaign::read(turn, dues, &wanted, &accounts).await?;
    let lines = lines(turn, &campaign, &due_steps, &grants, &passed);
    campaign.open(turn, &lines).await?;
    send(turn, &campaign, &lines).await?;
    Ok(lines.len())
}

/// Who is told of which classes. Has the ledger told of it, once for each meeting, college and level.
fn lines(
    turn: &mut Turn<'_>,
    campaign: &Campaign,
    due_steps: &BTreeMap<(usize, String), Vec<reminder::Step>>,
    grants: &[Grant],
    passed: &Passed,
) -> BTreeMap<i64, Vec<Told>> {
    let book = &turn.services.book;
    let watch = Watch::new(grants, |account| campaign.addressees.contains_key(&account));
    let mut lines: BTreeMap<i64, Vec<Told>> = BTreeMap::new();
    let mut counted: BTreeMap<(usize, Scope, EscalationRole, bool), BTreeSet<i64>> = BTreeMap::new();
    let mut unheard: BTreeMap<(usize, EscalationRole), u32> = BTreeMap::new();
    for ((place, campus), steps) in due_steps {
        let due = &campaign.dues[*place];
        let item = book.plan.item(due.item);
        let department = item.and_then(|item| item.lead().or_else(|| item.owners.first()));
        let department = department.map(|id| Scope::Department(id.as_str().to_owned()));
        for (at, (_, class)) in campaign.classes.iter().enumerate() {
            if class.campus != *campus || !is_missing(campaign.meeting(*place, class)) {
                continue;
            }
            let scope = Scope::from(class);
            for step in steps {
                let Some(told) = watch.told(step.level, due, &scope, department.as_ref(), passed) else {
                    *unheard.entry((*place, step.level)).or_default() += 1;
                    continue;
                };
                let college = Scope::College { campus: class.campus.clone(), college: class.college.clone() };
                let people = counted.entry((*place, college, told.level, step.days > 0)).or_default();
                for account in told.accounts {
                    people.insert(account);
                    let known = lines.entry(account).or_default();
                    // Whoever is told at two levels hears of a class once.
                    if !known.iter().any(|line| (line.due, line.class) == (*place, at)) {
                        known.push(Told { due: *place, class: at, named: step.level, told: told.level });
                    }
                }
            }
        }
    }
    for ((place, college, level, is_over), people) in counted {
        let due = &campaign.dues[place];
        let (sort, slot) = (due.kind.code().to_owned(), due.slot.to_string());
        let (role, people) = (level.code().to_owned(), people.len() as u64);
        let fact = if is_over {
            Fact::MeetingEscalated { sort, slot, role, people }
        } else {
            Fact::MeetingReminded { sort, slot, role, people }
        };
        let mut entry = turn.entry(By::Clock, college, fact);
        entry.item = Some(due.item);
        turn.tx.record(entry);
    }
    for ((place, level), classes) in unheard {
        let due = &campaign.dues[place];
        tracing::warn!(item = %due.item, slot = %due.slot, role = %level, classes, "nobody can be told of classes that miss a meeting");
    }
    lines
}

/// Says anew what else stood in reminders that were called off because one of their meetings was registered. Counts the
/// messages.
async fn say_anew(services: &Services) -> Result<usize, StoreError> {
    if services.store.view().await?.needless_reminders().await?.is_empty() {
        return Ok(0);
    }
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let needless = tx.needless_reminders().await?;
    tx.forget_reminders().await?;
    let mut turn = Turn::new(services, &mut tx, now, REMINDERS.to_owned());
    let dues = dues(&mut turn).await?;
    let place = |subject: &Subject| dues.iter().position(|due| (due.item, due.slot) == (subject.item, subject.slot));
    let wanted: BTreeSet<_> = needless.iter().filter_map(|(_, subject)| place(subject)).collect();
    let accounts: Vec<_> = needless.iter().map(|(account, _)| *account).collect::<BTreeSet<_>>().into_iter().collect();
    let subjects: Vec<_> = needless.iter().filter_map(|(account, it)| Some((*account, place(it)?, it))).collect();
    let campaign = Campaign::read(&mut turn, dues.clone(), &wanted, &accounts).await?;
    let names: HashMap<_, _> =
        campaign.classes.iter().enumerate().map(|(at, (_, class))| (class.name.as_str(), at)).collect();
    let mut lines: BTreeMap<i64, Vec<Told>> = BTreeMap::new();
    for (account, due, Subject { class, named, told, .. }) in subjects {
        let Some(class) = names.get(class.as_str()).copied() else { continue };
        if is_missing(campaign.meeting(due, &campaign.classes[class].1)) {
            lines.entry(account).or_default().push(Told { due, class, named: *named, told: *told });
        }
    }
    send(&mut turn, &campaign, &lines).await?;
    tx.commit().await?;
    Ok(lines.len())
}

/// Plans one message a person, and remembers what it is about as long as it waits.
async fn send(turn: &mut Turn<'_>, campaign: &Campaign, lines: &BTreeMap<i64, Vec<Told>>) -> Result<(), StoreError> {
    let services = turn.services;
    let told: Vec<_> = lines
        .iter()
        .filter_map(|(account, lines)| Some((campaign.addressees.get(account)?, lines)))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    if told.is_empty() {
        return Ok(());
    }
    let not_before = services.settings.opening(turn.now);
    let expires_at = Some(not_before.max(turn.now) + LIFE);
    let first = turn.tx.new_delivery_ids(told.len()).await?;
    for (some, from) in told.chunks(AT_ONCE).zip((0..).step_by(AT_ONCE)) {
        let mut deliveries = Vec::with_capacity(some.len());
        let mut subjects = Vec::new();
        for ((addressee, lines), offset) in some.iter().zip(from..) {
            let id = DeliveryId(first.0 + offset);
            subjects.extend(lines.iter().map(|line| Subject {
                delivery: id,
                item: campaign.dues[line.due].item,
                slot: campaign.dues[line.due].slot,
                class: campaign.classes[line.class].1.name.clone(),
                named: line.named,
                told: line.told,
            }));
            deliveries.push(NewDelivery {
                id,
                key: format!("{KIND}:{}", id.0),
                chat: addressee.chat,
                lane: Lane::Reminder,
                kind: KIND,
                broadcast: None,
                variant: None,
                act: Act::Post(message(services, campaign, addressee, lines)),
                not_before,
                expires_at,
                keeps_quiet: true,
                repeat_of: None,
            });
        }
        turn.tx.plan(&deliveries, turn.now).await?;
        turn.tx.keep_reminders(&subjects).await?;
    }
    Ok(())
}

/// What one person is told.
fn message(services: &Services, campaign: &Campaign, addressee: &Addressee, lines: &[Told]) -> Message {
    let presence = Presence {
        chat: None,
        client: addressee.client.clone(),
        language: addressee.language.clone(),
        roster_language: addressee.roster_language.clone(),
        card: None,
    };
    let locale = actor::silent(services, addressee.account, &presence);
    let mut parts: BTreeMap<(usize, Part), Vec<&Told>> = BTreeMap::new();
    for line in lines {
        parts.entry((line.due, Part::of(line.told))).or_default().push(line);
    }
    let sections: Vec<_> =
        parts.iter().map(|((due, part), lines)| section(services, campaign, *due, *part, lines)).collect();
    let html = services.text.meetings_reminder(&locale, &sections);
    let buttons = buttons(services, campaign, &locale, addressee, &parts);
    Message { buttons, ..plain(html) }
}

/// How a message speaks of some of the classes in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// To whoever holds the meetings.
    Own,
    /// To whoever looks after the classes, class by class.
    ByClass,
    /// To whoever looks after all, college by college.
    ByCollege,
}

impl Part {
    const fn of(level: EscalationRole) -> Self {
        match level {
            EscalationRole::Monitor => Self::Own,
            EscalationRole::Counsellor | EscalationRole::College => Self::ByClass,
            EscalationRole::Department | EscalationRole::TaskForce => Self::ByCollege,
        }
    }
}

fn section(services: &Services, campaign: &Campaign, due: usize, part: Part, lines: &[&Told]) -> Section {
    let wanted = &campaign.dues[due];
    let total = item::count(lines.len());
    let line = |line: &&&Told| {
        let class = &campaign.classes[line.class].1;
        Line {
            class: class.name.clone(),
            standing: standing(campaign.meeting(due, class), campaign.now),
            instead_of: Some(line.named).filter(|named| *named != line.told),
        }
    };
    let told = match part {
        Part::Own => Lines::Own(lines.iter().map(|it| line(&it)).collect()),
        Part::ByClass => Lines::Classes(lines.iter().take(LINES_MAX).map(|it| line(&it)).collect()),
        Part::ByCollege => Lines::Colleges(by_college(campaign, lines)),
    };
    let first = Scope::from(&campaign.classes[lines[0].class].1);
    let calendar = calendar_of(&first, &services.book.calendars);
    told_section(wanted, calendar, campaign.now.date(), (total, told))
}

/// Some classes that miss a meeting, as they are told on `today`.
pub(super) fn told_section(due: &Due, calendar: &Calendar, today: NaiveDate, (total, lines): (u32, Lines)) -> Section {
    let until = due.late_until(calendar);
    let phase = if today <= due.due {
        Phase::Before
    } else if today <= until {
        Phase::Late
    } else {
        Phase::Over
    };
    let effective = due.effective(calendar);
    Section { kind: due.kind, slot: due.slot, due: due.due, effective, until, phase, total, lines }
}

/// How many classes of each college miss it, and of how many, those with the most first.
fn by_college(campaign: &Campaign, lines: &[&Told]) -> Vec<(String, u32, u32)> {
    let mut missing: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for line in lines {
        *missing.entry(college(&campaign.classes[line.class].1)).or_default() += 1;
    }
    let all = |wanted| item::count(campaign.classes.iter().filter(|(_, class)| college(class) == wanted).count());
    let told = missing.into_iter().map(|(wanted, missing)| (wanted.1.to_owned(), missing, all(wanted)));
    let mut told: Vec<_> = told.collect();
    told.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    told.truncate(LINES_MAX);
    told
}

/// How a class stands that misses a meeting.
pub(super) fn standing(meeting: Option<&Meeting>, now: NaiveDateTime) -> Standing {
    let Some(meeting) = meeting else { return Standing::NoDate };
    match &meeting.planned {
        _ if meeting.state == State::Returned => Standing::Returned,
        Some(planned) if planned.at < now => Standing::Passed(planned.at),
        Some(planned) => Standing::Planned(planned.at),
        None => Standing::NoDate,
    }
}

/// What whoever holds the only meeting of the message may do with it, or a button for each of several; and one for each
/// meeting of which the reader looks after classes.
fn buttons(
    services: &Services,
    campaign: &Campaign,
    locale: &Locale,
    addressee: &Addressee,
    parts: &BTreeMap<(usize, Part), Vec<&Told>>,
) -> Vec<Vec<delivery::Button>> {
    let own = parts.iter().filter(|((_, part), _)| *part == Part::Own).flat_map(|(_, lines)| lines);
    let own = own.filter_map(|line| campaign.meeting(line.due, &campaign.classes[line.class].1));
    let own: Vec<_> = own.collect();
    let mut rows = match own.as_slice() {
        [only] => own_buttons(services, locale, addressee.chat, only),
        several => {
            let open = several.iter().filter_map(|meeting| {
                let Scope::Class { class, .. } = &meeting.place else { return None };
                let label = services.text.open_missing_label(locale, class);
                Some(key(services, addressee.chat, label, &Button::Meeting(meeting.id, Press::Show)))
            });
            open.collect::<Vec<_>>().chunks(ROW).map(<[_]>::to_vec).collect()
        }
    };
    let above = parts.keys().filter(|(_, part)| *part != Part::Own);
    rows.extend(above.map(|(due, _)| {
        let due = &campaign.dues[*due];
        let view = View { item: due.item, slot: due.slot, like: None };
        let label = services.text.overview_open_label(locale, due.kind, due.slot);
        vec![key(services, addressee.chat, label, &Button::Overview(view))]
    }));
    rows
}

/// What whoever holds a meeting may do with it that is missing.
pub(super) fn own_buttons(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    meeting: &Meeting,
) -> Vec<Vec<delivery::Button>> {
    // What was returned was held: it is registered again, and nothing else.
    let steps = [Step::Register, Step::Plan, Step::AskExempt];
    let steps = steps.into_iter().filter(|step| *step == Step::Register || meeting.state != State::Returned);
    let step = |step| {
        let label = services.text.meeting_step_label(locale, step, false);
        key(services, chat, label, &Button::Meeting(meeting.id, Press::Step(step)))
    };
    let pass = key(services, chat, services.text.pass_meeting_label(locale), &Button::PassMeeting(meeting.id));
    let all: Vec<_> = steps.map(step).chain([pass]).collect();
    all.chunks(ROW).map(<[_]>::to_vec).collect()
}
