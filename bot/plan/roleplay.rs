//! Reads the scenarios of the role-play: which there are and where each answer leads. Their words stand in `locales/`.

use crate::domain::roleplay::{Misfit, Reply, Scenario, ScenarioId, Scene, Stage, Trick};
use crate::domain::tip::FraudType;

use super::finding::{Finding, Mistake};
use super::source::{Placed, Source, Table};

/// The scenarios that are compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("roleplay.toml", include_str!("data/roleplay.toml"))
}

/// The scenarios that are compiled in, read.
///
/// # Panics
/// When they have a mistake, which the tests rule out.
#[must_use]
pub fn stage() -> Stage {
    let mut findings = Vec::new();
    read(&embedded(), &mut findings).unwrap_or_else(|| panic!("the scenarios shipped have mistakes: {findings:?}"))
}

/// Reads scenarios and adds all that is wrong with them to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Stage> {
    let before = findings.len();
    let scenarios = source.read(findings, |file| {
        let scenarios = file.each("scenario", scenario);
        file.report_duplicates("scenario", scenarios.iter().map(|(id, _)| id));
        Some(scenarios.into_iter().map(|(_, scenario)| scenario).collect())
    })?;
    (findings.len() == before).then(|| Stage::new(scenarios))
}

/// A `[[scenario]]`: where its name stands, and the scenario.
fn scenario(table: &mut Table<'_>) -> Option<(Placed<String>, Scenario)> {
    let id: Option<Placed<String>> = table.need("id");
    let fraud_type: Option<String> = table.need("type");
    let scenes = table.each("scenes", scene);
    let (placed, fraud_type) = (id?, fraud_type?);
    let Some(id) = ScenarioId::parse(&placed.value) else {
        let expected = "a short word of small letters, digits and _".to_owned();
        let found = format!("`{}`", placed.value);
        table.report(placed.place, Mistake::Unfit { key: "`id`".to_owned(), expected, found });
        return None;
    };
    match Scenario::new(id, FraudType::new(fraud_type), scenes) {
        Ok(scenario) => Some((placed, scenario)),
        Err(misfit) => {
            let (expected, scene) = told(misfit);
            let found = format!("scene `{scene}`");
            table.report(table.place_of("scenes"), Mistake::Unfit { key: "`scenes`".to_owned(), expected, found });
            None
        }
    }
}

fn scene(table: &mut Table<'_>) -> Option<Scene> {
    let (name, trick): (Option<String>, Option<Trick>) = (table.need("id"), table.need("trick"));
    let replies = table.each("options", |table| {
        let (is_wary, next) = (table.need("wary"), table.maybe("next"));
        Some(Reply { is_wary: is_wary?, next })
    });
    Some(Scene { name: name?, trick: trick?, replies })
}

/// What scenes should be that are not, and by which scene that shows.
fn told(misfit: Misfit) -> (String, String) {
    let (expected, scene) = match misfit {
        Misfit::Twice(scene) => ("scenes of different names", scene),
        Misfit::Options(scene) => ("scenes of two to four options, some of them on the safe side and some not", scene),
        Misfit::Leads(scene) => ("scenes that lead to scenes after them", scene),
        Misfit::Unreached(scene) => ("scenes that a way leads to", scene),
        Misfit::Length(scene) => ("scenes of which every way through has six turns", scene),
    };
    (expected.to_owned(), scene)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    use super::*;
    use crate::plan::tip;

    #[test]
    fn the_scenarios_shipped_read_without_a_finding_and_are_about_kinds_that_tips_are_about() {
        let mut findings = Vec::new();

        let stage = read(&embedded(), &mut findings).expect("the scenarios");

        assert_eq!(findings, []);
        assert!(stage.scenarios().len() >= 5, "{}", stage.scenarios().len());
        let library = tip::read(&tip::embedded(), &mut findings).expect("the library");
        let known: BTreeSet<_> = library.fraud_types().into_iter().collect();
        assert!(stage.scenarios().iter().all(|scenario| known.contains(&scenario.fraud_type)));
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
[[scenario]]
id = \"Police\"
type = \"police\"

[[scenario]]
id = \"job\"
type = \"job\"
scenes = [
    { id = \"1\", trick = \"bate\", options = [{ wary = 1, next = \"2\" }, { next = \"2\" }] },
]

[[scenario]]
id = \"game\"
scenes = [{ id = \"1\", trick = \"bait\", options = [{ wary = true }, { wary = false, then = \"2\" }] }]

[[scenario]]
id = \"rental\"
type = \"rental\"
scenes = [{ id = \"1\", trick = \"bait\", options = [{ wary = true }, { wary = false }] }]
";
        let mut findings = Vec::new();

        let stage = read(&Source { name: "roleplay.toml".to_owned(), text: Cow::Borrowed(text) }, &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        insta::assert_snapshot!(shown.join("\n"), @"
        roleplay.toml:10: error: `trick` cannot be `bate`; did you mean `bait`?
        roleplay.toml:10: error: `wary` is missing
        roleplay.toml:10: error: `wary` must be true or false, not `1`
        roleplay.toml:13: error: `type` is missing
        roleplay.toml:15: error: unknown key `then`
        roleplay.toml:20: error: `scenes` must be scenes of which every way through has six turns, not scene `1`
        roleplay.toml:3: error: `id` must be a short word of small letters, digits and _, not `Police`
        ");
        assert_eq!(stage, None);
    }
}
