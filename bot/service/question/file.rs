//! Questions that staff send as a file in private.
//!
//! ```text
//! counsellor  (a file)
//! bot         The file can be taken. New: 12 …        [Take them] [Do not]
//! counsellor  [Take them]
//! bot         (to the office) Quiz questions wait for you: 12
//! ```

use std::collections::BTreeSet;

use chrono::DateTime;

use super::super::{Actor, Broken, Result, Services, Turn, actor, ledger, plain, role};
use super::{CARD, Label, PLACE, Press, button, judges, number};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{Document, Message};
use crate::domain::import::BadFile;
use crate::domain::ledger::Fact;
use crate::domain::question::file::{self as list, Names, QUESTIONS_MAX};
use crate::domain::question::{CHINESE, Content, DRAFT_LIFE, ENGLISH, Part, State, Step, mark};
use crate::domain::refusal::Refusal;
use crate::domain::tip::{FraudType, Segment};
use crate::sheet::{Book, WriteError};
use crate::text::Locale;
use crate::text::question::FileHead;

/// What the file to fill in is called.
const FILE_NAME: &str = "quiz-questions.xlsx";

/// The fraud that the example in it is about.
const EXAMPLE: &str = "police";

/// Whether the file that came is one with questions.
#[must_use]
pub fn is_one(turn: &Turn<'_>) -> bool {
    turn.rows().is_some_and(|rows| list::is_one(&rows))
}

/// Says what is in the file that somebody sent, and offers to take it.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn look(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::WriteQuestions).await?;
    let rows = turn.rows().ok_or(Refusal::FileLost)?;
    let (services, locale, chat) = (turn.services, &actor.locale, actor.chat.id);
    let names = Names {
        fraud_type: &|name| type_of(services, name),
        language: &|name| services.text.language_called(name),
        audience: &|name| audience_of(services, name),
    };
    let card = match list::read(&rows, names) {
        Err(faults) => plain(services.text.questions_file_faults(locale, &faults)),
        Ok(read) if read.is_empty() => return Err(Refusal::BadFile(BadFile::Empty).into()),
        Ok(read) if read.len() > QUESTIONS_MAX => {
            return Err(Refusal::BadFile(BadFile::TooManyRows { most: number(QUESTIONS_MAX) }).into());
        }
        Ok(read) => {
            let all = read.len();
            let new = unknown(turn, read.into_iter().map(|(_, content)| content)).await?;
            let counts = (number(new.len()), number(all - new.len()));
            if new.is_empty() {
                plain(services.text.questions_in_file(locale, FileHead::Same, counts))
            } else {
                let kept = serde_json::to_string(&new).expect("texts become JSON");
                turn.tx.draft_question(actor.account, (Step::File, None), Some(&kept), turn.now).await?;
                let at = turn.now.timestamp_millis();
                let buttons = vec![
                    button(services, locale, chat, Label::Apply, Press::Apply(at)),
                    button(services, locale, chat, Label::Cancel, Press::Cancel(at)),
                ];
                let html = services.text.questions_in_file(locale, FileHead::Ready, counts);
                Message { buttons: vec![buttons], ..plain(html) }
            }
        }
    };
    Ok(turn.answer(chat, CARD, card).await?)
}

/// Those of which none has the same words yet, whether it is asked, waits, or stands before it in the list.
async fn unknown(turn: &mut Turn<'_>, read: impl Iterator<Item = Content>) -> Result<Vec<Content>, Broken> {
    let services = turn.services;
    let mut known: BTreeSet<String> = BTreeSet::new();
    for language in [CHINESE, ENGLISH].into_iter().filter_map(|tag| Locale::parse(tag).ok()) {
        let bank = services.banks.shipped();
        known.extend(bank.questions().iter().map(|one| mark(services.text.quiz_asked(&language, one).as_str())));
    }
    for written in turn.tx.written_questions().await? {
        if written.state != State::Retired {
            known.extend(written.content.marks());
        }
    }
    let new = read.filter(|content| {
        let marks = content.marks();
        let is_new = marks.is_disjoint(&known);
        known.extend(marks);
        is_new
    });
    Ok(new.collect())
}

/// What somebody brought at a moment and nobody took yet.
async fn pending(turn: &mut Turn<'_>, actor: &Actor, at: i64) -> Result<Vec<Content>> {
    let is_it = DateTime::from_timestamp_millis(at);
    let draft = turn.tx.question_draft(actor.account).await?;
    let draft = draft.filter(|draft| draft.step == Step::File && Some(draft.at) == is_it);
    let draft = draft.filter(|draft| draft.at > turn.now - DRAFT_LIFE).ok_or(Refusal::ImportOver)?;
    Ok(draft.content.and_then(|kept| serde_json::from_str(&kept).ok()).ok_or(Refusal::ImportOver)?)
}

/// Somebody has the questions of a file taken, all at once. Each waits for a second person.
///
/// # Errors
/// A refusal when they waited too long; or when the database cannot.
pub async fn apply(turn: &mut Turn<'_>, actor: &Actor, at: i64, message: Option<i64>) -> Result<()> {
    let brought = pending(turn, actor, at).await?;
    let all = brought.len();
    // Somebody else may have brought the same meanwhile.
    let new = unknown(turn, brought.into_iter()).await?;
    let by = ledger::by(turn, actor, &PLACE).await?;
    for content in &new {
        let right = content.right.filter(|_| content.is_whole()).ok_or(Refusal::ImportOver)?;
        let id = turn.tx.add_question(content, right, by.grant(), turn.now).await?;
        turn.record(by, PLACE, Fact::QuestionProposed { question: id.to_string() });
    }
    turn.tx.drop_question_draft(actor.account).await?;
    let services = turn.services;
    let counts = (number(new.len()), number(all - new.len()));
    tracing::info!(questions = counts.0, "quiz questions came in a file");
    for account in judges(turn, actor.account).await? {
        role::tell(turn, account, CARD, |locale, _| plain(services.text.questions_came(locale, counts.0))).await?;
    }
    let html = services.text.questions_in_file(&actor.locale, FileHead::Applied, counts);
    Ok(role::show(turn, actor.chat.id, CARD, message, plain(html)).await?)
}

/// Somebody has them forgotten.
///
/// # Errors
/// A refusal when they are; or when the database cannot.
pub async fn cancel(turn: &mut Turn<'_>, actor: &Actor, at: i64, message: Option<i64>) -> Result<()> {
    let brought = pending(turn, actor, at).await?;
    turn.tx.drop_question_draft(actor.account).await?;
    let counts = (number(brought.len()), 0);
    let html = turn.services.text.questions_in_file(&actor.locale, FileHead::Cancelled, counts);
    Ok(role::show(turn, actor.chat.id, CARD, message, plain(html)).await?)
}

/// Gives somebody a workbook to fill in, with an example.
///
/// # Errors
/// A refusal when it cannot be made; or when the database cannot.
pub async fn give_template(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let bytes = template(turn.services, &actor.locale).map_err(|error| {
        tracing::error!(why = %error, "the file for quiz questions could not be made");
        Refusal::FileLost
    })?;
    let caption = plain(turn.services.text.questions_template(&actor.locale));
    let document = Document::of_bytes(FILE_NAME, bytes, caption).map_err(|_| Refusal::FileLost)?;
    turn.answer_once_a_minute(actor.chat.id, "question_file", "template", document).await?;
    Ok(())
}

fn template(services: &Services, locale: &Locale) -> Result<Vec<u8>, WriteError> {
    let text = &services.text;
    let heading: Vec<_> = Part::ALL.iter().map(|part| text.questions_part(locale, *part).into_string()).collect();
    let mark = text.questions_mark(locale).into_string();
    let mut book = Book::new(services.proofs.made_folder()?, &mark, &heading)?;
    let rows = [CHINESE, ENGLISH].into_iter().filter_map(|tag| Locale::parse(tag).ok()).map(|language| {
        let [body, a, b, c, d, why] = text.questions_example(&language).map(crate::text::Plain::into_string);
        let fraud = text.fraud_type_name(locale, &FraudType::new(EXAMPLE)).into_string();
        let audience = text.alert_segment(locale, None).into_string();
        let name = text.endonym(&language).into_string();
        ["1".to_owned(), name, fraud, body, a, b, c, d, "B".to_owned(), why, audience]
    });
    book.add(rows)?;
    book.finish()
}

/// The kind of fraud that has this name in any language, or this code.
fn type_of(services: &Services, name: &str) -> Option<FraudType> {
    let wanted = name.to_lowercase();
    let is_called = |kind: &FraudType| {
        let is_name = |locale: &Locale| services.text.fraud_type_name(locale, kind).as_str().to_lowercase() == wanted;
        kind.as_str() == wanted || services.text.locales().any(is_name)
    };
    services.library.fraud_types().into_iter().find(is_called)
}

/// The people who have this name in any language, or this code; `None` within is everyone.
fn audience_of(services: &Services, name: &str) -> Option<Option<Segment>> {
    let wanted = name.to_lowercase();
    let is_called = |audience: &Option<Segment>| {
        let is_name =
            |locale: &Locale| services.text.alert_segment(locale, *audience).as_str().to_lowercase() == wanted;
        audience.map_or("all", Segment::as_str) == wanted || services.text.locales().any(is_name)
    };
    [None].into_iter().chain(Segment::ALL.map(Some)).find(is_called)
}
