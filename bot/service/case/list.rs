//! The list of cases, for the police and the task-force office. Everybody else is told numbers only: see
//! [`trend`](super::trend).

use super::super::button::Button;
use super::super::paging::{self, List, Page};
use super::super::{Actor, Result, Turn, actor, key, plain};
use super::{Press, place_name, trend};
use crate::domain::access::Action;
use crate::domain::case::Case;
use crate::domain::case::trend::Span;
use crate::domain::class::ClassId;
use crate::domain::delivery::Message;
use crate::domain::refusal::Refusal;
use crate::domain::role::Scope;
use crate::text::case::Row;

/// Buttons of cases beside each other.
const BESIDE: usize = 4;

/// What somebody typed behind `/cases`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Whether the comparison with last year is meant.
    pub is_trend: bool,
    /// Whether only open cases are.
    pub is_open: bool,
    /// The college, as it was typed.
    pub place: Option<String>,
}

/// Which cases are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those that are not closed.
    pub is_open: bool,
    /// Only those in the college of this class.
    pub like: Option<ClassId>,
}

impl Filter {
    /// How a button names it.
    #[must_use]
    pub fn code(self) -> String {
        let like = self.like.map(|class| class.0.to_string()).unwrap_or_default();
        format!("{}{like}", if self.is_open { 'o' } else { 'a' })
    }

    /// What a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (kind, like) = code.split_at_checked(1)?;
        let is_open = match kind {
            "o" => true,
            "a" => false,
            _ => return None,
        };
        let like = if like.is_empty() { None } else { Some(ClassId(like.parse().ok()?)) };
        Some(Self { is_open, like })
    }
}

/// Somebody asks for cases.
///
/// # Errors
/// A refusal for who may not, or when there is no such college; or when the database cannot.
pub async fn obey(turn: &mut Turn<'_>, actor: &Actor, asked: &Asked) -> Result<()> {
    let rights = actor::permit_somewhere(turn, actor, Action::SeeCases).await?;
    let like = match &asked.place {
        Some(name) => Some(college(turn, name).await?),
        None => None,
    };
    let may_list = actor.with(&rights).may_somewhere(Action::ListCases).is_ok();
    if asked.is_trend || !may_list {
        return trend::post(turn, actor, like).await;
    }
    paging::post(turn, actor, List::Cases(Filter { is_open: asked.is_open, like })).await
}

/// A class of the college with this name.
async fn college(turn: &mut Turn<'_>, name: &str) -> Result<ClassId> {
    let wanted = name.to_lowercase();
    let listed = turn.tx.classes().await?;
    let found = listed.iter().find(|listed| listed.class.college.to_lowercase() == wanted);
    let found = found.ok_or_else(|| Refusal::NoSuchPlace { place: name.to_owned() })?;
    Ok(found.id)
}

/// A page of cases, counted from 0.
///
/// # Errors
/// A refusal for who may not; or when the database cannot.
pub async fn card(turn: &mut Turn<'_>, actor: &Actor, filter: Filter, number: usize) -> Result<Message> {
    let rights = actor::permit_somewhere(turn, actor, Action::ListCases).await?;
    let college = match filter.like {
        Some(class) => Some(turn.tx.class_by_id(class).await?.ok_or(Refusal::CardExpired)?),
        None => None,
    };
    let college = college.map(|class| Scope::College { campus: class.campus, college: class.college });
    let asker = actor.with(&rights);
    let cases: Vec<Case> = turn
        .tx
        .cases(Span::EVER)
        .await?
        .into_iter()
        .filter(|case| !filter.is_open || case.closed_at.is_none())
        .filter(|case| college.as_ref().is_none_or(|college| *college == case.scope()))
        .filter(|case| asker.may(Action::ListCases, &case.scope()).is_ok())
        .collect();
    let (services, locale, chat) = (turn.services, &actor.locale, actor.chat.id);
    let page = Page::of(&cases, number);
    let rows: Vec<_> = page.items.iter().map(|case| Row { case, place: place_name(services, case) }).collect();
    let total = u32::try_from(cases.len()).unwrap_or(u32::MAX);
    let place = college.as_ref().and_then(|college| services.settings.place(college));
    let html = services.text.case_list(locale, &rows, total, filter.is_open, place.as_ref());
    let buttons: Vec<_> = page
        .items
        .iter()
        .map(|case| {
            let label = services.text.case_show_label(locale, case.id);
            key(services, chat, label, &Button::Case(case.id, Press::Show))
        })
        .collect();
    let mut buttons: Vec<_> = buttons.chunks(BESIDE).map(<[_]>::to_vec).collect();
    buttons.extend(page.row(services, locale, chat, List::Cases(filter)));
    let other = Filter { is_open: !filter.is_open, ..filter };
    let label = services.text.case_filter_label(locale, other.is_open);
    buttons.push(vec![key(services, chat, label, &Button::Page(List::Cases(other), 0))]);
    Ok(Message { buttons, ..plain(html) })
}
