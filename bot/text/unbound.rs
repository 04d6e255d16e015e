//! Who of a class is not bound, for those who answer for it.

use crate::domain::identity::Standing;
use crate::domain::roster::{Seat, Student};

use super::args::args;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// How far a class is bound, and some of those who are not.
    #[must_use]
    pub fn unbound(&self, locale: &Locale, standing: &Standing, students: &[Student]) -> Html {
        let head = self.line(locale, "unbound-head", &args!["figures" => &self.figures(locale, standing)]);
        let intro = if students.is_empty() { "unbound-nobody" } else { "unbound-list" };
        let intro = self.line(locale, intro, &args![]);
        let lines = students.iter().map(|student| {
            let who = self.who(locale, student.seat, &student.name);
            let offline = if student.is_offline { "yes" } else { "no" };
            self.line(locale, "unbound-student", &args!["who" => &who, "offline" => offline])
        });
        Html::joined(&[head, intro].into_iter().chain(lines).collect::<Vec<_>>(), "\n")
    }

    /// Some classes and how far each is bound; `None` for one without a roster.
    #[must_use]
    pub fn unbound_classes(&self, locale: &Locale, classes: &[(&str, Option<&Standing>)]) -> Html {
        let head = if classes.is_empty() { "unbound-no-classes" } else { "unbound-classes" };
        let head = self.line(locale, head, &args![]);
        let lines = classes.iter().map(|(class, standing)| match standing {
            Some(standing) => self.line(locale, "unbound-class", &args!["figures" => &self.figures(locale, standing)]),
            None => self.line(locale, "unbound-no-roster", &args!["class" => *class]),
        });
        Html::joined(&std::iter::once(head).chain(lines).collect::<Vec<_>>(), "\n")
    }

    fn figures(&self, locale: &Locale, standing: &Standing) -> Plain {
        let Standing { class, students, bound, offline } = standing;
        let args = args!["class" => class.as_str(), "students" => *students, "bound" => *bound, "offline" => *offline];
        self.label(locale, "unbound-figures.text", &args)
    }

    /// The button that opens one of several classes.
    #[must_use]
    pub fn unbound_class_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "unbound-class.button", &args!["class" => class])
    }

    /// The button that leads back to all of them.
    #[must_use]
    pub fn unbound_all_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "unbound-classes.button", &args![])
    }

    /// The button that marks whoever sits on `seat` as not on the messenger, or takes that back.
    #[must_use]
    pub fn unbound_label(&self, locale: &Locale, seat: Seat, is_offline: bool) -> Plain {
        let offline = if is_offline { "yes" } else { "no" };
        self.label(locale, "unbound-mark.button", &args!["seat" => seat.to_string().as_str(), "offline" => offline])
    }

    /// Its toast.
    #[must_use]
    pub fn unbound_marked(&self, locale: &Locale, student: &Student, is_offline: bool) -> Plain {
        let who = self.who(locale, student.seat, &student.name);
        let offline = if is_offline { "yes" } else { "no" };
        self.label(locale, "unbound-mark.toast", &args!["who" => &who, "offline" => offline])
    }

    /// Its toast when the student is bound meanwhile.
    #[must_use]
    pub fn unbound_is_bound(&self, locale: &Locale, student: &Student) -> Plain {
        let who = self.who(locale, student.seat, &student.name);
        self.label(locale, "unbound-bound.toast", &args!["who" => &who])
    }
}
