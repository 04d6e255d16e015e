//! How many copied names the guard finds, and how many others it takes for copies: over names that a seed makes, by the
//! same generator that `wuzha bench lookalike` prints the figures of.

use proptest::prelude::*;
use wuzha::bench::lookalike::{Figures, figures};
use wuzha::domain::lookalike::{Shown, claimed, known, masked};

/// The figures of the design (product.md §5.12).
const RECALL_MIN: f64 = 0.97;
const FALSE_MAX: f64 = 0.02;

#[test]
fn copied_names_are_found_and_others_are_left_alone() {
    for seed in [2025, 415, 96110] {
        let Figures { copies, missed, others, wrong } = figures(seed);
        assert!(copies >= 2_000 && others >= 2_000, "{copies} {others}");
        let share = |part: &[(String, String)], whole: usize| part.len() as f64 / whole as f64;
        let recall = 1.0 - share(&missed, copies);
        let false_alarms = share(&wrong, others);
        println!("seed {seed}: recall {recall:.4}, false alarms {false_alarms:.4}");
        assert!(recall >= RECALL_MIN, "recall {recall:.4}, missed such as {:?}", &missed[..missed.len().min(20)]);
        assert!(
            false_alarms <= FALSE_MAX,
            "false alarms {false_alarms:.4}, such as {:?}",
            &wrong[..wrong.len().min(20)]
        );
    }
}

proptest! {
    #[test]
    fn any_name_is_alike_itself_and_breaks_nothing(name in any::<String>(), username in prop::option::of("[A-Za-z0-9_]{1,32}")) {
        let shown = Shown { name, username };
        let (known, claimed) = (known(&shown), claimed(&shown));
        // Whoever is called by a family name alone is copied with a title only.
        let is_whole = known.iter().any(|key| key.starts_with("han:") || key.starts_with("word:"));
        prop_assert!(!is_whole || !known.is_disjoint(&claimed), "{:?} {:?}", known, claimed);
        let _ = masked(&shown);
    }
}
