//! An appointment as a file that calendars open (iCalendar, RFC 5545).

use chrono::{DateTime, TimeDelta, Utc};

/// The longest line, in bytes, its end not counted (RFC 5545 §3.1).
const LINE_BYTES: usize = 75;

/// An appointment.
#[derive(Clone, Copy, Debug)]
pub struct Appointment<'a> {
    /// What names it for good: a calendar that has it takes the next one with this name in its place.
    pub uid: &'a str,
    /// Which version it is; a later one has a higher number.
    pub sequence: i64,
    /// When the file was made.
    pub made_at: DateTime<Utc>,
    /// When it begins.
    pub begins_at: DateTime<Utc>,
    /// How long it takes.
    pub lasts: TimeDelta,
    /// What it is.
    pub title: &'a str,
    /// Where it is.
    pub place: Option<&'a str>,
}

impl Appointment<'_> {
    /// The file.
    #[must_use]
    pub fn to_file(&self) -> String {
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Wuzha//Wuzha//EN".to_owned(),
            "METHOD:PUBLISH".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(self.uid)),
            format!("SEQUENCE:{}", self.sequence),
            format!("DTSTAMP:{}", moment(self.made_at)),
            format!("DTSTART:{}", moment(self.begins_at)),
            format!("DURATION:PT{}M", self.lasts.num_minutes()),
            format!("SUMMARY:{}", escaped(self.title)),
        ];
        lines.extend(self.place.map(|place| format!("LOCATION:{}", escaped(place))));
        lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
        lines.iter().map(|line| folded(line)).collect()
    }
}

/// A moment in UTC (§3.3.5, form 2).
fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as a value (§3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' => value.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => value.push(sign),
        }
    }
    value
}

/// A line with its end, cut where it is too long (§3.1); no sign is torn apart.
fn folded(line: &str) -> String {
    let mut all = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > LINE_BYTES {
            all.push_str("\r\n ");
            length = 1;
        }
        all.push(sign);
        length += sign.len_utf8();
    }
    all.push_str("\r\n");
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn meeting(title: &'static str, place: Option<&'static str>) -> Appointment<'static> {
        Appointment {
            uid: "meeting-7@wuzha_bot",
            sequence: 3,
            made_at: "2025-04-01T00:00:00Z".parse().expect("a moment"),
            begins_at: "2025-04-17T11:30:00Z".parse().expect("a moment"),
            lasts: TimeDelta::hours(1),
            title,
            place,
        }
    }

    #[test]
    fn the_file_is_as_the_standard_has_it() {
        assert_eq!(
            meeting("4月主题班会；软件2301", Some("教301, 后门; 二楼\\左")).to_file(),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wuzha//Wuzha//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n\
             UID:meeting-7@wuzha_bot\r\nSEQUENCE:3\r\nDTSTAMP:20250401T000000Z\r\nDTSTART:20250417T113000Z\r\n\
             DURATION:PT60M\r\nSUMMARY:4月主题班会；软件2301\r\nLOCATION:教301\\, 后门\\; 二楼\\\\左\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_unfolded_it_is_what_was_written(place in "\\PC{0,120}") {
            let line = format!("LOCATION:{}", escaped(&place));
            let folded = folded(&line);
            let ends = folded.strip_suffix("\r\n").expect("an end");
            prop_assert!(ends.split("\r\n").all(|part| part.len() <= LINE_BYTES));
            prop_assert_eq!(ends.replace("\r\n ", ""), line);
        }

        #[test]
        fn nothing_that_people_type_adds_a_line(place in "[a-z\\r\\n\\\\;,:]{0,40}") {
            let place = escaped(&place);
            prop_assert!(!place.contains(['\r', '\n']));
        }
    }
}
