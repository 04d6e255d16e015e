//! Reads the tip library: which tips exist, for whom and when. Their words stand in `locales/`.

use std::collections::BTreeSet;

use crate::domain::plan::MonthDay;
use crate::domain::tip::{Audience, FraudType, Library, Segment, Tip, TipId};

use super::finding::{Finding, Mistake};
use super::source::{Placed, Source, Table};

/// What `segments` says when it means everyone.
const EVERYONE: &str = "all";

const A_SEGMENT: &str = "one of all, freshmen, graduating, international and staff";

/// The library that is compiled in.
#[must_use]
pub fn embedded() -> Source {
    Source::embedded("tip.toml", include_str!("data/tip.toml"))
}

/// Reads a library and adds all that is wrong with it to `findings`. `None` after a mistake.
pub fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Library> {
    let before = findings.len();
    let tips = source.read(findings, |file| {
        let types = file.each("type", fraud_type);
        let dated = file.each("dated", dated);
        let known: Vec<FraudType> = types.iter().map(|(id, _)| id.value.clone()).collect();
        file.report_duplicates("type", types.iter().map(|(id, _)| id));
        for fraud_type in dated.iter().filter_map(|(_, fraud_type)| fraud_type.as_ref()) {
            file.report_unknown("type", fraud_type, &known);
        }
        let tips: Vec<Placed<Tip>> =
            types.into_iter().flat_map(|(_, tips)| tips).chain(dated.into_iter().map(|(tip, _)| tip)).collect();
        let ids: Vec<Placed<TipId>> =
            tips.iter().map(|tip| Placed { place: tip.place.clone(), value: tip.value.id.clone() }).collect();
        file.report_duplicates("tip", &ids);
        Some(tips.into_iter().map(|tip| tip.value).collect::<Vec<_>>())
    })?;
    if findings.len() > before {
        return None;
    }
    // Two tips of one id were reported above.
    Library::new(tips).ok()
}

/// A `[[type]]`: its name and its tips.
fn fraud_type(table: &mut Table<'_>) -> Option<(Placed<FraudType>, Vec<Placed<Tip>>)> {
    let id: Option<Placed<String>> = table.need("id");
    let audience = audience(table);
    let months = months(table);
    let numbers: Vec<Placed<u32>> = table.list("tips");
    let narrower = table.each("only", only);
    let id = id?;
    let fraud_type = FraudType::new(&id.value);
    for number in narrower.iter().flat_map(|(numbers, _)| numbers) {
        table.report_unknown("tip of this type", number, numbers.iter().map(|known| &known.value));
    }
    let tips = numbers.into_iter().map(|number| {
        let own = narrower.iter().find(|(theirs, _)| theirs.iter().any(|their| their.value == number.value));
        let tip = Tip {
            id: TipId::new(format!("{fraud_type}-{}", number.value)),
            fraud_type: Some(fraud_type.clone()),
            audience: own.map_or_else(|| audience.clone(), |(_, own)| own.clone()),
            months: months.clone(),
            on: None,
        };
        Placed { place: number.place, value: tip }
    });
    let tips = tips.collect();
    Some((Placed { place: id.place, value: fraud_type }, tips))
}

/// An entry of `only`: tips of a type that are for fewer people than the type.
fn only(table: &mut Table<'_>) -> Option<(Vec<Placed<u32>>, Audience)> {
    Some((table.list("tips"), audience(table)))
}

/// A `[[dated]]` tip, and the type it belongs to if it belongs to one.
fn dated(table: &mut Table<'_>) -> Option<(Placed<Tip>, Option<Placed<FraudType>>)> {
    let id: Option<Placed<String>> = table.need("id");
    let on: Option<MonthDay> = table.need("on");
    let audience = audience(table);
    let fraud_type: Option<Placed<String>> = table.maybe("type");
    let fraud_type = fraud_type.map(|named| Placed { place: named.place, value: FraudType::new(named.value) });
    let (id, on) = (id?, on?);
    let tip = Tip {
        id: TipId::new(id.value),
        fraud_type: fraud_type.as_ref().map(|named| named.value.clone()),
        audience,
        months: BTreeSet::new(),
        on: Some(on),
    };
    Some((Placed { place: id.place, value: tip }, fraud_type))
}

/// For whom something is.
pub(super) fn audience(table: &mut Table<'_>) -> Audience {
    let mut everyone = false;
    let named = table.value("segments").and_then(|value| value.entries()).unwrap_or_default();
    let segments = named.iter().filter_map(|name| {
        let text = name.text(A_SEGMENT)?;
        if text == EVERYONE {
            everyone = true;
            return None;
        }
        Segment::parse(text).or_else(|| name.refuse(A_SEGMENT))
    });
    let segments: BTreeSet<Segment> = segments.collect();
    let excepted = table.find("except").and_then(|value| value.entries()).unwrap_or_default();
    let except = excepted.iter().filter_map(|name| {
        let expected = "one of freshmen, graduating, international and staff";
        Segment::parse(name.text(expected)?).or_else(|| name.refuse(expected))
    });
    let except = except.collect();
    Audience { everyone, first: first(table, &segments), segments, except }
}

/// Segments for which something goes before all else, of those that it is for.
fn first(table: &mut Table<'_>, segments: &BTreeSet<Segment>) -> BTreeSet<Segment> {
    let named = table.find("first").and_then(|value| value.entries()).unwrap_or_default();
    let first = named.iter().filter_map(|name| {
        let expected = "one of those in `segments` but all";
        let segment = Segment::parse(name.text(expected)?).filter(|segment| segments.contains(segment));
        segment.or_else(|| name.refuse(expected))
    });
    first.collect()
}

/// The months in which something goes first.
pub(super) fn months(table: &mut Table<'_>) -> BTreeSet<u32> {
    let months: Vec<Placed<u32>> = table.list("months");
    for month in months.iter().filter(|month| !(1..=12).contains(&month.value)) {
        let rule = format!("there is no month {}; months are 1 to 12", month.value);
        table.report(month.place.clone(), Mistake::Broken(rule));
    }
    months.into_iter().map(|month| month.value).collect()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn the_library_shipped_reads_without_a_finding() {
        let mut findings = Vec::new();

        let library = read(&embedded(), &mut findings);

        assert_eq!(findings, []);
        assert!(library.is_some());
    }

    #[test]
    fn a_tip_takes_after_its_type_unless_it_is_for_fewer() {
        let text = "
[[type]]
id = \"phishing\"
segments = [\"all\", \"staff\"]
except = [\"freshmen\"]
first = [\"staff\"]
months = [3, 9]
tips = [1, 7]
only = [{ tips = [7], segments = [\"staff\"] }]

[[dated]]
id = \"day-launch\"
on = \"04-01\"
segments = [\"all\"]
type = \"phishing\"
";
        let mut findings = Vec::new();

        let library = read(&file(text), &mut findings).unwrap();

        let tip = |id: &str| library.tip(&TipId::new(id)).unwrap();
        let staff = BTreeSet::from([Segment::Staff]);
        let except = BTreeSet::from([Segment::Freshmen]);
        let all = Audience { everyone: true, segments: staff.clone(), except, first: staff.clone() };
        assert_eq!(tip("phishing-1").audience, all);
        assert_eq!(tip("phishing-7").audience, Audience { segments: staff, ..Audience::default() });
        assert!(tip("phishing-7").is_in_season(NaiveDate::from_ymd_opt(2025, 9, 1).unwrap()));
        assert_eq!(tip("day-launch").on, MonthDay::new(4, 1));
        assert_eq!(tip("day-launch").fraud_type, Some(FraudType::new("phishing")));
        assert_eq!(library.tips().len(), 3);
    }

    #[test]
    fn every_mistake_names_its_line() {
        let text = "
[[type]]
id = \"phishing\"
segments = [\"all\", \"stuff\"]
first = [\"staff\"]
months = [3, 13]
tips = [1, 2, 1]
only = [{ tips = [9], segments = [\"staff\"] }]

[[dated]]
id = \"day-launch\"
on = \"4 April\"
segments = [\"all\"]

[[dated]]
id = \"day-end\"
on = \"06-30\"
segments = [\"all\"]
type = \"fishing\"
";
        let mut findings = Vec::new();

        let library = read(&file(text), &mut findings);

        let mut shown: Vec<String> = findings.iter().map(ToString::to_string).collect();
        shown.sort();
        let expected = [
            "tip.toml:12: error: `on` must be a day that every year has, such as `04-15`, not `4 April`",
            "tip.toml:19: error: there is no type `fishing`; did you mean `phishing`?",
            "tip.toml:4: error: entry 2 of `segments` must be one of all, freshmen, graduating, international and staff, not `stuff`",
            "tip.toml:5: error: entry 1 of `first` must be one of those in `segments` but all, not `staff`",
            "tip.toml:6: error: there is no month 13; months are 1 to 12",
            "tip.toml:7: error: tip `phishing-1` stands twice; first at tip.toml:7",
            "tip.toml:8: error: there is no tip of this type `9`",
        ];
        assert_eq!(shown, expected.map(str::to_owned));
        assert_eq!(library, None);
    }

    fn file(text: &'static str) -> Source {
        Source { name: "tip.toml".to_owned(), text: Cow::Borrowed(text) }
    }
}
