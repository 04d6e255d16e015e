//! The buttons below a list of several pages.

use super::args::args;
use super::{Locale, Plain, Text};

impl Text {
    /// The button that leads to the page before.
    #[must_use]
    pub fn previous_page_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "paging-previous.button", &args![])
    }

    /// The button that leads to the page after.
    #[must_use]
    pub fn next_page_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "paging-next.button", &args![])
    }

    /// The button between them, which says that page `number` of `count` is shown and shows it anew.
    #[must_use]
    pub fn page_label(&self, locale: &Locale, number: u32, count: u32) -> Plain {
        self.label(locale, "paging-here.button", &args!["number" => number, "count" => count])
    }
}
