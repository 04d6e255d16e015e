//! What leads to one person: what is said of a text that was not kept, and the general forms.

use crate::domain::campus::Coded as _;
use crate::domain::privacy::{General, Leak, Leaks};

use super::args::args;
use super::ledger::shortened;
use super::{Html, Locale, Plain, Text};

/// The most signs that are quoted of what somebody wrote.
const QUOTE_CHARS_MAX: usize = 16;

/// The most signs of what is to stand instead.
const INSTEAD_CHARS_MAX: usize = 40;

/// The language of Chinese texts.
const CHINESE: &str = "zh-CN";

impl Text {
    /// A general form, in the language of the text in which it is to stand.
    #[must_use]
    pub fn general(&self, general: &General, is_chinese: bool) -> Plain {
        let chinese = is_chinese.then(|| Locale::parse(CHINESE).ok()).flatten();
        let locale = chinese.and_then(|chinese| self.nearest(&chinese).cloned()).unwrap_or_else(Locale::english);
        self.general_in(&locale, general)
    }

    /// A general form in a language.
    fn general_in(&self, locale: &Locale, general: &General) -> Plain {
        let form = match general {
            General::Nothing => return Plain::written(String::new()),
            General::Link(address) => return Plain::written(address.clone()),
            General::Name(Some(surname)) => {
                return self.label(locale, "privacy-name", &args!["surname" => surname.as_str()]);
            }
            General::Amount { digit, zeros, currency } => {
                let args = args![
                    "digit" => u32::from(*digit), "zeros" => u32::from(*zeros), "currency" => currency.code()
                ];
                return self.label(locale, "privacy-amount", &args);
            }
            General::DayPart(part) => {
                return self.label(locale, "privacy-day-part", &args!["part" => part.code()]);
            }
            General::LeftOut(kind) => kind.code(),
            General::Name(None) => "name",
            General::Room => "room",
            General::Building => "building",
            General::Class => "class",
            General::College => "college",
            General::Cohort => "cohort",
            General::Student => "student",
            General::Abroad => "abroad",
            General::Country => "country",
        };
        self.label(locale, "privacy-general", &args!["form" => form])
    }

    /// Why a text was not kept, and what to write instead.
    pub(super) fn leaks(&self, locale: &Locale, leaks: &Leaks) -> Html {
        let line = |Leak { kind, quote, instead }: &Leak| {
            let instead = match leaks.is_chinese {
                Some(is_chinese) => self.general(instead, is_chinese),
                None => self.general_in(locale, instead),
            };
            let instead = shortened(instead.as_str(), INSTEAD_CHARS_MAX);
            match quote {
                Some(quote) => {
                    let quote = shortened(quote, QUOTE_CHARS_MAX);
                    let args = args!["quote" => quote.as_str(), "instead" => instead.as_str()];
                    self.line(locale, "privacy-leak-quoted", &args)
                }
                None => {
                    let kind = self.line(locale, "privacy-kind", &args!["kind" => kind.code()]);
                    self.line(locale, "privacy-leak", &args!["kind" => &kind, "instead" => instead.as_str()])
                }
            }
        };
        let lines = Html::joined(&leaks.first.iter().map(line).collect::<Vec<_>>(), "\n");
        self.line(locale, "privacy-refused", &args!["lines" => &lines])
    }
}
