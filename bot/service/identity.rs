//! Binding a person to the roster: a class's link, the conversation that finds out who somebody is, and
//! what is done about it at the desk.
//!
//! The conversation is kept in the database between any two messages. What somebody types is looked for in
//! the one class they named, so nothing they are told says anything about another.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, drip, key, plain, role, roster};
use crate::domain::access::Action;
use crate::domain::class::Class;
use crate::domain::delivery::{self, Act, ChatId, Message, Press};
use crate::domain::identity::{
    Asked, Identity, Introduction, LINK_LIFE, OWN_CHANGES, PATIENCE, Standing, Tail, Tries, folded,
};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Role, Scope};
use crate::domain::roster::{Seat, Student, StudentId};
use crate::secret::{self, Key};
use crate::store::Verdict;
use crate::text::identity::Myself;
use crate::text::{Html, Locale, Plain};

/// How the token of a class's link to its own people begins. What binds a group is longer.
const TOKEN_HEAD: &str = "b_";

/// Hexadecimal digits of the day a token was made, counted from 1970.
const DAY_DIGITS: usize = 4;

/// Characters of a token: head, day, and a tag of 64 bits in base64url.
const TOKEN_CHARS: usize = TOKEN_HEAD.len() + DAY_DIGITS + 11;

/// Under which name the database remembers of which classes it was told that somebody tried to bind there.
const WRONG_TRIES: &str = "identity.wrong_tries";

/// Students in one row of buttons.
const ROW: usize = 2;

/// The button that opens a private chat to bind oneself to `class`. Its link says nothing about the class
/// to anybody but us, needs no row of its own, and is good for everybody.
#[must_use]
pub fn bind_button(services: &Services, locale: &Locale, class: &Class, now: DateTime<Utc>) -> delivery::Button {
    let bot = &services.settings.bot_username;
    let token = token(&services.key, &class.name, day(now));
    let label = services.text.bind_label(locale).into_string();
    delivery::Button { label, press: Press::Url(format!("https://t.me/{bot}?start={token}")) }
}

/// Whether what a link carried has the form of a class's link to its own people.
#[must_use]
pub fn is_token(text: &str) -> bool {
    text.len() == TOKEN_CHARS && text.starts_with(TOKEN_HEAD)
}

fn token(key: &Key, class: &str, day: u16) -> String {
    let tag = key.tag(&[b"bind", class.as_bytes(), &day.to_be_bytes()]);
    format!("{TOKEN_HEAD}{day:0DAY_DIGITS$x}{}", secret::base64url(&tag))
}

fn day(moment: DateTime<Utc>) -> u16 {
    u16::try_from(moment.timestamp() / 86_400).unwrap_or(u16::MAX)
}

/// The one of `classes` that a token was made for, unless it is too old.
fn class_of<'a>(key: &Key, text: &str, classes: &'a [String], now: DateTime<Utc>) -> Option<&'a String> {
    let made_on = text.get(TOKEN_HEAD.len()..TOKEN_HEAD.len() + DAY_DIGITS)?;
    let made_on = u16::from_str_radix(made_on, 16).ok()?;
    let age = i64::from(day(now)) - i64::from(made_on);
    if !(0..=LINK_LIFE.num_days()).contains(&age) {
        return None;
    }
    classes.iter().find(|class| secret::same(token(key, class, made_on).as_bytes(), text.as_bytes()))
}

/// Somebody opened their class's link: asks them for their digits.
///
/// # Errors
/// A refusal for who may not, for a link that does not work, or as [`begin`]; or when the database cannot.
pub async fn begin_by_link(turn: &mut Turn<'_>, actor: &Actor, token: &str) -> Result<()> {
    actor.may(Action::BindMyself)?;
    let classes = turn.tx.class_names().await?;
    let class = class_of(&turn.services.key, token, &classes, turn.now).ok_or(Refusal::ClassCardOld)?;
    begin(turn, actor, class).await
}

/// Somebody named their class: asks them for their digits.
///
/// # Errors
/// A refusal for who may not, for a name that no class has, or as [`begin`]; or when the database cannot.
pub async fn begin_by_name(turn: &mut Turn<'_>, actor: &Actor, class: Option<&str>) -> Result<()> {
    actor.may(Action::BindMyself)?;
    let class = named(turn, class.ok_or(Refusal::WhichClass)?).await?;
    begin(turn, actor, &class).await
}

/// Somebody is somebody else, in the same class unless they name another: asks them for their digits.
///
/// # Errors
/// A refusal for who may not, is nobody, or may change it no more, or as [`begin`]; or when the database
/// cannot.
pub async fn begin_again(turn: &mut Turn<'_>, actor: &Actor, class: Option<&str>) -> Result<()> {
    actor.may(Action::BindMyself)?;
    let identity = turn.tx.identity_of(actor.account).await?.ok_or(Refusal::Nobody)?;
    may_change(turn, &identity)?;
    let class = match class {
        Some(class) => named(turn, class).await?,
        None => identity.student.class,
    };
    ask_digits(turn, actor, &class).await
}

/// Begins the conversation with somebody who is nobody yet.
async fn begin(turn: &mut Turn<'_>, actor: &Actor, class: &str) -> Result<()> {
    if let Some(Identity { student, .. }) = turn.tx.identity_of(actor.account).await? {
        let who = who(turn.services, &actor.locale, &student);
        return Err(Refusal::AlreadySomebody { class: student.class, who }.into());
    }
    ask_digits(turn, actor, class).await
}

/// Puts somebody who pressed under an old card back to where they are: shows the students again that they may
/// be, or asks for their digits again.
///
/// # Errors
/// A refusal for who may not, for who is asked nothing, or as [`begin_again`]; or when the database cannot.
pub(super) async fn ask_again(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::BindMyself)?;
    let before = turn.tx.introduction(actor.account).await?;
    let tries = may_try(turn, before.as_ref())?;
    let class = before.as_ref().and_then(|before| before.asked.clone()).map(|asked| asked.class);
    if let Some(Asked { class, tail_hash: Some(hash) }) = before.and_then(|before| before.under_way(turn.now)) {
        let students = turn.tx.students_with_tail(&class, &hash).await?;
        let card = card(turn.services, actor, &class, &students, tries);
        return Ok(turn.answer(actor.chat.id, "bind", card).await?);
    }
    match (class, turn.tx.identity_of(actor.account).await?) {
        (Some(class), Some(_)) => begin_again(turn, actor, Some(&class)).await,
        (Some(class), None) => ask_digits(turn, actor, &class).await,
        // They are told who they are.
        (None, Some(Identity { student, .. })) => begin(turn, actor, &student.class).await,
        (None, None) => Err(Refusal::Nobody.into()),
    }
}

/// The tries that somebody used up, unless they have to wait.
fn may_try(turn: &Turn<'_>, before: Option<&Introduction>) -> Result<Tries> {
    let tries = before.map_or_else(Tries::default, |before| before.tries.at(turn.now));
    match tries.locked_until(turn.now) {
        Some(until) => Err(Refusal::TooManyTries { until: turn.services.settings.local(until) }.into()),
        None => Ok(tries),
    }
}

async fn ask_digits(turn: &mut Turn<'_>, actor: &Actor, class: &str) -> Result<()> {
    let before = turn.tx.introduction(actor.account).await?;
    let tries = may_try(turn, before.as_ref())?;
    if turn.tx.standings(Some(class)).await?.is_empty() {
        return Err(Refusal::NoRoster { class: class.to_owned() }.into());
    }
    turn.tx.forget_introductions_before(turn.now - PATIENCE).await?;
    let asked = Some(Asked { class: class.to_owned(), tail_hash: None });
    let tried = before.map(|before| before.tried_at(turn.now)).unwrap_or_default();
    turn.tx.introduce(actor.account, &Introduction { asked, touched_at: turn.now, tries, tried }).await?;
    let html = turn.services.text.ask_digits(&actor.locale, class);
    Ok(turn.answer(actor.chat.id, "bind", plain(html)).await?)
}

/// Takes what somebody wrote for their digits, if they were asked for them, and says whether they were.
///
/// # Errors
/// A refusal for what are no digits; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<bool> {
    let Some(before) = turn.tx.introduction(actor.account).await? else { return Ok(false) };
    let (tries, tried) = (before.tries, before.tried_at(turn.now));
    let Some(Asked { class, .. }) = before.under_way(turn.now) else { return Ok(false) };
    actor.may(Action::BindMyself)?;
    let tail = Tail::read(typed)?;
    let hash = roster::tail_hash(&turn.services.roster_key, &class, tail.as_str());
    let students = turn.tx.students_with_tail(&class, &hash).await?;
    let answer = if students.is_empty() {
        plain(count_wrong(turn, actor, class, (tries, tried)).await?)
    } else {
        let card = card(turn.services, actor, &class, &students, tries);
        let asked = Some(Asked { class, tail_hash: Some(hash) });
        turn.tx.introduce(actor.account, &Introduction { asked, touched_at: turn.now, tries, tried }).await?;
        card
    };
    turn.answer(actor.chat.id, "bind", answer).await?;
    Ok(true)
}

/// The students somebody may be, and none of them, to press.
fn card(services: &Services, actor: &Actor, class: &str, students: &[Student], tries: Tries) -> Message {
    let text = &services.text;
    let button = |label, button| key(services, actor.chat.id, label, &button);
    let named: Vec<_> = students
        .iter()
        .map(|student| button(text.who(&actor.locale, student.seat, &student.name), Button::IAm(student.id)))
        .collect();
    let none = button(text.none_of_them_label(&actor.locale), Button::NoneOfThem(tries.wrong));
    let count = u32::try_from(students.len()).unwrap_or(u32::MAX);
    Message {
        html: text.ask_who(&actor.locale, class, count).into_string(),
        buttons: named.chunks(ROW).map(<[_]>::to_vec).chain([vec![none]]).collect(),
        silent: false,
    }
}

/// Uses a try up: asks again, or has somebody wait who has none left.
async fn count_wrong(
    turn: &mut Turn<'_>,
    actor: &Actor,
    class: String,
    (tries, mut tried): (Tries, BTreeSet<String>),
) -> Result<Html, Broken> {
    let tries = tries.and_wrong(turn.now);
    tried.insert(class.clone());
    let text = &turn.services.text;
    let (asked, html) = match tries.locked_until(turn.now) {
        Some(until) => (None, text.no_try_left(&actor.locale, turn.services.settings.local(until))),
        None => (Some(Asked { class, tail_hash: None }), text.not_recognised(&actor.locale, tries.left())),
    };
    if asked.is_none() {
        tracing::info!(chat.id = actor.chat.id.0, "somebody was wrong three times about who they are");
        for class in &tried {
            tell_of_tries(turn, class).await?;
        }
    }
    turn.tx.introduce(actor.account, &Introduction { asked, touched_at: turn.now, tries, tried }).await?;
    Ok(html)
}

/// Tells whoever answers for a class, once a day, that somebody was wrong three times about being in it. Who that is
/// stays between them and us.
async fn tell_of_tries(turn: &mut Turn<'_>, class: &str) -> Result<(), Broken> {
    let Some(class) = turn.tx.class(class).await? else { return Ok(()) };
    let (services, at) = (turn.services, turn.services.settings.local(turn.now));
    let slot = format!("{} {}", at.date(), class.name);
    if !turn.tx.occur(WRONG_TRIES, &slot, Verdict::Fired, 1, turn.now).await? {
        return Ok(());
    }
    let nearest = [Role::Monitor, Role::Counsellor, Role::Lead];
    let note = |locale: &Locale| services.text.wrong_tries(locale, &class.name, at);
    role::tell_nearest(turn, &Scope::from(&class), &nearest, "wrong_tries", note).await.map(drop)
}

/// Somebody pressed who they are: binds them. However often they do, they are bound once.
///
/// # Errors
/// A refusal for who may not, for a card that is over, for a student who has another account, or for
/// somebody who may change who they are no more; or when the database cannot.
pub async fn choose(turn: &mut Turn<'_>, actor: &Actor, student: StudentId, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::BindMyself)?;
    let text = &turn.services.text;
    let former = turn.tx.identity_of(actor.account).await?;
    if former.as_ref().is_some_and(|former| former.student.id == student) {
        return Ok(text.already_bound(&actor.locale));
    }
    let Before { class, hash, .. } = named_before(turn, actor).await?;
    let students = turn.tx.students_with_tail(&class, &hash).await?;
    let chosen = students.into_iter().find(|named| named.id == student).ok_or(Refusal::CardExpired)?;
    if turn.tx.account_of(student).await?.is_some() {
        return Err(Refusal::StudentTaken { who: who(turn.services, &actor.locale, &chosen) }.into());
    }
    if let Some(former) = &former {
        may_change(turn, former)?;
    }

    let open_until = former.as_ref().map_or(turn.now + OWN_CHANGES, |former| former.open_until);
    turn.tx.bind_student(student, actor.account, turn.now, open_until).await?;
    turn.tx.forget_introduction(actor.account).await?;
    let html = match &former {
        Some(former) => text.moved(&actor.locale, &former.student, &chosen),
        None => text.bound(&actor.locale, &chosen),
    };
    let invited = match &former {
        Some(_) => None,
        None => drip::invite_newcomer(turn, actor, &class).await?,
    };
    let card = match invited {
        Some(button) => Message { buttons: vec![vec![button]], ..plain(text.drip_invitation(&actor.locale, &html)) },
        None => plain(html),
    };
    role::show(turn, actor.chat.id, "bind", message, card).await?;
    tracing::info!(chat.id = actor.chat.id.0, "somebody was bound to the roster");
    Ok(text.bound_toast(&actor.locale))
}

/// Somebody is none of those that the card names, which was made when they had been wrong `wrong` times.
///
/// # Errors
/// A refusal for who may not or for a card that is over; or when the database cannot.
pub async fn choose_none(turn: &mut Turn<'_>, actor: &Actor, wrong: u32, message: Option<i64>) -> Result<Plain> {
    actor.may(Action::BindMyself)?;
    let Before { class, tries, tried, .. } = named_before(turn, actor).await?;
    if tries.wrong != wrong {
        return Err(Refusal::CardExpired.into());
    }
    let html = count_wrong(turn, actor, class, (tries, tried)).await?;
    role::show(turn, actor.chat.id, "bind", message, plain(html)).await?;
    Ok(turn.services.text.none_of_them(&actor.locale))
}

/// How a conversation stands while a card waits for a press.
struct Before {
    class: String,
    /// The hash of the digits that were typed.
    hash: String,
    tries: Tries,
    tried: BTreeSet<String>,
}

async fn named_before(turn: &mut Turn<'_>, actor: &Actor) -> Result<Before> {
    let before = turn.tx.introduction(actor.account).await?.ok_or(Refusal::CardExpired)?;
    let (tries, tried) = (before.tries, before.tried_at(turn.now));
    let Asked { class, tail_hash } = before.under_way(turn.now).ok_or(Refusal::CardExpired)?;
    let hash = tail_hash.ok_or(Refusal::CardExpired)?;
    Ok(Before { class, hash, tries, tried })
}

/// Tells somebody what is known of them.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor.may(Action::SeeMyself)?;
    let identity = turn.tx.identity_of(actor.account).await?;
    let since = |identity: &Identity| turn.services.settings.local(identity.bound_at);
    let myself = Myself {
        student: identity.as_ref().map(|identity| (&identity.student, since(identity))),
        is_subscribed: turn.tx.is_subscribed(actor.account).await?,
    };
    let html = turn.services.text.myself(&actor.locale, myself);
    Ok(turn.answer(actor.chat.id, "me", plain(html)).await?)
}

/// Frees a student from the account it is bound to, and tells whoever has that account.
///
/// # Errors
/// A refusal for a student of no account; or when the database cannot.
pub async fn release(turn: &mut Turn<'_>, student: &Student) -> Result<()> {
    let free = || Refusal::StudentFree { who: who(turn.services, &Locale::english(), student) };
    let account = turn.tx.account_of(student.id).await?.ok_or_else(free)?;
    let reached = actor::reach(turn, account).await?;
    turn.tx.release_student(student.id, turn.now).await?;
    if let Some((chat, locale)) = reached {
        tell(turn, chat, turn.services.text.released(&locale, student)).await?;
    }
    Ok(())
}

async fn tell(turn: &mut Turn<'_>, chat: ChatId, html: Html) -> Result<(), Broken> {
    turn.say(chat, "released", Act::Post(plain(html))).await
}

/// Marks a student as not on the messenger, or takes that back.
///
/// # Errors
/// A refusal for a student who has an account; or when the database cannot.
pub async fn set_offline(turn: &mut Turn<'_>, student: &Student, is_offline: bool) -> Result<()> {
    if is_offline && turn.tx.account_of(student.id).await?.is_some() {
        let who = who(turn.services, &Locale::english(), student);
        return Err(Refusal::StudentOnline { who }.into());
    }
    Ok(turn.tx.set_offline(student.id, is_offline).await?)
}

/// How far `class` is bound, in numbers.
///
/// # Errors
/// A refusal for a class that is none or has no roster; or when the database cannot.
pub async fn class_standing(services: &Services, class: &str) -> Result<Standing> {
    let mut view = services.store.view().await?;
    if let Some(standing) = view.standings(Some(class)).await?.pop() {
        return Ok(standing);
    }
    let class = class.to_owned();
    Err(match view.class(&class).await? {
        Some(_) => Refusal::NoRoster { class },
        None => Refusal::NoSuchClass { class },
    }
    .into())
}

/// The same of every class that has a roster.
///
/// # Errors
/// When the database cannot.
pub async fn standings(services: &Services) -> Result<Vec<Standing>> {
    Ok(services.store.view().await?.standings(None).await?)
}

/// The seats of `class` whose students are neither bound nor known to be off the messenger.
///
/// # Errors
/// As [`class_standing`].
pub async fn missing_seats(services: &Services, class: &str) -> Result<Vec<Seat>> {
    class_standing(services, class).await?;
    Ok(services.store.view().await?.missing_seats(class).await?)
}

/// Frees a student from its account, at the desk.
///
/// # Errors
/// As [`release`], and a refusal for a seat that nobody has.
pub async fn release_at_the_desk(services: &Services, class: &str, seat: u16) -> Result<()> {
    let now = services.clock.now();
    let mut tx = services.store.begin().await?;
    let cause = format!("release:{class}:{seat}:{}", now.timestamp_millis());
    let mut turn = Turn::new(services, &mut tx, now, cause);
    let student = on_seat(&mut turn, class, seat).await?;
    release(&mut turn, &student).await?;
    tx.commit().await?;
    Ok(())
}

/// Marks a student as not on the messenger, or takes that back, at the desk.
///
/// # Errors
/// As [`set_offline`], and a refusal for a seat that nobody has.
pub async fn set_offline_at_the_desk(services: &Services, class: &str, seat: u16, is_offline: bool) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let mut turn = Turn::new(services, &mut tx, services.clock.now(), format!("offline:{class}:{seat}"));
    let student = on_seat(&mut turn, class, seat).await?;
    set_offline(&mut turn, &student, is_offline).await?;
    tx.commit().await?;
    Ok(())
}

async fn on_seat(turn: &mut Turn<'_>, class: &str, number: u16) -> Result<Student> {
    let missing = || Refusal::NoSuchSeat { class: class.to_owned(), seat: number.to_string() };
    let seat = Seat::new(number).ok_or_else(missing)?;
    if turn.tx.class(class).await?.is_none() {
        return Err(Refusal::NoSuchClass { class: class.to_owned() }.into());
    }
    Ok(turn.tx.student_on_seat(class, seat).await?.ok_or_else(missing)?)
}

/// The class somebody means by what they typed.
pub(super) async fn named(turn: &mut Turn<'_>, typed: &str) -> Result<String> {
    let typed = Class::check_name(typed)?;
    let classes = turn.tx.class_names().await?;
    let wanted = folded(typed);
    let mut alike = classes.into_iter().filter(|class| folded(class) == wanted);
    match (alike.next(), alike.next()) {
        (Some(class), None) => Ok(class),
        (Some(first), Some(second)) => {
            let exact = [first, second].into_iter().chain(alike).find(|class| class == typed);
            Ok(exact.ok_or_else(|| Refusal::NoSuchClass { class: typed.to_owned() })?)
        }
        (None, _) => Err(Refusal::NoSuchClass { class: typed.to_owned() }.into()),
    }
}

fn may_change(turn: &Turn<'_>, identity: &Identity) -> Result<(), Refusal> {
    identity.may_change(turn.now, |moment| turn.services.settings.local(moment))
}

/// A student as their class knows them.
pub(super) fn who(services: &Services, locale: &Locale, student: &Student) -> String {
    services.text.who(locale, student.seat, &student.name).into_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    fn key() -> Key {
        Key::from_hex(KEY).expect("64 digits")
    }

    fn noon() -> DateTime<Utc> {
        "2025-04-01T04:00:00Z".parse().expect("a moment")
    }

    fn classes() -> [String; 2] {
        ["软件2301".to_owned(), "软件2302".to_owned()]
    }

    #[test]
    fn links_of_the_first_release_still_lead_to_their_class() {
        let made = token(&key(), "软件2301", day(noon()));
        assert!(is_token(&made) && made.starts_with("b_4ed3"), "{made}");
        assert_eq!(class_of(&key(), &made, &classes(), noon()), Some(&classes()[0]));
    }

    #[test]
    fn a_link_is_good_for_a_year_and_for_nothing_but_its_class() {
        let made = token(&key(), "软件2302", day(noon()));
        assert_eq!(class_of(&key(), &made, &classes(), noon() + LINK_LIFE), Some(&classes()[1]));
        let later = noon() + LINK_LIFE + chrono::TimeDelta::days(1);
        assert_eq!(class_of(&key(), &made, &classes(), later), None);
        assert_eq!(class_of(&key(), &made, &classes(), noon() - chrono::TimeDelta::days(1)), None);
        assert_eq!(class_of(&key(), &made, &classes()[..1], noon()), None);
        assert_eq!(class_of(&Key::random(), &made, &classes(), noon()), None);
    }

    #[test]
    fn a_link_of_a_group_is_none_of_these() {
        assert!(!is_token(&secret::random_token()));
        for text in ["", "b_", "b_4ed3", "b_4ed3-----------x", "x_4ed3-----------"] {
            assert!(!is_token(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_token_says_nothing_of_its_class_and_fits_a_link(class in "\\PC{1,40}", day in any::<u16>()) {
            let token = token(&key(), &class, day);
            prop_assert!(is_token(&token) && token.len() <= 64);
            prop_assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        }

        #[test]
        fn nothing_forged_opens_a_class(text in "b_[0-9a-f]{4}[A-Za-z0-9_-]{11}", other in "\\PC{0,40}") {
            let classes = classes();
            prop_assert_eq!(class_of(&key(), &text, &classes, noon()), None);
            prop_assert_eq!(class_of(&key(), &other, &classes, noon()), None);
        }
    }
}
