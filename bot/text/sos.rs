//! Help for somebody who may have been cheated, and what those on duty read.

use chrono::NaiveDateTime;

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::role::Duty;
use crate::domain::sos::{PATIENCE_MINUTES, State};

use super::args::args;
use super::contact::CampusContacts;
use super::{Html, Locale, Plain, Text};

/// Stands between two parts of a card.
const GAP: &str = "\n\n";

/// The language of whoever hears the sentence.
const SPOKEN: &str = "zh-CN";

/// A call for help as those on duty see it.
#[derive(Clone, Debug)]
pub struct CallView<'a> {
    /// When it began.
    pub at: NaiveDateTime,
    /// The class, or the campus.
    pub place: &'a Bilingual,
    /// Who the caller is on the roster: seat and masked name.
    pub student: Option<&'a Plain>,
}

/// What a caller is shown before anything is passed on.
#[derive(Clone, Debug)]
pub struct Passing<'a> {
    /// Those who are asked first.
    pub to: Duty,
    /// On which campus.
    pub campus: &'a Bilingual,
    /// Those who are asked after them.
    pub next: &'a [Duty],
    /// Who the caller is: class, seat and masked name.
    pub student: Option<&'a str>,
}

/// Where a call of the reader's own is.
#[derive(Clone, Debug)]
pub enum Running {
    /// Nobody has taken it.
    Calling,
    /// These have.
    Taken(Plain),
}

impl Text {
    /// The card for whoever may have been cheated. While nobody has reviewed it in the reader's language, what to do
    /// stands below it in English and in Chinese, too.
    #[must_use]
    pub fn sos_card(&self, locale: &Locale, campuses: &[CampusContacts<'_>], running: Option<&Running>) -> Html {
        let phrase = self.sos_phrase();
        let shown = if self.nearest(locale) == Some(&self.spoken()) {
            self.line(locale, "sos-phrase-said", &args!["phrase" => phrase.as_str()])
        } else {
            let meaning = self.line(locale, "sos-phrase", &args![]);
            self.line(locale, "sos-phrase-shown", &args!["phrase" => phrase.as_str(), "meaning" => &meaning])
        };
        let tell = match running {
            None => self.line(locale, "sos-tell", &args![]),
            Some(Running::Calling) => self.line(locale, "sos-running", &args![]),
            Some(Running::Taken(office)) => self.line(locale, "sos-running-taken", &args!["office" => office]),
        };
        let contacts = self.line(locale, "sos-contacts", &args![]);
        let contacts = Html::joined(&[contacts, self.contact_lines(locale, campuses)], "\n");
        let first = |locale: &Locale| self.line(locale, "sos-card", &args![]);
        let whole = Html::joined(&[first(locale), shown, contacts, tell], GAP);
        self.with_sources(locale, &["sos-card", "sos-phrase"], whole, first)
    }

    /// The sentence to be shown or read out, in Chinese whatever the reader speaks.
    #[must_use]
    pub fn sos_phrase(&self) -> Plain {
        self.line(&self.spoken(), "sos-phrase", &args![]).into()
    }

    fn spoken(&self) -> Locale {
        let wanted = Locale::parse(SPOKEN).unwrap_or_else(|_| Locale::english());
        self.nearest(&wanted).cloned().unwrap_or_else(Locale::english)
    }

    /// The button that copies the sentence.
    #[must_use]
    pub fn sos_copy_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-copy.button", &args![])
    }

    /// The button on other cards that opens this one.
    #[must_use]
    pub fn sos_open_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-open.button", &args![])
    }

    /// The button that has whoever is on duty told.
    #[must_use]
    pub fn sos_tell_duty_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-tell-duty.button", &args![])
    }

    /// The button that has the counsellor told.
    #[must_use]
    pub fn sos_tell_counsellor_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-tell-counsellor.button", &args![])
    }

    /// Asks whoever is on no roster for the campus.
    #[must_use]
    pub fn sos_which_campus(&self, locale: &Locale) -> Html {
        self.urgent(locale, "sos-which-campus", |locale| self.line(locale, "sos-which-campus", &args![]))
    }

    /// In a group, to whoever has no private chat with us: nobody is named.
    #[must_use]
    pub fn sos_group(&self, locales: &[Locale]) -> Html {
        self.urgent_in_each(locales, &["sos-group"], |locale| self.line(locale, "sos-group", &args![]))
    }

    /// The button below it.
    #[must_use]
    pub fn sos_group_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-group.button", &args![])
    }

    /// Exactly what would be passed on.
    #[must_use]
    pub fn sos_preview(&self, locale: &Locale, passing: &Passing<'_>) -> Html {
        self.urgent(locale, "sos-preview", |locale| {
            let args = args![
                "to" => &self.duty(locale, passing.to),
                "campus" => &self.campus(locale, passing.campus),
                "who" => known(passing.student.is_some()),
                "student" => passing.student.unwrap_or_default(),
                "minutes" => PATIENCE_MINUTES,
                "next" => &self.listed_duties(locale, passing.next),
            ];
            self.line(locale, "sos-preview", &args)
        })
    }

    /// The button that passes it on.
    #[must_use]
    pub fn sos_send_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-send.button", &args![])
    }

    /// The button that does not.
    #[must_use]
    pub fn sos_keep_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-keep.button", &args![])
    }

    /// Nothing was passed on.
    #[must_use]
    pub fn sos_kept(&self, locale: &Locale) -> Html {
        self.urgent(locale, "sos-kept", |locale| self.line(locale, "sos-kept", &args![]))
    }

    /// The toast for that.
    #[must_use]
    pub fn sos_kept_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-kept.toast", &args![])
    }

    /// It was passed on to these.
    #[must_use]
    pub fn sos_sent(&self, locale: &Locale, at: NaiveDateTime, to: Duty) -> Html {
        self.urgent(locale, "sos-sent", |locale| {
            let args = args!["time" => &self.time_of_day(locale, at.time()), "to" => &self.duty(locale, to)];
            self.line(locale, "sos-sent", &args)
        })
    }

    /// The toast for that.
    #[must_use]
    pub fn sos_sent_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-sent.toast", &args![])
    }

    /// Nobody can be reached through us.
    #[must_use]
    pub fn sos_nobody(&self, locale: &Locale, campuses: &[CampusContacts<'_>]) -> Html {
        let head = |locale: &Locale| self.line(locale, "sos-nobody", &args![]);
        let whole = Html::joined(&[head(locale), self.contact_lines(locale, campuses)], "\n");
        self.with_sources(locale, &["sos-nobody"], whole, head)
    }

    /// These were asked too.
    #[must_use]
    pub fn sos_rising(&self, locale: &Locale, to: Duty) -> Html {
        self.urgent(locale, "sos-rising", |locale| {
            self.line(locale, "sos-rising", &args!["to" => &self.duty(locale, to)])
        })
    }

    /// Somebody took it; the caller learns the office, whose name is asked for in each language.
    #[must_use]
    pub fn sos_taken(&self, locale: &Locale, office: impl Fn(&Locale) -> Plain) -> Html {
        self.urgent(locale, "sos-taken", |locale| self.line(locale, "sos-taken", &args!["office" => &office(locale)]))
    }

    /// It is closed, and there is more help.
    #[must_use]
    pub fn sos_closed(&self, locale: &Locale) -> Html {
        self.urgent(locale, "sos-closed", |locale| self.line(locale, "sos-closed", &args![]))
    }

    /// The caller took it back.
    #[must_use]
    pub fn sos_withdrawn(&self, locale: &Locale) -> Html {
        self.urgent(locale, "sos-withdrawn", |locale| self.line(locale, "sos-withdrawn", &args![]))
    }

    /// The toast for that.
    #[must_use]
    pub fn sos_withdrawn_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-withdrawn.toast", &args![])
    }

    /// Nobody took it for a day.
    #[must_use]
    pub fn sos_lapsed(&self, locale: &Locale) -> Html {
        self.urgent(locale, "sos-lapsed", |locale| self.line(locale, "sos-lapsed", &args![]))
    }

    /// The button that takes it back.
    #[must_use]
    pub fn sos_withdraw_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-withdraw.button", &args![])
    }

    /// What those on duty read.
    #[must_use]
    pub fn sos_call(&self, locale: &Locale, call: &CallView<'_>) -> Html {
        let args = args![
            "time" => &self.moment(locale, call.at),
            "place" => &self.campus(locale, call.place),
            "who" => known(call.student.is_some()),
            "student" => call.student.map(Plain::as_str).unwrap_or_default(),
        ];
        self.line(locale, "sos-call", &args)
    }

    /// The button by which somebody takes it.
    #[must_use]
    pub fn sos_take_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-take.button", &args![])
    }

    /// What whoever took it reads, with a link to the caller.
    #[must_use]
    pub fn sos_yours(&self, locale: &Locale, call: &CallView<'_>, account: i64) -> Html {
        let args = args![
            "time" => &self.moment(locale, call.at),
            "place" => &self.campus(locale, call.place),
            "who" => known(call.student.is_some()),
            "student" => call.student.map(Plain::as_str).unwrap_or_default(),
            "link" => &self.account_link(locale, account),
        ];
        self.line(locale, "sos-yours", &args)
    }

    /// A link by which a reader writes to the owner of an account, where the messenger lets them.
    pub(super) fn account_link(&self, locale: &Locale, account: i64) -> Html {
        Html::link(&format!("tg://user?id={account}"), &self.label(locale, "sos-link.text", &args![]))
    }

    /// The toast for whoever took it.
    #[must_use]
    pub fn sos_yours_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-yours.toast", &args![])
    }

    /// The button that says that they have spoken.
    #[must_use]
    pub fn sos_speak_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-speak.button", &args![])
    }

    /// What becomes of the cards of those on duty.
    #[must_use]
    pub fn sos_over(&self, locale: &Locale, state: State, office: Option<&Plain>) -> Html {
        let office = office.map(Plain::as_str).unwrap_or_default();
        self.line(locale, "sos-over", &args!["state" => state.code(), "office" => office])
    }

    /// The toast for whoever closed it.
    #[must_use]
    pub fn sos_closed_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "sos-over.toast", &args![])
    }
}

/// Whether somebody is known, as sentences ask for it.
pub(super) const fn known(is_known: bool) -> &'static str {
    if is_known { "known" } else { "unknown" }
}
