//! Sealing: what nobody can read who has only the database. XChaCha20-Poly1305 with a random nonce each time.
//!
//! ```text
//! key file  ──▶ master key ──wraps──▶ the key of one case (in the database) ──seals──▶ its private part
//! ```
//!
//! The key file holds one key a line, 64 hexadecimal digits each. The last line seals; the lines before it only open
//! what was sealed before a change of keys. What a text was sealed for is bound to it: moved elsewhere, it opens no more.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use super::{MASK, base64, from_base64, hex, random_bytes, read_file, write_once};

/// What stands before a text that was sealed, and the version of how.
const SEALED: &str = "sealed1";

/// Bytes of a nonce of XChaCha20-Poly1305.
const NONCE_BYTES: usize = 24;

/// A key that seals. It is wiped when it is let go, and never shows in print.
#[derive(Clone)]
pub struct SealKey(Zeroizing<[u8; 32]>);

impl SealKey {
    fn random() -> Self {
        Self(Zeroizing::new(random_bytes()))
    }

    fn from_hex(text: &str) -> Option<Self> {
        let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let mut bytes = Zeroizing::new([0; 32]);
        if text.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(bytes))
    }

    /// By what a key is told from others: eight digits of a hash, which say nothing about it.
    fn id(&self) -> String {
        let hash = Sha256::digest([b"wuzha seal key\n", &self.0[..]].concat());
        hex(&hash[..4])
    }

    /// Seals bytes for one purpose, in base64.
    #[must_use]
    pub fn seal(&self, plain: &[u8], purpose: &str) -> String {
        let nonce = random_bytes::<NONCE_BYTES>();
        let payload = Payload { msg: plain, aad: purpose.as_bytes() };
        let cipher = XChaCha20Poly1305::new((&*self.0).into());
        let sealed = cipher.encrypt(XNonce::from_slice(&nonce), payload).expect("a text in memory is short enough");
        base64(&[&nonce[..], &sealed].concat())
    }

    /// What [`seal`](Self::seal) sealed for this purpose; `None` for anything else, and for what was touched since.
    #[must_use]
    pub fn open(&self, sealed: &str, purpose: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = from_base64(sealed)?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES)?;
        let cipher = XChaCha20Poly1305::new((&*self.0).into());
        let plain = cipher.decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: purpose.as_bytes() });
        plain.ok().map(Zeroizing::new)
    }

    /// Seals a value for one purpose, in base64.
    ///
    /// # Panics
    /// When the value cannot be JSON: its maps have other keys than texts.
    #[must_use]
    pub fn seal_value(&self, value: &impl Serialize, purpose: &str) -> String {
        let plain = Zeroizing::new(serde_json::to_vec(value).expect("our own values become JSON"));
        self.seal(&plain, purpose)
    }

    /// The value that [`seal_value`](Self::seal_value) sealed for this purpose.
    #[must_use]
    pub fn open_value<T: DeserializeOwned>(&self, sealed: &str, purpose: &str) -> Option<T> {
        serde_json::from_slice(&self.open(sealed, purpose)?).ok()
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealKey({MASK})")
    }
}

/// The master keys of an installation, the present one last.
#[derive(Clone, Debug)]
pub struct Vault {
    keys: Vec<SealKey>,
}

/// Why there is nothing to seal with.
#[derive(Debug, thiserror::Error)]
pub enum VaultMistake {
    /// Others could open what is sealed.
    #[error("{} can be read by others than its owner, and so can what it seals: run `chmod 600` on it", .0.display())]
    Exposed(PathBuf),
    /// It holds no keys.
    #[error("{} does not hold keys: 64 hexadecimal digits a line", .0.display())]
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

impl Vault {
    /// The keys in a file, which is made with one key when there is none: whole or not at all, for its owner alone.
    ///
    /// # Errors
    /// A [`VaultMistake`] when others than its owner may read it, it holds anything else, or it cannot be made.
    ///
    /// # Panics
    /// When the operating system gives no random bytes.
    pub fn read_or_make(path: &Path) -> Result<Self, VaultMistake> {
        if let Some(vault) = Self::read(path)? {
            return Ok(vault);
        }
        let unreadable = |error| VaultMistake::Unreadable { path: path.to_owned(), error };
        let line = Zeroizing::new(format!("{}\n", hex(&*SealKey::random().0)));
        write_once(path, line.as_bytes()).map_err(unreadable)?;
        Self::read(path)?.ok_or_else(|| unreadable(io::ErrorKind::NotFound.into()))
    }

    /// The keys in a file; `None` when there is no such file.
    ///
    /// # Errors
    /// As [`read_or_make`](Self::read_or_make).
    pub fn read(path: &Path) -> Result<Option<Self>, VaultMistake> {
        let (bytes, is_exposed) = match read_file(path) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(VaultMistake::Unreadable { path: path.to_owned(), error }),
        };
        let bytes = Zeroizing::new(bytes);
        if is_exposed {
            return Err(VaultMistake::Exposed(path.to_owned()));
        }
        let damaged = || VaultMistake::Damaged(path.to_owned());
        let text = std::str::from_utf8(&bytes).map_err(|_| damaged())?;
        let keys: Option<Vec<_>> = text.lines().map(|line| SealKey::from_hex(line.trim_end())).collect();
        let keys = keys.filter(|keys| !keys.is_empty()).ok_or_else(damaged)?;
        Ok(Some(Self { keys }))
    }

    /// Keys that are nowhere else: what they seal is lost with the process.
    ///
    /// # Panics
    /// When the operating system gives no random bytes.
    #[must_use]
    pub fn random() -> Self {
        Self { keys: vec![SealKey::random()] }
    }

    /// Whether a text looks like one that was sealed.
    #[must_use]
    pub fn is_sealed(text: &str) -> bool {
        text.strip_prefix(SEALED).is_some_and(|rest| rest.starts_with('.'))
    }

    /// Seals bytes for one purpose, with the present key.
    ///
    /// # Panics
    /// When the operating system gives no random bytes.
    #[must_use]
    pub fn seal(&self, plain: &[u8], purpose: &str) -> String {
        let key = self.keys.last().expect("a vault has a key");
        format!("{SEALED}.{}.{}", key.id(), key.seal(plain, purpose))
    }

    /// What was sealed for this purpose with any of the keys.
    #[must_use]
    pub fn open(&self, sealed: &str, purpose: &str) -> Option<Zeroizing<Vec<u8>>> {
        let (id, sealed) = sealed.strip_prefix(SEALED)?.strip_prefix('.')?.split_once('.')?;
        let key = self.keys.iter().find(|key| key.id() == id)?;
        key.open(sealed, purpose)
    }

    /// A new key of one thing, and what is kept of it.
    ///
    /// # Panics
    /// When the operating system gives no random bytes.
    #[must_use]
    pub fn new_key(&self, purpose: &str) -> (SealKey, String) {
        let key = SealKey::random();
        let wrapped = self.seal(&*key.0, purpose);
        (key, wrapped)
    }

    /// The key that was wrapped for this purpose.
    #[must_use]
    pub fn key(&self, wrapped: &str, purpose: &str) -> Option<SealKey> {
        let plain = self.open(wrapped, purpose)?;
        let mut bytes: [u8; 32] = plain.as_slice().try_into().ok()?;
        let key = SealKey(Zeroizing::new(bytes));
        bytes.zeroize();
        Some(key)
    }

    /// The same under the present key; `None` when it is under that already, or under none of these.
    #[must_use]
    pub fn wrapped_anew(&self, wrapped: &str, purpose: &str) -> Option<String> {
        let present = format!("{SEALED}.{}.", self.keys.last()?.id());
        let plain = (!wrapped.starts_with(&present)).then(|| self.open(wrapped, purpose)).flatten()?;
        Some(self.seal(&plain, purpose))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_made_once_for_its_owner_alone_and_refused_when_others_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("case.key");
        let sealed = Vault::read_or_make(&path).expect("keys").seal(b"words", "case:1");
        assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o600);
        let again = Vault::read_or_make(&path).expect("the same keys");
        assert_eq!(again.open(&sealed, "case:1").expect("the words").as_slice(), b"words");

        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("other rights");
        assert!(matches!(Vault::read_or_make(&path), Err(VaultMistake::Exposed(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_of_anything_else_is_damaged() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder();
        let path = folder.path().join("case.key");
        let good = "0a".repeat(32);
        for bad in [String::new(), "0a".repeat(31), format!("{good}\nx\n"), "zz".repeat(32), format!("\n{good}\n")] {
            fs::write(&path, &bad).expect("a file");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("rights");
            assert!(matches!(Vault::read(&path), Err(VaultMistake::Damaged(_))), "{bad:?}");
        }
    }

    #[test]
    fn after_a_change_of_keys_old_texts_open_and_are_wrapped_anew() {
        let old = Vault::random();
        let (key, wrapped) = old.new_key("case:7");
        let text = key.seal(b"words", "case:7:1");
        let both = Vault { keys: vec![old.keys[0].clone(), SealKey::random()] };

        let anew = both.wrapped_anew(&wrapped, "case:7").expect("it was under the old key");
        assert_eq!(both.wrapped_anew(&anew, "case:7"), None, "it is under the present key");
        let present = Vault { keys: both.keys[1..].to_vec() };
        assert!(present.key(&wrapped, "case:7").is_none(), "the old key is gone");
        let key = present.key(&anew, "case:7").expect("the key of the case");
        assert_eq!(key.open(&text, "case:7:1").expect("the words").as_slice(), b"words");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_sealed_opens_as_it_was_and_for_its_purpose_only(
            plain in prop::collection::vec(any::<u8>(), 0..300), purpose in "[a-z:0-9]{0,12}", other in "[a-z:0-9]{0,12}",
        ) {
            let vault = Vault::random();
            let sealed = vault.seal(&plain, &purpose);
            prop_assert!(Vault::is_sealed(&sealed));
            prop_assert_eq!(vault.open(&sealed, &purpose).expect("it opens").to_vec(), plain.clone());
            prop_assert_eq!(vault.open(&sealed, &other).is_some(), purpose == other);
            prop_assert!(Vault::random().open(&sealed, &purpose).is_none(), "another key");
            prop_assert_ne!(vault.seal(&plain, &purpose), sealed, "the same text looks different each time");
        }

        #[test]
        fn what_was_touched_does_not_open(
            plain in prop::collection::vec(any::<u8>(), 0..100), at in any::<prop::sample::Index>(), bit in 0_u32..8,
        ) {
            let key = SealKey::random();
            let mut bytes = from_base64(&key.seal(&plain, "case:1:1")).expect("base64");
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            prop_assert!(key.open(&base64(&bytes), "case:1:1").is_none());
            bytes.pop();
            prop_assert!(key.open(&base64(&bytes), "case:1:1").is_none());
        }
    }

    #[test]
    fn keys_do_not_show_in_print() {
        assert_eq!(format!("{:?}", Vault::random()), "Vault { keys: [SealKey(…)] }");
    }
}
