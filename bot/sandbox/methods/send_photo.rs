//! `sendPhoto`

use super::super::answer::{Answer, Refusal};
use super::super::files;
use super::super::message::Body;
use super::super::params::Params;
use super::super::state::State;
use super::send_document::send;

/// Bot API: at most 10 MB …
const MAX_BYTES: usize = 10 * 1024 * 1024;

/// … whose width and height add up to at most 10,000 …
const MAX_SIDES: u32 = 10_000;

/// … and one of them is at most 20 times the other.
const MAX_RATIO: u32 = 20;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let chat = state.destination(params, "photos")?;
    if let Some(upload) = params.upload("photo") {
        check(&upload.bytes)?;
    }
    send(state, params, chat, "photo", |file, caption| Body::Photo { file, caption })
}

/// What Telegram's server refuses, in its words.
fn check(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.len() > MAX_BYTES {
        let size = bytes.len();
        let why = format!("file of size {size} bytes is too big for a photo; the maximum size is {MAX_BYTES} bytes");
        return Err(Refusal::bad(why));
    }
    let (width, height) = files::picture_size(bytes).ok_or_else(|| Refusal::bad("IMAGE_PROCESS_FAILED"))?;
    let (short, long) = (width.min(height), width.max(height));
    if short == 0 || short.saturating_add(long) > MAX_SIDES || long / short > MAX_RATIO {
        return Err(Refusal::bad("PHOTO_INVALID_DIMENSIONS"));
    }
    Ok(())
}
