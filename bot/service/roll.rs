//! A class on paper, for a meeting where not everybody is on the messenger: a sheet to print, with a box for each
//! student. It goes to those who answer for the class, in private.

use super::button::Button;
use super::paging::{self, List, Page};
use super::{Actor, Result, Turn, actor, identity, key, ledger, plain, unbound};
use crate::domain::access::Action;
use crate::domain::class::{Class, ClassId};
use crate::domain::delivery::{Document, Message};
use crate::domain::ledger::Fact;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::domain::roster::Student;
use crate::secret;
use crate::sheet::roll::{self, Sheet, Words};
use crate::text::roll::{Facts, Words as Said};
use crate::text::{Locale, Plain};

/// What it is, in the outbox.
const KIND: &str = "roll";

/// Makes the roll of a class, or of somebody's only class, or shows which classes there are.
///
/// # Errors
/// A refusal for who may not, for a class that is none, or for one without a roster; or when the database cannot.
pub async fn make(turn: &mut Turn<'_>, actor: &Actor, typed: Option<&str>) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::SeeUnbound).await?;
    let class = match typed {
        Some(typed) => {
            let name = identity::named(turn, typed).await?;
            turn.tx.class(&name).await?.ok_or(Refusal::NoSuchClass { class: name })?
        }
        None => match <[Class; 1]>::try_from(unbound::own_classes(turn, actor).await?) {
            Ok([only]) => only,
            Err(_) => return paging::post(turn, actor, List::Rolls).await,
        },
    };
    send(turn, actor, &class).await
}

/// Makes the roll of the class whose button was pressed.
///
/// # Errors
/// As [`make`].
pub async fn press(turn: &mut Turn<'_>, actor: &Actor, class: ClassId) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::SeeUnbound).await?;
    let class = turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?;
    send(turn, actor, &class).await?;
    Ok(turn.services.text.roll_sent(&actor.locale, &class.name))
}

/// A page of the classes that somebody answers for, counted from 0, each with a button if it has a roster.
///
/// # Errors
/// As [`make`].
pub(super) async fn classes_card(turn: &mut Turn<'_>, actor: &Actor, number: usize) -> Result<Message> {
    let own = unbound::own_classes(turn, actor).await?;
    let standings = turn.tx.standings(None).await?;
    let (services, page) = (turn.services, Page::of(&own, number));
    let (mut shown, mut buttons) = (Vec::with_capacity(page.items.len()), Vec::with_capacity(page.items.len() + 1));
    for class in page.items {
        let students = standings.iter().find(|it| it.class == class.name).map(|it| it.students);
        if students.is_some() {
            let id = turn.tx.class_id(&class.name).await?.ok_or(Refusal::CardExpired)?;
            let label = services.text.roll_class_label(&actor.locale, &class.name);
            buttons.push(vec![key(services, actor.chat.id, label, &Button::MakeRoll(id))]);
        }
        shown.push((class.name.as_str(), students));
    }
    buttons.extend(page.row(services, &actor.locale, actor.chat.id, List::Rolls));
    let html = services.text.roll_classes(&actor.locale, &shown).into_string();
    Ok(Message { html, buttons, silent: false })
}

/// Sends the roll of a class and writes that down. However often it is asked for, one with the same on it is sent once
/// within a minute.
async fn send(turn: &mut Turn<'_>, actor: &Actor, class: &Class) -> Result<()> {
    let place = Scope::from(class);
    actor::permit(turn, actor, Action::SeeUnbound, &place).await?;
    let students = turn.tx.students(&class.name).await?;
    if students.is_empty() {
        return Err(Refusal::NoRoster { class: class.name.clone() }.into());
    }
    let people = u64::try_from(students.len()).unwrap_or(u64::MAX);
    let document = document(turn, actor, class, &students);
    let about = secret::hash(document.content());
    if turn.answer_once_a_minute(actor.chat.id, KIND, &about, document).await? {
        let by = ledger::by(turn, actor, &place).await?;
        turn.record(by, place, Fact::RosterPrinted { people });
    }
    Ok(())
}

fn document(turn: &Turn<'_>, actor: &Actor, class: &Class, students: &[Student]) -> Document {
    let (services, locale) = (turn.services, &actor.locale);
    let text = &services.text;
    let today = services.settings.local(turn.now).date();
    let filled = roll::filled(students.len());
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let facts = Facts {
        class: &class.name,
        college: &class.college,
        students: count(students.len()),
        sheets: count(filled.len()),
        today,
        bot: &services.settings.bot_username,
    };
    let sheet = |(number, on_it): (u32, &usize)| Sheet {
        number: text.roll_number(locale, number, facts.sheets).into_string(),
        present: text.roll_present(locale, count(*on_it)).into_string(),
    };
    let sheets: Vec<_> = (1..).zip(&filled).map(sheet).collect();
    let content = roll::page(&words(text.roll_words(locale, &facts), class, locale), students, &sheets);
    let caption = plain(text.roll_caption(locale, &facts));
    let name = format!("wuzha-roll-{}-{today}.html", in_a_name(&class.name));
    Document::new(&name, content, caption).expect("a class of 999 students takes a quarter of what a file may have")
}

fn words(said: Said, class: &Class, locale: &Locale) -> Words {
    Words {
        language: locale.to_string(),
        is_right_to_left: said.is_right_to_left,
        class: class.name.clone(),
        title: said.title.into_string(),
        facts: said.facts.into_string(),
        date: said.date.into_string(),
        about: said.about.into_string(),
        occasions: said.occasions.map(Plain::into_string),
        columns: said.columns.map(Plain::into_string),
        blanks: said.blanks.map(Plain::into_string),
        how: said.how.map(Plain::into_string),
        offline: said.offline.into_string(),
        privacy: said.privacy.into_string(),
    }
}

/// A class's name as part of a file's: letters and digits of any script, and a dash for whatever else.
fn in_a_name(class: &str) -> String {
    let parts: Vec<_> = class.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_has_nothing_that_a_form_or_a_disk_takes_for_something_else() {
        let cases = [
            ("软件2301", "软件2301"),
            ("软件工程2301（中外合作）", "软件工程2301-中外合作"),
            ("Software One", "Software-One"),
            ("a/../b;\"c\"", "a-b-c"),
        ];
        for (class, name) in cases {
            assert_eq!(in_a_name(class), name);
        }
    }
}
