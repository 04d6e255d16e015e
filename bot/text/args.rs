//! The arguments of a message. The only place that hands values to Fluent, and so the only place
//! that escapes.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};

use super::html::{Html, Plain, escaped};

/// Named arguments: `args!["class" => name, "count" => 3]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(BTreeMap<&'static str, Arg>);

/// One argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Anything written by people or files; escaped in a body.
    Text(String),
    /// A count or a part of a date. It stays a number, so that plural forms fit.
    Number(i64),
    /// A body made here before; already escaped.
    Html(Html),
}

/// Where the message will stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// In a body, where `<` begins a tag.
    Body,
    /// On a button or in a toast, where it does not.
    Label,
}

impl Args {
    /// The arguments of a sentence that is chosen by what is told.
    pub(super) const fn of(named: BTreeMap<&'static str, Arg>) -> Self {
        Self(named)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().copied()
    }

    pub(super) fn to_fluent(&self, form: Form) -> FluentArgs<'_> {
        self.0.iter().map(|(name, arg)| (*name, arg.to_fluent(form))).collect()
    }
}

impl Arg {
    fn to_fluent(&self, form: Form) -> FluentValue<'_> {
        match (self, form) {
            (Self::Number(number), Form::Body | Form::Label) => FluentValue::from(*number),
            (Self::Text(text), Form::Body) => FluentValue::from(escaped(text)),
            (Self::Text(text), Form::Label) => FluentValue::from(text.as_str()),
            (Self::Html(html), Form::Body) => FluentValue::from(html.as_str()),
            (Self::Html(html), Form::Label) => FluentValue::from(html.plain()),
        }
    }
}

impl<const N: usize> From<[(&'static str, Arg); N]> for Args {
    fn from(named: [(&'static str, Arg); N]) -> Self {
        Self(BTreeMap::from(named))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Plain> for Arg {
    fn from(text: &Plain) -> Self {
        Self::Text(text.as_str().to_owned())
    }
}

impl From<&Html> for Arg {
    fn from(html: &Html) -> Self {
        Self::Html(html.clone())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// Names arguments: `args!["class" => name, "count" => 3]`; `args![]` is none.
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        $crate::text::Args::from([$(($name, $crate::text::Arg::from($value))),*])
    };
}
pub(crate) use args;
