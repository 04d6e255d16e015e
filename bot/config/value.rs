//! What single settings may look like. The sentences that say so follow "must be".

use std::net::IpAddr;

use chrono::{NaiveTime, TimeDelta};

/// How a setting says that something is not wanted.
pub(super) const OFF: &str = "off";

pub(super) const A_DURATION: &str = "a duration of at most a day, such as 90s, 10m or 2h";
pub(super) const A_TIME: &str = "a time of day such as 22:00";
pub(super) const AN_ADDRESS: &str = "an address and a port such as 127.0.0.1:9464";
pub(super) const A_PATH: &str = "a path such as /telegram of letters, digits, `/`, `-`, `_` and `.`";
pub(super) const A_LANGUAGE: &str = "a language tag such as zh-CN or en";
pub(super) const A_CONTACT: &str =
    "a telephone number with at most 60 characters about it, such as `0538-0000000 (24 h)`";
pub(super) const A_TOKEN: &str = "a token as @BotFather gives it, digits, a colon and letters";
pub(super) const A_WEBHOOK_SECRET: &str = "1 to 256 of A-Z, a-z, 0-9, `_` and `-` (Bot API, setWebhook)";
pub(super) const A_PUBLIC_HOOK: &str =
    "an https URL on port 443, 80, 88 or 8443, the only ones that Telegram calls (Bot API, setWebhook)";
pub(super) const A_LOCAL_HOOK: &str = "an http or https URL";

/// The only ports that Telegram's own servers call (Bot API, `setWebhook`).
const HOOK_PORTS: [u16; 4] = [443, 80, 88, 8443];

/// The URL of a database that we know.
pub(super) fn database_url(text: &str) -> Result<String, &'static str> {
    let is_known = match text.split_once(':') {
        Some(("sqlite", path)) => !path.trim_start_matches('/').is_empty(),
        Some(("postgres" | "postgresql", rest)) => rest.starts_with("//"),
        Some(_) | None => false,
    };
    if is_known { Ok(text.to_owned()) } else { Err("`sqlite:` and a path, or `postgres://` and where it is") }
}

/// The URL of a Bot API server. Without TLS the token would be there for all to read on the way, so
/// that is for a server on this machine only.
pub(super) fn api_url(text: &str) -> Result<String, &'static str> {
    let is_fit = Url::split(text).is_some_and(|url| {
        let is_private = url.scheme == "https" || (url.scheme == "http" && is_loopback(url.host));
        is_private && url.user_info.is_none() && !text.contains(['?', '#'])
    });
    let expected = "an https URL without user, query or fragment, or an http URL of this machine";
    if is_fit { Ok(text.trim_end_matches('/').to_owned()) } else { Err(expected) }
}

/// The URL of a proxy.
pub(super) fn proxy_url(text: &str) -> Result<String, &'static str> {
    let is_fit = Url::split(text).is_some_and(|url| ["http", "https", "socks5", "socks5h"].contains(&url.scheme));
    if is_fit { Ok(text.to_owned()) } else { Err("an http, https, socks5 or socks5h URL") }
}

/// A URL that Telegram's own servers can call.
pub(super) fn public_hook_url(text: &str) -> Option<String> {
    let url = Url::split(text)?;
    let is_fit =
        url.scheme == "https" && url.user_info.is_none() && url.port.is_none_or(|port| HOOK_PORTS.contains(&port));
    is_fit.then(|| text.to_owned())
}

/// A URL that a Bot API server on this machine can call.
pub(super) fn local_hook_url(text: &str) -> Option<String> {
    let url = Url::split(text)?;
    (["http", "https"].contains(&url.scheme) && url.user_info.is_none()).then(|| text.to_owned())
}

/// Whether a URL leads to this machine.
pub(super) fn is_on_this_machine(url: &str) -> bool {
    Url::split(url).is_some_and(|url| is_loopback(url.host))
}

/// Whether a URL holds a password.
pub(super) fn has_password(url: &str) -> bool {
    masked_url(url) != url
}

/// A URL with its passwords hidden.
pub(super) fn masked_url(url: &str) -> String {
    let (address, query) = match url.split_once('?') {
        Some((address, query)) => (address, Some(query)),
        None => (url, None),
    };
    let mut masked = match Url::split(address).and_then(|url| url.user_info?.split_once(':')) {
        Some((user, password)) if !password.is_empty() => {
            address.replacen(&format!("{user}:{password}@"), &format!("{user}:…@"), 1)
        }
        Some(_) | None => address.to_owned(),
    };
    if let Some(query) = query {
        let parameters = query.split('&').map(|parameter| match parameter.split_once('=') {
            Some((name, _)) if name.contains("password") => format!("{name}=…"),
            Some(_) | None => parameter.to_owned(),
        });
        masked = format!("{masked}?{}", parameters.collect::<Vec<_>>().join("&"));
    }
    masked
}

/// A duration: `90s`, `10m`, `2h`.
pub(super) fn duration(text: &str) -> Option<TimeDelta> {
    let number: i64 = text.get(..text.len().checked_sub(1)?)?.parse::<u32>().ok()?.into();
    let seconds = match text.as_bytes().last()? {
        b's' => number,
        b'm' => number * 60,
        b'h' => number * 60 * 60,
        _ => return None,
    };
    let duration = TimeDelta::try_seconds(seconds)?;
    (!text.starts_with('+') && duration <= TimeDelta::days(1)).then_some(duration)
}

/// A duration as [`duration`] reads it, in the largest unit that fits.
pub(super) fn duration_text(duration: TimeDelta) -> String {
    match duration.num_seconds() {
        0 => "0s".to_owned(),
        seconds if seconds % 3600 == 0 => format!("{}h", seconds / 3600),
        seconds if seconds % 60 == 0 => format!("{}m", seconds / 60),
        seconds => format!("{seconds}s"),
    }
}

/// A time of day: `22:00`.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
    (text.len() == "22:00".len()).then_some(time)
}

/// The path of a page.
pub(super) fn path(text: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-_.".contains(c);
    (text.starts_with('/') && text.len() <= 200 && text.chars().all(is_plain)).then(|| text.to_owned())
}

/// A BCP 47 language tag; whether anybody translated into it is seen later.
pub(super) fn language(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let is_language = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let is_part = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_language && parts.all(is_part)).then(|| text.to_owned())
}

/// A telephone number and what people should know about it.
pub(super) fn contact(text: &str) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_fit = digits >= 3 && text.chars().count() <= digits + 60 && !text.contains(char::is_control);
    is_fit.then(|| text.to_owned())
}

pub(super) fn is_token(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    text.split_once(':').is_some_and(|(id, letters)| {
        let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        is_id && letters.len() >= 16 && letters.bytes().all(is_letter)
    })
}

pub(super) fn is_webhook_secret(text: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    (1..=256).contains(&text.len()) && text.bytes().all(is_fit)
}

/// The parts of a URL that matter here.
struct Url<'u> {
    scheme: &'u str,
    user_info: Option<&'u str>,
    host: &'u str,
    port: Option<u16>,
}

impl<'u> Url<'u> {
    fn split(text: &'u str) -> Option<Self> {
        if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let (scheme, rest) = text.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let (user_info, place) = match authority.rsplit_once('@') {
            Some((user_info, place)) => (Some(user_info), place),
            None => (None, authority),
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port.parse().ok()?)),
            Some(_) | None => (place, None),
        };
        (!host.is_empty()).then_some(Self { scheme, user_info, host, port })
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
