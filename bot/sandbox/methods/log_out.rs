//! `logOut`: there is no other server to go to, so nothing changes.

use super::super::answer::{Answer, Refusal};
use super::super::params::Params;
use super::super::state::State;

pub fn perform(_: &mut State, _: &Params) -> Result<Answer, Refusal> {
    Ok(Answer::done())
}
