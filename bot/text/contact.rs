//! Whom to call on each campus.

use crate::domain::campus::Bilingual;
use crate::domain::contact::{Contact, Office, Phone};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What stands between two numbers of one office.
const OR: &str = " / ";

/// A number in examples, of no exchange that exists.
const EXAMPLE: &str = "0532-0000-0110";

/// The contacts of a campus.
#[derive(Clone, Debug)]
pub struct CampusContacts<'a> {
    /// The campus.
    pub campus: Bilingual,
    /// Its contacts.
    pub contacts: Vec<&'a Contact>,
    /// The offices that it lacks before the bot goes live.
    pub lacks: Vec<Office>,
}

impl Text {
    /// What an office is called.
    #[must_use]
    pub fn office(&self, locale: &Locale, office: Office) -> Plain {
        let id = match office {
            Office::Security => "contact-office-security.name",
            Office::Police => "contact-office-police.name",
            Office::Duty => "contact-office-duty.name",
            Office::Counselling => "contact-office-counselling.name",
            Office::Students => "contact-office-students.name",
            Office::International => "contact-office-international.name",
        };
        self.label(locale, id, &args![])
    }

    /// One contact in a line; without numbers, that there is none.
    #[must_use]
    pub fn contact_line(&self, locale: &Locale, contact: &Contact) -> Html {
        if contact.phones.is_empty() {
            return Html::written(self.label(locale, "contact-nothing.name", &args![]).into_string());
        }
        let yes_or_no = |it: bool| if it { "yes" } else { "no" };
        let phones: Vec<_> = contact.phones.iter().map(Phone::as_str).collect();
        let hours = contact.hours.map(|hours| hours.to_string());
        let args = args![
            "office" => &self.office(locale, contact.office),
            "named" => yes_or_no(contact.name.is_some()),
            "name" => contact.name.as_deref().unwrap_or_default(),
            "phones" => phones.join(OR).as_str(),
            "timed" => yes_or_no(hours.is_some()),
            "hours" => hours.as_deref().unwrap_or_default(),
        ];
        self.line(locale, "contact-line", &args)
    }

    /// The contacts of some campuses, one below the other. A campus without any says what to do instead.
    #[must_use]
    pub fn contact_lines(&self, locale: &Locale, campuses: &[CampusContacts<'_>]) -> Html {
        let mut lines = Vec::new();
        for it in campuses {
            lines.push(self.line(
                locale,
                "contact-campus",
                &args!["campus" => self.campus(locale, &it.campus).as_str()],
            ));
            lines.extend(it.contacts.iter().map(|contact| self.contact_line(locale, contact)));
            if it.contacts.is_empty() {
                lines.push(self.line(locale, "contact-none", &args![]));
            }
        }
        Html::joined(&lines, "\n")
    }

    /// `/contact`: whom to call; for whoever may change it, with what is missing and how to change it at `example`.
    #[must_use]
    pub fn contact_list(&self, locale: &Locale, campuses: &[CampusContacts<'_>], example: Option<&Bilingual>) -> Html {
        let head = self.line(locale, "contact-head", &args![]);
        let mut lines = vec![head, self.contact_lines(locale, campuses)];
        if let Some(example) = example {
            lines.extend(self.contacts_lacking(locale, campuses));
            let args = args!["place" => self.campus(locale, example).as_str(), "phone" => EXAMPLE];
            lines.push(self.line(locale, "contact-how", &args));
        }
        Html::joined(&lines, "\n")
    }

    /// What campuses lack before the bot goes live, a line each.
    #[must_use]
    pub fn contacts_lacking(&self, locale: &Locale, campuses: &[CampusContacts<'_>]) -> Vec<Html> {
        let lacking = campuses.iter().filter(|it| !it.lacks.is_empty());
        let line = |it: &CampusContacts<'_>| {
            let offices: Vec<_> = it.lacks.iter().map(|office| self.office(locale, *office)).collect();
            let args = args![
                "campus" => self.campus(locale, &it.campus).as_str(),
                "offices" => &self.listed(locale, &offices),
            ];
            self.line(locale, "contact-lacking", &args)
        };
        lacking.map(line).collect()
    }

    /// What an administrator typed, beside what is there.
    #[must_use]
    pub fn contact_preview(
        &self,
        locale: &Locale,
        campus: &Bilingual,
        before: Option<&Contact>,
        after: &Contact,
    ) -> Html {
        let nothing = || Html::written(self.label(locale, "contact-nothing.name", &args![]).into_string());
        let args = args![
            "campus" => self.campus(locale, campus).as_str(),
            "before" => &before.map_or_else(nothing, |contact| self.contact_line(locale, contact)),
            "after" => &self.contact_line(locale, after),
        ];
        self.line(locale, "contact-preview", &args)
    }

    /// It is changed.
    #[must_use]
    pub fn contact_saved(&self, locale: &Locale, campus: &Bilingual, contact: &Contact) -> Html {
        let campus = self.campus(locale, campus);
        let args = args!["campus" => campus.as_str(), "line" => &self.changed_line(locale, contact)];
        self.line(locale, "contact-saved", &args)
    }

    /// Tells the others of the office that one of them changed it.
    #[must_use]
    pub fn contact_told(&self, locale: &Locale, role: &Plain, campus: &Bilingual, contact: &Contact) -> Html {
        let campus = self.campus(locale, campus);
        let args = args!["role" => role, "campus" => campus.as_str(), "line" => &self.changed_line(locale, contact)];
        self.line(locale, "contact-told", &args)
    }

    fn changed_line(&self, locale: &Locale, contact: &Contact) -> Html {
        let line = self.contact_line(locale, contact);
        if !contact.phones.is_empty() {
            return line;
        }
        let args = args!["campus" => &self.office(locale, contact.office), "offices" => line.plain().as_str()];
        Html::written(self.label(locale, "contact-lacking.name", &args).into_string())
    }

    /// Nothing was changed.
    #[must_use]
    pub fn contact_dropped(&self, locale: &Locale) -> Html {
        self.line(locale, "contact-dropped", &args![])
    }

    /// The toast of the button that changes it.
    #[must_use]
    pub fn contact_saved_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contact-saved.toast", &args![])
    }

    /// The toast of the button that does not.
    #[must_use]
    pub fn contact_dropped_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "contact-dropped.toast", &args![])
    }

    /// The button that changes it.
    #[must_use]
    pub fn contact_save_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contact-save.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn contact_drop_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "contact-drop.button", &args![])
    }

    /// A campus in the reader's language.
    pub(super) fn campus(&self, locale: &Locale, campus: &Bilingual) -> Plain {
        self.place_label(locale, Some(campus))
    }
}
