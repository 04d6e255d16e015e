//! How much of what leads to a person the linter finds, and how often it finds what does not: over texts written by
//! hand, over texts made from templates by a seed, and over the library of tips. To see the figures:
//!
//! `cargo test --test suite -- properties::privacy --nocapture`
//!
//! Nothing in the texts is real. ID numbers are of region 99 or of districts that do not exist and fulfil the checksum,
//! mobile numbers begin with 154, 164 or 169, cards with 620000, plates with a letter that is not given out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use proptest::prelude::*;
use wuzha::domain::privacy::{
    FEWEST, Finding, General, Known, NumberShape, Private, Purpose, Traits, Weight, generalised, lint, uncounted,
};
use wuzha::text::Text as Words;

mod made;

/// One text a line; what leads to somebody stands in braces, behind what it is.
const LEAKING: &str = include_str!("privacy/leaking.txt");
const CLEAN: &str = include_str!("privacy/clean.txt");

/// Texts of the product that nobody wrote with the linter in mind.
const LIBRARIES: [&str; 2] =
    [include_str!("../../locales/zh-CN/library.ftl"), include_str!("../../locales/en/library.ftl")];

/// The seeds of the texts that are made.
const SEEDS: [u64; 3] = [2025, 415, 96110];
const MADE: usize = 300;

/// A text and where in it what leads to somebody stands.
struct Text {
    text: String,
    leaks: Vec<(String, Range<usize>)>,
}

impl Text {
    fn read(line: &str) -> Self {
        let (mut text, mut leaks, mut rest) = (String::new(), Vec::new(), line);
        while let Some((before, behind)) = rest.split_once('{') {
            let (marked, after) = behind.split_once('}').expect("a mark that ends");
            let (kind, leak) = marked.split_once(':').expect("a mark with its kind");
            text.push_str(before);
            leaks.push((kind.to_owned(), text.len()..text.len() + leak.len()));
            text.push_str(leak);
            rest = after;
        }
        text.push_str(rest);
        Self { text, leaks }
    }
}

/// What the campus of the texts is known to have.
fn known() -> Known {
    Known::default()
        .classes(["软件2301", "软件2302", "采矿2201"])
        .colleges(["信息学院", "外国语学院"])
        .contacts(["0520-80110110", "fanzha@campus.example.edu"])
        .hosts(["campus.example"])
}

/// How a set was judged.
#[derive(Default)]
struct Figures {
    texts: usize,
    /// Texts of which a leak was not wholly found, or in which something was found that is no leak.
    wrong: Vec<String>,
    /// Of each kind, how many there are and how many were called so.
    kinds: BTreeMap<String, (usize, usize)>,
}

impl Figures {
    fn leaking(texts: &[Text], known: &Known) -> Self {
        let mut figures = Self { texts: texts.len(), ..Self::default() };
        for Text { text, leaks } in texts {
            let found = lint(text, Purpose::Post, known, &uncounted);
            let mut is_whole = true;
            for (kind, place) in leaks {
                let covers =
                    found.iter().filter(|found| found.place.start < place.end && place.start < found.place.end);
                let (from, to) = covers
                    .fold((usize::MAX, 0), |(from, to), found| (from.min(found.place.start), to.max(found.place.end)));
                let is_found = from <= place.start && place.end <= to;
                is_whole &= is_found;
                let (all, named) = figures.kinds.entry(kind.clone()).or_default();
                *all += 1;
                let is_so = |found: &Private| found.to_string().contains(kind.as_str()) || alias(kind) == Some(*found);
                *named += usize::from(is_found && found.iter().any(|found| is_so(&found.kind)));
            }
            if !is_whole {
                let found: Vec<_> = found.iter().map(|found| (found.kind, &text[found.place.clone()])).collect();
                figures.wrong.push(format!("{text}  {found:?}"));
            }
        }
        figures
    }

    fn clean<'t>(texts: impl IntoIterator<Item = &'t str>, purpose: Purpose, known: &Known) -> Self {
        let mut figures = Self::default();
        for text in texts {
            figures.texts += 1;
            let found = lint(text, purpose, known, &uncounted);
            if !found.is_empty() {
                let found: Vec<_> = found.iter().map(|found| (found.kind, &text[found.place.clone()])).collect();
                figures.wrong.push(format!("{text}  {found:?}"));
            }
        }
        figures
    }

    /// The share that was wrong.
    #[expect(clippy::cast_precision_loss, reason = "some thousand texts")]
    fn share(&self) -> f64 {
        self.wrong.len() as f64 / self.texts.max(1) as f64
    }

    fn print(&self, name: &str, is_leaking: bool) {
        let (what, share) = if is_leaking { ("recall", 1.0 - self.share()) } else { ("false alarms", self.share()) };
        let mut line = format!("{name}: {} texts, {what} {share:.3}", self.texts);
        for (kind, (all, named)) in &self.kinds {
            let _ = write!(line, "; {kind} {named}/{all}");
        }
        println!("{line}");
        for wrong in &self.wrong {
            println!("    {wrong}");
        }
    }
}

/// The kinds that the marks call more shortly.
fn alias(kind: &str) -> Option<Private> {
    match kind {
        "identity" => Some(Private::Identity),
        "card" => Some(Private::Card),
        "student" => Some(Private::StudentNumber),
        _ => None,
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty()).collect()
}

/// The texts of a library, each in one line.
fn tips(library: &str) -> impl Iterator<Item = &str> {
    library.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(" = ")?.1))
}

#[test]
fn what_leads_to_somebody_is_found_and_little_else() {
    let known = known();
    let by_hand: Vec<_> = lines(LEAKING).into_iter().map(Text::read).collect();
    let clean = lines(CLEAN);
    assert!(by_hand.len() >= 120 && by_hand.iter().all(|text| !text.leaks.is_empty()), "enough leaking texts");
    assert!(clean.len() >= 120, "enough clean texts");
    let made: Vec<_> = SEEDS.into_iter().map(|seed| made::leaking(seed, MADE)).collect();
    let made_clean: Vec<_> = SEEDS.into_iter().map(|seed| made::clean(seed, MADE)).collect();

    let mut leaking = vec![("leaking, by hand".to_owned(), Figures::leaking(&by_hand, &known))];
    let mut harmless =
        vec![("clean, by hand".to_owned(), Figures::clean(clean.iter().copied(), Purpose::Post, &known))];
    for (seed, (leaks, clean)) in SEEDS.into_iter().zip(made.iter().zip(&made_clean)) {
        let leaks: Vec<_> = leaks.iter().map(|line| Text::read(line)).collect();
        leaking.push((format!("leaking, made by {seed}"), Figures::leaking(&leaks, &known)));
        let clean = clean.iter().map(String::as_str);
        harmless.push((format!("clean, made by {seed}"), Figures::clean(clean, Purpose::Post, &known)));
    }
    let library: Vec<_> = LIBRARIES.iter().flat_map(|library| tips(library)).collect();
    assert!(library.len() > 200, "the tips were read");
    harmless.push(("clean, the library of tips".to_owned(), Figures::clean(library, Purpose::Post, &known)));
    let notes = Figures::clean(clean.iter().copied(), Purpose::Note, &known);
    harmless.push(("clean, as notes".to_owned(), notes));
    for (name, figures) in &leaking {
        figures.print(name, true);
    }
    for (name, figures) in &harmless {
        figures.print(name, false);
    }
    for (name, figures) in &leaking {
        assert!(1.0 - figures.share() >= 0.98, "{name}: recall {}", 1.0 - figures.share());
    }
    for (name, figures) in &harmless {
        assert!(figures.share() <= 0.05, "{name}: false alarms {}", figures.share());
    }
}

#[test]
fn a_text_that_blocks_says_so_for_notes_too() {
    let known = known();
    let blocking: Vec<_> = lines(LEAKING).into_iter().map(Text::read).collect();
    for Text { text, .. } in &blocking {
        let posts = lint(text, Purpose::Post, &known, &uncounted);
        let notes = lint(text, Purpose::Note, &known, &uncounted);
        assert!(notes.iter().all(|finding| finding.weight == Weight::Blocks), "{text}: a note is kept or it is not");
        for note in &notes {
            assert!(
                posts.iter().any(|post| post.place.start <= note.place.start),
                "{text}: what blocks a note blocks a post"
            );
        }
    }
}

/// Somebody takes every proposal.
fn taken(text: &str, purpose: Purpose, words: &Words) -> String {
    let known = known();
    let word = |general: &General, is_chinese| words.general(general, is_chinese).into_string();
    generalised(text, |text| lint(text, purpose, &known, &uncounted), word)
}

#[test]
fn whoever_takes_every_proposal_has_a_text_in_which_nothing_is_found() {
    let (words, known) = (Words::embedded(), known());
    let made = SEEDS.into_iter().flat_map(|seed| made::leaking(seed, MADE));
    let all = lines(LEAKING).into_iter().map(str::to_owned).chain(made);
    for line in all {
        let Text { text, leaks } = Text::read(&line);
        let general = taken(&text, Purpose::Post, &words);
        assert_eq!(lint(&general, Purpose::Post, &known, &uncounted), [], "{text} became {general}");
        for (kind, place) in leaks.iter().filter(|(kind, _)| kind != "link") {
            let leak = &text[place.clone()];
            assert!(!general.contains(leak) || kind == "combination", "{leak} is left in {general}");
        }
    }
}

#[test]
fn general_forms_read_as_somebody_would_write_them() {
    let words = Words::embedded();
    let general = |text| taken(text, Purpose::Post, &words);
    for (text, said) in [
        ("该生分四次转出3287元。", "该生分四次转出三千余元。"),
        ("被骗1.28万元，追回￥2,460.50。", "被骗一万余元，追回两千余元。"),
        ("被骗二十三万六千元整", "被骗二十余万元"),
        ("She paid 3,287 yuan and $1,275.", "She paid over three thousand yuan and over one thousand dollars."),
        ("He lost RMB 43,200 at 14:23.", "He lost over forty thousand yuan in the afternoon."),
        ("5号楼302的张晓雨同学", "某宿舍的张某同学"),
        ("4月17日晚上9点42分许，软件2301一名学生接到电话", "4月17日晚上，某班一名学生接到电话"),
        ("别点http://jd-kefu.top/a.", "别点hxxp://jd-kefu[.]top/a."),
        ("信息学院2023级一名女生被骗", "某学院某年级一名学生被骗"),
        ("One Kazakh student of the College of Energy paid.", "One international student of a college paid."),
        ("受害人欧阳雪，手机15400001111", "受害人欧阳某，手机（手机号略）"),
    ] {
        assert_eq!(general(text), said);
    }
}

#[test]
fn what_many_have_in_common_may_be_said() {
    let text = "信息学院2023级一名女生被骗";
    let kinds = |people: Option<u32>| {
        let count = move |traits: &Traits| {
            assert_eq!(traits.college.as_deref(), Some("信息学院"));
            assert_eq!(traits.cohort.as_deref(), Some("2023级"));
            assert_eq!(traits.gender.as_deref(), Some("女生"));
            assert_eq!((&traits.level, &traits.nation), (&None, &None));
            people
        };
        lint(text, Purpose::Post, &known(), &count).len()
    };
    assert_eq!(kinds(Some(FEWEST)), 0);
    assert_eq!(kinds(Some(FEWEST - 1)), 3);
    assert_eq!(kinds(None), 3, "three traits are too many where nobody has counted");
    let alone = lint("一名男生被骗", Purpose::Post, &known(), &|_: &Traits| Some(1));
    assert_eq!(alone.len(), 1, "a single trait of few people");
}

#[test]
fn what_everybody_may_know_is_left_alone() {
    let known = known().people(["胡适之"]).student_numbers(vec![NumberShape { digits: 9, begins_with_year: false }]);
    let kinds = |text: &str| {
        lint(text, Purpose::Post, &known, &uncounted).into_iter().map(|finding| finding.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds("电话0520-80110110，邮箱Fanzha@campus.example.edu，见https://news.campus.example/1"), []);
    assert_eq!(kinds("电话0520-80110111"), [Private::Landline]);
    assert_eq!(kinds("请胡适之到场，学生199912345已到"), [Private::Name, Private::StudentNumber]);
    assert_eq!(kinds("202301003101"), [], "another university's shape");
    assert_eq!(kinds("采矿2201的班会"), [Private::Class], "a class that is known");
}

/// Texts near to what is looked for, and any others.
fn texts() -> impl Strategy<Value = String> {
    let near =
        "[0-9０-９一二三四五六七八九十百千万元点分时号楼室级班学院男女生姓名王小明同的被骗，。：A-Za-z@./:¥+-]{0,50}";
    let parts = prop::sample::select(vec![
        "姓名：",
        "李雪",
        "同学",
        "13800000000",
        "1\u{200b}38 0000 0000",
        "11010120000229001",
        "X",
        "3287元",
        "三千二百",
        "元",
        "14:23",
        "下午3点",
        "5号楼",
        "302",
        "-",
        " ",
        "QQ",
        "a_b12@x.org",
        "http://a.top",
        "软件",
        "2301",
        "班",
        "信息学院",
        "2023级",
        "一名",
        "女生",
        "e\u{301}",
        "ﬃ",
        "㍿",
        "①③⑧",
        "👩‍👩‍👧",
        "\u{202e}",
        "，",
        "。",
        "the College of ",
        "Law",
    ]);
    prop_oneof![
        near.prop_map(String::from),
        "\\PC{0,60}".prop_map(String::from),
        prop::collection::vec(parts, 0..12).prop_map(|parts| parts.concat()),
    ]
}

proptest! {
    #[test]
    fn findings_are_in_order_apart_and_whole_signs(text in texts()) {
        for purpose in [Purpose::Note, Purpose::Post] {
            let found = lint(&text, purpose, &known(), &uncounted);
            let mut end = 0;
            for Finding { place, kind, weight, .. } in found {
                prop_assert!(end <= place.start && place.start < place.end, "{text:?}");
                prop_assert!(text.get(place.clone()).is_some(), "{text:?}");
                prop_assert_eq!(kind.weight(purpose), Some(weight));
                end = place.end;
            }
        }
    }

    #[test]
    fn nothing_is_found_where_every_proposal_was_taken(text in texts()) {
        thread_local! {
            static WORDS: Words = Words::embedded();
        }
        for purpose in [Purpose::Note, Purpose::Post] {
            let general = WORDS.with(|words| taken(&text, purpose, words));
            let found = lint(&general, purpose, &known(), &uncounted);
            prop_assert!(found.is_empty(), "{text:?} became {general:?}: {found:?}");
        }
    }
}
