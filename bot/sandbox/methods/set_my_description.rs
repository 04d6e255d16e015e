//! `setMyDescription`: checked and forgotten.

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;
use super::set_my_name::check_length;

/// Bot API: 0-512 characters.
const MAX_DESCRIPTION_UNITS: usize = 512;

pub fn perform(_: &mut State, params: &Params) -> Result<Answer, Refusal> {
    check_length(params, "description", MAX_DESCRIPTION_UNITS).map(|()| Answer::done())
}
