//! The grammar of slash commands, forgiving about everything a phone's keyboard does to them.
//!
//! ```text
//! /mute@wuzha_bot 7d    ／ＭＵＴＥ　７ｄ    /静音 7天
//! ```

use chrono::TimeDelta;

use crate::domain::calendar::{MinuteOfDay, QuietHours};
use crate::domain::campus::Coded as _;
use crate::domain::plan::{Cadence, ItemId};
use crate::domain::refusal::Refusal;
use crate::domain::role::Duty;
use crate::domain::sign::{is_unseen, narrow};
use crate::service::case;
use crate::service::item::Asked;
use crate::service::item::month::Named;
use crate::service::quiet::Wish;
use crate::service::role::Wanted;
use crate::text::Text;
use crate::text::typed::Typed;

/// The longest rest a group can ask for.
const REST_MAX: TimeDelta = TimeDelta::days(30);

/// The longest anybody is stood in for; for some roles it is less.
const DELEGATION_DAYS_MAX: u32 = 30;

/// The rest a group gets that does not say how long.
const REST_USUAL: TimeDelta = TimeDelta::days(7);

/// Characters of a word that is no item, when it is quoted.
const ITEM_CHARS: usize = 12;

/// How far a mistyped word may be from a command to be taken for it, in edits.
const EDITS_MAX: usize = 2;

/// The commands by their own names; each language may have others for them.
const NAMES: [(&str, Typed); 56] = [
    ("start", Typed::Start),
    ("help", Typed::Help),
    ("language", Typed::Language),
    ("unconfirmed", Typed::Unconfirmed),
    ("mute", Typed::Mute),
    ("unmute", Typed::Unmute),
    ("cadence", Typed::Cadence),
    ("unbind", Typed::Unbind),
    ("roles", Typed::Roles),
    ("invite", Typed::Invite),
    ("revoke", Typed::Revoke),
    ("handover", Typed::HandOver),
    ("delegate", Typed::Delegate),
    ("group", Typed::Group),
    ("bind", Typed::Bind),
    ("rebind", Typed::Rebind),
    ("me", Typed::Me),
    ("privacy", Typed::Privacy),
    ("mydata", Typed::MyData),
    ("forget", Typed::Forget),
    ("subscribe", Typed::Subscribe),
    ("unsubscribe", Typed::Unsubscribe),
    ("quiet", Typed::Quiet),
    ("unbound", Typed::Unbound),
    ("plan", Typed::Plan),
    ("items", Typed::Items),
    ("done", Typed::Done),
    ("overdue", Typed::Overdue),
    ("today", Typed::Today),
    ("ledger", Typed::Ledger),
    ("meeting", Typed::Meeting),
    ("roll", Typed::Roll),
    ("kit", Typed::Kit),
    ("notice", Typed::Notice),
    ("burden", Typed::Burden),
    ("forecast", Typed::Forecast),
    ("meetingstatus", Typed::Overview),
    ("review", Typed::Review),
    ("quiz", Typed::Quiz),
    ("check", Typed::Check),
    ("case", Typed::Case),
    ("cases", Typed::Cases),
    ("sos", Typed::Sos),
    ("contact", Typed::Contact),
    ("verify", Typed::Verify),
    ("badge", Typed::Badge),
    ("guard", Typed::Guard),
    ("alert", Typed::Alert),
    ("pledge", Typed::Pledge),
    ("aware", Typed::Aware),
    ("classquiz", Typed::ClassQuiz),
    ("contest", Typed::Contest),
    ("words", Typed::Words),
    ("question", Typed::Question),
    ("course", Typed::Course),
    ("roleplay", Typed::RolePlay),
];

/// What somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin here, perhaps with what a link carried.
    Start(Option<String>),
    /// What is there?
    Help,
    /// Speak another language to me, perhaps this one.
    Language(Option<String>),
    /// Which messages are in doubt?
    Unconfirmed,
    /// Let this group rest for so long.
    Mute(Result<TimeDelta, Refusal>),
    /// Wake this group.
    Unmute,
    /// Post so often.
    Cadence(Result<Cadence, Refusal>),
    /// Leave this group.
    Unbind,
    /// Which roles do I have?
    Roles,
    /// Offer somebody a role, perhaps this one.
    Invite(Result<Wanted, Refusal>),
    /// Take a role away, perhaps this one.
    Revoke(Result<Wanted, Refusal>),
    /// Hand my role over.
    HandOver,
    /// Bind this group, or give me a link for one, perhaps of the class of this name.
    Group(Option<String>),
    /// Have somebody stand in for me, for so long.
    Delegate(Result<TimeDelta, Refusal>),
    /// I am in a class, perhaps in the one of this name.
    Bind(Option<String>),
    /// I am somebody else, perhaps in the class of this name.
    Rebind(Option<String>),
    /// What do you know of me?
    Me,
    /// What do you keep, and what can I do about it?
    Privacy,
    /// Send me everything that you keep of me.
    MyData,
    /// Forget me.
    Forget,
    /// Send me tips in private.
    Subscribe,
    /// Send me none any more.
    Unsubscribe,
    /// Leave me in peace in these hours, or in none; or when do you?
    Quiet(Result<Wish, Refusal>),
    /// Who is not bound, perhaps in the class of this name?
    Unbound(Option<String>),
    /// The plan, and what is unlikely to be meant in it.
    Plan,
    /// Which rows of the plan are there: these.
    Items(Asked),
    /// A row of this item is done, and this proves it.
    Done(Result<ItemId, Refusal>, Option<String>),
    /// What is late?
    Overdue,
    /// What is there to do today?
    Today,
    /// Do something with the ledger; this, as it was typed.
    Ledger(String),
    /// Which meetings are due, perhaps of the class or college of this name?
    Meeting(Option<String>),
    /// Give me a roll on paper, perhaps of the class of this name.
    Roll(Option<String>),
    /// What is there for my class's next meeting?
    Kit,
    /// Say something to classes: this, in these words, or what follows.
    Notice(Option<String>),
    /// What were classes asked?
    Burden,
    /// How many of these meetings are to be expected, and whom does it help to call?
    Forecast(Asked),
    /// How far are these meetings?
    Status(Asked),
    /// Which meetings of others wait to be looked at?
    Review,
    /// Ask me about fraud.
    Quiz,
    /// Is this fraud, or what I forward?
    Check(Option<String>),
    /// File a case, or show this one.
    Case(Result<case::Wanted, Refusal>),
    /// Which cases are there, or how many beside last year?
    Cases(case::list::Asked),
    /// I may have been cheated.
    Sos,
    /// Whom do I call, or change whom people call: this, as it was typed.
    Contact(String),
    /// Is what has this code really yours?
    Verify(Option<String>),
    /// Let me show who I am.
    Badge,
    /// Tell me of names that look like those of staff, perhaps in the group of the class of this name.
    Guard(Option<String>),
    /// Which alerts are there, or how is the one with this number?
    Alert(Option<String>),
    /// Let me read and sign the pledge, or see who did.
    Pledge,
    /// What do people know, perhaps in the college of this name?
    Aware(Option<String>),
    /// Ask a class of mine a question.
    ClassQuiz,
    /// Let me take part in the contest.
    Contest,
    /// How is a text translated; these words say which, or what was reported?
    Words(Option<String>),
    /// Which quiz questions did we write, and what waits for me?
    Question,
    /// Let me have the short course, or show how mine stands.
    Course,
    /// Let me talk to a “fraudster”.
    RolePlay,
    /// No command of ours.
    Unknown(String),
}

impl Command {
    /// Reads `typed`; `None` if it is no command at all.
    #[must_use]
    pub fn parse(typed: &str, text: &Text) -> Option<Self> {
        let tidy = tidy(typed);
        let mut words = tidy.trim().strip_prefix('/')?.split_whitespace();
        let word = words.next().unwrap_or_default();
        let word = word.split_once('@').map_or(word, |(word, _)| word).to_lowercase();
        let arguments: Vec<_> = words.collect();
        let argument = arguments.first().copied();
        let whole = || (!arguments.is_empty()).then(|| arguments.join(" "));
        Some(match command(&word, text) {
            None => Self::Unknown(word),
            Some(Typed::Start) => Self::Start(argument.map(str::to_owned)),
            Some(Typed::Help) => Self::Help,
            Some(Typed::Language) => Self::Language(argument.map(str::to_owned)),
            Some(Typed::Unconfirmed) => Self::Unconfirmed,
            Some(Typed::Mute) => Self::Mute(match argument {
                None => Ok(REST_USUAL),
                Some(length) => rest(length, text).ok_or(Refusal::BadDuration),
            }),
            Some(Typed::Unmute) => Self::Unmute,
            Some(Typed::Cadence) => {
                Self::Cadence(argument.and_then(|often| cadence(often, text)).ok_or(Refusal::BadCadence))
            }
            Some(Typed::Unbind) => Self::Unbind,
            Some(Typed::Roles) => Self::Roles,
            Some(Typed::Invite) => Self::Invite(wanted(&arguments, text)),
            Some(Typed::Revoke) => Self::Revoke(wanted(&arguments, text)),
            Some(Typed::HandOver) => Self::HandOver,
            Some(Typed::Group) => Self::Group(whole()),
            Some(Typed::Delegate) => Self::Delegate(
                argument
                    .and_then(|length| rest(length, text))
                    .ok_or(Refusal::BadDelegation { days: DELEGATION_DAYS_MAX }),
            ),
            Some(Typed::Bind) => Self::Bind(whole()),
            Some(Typed::Rebind) => Self::Rebind(whole()),
            Some(Typed::Me) => Self::Me,
            Some(Typed::Privacy) => Self::Privacy,
            Some(Typed::MyData) => Self::MyData,
            Some(Typed::Forget) => Self::Forget,
            Some(Typed::Subscribe) => Self::Subscribe,
            Some(Typed::Unsubscribe) => Self::Unsubscribe,
            Some(Typed::Quiet) => Self::Quiet(quiet(&arguments, text)),
            Some(Typed::Unbound) => Self::Unbound(whole()),
            Some(Typed::Plan) => Self::Plan,
            Some(Typed::Items) => Self::Items(asked(&arguments, text)),
            Some(Typed::Done) => {
                let item = argument.ok_or(Refusal::WhichItem).and_then(|typed| {
                    item(typed).ok_or_else(|| Refusal::NoSuchItem { item: typed.chars().take(ITEM_CHARS).collect() })
                });
                // What proves something is kept as it was typed.
                Self::Done(item, behind(typed, 2))
            }
            Some(Typed::Overdue) => Self::Overdue,
            Some(Typed::Forecast) => Self::Forecast(asked(&arguments, text)),
            Some(Typed::Today) => Self::Today,
            Some(Typed::Kit) => Self::Kit,
            Some(Typed::Quiz) => Self::Quiz,
            Some(Typed::ClassQuiz) => Self::ClassQuiz,
            Some(Typed::Contest) => Self::Contest,
            Some(Typed::Course) => Self::Course,
            Some(Typed::Question) => Self::Question,
            Some(Typed::RolePlay) => Self::RolePlay,
            // What is looked at stays as it was sent.
            Some(Typed::Check) => Self::Check(behind(typed, 1)),
            Some(Typed::Case) => Self::Case(one_case(argument, text)),
            Some(Typed::Cases) => Self::Cases(cases(&arguments, text)),
            Some(Typed::Sos) => Self::Sos,
            Some(Typed::Contact) => Self::Contact(arguments.join(" ")),
            Some(Typed::Verify) => Self::Verify(whole()),
            Some(Typed::Badge) => Self::Badge,
            Some(Typed::Guard) => Self::Guard(whole()),
            // What is written down keeps the signs that people typed.
            Some(Typed::Ledger) => {
                let typed = typed.trim();
                Self::Ledger(typed.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim()).to_owned())
            }
            Some(Typed::Roll) => Self::Roll(whole()),
            // What a group will read stays as it was typed.
            Some(Typed::Notice) => Self::Notice(behind(typed, 1)),
            Some(Typed::Burden) => Self::Burden,
            Some(Typed::Meeting) => {
                let is_status = |word: &&&str| text.is_typed(Typed::Status, &word.to_lowercase());
                if arguments.iter().any(|word| is_status(&word)) {
                    let about: Vec<_> = arguments.iter().filter(|word| !is_status(word)).copied().collect();
                    Self::Status(asked(&about, text))
                } else {
                    Self::Meeting(whole())
                }
            }
            Some(Typed::Overview) => Self::Status(asked(&arguments, text)),
            Some(Typed::Review) => Self::Review,
            Some(Typed::Alert) => Self::Alert(argument.map(str::to_owned)),
            Some(Typed::Pledge) => Self::Pledge,
            Some(Typed::Aware) => Self::Aware(whole()),
            Some(Typed::Words) => Self::Words(whole()),
            Some(
                Typed::All
                | Typed::Month
                | Typed::Hours
                | Typed::Days
                | Typed::Weeks
                | Typed::Daily
                | Typed::ThreeAWeek
                | Typed::Weekly
                | Typed::Off
                | Typed::Status
                | Typed::New
                | Typed::Open
                | Typed::Trend
                | Typed::Office(_)
                | Typed::Duty(_),
            ) => Self::Unknown(word),
        })
    }

    /// The command of which examples are shown to whoever used it wrongly; `None` for one that takes nothing
    /// that people type.
    #[must_use]
    pub const fn with_examples(&self) -> Option<Typed> {
        match self {
            Self::Language(_) => Some(Typed::Language),
            Self::Mute(_) => Some(Typed::Mute),
            Self::Cadence(_) => Some(Typed::Cadence),
            Self::Invite(_) => Some(Typed::Invite),
            Self::Revoke(_) => Some(Typed::Revoke),
            Self::Delegate(_) => Some(Typed::Delegate),
            Self::Group(_) => Some(Typed::Group),
            Self::Bind(_) => Some(Typed::Bind),
            Self::Rebind(_) => Some(Typed::Rebind),
            Self::Quiet(_) => Some(Typed::Quiet),
            Self::Unbound(_) => Some(Typed::Unbound),
            Self::Items(_) => Some(Typed::Items),
            Self::Done(..) => Some(Typed::Done),
            Self::Ledger(_) => Some(Typed::Ledger),
            Self::Meeting(_) => Some(Typed::Meeting),
            Self::Roll(_) => Some(Typed::Roll),
            Self::Forecast(_) => Some(Typed::Forecast),
            Self::Status(_) => Some(Typed::Overview),
            Self::Case(_) => Some(Typed::Case),
            Self::Cases(_) => Some(Typed::Cases),
            Self::Contact(_) => Some(Typed::Contact),
            Self::Verify(_) => Some(Typed::Verify),
            Self::Guard(_) => Some(Typed::Guard),
            Self::Alert(_) => Some(Typed::Alert),
            Self::Aware(_) => Some(Typed::Aware),
            Self::Words(_) => Some(Typed::Words),
            Self::Start(_)
            | Self::Help
            | Self::Unconfirmed
            | Self::Unmute
            | Self::Unbind
            | Self::Roles
            | Self::HandOver
            | Self::Me
            | Self::Privacy
            | Self::MyData
            | Self::Forget
            | Self::Subscribe
            | Self::Unsubscribe
            | Self::Plan
            | Self::Overdue
            | Self::Today
            | Self::Kit
            | Self::Notice(_)
            | Self::Burden
            | Self::Review
            | Self::Quiz
            | Self::Check(_)
            | Self::Sos
            | Self::Badge
            | Self::Pledge
            | Self::ClassQuiz
            | Self::Contest
            | Self::Course
            | Self::Question
            | Self::RolePlay
            | Self::Unknown(_) => None,
        }
    }
}

/// Those of `offered` that `word` may have been meant for, nearest first.
#[must_use]
pub fn nearest<'a>(word: &str, offered: &[&'a str]) -> Vec<&'a str> {
    let mut near: Vec<_> = offered.iter().map(|name| (edits(word, name), *name)).collect();
    // Whatever is as far off as the name is long has nothing in common with it.
    near.retain(|(edits, name)| *edits <= EDITS_MAX && *edits < name.len());
    near.sort_unstable();
    near.into_iter().map(|(_, name)| name).take(3).collect()
}

/// Drops what cannot be seen and makes full-width characters (U+FF01 to U+FF5E) narrow.
fn tidy(text: &str) -> String {
    text.chars().filter(|sign| !is_unseen(*sign)).map(narrow).collect()
}

fn command(word: &str, text: &Text) -> Option<Typed> {
    let by_name = NAMES.into_iter().find(|(name, _)| *name == word);
    by_name.or_else(|| NAMES.into_iter().find(|(_, typed)| text.is_typed(*typed, word))).map(|(_, typed)| typed)
}

/// Which case somebody means: their draft, a new one, or one by its number.
fn one_case(typed: Option<&str>, text: &Text) -> Result<case::Wanted, Refusal> {
    match typed {
        None => Ok(case::Wanted::Draft),
        Some(word) if text.is_typed(Typed::New, &word.to_lowercase()) => Ok(case::Wanted::New),
        Some(word) => word.parse().map(case::Wanted::One).map_err(|_| Refusal::BadCaseNumber),
    }
}

/// Which cases somebody asks for, in any order: open ones, a comparison, and the name of a college in the other words.
fn cases(typed: &[&str], text: &Text) -> case::list::Asked {
    let mut asked = case::list::Asked::default();
    let mut place = Vec::new();
    for word in typed {
        let lower = word.to_lowercase();
        if text.is_typed(Typed::Trend, &lower) {
            asked.is_trend = true;
        } else if text.is_typed(Typed::Open, &lower) {
            asked.is_open = true;
        } else if !text.is_typed(Typed::All, &lower) {
            place.push(*word);
        }
    }
    asked.place = (!place.is_empty()).then(|| place.join(" "));
    asked
}

/// A role by one of its names, and a place in all the words behind it; nothing typed is nothing wanted.
fn wanted(typed: &[&str], text: &Text) -> Result<Wanted, Refusal> {
    let Some((role, place)) = typed.split_first() else { return Ok(None) };
    let role = role.to_lowercase();
    let is_it = |duty: &Duty| duty.code() == role || text.is_typed(Typed::Duty(*duty), &role);
    let duty = Duty::ALL.iter().copied().find(is_it).ok_or(Refusal::BadInvitation)?;
    let place = place.join(" ");
    Ok(Some((duty, Some(place).filter(|place| !place.is_empty()))))
}

/// A length of time: `12h`, `7d`, or a number of days.
fn rest(typed: &str, text: &Text) -> Option<TimeDelta> {
    let typed = typed.to_lowercase();
    let digits = typed.find(|c: char| !c.is_ascii_digit()).unwrap_or(typed.len());
    let (number, unit) = typed.split_at(digits);
    let number = number.parse().ok()?;
    let is = |what| text.is_typed(what, unit);
    let rest = if unit.is_empty() || is(Typed::Days) {
        TimeDelta::try_days(number)?
    } else if is(Typed::Hours) {
        TimeDelta::try_hours(number)?
    } else if is(Typed::Weeks) {
        TimeDelta::try_weeks(number)?
    } else {
        return None;
    };
    (TimeDelta::zero() < rest && rest <= REST_MAX).then_some(rest)
}

/// Quiet hours: nothing, a word that ends them, or two times of day, whatever stands between them.
fn quiet(typed: &[&str], text: &Text) -> Result<Wish, Refusal> {
    let typed = typed.concat().to_lowercase();
    if typed.is_empty() {
        return Ok(Wish::Show);
    }
    if text.is_typed(Typed::Off, &typed) {
        return Ok(Wish::Off);
    }
    let (from, to) = typed.split_once(is_between).ok_or(Refusal::BadQuietHours)?;
    let hours = time_of_day(from).zip(time_of_day(to)).filter(|(from, to)| from != to);
    hours.map(|(from, to)| Wish::Set(QuietHours::new(from, to))).ok_or(Refusal::BadQuietHours)
}

/// The signs that stand between two times of day: dashes, waves, and two Chinese words for "to".
const fn is_between(sign: char) -> bool {
    matches!(sign, '-' | '~' | '\u{2010}'..='\u{2015}' | '\u{301c}' | '\u{81f3}' | '\u{5230}')
}

/// A time of day: `20:00`, `9:30`, `20`, the same with the Chinese word for "o'clock" or, for midnight, `24:00`.
fn time_of_day(typed: &str) -> Option<MinuteOfDay> {
    let (hour, minute) = typed.split_once(':').unwrap_or((typed.trim_end_matches('\u{70b9}'), "00"));
    let is_number = |digits: &str| digits.len() <= 2 && digits.bytes().all(|sign| sign.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    match (hour.parse().ok()?, minute.parse().ok()?) {
        (24, 0) => MinuteOfDay::new(0, 0),
        (hour, minute) => MinuteOfDay::new(hour, minute),
    }
}

/// The id of an item, in capitals or not.
fn item(typed: &str) -> Option<ItemId> {
    typed.to_ascii_uppercase().parse().ok()
}

/// Which rows of the plan somebody asks for, in any order: an item, all, a month, and the name of a place in the other
/// words.
fn asked(typed: &[&str], text: &Text) -> Asked {
    let mut asked = Asked::default();
    let mut place = Vec::new();
    for word in typed {
        match item(word) {
            Some(item) if asked.item.is_none() => asked.item = Some(item),
            _ if text.is_typed(Typed::All, &word.to_lowercase()) => asked.is_all = true,
            _ => match month(word, text) {
                Some(named) if asked.month.is_none() => asked.month = Some(named),
                _ => place.push(*word),
            },
        }
    }
    asked.place = (!place.is_empty()).then(|| place.join(" "));
    asked
}

/// A month: the present one, or one by its name or number.
fn month(typed: &str, text: &Text) -> Option<Named> {
    let typed = typed.to_lowercase();
    if text.is_typed(Typed::Month, &typed) {
        return Some(Named::This);
    }
    text.ledger_lexicon().month(&typed).map(|(year, number)| Named::Of(year, number))
}

/// What stands behind the first words of a text, as it was typed.
fn behind(typed: &str, words: usize) -> Option<String> {
    let mut rest = typed.trim_start();
    for _ in 0..words {
        rest = rest.split_once(char::is_whitespace)?.1.trim_start();
    }
    let rest = rest.trim_end();
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// How often: a word, or how many times a week.
fn cadence(typed: &str, text: &Text) -> Option<Cadence> {
    let typed = typed.to_lowercase();
    let ways = [
        ("7", Typed::Daily, Cadence::Daily),
        ("3", Typed::ThreeAWeek, Cadence::ThreeAWeek),
        ("1", Typed::Weekly, Cadence::Weekly),
    ];
    ways.into_iter()
        .find(|(times, what, _)| typed == *times || text.is_typed(*what, &typed))
        .map(|(.., cadence)| cadence)
}

/// Levenshtein's distance, in characters.
fn edits(left: &str, right: &str) -> usize {
    let right: Vec<_> = right.chars().collect();
    let mut row: Vec<_> = (0..=right.len()).collect();
    for (above, c) in left.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (at, d) in right.iter().enumerate() {
            let change = diagonal + usize::from(c != *d);
            diagonal = row[at + 1];
            row[at + 1] = change.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);

    fn parse(typed: &str) -> Option<Command> {
        Command::parse(typed, &TEXT)
    }

    #[test]
    fn a_command_is_understood_however_it_is_typed() {
        let spellings = [
            "/mute 7d",
            "/MUTE@Wuzha_Bot 7D",
            "  ／ｍｕｔｅ\u{3000}７ｄ",
            "\u{feff}/mu\u{200b}te\n7days",
            "\u{202e}/静音 7天",
            "/mute\t1w more words",
            "/mute",
        ];
        for text in spellings {
            assert_eq!(parse(text), Some(Command::Mute(Ok(TimeDelta::days(7)))), "{text:?}");
        }
    }

    #[test]
    fn what_a_link_carries_keeps_its_letters() {
        assert_eq!(parse("/start@wuzha_bot AbC-_9"), Some(Command::Start(Some("AbC-_9".into()))));
        assert_eq!(parse("/start"), Some(Command::Start(None)));
    }

    #[test]
    fn talk_is_no_command() {
        for text in ["", "hello", "1/2", "see /help", "【反诈提示】"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn lengths_that_make_no_sense_are_refused() {
        for length in
            ["0", "-1", "31d", "721h", "7x", "d", "９９９９９９９９９９９９９９９９９９９９d", "明天", "2147483648w"]
        {
            assert_eq!(parse(&format!("/mute {length}")), Some(Command::Mute(Err(Refusal::BadDuration))), "{length}");
        }
        assert_eq!(parse("/mute 30d"), Some(Command::Mute(Ok(TimeDelta::days(30)))));
        assert_eq!(parse("/mute 12小时"), Some(Command::Mute(Ok(TimeDelta::hours(12)))));
    }

    #[test]
    fn a_cadence_is_one_of_three() {
        assert_eq!(parse("/cadence daily"), Some(Command::Cadence(Ok(Cadence::Daily))));
        assert_eq!(parse("/cadence ３"), Some(Command::Cadence(Ok(Cadence::ThreeAWeek))));
        assert_eq!(parse("/频率 每周"), Some(Command::Cadence(Ok(Cadence::Weekly))));
        assert_eq!(parse("/cadence"), Some(Command::Cadence(Err(Refusal::BadCadence))));
        assert_eq!(parse("/cadence hourly"), Some(Command::Cadence(Err(Refusal::BadCadence))));
    }

    #[test]
    fn a_role_and_its_place_are_named_in_any_language() {
        let at = |place: &str| Some(place.to_owned());
        let monitor = Some((Duty::Monitor, at("软件2301")));
        assert_eq!(parse("/invite monitor 软件2301"), Some(Command::Invite(Ok(monitor.clone()))));
        assert_eq!(parse("/邀请 班长 软件2301"), Some(Command::Invite(Ok(monitor))));
        let counsellor = Some((Duty::Counsellor, at("School of Law 泰安校区")));
        assert_eq!(parse("/invite  Counsellor School of\u{3000}Law 泰安校区"), Some(Command::Invite(Ok(counsellor))));
        assert_eq!(parse("/revoke"), Some(Command::Revoke(Ok(None))));
        assert_eq!(parse("/invite admin"), Some(Command::Invite(Ok(Some((Duty::Admin, None))))));
        assert_eq!(parse("/invite king 软件2301"), Some(Command::Invite(Err(Refusal::BadInvitation))));
        assert_eq!(parse("/delegate 7d"), Some(Command::Delegate(Ok(TimeDelta::days(7)))));
        for typed in ["/委托 明天", "/delegate", "/delegate 31d"] {
            assert_eq!(parse(typed), Some(Command::Delegate(Err(Refusal::BadDelegation { days: 30 }))), "{typed}");
        }
    }

    #[test]
    fn a_class_is_all_that_follows() {
        assert_eq!(parse("/bind  软件2301 "), Some(Command::Bind(Some("软件2301".into()))));
        assert_eq!(parse("/绑定 International  2024"), Some(Command::Bind(Some("International 2024".into()))));
        assert_eq!(parse("/rebind"), Some(Command::Rebind(None)));
        assert_eq!(parse("/退订"), Some(Command::Unsubscribe));
        assert_eq!(parse("/meeting 软件2301"), Some(Command::Meeting(Some("软件2301".into()))));
    }

    #[test]
    fn quiet_hours_are_two_times_of_day_however_they_are_typed() {
        let set = |hours: &str| Some(Command::Quiet(Ok(Wish::Set(hours.parse().expect("hours")))));
        for typed in [
            "/quiet 20:00-09:00",
            "/quiet 20:00 - 9:00",
            "/QUIET 20\u{2013}9",
            "/免打扰 ２０：００－９：００",
            "/quiet 20:00 ~ 09:00",
            "/免打扰 20:00至9:00",
            "/免打扰 20到09:00",
            "/免打扰 20点到9点",
        ] {
            assert_eq!(parse(typed), set("20:00-09:00"), "{typed}");
        }
        assert_eq!(parse("/quiet 12:30-24:00"), set("12:30-00:00"));
        assert_eq!(parse("/quiet"), Some(Command::Quiet(Ok(Wish::Show))));
        for typed in ["/quiet off", "/quiet Off", "/免打扰 关闭"] {
            assert_eq!(parse(typed), Some(Command::Quiet(Ok(Wish::Off))), "{typed}");
        }
        let wrong =
            ["20:00-20:00", "0-24", "25-9", "20:60-9", "20:00", "20:0-9:00", "-", "20-9-7", "+2-9", "8pm-9am", "x"];
        for hours in wrong {
            let refused = Some(Command::Quiet(Err(Refusal::BadQuietHours)));
            assert_eq!(parse(&format!("/quiet {hours}")), refused, "{hours}");
        }
    }

    #[test]
    fn rows_are_asked_for_by_item_place_and_month_in_any_order() {
        let asked = |typed: &str| match parse(typed) {
            Some(Command::Items(asked)) => asked,
            other => panic!("{typed}: {other:?}"),
        };
        for (typed, named) in [
            ("/items month", Named::This),
            ("/任务 本月", Named::This),
            ("/items 4月", Named::Of(None, 4)),
            ("/任务 ４月份", Named::Of(None, 4)),
            ("/任务 十二月", Named::Of(None, 12)),
            ("/items April", Named::Of(None, 4)),
            ("/items 2025-04", Named::Of(Some(2025), 4)),
            ("/items 2025年4月", Named::Of(Some(2025), 4)),
        ] {
            assert_eq!(asked(typed), Asked { month: Some(named), ..Asked::default() }, "{typed}");
        }
        let all = asked("/items 学生工作部 4月 I2");
        assert_eq!((all.month, all.item), (Some(Named::Of(None, 4)), Some("I2".parse().expect("an item"))));
        assert_eq!(all.place.as_deref(), Some("学生工作部"));
        for typed in ["/items 2025-13", "/items 4月3日", "/items 13月"] {
            assert_eq!(asked(typed).month, None, "{typed}");
        }
    }

    #[test]
    fn how_far_meetings_are_is_asked_in_any_order() {
        let april = Asked { month: Some(Named::Of(None, 4)), place: Some("信息学院".into()), ..Asked::default() };
        for typed in [
            "/meeting status 信息学院 4月",
            "/班会 信息学院 进度 4月",
            "/班会进度 4月 信息学院",
            "/meetingstatus 4月 信息学院",
        ] {
            assert_eq!(parse(typed), Some(Command::Status(april.clone())), "{typed}");
        }
        assert_eq!(parse("/meeting STATUS"), Some(Command::Status(Asked::default())));
        assert_eq!(parse("/预测 C3"), Some(Command::Forecast(Asked { item: item("C3"), ..Asked::default() })));
    }

    #[test]
    fn a_mistyped_command_finds_its_neighbours() {
        assert_eq!(parse("/hlep"), Some(Command::Unknown("hlep".into())));
        assert_eq!(nearest("hlep", &["help", "language", "mute"]), ["help"]);
        assert_eq!(nearest("mut", &["help", "unmute", "mute", "me"]), ["mute"]);
        assert_eq!(nearest("xyzzy", &["help", "language", "mute"]), [""; 0]);
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_it_panic(text in "\\PC*", rest in any::<String>()) {
            let _ = parse(&text);
            let _ = parse(&format!("/mute {rest}"));
            let _ = parse(&format!("/quiet {rest}"));
            let _ = parse(&format!("/{rest}"));
        }

        #[test]
        fn quiet_hours_are_read_as_they_are_shown(
            from in (0_u16..24, 0_u16..60), to in (0_u16..24, 0_u16..60),
        ) {
            let [from, to] = [from, to].map(|(hour, minute)| MinuteOfDay::new(hour, minute).expect("a time of day"));
            let hours = QuietHours::new(from, to);
            let read = parse(&format!("/quiet {hours}"));
            let right = if from == to { Err(Refusal::BadQuietHours) } else { Ok(Wish::Set(hours)) };
            prop_assert_eq!(read, Some(Command::Quiet(right)));
        }
    }
}
