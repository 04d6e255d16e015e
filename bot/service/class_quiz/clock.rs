//! What the clock does about quick quizzes: it begins those of the plan, keeps their cards up to date, and ends them.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Begins, KIND, act, answer, charge, ranked, rewrite, show_answers, told};
use crate::domain::class_quiz::{ClassQuiz, ClassQuizId, Form, POLL_LEAST, shown_of};
use crate::domain::delivery::{ChatId, DeliveryId, Lane, NewDelivery};
use crate::domain::ledger::{By, Fact};
use crate::domain::role::Scope;
use crate::service::tip::{Occasion, wants};
use crate::service::{Broken, Services, Turn, plain, role, verify};
use crate::store::{StoreError, Verdict};
use crate::text::class_quiz::Standing;
use crate::text::{Locale, Text};

/// Asks every group that is due by the plan, and counts them. A class that is being asked is left alone, and a slot that
/// was dealt with before asks nobody.
///
/// # Errors
/// When the database cannot.
pub async fn post(services: &Services, occasion: &Occasion<'_>, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let mut tx = services.store.begin().await?;
    tx.wake_muted_chats(now).await?;
    let mut groups = tx.tip_groups(occasion.campus.as_str()).await?;
    groups.retain(|group| wants(group, occasion.cadence));
    let open = tx.open_class_quizzes().await?;
    groups.retain(|group| !open.iter().any(|(quiz, _)| quiz.class == group.class));
    if !tx.occur(&occasion.schedule, &occasion.slot, Verdict::Fired, groups.len(), now).await? {
        return Ok(0);
    }
    let cause = format!("{}:{}", occasion.schedule, occasion.slot);
    let mut turn = Turn::new(services, &mut tx, now, cause.clone());
    // Nobody is asked before quiet hours end, and everybody has as long as the others.
    let begins_at = services.settings.opening(occasion.begins_at);
    let closes_at = begins_at + TimeDelta::minutes(i64::from(occasion.expires_minutes));
    let first = turn.tx.new_delivery_ids(groups.len().max(1)).await?;
    let first_quiz = turn.tx.new_class_quiz_ids(groups.len().max(1)).await?;
    let mut posts = Vec::with_capacity(groups.len());
    let mut quizzes = Vec::with_capacity(groups.len());
    for (place, group) in (0_i64..).zip(&groups) {
        let Some(class) = turn.tx.class(&group.class).await? else { continue };
        let before = turn.tx.class_quiz_asked(&class.name).await?;
        let bank = services.bank();
        let Some(question) = ranked(&bank, &class, &before).first().copied() else { continue };
        let nth = turn.tx.last_class_quiz(&class.name).await?.map_or(1, |last| last.nth + 1);
        let delivery = DeliveryId(first.0 + place);
        let begins = Begins { nth, starter: None, form: Form::Card, begins_at, closes_at, delivery };
        let quiz = ClassQuiz { id: ClassQuizId(first_quiz.0 + place), ..begins.quiz(&class.name, question) };
        let locales = services.text.locales_of(&group.languages);
        // A card takes any words.
        let Ok(act) = act(services, &locales, &quiz, question, ChatId(group.chat)) else { continue };
        let delivery = NewDelivery {
            id: quiz.delivery,
            key: format!("class_quiz:{}", quiz.id.0),
            chat: ChatId(group.chat),
            lane: Lane::Tip,
            kind: KIND,
            broadcast: Some(cause.clone()),
            variant: None,
            act,
            not_before: begins_at,
            expires_at: Some(closes_at - POLL_LEAST),
            keeps_quiet: true,
            repeat_of: None,
        };
        posts.push((delivery, locales.into_iter().next().unwrap_or_else(Locale::english)));
        quizzes.push((quiz, ChatId(group.chat)));
    }
    let planned = posts.len();
    verify::publish(services, turn.tx, posts, None, now).await?;
    for (quiz, chat) in &quizzes {
        turn.tx.add_class_quiz(quiz).await?;
        charge(&mut turn, quiz, *chat).await?;
    }
    tx.commit().await?;
    tracing::info!(
        schedule.name = occasion.schedule,
        slot = occasion.slot,
        quizzes = planned,
        "quick quizzes are planned"
    );
    Ok(planned)
}

/// Does what is due about quick quizzes that are not over. Counts what was done, and says when something is due next.
///
/// # Errors
/// When the database cannot.
pub async fn look(services: &Services) -> Result<(usize, Option<DateTime<Utc>>), StoreError> {
    let now = services.clock.now();
    let (open, voted) = {
        let mut view = services.store.view().await?;
        (view.open_class_quizzes().await?, view.class_quiz_polls_voted().await?)
    };
    let mut done = 0;
    for poll in voted {
        let mut tx = services.store.begin().await?;
        let mut turn = Turn::new(services, &mut tx, now, format!("class_quiz_votes:{poll}"));
        done += answer::count(&mut turn, &poll).await?;
        tx.commit().await?;
    }
    let mut next: Option<DateTime<Utc>> = None;
    for (quiz, answers) in open {
        let shows_at = quiz.shows_at(answers).filter(|at| *at < quiz.closes_at);
        if quiz.closes_at > now && shows_at.is_none_or(|at| at > now) {
            next = [next, Some(quiz.closes_at), shows_at].into_iter().flatten().min();
            continue;
        }
        let mut tx = services.store.begin().await?;
        let cause = format!("class_quiz:{}:{}", quiz.id.0, now.timestamp_millis());
        let mut turn = Turn::new(services, &mut tx, now, cause);
        let is_done = if quiz.closes_at <= now {
            close(&mut turn, &quiz, None).await?
        } else {
            match services.bank().question(&quiz.question) {
                Some(question) => show_answers(&mut turn, &quiz, question, answers).await?,
                None => false,
            }
        };
        tx.commit().await?;
        done += usize::from(is_done);
        next = [next, Some(quiz.closes_at).filter(|at| *at > now)].into_iter().flatten().min();
    }
    Ok((done, next))
}

/// Shows a text of a question in the words that it was corrected to, on the cards that are open. Counts the quizzes.
///
/// # Errors
/// When the database cannot.
pub async fn reword(turn: &mut Turn<'_>, name: &str) -> Result<usize, Broken> {
    let bank = turn.services.bank();
    let mut done = 0;
    for (quiz, answers) in turn.tx.open_class_quizzes().await? {
        let Some(question) = bank.question(&quiz.question) else { continue };
        if quiz.form == Form::Card && Text::question_texts(&quiz.question).iter().any(|text| text == name) {
            done += usize::from(show_answers(turn, &quiz, question, answers).await?);
        }
    }
    Ok(done)
}

/// Ends a quick quiz: the card tells what is right, the ledger how many were, and whoever started it hears of it, unless
/// they end it themselves. Tells whether it was open.
///
/// # Errors
/// When the database cannot.
pub(super) async fn close(turn: &mut Turn<'_>, quiz: &ClassQuiz, by: Option<i64>) -> Result<bool, Broken> {
    let (tally, late) = turn.tx.class_quiz_tally(quiz.id).await?;
    if !turn.tx.close_class_quiz(quiz.id, &tally, turn.now).await? {
        return Ok(false);
    }
    let posts = turn.tx.class_quiz_posts(quiz.delivery).await?;
    if posts.is_empty() {
        turn.tx.call_off_card(quiz.delivery, "the quick quiz is over", turn.now).await?;
    }
    let services = turn.services;
    // A question that the bank has no more leaves its card as it is.
    let bank = services.bank();
    let Some(question) = bank.question(&quiz.question) else { return Ok(true) };
    match quiz.form {
        Form::Card => {
            rewrite(turn, quiz, question, Standing::Closed(shown_of(tally.answers()))).await?;
        }
        Form::Poll => {
            for (chat, message) in &posts {
                turn.close_poll(*chat, *message).await?;
            }
        }
    }
    let Some(class) = turn.tx.class(&quiz.class).await? else { return Ok(true) };
    let is_there = !posts.is_empty();
    if is_there {
        let share = tally.share(question.right);
        let fact = Fact::ClassQuizzed {
            question: question.id.to_string(),
            form: quiz.form.to_string(),
            answers: share.map_or(0, |share| u64::from(share.of)),
            right: share.map_or(0, |share| u64::from(share.right)),
        };
        turn.record(quiz.starter.map_or(By::Clock, By::Grant), Scope::from(&class), fact);
    }
    let starter = match quiz.starter {
        Some(starter) => turn.tx.grant(starter).await?,
        None => None,
    };
    let starter = starter.filter(|grant| grant.ended_at.is_none() && grant.until > turn.now);
    if let Some(grant) = starter.filter(|grant| Some(grant.account) != by) {
        let last = is_there.then(|| told(services, quiz, question, &tally, late));
        role::tell(turn, grant.account, "class_quiz_over", |locale, _| {
            plain(services.text.class_quiz_over(locale, &quiz.class, last.as_ref()))
        })
        .await?;
    }
    Ok(true)
}
