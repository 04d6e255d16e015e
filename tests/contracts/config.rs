//! The settings: what is refused and how, what overrides what, and that the example file keeps its
//! word.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

use chrono::TimeDelta;
use wuzha::config::{Config, LogFormat, Mode, Obstacle};
use wuzha::plan::source::Source;

const EXAMPLE: &str = include_str!("../../deploy/wuzha.example.toml");

const TOKEN: &str = "100200300:invented-token-that-is-long-enough";
const HOOK_SECRET: &str = "invented_secret-of-32-characters";

type Variables<'v> = &'v [(&'v str, &'v str)];

#[test]
fn without_a_file_and_an_environment_the_defaults_hold() {
    let config = read("", &[]);
    assert_eq!(config.database.url(), "sqlite:wuzha.db");
    assert_eq!(config.named_database(), None);
    assert_eq!(config.telegram.api_url, "https://api.telegram.org");
    assert_eq!(config.telegram.mode, Mode::Polling);
    assert_eq!(config.pace.per_second, 30);
    assert_eq!(config.pace.chat_per_second, 1);
    assert_eq!(config.pace.group_per_minute, 18);
    assert_eq!(config.pace.max_in_flight, 400);
    assert_eq!(config.pace.group_spacing, TimeDelta::minutes(20));
    assert_eq!((config.quiet.from.to_string(), config.quiet.to.to_string()), ("22:00:00".into(), "07:30:00".into()));
    assert_eq!(config.campus.languages, ["zh-CN"]);
    assert_eq!(config.campus.zone, chrono_tz::Asia::Shanghai);
    assert_eq!(config.web.listen, Some("127.0.0.1:9464".parse().unwrap()));
    assert_eq!(config.log.format, LogFormat::Auto);
    let terms = config.retention;
    assert_eq!((terms.taps_days, terms.deliveries_days, terms.inbox_days), (365, 90, 30));
    assert_eq!((terms.history_days, terms.roles_days, terms.case_days, terms.support_days), (365, 1095, 180, 180));
    assert_eq!(config.cases.key, None);
    assert_eq!(config.burden.cap, 12);
    assert_eq!(config.warnings(), []);
    assert_eq!((config.ledger.key, config.ledger.checkpoints), (None, None));
}

#[test]
fn the_example_changes_nothing_as_it_stands() {
    let without_origins = |config: &Config| -> Vec<String> {
        let page = config.effective();
        page.lines().map(|line| line.split(" # ").next().unwrap_or_default().to_owned()).collect()
    };
    let example = read(EXAMPLE, &[]);
    assert_eq!(without_origins(&example), without_origins(&read("", &[])));
    assert_eq!(example.warnings(), []);
}

#[test]
fn the_example_has_every_key_there_is_and_no_other() {
    let full = EXAMPLE.replace("mode = \"polling\"", "mode = \"webhook\"");
    let full: String = full.lines().map(|line| uncommented(line).to_owned() + "\n").collect();
    let config = read(&full, &[("TELOXIDE_TOKEN", TOKEN), ("WUZHA_WEBHOOK_SECRET", HOOK_SECRET)]);

    assert_eq!(config.warnings(), []);
    assert_eq!(config.obstacles(), []);
    assert_eq!(keys(&full), keys(&config.effective()));
    assert!(keys(&full).contains("telegram.webhook.public_url"), "the optional keys were looked at");
}

#[test]
fn the_environment_overrides_the_file_and_the_page_says_which_won() {
    let text = "[telegram]\napi_url = 'http://127.0.0.1:8081'\n\n[pace]\nper_second = 20\n";
    let variables = [
        ("TELOXIDE_API_URL", "http://localhost:9000/"),
        ("TELOXIDE_TOKEN", TOKEN),
        ("DATABASE_URL", "postgres://wuzha:hunter2@db.internal/wuzha?sslpassword=hunter3&sslmode=require"),
    ];
    let config = read(text, &variables);

    assert_eq!(config.telegram.api_url, "http://localhost:9000");
    assert_eq!(config.named_database(), Some(variables[2].1));
    let page = config.effective();
    for line in [
        "url = \"postgres://wuzha:…@db.internal/wuzha?sslpassword=…&sslmode=require\" # DATABASE_URL",
        "# token = … # TELOXIDE_TOKEN",
        "api_url = \"http://localhost:9000\" # TELOXIDE_API_URL",
        "# proxy is not set",
        "per_second = 20 # wuzha.toml:5",
        "group_spacing = \"20m\" # default",
    ] {
        assert!(page.lines().any(|found| found == line), "no line `{line}` in:\n{page}");
    }
    assert!(!page.contains("hunter") && !page.contains("invented"), "a secret shows:\n{page}");
    assert!(!format!("{config:?}").contains("hunter") && !format!("{config:?}").contains("invented"));
}

#[test]
fn all_mistakes_are_told_at_once_each_with_its_line() {
    let text = "\
[databse]
url = 'sqlite:x.db'
[telegram]
api_url = 'http://api.example.org'
mode = 'push'
token = '1:x'
[pace]
per_second = -1
group_per_min = 5
max_in_flight = 0
group_spacing = '20'
[quiet]
from = '25:00'
to = 730
[staff]
ids = [42]
[campus]
zone = 'Asia/Qingdao'
languages = ['zh_CN']
[web]
listen = 'localhost'
[contacts]
campus_police = 'ask Zhang'
[retention]
taps_days = 0
deliveries_days = 3651
[log]
format = 'xml'
[burden]
cap = 0
";
    let expected = "\
environment: error: both TELOXIDE_PROXY and TELOXIDE_PROXY_FILE are set; unset one of them
wuzha.toml:1: error: unknown key `databse`; did you mean `database`?
wuzha.toml:4: error: `api_url` must be an https URL without user, query or fragment, or an http URL of this machine
wuzha.toml:5: error: `mode` must be polling or webhook, not `push`
wuzha.toml:6: error: `token` is a secret and is not read from here; set TELOXIDE_TOKEN, or TELOXIDE_TOKEN_FILE to a file that holds it
wuzha.toml:8: error: `per_second` must be a whole number from 1 to 1000, not `-1`
wuzha.toml:9: error: unknown key `group_per_min`; did you mean `group_per_minute`?
wuzha.toml:10: error: `max_in_flight` must be a whole number from 1 to 1024, not `0`
wuzha.toml:11: error: `group_spacing` must be a duration of at most a day, such as 90s, 10m or 2h, not `20`
wuzha.toml:13: error: `from` must be a time of day such as 22:00, not `25:00`
wuzha.toml:14: error: `to` must be a time of day such as 22:00, not `730`
wuzha.toml:15: error: [staff] is not read any more: people are given roles. Remove it, and run `wuzha invite admin` for the link of the first task-force administrator, who invites the others
wuzha.toml:18: error: `zone` must be an IANA time zone such as Asia/Shanghai, not `Asia/Qingdao`
wuzha.toml:19: error: entry 1 of `languages` must be a language tag such as zh-CN or en, not `zh_CN`
wuzha.toml:21: error: `listen` must be an address and a port such as 127.0.0.1:9464, or off, not `localhost`
wuzha.toml:23: error: `campus_police` must be a telephone number with at most 60 characters about it, such as `0538-0000000 (24 h)`, not `ask Zhang`
wuzha.toml:25: error: `taps_days` must be a whole number from 1 to 3650, not `0`
wuzha.toml:26: error: `deliveries_days` must be a whole number from 1 to 3650, not `3651`
wuzha.toml:28: error: `format` must be auto, human or json, not `xml`
wuzha.toml:30: error: `cap` must be a whole number from 1 to 1000, not `0`";
    let told = refused(text, &[("TELOXIDE_PROXY", "http://x"), ("TELOXIDE_PROXY_FILE", "y")]);
    assert_eq!(sorted(told.iter().map(String::as_str)), sorted(expected.lines()));
}

#[test]
fn a_class_speaks_one_language_or_two() {
    let languages = |list: &str| format!("[campus]\nlanguages = {list}");
    assert_eq!(read(&languages("['en', 'zh-CN']"), &[]).campus.languages, ["en", "zh-CN"]);
    for wrong in ["[]", "['zh-CN', 'en', 'ru']"] {
        assert_eq!(
            refused(&languages(wrong), &[]),
            ["wuzha.toml:2: error: `languages` must name one or two languages"]
        );
    }
}

#[test]
fn a_file_that_is_not_toml_is_told_line_by_line() {
    assert_eq!(
        refused("[pace]\nper_second = 1\nper_second = 2\n", &[]),
        ["wuzha.toml:3: error: not valid TOML: duplicate key"]
    );
    assert_eq!(refused("pace = 5", &[]), ["wuzha.toml:1: error: `pace` must be a table, not `5`"]);
}

#[test]
fn a_mistake_in_a_secret_does_not_show_it() {
    let table = [
        (
            "TELOXIDE_TOKEN",
            "hunter2",
            "`TELOXIDE_TOKEN` must be a token as @BotFather gives it, digits, a colon and letters",
        ),
        (
            "TELOXIDE_TOKEN",
            "1:hunter2 and-long-enough-otherwise",
            "TELOXIDE_TOKEN has a space or a line break in it; paste it once more without",
        ),
        (
            "DATABASE_URL",
            "mysql://root:hunter2@db",
            "`DATABASE_URL` must be `sqlite:` and a path, or `postgres://` and where it is",
        ),
        ("DATABASE_URL", "sqlite:", "`DATABASE_URL` must be `sqlite:` and a path, or `postgres://` and where it is"),
        ("TELOXIDE_PROXY", "hunter2@proxy", "`TELOXIDE_PROXY` must be an http, https, socks5 or socks5h URL"),
        (
            "WUZHA_WEBHOOK_SECRET",
            "hunter2!",
            "`WUZHA_WEBHOOK_SECRET` must be 1 to 256 of A-Z, a-z, 0-9, `_` and `-` (Bot API, setWebhook)",
        ),
        ("TELOXIDE_API_URL", "", "TELOXIDE_API_URL is empty; unset it or give it a value"),
    ];
    for (variable, value, expected) in table {
        assert_eq!(refused("", &[(variable, value)]), [format!("environment: error: {expected}")]);
    }
    let in_file = refused("[telegram]\nproxy = 'ftp://me:hunter2@proxy'", &[]);
    assert_eq!(in_file, ["wuzha.toml:2: error: `proxy` must be an http, https, socks5 or socks5h URL"]);
}

#[test]
fn only_a_server_on_this_machine_is_spoken_to_without_tls() {
    for fine in [
        "https://api.telegram.org/",
        "http://127.0.0.1:8081",
        "http://localhost",
        "http://[::1]:8081",
        "http://127.9.9.9",
    ] {
        assert_eq!(read("", &[("TELOXIDE_API_URL", fine)]).telegram.api_url, fine.trim_end_matches('/'));
    }
    for wrong in [
        "http://api.telegram.org",
        "http://127.0.0.1.example.org",
        "http://127.0.0.1@example.org",
        "http://localhost.example.org",
        "https://user@example.org",
        "https://example.org?a=b",
        "https://",
        "ftp://127.0.0.1",
        "127.0.0.1:8081",
        "https://example.org:99999",
    ] {
        assert_eq!(refused("", &[("TELOXIDE_API_URL", wrong)]).len(), 1, "{wrong} was taken");
    }
}

#[test]
fn a_webhook_needs_a_public_url_and_a_secret() {
    let bare = "[telegram]\nmode = 'webhook'";
    assert_eq!(
        refused(bare, &[]),
        [
            "wuzha.toml:2: error: the webhook needs `public_url` in [telegram.webhook]",
            "wuzha.toml:2: error: the webhook needs WUZHA_WEBHOOK_SECRET, or WUZHA_WEBHOOK_SECRET_FILE",
        ]
    );
    let full =
        "[telegram]\nmode = 'webhook'\n[telegram.webhook]\npublic_url = 'https://bot.example.org:8443/t'\npath = '/t'";
    let config = read(full, &[("WUZHA_WEBHOOK_SECRET", HOOK_SECRET)]);
    let Mode::Webhook(webhook) = config.telegram.mode else { panic!("not a webhook") };
    assert_eq!((webhook.path.as_str(), webhook.secret.reveal()), ("/t", HOOK_SECRET));
    assert_eq!(webhook.listen, "127.0.0.1:8443".parse().unwrap());
}

#[test]
fn telegram_calls_https_on_four_ports_and_a_local_server_calls_anything() {
    let hook = |api: &str, url: &str| {
        let text = format!("[telegram]\nmode = 'webhook'\napi_url = '{api}'\n[telegram.webhook]\npublic_url = '{url}'");
        let variables = [("WUZHA_WEBHOOK_SECRET", HOOK_SECRET)];
        Config::read(&source(&text), &environment(&variables)).map(|_| ()).map_err(|mistakes| mistakes.0.len())
    };
    let telegram = "https://api.telegram.org";
    assert_eq!(hook(telegram, "https://bot.example.org/t"), Ok(()));
    assert_eq!(hook(telegram, "https://bot.example.org:88/t"), Ok(()));
    assert_eq!(hook(telegram, "https://bot.example.org:8080/t"), Err(1));
    assert_eq!(hook(telegram, "http://bot.example.org/t"), Err(1));
    assert_eq!(hook("http://127.0.0.1:8081", "http://127.0.0.1:9000/t"), Ok(()));
}

#[test]
fn what_is_unwise_is_advised_against_and_still_taken() {
    let text = "\
[database]
url = 'postgres://wuzha:hunter2@db/wuzha'
[pace]
per_second = 1000
group_per_minute = 21
[web]
listen = '0.0.0.0:9464'
";
    let config = read(text, &[("WUZHA_WEBHOOK_SECRET", "short")]);
    let warnings: Vec<_> = config.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        sorted(warnings.iter().map(String::as_str)),
        sorted(
            "\
environment: warning: WUZHA_WEBHOOK_SECRET is shorter than 32 characters
wuzha.toml:2: warning: `url` holds a password; keep it in DATABASE_URL or DATABASE_URL_FILE instead
wuzha.toml:4: warning: Telegram permits 30 a second unless more is paid for
wuzha.toml:5: warning: Telegram permits 20 a minute in one group
wuzha.toml:7: warning: other machines can read the metrics; let a firewall choose which"
                .lines()
        )
    );
    assert_eq!(config.pace.per_second, 1000);
}

#[test]
fn the_pages_can_be_turned_off() {
    assert_eq!(read("[web]\nlisten = 'off'", &[]).web.listen, None);
}

#[test]
fn nobody_goes_live_without_a_token_and_someone_to_call() {
    assert_eq!(read("", &[]).obstacles(), [Obstacle::NoToken, Obstacle::NoContact]);
    let contact = "[contacts]\nsecurity_office = '保卫处 0538-0000000（24小时）'";
    assert_eq!(read(contact, &[("TELOXIDE_TOKEN", TOKEN)]).obstacles(), []);
    let other = "[contacts]\ncounselling = '0538-0000000'";
    assert_eq!(read(other, &[("TELOXIDE_TOKEN", TOKEN)]).obstacles(), [Obstacle::NoContact]);
}

#[test]
fn a_named_file_that_is_not_there_is_a_mistake() {
    let missing = Config::load_with(Some(Path::new("/nowhere/wuzha.toml")), &|_| None).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "/nowhere/wuzha.toml: error: cannot be read: No such file or directory (os error 2)\n1 error, no warnings"
    );
    let named = Config::load_with(None, &environment(&[("WUZHA_CONFIG", "/nowhere/other.toml")])).unwrap_err();
    assert!(named.to_string().starts_with("/nowhere/other.toml: error"), "{named}");
}

#[test]
fn the_plan_is_read_from_the_program_unless_files_are_named() {
    assert!(read("", &[]).read_plan().is_ok());
    let elsewhere = read("[plan]\nfile = '/nowhere/plan.toml'\ntips = '/nowhere/tip.toml'", &[]);
    let mistakes: Vec<_> = elsewhere.read_plan().unwrap_err().0.iter().map(ToString::to_string).collect();
    for file in ["/nowhere/plan.toml: error", "/nowhere/tip.toml: error"] {
        assert!(mistakes.iter().any(|mistake| mistake.starts_with(file)), "{file} is not in {mistakes:?}");
    }
}

fn source(text: &str) -> Source {
    Source { name: "wuzha.toml".to_owned(), text: text.to_owned().into() }
}

fn environment<'v>(variables: Variables<'v>) -> impl Fn(&str) -> Option<OsString> + 'v {
    |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
}

fn read(text: &str, variables: Variables<'_>) -> Config {
    Config::read(&source(text), &environment(variables)).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

fn refused(text: &str, variables: Variables<'_>) -> Vec<String> {
    let mistakes = Config::read(&source(text), &environment(variables)).expect_err("a mistake");
    mistakes.0.iter().map(ToString::to_string).collect()
}

fn sorted<'t>(lines: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
    let mut lines: Vec<_> = lines.into_iter().collect();
    lines.sort_unstable();
    lines
}

/// A setting that is only shown, `#key = …`, as one that holds.
fn uncommented(line: &str) -> &str {
    match line.strip_prefix('#') {
        Some(setting) if setting.starts_with(|c: char| c.is_ascii_lowercase()) => setting,
        Some(_) | None => line,
    }
}

fn keys(text: &str) -> BTreeSet<String> {
    let table: toml::Table = text.parse().expect("valid TOML");
    let mut keys = BTreeSet::new();
    collect("", &table, &mut keys);
    keys
}

fn collect(path: &str, table: &toml::Table, keys: &mut BTreeSet<String>) {
    for (key, value) in table {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match value.as_table() {
            Some(inner) => collect(&path, inner, keys),
            None => {
                keys.insert(path);
            }
        }
    }
}
