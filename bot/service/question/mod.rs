//! Quiz questions that staff write while the program runs.
//!
//! ```text
//! counsellor  /question  [New question]  [公检法]  (the form in Chinese)  (the form in English)
//! bot         This is what readers will see …                             [Hand it in] [Drop it]
//! counsellor  [Hand it in]
//! bot         (to the office) Please look at this question: own-17 …      [Approve] [Return it]
//! officer     [Return it]  "C is right too"
//! bot         (to the counsellor) Returned: own-17 …                      [Correct it]
//! ```
//!
//! Whoever approves a question did not write it and saw it as readers will. From then on it is drawn as those of the
//! bank are, until somebody retires it.

use std::collections::BTreeSet;

use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::ledger::Fact;
use crate::domain::privacy;
use crate::domain::question::{self, CHINESE, Content, ENGLISH, LISTENS, REMARK_MAX, State, Step, Written, WrittenId};
use crate::domain::refusal::Refusal;
use crate::domain::role::{Role, Scope, holders};
use crate::domain::tip::{FraudType, Segment};
use crate::sheet::CELL_CHARS_MAX;
use crate::text::question::{Head, Label};
use crate::text::{Locale, Plain};

mod bank;
pub mod file;
pub mod press;

pub use bank::{Banks, load, look};
pub use press::Press;

/// What is said, in the outbox.
const CARD: &str = "question";

/// The most questions of a list.
const LINES_MAX: usize = 20;

/// Questions in one row of buttons.
const ROW: usize = 4;

/// Kinds of fraud in one row of buttons.
const KINDS_ROW: usize = 2;

/// Where questions are decided about: they are for everybody.
const PLACE: Scope = Scope::Everything;

fn press(services: &Services, chat: ChatId, label: Plain, press: Press) -> delivery::Button {
    key(services, chat, label, &Button::Question(press))
}

/// A button with its usual label.
fn button(services: &Services, locale: &Locale, chat: ChatId, label: Label, press: Press) -> delivery::Button {
    key(services, chat, services.text.questions_label(locale, label), &Button::Question(press))
}

/// Shows what there is of our own questions.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::WriteQuestions).await?;
    let is_judge = actor.with(&rights).may(Action::ApproveQuestions, &PLACE).is_ok();
    let written = turn.tx.written_questions().await?;
    let card = list(turn.services, actor, is_judge, &written);
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// What waits for somebody first, then what they wrote, then what is in use.
fn list(services: &Services, actor: &Actor, is_judge: bool, written: &[Written]) -> Message {
    let rank = |one: &Written| {
        let is_theirs = one.writer == Some(actor.account);
        match one.state {
            State::Draft if is_judge && !is_theirs => Some(0),
            State::Draft | State::Returned if is_theirs => Some(1),
            State::Approved => Some(2),
            State::Draft | State::Returned | State::Retired => None,
        }
    };
    let mut shown: Vec<_> = written.iter().filter_map(|one| Some((rank(one)?, one))).collect();
    shown.sort_by_key(|(rank, one)| (*rank, one.id));
    let more = number(shown.len().saturating_sub(LINES_MAX));
    let shown: Vec<_> = shown.into_iter().map(|(_, one)| one).take(LINES_MAX).collect();
    let count = |state| number(written.iter().filter(|one| one.state == state).count());
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let counts = (count(State::Approved), count(State::Draft));
    let html = services.text.questions_list(locale, counts, &shown, more);
    let open: Vec<_> = shown
        .iter()
        .map(|one| press(services, chat, services.text.question_label(one.id), Press::Show(one.id)))
        .collect();
    let mut buttons: Vec<_> = open.chunks(ROW).map(<[_]>::to_vec).collect();
    buttons.push(vec![
        button(services, locale, chat, Label::New, Press::New),
        button(services, locale, chat, Label::File, Press::File),
    ]);
    Message { buttons, ..plain(html) }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A question as somebody sees it, with what they can do about it.
fn card(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    (account, is_judge): (i64, bool),
    written: &Written,
) -> Message {
    let is_theirs = written.writer == Some(account);
    let id = written.id;
    let of = |label, press| button(services, locale, chat, label, press);
    let (head, buttons) = match written.state {
        State::Draft if is_theirs => (Head::Own, rework(services, locale, chat, id)),
        State::Draft if is_judge => (
            Head::Review,
            vec![
                of(Label::Approve, Press::Approve(id, written.version)),
                of(Label::Return, Press::Return(id, written.version)),
            ],
        ),
        State::Draft => (Head::Handed, Vec::new()),
        State::Returned if is_theirs => (Head::Returned, rework(services, locale, chat, id)),
        State::Returned => (Head::SentBack, Vec::new()),
        State::Approved if is_judge => (Head::Approved, vec![of(Label::Retire, Press::Retire(id))]),
        State::Approved => (Head::Approved, Vec::new()),
        State::Retired => (Head::Retired, Vec::new()),
    };
    let remark = written.remark.as_deref();
    let html = services.text.questions_card(locale, head, (Some(id), &written.content), remark);
    Message { buttons: rows(buttons), ..plain(html) }
}

fn rework(services: &Services, locale: &Locale, chat: ChatId, id: WrittenId) -> Vec<delivery::Button> {
    vec![
        button(services, locale, chat, Label::Correct, Press::Correct(id)),
        button(services, locale, chat, Label::Withdraw, Press::Withdraw(id)),
    ]
}

/// One row, unless there is nothing in it.
fn rows(buttons: Vec<delivery::Button>) -> Vec<Vec<delivery::Button>> {
    if buttons.is_empty() { Vec::new() } else { vec![buttons] }
}

/// A question that is not handed in yet, as readers will see it.
fn preview(services: &Services, actor: &Actor, content: &Content, id: Option<WrittenId>) -> Message {
    let (locale, chat, text) = (&actor.locale, actor.chat.id, &services.text);
    let html = text.questions_card(locale, Head::Preview, (id, content), None);
    let audiences = [None].into_iter().chain(Segment::ALL.map(Some)).map(|audience| {
        let label = text.questions_for_label(locale, audience, audience == content.audience);
        press(services, chat, label, Press::For(audience))
    });
    let audiences: Vec<_> = audiences.collect();
    let mut buttons: Vec<_> = audiences.chunks(3).map(<[_]>::to_vec).collect();
    buttons.push(vec![
        button(services, locale, chat, Label::Submit, Press::Submit),
        button(services, locale, chat, Label::Drop, Press::Drop),
    ]);
    Message { buttons, ..plain(html) }
}

/// Somebody presses a button about a question.
///
/// # Errors
/// A refusal for who may not, or when it makes no sense any more; or when the database cannot.
pub async fn press_button(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Plain> {
    let rights = match press.action() {
        Action::ApproveQuestions => actor::permit(turn, actor, Action::ApproveQuestions, &PLACE).await?,
        _ => actor::permit_somewhere(turn, actor, Action::WriteQuestions).await?,
    };
    let is_judge = actor.with(&rights).may(Action::ApproveQuestions, &PLACE).is_ok();
    let (services, locale) = (turn.services, &actor.locale);
    let label = |label| Ok(services.text.questions_label(locale, label));
    match press {
        Press::New => {
            ask_kind(turn, actor).await?;
            label(Label::New)
        }
        Press::Kind(kind) => {
            begin(turn, actor, kind.clone()).await?;
            Ok(services.text.fraud_type_name(locale, &kind))
        }
        Press::For(audience) => {
            let (id, content) = ready(turn, actor).await?;
            let content = Content { audience, ..content };
            keep(turn, actor, (Step::Ready, id), &content).await?;
            role::show(turn, actor.chat.id, CARD, message, preview(services, actor, &content, id)).await?;
            Ok(services.text.alert_segment(locale, audience))
        }
        Press::Submit => {
            submit(turn, actor, message).await?;
            label(Label::Submit)
        }
        Press::Drop => {
            let (id, content) = ready(turn, actor).await?;
            turn.tx.drop_question_draft(actor.account).await?;
            let html = services.text.questions_card(locale, Head::Dropped, (id, &content), None);
            role::show(turn, actor.chat.id, CARD, message, plain(html)).await?;
            label(Label::Drop)
        }
        Press::Show(id) => {
            let written = found(turn, id).await?;
            if !is_judge && written.state != State::Approved && written.writer != Some(actor.account) {
                return Err(Refusal::CardExpired.into());
            }
            let card = card(services, locale, actor.chat.id, (actor.account, is_judge), &written);
            turn.answer(actor.chat.id, CARD, card).await?;
            Ok(services.text.question_label(id))
        }
        Press::Correct(id) => {
            correct(turn, actor, id).await?;
            label(Label::Correct)
        }
        Press::Withdraw(id) => {
            found(turn, id).await?.rework(actor.account)?;
            retire(turn, actor, (id, is_judge), message).await?;
            label(Label::Withdraw)
        }
        Press::Approve(id, version) => {
            approve(turn, actor, (id, version), message).await?;
            label(Label::Approve)
        }
        Press::Return(id, version) => {
            found(turn, id).await?.judge(actor.account, version)?;
            let version = version.to_string();
            turn.tx.draft_question(actor.account, (Step::Remark, Some(id)), Some(&version), turn.now).await?;
            turn.tx.drop_words_draft(actor.account).await?;
            let html = services.text.questions_remark_wanted(locale, id);
            turn.answer(actor.chat.id, CARD, plain(html)).await?;
            label(Label::Return)
        }
        Press::Retire(id) => {
            found(turn, id).await?.retire()?;
            retire(turn, actor, (id, is_judge), message).await?;
            label(Label::Retire)
        }
        Press::File => {
            let template = button(services, locale, actor.chat.id, Label::Template, Press::Template);
            let html = services.text.questions_file(locale, number(CELL_CHARS_MAX));
            let card = Message { buttons: vec![vec![template]], ..plain(html) };
            turn.answer(actor.chat.id, CARD, card).await?;
            label(Label::File)
        }
        Press::Template => {
            file::give_template(turn, actor).await?;
            label(Label::Template)
        }
        Press::Apply(at) => {
            file::apply(turn, actor, at, message).await?;
            label(Label::Apply)
        }
        Press::Cancel(at) => {
            file::cancel(turn, actor, at, message).await?;
            label(Label::Cancel)
        }
    }
}

async fn found(turn: &mut Turn<'_>, id: WrittenId) -> Result<Written> {
    Ok(turn.tx.written_question(id).await?.ok_or(Refusal::CardExpired)?)
}

// Writing.

async fn ask_kind(turn: &mut Turn<'_>, actor: &Actor) -> Result<()> {
    let services = turn.services;
    let kinds: Vec<_> = services
        .library
        .fraud_types()
        .into_iter()
        .map(|kind| {
            let label = services.text.fraud_type_name(&actor.locale, &kind);
            press(services, actor.chat.id, label, Press::Kind(kind))
        })
        .collect();
    let buttons = kinds.chunks(KINDS_ROW).map(<[_]>::to_vec).collect();
    let card = Message { buttons, ..plain(services.text.questions_kinds(&actor.locale)) };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

async fn begin(turn: &mut Turn<'_>, actor: &Actor, kind: FraudType) -> Result<()> {
    if !turn.services.library.fraud_types().contains(&kind) {
        return Err(Refusal::CardExpired.into());
    }
    let content = Content::about(kind);
    keep(turn, actor, (Step::Chinese, None), &content).await?;
    // What they write next is meant for this.
    turn.tx.drop_words_draft(actor.account).await?;
    ask_words(turn, actor, CHINESE, &content).await
}

async fn ask_words(turn: &mut Turn<'_>, actor: &Actor, language: &str, content: &Content) -> Result<()> {
    let html = turn.services.text.questions_wanted(&actor.locale, language, content);
    Ok(turn.answer(actor.chat.id, CARD, plain(html)).await?)
}

async fn keep(
    turn: &mut Turn<'_>,
    actor: &Actor,
    at: (Step, Option<WrittenId>),
    content: &Content,
) -> Result<(), Broken> {
    let content = serde_json::to_string(content).expect("texts become JSON");
    turn.tx.draft_question(actor.account, at, Some(&content), turn.now).await
}

/// What somebody can hand in.
async fn ready(turn: &mut Turn<'_>, actor: &Actor) -> Result<(Option<WrittenId>, Content)> {
    let draft = turn.tx.question_draft(actor.account).await?;
    let draft = draft.filter(|draft| draft.step == Step::Ready && draft.at > turn.now - question::DRAFT_LIFE);
    let draft = draft.ok_or(Refusal::CardExpired)?;
    let content = draft.content.and_then(|content| serde_json::from_str(&content).ok());
    Ok((draft.question, content.ok_or(Refusal::CardExpired)?))
}

async fn correct(turn: &mut Turn<'_>, actor: &Actor, id: WrittenId) -> Result<()> {
    let written = found(turn, id).await?;
    written.rework(actor.account)?;
    keep(turn, actor, (Step::Ready, Some(id)), &written.content).await?;
    turn.tx.drop_words_draft(actor.account).await?;
    for language in [CHINESE, ENGLISH] {
        ask_words(turn, actor, language, &written.content).await?;
    }
    let card = preview(turn.services, actor, &written.content, Some(id));
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// Takes a text for the words of a question, or for a remark, that somebody was asked for; tells whether it was that.
///
/// # Errors
/// A refusal for what cannot be taken; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<bool> {
    let draft = turn.tx.question_draft(actor.account).await?;
    let Some(draft) = draft.filter(|draft| draft.at > turn.now - LISTENS) else { return Ok(false) };
    let language = match draft.step {
        Step::File => return Ok(false),
        Step::Remark => {
            let version = draft.content.and_then(|version| version.parse().ok()).ok_or(Refusal::CardExpired)?;
            give_back(turn, actor, (draft.question.ok_or(Refusal::CardExpired)?, version), typed).await?;
            return Ok(true);
        }
        Step::Chinese => CHINESE,
        Step::English => ENGLISH,
        // A word between two forms is no form.
        Step::Ready if typed.lines().count() < 3 => return Ok(false),
        Step::Ready if privacy::is_chinese(typed) => CHINESE,
        Step::Ready => ENGLISH,
    };
    actor::permit_somewhere(turn, actor, Action::WriteQuestions).await?;
    let mut content: Content =
        draft.content.and_then(|content| serde_json::from_str(&content).ok()).ok_or(Refusal::CardExpired)?;
    let (words, right) = question::read(typed, language).map_err(Refusal::QuestionFlawed)?;
    if draft.step == Step::Ready && right.is_some() {
        // Whoever looks at both languages can say that another option is right.
        content.right = None;
    }
    let content = content.with(language, words, right).map_err(Refusal::QuestionFlawed)?;
    if content.words.contains_key(ENGLISH) {
        keep(turn, actor, (Step::Ready, draft.question), &content).await?;
        let card = preview(turn.services, actor, &content, draft.question);
        turn.answer(actor.chat.id, CARD, card).await?;
    } else {
        keep(turn, actor, (Step::English, draft.question), &content).await?;
        ask_words(turn, actor, ENGLISH, &content).await?;
    }
    Ok(true)
}

async fn submit(turn: &mut Turn<'_>, actor: &Actor, message: Option<i64>) -> Result<()> {
    let (id, content) = ready(turn, actor).await?;
    let right = content.right.filter(|_| content.is_whole()).ok_or(Refusal::CardExpired)?;
    let by = ledger::by(turn, actor, &PLACE).await?;
    let id = match id {
        None => turn.tx.add_question(&content, right, by.grant(), turn.now).await?,
        Some(id) => {
            found(turn, id).await?.rework(actor.account)?;
            turn.tx.change_question(id, &content, right, turn.now).await?;
            id
        }
    };
    turn.tx.drop_question_draft(actor.account).await?;
    turn.record(by, PLACE, Fact::QuestionProposed { question: id.to_string() });
    let written = found(turn, id).await?;
    let judges = judges(turn, actor.account).await?;
    let services = turn.services;
    for account in &judges {
        let card = |locale: &Locale, chat: ChatId| card(services, locale, chat, (*account, true), &written);
        role::tell(turn, *account, CARD, card).await?;
    }
    let (locale, chat) = (&actor.locale, actor.chat.id);
    let head = if judges.is_empty() { Head::Alone } else { Head::Handed };
    let html = services.text.questions_card(locale, head, (Some(id), &content), None);
    let card = Message { buttons: vec![rework(services, locale, chat, id)], ..plain(html) };
    Ok(role::show(turn, chat, CARD, message, card).await?)
}

// Looking at those of others.

/// Those who may look at what `writer` wrote, and whom we can write to.
async fn judges(turn: &mut Turn<'_>, writer: i64) -> Result<BTreeSet<i64>, Broken> {
    let grants = turn.tx.grants_above(&PLACE, turn.now).await?;
    let office = holders(&grants, Role::Admin, &PLACE).into_iter();
    actor::reachable(turn, office.filter(|account| *account != writer)).await
}

/// Asks from now on what is approved within this change.
async fn apply(turn: &mut Turn<'_>) -> Result<(), Broken> {
    let mark = turn.tx.question_mark().await?;
    let written = turn.tx.written_questions().await?;
    bank::apply(turn.services, &written, mark);
    Ok(())
}

/// Tells the writer of a question how it stands.
async fn tell_writer(turn: &mut Turn<'_>, written: &Written) -> Result<(), Broken> {
    let Some(writer) = written.writer else { return Ok(()) };
    let services = turn.services;
    let card = |locale: &Locale, chat: ChatId| card(services, locale, chat, (writer, false), written);
    role::tell(turn, writer, CARD, card).await
}

async fn approve(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, version): (WrittenId, u32),
    message: Option<i64>,
) -> Result<()> {
    found(turn, id).await?.judge(actor.account, version)?;
    let by = ledger::by(turn, actor, &PLACE).await?;
    if !turn.tx.approve_question(id, by.grant(), turn.now).await? {
        return Err(Refusal::CardExpired.into());
    }
    turn.record(by, PLACE, Fact::QuestionApproved { question: id.to_string() });
    apply(turn).await?;
    let written = found(turn, id).await?;
    tell_writer(turn, &written).await?;
    let card = card(turn.services, &actor.locale, actor.chat.id, (actor.account, true), &written);
    Ok(role::show(turn, actor.chat.id, CARD, message, card).await?)
}

/// Takes what the writer of a question has to do about it.
async fn give_back(turn: &mut Turn<'_>, actor: &Actor, (id, version): (WrittenId, u32), typed: &str) -> Result<()> {
    actor::permit(turn, actor, Action::ApproveQuestions, &PLACE).await?;
    found(turn, id).await?.judge(actor.account, version)?;
    let remark = question::clean(typed);
    if remark.is_empty() || remark.chars().count() > REMARK_MAX {
        return Err(Refusal::BadWords { most: number(REMARK_MAX) }.into());
    }
    if let Some(leaks) = privacy::find(&remark) {
        return Err(Refusal::PrivateNumber(leaks).into());
    }
    let by = ledger::by(turn, actor, &PLACE).await?;
    if !turn.tx.return_question(id, by.grant(), &remark, turn.now).await? {
        return Err(Refusal::CardExpired.into());
    }
    turn.tx.drop_question_draft(actor.account).await?;
    turn.record(by, PLACE, Fact::QuestionReturned { question: id.to_string() });
    let written = found(turn, id).await?;
    tell_writer(turn, &written).await?;
    let card = card(turn.services, &actor.locale, actor.chat.id, (actor.account, true), &written);
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

async fn retire(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (id, is_judge): (WrittenId, bool),
    message: Option<i64>,
) -> Result<()> {
    if !turn.tx.retire_question(id, turn.now).await? {
        return Err(Refusal::CardExpired.into());
    }
    let by = ledger::by(turn, actor, &PLACE).await?;
    turn.record(by, PLACE, Fact::QuestionRetired { question: id.to_string() });
    apply(turn).await?;
    let written = found(turn, id).await?;
    if written.writer != Some(actor.account) {
        tell_writer(turn, &written).await?;
    }
    let card = card(turn.services, &actor.locale, actor.chat.id, (actor.account, is_judge), &written);
    Ok(role::show(turn, actor.chat.id, CARD, message, card).await?)
}
