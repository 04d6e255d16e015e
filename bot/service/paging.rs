//! Long answers, page by page: the row of buttons below a list that does not fit into one message.
//!
//! Nothing of a list is kept between two presses. Each page is made anew for whoever presses, with the rights
//! that they have then; a page that is not there any more is the last one.
//!
//! To page one more list: a variant of [`List`], with its letter; its card, which takes a page's number and
//! ends in [`Page::row`]; its row in `tests/contracts/permissions.rs`.

use super::button::Button;
use super::case::{self, list::Filter};
use super::item::Wanted;
use super::meeting::overview::{self, View};
use super::{
    Actor, Result, Services, Turn, burden, class_quiz, doubt, item, key, kit, ledger, meeting, notice, pledge, review,
    role, roll, unbound,
};
use crate::domain::access::Action;
use crate::domain::campus::Coded as _;
use crate::domain::class::ClassId;
use crate::domain::delivery::{self, ChatId, Message};
use crate::domain::notice::NoticeId;
use crate::domain::role::{Duty, GrantId};
use crate::text::Locale;

/// Items on one page.
pub const ITEMS: usize = 8;

/// A list that may be long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Messages in doubt.
    Doubts,
    /// One's own roles.
    Roles,
    /// The roles that one gave and may take away.
    Given,
    /// The roles like this one, at its place, that one may take away.
    Alike(GrantId),
    /// The places where one may offer this role.
    Places(Duty),
    /// One's roles, to hand one over.
    ToHandOver,
    /// One's roles, to lend one for so many hours.
    ToLend(u16),
    /// The classes that one answers for, with how far they are bound.
    Classes,
    /// Those of this class who are not bound.
    Unbound(ClassId),
    /// The rows of the plan that wait to be taken on.
    OfferedItems,
    /// Rows of the plan.
    Items(Wanted),
    /// Rows of the plan that are late.
    Overdue,
    /// The answer to the query of the ledger with this number.
    Ledger(i64),
    /// The classes and colleges whose meetings one may register, with what is due there next.
    Meetings,
    /// The classes of which one may have a roll on paper.
    Rolls,
    /// The classes that one answers for, to see the kit of one.
    KitClasses,
    /// The kits that this class may have.
    Kits(ClassId),
    /// The classes that one answers for, with what they were asked this week.
    Burden,
    /// The names in which one may send this notice.
    Senders(NoticeId),
    /// How far meetings are.
    Overview(View),
    /// What is to be expected of meetings.
    Forecast(View),
    /// Meetings of others that wait to be looked at.
    Reviews,
    /// Cases.
    Cases(Filter),
    /// The classes that one answers for, or the colleges, with how many signed the pledge.
    Pledges,
    /// Those of this class who have not signed it.
    PledgesOf(ClassId),
    /// The classes that one answers for, to ask one a question.
    QuizClasses,
}

impl List {
    /// What looking at it takes.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Doubts => Action::ResolveDoubts,
            Self::Roles => Action::ListRoles,
            Self::Given | Self::Alike(_) => Action::RevokeRole,
            Self::Places(_) => Action::GrantRole,
            Self::ToHandOver | Self::ToLend(_) => Action::PassOnRole,
            Self::Classes | Self::Unbound(_) | Self::Rolls => Action::SeeUnbound,
            Self::OfferedItems => Action::WorkOnItems,
            Self::Items(_) | Self::Overdue => Action::SeeItems,
            Self::Ledger(_) => Action::QueryLedger,
            Self::KitClasses | Self::Kits(_) => Action::UseKit,
            Self::Burden => Action::SeeBurden,
            Self::Senders(_) => Action::SendNotice,
            Self::Meetings => Action::HoldMeetings,
            Self::Overview(_) | Self::Forecast(_) => Action::LookAfterMeetings,
            Self::Reviews => Action::LookAfterMeetings,
            Self::Cases(_) => Action::ListCases,
            Self::Pledges => Action::SeePledges,
            Self::PledgesOf(_) => Action::KeepPledges,
            Self::QuizClasses => Action::RunClassQuiz,
        }
    }

    /// How a button names it: a letter, and what it is about.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Doubts => "d".to_owned(),
            Self::Roles => "r".to_owned(),
            Self::Given => "g".to_owned(),
            Self::Alike(grant) => format!("a{}", grant.0),
            Self::Places(duty) => format!("p{}", duty.code()),
            Self::ToHandOver => "h".to_owned(),
            Self::ToLend(hours) => format!("l{hours}"),
            Self::Classes => "c".to_owned(),
            Self::Unbound(class) => format!("u{}", class.0),
            Self::OfferedItems => "o".to_owned(),
            Self::Items(wanted) => format!("i{}", wanted.code()),
            Self::Overdue => "v".to_owned(),
            Self::Ledger(query) => format!("q{query}"),
            Self::Meetings => "m".to_owned(),
            Self::Rolls => "t".to_owned(),
            Self::KitClasses => "k".to_owned(),
            Self::Kits(class) => format!("k{}", class.0),
            Self::Burden => "b".to_owned(),
            Self::Senders(notice) => format!("n{}", notice.0),
            Self::Overview(view) => format!("m{}", view.code()),
            Self::Forecast(view) => format!("f{}", view.code()),
            Self::Reviews => "w".to_owned(),
            Self::Cases(filter) => format!("e{}", filter.code()),
            Self::Pledges => "s".to_owned(),
            Self::PledgesOf(class) => format!("s{}", class.0),
            Self::QuizClasses => "z".to_owned(),
        }
    }

    /// The list that a button names so.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, about) = code.split_at_checked(1)?;
        match (letter, about) {
            ("d", "") => Some(Self::Doubts),
            ("r", "") => Some(Self::Roles),
            ("g", "") => Some(Self::Given),
            ("a", grant) => grant.parse().ok().map(|grant| Self::Alike(GrantId(grant))),
            ("p", duty) => Duty::parse(duty).map(Self::Places),
            ("h", "") => Some(Self::ToHandOver),
            ("l", hours) => hours.parse().ok().map(Self::ToLend),
            ("c", "") => Some(Self::Classes),
            ("u", class) => class.parse().ok().map(|class| Self::Unbound(ClassId(class))),
            ("o", "") => Some(Self::OfferedItems),
            ("i", wanted) => Wanted::parse(wanted).map(Self::Items),
            ("v", "") => Some(Self::Overdue),
            ("m", "") => Some(Self::Meetings),
            ("w", "") => Some(Self::Reviews),
            ("q", query) => query.parse().ok().map(Self::Ledger),
            ("t", "") => Some(Self::Rolls),
            ("k", "") => Some(Self::KitClasses),
            ("k", class) => class.parse().ok().map(|class| Self::Kits(ClassId(class))),
            ("b", "") => Some(Self::Burden),
            ("n", notice) => notice.parse().ok().map(|notice| Self::Senders(NoticeId(notice))),
            ("m", view) => View::parse(view).map(Self::Overview),
            ("f", view) => View::parse(view).map(Self::Forecast),
            ("e", filter) => Filter::parse(filter).map(Self::Cases),
            ("s", "") => Some(Self::Pledges),
            ("s", class) => class.parse().ok().map(|class| Self::PledgesOf(ClassId(class))),
            ("z", "") => Some(Self::QuizClasses),
            _ => None,
        }
    }

    /// What its message is, in the outbox.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Doubts => "doubts",
            Self::Roles => "roles",
            Self::Given | Self::Alike(_) => "revoke",
            Self::Places(_) => "invite",
            Self::ToHandOver => "handover",
            Self::ToLend(_) => "delegate",
            Self::Classes | Self::Unbound(_) => "unbound",
            Self::OfferedItems => "items_offered",
            Self::Items(_) => "items",
            Self::Overdue => "overdue",
            Self::Ledger(_) => "ledger",
            Self::Meetings => "meetings",
            Self::Rolls => "rolls",
            Self::KitClasses | Self::Kits(_) => "kit",
            Self::Burden => "burden",
            Self::Senders(_) => "notice_draft",
            Self::Overview(_) => "overview",
            Self::Forecast(_) => "forecast",
            Self::Reviews => "reviews",
            Self::Cases(_) => "cases",
            Self::Pledges | Self::PledgesOf(_) => "pledge",
            Self::QuizClasses => "class_quiz_staff",
        }
    }
}

/// A part of a list, and where in the list it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Page<'a, T> {
    /// What is on it.
    pub items: &'a [T],
    /// Its number, counted from 0.
    number: usize,
    /// How many pages there are, at least one.
    count: usize,
}

impl<'a, T> Page<'a, T> {
    /// The page with this number, counted from 0, of a list; the last page if there are not so many.
    #[must_use]
    pub fn of(list: &'a [T], number: usize) -> Self {
        let count = list.len().div_ceil(ITEMS).max(1);
        let number = number.min(count - 1);
        let first = number * ITEMS;
        Self { items: &list[first..list.len().min(first + ITEMS)], number, count }
    }

    /// What is on it, numbered through the whole list from 1.
    pub fn numbered(&self) -> impl Iterator<Item = (u32, &'a T)> {
        (self.first()..).zip(self.items)
    }

    /// The number of its first item in the list, counted from 1.
    #[must_use]
    pub fn first(&self) -> u32 {
        counted(self.number * ITEMS + 1)
    }

    /// The row of buttons that leads to the other pages of `list`; none below a list of one page.
    pub fn row(&self, services: &Services, locale: &Locale, chat: ChatId, list: List) -> Option<Vec<delivery::Button>> {
        if self.count == 1 {
            return None;
        }
        let text = &services.text;
        let to = |number: usize, label| {
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            key(services, chat, label, &Button::Page(list, number))
        };
        let back = self.number.checked_sub(1).map(|before| to(before, text.previous_page_label(locale)));
        let here = text.page_label(locale, counted(self.number + 1), counted(self.count));
        let on = Some(self.number + 1).filter(|next| *next < self.count);
        let on = on.map(|next| to(next, text.next_page_label(locale)));
        Some(back.into_iter().chain([to(self.number, here)]).chain(on).collect())
    }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Posts the first page of a list.
///
/// # Errors
/// A refusal for who may not see it, or when there is nothing to show; or when the database cannot.
pub async fn post(turn: &mut Turn<'_>, actor: &Actor, list: List) -> Result<()> {
    let card = card(turn, actor, list, 0).await?;
    Ok(turn.answer(actor.chat.id, list.kind(), card).await?)
}

/// Somebody turned to a page of a list, counted from 0: puts it in place of the page they pressed under.
///
/// # Errors
/// As [`post`].
pub async fn turn_to(turn: &mut Turn<'_>, actor: &Actor, list: List, number: u16, message: Option<i64>) -> Result<()> {
    let card = card(turn, actor, list, usize::from(number)).await?;
    Ok(role::show(turn, actor.chat.id, list.kind(), message, card).await?)
}

async fn card(turn: &mut Turn<'_>, actor: &Actor, list: List, number: usize) -> Result<Message> {
    match list {
        List::Doubts => doubt::card(turn, actor, number).await,
        List::Roles => role::own_card(turn, actor, number).await,
        List::Given => role::revocation_card(turn, actor, None, number).await,
        List::Alike(grant) => role::alike_card(turn, actor, grant, number).await,
        List::Places(duty) => role::place_card(turn, actor, duty, number).await,
        List::ToHandOver => role::handover_card(turn, actor, number).await,
        List::ToLend(hours) => role::delegation_card(turn, actor, hours, number).await,
        List::Classes => unbound::classes_card(turn, actor, number).await,
        List::Unbound(class) => unbound::card(turn, actor, class, number).await,
        List::OfferedItems => item::offered_card(turn, actor, number).await,
        List::Items(wanted) => item::list_card(turn, actor, wanted, number).await,
        List::Overdue => item::overdue_card(turn, actor, number).await,
        List::Ledger(query) => ledger::ask::page(turn, actor, query, number).await,
        List::Meetings => meeting::places_card(turn, actor, number).await,
        List::Rolls => roll::classes_card(turn, actor, number).await,
        List::KitClasses => kit::classes_card(turn, actor, number).await,
        List::Kits(class) => kit::list_card(turn, actor, class, number).await,
        List::Burden => burden::card(turn, actor, number).await,
        List::Senders(notice) => notice::senders_card(turn, actor, notice, number).await,
        List::Overview(view) => overview::card(turn, actor, view, number).await,
        List::Forecast(view) => overview::forecast_card(turn, actor, view, number).await,
        List::Reviews => review::list_card(turn, actor, number).await,
        List::Cases(filter) => case::list::card(turn, actor, filter, number).await,
        List::Pledges => pledge::branch::classes_card(turn, actor, number).await,
        List::PledgesOf(class) => pledge::branch::card_of(turn, actor, class, number).await,
        List::QuizClasses => class_quiz::classes_card(turn, actor, number).await,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pages_are_full_but_the_last_and_a_list_of_nothing_has_one() {
        let list: Vec<usize> = (1..=17).collect();
        let shown = |number| Page::of(&list, number).numbered().map(|(at, item)| (at, *item)).collect::<Vec<_>>();
        assert_eq!(shown(0).len(), ITEMS);
        assert_eq!(shown(1).first(), Some(&(9, 9)));
        assert_eq!(shown(2), [(17, 17)]);
        assert_eq!(shown(3), shown(2));
        let nothing: [usize; 0] = [];
        assert_eq!(Page::of(&nothing, 5), Page { items: &[], number: 0, count: 1 });
    }

    proptest! {
        #[test]
        fn every_item_is_on_one_page_and_every_number_shows_a_page(length in 0_usize..60, number in any::<u16>()) {
            let list: Vec<_> = (0..length).collect();
            let pages = Page::of(&list, 0).count;
            let shown: Vec<_> = (0..pages).flat_map(|number| Page::of(&list, number).items).copied().collect();
            prop_assert_eq!(&shown, &list);
            let page = Page::of(&list, usize::from(number));
            prop_assert!(page.number < pages && (length == 0) == page.items.is_empty());
        }

        #[test]
        fn no_code_but_its_own_names_a_list(code in "[a-z0-9]{0,12}") {
            if let Some(list) = List::parse(&code) {
                prop_assert_eq!(List::parse(&list.code()), Some(list));
            }
        }
    }
}
