//! Finding out who somebody is on the roster, and what is known of them then.

use chrono::NaiveDateTime;

use crate::domain::roster::{MaskedName, Seat, Student};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What somebody can be told about themselves.
#[derive(Clone, Copy, Debug)]
pub struct Myself<'a> {
    /// Who they are on the roster and since when, by the wall clock; `None` for somebody we do not know.
    pub student: Option<(&'a Student, NaiveDateTime)>,
    /// Whether they get tips in private.
    pub is_subscribed: bool,
}

impl Text {
    /// The button under a class's first card that opens a private chat.
    #[must_use]
    pub fn bind_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "identity-bind.button", &args![])
    }

    /// A student as a class knows them: `07 张*`.
    #[must_use]
    pub fn who(&self, locale: &Locale, seat: Seat, name: &MaskedName) -> Plain {
        self.label(locale, "identity-who.name", &args!["seat" => seat.to_string().as_str(), "name" => name.as_str()])
    }

    /// Asks somebody who says they are in `class` for their digits.
    #[must_use]
    pub fn ask_digits(&self, locale: &Locale, class: &str) -> Html {
        self.line(locale, "identity-ask-digits", &args!["class" => class])
    }

    /// Asks which of `count` students somebody is. Its buttons are those students, and none of them.
    #[must_use]
    pub fn ask_who(&self, locale: &Locale, class: &str, count: u32) -> Html {
        self.line(locale, "identity-ask-who", &args!["class" => class, "count" => count])
    }

    /// The button of somebody who is none of those named.
    #[must_use]
    pub fn none_of_them_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "identity-none.button", &args![])
    }

    /// The toast after it.
    #[must_use]
    pub fn none_of_them(&self, locale: &Locale) -> Plain {
        self.label(locale, "identity-none.toast", &args![])
    }

    /// Nobody of the class was recognised; `left` tries are left.
    #[must_use]
    pub fn not_recognised(&self, locale: &Locale, left: u32) -> Html {
        self.line(locale, "identity-not-recognised", &args!["left" => left])
    }

    /// There is no try left until `until`, in campus time.
    #[must_use]
    pub fn no_try_left(&self, locale: &Locale, until: NaiveDateTime) -> Html {
        self.line(locale, "identity-no-try-left", &args!["until" => &self.moment(locale, until)])
    }

    /// To whoever answers for `class`: somebody was wrong three times, `at` a moment of campus time.
    #[must_use]
    pub fn wrong_tries(&self, locale: &Locale, class: &str, at: NaiveDateTime) -> Html {
        self.line(locale, "identity-wrong-tries", &args!["class" => class, "at" => &self.moment(locale, at)])
    }

    /// Somebody is this student now.
    #[must_use]
    pub fn bound(&self, locale: &Locale, student: &Student) -> Html {
        let who = self.who(locale, student.seat, &student.name);
        self.line(locale, "identity-bound", &args!["who" => &who, "class" => student.class.as_str()])
    }

    /// Somebody is `new` now and `old` no more.
    #[must_use]
    pub fn moved(&self, locale: &Locale, old: &Student, new: &Student) -> Html {
        let (former, who) = (self.who(locale, old.seat, &old.name), self.who(locale, new.seat, &new.name));
        let args = args![
            "former" => &former, "former_class" => old.class.as_str(), "who" => &who, "class" => new.class.as_str(),
        ];
        self.line(locale, "identity-moved", &args)
    }

    /// The toast after the button that bound somebody.
    #[must_use]
    pub fn bound_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "identity-bound.toast", &args![])
    }

    /// The toast of any further press of it.
    #[must_use]
    pub fn already_bound(&self, locale: &Locale) -> Plain {
        self.label(locale, "identity-already-bound.toast", &args![])
    }

    /// Staff have freed this student from the reader's account.
    #[must_use]
    pub fn released(&self, locale: &Locale, student: &Student) -> Html {
        let who = self.who(locale, student.seat, &student.name);
        self.line(locale, "identity-released", &args!["who" => &who, "class" => student.class.as_str()])
    }

    /// `/me`: what is known of the reader.
    #[must_use]
    pub fn myself(&self, locale: &Locale, myself: Myself<'_>) -> Html {
        let head = match myself.student {
            None => self.line(locale, "identity-me-nobody", &args![]),
            Some((student, since)) => {
                let who = self.who(locale, student.seat, &student.name);
                let since = self.moment(locale, since);
                let args = args!["who" => &who, "class" => student.class.as_str(), "since" => &since];
                self.line(locale, "identity-me", &args)
            }
        };
        let language = self.line(locale, "identity-me-language", &args!["language" => &self.endonym(locale)]);
        let subscribed = if myself.is_subscribed { "yes" } else { "no" };
        let tips = self.line(locale, "identity-me-tips", &args!["subscribed" => subscribed]);
        Html::joined(&[head, language, tips], "\n")
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::roster::StudentId;

    #[test]
    fn somebody_reads_all_that_is_known_of_them() {
        let student = Student {
            id: StudentId(1),
            class: "软件2301".into(),
            seat: Seat::new(7).unwrap(),
            name: MaskedName::of("张三").unwrap(),
            segments: [].into(),
            language: None,
            is_offline: false,
        };
        let since = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap().and_hms_opt(18, 5, 0).unwrap();
        let text = Text::embedded();
        let said = |tag: &str, student| {
            let myself = Myself { student, is_subscribed: false };
            text.myself(&Locale::parse(tag).unwrap(), myself).into_string()
        };

        assert_eq!(
            said("en", Some((&student, since))),
            "<b>07 张*, 软件2301</b>\nBound since 1 April, 18:05.\nLanguage: English\nTips in private: no"
        );
        assert_eq!(
            said("zh-CN", Some((&student, since))),
            "<b>07 张*，软件2301</b>\n4月1日18:05绑定。\n语言：中文\n私下收提示：没有订阅"
        );
    }
}
