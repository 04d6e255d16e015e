//! Reads one section of the settings: the file below, the environment above it, and where each came
//! from.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::ops::RangeInclusive;

use crate::plan::finding::{Finding, Mistake, Place, Trap, What};
use crate::plan::source::{Read, Table, Value};
use crate::secret::{self, Secret};

/// Where findings about environment variables stand.
const ENVIRONMENT: &str = "environment";

/// Where each setting that is not a default came from, by its path: `pace.per_second`.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(BTreeMap<String, Origin>);

/// Where a setting came from.
#[derive(Clone, Debug)]
enum Origin {
    File(Place),
    Environment(secret::Origin),
}

impl Origins {
    /// Whether somebody gave the setting with this path.
    pub(super) fn knows(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Where the setting with this path came from, for people.
    pub(super) fn of(&self, path: &str) -> String {
        match self.0.get(path) {
            None => "default".to_owned(),
            Some(Origin::File(place)) => place.to_string(),
            Some(Origin::Environment(origin)) => origin.to_string(),
        }
    }
}

/// What all sections share while they are read.
pub(super) struct Reading<'e> {
    variable: &'e dyn Fn(&str) -> Option<OsString>,
    origins: RefCell<Origins>,
    findings: RefCell<Vec<Finding>>,
}

impl<'e> Reading<'e> {
    pub(super) fn new(variable: &'e dyn Fn(&str) -> Option<OsString>) -> Self {
        Self { variable, origins: RefCell::default(), findings: RefCell::default() }
    }

    /// Reads the section `name` with `build`, which is also asked when the file has no such section:
    /// the environment may still have its settings.
    pub(super) fn section<'r, T>(
        &self,
        top: &mut Table<'r>,
        name: &'static str,
        build: impl FnMut(&mut Section<'_, 'r>) -> T,
    ) -> T {
        self.built(top.find(name), name, build)
    }

    /// Refuses the section `name`, which earlier versions read.
    pub(super) fn retired(&self, top: &mut Table<'_>, name: &'static str, rule: &str) {
        if let Some(value) = top.find(name) {
            self.report(value.place(), Mistake::Broken(rule.to_owned()));
        }
    }

    /// Where everything came from, and what was found besides what the file's reader reports.
    pub(super) fn finish(self) -> (Origins, Vec<Finding>) {
        (self.origins.into_inner(), self.findings.into_inner())
    }

    fn built<'r, T>(
        &self,
        found: Option<Value<'r>>,
        name: &'static str,
        mut build: impl FnMut(&mut Section<'_, 'r>) -> T,
    ) -> T {
        let in_file =
            found.and_then(|value| value.table(|table| Some(build(&mut Section::new(name, Some(table), self)))));
        in_file.unwrap_or_else(|| build(&mut Section::new(name, None, self)))
    }

    fn report(&self, place: Place, what: impl Into<What>) {
        self.findings.borrow_mut().push(Finding { place, what: what.into() });
    }
}

/// One section. Every key must be asked for once, so that the others can be told as unknown.
pub(super) struct Section<'s, 'r> {
    name: &'static str,
    table: Option<&'s mut Table<'r>>,
    reading: &'s Reading<'s>,
}

impl<'s, 'r> Section<'s, 'r> {
    fn new(name: &'static str, table: Option<&'s mut Table<'r>>, reading: &'s Reading<'s>) -> Self {
        Self { name, table, reading }
    }

    /// A text, parsed. `expected` ends the sentence "`mode` must be …".
    pub(super) fn read<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(key)?;
        parse(value.text(expected)?).or_else(|| value.refuse(expected))
    }

    /// A value of a type that reads itself.
    pub(super) fn maybe<T: Read<'r>>(&mut self, key: &'static str) -> Option<T> {
        T::read(&self.value(key)?)
    }

    /// A whole number within a range.
    pub(super) fn count(&mut self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        let expected = format!("a whole number from {} to {}", range.start(), range.end());
        let value = self.value(key)?;
        let number = value.integer::<u32>(&expected)?;
        if range.contains(&number) { Some(number) } else { value.refuse(&expected) }
    }

    /// The entries of a list that `read` accepts.
    pub(super) fn entries<T>(&mut self, key: &'static str, read: impl Fn(&Value<'r>) -> Option<T>) -> Vec<T> {
        let entries = self.value(key).and_then(|value| value.entries()).unwrap_or_default();
        entries.iter().filter_map(read).collect()
    }

    /// A text that `variable`, or the file that `variable_FILE` names, overrides. What `check`
    /// refuses is never shown, since it may hold a password.
    pub(super) fn overridable(
        &mut self,
        key: &'static str,
        variable: &str,
        check: impl Fn(&str) -> Result<String, &'static str>,
    ) -> Option<String> {
        let in_file = self.value(key);
        let (text, place, label) = match (self.environment(key, variable), &in_file) {
            (Some(secret), _) => (secret.reveal().to_owned(), whole(ENVIRONMENT), variable),
            (None, Some(value)) => (value.text("a text")?.to_owned(), value.place(), key),
            (None, None) => return None,
        };
        let checked = check(&text);
        checked.map_err(|expected| self.broken(place, format!("`{label}` must be {expected}"))).ok()
    }

    /// A secret, which only `variable` or the file that `variable_FILE` names may give.
    pub(super) fn secret(
        &mut self,
        key: &'static str,
        variable: &str,
        is_fit: impl Fn(&str) -> bool,
        expected: &str,
    ) -> Option<Secret> {
        if let Some(value) = self.value(key) {
            let advice = format!("set {variable}, or {variable}_FILE to a file that holds it");
            self.broken(value.place(), format!("`{key}` is a secret and is not read from here; {advice}"));
        }
        let secret = self.environment(key, variable)?;
        if is_fit(secret.reveal()) {
            return Some(secret);
        }
        self.broken(whole(ENVIRONMENT), format!("`{variable}` must be {expected}"));
        None
    }

    /// Reads a section within this one.
    pub(super) fn inner<T>(
        &mut self,
        key: &'static str,
        name: &'static str,
        build: impl FnMut(&mut Section<'_, 'r>) -> T,
    ) -> T {
        let found = self.table.as_mut().and_then(|table| table.find(key));
        self.reading.built(found, name, build)
    }

    /// Whether the file has this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.as_ref().is_some_and(|table| table.has(key))
    }

    /// Whether the environment has `variable`, or the name of a file for it.
    pub(super) fn is_set(&self, variable: &str) -> bool {
        let is_set = |name: &str| (self.reading.variable)(name).is_some();
        is_set(variable) || is_set(&format!("{variable}_FILE"))
    }

    /// Whether a setting that was read came from the file.
    pub(super) fn is_from_file(&self, key: &str) -> bool {
        let origins = self.reading.origins.borrow();
        matches!(origins.0.get(&self.path(key)), Some(Origin::File(_)))
    }

    /// Records advice about a key.
    pub(super) fn advise(&self, key: &str, advice: String) {
        self.reading.report(self.place(key), Trap::Doubt(advice));
    }

    /// Records a mistake about a key.
    pub(super) fn mistake(&self, key: &str, rule: String) {
        self.broken(self.place(key), rule);
    }

    fn value(&mut self, key: &'static str) -> Option<Value<'r>> {
        let path = self.path(key);
        let table = self.table.as_mut()?;
        let place = table.place_of(key);
        let value = table.find(key)?;
        self.reading.origins.borrow_mut().0.insert(path, Origin::File(place));
        Some(value)
    }

    fn environment(&self, key: &str, variable: &str) -> Option<Secret> {
        let found = match secret::find(variable, self.reading.variable) {
            Ok(found) => found?,
            Err(mistake) => {
                self.broken(whole(ENVIRONMENT), mistake.to_string());
                return None;
            }
        };
        if found.is_exposed {
            let advice = format!("other users of this machine can read {}; `chmod 600` it", found.origin);
            self.reading.report(whole(ENVIRONMENT), Trap::Doubt(advice));
        }
        self.reading.origins.borrow_mut().0.insert(self.path(key), Origin::Environment(found.origin));
        Some(found.secret)
    }

    fn path(&self, key: &str) -> String {
        format!("{}.{key}", self.name)
    }

    /// Where a key stands, or where its section does, or else the environment.
    fn place(&self, key: &str) -> Place {
        self.table.as_ref().map_or_else(|| whole(ENVIRONMENT), |table| table.place_of(key))
    }

    fn broken(&self, place: Place, rule: String) {
        self.reading.report(place, Mistake::Broken(rule));
    }
}

fn whole(file: &str) -> Place {
    Place { file: file.to_owned(), line: None }
}
