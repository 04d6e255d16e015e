//! The only home of randomness, hashing, keys, signatures and constant time, and of reading secrets.
//!
//! A secret comes from an environment variable `NAME` or from the file that `NAME_FILE` names,
//! never from the configuration file or the command line, and shows as `…` wherever it is printed.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

pub mod vault;

/// What a secret looks like in print.
const MASK: &str = "…";

/// The largest secret that is read from a file: a bot token has 46 characters, a URL fits as well.
const SECRET_BYTES_MAX: u64 = 8 * 1024;

/// The 64 characters of base64url (RFC 4648 §5), which a Telegram start payload may hold too.
const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The 64 characters of base64 (RFC 4648 §4).
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Under which name we sign.
const SIGNER: &str = "wuzha";

/// What stands for Ed25519 before a public key (<https://c2sp.org/signed-note>).
const ED25519: u8 = 1;

/// A token of 128 random bits that nobody can guess: 22 characters of `A-Z a-z 0-9 - _`.
///
/// # Panics
/// When the operating system gives no random bytes, without which nothing here is safe.
#[must_use]
pub fn random_token() -> String {
    base64url(&random_bytes::<16>())
}

/// The SHA-256 of a text, in hexadecimal. What is kept of a token.
#[must_use]
pub fn hash(text: &str) -> String {
    digest(text.as_bytes())
}

/// The SHA-256 of bytes, in hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of what comes piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Digester(Sha256);

impl Digester {
    /// Takes the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// That of all pieces, in hexadecimal.
    #[must_use]
    pub fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

/// The SHA-256 of bytes, in hexadecimal. What a kept file is called.
#[must_use]
pub fn hash_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as base64url without padding.
#[must_use]
pub fn base64url(bytes: &[u8]) -> String {
    in_characters(bytes, BASE64URL)
}

fn in_characters(bytes: &[u8], alphabet: &[u8; 64]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().zip([16, 8, 0]).fold(0, |bits, (byte, shift)| bits | u32::from(*byte) << shift);
        for shift in [18, 12, 6, 0].into_iter().take(chunk.len() + 1) {
            text.push(char::from(alphabet[(bits >> shift & 0x3f) as usize]));
        }
    }
    text
}

/// Bytes as base64, with padding.
fn base64(bytes: &[u8]) -> String {
    let text = in_characters(bytes, BASE64);
    format!("{text}{}", &"==="[..text.len().next_multiple_of(4) - text.len()])
}

/// The bytes that base64 stands for, if it was written as [`base64`] writes it.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for chunk in text.trim_end_matches('=').as_bytes().chunks(4) {
        let mut bits = 0;
        for (character, shift) in chunk.iter().zip([18, 12, 6, 0]) {
            let value = BASE64.iter().position(|known| known == character)?;
            bits |= u32::try_from(value).ok()? << shift;
        }
        bytes.extend(bits.to_be_bytes().into_iter().skip(1).take(chunk.len() - 1));
    }
    (base64(&bytes) == text).then_some(bytes)
}

/// Whether two secrets are the same, in a time that does not depend on where they differ. Only their
/// lengths may show.
#[must_use]
pub fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// 256 random bits with which this installation marks what it has given out.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A new key.
    ///
    /// # Panics
    /// As [`random_token`].
    #[must_use]
    pub fn random() -> Self {
        Self(random_bytes())
    }

    /// The key written as 64 hexadecimal digits; `None` for anything else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(bytes))
    }

    /// The key as [`from_hex`](Self::from_hex) reads it, to be kept in a safe place.
    #[must_use]
    pub fn to_hex(&self) -> Secret {
        Secret(hex(&self.0))
    }

    /// A mark that only this key gives to these parts: HMAC-SHA-256, cut to 64 bits. Each part
    /// carries its length, so `["ab", "c"]` and `["a", "bc"]` are marked differently.
    #[must_use]
    pub fn tag(&self, parts: &[&[u8]]) -> [u8; 8] {
        let whole = self.mac(parts);
        std::array::from_fn(|at| whole[at])
    }

    /// What stands for these parts where they must not be kept themselves: HMAC-SHA-256 in hexadecimal.
    /// Without the key nobody can find it by trying.
    #[must_use]
    pub fn hash(&self, parts: &[&[u8]]) -> String {
        hex(&self.mac(parts))
    }

    fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({MASK})")
    }
}

/// What we sign with: an Ed25519 key (RFC 8032). It never shows in print.
pub struct Signer(SigningKey);

/// Why there is no key to sign with.
#[derive(Debug, thiserror::Error)]
pub enum SignerMistake {
    /// Others could sign in our name.
    #[error("{} can be read by others than its owner, and so can whoever signs with it: see docs/ledger.md", .0.display())]
    Exposed(PathBuf),
    /// It is no key.
    #[error("{} does not hold a key: 64 hexadecimal digits", .0.display())]
    Damaged(PathBuf),
    /// The file cannot be read or made.
    #[error("{} cannot be read or made: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The operating system's words.
        error: io::Error,
    },
}

impl Signer {
    /// The key in a file; `None` when there is no such file.
    ///
    /// # Errors
    /// A [`SignerMistake`] when others than its owner may read it, or it holds no key.
    pub fn read(path: &Path) -> Result<Option<Self>, SignerMistake> {
        let (bytes, is_exposed) = match read_file(path) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(SignerMistake::Unreadable { path: path.to_owned(), error }),
        };
        if is_exposed {
            return Err(SignerMistake::Exposed(path.to_owned()));
        }
        let text = String::from_utf8(bytes).ok();
        let key = text.and_then(|text| Key::from_hex(text.trim_end()));
        let key = key.ok_or_else(|| SignerMistake::Damaged(path.to_owned()))?;
        Ok(Some(Self(SigningKey::from_bytes(&key.0))))
    }

    /// The key in a file, which is made when there is none: whole or not at all, and only once, whoever else makes one.
    ///
    /// # Errors
    /// As [`read`](Self::read), and when the file cannot be made.
    ///
    /// # Panics
    /// As [`random_token`].
    pub fn read_or_make(path: &Path) -> Result<Self, SignerMistake> {
        if let Some(signer) = Self::read(path)? {
            return Ok(signer);
        }
        let unreadable = |error| SignerMistake::Unreadable { path: path.to_owned(), error };
        match write_once(path, format!("{}\n", Key::random().to_hex().reveal()).as_bytes()) {
            Ok(_) => {}
            Err(error) => return Err(unreadable(error)),
        }
        Self::read(path)?.ok_or_else(|| unreadable(io::ErrorKind::NotFound.into()))
    }

    /// A key for another purpose, which says nothing about this one.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> Key {
        Key(Key(self.0.to_bytes()).mac(&[b"derive", purpose.as_bytes()]))
    }

    /// What others know us by.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// The line that is set below a text to sign it (<https://c2sp.org/signed-note>), without a line break.
    #[must_use]
    pub fn sign(&self, text: &str) -> String {
        let signature = self.0.sign(text.as_bytes()).to_bytes();
        let bytes = [&self.public().id()[..], &signature].concat();
        format!("\u{2014} {SIGNER} {}", base64(&bytes))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({MASK})")
    }
}

/// By what a signature is known to be ours. Prints as a verifier key of <https://c2sp.org/signed-note>, `wuzha+0d1f…+AZ…`,
/// and is read from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// A text that is no public key of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a public key is written as `wuzha ledger key` prints it: {SIGNER}+ID+BASE64")]
pub struct BadPublicKey;

impl PublicKey {
    /// Its number among keys: the first four bytes of a hash of it and of our name.
    fn id(&self) -> [u8; 4] {
        let named = [SIGNER.as_bytes(), b"\n", &[ED25519], self.0.as_bytes()].concat();
        let hash = Sha256::digest(named);
        std::array::from_fn(|at| hash[at])
    }

    /// Whether whoever has this key set `line` below `text`; `None` when the line is another key's.
    #[must_use]
    pub fn has_signed(&self, text: &str, line: &str) -> Option<bool> {
        let bytes = from_base64(line.strip_prefix("\u{2014} ")?.strip_prefix(SIGNER)?.strip_prefix(' ')?)?;
        let (id, signature) = bytes.split_first_chunk()?;
        let signature = Signature::from_slice(signature).ok()?;
        (*id == self.id()).then(|| self.0.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[ED25519], &self.0.as_bytes()[..]].concat();
        write!(f, "{SIGNER}+{}+{}", hex(&self.id()), base64(&key))
    }
}

impl FromStr for PublicKey {
    type Err = BadPublicKey;

    fn from_str(text: &str) -> Result<Self, BadPublicKey> {
        let encoded = text.splitn(3, '+').nth(2).ok_or(BadPublicKey)?;
        let bytes = from_base64(encoded).ok_or(BadPublicKey)?;
        let bytes = bytes.strip_prefix(&[ED25519]).and_then(|key| key.try_into().ok()).ok_or(BadPublicKey)?;
        let key = Self(VerifyingKey::from_bytes(bytes).map_err(|_| BadPublicKey)?);
        if key.to_string() == text { Ok(key) } else { Err(BadPublicKey) }
    }
}

/// Writes a file that only its owner may read: whole or not at all, never in the place of another. Tells whether it
/// did, or found one there. Written by the machine's administrator, it belongs to whoever owns the folder.
///
/// # Errors
/// When the file cannot be made.
pub fn write_once(path: &Path, content: &[u8]) -> io::Result<bool> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".wuzha-").tempfile_in(folder)?;
    file.write_all(content)?;
    give_to_owner_of(folder, file.path())?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => File::open(folder)?.sync_all().map(|()| true),
        Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(refused) => Err(refused.error),
    }
}

/// Has a new file or folder belong to whoever owns the folder around it, if we are not that one and may give it away.
///
/// # Errors
/// When the operating system says nothing about them.
#[cfg(unix)]
pub fn give_to_owner_of(folder: &Path, new: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let (around, inside) = (std::fs::metadata(folder)?, std::fs::metadata(new)?);
    if around.uid() != inside.uid() {
        // Only the administrator may; for everybody else the file simply stays theirs.
        let _ = chown(new, Some(around.uid()), Some(around.gid()));
    }
    Ok(())
}

/// Elsewhere whoever makes a file owns it.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn give_to_owner_of(_folder: &Path, _new: &Path) -> io::Result<()> {
    Ok(())
}

/// A text that must not be seen: it prints as `…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Hides a text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself, for the one place that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

/// A secret as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The secret.
    pub secret: Secret,
    /// Where it was.
    pub origin: Origin,
    /// Whether the file lets other users of the machine read it.
    pub is_exposed: bool,
}

/// Where a secret was found. Prints as `TELOXIDE_TOKEN` or `TELOXIDE_TOKEN_FILE (/run/token)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In this environment variable.
    Variable(String),
    /// In a file.
    File {
        /// The environment variable that names the file.
        variable: String,
        /// The file.
        path: PathBuf,
    },
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(variable) => f.write_str(variable),
            Self::File { variable, path } => write!(f, "{variable} ({})", path.display()),
        }
    }
}

/// Why a secret could not be read. Never contains any of it.
#[derive(Debug, thiserror::Error)]
pub enum SecretMistake {
    /// `NAME` and `NAME_FILE` at once.
    #[error("both {0} and {0}_FILE are set; unset one of them")]
    Both(String),
    /// Nothing in it.
    #[error("{0} is empty; unset it or give it a value")]
    Empty(Origin),
    /// Not UTF-8.
    #[error("{0} is not UTF-8 text")]
    NotText(Origin),
    /// A space, tab or line break within or around it, as a careless paste leaves them.
    #[error("{0} has a space or a line break in it; paste it once more without")]
    Whitespace(Origin),
    /// Too much of it.
    #[error("{0} holds more than {SECRET_BYTES_MAX} bytes; is it the right file?")]
    TooLong(Origin),
    /// The file cannot be read.
    #[error("{origin} cannot be read: {error}")]
    Unreadable {
        /// The file.
        origin: Origin,
        /// The operating system's words.
        error: io::Error,
    },
}

/// Reads the secret called `name` from the variable `name` or from the file that `name_FILE` names.
/// `variable` looks an environment variable up. One line break at the end is taken off.
///
/// # Errors
/// A [`SecretMistake`] when it is given twice, cannot be read, or is not one plain word.
pub fn find(name: &str, variable: impl Fn(&str) -> Option<OsString>) -> Result<Option<Found>, SecretMistake> {
    let file_variable = format!("{name}_FILE");
    let (bytes, origin, is_exposed) = match (variable(name), variable(&file_variable)) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(SecretMistake::Both(name.to_owned())),
        (Some(value), None) => (value.into_encoded_bytes(), Origin::Variable(name.to_owned()), false),
        (None, Some(path)) => {
            let path = PathBuf::from(path);
            let origin = Origin::File { variable: file_variable, path: path.clone() };
            match read_file(&path) {
                Ok((bytes, is_exposed)) => (bytes, origin, is_exposed),
                Err(error) => return Err(SecretMistake::Unreadable { origin, error }),
            }
        }
    };
    match check(bytes, &origin) {
        Ok(secret) => Ok(Some(Found { secret, origin, is_exposed })),
        Err(mistake) => Err(mistake(origin)),
    }
}

fn check(bytes: Vec<u8>, origin: &Origin) -> Result<Secret, fn(Origin) -> SecretMistake> {
    if bytes.len() as u64 > SECRET_BYTES_MAX {
        return Err(SecretMistake::TooLong);
    }
    let mut text = String::from_utf8(bytes).map_err(|_| SecretMistake::NotText as fn(Origin) -> SecretMistake)?;
    if matches!(origin, Origin::File { .. }) && text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    if text.is_empty() {
        return Err(SecretMistake::Empty);
    }
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(SecretMistake::Whitespace);
    }
    Ok(Secret(text))
}

fn read_file(path: &Path) -> io::Result<(Vec<u8>, bool)> {
    let file = File::open(path)?;
    let is_exposed = is_exposed(&file)?;
    let mut bytes = Vec::new();
    // One byte more than allowed, so that too much of it is noticed.
    file.take(SECRET_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    Ok((bytes, is_exposed))
}

#[cfg(unix)]
fn is_exposed(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(file.metadata()?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_exposed(_file: &File) -> io::Result<bool> {
    Ok(false)
}

fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::disallowed_methods, reason = "this module is the home of randomness")]
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).expect("four bits are one hexadecimal digit");
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment<'e>(variables: &'e [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> + 'e {
        |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
    }

    fn refused(variables: &[(&str, &str)]) -> String {
        find("TOKEN", environment(variables)).expect_err("a mistake").to_string()
    }

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    fn written(folder: &tempfile::TempDir, content: &[u8]) -> String {
        let path = folder.path().join("token");
        std::fs::write(&path, content).expect("a writable folder");
        path.to_str().expect("a plain path").to_owned()
    }

    #[test]
    fn base64url_agrees_with_the_vectors_of_rfc_4648() {
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64url(bytes.as_bytes()), text);
        }
        assert_eq!(base64url(&[0xfb, 0xff, 0xbf]), "-_-_");
    }

    #[test]
    fn base64_agrees_with_the_vectors_of_rfc_4648_and_is_read_in_one_way_only() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("fooba", "Zm9vYmE=")] {
            assert_eq!(base64(bytes.as_bytes()), text);
            assert_eq!(from_base64(text).as_deref(), Some(bytes.as_bytes()));
        }
        for wrong in ["Zg", "Zg=", "Zh==", "Z", "Zm9v=", "Zm9v\n", "Zm-v", "=", "===="] {
            assert_eq!(from_base64(wrong), None, "{wrong} was read");
        }
    }

    #[test]
    fn a_signature_agrees_with_the_first_vector_of_rfc_8032() {
        let seed = Key::from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").expect("a key");
        let signer = Signer(SigningKey::from_bytes(&seed.0));
        assert_eq!(
            hex(signer.public().0.as_bytes()),
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        );
        assert_eq!(
            hex(&signer.0.sign(b"").to_bytes()),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
             d25bf5f0595bbe24655141438e7a100b"
        );
    }

    #[test]
    fn what_was_signed_is_known_by_the_public_key_and_by_no_other() {
        let folder = folder();
        let signer = |name| Signer::read_or_make(&folder.path().join(name)).expect("a writable folder");
        let (ours, other) = (signer("ours"), signer("other"));
        let key: PublicKey = ours.public().to_string().parse().expect("as it was printed");
        let line = ours.sign("text\n");
        assert_eq!(key.has_signed("text\n", &line), Some(true));
        assert_eq!(key.has_signed("texT\n", &line), Some(false));
        assert_eq!(other.public().has_signed("text\n", &line), None);
        assert_eq!(signer("ours").public(), key, "the key stays");
        for wrong in ["", "wuzha+00000000+AZ", &key.to_string().replace("wuzha", "wushi"), &format!("{key}=")] {
            assert_eq!(wrong.parse::<PublicKey>(), Err(BadPublicKey), "{wrong} was read");
        }
    }

    #[test]
    fn a_derived_key_is_of_its_signer_and_its_purpose() {
        let folder = folder();
        let signer = |name| Signer::read_or_make(&folder.path().join(name)).expect("a writable folder");
        let tag = |name, purpose| signer(name).derive(purpose).tag(&[b"post"]);
        assert_eq!(tag("ours", "codes"), tag("ours", "codes"));
        assert_ne!(tag("ours", "codes"), tag("ours", "cases"));
        assert_ne!(tag("ours", "codes"), tag("other", "codes"));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_may_read_or_that_is_none_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("key");
        Signer::read_or_make(&path).expect("a writable folder");
        assert_eq!(std::fs::metadata(&path).expect("it was made").permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("our own file");
        assert!(matches!(Signer::read_or_make(&path), Err(SignerMistake::Exposed(_))));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("our own file");
        std::fs::write(&path, "0b0b").expect("our own file");
        assert!(matches!(Signer::read_or_make(&path), Err(SignerMistake::Damaged(_))));
        let nowhere = Signer::read_or_make(&folder.path().join("nowhere/key"));
        assert!(matches!(nowhere, Err(SignerMistake::Unreadable { .. })));
    }

    #[test]
    fn a_token_fits_a_start_payload_and_never_comes_twice() {
        let (one, other) = (random_token(), random_token());
        assert_eq!(one.len(), 22);
        assert!(one.bytes().all(|byte| BASE64URL.contains(&byte)));
        assert_ne!(one, other);
    }

    #[test]
    fn a_hash_is_sha_256_in_hexadecimal() {
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_tag_depends_on_the_key_and_on_where_the_parts_divide() {
        let key = Key::from_hex(&"0b".repeat(32)).expect("64 digits");
        // HMAC-SHA-256 of eight bytes of length and the two bytes `Hi`, by Python's hmac module.
        assert_eq!(hex(&key.tag(&[b"Hi"])), "11ff0d3c1f546314");
        assert_ne!(key.tag(&[b"ab", b"c"]), key.tag(&[b"a", b"bc"]));
        assert_ne!(key.tag(&[b"Hi"]), Key::random().tag(&[b"Hi"]));
    }

    #[test]
    fn a_key_is_read_back_from_what_it_wrote_and_from_nothing_else() {
        let key = Key::random();
        let again = Key::from_hex(key.to_hex().reveal()).expect("64 digits");
        assert_eq!(again.0, key.0);
        for wrong in ["", "0b", &"0g".repeat(32), &"0b".repeat(33), &"é".repeat(32)] {
            assert!(Key::from_hex(wrong).is_none(), "{wrong} was read");
        }
    }

    #[test]
    fn only_equal_secrets_are_the_same() {
        assert!(same(b"secret", b"secret"));
        assert!(!same(b"secret", b"secres"));
        assert!(!same(b"secret", b"secret "));
        assert!(!same(b"", b"secret"));
    }

    #[test]
    fn a_secret_never_shows_in_print() {
        let found = find("TOKEN", environment(&[("TOKEN", "123:abc")])).expect("fine").expect("given");
        assert_eq!(format!("{} {:?}", found.secret, Key::random()), "… Key(…)");
        assert!(!format!("{found:?}").contains("abc"));
        assert_eq!(found.secret.reveal(), "123:abc");
    }

    #[test]
    fn a_secret_comes_from_its_variable_or_from_the_file_that_another_names() {
        let folder = folder();
        let path = written(&folder, b"123:abc\n");
        let found = find("TOKEN", environment(&[("TOKEN_FILE", &path)])).expect("fine").expect("given");
        assert_eq!(found.secret.reveal(), "123:abc");
        assert_eq!(found.origin.to_string(), format!("TOKEN_FILE ({path})"));
        assert_eq!(find("TOKEN", environment(&[])).expect("fine"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_noticed() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = written(&folder, b"123:abc");
        for (mode, expected) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("our own file");
            let found = find("TOKEN", environment(&[("TOKEN_FILE", &path)])).expect("fine").expect("given");
            assert_eq!(found.is_exposed, expected, "mode {mode:o}");
        }
    }

    #[test]
    fn a_secret_that_was_pasted_carelessly_is_refused_without_showing_it() {
        let folder = folder();
        let whitespace = " has a space or a line break in it; paste it once more without";
        for (content, expected) in [
            (b"123:abc def".as_slice(), whitespace),
            (b" 123:abc", whitespace),
            (b"123:abc\n\n", whitespace),
            (b"123:abc\x00", whitespace),
            (b"\n", " is empty; unset it or give it a value"),
            (b"123:\xff", " is not UTF-8 text"),
            (&[b'1'; 9000], " holds more than 8192 bytes; is it the right file?"),
        ] {
            let path = written(&folder, content);
            assert_eq!(refused(&[("TOKEN_FILE", &path)]), format!("TOKEN_FILE ({path}){expected}"));
        }
        assert_eq!(refused(&[("TOKEN", "123:abc\n")]), format!("TOKEN{whitespace}"));
        assert_eq!(refused(&[("TOKEN", "")]), "TOKEN is empty; unset it or give it a value");
        assert_eq!(
            refused(&[("TOKEN", "a"), ("TOKEN_FILE", "b")]),
            "both TOKEN and TOKEN_FILE are set; unset one of them"
        );
        assert_eq!(
            refused(&[("TOKEN_FILE", "/nowhere/token")]),
            "TOKEN_FILE (/nowhere/token) cannot be read: No such file or directory (os error 2)"
        );
    }
}
