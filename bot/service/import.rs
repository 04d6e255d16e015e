//! A roster that staff send as a file in private.
//!
//! ```text
//! counsellor  (a file)
//! bot         (a .csv with every difference and every mistake)
//! bot         The list can be applied … [Apply] [Cancel]
//! counsellor  [Apply]
//! bot         (the card becomes) The roster is what the list says …
//! ```
//!
//! A list touches the classes that stand in it and those from which it takes somebody. Whoever brings it must
//! answer for all of them, when it is brought and when it is applied.

use std::collections::{BTreeMap, BTreeSet};

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, roster};
use crate::domain::access::Action;
use crate::domain::delivery::{DOCUMENT_BYTES_MAX, Document, Message};
use crate::domain::import::{self, BadFile, ImportId, LIFE, Pending, Tally};
use crate::domain::listing::{Change, Diff, Entry, Fault, HeadingError, Row};
use crate::domain::refusal::{Classes, Refusal};
use crate::domain::role::{Grant, Scope};
use crate::secret;
use crate::sheet::{self, SheetError, Table};
use crate::text::import::{Counted, Difference, Head, Note};
use crate::text::{Locale, Plain, Text};

/// The largest file that is fetched, in bytes.
pub const BYTES_MAX: usize = sheet::FILE_BYTES_MAX;

/// Classes that a card counts by themselves.
const CLASSES_SHOWN: usize = 10;

/// What the file with the differences is called.
const FILE_NAME: &str = "roster-check.csv";

/// Room that is left in that file to say that the rest does not fit.
const LAST_LINE_BYTES: usize = 1024;

/// What is in a file that somebody sent, or why it is not read.
pub type Brought = Result<Content, Refusal>;

/// What is in a file, as what it was sent for has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The rows of a list.
    List(Vec<Row>),
    /// The bytes of what proves something.
    Proof(Vec<u8>),
    /// A photo, drawn anew.
    Picture(Vec<u8>),
}

/// What a list can be good for.
const LISTS: [Action; 3] = [Action::ImportRoster, Action::ImportCases, Action::WriteQuestions];

/// Whether a list of `account` is worth fetching: whether there is any place for which they may bring one.
///
/// # Errors
/// When the database cannot.
pub async fn is_welcome(services: &Services, account: i64) -> Result<bool, Broken> {
    let grants = services.store.view().await?.grants_of(account, services.clock.now()).await?;
    let may = |action: Action| {
        let who = action.rule().who;
        grants.iter().any(|grant| who.includes(grant, &grant.appointment.scope))
    };
    Ok(LISTS.into_iter().any(may))
}

/// Reads a file that was fetched. It takes its time: not within a transaction, nor where others wait.
pub fn read(bytes: &[u8]) -> Brought {
    sheet::read(bytes).map(Content::List).map_err(|error| Refusal::BadFile(bad_file(&error)))
}

/// Why a file of more than [`BYTES_MAX`] bytes is not fetched.
#[must_use]
pub fn too_large() -> Refusal {
    Refusal::BadFile(bad_file(&SheetError::TooLarge))
}

/// Compares the list that somebody sent with the roster, and offers to apply it.
///
/// # Errors
/// A refusal for who may not, or what is wrong with the file; or when the database cannot.
pub async fn look(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::ImportRoster).await?;
    let brought = turn.file.take().ok_or(Refusal::FileLost)?;
    let rows = match brought.as_ref().as_ref().map_err(Clone::clone)? {
        Content::List(rows) => rows,
        // It was fetched while a proof or a photo was waited for, and came too late.
        Content::Proof(_) | Content::Picture(_) => return Err(Refusal::FileLost.into()),
    };
    let classes = turn.tx.class_names().await?.into_iter().collect();
    let (entries, faults) = roster::read(&turn.services.roster_key, rows, &classes).map_err(no_heading)?;
    if entries.is_empty() && faults.is_empty() {
        return Err(Refusal::BadFile(BadFile::Empty).into());
    }
    let diff = roster::compare(turn.tx, entries.clone()).await?;
    answers_for(turn, actor, &rights, &entries, &diff).await?;

    turn.tx.forget_imports_until(turn.now - LIFE).await?;
    turn.tx.forget_import(actor.account).await?;
    if let Some(document) = document(&turn.services.text, &actor.locale, &diff, &faults) {
        turn.answer_with(actor.chat.id, "import_details", document).await?;
    }
    let card = if faults.is_empty() && !diff.is_empty() {
        offer(turn, actor, entries, &diff).await?
    } else {
        let head = if faults.is_empty() { Head::Same } else { Head::Faulty { rows: rows_with(&faults) } };
        let counted = counted(&import::tallies(&entries, &diff));
        plain(turn.services.text.import_card(&actor.locale, head, &counted))
    };
    Ok(turn.answer(actor.chat.id, "import", card).await?)
}

/// Somebody has what they sent applied, whole or not at all. The card tells what was done.
///
/// # Errors
/// A refusal for who may not, when the list is over, or when the roster has changed since it was looked at; or
/// when the database cannot.
pub async fn apply(turn: &mut Turn<'_>, actor: &Actor, import: ImportId, message: Option<i64>) -> Result<Plain> {
    let rights = actor::permit_somewhere(turn, actor, Action::ImportRoster).await?;
    let Pending { entries, seen, .. } = pending(turn, actor, import).await?;
    let diff = roster::compare(turn.tx, entries.clone()).await?;
    answers_for(turn, actor, &rights, &entries, &diff).await?;
    if secret::hash(&import::signature(&diff)) != seen {
        return Err(Refusal::RosterMoved.into());
    }

    let counted = counted(&import::tallies(&entries, &diff));
    turn.tx.forget_import(actor.account).await?;
    let by = ledger::by(turn, actor, &Scope::Everything).await?;
    roster::write(turn, diff, by).await?;
    let Tally { new, changed, moved, left, same } = counted.total;
    tracing::info!(import.id = import.0, new, changed, moved, left, same, "a list from a chat became the roster");
    if let Some(message) = message {
        let card = turn.services.text.import_card(&actor.locale, Head::Applied, &counted);
        turn.rewrite(actor.chat.id, "import", message, plain(card)).await?;
    }
    Ok(turn.services.text.import_applied(&actor.locale))
}

/// Somebody has what they sent forgotten.
///
/// # Errors
/// A refusal for who may not, or when the list is over; or when the database cannot.
pub async fn cancel(turn: &mut Turn<'_>, actor: &Actor, import: ImportId, message: Option<i64>) -> Result<Plain> {
    actor::permit_somewhere(turn, actor, Action::ImportRoster).await?;
    pending(turn, actor, import).await?;
    turn.tx.forget_import(actor.account).await?;
    if let Some(message) = message {
        let card = turn.services.text.import_cancelled_card(&actor.locale);
        turn.rewrite(actor.chat.id, "import", message, plain(card)).await?;
    }
    Ok(turn.services.text.import_cancelled(&actor.locale))
}

/// The list that the button of a card is about.
async fn pending(turn: &mut Turn<'_>, actor: &Actor, import: ImportId) -> Result<Pending> {
    let kept = turn.tx.pending_import(actor.account).await?;
    let waits = |pending: &Pending| pending.id == import && !pending.is_over(turn.now);
    Ok(kept.filter(waits).ok_or(Refusal::ImportOver)?)
}

/// Makes sure that somebody with these roles answers for every class that a list touches.
async fn answers_for(
    turn: &mut Turn<'_>,
    actor: &Actor,
    rights: &[Grant],
    entries: &[Entry],
    diff: &Diff,
) -> Result<()> {
    let known = turn.tx.classes().await?;
    let places: BTreeMap<_, _> =
        known.iter().map(|listed| (listed.class.name.as_str(), Scope::from(&listed.class))).collect();
    let asker = actor.with(rights);
    let is_theirs = |class: &str| places.get(class).is_some_and(|place| asker.may(Action::ImportRoster, place).is_ok());
    let classes = import::classes_of(entries);
    if classes.iter().any(|class| !places.contains_key(class)) {
        // It was there when the list was looked at.
        return Err(Refusal::RosterMoved.into());
    }
    let others: Classes = classes.iter().copied().filter(|class| !is_theirs(class)).collect();
    if others.count > 0 {
        return Err(Refusal::OthersInList(others).into());
    }
    let others: Classes = import::bereft(&classes, diff).into_iter().filter(|class| !is_theirs(class)).collect();
    if others.count > 0 {
        return Err(Refusal::TakenFromOthers(others).into());
    }
    Ok(())
}

/// Keeps the list until it is applied, and makes the card that offers it.
async fn offer(turn: &mut Turn<'_>, actor: &Actor, entries: Vec<Entry>, diff: &Diff) -> Result<Message, Broken> {
    let services = turn.services;
    let counted = counted(&import::tallies(&entries, diff));
    let pending = Pending {
        id: turn.tx.new_import_id().await?,
        account: actor.account,
        chat: actor.chat.id,
        made_at: turn.now,
        seen: secret::hash(&import::signature(diff)),
        entries,
    };
    turn.tx.keep_import(&pending).await?;
    let head = Head::Ready { until: services.settings.local(turn.now + LIFE) };
    let buttons = [
        (services.text.apply_import_label(&actor.locale), Button::ApplyImport(pending.id)),
        (services.text.cancel_import_label(&actor.locale), Button::CancelImport(pending.id)),
    ];
    let buttons = buttons.map(|(label, button)| key(services, actor.chat.id, label, &button));
    Ok(Message { buttons: vec![buttons.to_vec()], ..plain(services.text.import_card(&actor.locale, head, &counted)) })
}

fn counted(tallies: &BTreeMap<String, Tally>) -> Counted {
    let mut total = Tally::default();
    tallies.values().for_each(|tally| total += *tally);
    let classes = tallies.iter().take(CLASSES_SHOWN).map(|(class, tally)| (class.clone(), *tally)).collect();
    Counted { total, classes, more: number(tallies.len().saturating_sub(CLASSES_SHOWN)) }
}

fn rows_with(faults: &[Fault]) -> u32 {
    number(faults.iter().map(|fault| fault.row).collect::<BTreeSet<_>>().len())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Every mistake and every difference, as far as they fit; nothing when there are none. While there are mistakes,
/// who seems to have left may only stand in a row that is not understood, and is not listed.
fn document(text: &Text, locale: &Locale, diff: &Diff, faults: &[Fault]) -> Option<Document> {
    let mistakes = faults.iter().map(|fault| Difference::of(Note::Mistake(&fault.why), Some(fault.row)));
    let left = diff.left.iter().filter(|_| faults.is_empty());
    let differences = diff.new.iter().map(|entry| Difference::of(Note::New(entry), Some(entry.row)));
    let changes = diff.changed.iter().map(|change| Difference::of(note(change), Some(change.entry.row)));
    let left = left.map(|student| Difference::of(Note::Left(student), None));
    let lines: Vec<_> = mistakes.chain(differences).chain(changes).chain(left).collect();
    if lines.is_empty() {
        return None;
    }
    let heading = text.import_heading(locale).map(Plain::into_string);
    let mut table = Table::new(&heading.each_ref().map(String::as_str), DOCUMENT_BYTES_MAX - LAST_LINE_BYTES);
    let fitting = lines.iter().take_while(|line| {
        let cells = text.import_line(locale, line).map(Plain::into_string);
        table.add(&cells.each_ref().map(String::as_str))
    });
    let missing = lines.len() - fitting.count();
    let mut content = table.into_text();
    if missing > 0 {
        content.push_str(text.import_cut(locale, number(missing)).as_str());
        content.push_str("\r\n");
    }
    let caption = plain(text.import_caption(locale, rows_with(faults)));
    Document::new(FILE_NAME, content, caption).ok()
}

fn note(change: &Change) -> Note<'_> {
    match (change.is_back, change.is_move()) {
        (true, _) => Note::Back(change),
        (false, true) => Note::Moved(change),
        (false, false) => Note::Changed(change),
    }
}

fn no_heading(error: HeadingError) -> Refusal {
    Refusal::BadFile(match error {
        HeadingError::Missing { missing, .. } => BadFile::NoHeading { missing },
        HeadingError::Twice { row, column } => BadFile::ColumnTwice { row, column },
    })
}

fn bad_file(error: &SheetError) -> BadFile {
    match error {
        SheetError::Empty => BadFile::Empty,
        SheetError::TooLarge => BadFile::TooLarge { mib: number(BYTES_MAX / 1024 / 1024) },
        SheetError::Compound => BadFile::Compound,
        SheetError::NotAWorkbook => BadFile::NotAWorkbook,
        SheetError::Macros => BadFile::Macros,
        SheetError::Damaged(_) => BadFile::Damaged,
        SheetError::Bomb | SheetError::TooManyEntries => BadFile::Bomb,
        SheetError::SeveralSheets => BadFile::SeveralSheets,
        SheetError::Encoding => BadFile::Encoding,
        SheetError::TooManyRows => BadFile::TooManyRows { most: number(sheet::ROWS_MAX) },
        SheetError::TooManyColumns { row } => BadFile::TooManyColumns { row: *row, most: number(sheet::COLUMNS_MAX) },
        SheetError::HugeCell { row } => BadFile::HugeCell { row: *row, most: number(sheet::CELL_CHARS_MAX) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::roster::{MaskedName, Seat};

    #[test]
    fn a_file_that_gets_too_long_says_how_much_is_missing() {
        let entry = |row: u32| Entry {
            row,
            class: "软件工程2301（中外合作办学）".to_owned(),
            seat: Seat::new(7).expect("a seat"),
            name: MaskedName::of("张三").expect("a name"),
            number_hash: String::new(),
            tail_hash: String::new(),
            segments: BTreeSet::new(),
            language: None,
        };
        let diff = Diff { new: (2..40_002).map(entry).collect(), ..Diff::default() };
        let document = document(&Text::embedded(), &Locale::english(), &diff, &[]).expect("a file");
        let lines: Vec<_> = document.content().lines().collect();
        let missing = 40_000 - (lines.len() - 2);
        assert!((1_000_000..=DOCUMENT_BYTES_MAX).contains(&document.content().len()));
        assert_eq!(lines[lines.len() - 1], format!("{missing} more lines do not fit into this file."));
        assert_eq!(lines[1], "2,new,软件工程2301（中外合作办学） 07 张*,");
    }
}
