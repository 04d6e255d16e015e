//! Lists of those who are absent, as anybody may type them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use wuzha::domain::refusal::Refusal;
use wuzha::domain::seats;

fn class() -> impl Strategy<Value = BTreeSet<u16>> {
    prop::collection::btree_set(1_u16..=120, 1..60)
}

/// Some of a class, each once or more often, in any order.
fn class_and_some() -> impl Strategy<Value = (BTreeSet<u16>, Vec<u16>)> {
    class().prop_flat_map(|class| {
        let seats: Vec<_> = class.iter().copied().collect();
        (Just(class), prop::collection::vec(prop::sample::select(seats), 1..80))
    })
}

/// A number as a keyboard writes it.
fn written(seat: u16, is_wide: bool, zeros: usize) -> String {
    let digits = format!("{}{seat}", "0".repeat(zeros));
    let wide = |sign: char| char::from_u32(sign as u32 + 0xfee0).expect("a full-width digit");
    if is_wide { digits.chars().map(wide).collect() } else { digits }
}

const BEGINNINGS: [&str; 8] = ["缺", "缺 ", "缺：", "缺席 ", "未到:", "absent ", "Absent: ", "missing\n"];

const BETWEEN: [&str; 10] = [" ", ",", "，", "、", "号、", "\n", "; ", " and ", "和", " & "];

/// What hostile and ordinary texts are made of.
const SCRAPS: [&str; 24] = [
    "缺",
    "缺席",
    "全勤",
    "absent",
    "all here",
    "0",
    "3",
    "17",
    "９",
    "999",
    "1000",
    "65536",
    "99999999999",
    "-",
    "～",
    "—",
    "至",
    "号",
    "、",
    "，",
    " ",
    "and",
    "to",
    "\u{200b}",
];

proptest! {
    #[test]
    fn whatever_is_typed_is_a_list_of_the_class_or_refused(text in any::<String>(), class in class()) {
        if let Ok(absent) = seats::parse(&text, &class) {
            prop_assert!(seats::is_seat_list(&text) && absent.seats().is_subset(&class));
        }
    }

    #[test]
    fn scraps_of_lists_are_a_list_of_the_class_or_refused(
        scraps in prop::collection::vec(prop::sample::select(&SCRAPS[..]), 0..400), class in class(),
    ) {
        let text = scraps.concat();
        match seats::parse(&text, &class) {
            Ok(absent) => prop_assert!(seats::is_seat_list(&text) && absent.seats().is_subset(&class)),
            Err(Refusal::NotASeat { what }) => prop_assert!((1..=12).contains(&what.chars().count())),
            Err(Refusal::SeatsBackwards { first, last }) => prop_assert!(last < first),
            Err(Refusal::SeatsOfNobody(nobody)) => {
                prop_assert!(nobody.count > 0 && nobody.named.iter().all(|seat| !class.contains(seat)));
            }
            Err(Refusal::TooManyAbsent { absent, class: has }) => {
                prop_assert!(absent > has && usize::try_from(has) == Ok(class.len()));
            }
            Err(refusal) => prop_assert_eq!(refusal, Refusal::NoSeats),
        }
    }

    #[test]
    fn some_of_a_class_are_read_as_they_were_written(
        (class, some) in class_and_some(),
        beginning in prop::sample::select(&BEGINNINGS[..]),
        between in prop::sample::select(&BETWEEN[..]),
        is_wide in any::<bool>(),
        zeros in 0_usize..2,
    ) {
        let list: Vec<_> = some.iter().map(|seat| written(*seat, is_wide, zeros)).collect();
        let text = format!("{beginning}{}", list.join(between));

        let absent = seats::parse(&text, &class);

        prop_assert_eq!(absent.map(|absent| absent.seats().clone()), Ok(some.into_iter().collect()), "{}", text);
    }

    #[test]
    fn a_range_is_the_same_as_its_numbers(first in 1_u16..=90, more in 0_u16..30) {
        let class: BTreeSet<_> = (1..=120).collect();
        let last = first + more;
        let listed: Vec<_> = (first..=last).map(|seat| seat.to_string()).collect();

        let of_range = seats::parse(&format!("缺 {first}-{last}"), &class);

        prop_assert_eq!(of_range, seats::parse(&format!("缺 {}", listed.join(" ")), &class));
    }
}
