//! Reads the kits for class meetings: which there are, for whom and when, and which option of the vote is right.
//! Their words stand in `locales/`.

use std::collections::BTreeSet;

use crate::domain::campus::check_word;
use crate::domain::kit::{Kit, KitId, Kits, OPTIONS};
use crate::domain::tip::FraudType;

use super::finding::{Finding, Mistake};
use super::source::{Placed, Source, Table, read_text};
use super::tip;

read_text!(KitId => "a short name such as `brushing`");

/// The options of a vote, as the file names them.
const LETTERS: [&str; OPTIONS] = ["a", "b", "c", "d"];

/// The kits that are compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("kit.toml", include_str!("data/kit.toml"))
}

/// Reads kits and adds all that is wrong with them to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Kits> {
    let before = findings.len();
    let kits = source.read(findings, |file| {
        let kits = file.each("kit", kit);
        file.report_duplicates("kit", kits.iter().map(|(id, _)| id));
        let kits = Kits::new(kits.into_iter().filter_map(|(_, kit)| kit).collect());
        if kits.is_none() {
            file.report(file.place().clone(), Mistake::Broken("there is no kit".to_owned()));
        }
        kits
    })?;
    (findings.len() == before).then_some(kits)
}

/// A `[[kit]]`: its name, and all of it unless something is wrong.
fn kit(table: &mut Table<'_>) -> Option<(Placed<KitId>, Option<Kit>)> {
    let id: Option<Placed<KitId>> = table.need("id");
    let audience = tip::audience(table);
    let months: BTreeSet<u32> = tip::months(table);
    let right = table.value("right").and_then(|value| {
        let expected = "one of a, b, c and d";
        let letter = value.text(expected)?;
        LETTERS.iter().position(|known| *known == letter).or_else(|| value.refuse(expected))
    });
    let named = table.find("about").and_then(|value| {
        let expected = "a kind of fraud";
        value
            .text(expected)
            .filter(|name| check_word(name).is_ok())
            .map(FraudType::new)
            .or_else(|| value.refuse(expected))
    });
    let id = id?;
    let fraud_type = named.unwrap_or_else(|| FraudType::new(id.value.as_str()));
    let kit = right.map(|right| Kit { id: id.value.clone(), audience, months, right, fraud_type });
    Some((id, kit))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    #[test]
    fn the_kits_shipped_read_without_a_finding() {
        let mut findings = Vec::new();

        let kits = read(&embedded(), &mut findings);

        assert_eq!(findings, []);
        let kits = kits.unwrap();
        assert!(kits.all().count() >= 8);
        let right: BTreeSet<usize> = kits.all().map(|kit| kit.right).collect();
        assert_eq!(right.len(), OPTIONS, "whoever always taps the same option is not always right");
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
[[kit]]
id = \"brushing\"
segments = [\"all\"]
months = [13]
right = \"b\"

[[kit]]
id = \"brushing\"
segments = [\"stuff\"]
right = \"e\"

[[kit]]
id = \"Not a name\"
segments = [\"all\"]
";
        let mut findings = Vec::new();

        let kits = read(&file(text), &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        let expected = [
            "kit.toml:10: error: entry 1 of `segments` must be one of all, freshmen, graduating, international and staff, not `stuff`",
            "kit.toml:11: error: `right` must be one of a, b, c and d, not `e`",
            "kit.toml:13: error: `right` is missing",
            "kit.toml:14: error: `id` must be a short name such as `brushing`, not `Not a name`",
            "kit.toml:5: error: there is no month 13; months are 1 to 12",
            "kit.toml:9: error: kit `brushing` stands twice; first at kit.toml:3",
        ];
        assert_eq!(shown, expected.map(str::to_owned));
        assert_eq!(kits, None);
    }

    #[test]
    fn a_file_without_kits_is_a_mistake() {
        let mut findings = Vec::new();

        assert_eq!(read(&file("# none yet\n"), &mut findings), None);

        let shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["kit.toml: error: there is no kit"]);
    }

    fn file(text: &'static str) -> Source {
        Source { name: "kit.toml".to_owned(), text: Cow::Borrowed(text) }
    }
}
