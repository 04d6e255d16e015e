//! A chat as plain text, for the demo's output and for snapshots in tests.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::callback::TapId;
use super::chat::Chat;
use super::message::{ButtonView, Eyes, FileView, MessageView, PollView};
use super::state::State;

/// How a transcript is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptStyle {
    /// The zone of its times.
    pub zone: Tz,
    /// Only what happened at or after this moment.
    pub since: Option<DateTime<Utc>>,
}

impl Default for TranscriptStyle {
    /// The whole chat, in Asia/Shanghai.
    fn default() -> TranscriptStyle {
        TranscriptStyle { zone: Tz::Asia__Shanghai, since: None }
    }
}

/// One thing that happened in a chat.
#[derive(Clone, Copy)]
pub enum Moment {
    Message(i64),
    Tap(TapId),
}

/// Where text continues: below the text of a two-character Chinese name.
const INDENT: &str = "                   ";

impl State {
    pub fn transcript(&self, chat: &Chat, style: &TranscriptStyle) -> String {
        let mut lines = String::new();
        for moment in &chat.moments {
            match *moment {
                Moment::Message(id) => {
                    let message = self.view(chat, &chat.messages[&id], Eyes::AllSeeing);
                    if is_wanted(message.date, style) {
                        write_message(&mut lines, &message, style);
                    }
                }
                Moment::Tap(id) => {
                    let tap = &self.taps[id.0];
                    if is_wanted(tap.times.at, style) {
                        let time = stamp(tap.times.at, style);
                        let outcome = match &tap.answer {
                            None => "(no answer)".to_owned(),
                            Some(answer) => {
                                let kind = if answer.show_alert { "alert" } else { "toast" };
                                let text = answer.text.as_deref().unwrap_or("(nothing)");
                                format!("{kind}: {}", text.replace('\n', &format!("\n{INDENT}")))
                            }
                        };
                        let name = self.name(tap.person);
                        push_line(&mut lines, &format!("{time}  {name}  ⟨{}⟩ → {outcome}", tap.label));
                    }
                }
            }
        }
        lines
    }
}

fn is_wanted(at: DateTime<Utc>, style: &TranscriptStyle) -> bool {
    style.since.is_none_or(|since| at >= since)
}

fn write_message(lines: &mut String, message: &MessageView, style: &TranscriptStyle) {
    let time = stamp(message.date, style);
    if let Some(service) = &message.service {
        push_line(lines, &format!("{time}  [{service}]"));
        return;
    }
    let mut text = String::new();
    if message.deleted {
        text.push_str("✗ ");
    }
    if message.edited {
        text.push_str("✎ ");
    }
    match &message.file {
        Some(FileView { photo: Some((width, height)), .. }) => {
            let _ = write!(text, "[photo {width}×{height}]\n{}", message.text);
        }
        Some(file) => {
            let _ = write!(text, "{} [{}, {} bytes]", message.text, file.name, file.size);
        }
        None => text.push_str(&message.text),
    }
    if let Some(poll) = &message.poll {
        write_poll(&mut text, poll);
    }
    for row in &message.buttons {
        text.push('\n');
        text.push_str(&row.iter().map(show_button).collect::<Vec<String>>().join(" "));
    }
    let text = text.trim().replace('\n', &format!("\n{INDENT}"));
    push_line(lines, &format!("{time}  {}  {text}", message.from.name));
}

fn write_poll(text: &mut String, poll: &PollView) {
    let secrecy = if poll.anonymous { "anonymous " } else { "" };
    let end = if poll.closed { ", closed" } else { "" };
    let _ = write!(text, "{} ({secrecy}{}{end})", poll.question, poll.kind);
    for (index, option) in (0..).zip(&poll.options) {
        let mark = if poll.correct.contains(&index) { " ✓" } else { "" };
        let _ = write!(text, "\n○ {}: {}{mark}", option.text, option.votes);
    }
    if let Some(explanation) = &poll.explanation {
        let _ = write!(text, "\n💡 {explanation}");
    }
}

fn show_button(button: &ButtonView) -> String {
    match &button.url {
        Some(url) => format!("⟦{} ↗ {url}⟧", button.text),
        None => format!("⟦{}⟧", button.text),
    }
}

fn stamp(at: DateTime<Utc>, style: &TranscriptStyle) -> String {
    at.with_timezone(&style.zone).format("%m-%d %H:%M").to_string()
}

/// Blank lines inside a message must not leave trailing blanks: snapshots would not survive an editor.
fn push_line(lines: &mut String, text: &str) {
    for line in text.lines() {
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
}
