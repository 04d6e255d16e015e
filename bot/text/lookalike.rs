//! The guard against names that look like those of staff.

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::lookalike::Verdict;
use crate::domain::roster::MaskedName;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Somebody whose name looks like that of staff.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// Their name, as it can be quoted.
    pub shown: &'a str,
    /// Their user name.
    pub username: Option<&'a str>,
    /// The classes of the group.
    pub classes: Vec<&'a str>,
    /// The role of whom they look like, with its place.
    pub role: Plain,
    /// What is shown of that name.
    pub name: Option<&'a MaskedName>,
}

impl Text {
    /// To those who know the people of a group: somebody in it looks like staff.
    #[must_use]
    pub fn look_alike(&self, locale: &Locale, report: &Report<'_>) -> Html {
        let args = args![
            "classes" => &self.class_names(locale, &report.classes),
            "shown" => report.shown,
            "username" => report.username.unwrap_or("none"),
            "role" => &report.role,
            "name" => report.name.map_or("*", MaskedName::as_str),
        ];
        self.line(locale, "look-alike", &args)
    }

    /// The button that says who it is.
    #[must_use]
    pub fn look_alike_label(&self, locale: &Locale, verdict: Verdict) -> Plain {
        let label = match verdict {
            Verdict::Them => "look-alike-them.button",
            Verdict::Other => "look-alike-other.button",
        };
        self.label(locale, label, &args![])
    }

    /// What follows from what was said.
    #[must_use]
    pub fn look_alike_judged(&self, locale: &Locale, verdict: Verdict, classes: &[&str], contact: &Bilingual) -> Html {
        let classes = self.class_names(locale, classes);
        match verdict {
            Verdict::Them => self.line(locale, "look-alike-them", &args!["classes" => &classes]),
            Verdict::Other => {
                let contact = contact.in_language(&locale.to_string());
                self.line(locale, "look-alike-other", &args!["classes" => &classes, "contact" => contact])
            }
        }
    }

    /// The toast of that press; of one that came second it says what was said first.
    #[must_use]
    pub fn look_alike_toast(&self, locale: &Locale, verdict: Verdict, is_first: bool) -> Plain {
        let id = if is_first { "look-alike-noted.toast" } else { "look-alike-known.toast" };
        self.label(locale, id, &args!["verdict" => verdict.code()])
    }

    /// The groups somebody may have guarded, and whether they are.
    #[must_use]
    pub fn guard(&self, locale: &Locale, groups: &[(Vec<&str>, bool)]) -> Html {
        let lines = groups.iter().map(|(classes, is_guarded)| {
            let id = if *is_guarded { "guard-on" } else { "guard-off" };
            self.line(locale, id, &args!["classes" => &self.class_names(locale, classes)])
        });
        Html::joined(&std::iter::once(self.line(locale, "guard", &args![])).chain(lines).collect::<Vec<_>>(), "\n")
    }

    /// The button that begins or ends to guard a group.
    #[must_use]
    pub fn guard_label(&self, locale: &Locale, classes: &[&str], is_on: bool) -> Plain {
        let id = if is_on { "guard-on.button" } else { "guard-off.button" };
        self.label(locale, id, &args!["class" => classes.first().copied().unwrap_or_default()])
    }

    /// The toast of that press.
    #[must_use]
    pub fn guard_toast(&self, locale: &Locale, is_on: bool) -> Plain {
        self.label(locale, if is_on { "guard-on.toast" } else { "guard-off.toast" }, &args![])
    }

    fn class_names(&self, locale: &Locale, classes: &[&str]) -> Plain {
        let classes: Vec<_> = classes.iter().map(|class| (*class).to_owned()).collect();
        self.listed_classes(locale, &classes)
    }
}
