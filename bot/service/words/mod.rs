//! Corrections of translations while the program runs: a reader reports a sentence, a steward of the language puts
//! other words in its place, and the posts that showed it change.
//!
//! ```text
//! reader   [Ошибка в переводе]                    (under a tip or an alert)
//! bot      (in private) Which sentence is wrong?                  [1] [2] [3]
//! reader   [2]  "опечатка"
//! bot      (to the stewards of ru) Reported: fraud-police …       [Correct it] [It is right]
//! steward  [Correct it]  "Положите трубку …"
//! bot      Readers will see: …                                    [Use it] [Drop it]
//! steward  [Use it]
//! bot      (edits the posts of the last two weeks)
//! ```
//!
//! Nobody learns who reported what. A correction holds from the moment on at which it is made, outlives a restart, and
//! ends by itself when the Chinese or English words change after it.

use std::collections::BTreeSet;

use super::ack::{CardPress, proves_arrival};
use super::button::Button;
use super::{Actor, Broken, Result, Services, Turn, actor, key, ledger, plain, role};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::delivery::{self, Act, ChatId, DeliveryId, Lane, Message};
use crate::domain::ledger::Fact;
use crate::domain::privacy;
use crate::domain::refusal::Refusal;
use crate::domain::role::{Role, Scope, holders};
use crate::domain::words::{
    Correction, Ended, LISTENS, REMARK_MAX, REMARK_WITHIN, REPORTS_IN, REPORTS_MAX, Unit, UnitId,
};
use crate::secret;
use crate::text::words::Shown;
use crate::text::{Locale, Plain, Text};

pub mod clock;
pub mod press;

pub use press::Press;

/// What is said to readers, in the outbox.
const QUESTION: &str = "words_report";

/// What is said to stewards.
const CARD: &str = "words";

/// Numbers of sentences, or texts, in one row of buttons.
const ROW: usize = 4;

/// The most buttons below a list.
const BUTTONS_MAX: usize = 24;

// Readers.

/// What a post shows that can be reported: its texts, and the languages it is in.
async fn subject(turn: &mut Turn<'_>, card: DeliveryId) -> Result<Option<(Vec<String>, String)>, Broken> {
    if let Some((tip, languages)) = turn.tx.tip_of(card).await? {
        return Ok(turn.services.library.tip(&tip).map(|tip| (Text::tip_texts(tip), languages)));
    }
    if let Some(quiz) = turn.tx.class_quiz_of(card).await? {
        let Some(group) = turn.tx.delivery(card).await?.map(|delivery| delivery.chat) else { return Ok(None) };
        let Some(group) = turn.tx.chat(group).await? else { return Ok(None) };
        let languages: Vec<_> = turn.languages(&group).iter().map(ToString::to_string).collect();
        return Ok(Some((Text::question_texts(&quiz.question), languages.join(" "))));
    }
    let (Some(id), Some(languages)) = (turn.tx.alert_of(card).await?, turn.tx.alert_languages_of(card).await?) else {
        return Ok(None);
    };
    Ok(turn.tx.alert(id).await?.map(|alert| (Text::alert_texts(&alert.content), languages)))
}

/// The texts of a post, and the language in which somebody reads it: their own, else the first that is translated.
async fn read(turn: &mut Turn<'_>, actor: &Actor, card: DeliveryId) -> Result<(Vec<String>, Locale)> {
    let (texts, languages) = subject(turn, card).await?.ok_or(Refusal::CardExpired)?;
    let text = &turn.services.text;
    let translated = text.translated(&text.locales_of(&languages));
    let own = text.nearest(&actor.locale).filter(|own| translated.contains(own)).cloned();
    let locale = own.or_else(|| translated.first().cloned()).ok_or(Refusal::CardExpired)?;
    Ok((texts, locale))
}

/// Somebody says that the translation of a post is wrong: they are asked in private which sentence. The flag says
/// whether the toast has to be closed by hand.
///
/// # Errors
/// A refusal for a post that is gone; or when the database cannot.
pub async fn report(turn: &mut Turn<'_>, actor: &Actor, press: CardPress) -> Result<(Plain, bool)> {
    actor.may(Action::ReportWords)?;
    proves_arrival(turn, press).await?;
    let (texts, language) = read(turn, actor, press.card).await?;
    let (services, locale) = (turn.services, &actor.locale);
    let reach = if actor.is_masked { None } else { actor::reach(turn, actor.account).await? };
    let Some((chat, _)) = reach else {
        return Ok((services.text.words_unreachable_toast(locale), true));
    };
    let lines: Vec<_> = texts.iter().map(|name| services.text.sample(&language, name)).collect();
    let buttons: Vec<_> = (1_u8..)
        .zip(&lines)
        .map(|(number, _)| {
            let label = services.text.words_sentence_label(locale, number.into());
            key(services, chat, label, &Button::Words(Press::Sentence(press.card, number)))
        })
        .collect();
    let buttons = buttons.chunks(ROW).map(<[_]>::to_vec).collect();
    let card = Message { buttons, ..plain(services.text.words_which(locale, &lines)) };
    turn.answer_once_a_minute(chat, QUESTION, &press.card.0.to_string(), Act::Post(card)).await?;
    Ok((services.text.words_asked_toast(locale), false))
}

/// Somebody says which sentence is wrong.
async fn sentence(
    turn: &mut Turn<'_>,
    actor: &Actor,
    (card, number): (DeliveryId, u8),
    message: Option<i64>,
) -> Result<Plain> {
    actor.may(Action::ReportWords)?;
    let (texts, language) = read(turn, actor, card).await?;
    let name = texts.get(usize::from(number).wrapping_sub(1)).cloned().ok_or(Refusal::CardExpired)?;
    if turn.tx.words_reported_by(actor.account, turn.now - REPORTS_IN).await? >= REPORTS_MAX {
        return Err(Refusal::ManyWordsReports { most: u32::try_from(REPORTS_MAX).unwrap_or(u32::MAX) }.into());
    }
    let words = turn.services.text.sample(&language, &name);
    let unit = Unit { language: language.to_string(), name };
    let id = turn.tx.number_words(&unit).await?;
    if turn.tx.report_words(id, actor.account, turn.now).await? {
        tell(turn, id, &unit).await?;
    }
    let (services, locale) = (turn.services, &actor.locale);
    role::show(turn, actor.chat.id, QUESTION, message, plain(services.text.words_reported(locale, &words))).await?;
    Ok(services.text.words_reported_toast(locale))
}

/// Takes a text for new words that a steward was asked for, or for what is wrong with a sentence that somebody has just
/// reported; tells whether it was that.
///
/// # Errors
/// A refusal for what cannot be taken; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, actor: &Actor, typed: &str) -> Result<bool> {
    let draft = turn.tx.words_draft(actor.account).await?;
    if let Some(draft) = draft.filter(|draft| draft.at > turn.now - LISTENS) {
        take(turn, actor, draft.unit, typed).await?;
        return Ok(true);
    }
    let Some(id) = turn.tx.words_unexplained(actor.account, turn.now - REMARK_WITHIN).await? else { return Ok(false) };
    let remark = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if remark.is_empty() || remark.chars().count() > REMARK_MAX {
        return Err(Refusal::BadWords { most: u32::try_from(REMARK_MAX).unwrap_or(u32::MAX) }.into());
    }
    if let Some(leaks) = privacy::find(&remark) {
        return Err(Refusal::PrivateNumber(leaks).into());
    }
    turn.tx.remark_words(id, actor.account, &remark).await?;
    if let Some(unit) = turn.tx.words_unit(id).await? {
        tell(turn, id, &unit).await?;
    }
    let html = turn.services.text.words_explained(&actor.locale);
    turn.answer(actor.chat.id, QUESTION, plain(html)).await?;
    Ok(true)
}

// Stewards.

/// What a language is, as a place.
fn place(unit: &Unit) -> Scope {
    Scope::Language(unit.language.clone())
}

/// Those who look after a language, else the office; only those whom we can write to.
async fn stewards(turn: &mut Turn<'_>, unit: &Unit) -> Result<BTreeSet<i64>, Broken> {
    let place = place(unit);
    let grants = turn.tx.grants_above(&place, turn.now).await?;
    for role in [Role::Steward, Role::Admin] {
        let stewards = actor::reachable(turn, holders(&grants, role, &place)).await?;
        if !stewards.is_empty() {
            return Ok(stewards);
        }
    }
    Ok(BTreeSet::new())
}

/// Tells stewards of reports of a text: on one card each, which keeps up with what is said.
async fn tell(turn: &mut Turn<'_>, id: UnitId, unit: &Unit) -> Result<(), Broken> {
    let remarks = turn.tx.words_remarks(id).await?;
    let cards = turn.tx.words_cards(id).await?;
    for account in stewards(turn, unit).await? {
        let Some((chat, locale)) = actor::reach(turn, account).await? else { continue };
        let card = case(turn.services, &locale, chat, (id, unit), &remarks);
        match cards.iter().find(|known| known.chat == chat) {
            Some(known) => {
                if let Some(message) = known.message {
                    turn.rewrite(chat, CARD, message, card).await?;
                }
            }
            None => {
                if let Some(delivery) = turn.post_card(Lane::Reminder, chat, CARD, card).await? {
                    turn.tx.add_words_card(id, delivery).await?;
                }
            }
        }
    }
    Ok(())
}

/// A text in the words that are in use, and in those that it was made from.
struct Words {
    zh: String,
    en: String,
    words: String,
    is_corrected: bool,
}

impl Words {
    fn of(services: &Services, unit: &Unit) -> Option<Self> {
        let locale = Locale::parse(&unit.language).ok()?;
        let text = &services.text;
        let (zh, en) = sources(text, &unit.name)?;
        let words = text.written(&locale, &unit.name)?;
        let is_corrected = text.filed(&locale, &unit.name).as_deref() != Some(&words);
        Some(Self { zh, en, words, is_corrected })
    }

    fn shown<'a>(&'a self, unit: &'a Unit) -> Shown<'a> {
        Shown { unit, zh: &self.zh, en: &self.en, words: &self.words, is_corrected: self.is_corrected }
    }
}

/// The Chinese and English words of a text in the files.
fn sources(text: &Text, name: &str) -> Option<(String, String)> {
    let filed = |tag: &str| text.filed(&Locale::parse(tag).ok()?, name);
    Some((filed("zh-CN")?, filed("en")?))
}

/// What a correction is bound to: it is stale when this changes.
fn fingerprint(text: &Text, name: &str) -> Option<String> {
    sources(text, name).map(|(zh, en)| secret::hash(&format!("{zh}\0{en}")))
}

fn press(services: &Services, chat: ChatId, label: Plain, press: Press) -> delivery::Button {
    key(services, chat, label, &Button::Words(press))
}

/// The card of reports of a text.
fn case(
    services: &Services,
    locale: &Locale,
    chat: ChatId,
    (id, unit): (UnitId, &Unit),
    remarks: &[Option<String>],
) -> Message {
    let text = &services.text;
    let Some(words) = Words::of(services, unit) else { return Message::default() };
    let correct = press(services, chat, text.words_correct_label(locale), Press::Correct(id));
    let keep = press(services, chat, text.words_keep_label(locale), Press::Keep(id));
    let html = text.words_case(locale, &words.shown(unit), remarks);
    Message { buttons: vec![vec![correct, keep]], ..plain(html) }
}

/// Shows what was reported in somebody's languages, or the text that they name.
///
/// # Errors
/// A refusal for who looks after no language, or for a text that there is not; or when the database cannot.
pub async fn show(turn: &mut Turn<'_>, actor: &Actor, typed: Option<&str>) -> Result<()> {
    actor::permit_somewhere(turn, actor, Action::CorrectWords).await?;
    let card = match typed {
        None => list(turn, actor).await?,
        Some(typed) => {
            let (id, language) = named(&turn.services.text, typed)?;
            let parts = turn.services.text.parts(&id);
            let whole = if parts.is_empty() { vec![id.clone()] } else { parts };
            match (language, whole.as_slice()) {
                (Some(language), [name]) => {
                    let unit = Unit { language: language.to_string(), name: name.clone() };
                    let id = turn.tx.number_words(&unit).await?;
                    one(turn, actor, id, &unit).await?
                }
                (Some(language), names) => {
                    let units = names.iter().map(|name| (name.clone(), language.clone(), name.clone())).collect();
                    many(turn, actor, &id, units).await?
                }
                (None, names) => {
                    let first = names.first().cloned().unwrap_or_default();
                    let locales: Vec<_> = turn.services.text.locales().cloned().collect();
                    let unit = |locale: Locale| (locale.to_string(), locale, first.clone());
                    many(turn, actor, &id, locales.into_iter().map(unit).collect()).await?
                }
            }
        }
    };
    Ok(turn.answer(actor.chat.id, CARD, card).await?)
}

/// The text that somebody names: `tip brushing-3 ru`, `quiz police-1`, or its own name; and a language.
fn named(text: &Text, typed: &str) -> Result<(String, Option<Locale>), Refusal> {
    let words: Vec<_> = typed.split_whitespace().map(str::to_lowercase).collect();
    let offered = |word: &String| text.locales().find(|locale| locale.to_string().to_lowercase() == *word).cloned();
    let language = words.last().filter(|_| words.len() > 1).and_then(offered);
    let ids = &words[..words.len() - usize::from(language.is_some())];
    let id = match ids {
        [kind, id] if kind == "tip" => format!("tip-{id}"),
        [kind, id] if kind == "quiz" || kind == "question" => format!("question-{id}"),
        [id] => id.clone(),
        _ => return Err(Refusal::NoSuchWords),
    };
    let whole = id.split('.').next().unwrap_or_default();
    let parts = text.parts(whole);
    let is_known = if id == whole { !parts.is_empty() } else { parts.contains(&id) };
    if is_known { Ok((id, language)) } else { Err(Refusal::NoSuchWords) }
}

/// What was reported and corrected in the languages that somebody looks after.
async fn list(turn: &mut Turn<'_>, actor: &Actor) -> Result<Message> {
    let rights = actor::rights(turn, actor).await?;
    let may = |unit: &Unit| actor.with(&rights).may(Action::CorrectWords, &place(unit)).is_ok();
    let reported: Vec<_> = turn.tx.reported_words().await?.into_iter().filter(|it| may(&it.unit)).collect();
    let corrected: Vec<Correction> = turn
        .tx
        .words_corrections(turn.now)
        .await?
        .into_iter()
        .filter(|correction| correction.ended.is_none() && may(&correction.unit))
        .collect();
    let (services, locale) = (turn.services, &actor.locale);
    let lines: Vec<_> = reported.iter().map(|it| (it.unit.clone(), it.reports)).collect();
    let units: Vec<_> = corrected.iter().map(|it| it.unit.clone()).collect();
    let open = reported.iter().map(|it| (it.id, &it.unit)).chain(corrected.iter().map(|it| (it.id, &it.unit)));
    let buttons: Vec<_> = open
        .take(BUTTONS_MAX)
        .map(|(id, unit)| {
            vec![press(services, actor.chat.id, Text::words_open_label(&unit.language, &unit.name), Press::Show(id))]
        })
        .collect();
    Ok(Message { buttons, ..plain(services.text.words_list(locale, &lines, &units)) })
}

/// Several texts, of which one can be chosen: each by its label, its language and its name.
async fn many(turn: &mut Turn<'_>, actor: &Actor, name: &str, units: Vec<(String, Locale, String)>) -> Result<Message> {
    let services = turn.services;
    let (mut lines, mut buttons) = (Vec::new(), Vec::new());
    for (label, language, name) in units {
        let unit = Unit { language: language.to_string(), name };
        let id = turn.tx.number_words(&unit).await?;
        lines.push((label.clone(), services.text.sample(&language, &unit.name)));
        let short = label.rsplit_once('.').map_or(label.as_str(), |(_, part)| part);
        buttons.push(press(services, actor.chat.id, Text::words_open_label(&unit.language, short), Press::Show(id)));
    }
    let buttons = buttons.chunks(ROW - 1).map(<[_]>::to_vec).collect();
    Ok(Message { buttons, ..plain(services.text.words_units(&actor.locale, name, &lines)) })
}

/// One text, with what somebody can do about it.
async fn one(turn: &mut Turn<'_>, actor: &Actor, id: UnitId, unit: &Unit) -> Result<Message> {
    let rights = actor::rights(turn, actor).await?;
    let may = actor.with(&rights).may(Action::CorrectWords, &place(unit)).is_ok();
    let (services, locale) = (turn.services, &actor.locale);
    let words = Words::of(services, unit).ok_or(Refusal::NoSuchWords)?;
    let mut buttons = Vec::new();
    if may {
        buttons.push(press(services, actor.chat.id, services.text.words_correct_label(locale), Press::Correct(id)));
        if words.is_corrected {
            let label = services.text.words_take_back_label(locale);
            buttons.push(press(services, actor.chat.id, label, Press::TakeBack(id)));
        }
    }
    Ok(Message { buttons: vec![buttons], ..plain(services.text.words_unit(locale, &words.shown(unit))) })
}

/// A text by its number that somebody may correct.
async fn own(turn: &mut Turn<'_>, actor: &Actor, id: UnitId) -> Result<Unit> {
    actor::permit_somewhere(turn, actor, Action::CorrectWords).await?;
    let unit = turn.tx.words_unit(id).await?.ok_or(Refusal::CardExpired)?;
    actor::permit(turn, actor, Action::CorrectWords, &place(&unit)).await?;
    Ok(unit)
}

/// Somebody presses a button about a translation.
///
/// # Errors
/// A refusal for who may not, or when it makes no sense any more; or when the database cannot.
pub async fn press_button(turn: &mut Turn<'_>, actor: &Actor, press: Press, message: Option<i64>) -> Result<Plain> {
    let (services, locale) = (turn.services, &actor.locale);
    let id = match press {
        Press::Sentence(card, number) => return sentence(turn, actor, (card, number), message).await,
        Press::Show(id) => {
            actor::permit_somewhere(turn, actor, Action::CorrectWords).await?;
            let unit = turn.tx.words_unit(id).await?.ok_or(Refusal::CardExpired)?;
            let remarks = turn.tx.words_remarks(id).await?;
            let rights = actor::rights(turn, actor).await?;
            let is_own = actor.with(&rights).may(Action::CorrectWords, &place(&unit)).is_ok();
            let card = match remarks.is_empty() || !is_own {
                true => one(turn, actor, id, &unit).await?,
                false => case(services, locale, actor.chat.id, (id, &unit), &remarks),
            };
            turn.answer(actor.chat.id, CARD, card).await?;
            return Ok(Text::words_open_label(&unit.language, &unit.name));
        }
        Press::Correct(id) | Press::Keep(id) | Press::Use(id) | Press::Drop(id) | Press::TakeBack(id) => id,
    };
    let unit = own(turn, actor, id).await?;
    let text = &services.text;
    let html = match press {
        Press::Correct(_) => {
            let words = Words::of(services, &unit).ok_or(Refusal::NoSuchWords)?;
            turn.tx.draft_words(actor.account, id, None, turn.now).await?;
            turn.answer(actor.chat.id, CARD, plain(text.words_wanted(locale, &unit, &words.words))).await?;
            return Ok(text.words_correct_label(locale));
        }
        Press::Use(_) => {
            let draft = turn.tx.words_draft(actor.account).await?.filter(|draft| draft.unit == id);
            let words = draft.and_then(|draft| draft.words).ok_or(Refusal::CardExpired)?;
            save(turn, actor, id, &unit, &words).await?;
            text.words_used(locale, &unit)
        }
        Press::Drop(_) => {
            turn.tx.drop_words_draft(actor.account).await?;
            text.words_dropped(locale, &unit)
        }
        Press::Keep(_) => {
            turn.tx.settle_words(id).await?;
            text.words_kept(locale, &unit)
        }
        Press::TakeBack(_) => {
            take_back(turn, actor, id, &unit).await?;
            text.words_taken_back(locale, &unit)
        }
        Press::Sentence(..) | Press::Show(_) => return Err(Refusal::CardExpired.into()),
    };
    let toast = Plain::from(html.clone());
    role::show(turn, actor.chat.id, CARD, message, plain(html)).await?;
    Ok(toast)
}

/// Takes new words of a text and shows them as readers will see them.
async fn take(turn: &mut Turn<'_>, actor: &Actor, id: UnitId, typed: &str) -> Result<()> {
    let unit = own(turn, actor, id).await?;
    let language = Locale::parse(&unit.language).map_err(|_| Refusal::NoSuchWords)?;
    let words = typed.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let (services, locale) = (turn.services, &actor.locale);
    services.text.check_words(&language, &unit.name, &words).map_err(Refusal::WordsFlawed)?;
    turn.tx.draft_words(actor.account, id, Some(&words), turn.now).await?;
    let chat = actor.chat.id;
    let preview = services.text.corrected(&language, &unit.name, &words);
    let buttons = vec![vec![
        press(services, chat, services.text.words_use_label(locale), Press::Use(id)),
        press(services, chat, services.text.words_drop_label(locale), Press::Drop(id)),
    ]];
    let html = services.text.words_preview(locale, &unit, &preview);
    Ok(turn.answer(chat, CARD, Message { buttons, ..plain(html) }).await?)
}

async fn save(turn: &mut Turn<'_>, actor: &Actor, id: UnitId, unit: &Unit, words: &str) -> Result<()> {
    let language = Locale::parse(&unit.language).map_err(|_| Refusal::NoSuchWords)?;
    // The files may have changed since the words were looked at.
    turn.services.text.check_words(&language, &unit.name, words).map_err(Refusal::WordsFlawed)?;
    let source = fingerprint(&turn.services.text, &unit.name).ok_or(Refusal::NoSuchWords)?;
    let by = ledger::by(turn, actor, &place(unit)).await?;
    let author = by.grant();
    turn.tx.correct_words(id, (words, &source), author, turn.now).await?;
    turn.tx.drop_words_draft(actor.account).await?;
    turn.tx.settle_words(id).await?;
    let fact = Fact::WordsCorrected { language: unit.language.clone(), name: unit.name.clone() };
    turn.record(by, place(unit), fact);
    let corrections = turn.tx.words_corrections(turn.now).await?;
    apply(turn.services, &corrections);
    Ok(())
}

async fn take_back(turn: &mut Turn<'_>, actor: &Actor, id: UnitId, unit: &Unit) -> Result<()> {
    if !turn.tx.end_correction(id, Ended::TakenBack, turn.now).await? {
        return Err(Refusal::CardExpired.into());
    }
    let by = ledger::by(turn, actor, &place(unit)).await?;
    let why = Ended::TakenBack.code().to_owned();
    let fact = Fact::WordsEnded { language: unit.language.clone(), name: unit.name.clone(), why };
    turn.record(by, place(unit), fact);
    let corrections = turn.tx.words_corrections(turn.now).await?;
    apply(turn.services, &corrections);
    Ok(())
}

/// Whether the words from which a correction was made are those of today.
fn is_fresh(text: &Text, correction: &Correction) -> bool {
    fingerprint(text, &correction.unit.name).as_deref() == Some(correction.source.as_str())
}

/// Says from now on what was corrected. If the transaction fails in which that was, the next look at the clock brings
/// back what is true.
fn apply(services: &Services, corrections: &[Correction]) {
    let text = &services.text;
    let in_use = corrections.iter().filter(|it| it.ended.is_none() && is_fresh(text, it));
    let in_use =
        in_use.filter_map(|it| Some((Locale::parse(&it.unit.language).ok()?, it.unit.name.clone(), it.words.clone())));
    text.correct(in_use.collect());
}

/// Says from the start what was corrected.
///
/// # Errors
/// When the database cannot.
pub async fn load(services: &Services) -> Result<(), Broken> {
    let corrections = services.store.view().await?.words_corrections(services.clock.now()).await?;
    apply(services, &corrections);
    Ok(())
}
