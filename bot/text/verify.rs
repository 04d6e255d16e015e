//! The code below a post, and what whoever asks about a code is told.

use chrono::NaiveDateTime;

use crate::domain::campus::Bilingual;
use crate::domain::verify::Code;

use super::args::args;
use super::badge::Badge;
use super::{Html, Locale, Plain, Text};

/// The most characters of a title that are quoted.
const TITLE_CHARS_MAX: usize = 80;

/// What was posted under a code.
#[derive(Clone, Debug)]
pub struct Post<'a> {
    /// The code.
    pub code: &'a Code,
    /// The first line; `None` when the words are not kept any more.
    pub title: Option<&'a str>,
    /// In whose name.
    pub office: Bilingual,
    /// The classes whose group it was posted in, as far as it is theirs now.
    pub classes: Vec<&'a str>,
    /// Whether somebody asks in another group than that.
    pub is_elsewhere: bool,
    /// When it was posted.
    pub said_at: NaiveDateTime,
    /// Since when it is not true any more.
    pub recalled_at: Option<NaiveDateTime>,
}

impl Text {
    /// The line at the end of a post in a class's group.
    #[must_use]
    pub fn post_code(&self, locale: &Locale, code: &Code) -> Html {
        self.line(locale, "verify-code", &args!["code" => code.to_string().as_str()])
    }

    /// What was posted under a code.
    #[must_use]
    pub fn verify_post(&self, locale: &Locale, post: &Post<'_>) -> Html {
        let code = post.code.to_string();
        let office = post.office.in_language(&locale.to_string());
        let classes: Vec<_> = post.classes.iter().map(|class| (*class).to_owned()).collect();
        let mut lines = vec![match post.recalled_at {
            None => self.line(locale, "verify-genuine", &args!["code" => code.as_str()]),
            Some(at) => {
                let args = args!["code" => code.as_str(), "at" => &self.full_moment(locale, at)];
                self.line(locale, "verify-recalled", &args)
            }
        }];
        lines.push(match post.title {
            None => self.line(locale, "verify-title-gone", &args![]),
            Some(title) => self.line(locale, "verify-title", &args!["title" => shortened(title).as_str()]),
        });
        lines.push(self.line(
            locale,
            "verify-said",
            &args!["at" => &self.full_moment(locale, post.said_at), "office" => office],
        ));
        lines.push(match classes.is_empty() {
            true => self.line(locale, "verify-where-gone", &args![]),
            false => self.line(locale, "verify-where", &args!["classes" => &self.listed_classes(locale, &classes)]),
        });
        if post.is_elsewhere {
            lines.push(self.line(locale, "verify-elsewhere", &args![]));
        }
        if post.recalled_at.is_none() {
            lines.push(self.line(locale, "verify-compare", &args![]));
        }
        Html::joined(&lines, "\n")
    }

    /// Nothing of ours has this code.
    #[must_use]
    pub fn verify_unknown(&self, locale: &Locale, code: &Code, contact: &Bilingual) -> Html {
        let contact = contact.in_language(&locale.to_string());
        self.line(locale, "verify-unknown", &args!["code" => code.to_string().as_str(), "contact" => contact])
    }

    /// Whose a badge is.
    #[must_use]
    pub fn verify_badge(&self, locale: &Locale, badge: &Badge) -> Html {
        let lines = [
            self.line(locale, "verify-badge", &args![]),
            self.badge_body(locale, badge),
            self.line(locale, "verify-badge-care", &args![]),
        ];
        Html::joined(&lines, "\n")
    }

    /// The answer in a group to somebody to whom we cannot write.
    #[must_use]
    pub fn verify_in_private(&self, locale: &Locale) -> Html {
        self.line(locale, "verify-in-private", &args![])
    }

    /// The button below it, which opens the private chat.
    #[must_use]
    pub fn verify_in_private_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "verify-in-private.button", &args![])
    }
}

fn shortened(title: &str) -> String {
    match title.char_indices().nth(TITLE_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &title[..end]),
        None => title.to_owned(),
    }
}
