//! Prints settings as TOML with where each came from.

use std::fmt::{Display, Write as _};

use super::reading::Origins;
use crate::secret::Secret;

/// A page that grows line by line.
pub(super) struct Page<'o> {
    origins: &'o Origins,
    section: &'static str,
    text: String,
}

impl<'o> Page<'o> {
    pub(super) fn new(origins: &'o Origins) -> Self {
        Self { origins, section: "", text: String::new() }
    }

    /// Begins a section.
    pub(super) fn section(&mut self, name: &'static str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.section = name;
        self.line(format_args!("[{name}]"));
    }

    /// A setting that is a text.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.bare(key, &quoted(text));
    }

    /// A setting that is a text or was left out.
    pub(super) fn maybe_text(&mut self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text(key, text),
            None => self.line(format_args!("# {key} is not set")),
        }
    }

    /// A setting that prints itself as TOML.
    pub(super) fn bare(&mut self, key: &str, value: &impl Display) {
        let origin = self.origin(key);
        self.line(format_args!("{key} = {value} # {origin}"));
    }

    /// A setting that is a list of what prints itself as TOML.
    pub(super) fn list(&mut self, key: &str, entries: impl Iterator<Item = String>) {
        self.bare(key, &format!("[{}]", entries.collect::<Vec<_>>().join(", ")));
    }

    /// A secret: only whether it is there, and where it came from.
    pub(super) fn hidden(&mut self, key: &str, secret: Option<&Secret>) {
        let origin = self.origin(key);
        match secret {
            Some(secret) => self.line(format_args!("# {key} = {secret} # {origin}")),
            None => self.line(format_args!("# {key} is not set")),
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    fn origin(&self, key: &str) -> String {
        self.origins.of(&format!("{}.{key}", self.section))
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        writeln!(self.text, "{line}").expect("a string takes any text");
    }
}

/// A text as TOML has it. Every text in JSON's quotes is also one in TOML's.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
