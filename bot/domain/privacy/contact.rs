//! Addresses, and numbers that are private because of what they are called: accounts, passports, plates.

use std::ops::Range;

use super::number::{LINKS_MAX, is_link, is_mobile};
use super::words::{Set, WORDS};
use super::{General, Look, Private};

impl Look<'_> {
    pub(super) fn contacts(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            at = self.address(at).or_else(|| self.announced(at)).or_else(|| self.code(at)).unwrap_or(at + 1);
        }
    }

    /// An address on the Internet or of a mailbox that begins here; where it ends.
    fn address(&mut self, at: usize) -> Option<usize> {
        let is_first = |sign: char| sign.is_ascii_alphanumeric() || sign == '@';
        if !is_first(self.text.at(at)) || is_in_address(self.text.before(at)) {
            return None;
        }
        let word = self.text.skip(at, is_in_address);
        let word = self.text.back(word, |sign| matches!(sign, '.' | '-' | '_' | '+'));
        let local = self.text.text(at..word.max(at));
        if self.text.at(word) == '@' && !local.is_empty() {
            let end = self.host_end(word + 1)?;
            if !self.known.is_contact(&self.text.text(at..end)) {
                self.leave_out(at..end, Private::Email);
            }
            return Some(end);
        }
        if self.text.at(at) == '@' {
            return self.mention(at);
        }
        let has_scheme = self.text.text(word..(word + 3).min(self.text.len())) == "://"
            && matches!(local.to_ascii_lowercase().as_str(), "http" | "https");
        let host = if has_scheme { word + 3 } else { at };
        let host_end = self.host_end(host)?;
        let name = self.text.text(host..host_end).to_ascii_lowercase();
        let ending: String = name.rsplit('.').next().unwrap_or_default().to_owned();
        let is_named = ending.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
        if !(has_scheme || is_named && WORDS.tld.is_word(&ending)) {
            return None;
        }
        let path = self.text.skip(host_end, |sign| sign.is_ascii_graphic() && !matches!(sign, '"' | '<' | '>' | ')'));
        let end = match self.text.at(host_end) {
            '/' | ':' | '?' | '#' => self.text.back(path, |sign| matches!(sign, '.' | ',' | ';' | ':' | '!' | '?')),
            _ => host_end,
        };
        let end = end.max(host_end);
        if !self.is_open(&name) {
            let written = self.text.text(at..end);
            let untouchable = written.replacen("ttp", "xxp", usize::from(has_scheme)).replace('.', "[.]");
            self.note(at..end, Private::Link, General::Link(untouchable));
        }
        Some(end)
    }

    /// Where the name of a host ends, which has a point in it.
    fn host_end(&self, start: usize) -> Option<usize> {
        let end = self.text.skip(start, |sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-'));
        let end = self.text.back(end, |sign| matches!(sign, '.' | '-')).max(start);
        self.text.text(start..end).split('.').filter(|label| !label.is_empty()).nth(1).map(|_| end)
    }

    /// Whether pages of a host may be opened.
    fn is_open(&self, host: &str) -> bool {
        let is_below = |of: &str| host == of || host.strip_suffix(of).is_some_and(|sub| sub.ends_with('.'));
        WORDS.official.words().any(|of| is_below(&of)) || self.known.hosts.iter().any(|of| is_below(of))
    }

    /// Somebody's name on Telegram, 5 to 32 signs behind an @. Those of bots end with `bot`.
    fn mention(&mut self, at: usize) -> Option<usize> {
        let end = self.text.skip(at + 1, |sign| sign.is_ascii_alphanumeric() || sign == '_');
        let name = self.text.text(at + 1..end);
        let is_somebody = (5..=32).contains(&name.len())
            && name.starts_with(|first: char| first.is_ascii_alphabetic())
            && !name.to_ascii_lowercase().ends_with("bot");
        is_somebody.then(|| {
            self.leave_out(at..end, Private::Account);
            end
        })
    }

    /// Something that the word here announces; where it ends.
    fn announced(&mut self, at: usize) -> Option<usize> {
        let kinds: [(&Set, Private, Fits); 5] = [
            (&WORDS.qq, Private::Account, |token| all_digits(token) && (5..=12).contains(&token.len())),
            (&WORDS.chat, Private::Account, is_chat_account),
            (&WORDS.identity, Private::Identity, |token| (15..=18).contains(&token.len()) && digits(token) >= 14),
            (&WORDS.student_number, Private::StudentNumber, |token| {
                (6..=14).contains(&token.len()) && digits(token) >= 6 && token.len() - digits(token) <= 2
            }),
            (&WORDS.passport, Private::Passport, |token| (7..=11).contains(&token.len()) && digits(token) >= 6),
        ];
        for (set, kind, fits) in kinds {
            let Some(end) = self.text.word(at, set) else { continue };
            let token = self.token_after(end);
            let written = self.text.text(token.clone());
            // A mobile number stays one, whatever it is called.
            if fits(&written) && !is_mobile(written.as_bytes()) && !self.known.is_contact(&written) {
                self.leave_out(token.clone(), kind);
                return Some(token.end);
            }
        }
        None
    }

    /// What stands behind an announcement, over such as `number is:`.
    fn token_after(&self, end: usize) -> Range<usize> {
        let mut at = self.text.skip(end, is_link);
        for _ in 0..LINKS_MAX {
            let Some(word) = self.text.word(at, &WORDS.link_words) else { break };
            at = self.text.skip(word, is_link);
        }
        at..self.text.skip(at, |sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-'))
    }

    /// A Chinese passport or the plate of a car that begins here; where it ends.
    fn code(&mut self, at: usize) -> Option<usize> {
        if WORDS.province.has(self.text.at(at)) && self.text.at(at + 1).is_ascii_uppercase() {
            let parted = self.text.skip(at + 2, |sign| matches!(sign, '\u{b7}' | '\u{2022}' | '.' | ' ' | '-'));
            let end = self.text.skip(parted, |sign| sign.is_ascii_digit() || sign.is_ascii_uppercase());
            let number = self.text.text(parted..end);
            if parted <= at + 3 && matches!(number.len(), 5 | 6) && digits(&number) >= 2 {
                self.leave_out(at..end, Private::Plate);
                return Some(end);
            }
        }
        if matches!(self.text.at(at), 'E' | 'G' | 'e' | 'g') && !self.text.before(at).is_ascii_alphanumeric() {
            let end = self.text.skip(at, |sign| sign.is_ascii_alphanumeric());
            let number = self.text.text(at..end);
            let is_passport =
                number.len() == 9 && (digits(&number) == 8 || number.starts_with('E') && digits(&number[2..]) == 7);
            if is_passport && !self.is_announced(at, &WORDS.order) {
                self.leave_out(at..end, Private::Passport);
                return Some(end);
            }
        }
        None
    }
}

type Fits = fn(&str) -> bool;

fn is_in_address(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_' | '+' | '%')
}

fn digits(token: &str) -> usize {
    token.bytes().filter(u8::is_ascii_digit).count()
}

fn all_digits(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word can only be the name of an account: it has digits or a low line in it.
fn is_chat_account(token: &str) -> bool {
    let is_number = all_digits(token) && (6..=11).contains(&token.len());
    let is_name = (5..=20).contains(&token.len())
        && token.starts_with(|first: char| first.is_ascii_alphabetic())
        && token.contains(|sign: char| sign.is_ascii_digit() || sign == '_');
    is_number || is_name
}
