//! What is said when a group is bound, changed and left.

use chrono::{NaiveDateTime, NaiveTime};

use crate::domain::campus::Bilingual;
use crate::domain::campus::Coded as _;
use crate::domain::class::Binding;
use crate::domain::plan::Cadence;

use super::args::{Args, args};
use super::role::State;
use super::{Html, Locale, Plain, Text};

/// What the first card in a group tells its members.
#[derive(Clone, Debug)]
pub struct Welcome<'a> {
    /// The class.
    pub class: &'a str,
    /// Who runs the bot.
    pub office: &'a Bilingual,
    /// Where to ask whether it is genuine: a place or a telephone number.
    pub contact: &'a Bilingual,
    /// How often a tip comes.
    pub cadence: Cadence,
    /// When tips are posted.
    pub posts_at: NaiveTime,
    /// From when no ordinary tip is posted.
    pub quiet_from: NaiveTime,
    /// Until when.
    pub quiet_until: NaiveTime,
}

/// What the first card in a group of staff tells its members.
#[derive(Clone, Debug)]
pub struct StaffWelcome<'a> {
    /// Where they work; `None` is everywhere.
    pub place: Option<&'a Bilingual>,
    /// Who runs the bot.
    pub office: &'a Bilingual,
    /// Where to ask whether it is genuine.
    pub contact: &'a Bilingual,
}

/// Why a link does not bind a class to the group it was opened in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    /// Its time is over.
    Expired,
    /// It bound a group before.
    Used,
    /// We never gave it out, or it was copied incompletely.
    Unknown,
    /// It was opened in a place that is no group.
    NotAGroup,
    /// The bot may not write in the group.
    MayNotWrite,
}

impl Text {
    /// The first card in a bound group, in its one or two languages.
    #[must_use]
    pub fn welcome(&self, locales: &[Locale], welcome: &Welcome<'_>) -> Html {
        self.in_each(locales, |locale| {
            let args = args![
                "class" => welcome.class,
                "office" => in_language(welcome.office, locale),
                "contact" => in_language(welcome.contact, locale),
                "cadence" => welcome.cadence.code(),
                "time" => &self.time_of_day(locale, welcome.posts_at),
                "from" => &self.time_of_day(locale, welcome.quiet_from),
                "until" => &self.time_of_day(locale, welcome.quiet_until),
            ];
            self.line(locale, "group-welcome", &args)
        })
    }

    /// Why the link did not bind the group, and what to do about it.
    #[must_use]
    pub fn link_refused(&self, locale: &Locale, refusal: LinkRefusal) -> Html {
        match refusal {
            LinkRefusal::Expired => self.line(locale, "group-link-expired", &args![]),
            LinkRefusal::Used => self.line(locale, "group-link-used", &args![]),
            LinkRefusal::Unknown => self.line(locale, "group-link-unknown", &args![]),
            LinkRefusal::NotAGroup => self.line(locale, "group-link-not-a-group", &args![]),
            LinkRefusal::MayNotWrite => self.line(locale, "group-link-may-not-write", &args![]),
        }
    }

    /// What is said when a link, a card or a command would take something from a class or a group: this class has a
    /// primary group. A button for each way hangs below.
    #[must_use]
    pub fn class_has_group(&self, locales: &[Locale], class: &str) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-class-has-group", &args!["class" => class]))
    }

    /// This group is that of other classes. A button for each way hangs below.
    #[must_use]
    pub fn group_has_class(&self, locales: &[Locale], ours: &[&str], class: &str) -> Html {
        self.in_each(locales, |locale| {
            let args = args!["classes" => &self.classes(locale, ours), "class" => class];
            self.line(locale, "group-has-class", &args)
        })
    }

    /// This group is a second one of the class already. A button to make it the primary one hangs below.
    #[must_use]
    pub fn group_is_second(&self, locales: &[Locale], class: &str) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-is-second", &args!["class" => class]))
    }

    /// The button that binds a group in this way to a class, when it takes a decision.
    #[must_use]
    pub fn binding_label(&self, locale: &Locale, binding: Binding) -> Plain {
        self.label(locale, "group-binding.button", &args!["way" => binding_word(binding)])
    }

    /// From now on the group is a second one of the class.
    #[must_use]
    pub fn group_is_now_second(&self, locales: &[Locale], class: &str) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-is-now-second", &args!["class" => class]))
    }

    /// From now on the group is that of all these classes.
    #[must_use]
    pub fn group_of_several(&self, locales: &[Locale], classes: &[&str]) -> Html {
        self.in_each(locales, |locale| {
            self.line(locale, "group-of-several", &args!["classes" => &self.classes(locale, classes)])
        })
    }

    /// The group is not that of `gone` any more, and remains that of `left`.
    #[must_use]
    pub fn group_of_fewer(&self, locales: &[Locale], gone: &[&str], left: &[&str]) -> Html {
        self.in_each(locales, |locale| {
            let args = args!["gone" => &self.classes(locale, gone), "left" => &self.classes(locale, left)];
            self.line(locale, "group-of-fewer", &args)
        })
    }

    /// The button on the card of a group that is nobody's.
    #[must_use]
    pub fn bind_group_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "group-bind.button", &args![])
    }

    /// The toast of whatever binds a group to a class.
    #[must_use]
    pub fn group_bound_toast(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "group-bind.toast", &args!["class" => class])
    }

    /// Whose group is this? A button for each that it may be hangs below.
    #[must_use]
    pub fn group_choose(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-choose", &args![]))
    }

    /// The button of a class.
    #[must_use]
    pub fn class_label(&self, class: &str) -> Plain {
        Plain::written(class.to_owned())
    }

    /// The toast of a press that is followed by a choice.
    #[must_use]
    pub fn group_choose_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "group-choose.toast", &args![])
    }

    /// The button that makes a group that of the staff of a place; `None` is the whole task force.
    #[must_use]
    pub fn staff_label(&self, locale: &Locale, place: Option<&Bilingual>) -> Plain {
        self.label(locale, "group-staff.button", &place_args(locale, place))
    }

    /// The first card in a group of staff.
    #[must_use]
    pub fn staff_welcome(&self, locales: &[Locale], welcome: &StaffWelcome<'_>) -> Html {
        self.in_each(locales, |locale| {
            let args = args![
                "reach" => reach_word(welcome.place),
                "place" => place_word(locale, welcome.place),
                "office" => in_language(welcome.office, locale),
                "contact" => in_language(welcome.contact, locale),
            ];
            self.line(locale, "group-staff-welcome", &args)
        })
    }

    /// In a group of staff, once a week: how the classes stand.
    #[must_use]
    pub fn staff_week(&self, locales: &[Locale], place: Option<&Bilingual>, state: &State) -> Html {
        self.in_each(locales, |locale| {
            let args = args![
                "reach" => reach_word(place),
                "place" => place_word(locale, place),
                "classes" => state.classes,
                "bound" => state.bound,
                "muted" => state.muted,
                "lost" => state.lost,
                "doubts" => state.doubts,
            ];
            self.line(locale, "group-staff-week", &args)
        })
    }

    /// The last message in a group of staff.
    #[must_use]
    pub fn staff_goodbye(&self, locales: &[Locale], place: Option<&Bilingual>) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-staff-goodbye", &place_args(locale, place)))
    }

    /// To whoever answers for the classes, in private: their group cannot be written to.
    #[must_use]
    pub fn group_lost(&self, locale: &Locale, classes: &[&str], since: NaiveDateTime) -> Html {
        let args = args!["classes" => &self.classes(locale, classes), "since" => &self.moment(locale, since)];
        self.line(locale, "group-lost", &args)
    }

    /// The same about a group of staff.
    #[must_use]
    pub fn staff_group_lost(&self, locale: &Locale, place: Option<&Bilingual>, since: NaiveDateTime) -> Html {
        let args = args![
            "reach" => reach_word(place),
            "place" => place_word(locale, place),
            "since" => &self.moment(locale, since),
        ];
        self.line(locale, "group-staff-lost", &args)
    }

    /// To whoever answers for the classes, in private: the topic of their group is gone.
    #[must_use]
    pub fn group_topic_gone(&self, locale: &Locale, classes: &[&str]) -> Html {
        self.line(locale, "group-topic-gone", &args!["classes" => &self.classes(locale, classes)])
    }

    /// The same about a group of staff.
    #[must_use]
    pub fn staff_topic_gone(&self, locale: &Locale, place: Option<&Bilingual>) -> Html {
        self.line(locale, "group-staff-topic-gone", &place_args(locale, place))
    }

    /// From now on the group is spoken to in this topic.
    #[must_use]
    pub fn group_topic_set(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-topic-set", &args![]))
    }

    /// A link for the group of a class, good until a moment, and the command that does the same.
    #[must_use]
    pub fn group_link(&self, locale: &Locale, class: &str, until: NaiveDateTime, url: &str, command: &str) -> Html {
        let args = args![
            "class" => class,
            "until" => &self.moment(locale, until),
            "url" => url,
            "command" => command,
        ];
        self.line(locale, "group-link", &args)
    }

    /// In the group of a class that is over, which is left at `until` unless it becomes that of `successor`, for
    /// which a button hangs below.
    #[must_use]
    pub fn class_over(&self, locales: &[Locale], class: &str, successor: Option<&str>, until: NaiveDateTime) -> Html {
        self.in_each(locales, |locale| {
            let args = args![
                "class" => class,
                "kind" => if successor.is_some() { "successor" } else { "none" },
                "successor" => successor.unwrap_or_default(),
                "until" => &self.moment(locale, until),
            ];
            self.line(locale, "group-class-over", &args)
        })
    }

    /// The button that gives the group of a class that is over to the one after it.
    #[must_use]
    pub fn successor_label(&self, locale: &Locale, successor: &str) -> Plain {
        self.label(locale, "group-successor.button", &args!["class" => successor])
    }

    /// In a group that is still nobody's after a day; it is left at `until`.
    #[must_use]
    pub fn group_still_unbound(&self, locales: &[Locale], until: NaiveDateTime) -> Html {
        self.in_each(locales, |locale| {
            self.line(locale, "group-still-unbound", &args!["until" => &self.moment(locale, until)])
        })
    }

    /// The last message in a group that nobody bound.
    #[must_use]
    pub fn group_leaves(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-leaves", &args![]))
    }

    /// The names of classes in a row.
    fn classes(&self, locale: &Locale, names: &[&str]) -> Plain {
        let mut names = names.iter().map(|name| Plain::written((*name).to_owned()));
        let first = names.next().unwrap_or_else(|| Plain::written(String::new()));
        names.fold(first, |before, name| {
            self.label(locale, "group-classes.name", &args!["before" => &before, "name" => &name])
        })
    }

    /// In a group the bot was added to without a link, with a button to bind it. Said once.
    #[must_use]
    pub fn group_needs_link(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-needs-link", &args![]))
    }

    /// In a bound group the bot was added to once more.
    #[must_use]
    pub fn group_returned(&self, locales: &[Locale], classes: &[&str]) -> Html {
        self.in_each(locales, |locale| {
            let kind = if classes.is_empty() { "staff" } else { "class" };
            self.line(locale, "group-returned", &args!["kind" => kind, "classes" => &self.classes(locale, classes)])
        })
    }

    /// Tips pause until `until`, in campus time.
    #[must_use]
    pub fn group_muted(&self, locales: &[Locale], until: NaiveDateTime) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-muted", &args!["until" => &self.moment(locale, until)]))
    }

    /// Tips go on.
    #[must_use]
    pub fn group_unmuted(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-unmuted", &args![]))
    }

    /// From now on tips come this often.
    #[must_use]
    pub fn group_cadence(&self, locales: &[Locale], cadence: Cadence) -> Html {
        self.in_each(locales, |locale| self.line(locale, "group-cadence", &args!["cadence" => cadence.code()]))
    }

    /// The last message in a group whose binding ends.
    #[must_use]
    pub fn goodbye(&self, locales: &[Locale], classes: &[&str]) -> Html {
        self.in_each(locales, |locale| {
            self.line(locale, "group-goodbye", &args!["classes" => &self.classes(locale, classes)])
        })
    }
}

/// The arguments of a message about a place; `None` is everywhere.
fn place_args(locale: &Locale, place: Option<&Bilingual>) -> Args {
    args!["reach" => reach_word(place), "place" => place_word(locale, place)]
}

const fn reach_word(place: Option<&Bilingual>) -> &'static str {
    if place.is_some() { "place" } else { "everywhere" }
}

fn place_word<'a>(locale: &Locale, place: Option<&'a Bilingual>) -> &'a str {
    place.map_or("", |place| in_language(place, locale))
}

const fn binding_word(binding: Binding) -> &'static str {
    match binding {
        Binding::Plain => "plain",
        Binding::Instead => "instead",
        Binding::Second => "second",
        Binding::Both => "both",
        Binding::Only => "only",
    }
}

fn in_language<'a>(words: &'a Bilingual, locale: &Locale) -> &'a str {
    words.in_language(&locale.to_string())
}
