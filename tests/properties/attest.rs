//! How many classmates have to say that they were at a meeting, so that it is believed without a picture.

use proptest::prelude::*;
use wuzha::domain::meeting::is_believed;

#[test]
fn thirty_per_cent_are_enough_and_at_least_three() {
    let of = |bound: u32| (0..=bound.max(5)).find(|attested| is_believed(*attested, bound));
    assert_eq!([0, 1, 3, 9, 10, 11].map(of), [Some(3), Some(3), Some(3), Some(3), Some(3), Some(4)]);
    assert_eq!([30, 31, 33, 34, 120].map(of), [Some(9), Some(10), Some(10), Some(11), Some(36)]);
}

proptest! {
    #[test]
    fn it_is_a_matter_of_the_exact_share_and_never_of_rounding(attested in any::<u32>(), bound in any::<u32>()) {
        let is_share = u128::from(attested) * 10 >= u128::from(bound) * 3;
        prop_assert_eq!(is_believed(attested, bound), attested >= 3 && is_share);
    }

    #[test]
    fn one_more_never_hurts_and_one_more_who_is_bound_never_helps(attested in 0_u32..500, bound in 0_u32..500) {
        if is_believed(attested, bound) {
            prop_assert!(is_believed(attested + 1, bound));
        } else {
            prop_assert!(!is_believed(attested, bound + 1));
        }
    }
}
