//! Messages of which nobody knows whether they arrived: the staff's list, its buttons, and the mark
//! on a repeat.

use chrono::NaiveDateTime;

use crate::domain::delivery::{Lane, Resolution};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Characters of a message that are shown so that staff recognise it.
const HEAD_CHARS_MAX: usize = 40;

/// One message in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubtful<'a> {
    /// Its number on the list, which its buttons repeat.
    pub number: u32,
    /// The class of the group; `None` in any other chat.
    pub class: Option<&'a str>,
    /// When it was sent, in campus time.
    pub since: NaiveDateTime,
    /// What it is.
    pub lane: Lane,
    /// How it begins, as plain text; `None` for whoever does not read it.
    pub head: Option<&'a str>,
}

impl Text {
    /// `/unconfirmed`: a page of the `total` messages in doubt.
    #[must_use]
    pub fn doubts(&self, locale: &Locale, total: u32, shown: &[Doubtful<'_>]) -> Html {
        if shown.is_empty() {
            return self.line(locale, "doubt-none", &args![]);
        }
        let head = self.line(locale, "doubt-list", &args!["total" => total]);
        let items = shown.iter().map(|doubt| self.doubt(locale, doubt));
        Html::joined(&std::iter::once(head).chain(items).collect::<Vec<_>>(), "\n\n")
    }

    /// The button that ends the doubt about message `number` of the list this way.
    #[must_use]
    pub fn doubt_label(&self, locale: &Locale, number: u32, resolution: Resolution) -> Plain {
        let button = match resolution {
            Resolution::Arrived => "doubt-arrived.button",
            Resolution::Again => "doubt-again.button",
            Resolution::Drop => "doubt-drop.button",
        };
        self.label(locale, button, &args!["number" => number])
    }

    /// The toast after that button.
    #[must_use]
    pub fn doubt_resolved(&self, locale: &Locale, resolution: Resolution) -> Plain {
        let toast = match resolution {
            Resolution::Arrived => "doubt-arrived.toast",
            Resolution::Again => "doubt-again.toast",
            Resolution::Drop => "doubt-drop.toast",
        };
        self.label(locale, toast, &args![])
    }

    /// The toast when somebody or something ended the doubt before.
    #[must_use]
    pub fn doubt_already_resolved(&self, locale: &Locale) -> Plain {
        self.label(locale, "doubt-already-resolved.toast", &args![])
    }

    /// The line above a message that is sent once more.
    #[must_use]
    pub fn repeat_banner(&self, locales: &[Locale]) -> Html {
        self.in_each(locales, |locale| self.line(locale, "doubt-repeat-banner", &args![]))
    }

    fn doubt(&self, locale: &Locale, doubt: &Doubtful<'_>) -> Html {
        let place = match doubt.class {
            Some(class) => Plain::written(class.to_owned()),
            None => self.label(locale, "doubt-other-chat.name", &args![]),
        };
        let head = match doubt.head {
            Some(head) => Plain::written(shortened(head)),
            None => self.label(locale, "doubt-hidden.name", &args![]),
        };
        let args = args![
            "number" => doubt.number,
            "place" => &place,
            "moment" => &self.moment(locale, doubt.since),
            "lane" => doubt.lane.name(),
            "head" => &head,
        ];
        self.line(locale, "doubt-item", &args)
    }
}

fn shortened(head: &str) -> String {
    let first_line = head.lines().next().unwrap_or_default();
    let mut short: String = first_line.chars().take(HEAD_CHARS_MAX).collect();
    if short.len() < first_line.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn staff_see_which_message_it_is() {
        let since = NaiveDate::from_ymd_opt(2025, 4, 8).unwrap().and_hms_opt(12, 10, 0).unwrap();
        let doubt = Doubtful {
            number: 1,
            class: Some("软件2301"),
            since,
            lane: Lane::Tip,
            head: Some("【反诈提示】刷单返利\n凡是要你先垫付"),
        };

        let said = Text::embedded().doubts(&Locale::parse("zh-CN").unwrap(), 1, &[doubt]);

        let expected = "\
<b>结果未知的消息：1条</b>
发送时网络中断，不知道群里收到没有。请先到群里看一眼，再选择。

<b>1</b> 软件2301，4月8日12:10，提示
【反诈提示】刷单返利";
        assert_eq!(said.as_str(), expected);
    }

    #[test]
    fn an_empty_list_says_so() {
        let said = Text::embedded().doubts(&Locale::english(), 0, &[]);

        assert_eq!(said.as_str(), "No message is in doubt. Everything sent was confirmed.");
    }
}
