//! SQL written once for both databases, and the values that are bound to it.

use std::borrow::Cow;

use serde::Serialize;

/// One statement, in both dialects. They differ only where [`statements!`] was told so.
#[derive(Debug)]
pub struct Statement {
    /// The name in the source, for errors.
    pub name: &'static str,
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

/// Declares statements, and a slice `ALL` of them that the contract test prepares on both databases.
///
/// ```text
/// statements! {
///     /// What it answers.
///     PICKED = ["SELECT … FROM ", { sqlite: "json_each($1)", postgres: "json_array_elements($1::json)" }, " …"];
///     /// A list of texts that is bound as JSON.
///     LISTED = ["SELECT … WHERE day IN ", ["$1"]];
/// }
/// ```
macro_rules! statements {
    ($( $(#[$doc:meta])* $name:ident = [ $( $part:tt ),+ $(,)? ]; )+) => {
        $(
            $(#[$doc])*
            static $name: $crate::store::sql::Statement = $crate::store::sql::Statement {
                name: concat!(module_path!(), "::", stringify!($name)),
                sqlite: concat!($( $crate::store::sql::part!(sqlite $part) ),+),
                postgres: concat!($( $crate::store::sql::part!(postgres $part) ),+),
            };
        )+
        /// Every statement of this file.
        pub(super) static ALL: &[&$crate::store::sql::Statement] = &[ $( &$name ),+ ];
    };
}

/// One piece of a statement, for one of the databases.
macro_rules! part {
    (sqlite { sqlite: $sqlite:tt, postgres: $postgres:tt }) => {
        $sqlite
    };
    (postgres { sqlite: $sqlite:tt, postgres: $postgres:tt }) => {
        $postgres
    };
    // A list of texts that is bound as JSON.
    (sqlite [$list:literal]) => {
        concat!("(SELECT value FROM json_each(", $list, "))")
    };
    (postgres [$list:literal]) => {
        concat!("(SELECT value FROM json_array_elements_text(CAST(", $list, " AS JSON)))")
    };
    ($database:ident $text:literal) => {
        $text
    };
}

pub(super) use {part, statements};

/// A value bound to a statement.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A whole number, or NULL.
    Int(Option<i64>),
    /// A text, or NULL.
    Text(Option<Cow<'a, str>>),
    /// True or false.
    Bool(bool),
}

impl From<i64> for Arg<'_> {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<Option<i64>> for Arg<'_> {
    fn from(value: Option<i64>) -> Self {
        Self::Int(value)
    }
}

impl From<bool> for Arg<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(Some(Cow::Borrowed(value)))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(value: &'a String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<String> for Arg<'_> {
    fn from(value: String) -> Self {
        Self::Text(Some(Cow::Owned(value)))
    }
}

impl<'a> From<Option<&'a str>> for Arg<'a> {
    fn from(value: Option<&'a str>) -> Self {
        Self::Text(value.map(Cow::Borrowed))
    }
}

impl From<chrono::DateTime<chrono::Utc>> for Arg<'_> {
    /// Moments are kept as milliseconds since 1970.
    fn from(value: chrono::DateTime<chrono::Utc>) -> Self {
        Self::from(value.timestamp_millis())
    }
}

impl From<Option<chrono::DateTime<chrono::Utc>>> for Arg<'_> {
    fn from(value: Option<chrono::DateTime<chrono::Utc>>) -> Self {
        Self::Int(value.map(|moment| moment.timestamp_millis()))
    }
}

/// A value as the text of JSON, for one statement.
pub(super) fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).expect("our own types have string keys and finite numbers")
}

/// The values of a statement, in order.
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[ $( $crate::store::sql::Arg::from($value) ),* ] };
}

pub(super) use args;
