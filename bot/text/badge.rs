//! Badges of those who work for the campaign.

use chrono::NaiveDateTime;

use crate::domain::roster::MaskedName;
use crate::domain::verify::Code;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Whose a badge is.
#[derive(Clone, Debug)]
pub struct Badge {
    /// The roles, each with its place.
    pub roles: Vec<Plain>,
    /// What is shown of the name, if anything is known of it.
    pub name: Option<MaskedName>,
    /// Until when it is good.
    pub until: NaiveDateTime,
}

impl Text {
    /// One's own badge.
    #[must_use]
    pub fn badge(&self, locale: &Locale, badge: &Badge, code: &Code) -> Html {
        let lines = [
            self.line(locale, "badge-own", &args![]),
            self.badge_body(locale, badge),
            self.line(locale, "badge-code", &args!["code" => code.to_string().as_str()]),
        ];
        Html::joined(&lines, "\n")
    }

    /// What a badge says.
    pub(super) fn badge_body(&self, locale: &Locale, badge: &Badge) -> Html {
        let mut lines: Vec<_> =
            badge.roles.iter().map(|role| self.line(locale, "badge-role", &args!["role" => role])).collect();
        if let Some(name) = &badge.name {
            lines.push(self.line(locale, "badge-name", &args!["name" => name.as_str()]));
        }
        lines.push(self.line(locale, "badge-until", &args!["until" => &self.moment(locale, badge.until)]));
        Html::joined(&lines, "\n")
    }
}
