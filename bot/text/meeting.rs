//! Meetings: what is due, the card of one, the questions of registering it, and what people are told.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::campus::{Bilingual, Coded as _};
use crate::domain::meeting::{Form, Held, Kind, Planned, Slot, State, Step, Timing};
use crate::domain::roster::{MaskedName, Seat};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Why a day is no working day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyOff {
    /// It is a Saturday or a Sunday.
    Weekend,
    /// It is a public holiday.
    Holiday(Bilingual),
    /// The school has a day off.
    School,
}

/// A meeting as it is told in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What kind of meeting.
    pub kind: Kind,
    /// Which of the item's meetings.
    pub slot: Slot,
    /// 1 for the one that counts.
    pub number: u32,
    /// Whose it is.
    pub place: Option<Bilingual>,
    /// The last day, as the plan has it.
    pub due: NaiveDate,
    /// The working day by which it must really be held.
    pub effective: NaiveDate,
    /// Why that is another day.
    pub why: WhyOff,
    /// The day from which on it can be held, while that is to come.
    pub opens: Option<NaiveDate>,
    /// The last day on which it can be registered without anybody's consent, while it is late and that is to come.
    pub late_until: Option<NaiveDate>,
    /// How far it is.
    pub state: State,
    /// Whether it came in time.
    pub timing: Option<Timing>,
    /// By how many days it is late, if it is.
    pub days_late: Option<u32>,
    /// When it is to be held.
    pub planned_at: Option<NaiveDateTime>,
}

/// What was held, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldView {
    /// The day.
    pub on: NaiveDate,
    /// How many were there.
    pub present: u32,
    /// How many could have been; `None` when nobody knows.
    pub enrolled: Option<u32>,
    /// Who was not there.
    pub absent: Vec<(Seat, MaskedName)>,
    /// How it was held.
    pub form: Form,
    /// Whether a picture came with it.
    pub has_photo: bool,
    /// Whether it came in time.
    pub timing: Timing,
    /// Whether somebody registered it for those who held it.
    pub is_proxy: bool,
}

impl HeldView {
    /// `held` as it is told.
    #[must_use]
    pub const fn of(held: &Held, absent: Vec<(Seat, MaskedName)>) -> Self {
        Self {
            on: held.on,
            present: held.present,
            enrolled: held.enrolled,
            absent,
            form: held.form,
            has_photo: held.photo.is_some(),
            timing: held.timing,
            is_proxy: held.is_proxy,
        }
    }
}

/// A meeting as it is told on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The meeting.
    pub row: Row,
    /// When and where it is to be held.
    pub planned: Option<Planned>,
    /// What was registered.
    pub held: Option<HeldView>,
    /// When it was registered first, in campus time.
    pub registered_at: Option<NaiveDateTime>,
    /// Why it need not be held, or why it was returned.
    pub reason: Option<String>,
}

/// What will be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The meeting.
    pub row: Row,
    /// Whether it puts right what was written down before.
    pub is_correction: bool,
    /// Whether it comes so late that somebody has to consent.
    pub needs_consent: bool,
    /// What.
    pub held: HeldView,
}

/// What happened to a meeting, for whoever has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It was registered so late that the reader has to consent.
    LateAsked,
    /// The reader is asked that it need not be held.
    ExemptAsked,
    /// Somebody registered it for the reader.
    Proxy,
    /// It has to be registered again.
    Returned,
    /// It came very late and counts.
    Admitted,
    /// It need not be held.
    Exempted,
    /// It has to be held, although the reader asked that it need not.
    Refused,
    /// It has to be held after all.
    Reopened,
    /// Somebody else corrected what the reader had registered.
    Corrected,
    /// The reader is asked to correct it.
    CorrectionAsked,
}

impl Event {
    /// Everything that can happen.
    pub const ALL: [Self; 10] = [
        Self::LateAsked,
        Self::ExemptAsked,
        Self::Proxy,
        Self::Returned,
        Self::Admitted,
        Self::Exempted,
        Self::Refused,
        Self::Reopened,
        Self::Corrected,
        Self::CorrectionAsked,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::LateAsked => "late_asked",
            Self::ExemptAsked => "exempt_asked",
            Self::Proxy => "proxy",
            Self::Returned => "returned",
            Self::Admitted => "admitted",
            Self::Exempted => "exempted",
            Self::Refused => "refused",
            Self::Reopened => "reopened",
            Self::Corrected => "corrected",
            Self::CorrectionAsked => "correction_asked",
        }
    }
}

impl Text {
    /// How far a meeting is.
    #[must_use]
    pub fn meeting_state(&self, locale: &Locale, state: State) -> Plain {
        self.label(locale, "meeting-state.name", &args!["state" => state.code()])
    }

    /// What a meeting is called: `April's class meeting`, with its number behind it when it is not the first.
    #[must_use]
    pub fn meeting_title(&self, locale: &Locale, kind: Kind, slot: Slot, number: u32) -> Plain {
        let month = slot.month.unwrap_or_default();
        let args = args!["kind" => kind.code(), "month" => month, "number" => number];
        self.label(locale, "meeting-title.name", &args)
    }

    fn title(&self, locale: &Locale, row: &Row) -> Plain {
        self.meeting_title(locale, row.kind, row.slot, row.number)
    }

    /// By when a meeting has to be held; both days where they differ.
    fn meeting_due(&self, locale: &Locale, row: &Row) -> Plain {
        let due = self.day(locale, row.due);
        if row.due == row.effective {
            return self.label(locale, "meeting-due.name", &args!["due" => &due]);
        }
        let why = match &row.why {
            WhyOff::Weekend => self.label(locale, "item-weekend.name", &args![]),
            WhyOff::School => self.label(locale, "item-school-off.name", &args![]),
            WhyOff::Holiday(name) => {
                self.label(locale, "item-holiday.name", &args!["name" => name.in_language(&locale.to_string())])
            }
        };
        let args = args!["due" => &due, "why" => &why, "effective" => &self.day(locale, row.effective)];
        self.label(locale, "meeting-due-moved.name", &args)
    }

    /// How far a meeting is, and whether it came in time or is late.
    fn meeting_mark(&self, locale: &Locale, row: &Row) -> Plain {
        if let (Some(opens), true) = (row.opens, row.state.is_to_do()) {
            return self.label(locale, "meeting-opens.name", &args!["opens" => &self.day(locale, opens)]);
        }
        let state = match (row.state, row.planned_at) {
            (State::Planned, Some(at)) => {
                self.label(locale, "meeting-planned.name", &args!["at" => &self.moment(locale, at)])
            }
            _ => self.meeting_state(locale, row.state),
        };
        match (row.days_late, row.timing.filter(|_| row.state.is_held())) {
            (Some(days), _) => self.label(locale, "meeting-late.name", &args!["state" => &state, "days" => days]),
            (None, Some(timing @ (Timing::Late | Timing::Added))) => {
                self.label(locale, "meeting-timing.name", &args!["state" => &state, "timing" => timing.code()])
            }
            (None, _) => state,
        }
    }

    fn meeting_row(&self, locale: &Locale, row: &Row) -> Html {
        let args = args![
            "title" => &self.title(locale, row),
            "mark" => &self.meeting_mark(locale, row),
            "due" => &self.meeting_due(locale, row),
        ];
        self.line(locale, "meeting-row", &args)
    }

    /// `/meeting` of whoever may register meetings of several places: each with the one that is due there next.
    #[must_use]
    pub fn meeting_places(&self, locale: &Locale, places: &[(Option<Bilingual>, Option<Row>)]) -> Html {
        if places.is_empty() {
            return self.line(locale, "meeting-places-none", &args![]);
        }
        let mut lines = vec![self.line(locale, "meeting-places", &args![])];
        lines.extend(places.iter().map(|(place, row)| {
            let place = self.place_label(locale, place.as_ref());
            match row {
                None => self.line(locale, "meeting-place-done", &args!["place" => &place]),
                Some(row) => {
                    let args = args![
                        "place" => &place,
                        "title" => &self.title(locale, row),
                        "mark" => &self.meeting_mark(locale, row),
                    ];
                    self.line(locale, "meeting-place", &args)
                }
            }
        }));
        Html::joined(&lines, "\n")
    }

    /// `/meeting` of one place: everything that is due there. `next`: what the buttons are about.
    #[must_use]
    pub fn meeting_list(
        &self,
        locale: &Locale,
        place: Option<&Bilingual>,
        is_proxy: bool,
        rows: &[Row],
        next: Option<(Kind, Slot, u32)>,
    ) -> Html {
        let place = self.place_label(locale, place);
        let mut lines = vec![self.line(locale, "meeting-list", &args!["place" => &place])];
        lines.extend(rows.iter().map(|row| self.meeting_row(locale, row)));
        if rows.is_empty() {
            lines.push(self.line(locale, "meeting-list-none", &args![]));
        } else if let Some((kind, slot, number)) = next {
            let title = self.meeting_title(locale, kind, slot, number);
            lines.push(self.line(locale, "meeting-list-next", &args!["title" => &title]));
            let row = rows.iter().find(|row| (row.kind, row.slot, row.number) == (kind, slot, number));
            lines.extend(row.and_then(|row| self.late_until(locale, row)));
        } else {
            lines.push(self.line(locale, "meeting-list-nothing", &args![]));
        }
        if is_proxy {
            lines.push(self.line(locale, "meeting-list-proxy", &args![]));
        }
        Html::joined(&lines, "\n")
    }

    fn late_until(&self, locale: &Locale, row: &Row) -> Option<Html> {
        let until = self.day(locale, row.late_until?);
        Some(self.line(locale, "meeting-late-until", &args!["until" => &until]))
    }

    /// To whoever held meetings of a class that is over.
    #[must_use]
    pub fn meeting_class_over(&self, locale: &Locale, class: &str) -> Html {
        self.line(locale, "meeting-class-over", &args!["class" => class])
    }

    /// The button that leads back to everything that is due.
    #[must_use]
    pub fn meeting_list_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-list.button", &args![])
    }

    fn meeting_head(&self, locale: &Locale, row: &Row) -> Html {
        let place = self.place_label(locale, row.place.as_ref());
        self.line(locale, "meeting-head", &args!["title" => &self.title(locale, row), "place" => &place])
    }

    /// What was held, in lines.
    fn meeting_held(&self, locale: &Locale, held: &HeldView) -> Vec<Html> {
        let form = self.label(locale, "meeting-form.name", &args!["form" => held.form.code()]);
        let attendance = match held.enrolled {
            Some(enrolled) => {
                let args = args!["present" => held.present, "enrolled" => enrolled];
                self.label(locale, "meeting-attendance.name", &args)
            }
            None => self.label(locale, "meeting-heads.name", &args!["present" => held.present]),
        };
        let args = args![
            "on" => &self.day(locale, held.on), "attendance" => &attendance, "form" => &form,
        ];
        let mut lines = vec![self.line(locale, "meeting-held", &args)];
        if !held.absent.is_empty() {
            lines.push(self.line(locale, "meeting-absent", &args!["who" => &self.named(locale, &held.absent)]));
        }
        if held.has_photo {
            lines.push(self.line(locale, "meeting-photo", &args![]));
        }
        if held.is_proxy {
            lines.push(self.line(locale, "meeting-proxy", &args![]));
        }
        lines
    }

    fn named(&self, locale: &Locale, people: &[(Seat, MaskedName)]) -> Plain {
        let mut people = people.iter().map(|(seat, name)| self.who(locale, *seat, name));
        let first = people.next().unwrap_or_else(|| Plain::written(String::new()));
        people.fold(first, |list, who| self.label(locale, "item-listed.text", &args!["list" => &list, "item" => &who]))
    }

    fn meeting_lines(&self, locale: &Locale, card: &Card) -> Vec<Html> {
        let row = &card.row;
        let mut lines = vec![self.meeting_head(locale, row)];
        let args = args!["mark" => &self.meeting_mark(locale, row), "due" => &self.meeting_due(locale, row)];
        lines.push(self.line(locale, "meeting-how", &args));
        lines.extend(self.late_until(locale, row));
        if let Some(planned) = card.planned.as_ref().filter(|_| card.held.is_none()) {
            let at = self.moment(locale, planned.at);
            lines.push(match &planned.place {
                Some(place) => self.line(locale, "meeting-planned-in", &args!["at" => &at, "where" => place.as_str()]),
                None => self.line(locale, "meeting-planned-at", &args!["at" => &at]),
            });
        }
        if let Some(held) = &card.held {
            lines.extend(self.meeting_held(locale, held));
        }
        if let Some(at) = card.registered_at {
            lines.push(self.line(locale, "meeting-registered-at", &args!["at" => &self.moment(locale, at)]));
        }
        if let Some(reason) = &card.reason {
            lines.push(self.line(locale, "meeting-reason", &args!["reason" => reason.as_str()]));
        }
        lines
    }

    /// The card of a meeting.
    #[must_use]
    pub fn meeting_card(&self, locale: &Locale, card: &Card) -> Html {
        Html::joined(&self.meeting_lines(locale, card), "\n")
    }

    /// The card of a meeting that somebody else has registered meanwhile.
    #[must_use]
    pub fn meeting_already(&self, locale: &Locale, card: &Card) -> Html {
        let mut lines = self.meeting_lines(locale, card);
        lines.push(self.line(locale, "meeting-already", &args![]));
        Html::joined(&lines, "\n")
    }

    /// The button that says that it is the same one.
    #[must_use]
    pub fn meeting_same_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-same.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn meeting_same_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-same.toast", &args![])
    }

    /// The button that says that it is another one.
    #[must_use]
    pub fn meeting_another_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-another.button", &args![])
    }

    /// To whoever presses on an old card: it is registered.
    #[must_use]
    pub fn meeting_already_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-already.toast", &args![])
    }

    /// Asks on which day it was held.
    #[must_use]
    pub fn meeting_ask_day(&self, locale: &Locale, row: &Row) -> Html {
        self.asked(locale, row, self.line(locale, "meeting-ask-day", &args![]))
    }

    fn asked(&self, locale: &Locale, row: &Row, question: Html) -> Html {
        Html::joined(&[self.meeting_head(locale, row), question], "\n")
    }

    /// The button for the present day.
    #[must_use]
    pub fn meeting_today_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-today.button", &args![])
    }

    /// The button for the day before.
    #[must_use]
    pub fn meeting_yesterday_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-yesterday.button", &args![])
    }

    /// The button that shows more days.
    #[must_use]
    pub fn meeting_other_day_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-other-day.button", &args![])
    }

    /// The button for a day.
    #[must_use]
    pub fn meeting_day_label(&self, locale: &Locale, day: NaiveDate) -> Plain {
        self.label(locale, "meeting-day.button", &args!["month" => day.month(), "day" => day.day()])
    }

    /// Asks who was there.
    #[must_use]
    pub fn meeting_ask_attendance(&self, locale: &Locale, row: &Row, on: NaiveDate) -> Html {
        let on = self.day(locale, on);
        self.asked(locale, row, self.line(locale, "meeting-ask-attendance", &args!["on" => &on]))
    }

    /// Asks how many were there.
    #[must_use]
    pub fn meeting_ask_heads(&self, locale: &Locale, row: &Row, on: NaiveDate) -> Html {
        let on = self.day(locale, on);
        self.asked(locale, row, self.line(locale, "meeting-ask-heads", &args!["on" => &on]))
    }

    /// The button for a class of which everybody was there.
    #[must_use]
    pub fn meeting_all_here_label(&self, locale: &Locale, enrolled: u32) -> Plain {
        self.label(locale, "meeting-all-here.button", &args!["enrolled" => enrolled])
    }

    /// The button that shows the class, to say who was not there.
    #[must_use]
    pub fn meeting_some_absent_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-some-absent.button", &args![])
    }

    /// Asks who was not there. `absent`: those who are named by now.
    #[must_use]
    pub fn meeting_ask_absent(&self, locale: &Locale, row: &Row, absent: &[(Seat, MaskedName)]) -> Html {
        let question = self.line(locale, "meeting-ask-absent", &args![]);
        let named = match absent {
            [] => self.line(locale, "meeting-absent-none", &args![]),
            _ => self.line(locale, "meeting-absent", &args!["who" => &self.named(locale, absent)]),
        };
        Html::joined(&[self.meeting_head(locale, row), question, named], "\n")
    }

    /// The button for one of a class.
    #[must_use]
    pub fn meeting_seat_label(&self, locale: &Locale, seat: Seat, name: &MaskedName, is_absent: bool) -> Plain {
        let here = if is_absent { "no" } else { "yes" };
        self.label(locale, "meeting-seat.button", &args!["who" => &self.who(locale, seat, name), "here" => here])
    }

    /// The button below the class: everybody who was not there is named.
    #[must_use]
    pub fn meeting_named_label(&self, locale: &Locale, present: u32) -> Plain {
        self.label(locale, "meeting-named.button", &args!["present" => present])
    }

    /// What will be written down.
    #[must_use]
    pub fn meeting_preview(&self, locale: &Locale, preview: &Preview) -> Html {
        let mut lines = vec![self.meeting_head(locale, &preview.row)];
        lines.extend(self.meeting_held(locale, &preview.held));
        let timing = preview.held.timing;
        if preview.needs_consent {
            lines.push(self.line(locale, "meeting-needs-consent", &args![]));
        } else if timing != Timing::OnTime {
            lines.push(self.line(locale, "meeting-not-in-time", &args!["timing" => timing.code()]));
        }
        let last = if preview.is_correction { "meeting-check-correction" } else { "meeting-check" };
        lines.push(self.line(locale, last, &args![]));
        Html::joined(&lines, "\n")
    }

    /// The button that asks for a picture, or for another one.
    #[must_use]
    pub fn meeting_photo_label(&self, locale: &Locale, has_one: bool) -> Plain {
        let has_one = if has_one { "yes" } else { "no" };
        self.label(locale, "meeting-add-photo.button", &args!["has_one" => has_one])
    }

    /// The button that leaves the picture out.
    #[must_use]
    pub fn meeting_no_photo_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-no-photo.button", &args![])
    }

    /// Asks for a picture.
    #[must_use]
    pub fn meeting_ask_photo(&self, locale: &Locale, row: &Row) -> Html {
        self.asked(locale, row, self.line(locale, "meeting-ask-photo", &args![]))
    }

    /// What a meeting is called, and whose it is.
    #[must_use]
    pub fn meeting_full_title(&self, locale: &Locale, row: &Row) -> Plain {
        self.meeting_head(locale, row).into()
    }

    /// Asks for which day a meeting is planned.
    #[must_use]
    pub fn meeting_ask_plan_day(&self, locale: &Locale, row: &Row) -> Html {
        let due = self.meeting_due(locale, row);
        self.asked(locale, row, self.line(locale, "meeting-ask-plan-day", &args!["due" => &due]))
    }

    /// Asks for which time of the day.
    #[must_use]
    pub fn meeting_ask_plan_time(&self, locale: &Locale, row: &Row, day: NaiveDate) -> Html {
        let day = self.day(locale, day);
        self.asked(locale, row, self.line(locale, "meeting-ask-plan-time", &args!["day" => &day]))
    }

    /// The button for a time of day.
    #[must_use]
    pub fn meeting_time_label(&self, locale: &Locale, time: NaiveTime) -> Plain {
        self.time_of_day(locale, time)
    }

    /// Asks where.
    #[must_use]
    pub fn meeting_ask_place(&self, locale: &Locale, row: &Row, at: NaiveDateTime) -> Html {
        let at = self.moment(locale, at);
        self.asked(locale, row, self.line(locale, "meeting-ask-place", &args!["at" => &at]))
    }

    /// The button that leaves the place open.
    #[must_use]
    pub fn meeting_no_place_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-no-place.button", &args![])
    }

    /// The toast once a date is set.
    #[must_use]
    pub fn meeting_planned_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-planned-at.toast", &args![])
    }

    /// Below the file for a calendar.
    #[must_use]
    pub fn meeting_calendar_caption(&self, locale: &Locale) -> Html {
        self.line(locale, "meeting-calendar", &args![])
    }

    /// To a class the day before its meeting, in each of its languages.
    #[must_use]
    pub fn meeting_notice(&self, locales: &[Locale], row: &Row, planned: &Planned) -> Html {
        self.in_each(locales, |locale| {
            let (title, at) = (self.title(locale, row), self.moment(locale, planned.at));
            match &planned.place {
                Some(place) => {
                    let args = args!["title" => &title, "at" => &at, "where" => place.as_str()];
                    self.line(locale, "meeting-notice-in", &args)
                }
                None => self.line(locale, "meeting-notice", &args!["title" => &title, "at" => &at]),
            }
        })
    }

    /// The button that goes back to what will be written down.
    #[must_use]
    pub fn meeting_back_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-back.button", &args![])
    }

    /// The button that writes it down.
    #[must_use]
    pub fn meeting_submit_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-submit.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn meeting_registered_toast(&self, locale: &Locale, step: Step, state: State) -> Plain {
        let how = match (step, state) {
            (_, State::LateAsked) => "waits",
            (Step::Correct, _) => "corrected",
            _ => "registered",
        };
        self.label(locale, "meeting-submit.toast", &args!["how" => how])
    }

    /// The button that asks for the day again.
    #[must_use]
    pub fn meeting_change_day_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-change-day.button", &args![])
    }

    /// The button that asks again who was there.
    #[must_use]
    pub fn meeting_change_attendance_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-change-attendance.button", &args![])
    }

    /// The button for one of the forms.
    #[must_use]
    pub fn meeting_form_label(&self, locale: &Locale, form: Form, is_chosen: bool) -> Plain {
        let name = self.label(locale, "meeting-form.name", &args!["form" => form.code()]);
        let chosen = if is_chosen { "yes" } else { "no" };
        self.label(locale, "meeting-form.button", &args!["name" => &name, "chosen" => chosen])
    }

    /// The button that forgets what was said.
    #[must_use]
    pub fn meeting_cancel_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-cancel.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn meeting_cancelled_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-cancel.toast", &args![])
    }

    /// The button of a step; `is_proxy`: it is taken for those who held the meeting.
    #[must_use]
    pub fn meeting_step_label(&self, locale: &Locale, step: Step, is_proxy: bool) -> Plain {
        if is_proxy {
            return self.label(locale, "meeting-register-proxy.button", &args![]);
        }
        self.label(locale, "meeting-step.button", &args!["step" => step.code()])
    }

    /// The toast of a step that was taken at once.
    #[must_use]
    pub fn meeting_step_toast(&self, locale: &Locale, step: Step) -> Plain {
        self.label(locale, "meeting-step.toast", &args!["step" => step.code()])
    }

    /// To whoever pressed twice.
    #[must_use]
    pub fn meeting_again_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "item-again.toast", &args![])
    }

    /// The button that takes the last step back.
    #[must_use]
    pub fn meeting_undo_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-undo.button", &args![])
    }

    /// Its toast.
    #[must_use]
    pub fn meeting_undone_toast(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-undo.toast", &args![])
    }

    /// The button that asks those who look after it to correct it.
    #[must_use]
    pub fn meeting_ask_correction_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-ask-correction.button", &args![])
    }

    /// Its toast; `is_told`: there is somebody to ask.
    #[must_use]
    pub fn meeting_correction_asked_toast(&self, locale: &Locale, is_told: bool) -> Plain {
        let told = if is_told { "yes" } else { "no" };
        self.label(locale, "meeting-ask-correction.toast", &args!["told" => told])
    }

    /// Asks for the reason of a step.
    #[must_use]
    pub fn meeting_ask_words(&self, locale: &Locale, step: Step, row: &Row) -> Html {
        self.asked(locale, row, self.line(locale, "meeting-ask-words", &args!["step" => step.code()]))
    }

    /// Tells somebody what happened to a meeting.
    #[must_use]
    pub fn meeting_news(&self, locale: &Locale, event: &Event, card: &Card) -> Html {
        let head = self.line(locale, "meeting-news", &args!["event" => event.word()]);
        let lines: Vec<_> = std::iter::once(head).chain(self.meeting_lines(locale, card)).collect();
        Html::joined(&lines, "\n")
    }

    /// The button below it that opens the meeting.
    #[must_use]
    pub fn meeting_open_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "meeting-open.button", &args![])
    }

    /// What proves the row of the plan that asks for the meeting of a college.
    #[must_use]
    pub fn meeting_proof(&self, locale: &Locale, card: &Card) -> Plain {
        let (on, present) = card.held.as_ref().map_or((card.row.due, 0), |held| (held.on, held.present));
        let args = args![
            "title" => &self.title(locale, &card.row), "on" => &self.day(locale, on), "present" => present,
        ];
        self.label(locale, "meeting-proof.text", &args)
    }
}
