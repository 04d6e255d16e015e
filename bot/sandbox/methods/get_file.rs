//! `getFile`

use super::super::answer::{Answer, Refusal};
use super::super::files;
use super::super::params::Params;
use super::super::state::State;

/// Bot API: bots can download files of up to 20 MB in size.
const MAX_DOWNLOAD_BYTES: usize = 20 * 1024 * 1024;

pub fn perform(state: &mut State, params: &Params) -> Result<Answer, Refusal> {
    let index = params.text("file_id").and_then(files::index_of);
    let found = index.and_then(|index| Some((index, state.files.get(index)?)));
    let (index, file) = found.ok_or_else(|| Refusal::bad("invalid file_id"))?;
    if file.bytes.len() > MAX_DOWNLOAD_BYTES {
        return Err(Refusal::bad("file is too big"));
    }
    let mut shape = file.wire_file(index);
    shape["file_path"] = files::path_of(index).into();
    Ok(Answer::of(&shape))
}
