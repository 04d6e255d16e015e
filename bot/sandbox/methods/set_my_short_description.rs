//! `setMyShortDescription`: checked and forgotten.

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::set_my_name::check_length;

/// Bot API: 0-120 characters.
const MAX_SHORT_DESCRIPTION_UNITS: usize = 120;

pub fn perform(_: &mut State, params: &Params) -> Result<Answer, Refusal> {
    check_length(params, "short_description", MAX_SHORT_DESCRIPTION_UNITS).map(|()| Answer::done())
}
