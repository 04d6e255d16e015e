//! UNDERSTANDING: what did this person mean, who answers, and in which words a "no" is said.
//!
//! ```text
//! Incoming ─▶ who and where ─▶ what (command, button) ─▶ a service ─▶ a toast, if it was a tap
//! ```
//!
//! Whether they may is decided by the service, by the table in `domain/access.rs`. Everything said in
//! a chat is planned by the service; only a toast comes back here, because it lives for seconds.

use crate::channel::{FileKind, Incoming, Place, PlaceKind, Sender, Tap, Toast, What};
use crate::domain::chat::ChatKind;
use crate::domain::delivery::{ChatId, Message, Resolution};
use crate::domain::item::ProofKind;
use crate::domain::refusal::Refusal;
use crate::service::ack::CardPress;
use crate::service::actor::{self, Found, Speaker};
use crate::service::button::{Button, Pressed};
use crate::service::group::Standing;
use crate::service::{
    Actor, Broken, Result, ServiceError, Turn, ack, alert, attest, aware, badge, burden, case, check, class_move,
    class_quiz, contact, contest, doubt, drip, group, help, identity, import, item, kit, language, ledger, lookalike,
    meeting, notice, paging, personal, pledge, question, quiet, quiz, renewal, review, role, roleplay, roll, sos,
    subscription, support, unbound, verify, words,
};
use crate::text::{Html, Locale, Plain, Text};

pub mod command;

use command::Command;

/// Telegram shows at most so many characters of a toast (Bot API, `answerCallbackQuery`).
const TOAST_CHARS_MAX: usize = 200;

/// Works out what follows from something that happened.
///
/// # Errors
/// A refusal, which [`refuse`] says; or when the database cannot.
pub async fn hear(turn: &mut Turn<'_>, incoming: &Incoming) -> Result<Option<Toast>> {
    match (&incoming.what, incoming.place, &incoming.sender) {
        (What::Text(text), Some(place), Some(sender)) => {
            let Some(actor) = meet(turn, place, sender).await? else { return Ok(None) };
            look(turn, &actor, sender).await?;
            obey(turn, &actor, place, text).await?;
            Ok(None)
        }
        (What::File(file), Some(place), Some(sender)) => {
            let Some(actor) = meet(turn, place, sender).await? else { return Ok(None) };
            let captioned = file.caption.as_deref().and_then(|caption| Command::parse(caption, &turn.services.text));
            let named = match captioned {
                Some(Command::Done(which, words)) => Some((which, words)),
                _ => None,
            };
            if item::step::is_proof(turn, &actor, named.is_some()).await? {
                let kind = match file.kind {
                    FileKind::Document => ProofKind::File,
                    FileKind::Photo => ProofKind::Photo,
                };
                item::step::prove(turn, &actor, kind, named).await?;
            } else if meeting::photo::is_one(turn, &actor).await? {
                meeting::photo::hear(turn, &actor).await?;
            } else if file.kind == FileKind::Document && case::baseline::is_one(turn) {
                case::baseline::look(turn, &actor).await?;
            } else if file.kind == FileKind::Document && question::file::is_one(turn) {
                question::file::look(turn, &actor).await?;
            } else if file.kind == FileKind::Document {
                import::look(turn, &actor).await?;
            }
            Ok(None)
        }
        // Never a command: it is another's text.
        (What::Forwarded(text), Some(place), Some(sender)) => {
            let Some(actor) = meet(turn, place, sender).await? else { return Ok(None) };
            check::hear(turn, &actor, text).await?;
            Ok(None)
        }
        (What::Tap(tap), place, Some(sender)) => press(turn, place, sender, tap).await,
        (What::Standing { is_in, may_write, .. }, Some(place), _) => {
            let Some(kind) = kind(place) else { return Ok(None) };
            let standing = Standing { is_in: *is_in, may_write: *may_write };
            group::stand(turn, place.address, kind, standing).await?;
            Ok(None)
        }
        (What::Joined(came), Some(place), _) => {
            let chat = turn.tx.presence(Some(place.address.chat), None, None).await?.chat;
            if let Some(chat) = chat.filter(|chat| chat.is_guarded) {
                for newcomer in came {
                    lookalike::look(turn, &chat, newcomer.account, &newcomer.shown).await?;
                }
            }
            Ok(None)
        }
        (What::Votes(votes), ..) => {
            kit::vote::count(turn, votes).await?;
            Ok(None)
        }
        (What::Voted { poll, option }, _, Some(sender)) => {
            class_quiz::answer::vote(turn, poll, sender.account, *option).await?;
            Ok(None)
        }
        (What::MovedTo(to), Some(place), _) => {
            group::follow(turn, place.address.chat, *to).await?;
            Ok(None)
        }
        (What::MovedFrom(from), Some(place), _) => {
            group::follow(turn, *from, place.address.chat).await?;
            Ok(None)
        }
        (
            What::Text(_)
            | What::Forwarded(_)
            | What::File(_)
            | What::Tap(_)
            | What::Standing { .. }
            | What::Joined(_)
            | What::MovedTo(_)
            | What::MovedFrom(_)
            | What::Voted { .. },
            _,
            _,
        )
        | (What::Unused(_) | What::Unknown, _, _) => Ok(None),
    }
}

/// Says a refusal to whoever asked: as a toast to a tap, else as an answer.
///
/// # Errors
/// When the database cannot.
pub async fn refuse(turn: &mut Turn<'_>, incoming: &Incoming, refusal: &Refusal) -> Result<Option<Toast>, Broken> {
    let (Some(sender), place) = (&incoming.sender, incoming.place) else { return Ok(None) };
    match (&incoming.what, place) {
        (What::Tap(tap), place) => {
            let Found { actor, locale, .. } = actor::find(turn, chat_of(place), speaker(sender), None).await?;
            let words = match actor {
                Some(actor) => no_to_press(turn, &actor, tap, refusal).await?,
                None => turn.services.text.refused_toast(&locale, refusal),
            };
            Ok(Some(toast(words, true)))
        }
        (What::Text(_) | What::Forwarded(_) | What::File(_), Some(place)) => {
            let Some(actor) = meet(turn, place, sender).await? else { return Ok(None) };
            if let Some(chat) = chat_for(turn, &actor, refusal).await? {
                let html = match &incoming.what {
                    What::Text(typed) => no(&turn.services.text, &actor.locale, refusal, typed),
                    _ => turn.services.text.refused(&actor.locale, refusal),
                };
                let html = html.into_string();
                turn.answer(chat, "refusal", Message { html, ..Message::default() }).await?;
            }
            Ok(None)
        }
        (
            What::Text(_)
            | What::Forwarded(_)
            | What::File(_)
            | What::Standing { .. }
            | What::Joined(_)
            | What::Votes(_)
            | What::Voted { .. }
            | What::MovedTo(_)
            | What::MovedFrom(_)
            | What::Unused(_)
            | What::Unknown,
            _,
        ) => Ok(None),
    }
}

/// A "no" to a press; whoever pressed under an old card of ours is sent the card anew, if they may have it.
async fn no_to_press(turn: &mut Turn<'_>, actor: &Actor, tap: &Tap, refusal: &Refusal) -> Result<Plain, Broken> {
    let (text, locale) = (&turn.services.text, &actor.locale);
    let pressed = Pressed::read(&tap.returned).filter(|_| refusal.is_of_an_old_card());
    let Some(pressed) = pressed.filter(|pressed| pressed.is_genuine(&turn.services.key, actor.chat.id)) else {
        return Ok(text.refused_toast(locale, refusal));
    };
    match renewal::renew(turn, actor, &pressed.button).await {
        Ok(true) => Ok(text.renewed_toast(locale, refusal)),
        Ok(false) => Ok(text.refused_toast(locale, refusal)),
        Err(ServiceError::Refused(why)) => Ok(text.not_renewed_toast(locale, refusal, &why)),
        Err(ServiceError::Broken(error)) => Err(error),
    }
}

/// A "no" to what was typed; whoever used a command wrongly is shown how it is used.
fn no(text: &Text, locale: &Locale, refusal: &Refusal, typed: &str) -> Html {
    let misused = Command::parse(typed, text).filter(|_| refusal.is_about_an_argument());
    match misused.and_then(|command| command.with_examples()) {
        Some(command) => text.misused(locale, refusal, command),
        None => text.refused(locale, refusal),
    }
}

/// Says, once our own trouble has kept us from answering, that it was ours. `code` finds it in the log.
///
/// # Errors
/// When the database cannot.
pub async fn apologise(turn: &mut Turn<'_>, incoming: &Incoming, code: &str) -> Result<Option<Toast>, Broken> {
    let Some(sender) = &incoming.sender else { return Ok(None) };
    match (&incoming.what, incoming.place) {
        (What::Tap(_), place) => {
            let locale = actor::find(turn, chat_of(place), speaker(sender), None).await?.locale;
            Ok(Some(toast(turn.services.text.apology_toast(&locale, code), true)))
        }
        (What::Text(_) | What::Forwarded(_) | What::File(_), Some(place)) => {
            let Some(actor) = meet(turn, place, sender).await? else { return Ok(None) };
            let html = turn.services.text.apology(&actor.locale, code).into_string();
            turn.answer(actor.chat.id, "apology", Message { html, ..Message::default() }).await?;
            Ok(None)
        }
        (
            What::Text(_)
            | What::Forwarded(_)
            | What::File(_)
            | What::Standing { .. }
            | What::Joined(_)
            | What::Votes(_)
            | What::Voted { .. }
            | What::MovedTo(_)
            | What::MovedFrom(_)
            | What::Unused(_)
            | What::Unknown,
            _,
        ) => Ok(None),
    }
}

/// Says, once a minute at most, that somebody sends commands faster than they are answered.
///
/// # Errors
/// When the database cannot.
pub async fn slow_down(turn: &mut Turn<'_>, incoming: &Incoming) -> Result<(), Broken> {
    let (Some(place), Some(sender)) = (incoming.place, &incoming.sender) else { return Ok(()) };
    let Some(actor) = meet(turn, place, sender).await? else { return Ok(()) };
    let html = turn.services.text.too_fast(&actor.locale).into_string();
    turn.answer(actor.chat.id, "too_fast", Message { html, ..Message::default() }).await
}

async fn obey(turn: &mut Turn<'_>, actor: &Actor, place: Place, text: &str) -> Result<()> {
    match (Command::parse(text, &turn.services.text), actor.chat.kind) {
        (Some(Command::Start(Some(token))), _) if token.starts_with(role::PREFIX) => {
            role::look(turn, actor, &token).await
        }
        (Some(Command::Start(Some(token))), _) if identity::is_token(&token) => {
            identity::begin_by_link(turn, actor, &token).await
        }
        (Some(Command::Start(Some(token))), ChatKind::Private) if verify::token(&token).is_some() => {
            verify::ask(turn, actor, verify::token(&token)).await
        }
        (Some(Command::Start(Some(token))), ChatKind::Group) => {
            group::bind::by_link(turn, actor, place.address.thread, &token).await
        }
        (Some(Command::Start(Some(token))), ChatKind::Private) if token == sos::START => sos::show(turn, actor).await,
        (Some(Command::Start(Some(token))), ChatKind::Private) if token == contest::START => {
            contest::show(turn, actor).await
        }
        (Some(Command::Start(Some(token))), ChatKind::Private) if token == pledge::START => {
            pledge::begin(turn, actor).await
        }
        (Some(Command::Start(token)), _) => help::start(turn, actor, token.as_deref()).await,
        (Some(Command::Group(name)), ChatKind::Group) => {
            group::bind::by_name(turn, actor, place.address.thread, name.as_deref()).await
        }
        (Some(Command::Group(name)), ChatKind::Private) => group::bind::offer_link(turn, actor, name.as_deref()).await,
        (Some(Command::Help), _) => help::help(turn, actor).await,
        (Some(Command::Language(None)), _) => language::offer(turn, actor).await,
        (Some(Command::Language(Some(code))), _) => language::choose(turn, actor, &code).await,
        (Some(Command::Unconfirmed), _) => doubt::list(turn, actor).await,
        (Some(Command::Mute(rest)), _) => group::mute(turn, actor, rest).await,
        (Some(Command::Unmute), _) => group::unmute(turn, actor).await,
        (Some(Command::Cadence(cadence)), _) => group::set_cadence(turn, actor, cadence).await,
        (Some(Command::Unbind), _) => group::unbind(turn, actor).await,
        (Some(Command::Roles), _) => role::list(turn, actor).await,
        (Some(Command::Invite(wanted)), _) => role::invite(turn, actor, wanted).await,
        (Some(Command::Revoke(wanted)), _) => role::revoke(turn, actor, wanted).await,
        (Some(Command::HandOver), _) => role::hand_over(turn, actor).await,
        (Some(Command::Delegate(time)), _) => role::delegate(turn, actor, time).await,
        (Some(Command::Bind(class)), _) => identity::begin_by_name(turn, actor, class.as_deref()).await,
        (Some(Command::Rebind(class)), _) => identity::begin_again(turn, actor, class.as_deref()).await,
        (Some(Command::Me), _) => identity::show(turn, actor).await,
        (Some(Command::Privacy), _) => help::privacy(turn, actor).await,
        (Some(Command::MyData), _) => personal::send_data(turn, actor).await,
        (Some(Command::Forget), _) => personal::ask(turn, actor).await,
        (Some(Command::Subscribe), _) => subscription::begin(turn, actor).await,
        (Some(Command::Unsubscribe), _) => subscription::end(turn, actor).await,
        (Some(Command::Quiet(wish)), _) => quiet::change(turn, actor, wish).await,
        (Some(Command::Quiz), _) => quiz::begin(turn, actor).await,
        (Some(Command::Check(text)), _) => check::obey(turn, actor, text.as_deref()).await,
        (Some(Command::Verify(code)), _) => verify::ask(turn, actor, code.as_deref()).await,
        (Some(Command::Badge), _) => badge::show(turn, actor).await,
        (Some(Command::Guard(class)), _) => lookalike::offer(turn, actor, class.as_deref()).await,
        (Some(Command::Unbound(class)), _) => unbound::list(turn, actor, class.as_deref()).await,
        (Some(Command::Plan), _) => item::plan::show(turn, actor).await,
        (Some(Command::Items(asked)), _) => item::list(turn, actor, asked).await,
        (Some(Command::Done(which, words)), _) => item::step::report(turn, actor, which, words.as_deref()).await,
        (Some(Command::Overdue), _) => item::overdue(turn, actor).await,
        (Some(Command::Today), _) => item::today(turn, actor).await,
        (Some(Command::Kit), _) => kit::show(turn, actor).await,
        (Some(Command::Status(asked)), _) => meeting::overview::show(turn, actor, &asked).await,
        (Some(Command::Forecast(asked)), _) => meeting::overview::predict(turn, actor, &asked).await,
        (Some(Command::Ledger(typed)), _) => ledger::ask::obey(turn, actor, &typed).await,
        (Some(Command::Meeting(name)), _) => meeting::list(turn, actor, name.as_deref()).await,
        (Some(Command::Roll(class)), _) => roll::make(turn, actor, class.as_deref()).await,
        (Some(Command::Notice(words)), _) => notice::begin(turn, actor, words.as_deref()).await,
        (Some(Command::Alert(which)), _) => alert::begin(turn, actor, which.as_deref()).await,
        (Some(Command::Burden), _) => burden::show(turn, actor).await,
        (Some(Command::Review), _) => review::list(turn, actor).await,
        (Some(Command::Case(wanted)), _) => case::obey(turn, actor, wanted).await,
        (Some(Command::Cases(asked)), _) => case::list::obey(turn, actor, &asked).await,
        (Some(Command::Sos), _) => sos::show(turn, actor).await,
        (Some(Command::Contact(typed)), _) => contact::obey(turn, actor, &typed).await,
        (Some(Command::Pledge), _) => pledge::begin(turn, actor).await,
        (Some(Command::Aware(college)), _) => aware::show(turn, actor, college.as_deref()).await,
        (Some(Command::ClassQuiz), _) => class_quiz::show(turn, actor).await,
        (Some(Command::Contest), _) => contest::show(turn, actor).await,
        (Some(Command::Words(typed)), _) => words::show(turn, actor, typed.as_deref()).await,
        (Some(Command::Course), _) => drip::show(turn, actor).await,
        (Some(Command::Question), _) => question::show(turn, actor).await,
        (Some(Command::RolePlay), _) => roleplay::begin(turn, actor).await,
        (Some(Command::Unknown(word)), ChatKind::Private) => {
            let grants = actor::rights(turn, actor).await?;
            let near = command::nearest(&word, &help::commands_for(actor, &grants));
            help::unknown(turn, actor, &word, &near).await
        }
        (None, ChatKind::Private) => {
            if item::step::hear(turn, actor, text).await? {
                return Ok(());
            }
            if alert::hear(turn, actor, text).await? {
                return Ok(());
            }
            if notice::hear(turn, actor, text).await? {
                return Ok(());
            }
            if case::hear(turn, actor, text).await? {
                return Ok(());
            }
            if pledge::branch::hear(turn, actor, text).await? {
                return Ok(());
            }
            if meeting::hear(turn, actor, text).await? {
                return Ok(());
            }
            if identity::hear(turn, actor, text).await? {
                return Ok(());
            }
            if words::hear(turn, actor, text).await? {
                return Ok(());
            }
            if question::hear(turn, actor, text).await? {
                return Ok(());
            }
            help::greet(turn, actor).await
        }
        // In a group it may be meant for another bot, and talk is none of our business.
        (Some(Command::Unknown(_)) | None, ChatKind::Group) => Ok(()),
    }
}

async fn press(turn: &mut Turn<'_>, place: Option<Place>, sender: &Sender, tap: &Tap) -> Result<Option<Toast>> {
    let pressed = Pressed::read(&tap.returned).ok_or(Refusal::CardExpired)?;
    let found = actor::find(turn, chat_of(place), speaker(sender), pressed.button.card()).await?;
    let actor = found.actor.ok_or(Refusal::CardExpired)?;
    if !pressed.is_genuine(&turn.services.key, actor.chat.id) {
        return Err(Refusal::CardExpired.into());
    }
    look(turn, &actor, sender).await?;
    let message = tap.message;
    let thread = place.and_then(|place| place.address.thread);
    let card_press = |card| CardPress { card, state: found.card, message };
    let words = match pressed.button {
        Button::GotIt(card) => ack::got_it(turn, &actor, card_press(card)).await?,
        Button::Why(card) => return Ok(Some(toast(ack::why(turn, &actor, card_press(card)).await?, true))),
        Button::DoubtArrived(id) => doubt::resolve(turn, &actor, id, Resolution::Arrived, message).await?,
        Button::DoubtAgain(id) => doubt::resolve(turn, &actor, id, Resolution::Again, message).await?,
        Button::DoubtDrop(id) => doubt::resolve(turn, &actor, id, Resolution::Drop, message).await?,
        Button::Language(code) => language::press(turn, &actor, &code, message).await?,
        Button::Accept(id) => role::accept(turn, &actor, id, message).await?,
        Button::Decline(id) => role::decline(turn, &actor, id, message).await?,
        Button::InviteAs(duty) => role::press_duty(turn, &actor, duty, message).await?,
        Button::InviteAt(duty, at) => role::press_place(turn, &actor, duty, at, message).await?,
        Button::Revoke(id) => role::press_revoke(turn, &actor, id, message).await?,
        Button::HandOver(id) => role::press_hand_over(turn, &actor, id, message).await?,
        Button::Delegate(id, hours) => role::press_delegate(turn, &actor, id, hours, message).await?,
        Button::IAm(student) => identity::choose(turn, &actor, student, message).await?,
        Button::ForgetMe(minute) => personal::forget(turn, &actor, minute, message).await?,
        Button::BindHere => group::bind::press_card(turn, &actor, thread, message).await?,
        Button::BindClass(class, way) => group::bind::press_class(turn, &actor, thread, (class, way), message).await?,
        Button::BindStaff(grant) => group::bind::press_staff(turn, &actor, thread, grant, message).await?,
        Button::NoneOfThem(wrong) => identity::choose_none(turn, &actor, wrong, message).await?,
        // The page itself says which one it is.
        Button::Page(list, number) => {
            paging::turn_to(turn, &actor, list, number, message).await?;
            return Ok(None);
        }
        Button::ApplyImport(id) => import::apply(turn, &actor, id, message).await?,
        Button::CancelImport(id) => import::cancel(turn, &actor, id, message).await?,
        Button::MyClass(id, answer) => class_move::answer(turn, &actor, id, answer, message).await?,
        Button::Offline(student, is_offline) => unbound::mark(turn, &actor, student, is_offline, message).await?,
        Button::PublishPlan(hash) => item::plan::publish(turn, &actor, &hash, message).await?,
        Button::AcceptItems => item::step::accept_all(turn, &actor, message).await?,
        Button::ShowItem(id) => item::press_show(turn, &actor, id).await?,
        Button::StepItem(step, id, hung) => item::step::press(turn, &actor, (step, id), hung, message).await?,
        Button::OfferItem(id, to) => item::step::press_offer(turn, &actor, id, to, message).await?,
        Button::AssignItem(id, to) => item::step::press_assign(turn, &actor, id, to, message).await?,
        Button::UndoItem(id) => item::step::undo(turn, &actor, id, message).await?,
        Button::ShowProof(id) => item::proof::press(turn, &actor, id).await?,
        Button::Month(first, wanted) => item::month::press(turn, &actor, first, wanted).await?,
        // The answer itself says what was meant.
        Button::LedgerMeaning(id, number) => {
            ledger::ask::choose(turn, &actor, id, number).await?;
            return Ok(None);
        }
        Button::LedgerConfirm(id) => ledger::write::confirm(turn, &actor, id, message).await?,
        Button::PassMeeting(id) => meeting::pass::press(turn, &actor, id, message).await?,
        Button::Overview(view) => meeting::overview::press(turn, &actor, view).await?,
        Button::LedgerCancel(id) => ledger::write::cancel(turn, &actor, id, message).await?,
        Button::Attest(card) => attest::press(turn, &actor, card_press(card)).await?,
        Button::Review(id) => review::press_show(turn, &actor, id).await?,
        Button::MeetingPhoto(id) => review::press_photo(turn, &actor, id).await?,
        Button::PassMeetings(known) => review::press_pass(turn, &actor, known, message).await?,
        Button::SoundMeeting(id) => review::press_sound(turn, &actor, id, message).await?,
        // Where no words come back, the card itself says what is next.
        Button::Meeting(id, press) => {
            let words = meeting::press(turn, &actor, id, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        Button::MakeRoll(class) => roll::press(turn, &actor, class).await?,
        // The card itself says whose it is.
        Button::ShowKit(class) => {
            kit::press_show(turn, &actor, class, message).await?;
            return Ok(None);
        }
        Button::Kit(press, class, slot, id) => kit::press(turn, &actor, (press, class), (slot, &id), message).await?,
        Button::NoticeFrom(id, sender) => notice::press_sender(turn, &actor, id, sender, message).await?,
        Button::NoticeAsk(id, ask) => notice::press_ask(turn, &actor, id, ask, message).await?,
        Button::NoticeMove(id, step) => notice::send::press(turn, &actor, id, step, message).await?,
        Button::NoticeRuling(id, ruling) => notice::office::press(turn, &actor, id, ruling, message).await?,
        Button::QuizChoose(id, place, choice) => quiz::choose(turn, &actor, (id, place), choice, message).await?,
        Button::QuizStop(id) => quiz::stop(turn, &actor, id, message).await?,
        // The draft itself is the answer.
        Button::CheckAlert(wave) => {
            check::wave::press_alert(turn, &actor, wave).await?;
            return Ok(None);
        }
        Button::CheckAsk => check::press_ask(turn, &actor).await?,
        Button::CheckTakeBack(id) => check::press_take_back(turn, &actor, id, message).await?,
        Button::CheckRuling(id, ruling) => check::press_ruling(turn, &actor, id, ruling, message).await?,
        Button::AlertGotIt(post) => alert::reader::got_it(turn, &actor, card_press(post)).await?,
        Button::AlertLike(post) => alert::reader::like(turn, &actor, card_press(post)).await?,
        Button::AlertRead(post) => {
            let (words, must_be_closed) = alert::reader::read(turn, &actor, card_press(post)).await?;
            return Ok(Some(toast(words, must_be_closed)));
        }
        // Where no words come back, the card itself says what is next.
        Button::Alert(id, press) => {
            let words = alert::press(turn, &actor, id, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        // Where no words come back, the card itself says what is next.
        Button::Pledge(press) => {
            let words = pledge::press(turn, &actor, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        Button::SampleChoose(id, place, choice) => {
            aware::sample::choose(turn, &actor, (id, place), choice, message).await?
        }
        // Where no words come back, the card itself says what is next.
        Button::SampleNext(id) => {
            let words = aware::sample::go_on(turn, &actor, id, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        // What is shown says it.
        Button::QuizNext(id) => {
            quiz::go_on(turn, &actor, id, message).await?;
            return Ok(None);
        }
        Button::QuizAgain(id) => {
            quiz::again(turn, &actor, id).await?;
            return Ok(None);
        }
        Button::QuizLook(id) => {
            quiz::look(turn, &actor, id).await?;
            return Ok(None);
        }
        // The card says what is next; what is private is told in a window.
        Button::Case(id, press) => {
            let told = case::press(turn, &actor, id, press, message).await?;
            return Ok(told.map(|(words, must_be_closed)| toast(words, must_be_closed)));
        }
        Button::ApplyCases(id) => case::baseline::apply(turn, &actor, id, message).await?,
        Button::CancelCases(id) => case::baseline::cancel(turn, &actor, id, message).await?,
        Button::Sos(press) => sos::press(turn, &actor, press, message).await?,
        Button::Support(press) => support::press(turn, &actor, press, message).await?,
        Button::SaveContact(id) => contact::save(turn, &actor, id, message).await?,
        Button::DropContact(id) => contact::drop(turn, &actor, id, message).await?,
        Button::Guard(group, is_on) => lookalike::press_guard(turn, &actor, group, is_on, message).await?,
        Button::LookAlike(id, verdict) => lookalike::judge(turn, &actor, id, verdict, message).await?,
        // What is to be read stays until it is closed.
        Button::ClassAnswer(post, choice) => {
            let words = class_quiz::answer::in_group(turn, &actor, card_press(post), choice).await?;
            return Ok(Some(toast(words, true)));
        }
        Button::ClassAnswerAlone(id, choice) => class_quiz::answer::alone(turn, &actor, id, choice, message).await?,
        // The card says what is next.
        Button::Contest(press) => {
            let words = contest::press(turn, &actor, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        Button::ContestChoose(id, place, choice) => contest::choose(turn, &actor, (id, place), choice, message).await?,
        Button::ContestNext(id) => {
            contest::go_on(turn, &actor, id, message).await?;
            return Ok(None);
        }
        Button::Drip(press) => {
            let words = drip::press(turn, &actor, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        Button::DripChoose(day, choice) => drip::choose(turn, &actor, day, choice, message).await?,
        Button::RolePlay(press) => {
            let words = roleplay::press(turn, &actor, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
        Button::RolePlayChoose(id, at, choice) => roleplay::choose(turn, &actor, (id, at), choice, message).await?,
        Button::ClassRead(post) => {
            let (words, must_be_closed) = class_quiz::answer::read(turn, &actor, card_press(post)).await?;
            return Ok(Some(toast(words, must_be_closed)));
        }
        Button::WordsReport(post) => {
            let (words, must_be_closed) = words::report(turn, &actor, card_press(post)).await?;
            return Ok(Some(toast(words, must_be_closed)));
        }
        Button::Words(press) => words::press_button(turn, &actor, press, message).await?,
        Button::Question(press) => question::press_button(turn, &actor, press, message).await?,
        Button::ClassQuiz(class, press) => {
            let words = class_quiz::press(turn, &actor, class, press, message).await?;
            return Ok(words.map(|words| toast(words, false)));
        }
    };
    Ok(Some(toast(words, false)))
}

/// Looks at the name of somebody who does something in a group that is guarded.
async fn look(turn: &mut Turn<'_>, actor: &Actor, sender: &Sender) -> Result<(), Broken> {
    if actor.chat.is_guarded && !actor.is_masked {
        lookalike::look(turn, &actor.chat, actor.account, &sender.shown).await?;
    }
    Ok(())
}

/// Somebody in a chat of ours; one-way channels are none.
async fn meet(turn: &mut Turn<'_>, place: Place, sender: &Sender) -> Result<Option<Actor>, Broken> {
    let Some(kind) = kind(place) else { return Ok(None) };
    actor::meet(turn, place.address, kind, speaker(sender)).await.map(Some)
}

const fn kind(place: Place) -> Option<ChatKind> {
    match place.kind {
        PlaceKind::Private => Some(ChatKind::Private),
        PlaceKind::Group => Some(ChatKind::Group),
        PlaceKind::Broadcast => None,
    }
}

fn chat_of(place: Option<Place>) -> Option<i64> {
    place.map(|place| place.address.chat)
}

fn speaker(sender: &Sender) -> Speaker<'_> {
    Speaker {
        account: sender.account,
        language_code: sender.language_code.as_deref(),
        shown: Some(&sender.shown),
        is_masked: sender.is_masked,
    }
}

/// Where a refusal is said: in the chat itself, or in private where that cannot be.
async fn chat_for(turn: &mut Turn<'_>, actor: &Actor, refusal: &Refusal) -> Result<Option<ChatId>, Broken> {
    match refusal {
        // A group is not disturbed by what somebody typed wrongly.
        Refusal::MayNotWrite | Refusal::BadCode | Refusal::TooManyCodes { .. } => {
            Ok(actor::reach(turn, actor.account).await?.map(|(chat, _)| chat))
        }
        _ => Ok(Some(actor.chat.id)),
    }
}

fn toast(words: Plain, must_be_closed: bool) -> Toast {
    let text = words.into_string();
    let text = match text.char_indices().nth(TOAST_CHARS_MAX) {
        Some((end, _)) => text[..end].to_owned(),
        None => text,
    };
    Toast { text, must_be_closed }
}
