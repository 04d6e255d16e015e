//! What a translator looks at: every message as its reader sees it, with made-up arguments.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::catalogue::Folder;
use super::translation::{State, ids_of, units, words_of};
use super::{Html, Locale, Text};

/// Numbers among which every language finds all of its plural forms.
const COUNTS: [i64; 7] = [0, 1, 2, 3, 11, 21, 100];

/// What some arguments look like. Any other shows its own name.
const SAMPLES: [(&str, &str); 14] = [
    ("class", "SE-2301"),
    ("classes", "SE-2301, SE-2302"),
    ("link", "https://t.me/wuzha_bot"),
    ("url", "https://t.me/wuzha_bot"),
    ("code", "K7F3-QX2M"),
    ("phone", "0532-0000-0110"),
    ("contact", "0532-0000-0110"),
    ("time", "12:10"),
    ("from", "08:00"),
    ("until", "22:00"),
    ("command", "/help"),
    ("student", "07 Z*"),
    ("name", "Z*"),
    ("who", "07 Z*"),
];

/// One message, or one attribute of one, as its readers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// `tip-why` or `tip-why.button`.
    pub name: String,
    /// How far its words can be trusted.
    pub state: State,
    /// Whether somebody acts on it at once.
    pub is_urgent: bool,
    /// In every form that its arguments give it, none twice.
    pub forms: Vec<Html>,
}

/// The arguments that a pattern asks for, each with the values that it tells apart.
type Asked = BTreeMap<String, Vec<FluentValue<'static>>>;

impl Text {
    /// The messages of a language that `names` mean, ids or files such as `sos.ftl`, in the order of their files; all
    /// when there is none. `folders` are those that this catalogue was made of.
    #[must_use]
    pub fn preview(&self, folders: [&Folder; 2], locale: &Locale, names: &[String]) -> Vec<Shown> {
        let [shipped, site] = folders;
        let sources = words_of(locale, shipped, site);
        let known = units(locale, shipped, site);
        let wanted: Vec<_> = names.iter().flat_map(|name| ids_of(name, &sources, &known)).collect();
        let shelf = self.catalogue.shelf(locale);
        let mut shown: Vec<Shown> = Vec::new();
        for source in sources {
            let resource = parser::parse_runtime(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                if !names.is_empty() && !wanted.iter().any(|wanted| wanted == id) {
                    continue;
                }
                // What a site words differently was already shown as it says it.
                if shown.iter().any(|it| it.name.split('.').next() == Some(id)) {
                    continue;
                }
                let value = message.value.as_ref().map(|pattern| (id.to_owned(), pattern));
                let attributes = message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value));
                for (name, pattern) in value.into_iter().chain(attributes) {
                    let mut asked = Asked::new();
                    ask(pattern, &mut asked);
                    let mut forms: Vec<Html> = Vec::new();
                    for args in choices(&asked) {
                        let form = shelf.sample(&name, &args).map(Html::written);
                        forms.extend(form.filter(|form| !forms.contains(form)));
                    }
                    let is_urgent = self.urgent_ids().any(|urgent| urgent == id);
                    shown.push(Shown { name, state: self.state(locale, id), is_urgent, forms });
                }
            }
        }
        shown
    }
}

/// Every argument as it usually is, and then each in each of its other values.
fn choices(asked: &Asked) -> Vec<FluentArgs<'static>> {
    let usual = || -> FluentArgs<'static> {
        asked.iter().filter_map(|(name, values)| Some((name.clone(), values.first()?.clone()))).collect()
    };
    let mut choices = vec![usual()];
    for (name, values) in asked {
        for value in values.iter().skip(1) {
            let mut args = usual();
            args.set(name.clone(), value.clone());
            choices.push(args);
        }
    }
    choices
}

fn ask(pattern: &Pattern<&str>, asked: &mut Asked) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            ask_expression(expression, asked);
        }
    }
}

fn ask_expression(expression: &Expression<&str>, asked: &mut Asked) {
    match expression {
        Expression::Inline(inline) => ask_inline(inline, asked),
        Expression::Select { selector, variants } => {
            if let InlineExpression::VariableReference { id } = selector {
                let mut values = Vec::new();
                let keys: Vec<_> = variants.iter().map(|variant| key(&variant.key)).collect();
                let is_count = keys.iter().all(|key| is_plural(key) || key.parse::<i64>().is_ok());
                if is_count {
                    values.extend(COUNTS.iter().copied().map(FluentValue::from));
                }
                for key in keys.into_iter().filter(|key| !is_count || key.parse::<i64>().is_ok()) {
                    values.push(key.parse::<i64>().map_or_else(|_| FluentValue::from(key.to_owned()), Into::into));
                }
                let known = asked.entry(id.name.to_owned()).or_default();
                known.retain(|value| matches!(value, FluentValue::Number(_)) && is_count);
                known.extend(values);
            }
            for variant in variants {
                ask(&variant.value, asked);
            }
        }
    }
}

fn ask_inline(inline: &InlineExpression<&str>, asked: &mut Asked) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let sample = SAMPLES.iter().find(|(name, _)| *name == id.name);
            let shown = sample.map_or_else(|| format!("‹{}›", id.name), |(_, sample)| (*sample).to_owned());
            asked.entry(id.name.to_owned()).or_insert_with(|| vec![FluentValue::from(shown)]);
        }
        // Only TWO, which writes a number.
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    let values = asked.entry(id.name.to_owned()).or_default();
                    if !values.iter().any(|value| matches!(value, FluentValue::Number(_))) {
                        *values = vec![FluentValue::from(8)];
                    }
                }
            }
        }
        InlineExpression::Placeable { expression } => ask_expression(expression, asked),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn key<'k>(key: &VariantKey<&'k str>) -> &'k str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn is_plural(key: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&key)
}
