//! The documents keep their word: what they name is there, what they tell people to type is understood,
//! and what they show is what comes out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use wuzha::app::{App, Parts};
use wuzha::channel::telegram::Telegram;
use wuzha::clock::Clock;
use wuzha::config::Config;
use wuzha::crash;
use wuzha::domain::delivery::DeliveryState;
use wuzha::domain::ledger::KINDS;
use wuzha::plan::Book;
use wuzha::plan::source::Source;
use wuzha::sandbox::{Sandbox, Settings};
use wuzha::service::help;
use wuzha::store::Store;
use wuzha::web::metrics::Metrics;

const PROGRAM: &str = env!("CARGO_BIN_EXE_wuzha");

const EXAMPLE: &str = include_str!("../../deploy/wuzha.example.toml");

/// Folders whose files documents name.
const FOLDERS: [&str; 7] = ["bot/", "tests/", "docs/", "deploy/", "locales/", "migrations/", ".ci/"];

/// What is left out of a transcript.
const GAP: &str = "…";

#[test]
fn every_path_and_link_leads_somewhere() {
    let mut lost = Vec::new();
    for document in documents() {
        let folder = document.path.parent().expect("a document is in a folder");
        for target in document.links().iter().filter(|target| !target.contains("://")) {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { document.path.clone() } else { folder.join(file) };
            if !root().join(&file).exists() {
                lost.push(format!("{}: there is no {target}", document.name()));
            } else if !heading.is_empty() && !Document::read(&file).anchors().contains(heading) {
                lost.push(format!("{}: {} has no heading #{heading}", document.name(), file.display()));
            }
        }
        for word in document.code_spans().iter().flat_map(|span| span.split_whitespace()) {
            let is_path = FOLDERS.iter().any(|folder| word.starts_with(folder));
            if is_path && !exists(&root(), word) {
                lost.push(format!("{}: there is no {word}", document.name()));
            }
        }
    }
    assert!(lost.is_empty(), "\n{}\n", lost.join("\n"));
}

#[test]
fn both_readmes_are_built_alike_and_print_the_same_commands() {
    let (english, chinese) = (Document::read("README.md"), Document::read("README.zh-CN.md"));

    assert_eq!(english.skeleton(), chinese.skeleton());
    let (english, chinese) = (english.blocks(), chinese.blocks());
    for (english, chinese) in english.iter().zip(&chinese) {
        assert_eq!(english.lines, chinese.lines, "README.md:{} and README.zh-CN.md:{}", english.line, chinese.line);
    }
}

#[test]
fn two_commands_come_first() {
    for name in ["README.md", "README.zh-CN.md"] {
        let blocks = Document::read(name).blocks();
        let first = blocks.iter().find(|block| block.language == "sh").expect("a block of commands");
        assert_eq!(first.lines, ["cargo run --release -- demo", "cargo test"], "{name}");
    }
}

#[test]
fn every_command_of_wuzha_is_one_that_it_has() {
    let mut seen = 0;
    for document in documents() {
        let spans = document.code_spans();
        for line in document.commands().iter().map(|command| &command.line).chain(&spans) {
            let Some(arguments) = arguments_of_wuzha(line) else { continue };
            // With a bare `--help` at its end, a command is read and checked as far as it goes, and not done.
            let help = Command::new(PROGRAM).args(&arguments).arg("--help").output().expect("the program starts");
            assert!(help.status.success(), "{}: `{line}`: {}", document.name(), words(&help.stderr));
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} commands were found");
}

#[tokio::test]
async fn what_needs_no_telegram_runs_as_printed() {
    for document in documents() {
        let desk = Desk::prepare(&document).await;
        for command in document.commands().iter().filter(|command| command.can_run_here()) {
            let done = desk.run(&command.line);
            assert!(
                done.status.success(),
                "{}:{}: `{}`: {}{}",
                document.name(),
                command.at,
                command.line,
                words(&done.stdout),
                words(&done.stderr)
            );
        }
    }
}

#[test]
fn the_transcript_is_what_the_demo_prints() {
    let demo = Command::new(PROGRAM).args(["demo", "--headless", "--days", "2"]).output().expect("the program starts");
    let printed = words(&demo.stdout);
    let printed: Vec<_> = printed.lines().map(with_the_usual_code).collect();

    let readme = Document::read("README.md").blocks();
    let transcript = readme.first().expect("a transcript");
    assert_eq!(transcript.language, "text");
    assert!(transcript.lines.iter().any(|line| line.contains("toast")), "it shows a tap");
    let mut after = 0;
    for run in transcript.lines.split(|line| line == GAP) {
        let found = printed[after..].windows(run.len()).position(|window| window == run);
        after += found.unwrap_or_else(|| panic!("the demo does not print, after line {after}:\n{}", run.join("\n")));
        after += run.len();
    }
}

/// The line below a post with the code that stands in examples: the real one is another each time.
fn with_the_usual_code(line: &str) -> String {
    let (head, tail) = ("核验码 ", " · 查真伪 /verify");
    match line.split_once(head) {
        Some((margin, rest)) if margin.trim().is_empty() && rest.ends_with(tail) => {
            format!("{margin}{head}K7F3-QX2M{tail}")
        }
        _ => line.to_owned(),
    }
}

#[test]
#[cfg_attr(not(debug_assertions), ignore = "a release build has no crash points")]
fn the_walkthrough_kills_the_demo_where_it_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let blocks = Document::read("docs/walkthrough.md").blocks();
    let at = blocks.iter().position(|block| block.lines.iter().any(|line| line.contains("WUZHA_CRASH_AT="))).unwrap();
    let [kill, count] = blocks[at].lines.as_slice() else { panic!("two commands") };

    let killed = Shell::in_folder(folder.path()).run(kill);
    let counted = Shell::in_folder(folder.path()).run(count);

    assert!(!killed.status.success());
    assert_eq!(words(&counted.stdout).lines().collect::<Vec<_>>(), blocks[at + 1].lines);
}

#[test]
fn the_walkthrough_passes_every_crash_point() {
    let walkthrough = Document::read("docs/walkthrough.md");
    let named: BTreeSet<_> = walkthrough.code_spans().into_iter().collect();

    let forgotten: Vec<_> = crash::POINTS.iter().filter(|point| !named.contains(**point)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
    let areas = ["intake.", "schedule.", "outbox."];
    let invented: Vec<_> = named
        .iter()
        .filter(|name| areas.iter().any(|area| name.starts_with(area)) && !crash::POINTS.contains(&name.as_str()))
        .collect();
    assert!(invented.is_empty(), "{invented:?}");
}

#[test]
fn every_setting_and_variable_is_one_that_there_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let keys = keys(EXAMPLE);
    let sections: BTreeSet<_> = keys.iter().filter_map(|key| Some(key.split_once('.')?.0)).collect();
    for document in documents() {
        for span in document.code_spans() {
            let is_key = span.split_once('.').is_some_and(|(section, key)| {
                sections.contains(section) && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.')
            });
            assert!(!is_key || keys.contains(&span), "{}: there is no setting `{span}`", document.name());
        }
        for variable in document.variables() {
            let is_known = EXAMPLE.contains(&variable) || variable == "WUZHA_CRASH_AT";
            assert!(is_known, "{}: there is no variable `{variable}`", document.name());
        }
        for block in document.blocks().iter().filter(|block| block.language == "toml") {
            let file = folder.path().join("wuzha.toml");
            fs::write(&file, block.lines.join("\n")).expect("room for a file");
            let read = Config::load_with(Some(&file), &|_| None);
            assert!(read.is_ok(), "{}:{}: {}", document.name(), block.line, read.expect_err("it is not"));
        }
    }
}

#[test]
fn every_metric_has_its_alarm_and_every_alarm_its_metric() {
    let metrics = Metrics::new();
    metrics.outbox_holds(DeliveryState::Queued, 0);
    let metrics = metrics.to_text();
    let runbook = Document::read("docs/operations.md");

    let counted = metrics.lines().filter_map(|line| line.strip_prefix("# HELP ")?.split(' ').next());
    for metric in counted {
        assert!(runbook.text.contains(metric), "the runbook says nothing of {metric}");
    }
    for document in documents() {
        for span in document.code_spans().iter().filter(|span| span.starts_with("wuzha_")) {
            assert!(metrics.contains(span.as_str()), "{}: there is no metric {span}", document.name());
        }
    }
}

#[test]
fn every_warning_and_error_of_the_log_has_its_line_in_the_runbook() {
    let runbook = Document::read("docs/operations.md");
    let lines: Vec<_> = runbook.first_cells("The log");
    let messages = messages();
    assert!(messages.len() > 20, "only {} messages were found", messages.len());

    let missing: Vec<_> = messages.iter().filter(|message| !lines.iter().any(|line| fits(line, message))).collect();
    assert!(missing.is_empty(), "the runbook has no line for {missing:#?}");
    let stale: Vec<_> = lines.iter().filter(|line| !messages.iter().any(|message| fits(line, message))).collect();
    assert!(stale.is_empty(), "the source does not log {stale:#?}");
}

#[test]
fn every_step_that_people_take_names_a_story_that_is_told_or_what_is_missing() {
    let coverage = Document::read("docs/people-coverage.md");
    let rows = coverage.rows("| step | command | story |");
    let stories = rows.iter().map(|cells| cells[2].as_str()).filter(|story| !story.starts_with("not yet"));
    let named: BTreeSet<_> = stories.map(told).collect();
    assert!(named.len() > 40, "only {} stories are named", named.len());

    let walks = include_str!("../stories/walkthrough.rs").lines();
    let walks = walks.filter_map(|line| line.strip_prefix("on_both_databases!(")?.strip_suffix(");"));
    let forgotten: Vec<_> = walks.filter(|walk| !named.contains(*walk)).collect();
    assert!(forgotten.is_empty(), "docs/people-coverage.md does not name {forgotten:#?}");
}

#[test]
fn every_row_of_the_plan_names_what_does_it_or_what_is_missing() {
    let coverage = Document::read("docs/plan-coverage.md");
    let rows = coverage.rows("| id | what | command | entry | story |");
    let ids: Vec<_> = rows.iter().map(|cells| cells[0].clone()).collect();
    let wanted: Vec<_> = Book::embedded().plan.items.iter().map(|item| item.id.to_string()).collect();
    assert_eq!(ids, wanted);

    for cells in &rows {
        let [id, _, command, entry, story] = cells.as_slice() else { panic!("five cells: {cells:?}") };
        let is_missing = story.starts_with("not yet: ");
        if !is_missing {
            told(story);
        }
        assert!(
            KINDS.contains(&entry.as_str()) || (is_missing && entry == "not yet"),
            "{id}: no entry is of the kind {entry}"
        );
        if let Some(name) = command.trim_matches('`').strip_prefix('/') {
            assert!(help::COMMANDS.iter().any(|(known, _)| *known == name), "{id}: there is no command {command}");
        }
    }
}

/// The name of a story that is told where a document says: `module::name`.
fn told(story: &str) -> String {
    let (module, name) = story.trim_matches('`').split_once("::").unwrap_or_else(|| panic!("no story: {story}"));
    let file = root().join("tests/stories").join(module).with_extension("rs");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(text.contains(&format!("async fn {name}(")), "nobody tells the story {story}");
    name.to_owned()
}

/// A document for people who use or run Wuzha.
struct Document {
    /// From the root of the repository.
    path: PathBuf,
    text: String,
}

/// A fenced block.
struct Block {
    language: String,
    /// The number of its first line.
    line: usize,
    lines: Vec<String>,
}

/// A line to type.
struct Typed {
    line: String,
    /// The number of the line.
    at: usize,
}

impl Document {
    fn read(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref().to_owned();
        let text = fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { path, text }
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut lines = self.text.lines().zip(1..);
        while let Some((line, number)) = lines.next() {
            if let Some(language) = line.strip_prefix("```") {
                let inside = lines.by_ref().map(|(line, _)| line.to_owned()).take_while(|line| line != "```");
                blocks.push(Block { language: language.to_owned(), line: number + 1, lines: inside.collect() });
            }
        }
        blocks
    }

    fn commands(&self) -> Vec<Typed> {
        let typed = |block: Block| {
            let first = block.line;
            (first..).zip(block.lines).map(|(at, line)| Typed { line, at }).collect::<Vec<_>>()
        };
        self.blocks().into_iter().filter(|block| block.language == "sh").flat_map(typed).collect()
    }

    /// The rows of all tables with this heading, cell by cell.
    fn rows(&self, heading: &str) -> Vec<Vec<String>> {
        let columns = heading.matches('|').count() - 1;
        let rows = self.text.lines().filter(|line| line.starts_with("| ") && *line != heading && !line.contains("---"));
        let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        rows.map(|row| {
            let cells = cells(row);
            assert_eq!(cells.len(), columns, "{}: {row}", self.name());
            cells
        })
        .collect()
    }

    /// The lines outside blocks.
    fn prose(&self) -> Vec<&str> {
        let mut is_in_block = false;
        let mut prose = Vec::new();
        for line in self.text.lines() {
            if line.starts_with("```") {
                is_in_block = !is_in_block;
            } else if !is_in_block {
                prose.push(line);
            }
        }
        prose
    }

    /// What stands between single backticks in the prose.
    fn code_spans(&self) -> Vec<String> {
        self.prose().iter().flat_map(|line| line.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
    }

    /// The targets of links and pictures.
    fn links(&self) -> Vec<String> {
        let prose = self.prose().join("\n");
        let targets = prose.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        targets.map(|(target, _)| target.to_owned()).collect()
    }

    /// The headings' fragments, as GitHub makes them.
    fn anchors(&self) -> BTreeSet<String> {
        let headings = self.prose().into_iter().filter(|line| line.starts_with('#'));
        let kept = |c: &char| c.is_alphanumeric() || [' ', '-', '_'].contains(c);
        let anchor = |heading: &str| heading.trim_start_matches('#').trim().to_lowercase();
        headings.map(|heading| anchor(heading).chars().filter(kept).collect::<String>().replace(' ', "-")).collect()
    }

    /// The levels of the headings with the kinds of the blocks between them.
    fn skeleton(&self) -> Vec<String> {
        let mut bones = Vec::new();
        let mut is_in_block = false;
        for line in self.text.lines() {
            if let Some(language) = line.strip_prefix("```") {
                if !is_in_block {
                    bones.push(language.to_owned());
                }
                is_in_block = !is_in_block;
            } else if line.starts_with('#') && !is_in_block {
                bones.push(line.chars().take_while(|c| *c == '#').collect());
            }
        }
        bones
    }

    /// Every environment variable of ours that is named, without `_FILE`.
    fn variables(&self) -> BTreeSet<String> {
        let is_part = |c: char| c.is_ascii_uppercase() || c == '_';
        let words = self.text.split(|c| !is_part(c));
        let ours = words.filter(|word| ["TELOXIDE_", "WUZHA_", "DATABASE_URL"].iter().any(|own| word.starts_with(own)));
        ours.map(|word| word.strip_suffix("_FILE").unwrap_or(word).to_owned()).collect()
    }

    /// The first cells of the rows of the table below a heading of the second level.
    fn first_cells(&self, heading: &str) -> Vec<&str> {
        let below = self.text.split("\n## ").find(|part| part.starts_with(&format!("{heading}\n")));
        let rows =
            below.unwrap_or_else(|| panic!("no heading {heading}")).lines().filter(|line| line.starts_with("| "));
        rows.skip(2).filter_map(|row| row.split(" | ").next()?.strip_prefix("| ")).collect()
    }
}

impl Typed {
    /// Whether it needs neither Telegram, nor rights, nor something that happened before.
    fn can_run_here(&self) -> bool {
        let words = split(&self.line);
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        if words.first() == Some(&"cp") {
            return true;
        }
        if words.first().is_some_and(|word| *word == "sudo" || word.contains('=')) {
            return false;
        }
        let Some(arguments) = arguments_of_wuzha(&self.line) else { return false };
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        match arguments.as_slice() {
            ["run" | "sandbox", ..] => false,
            ["demo", options @ ..] => options.contains(&"--headless"),
            // In full they take minutes, and print figures that nothing is compared with.
            ["bench", what, options @ ..] => options.contains(&"--quick") || ["linter", "lookalike"].contains(what),
            ["class", "unbind", ..] | ["outbox", "resolve", ..] | ["inbox", "replay", ..] => false,
            _ => true,
        }
    }
}

/// A folder in which the commands of a document are typed.
struct Desk(TempDir);

impl Desk {
    /// As after the first run of the bot, which was told its name by the emulator; a document that does
    /// not enter its class finds it entered.
    async fn prepare(document: &Document) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::os::unix::fs::symlink(root().join("deploy"), folder.path().join("deploy")).expect("a link");
        let sandbox = Sandbox::start(Settings::default()).await.expect("a free port");
        let store = Store::open(&format!("sqlite:{}", folder.path().join("wuzha.db").display())).await.expect("a file");
        let config = Config::read(&Source::embedded("defaults", ""), &|_| None).expect("the defaults");
        let telegram = Telegram::new(&sandbox.url(), sandbox.token(), None).expect("a line to the emulator");
        let app = App::open(Parts { config, store, telegram, clock: Clock::system() }).await.expect("the first run");
        app.close().await;
        sandbox.stop().await;

        let desk = Self(folder);
        if !document.text.contains("wuzha class add ") {
            desk.run("wuzha class add 软件2301 --campus qingdao --college 计算机科学与工程学院");
        }
        desk
    }

    fn run(&self, line: &str) -> Output {
        Shell::in_folder(self.0.path()).run(line)
    }
}

/// Types lines in a folder, with nothing of this process's environment but where programs are.
struct Shell<'f> {
    folder: &'f Path,
}

impl<'f> Shell<'f> {
    fn in_folder(folder: &'f Path) -> Self {
        Self { folder }
    }

    /// Cargo has built the program already, so the program itself takes its place.
    fn run(&self, line: &str) -> Output {
        let line = line.replace("cargo run --release --", "wuzha").replace("cargo run --", "wuzha");
        let mut shell = Command::new("bash");
        shell.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", self.folder);
        shell.arg("-c").arg(format!("wuzha() {{ {PROGRAM:?} \"$@\"; }}; {line}"));
        shell.current_dir(self.folder).output().expect("bash starts")
    }
}

fn documents() -> Vec<Document> {
    let mut paths: Vec<_> = fs::read_dir(root().join("docs")).expect("the documents").flatten().collect();
    paths.sort_by_key(fs::DirEntry::path);
    let names = paths.iter().map(|entry| Path::new("docs").join(entry.file_name()));
    let pages = names.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    ["README.md", "README.zh-CN.md"].map(PathBuf::from).into_iter().chain(pages).map(Document::read).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Whether a path leads somewhere; `*` stands for any name.
fn exists(folder: &Path, path: &str) -> bool {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    let folders: Vec<_> = match name {
        "*" => fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect(),
        name => vec![folder.join(name)],
    };
    folders.iter().any(|folder| folder.exists() && (rest.is_empty() || exists(folder, rest)))
}

/// The arguments of `wuzha` in a line to type, if it is what the line starts.
fn arguments_of_wuzha(line: &str) -> Option<Vec<String>> {
    let words = split(line);
    let mut words = words.into_iter().skip_while(|word| ["sudo", "env"].contains(&word.as_str()) || word.contains('='));
    match words.next()?.as_str() {
        "wuzha" => Some(words.collect()),
        "cargo" if words.next()? == "run" => Some(words.skip_while(|word| word != "--").skip(1).collect()),
        _ => None,
    }
}

/// The words of a line; what stands in quotes is one.
fn split(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in line.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '\'' || c == '"' => quote = Some(c),
            None if c == ' ' => words.push(String::new()),
            Some(_) | None => words.last_mut().expect("there is a first").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Every key of the example, those without a default too.
fn keys(example: &str) -> BTreeSet<String> {
    let mut section = "";
    let mut keys = BTreeSet::new();
    for line in example.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
        }
        let line = line.strip_prefix('#').unwrap_or(line);
        if let Some((key, _)) = line.split_once(" = ")
            && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        {
            keys.insert(format!("{section}.{key}"));
        }
    }
    keys
}

/// Every sentence that the bot logs as a warning or an error.
fn messages() -> Vec<String> {
    let mut messages = Vec::new();
    for file in sources(&root().join("bot")) {
        let text = fs::read_to_string(&file).expect("a source file");
        for call in ["tracing::warn!(", "tracing::error!("] {
            messages.extend(text.split(call).skip(1).filter_map(last_literal));
        }
    }
    // A message that is all argument says nothing of its own.
    messages.retain(|message: &String| !(message.starts_with('{') && message.ends_with('}')));
    messages
}

/// The source of the bot itself: what is played and measured is watched by whoever plays.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let aside = ["sandbox", "demo", "bench"].map(|name| root().join("bot").join(name));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a source folder").flatten() {
        let path = entry.path();
        if path.is_dir() && !aside.contains(&path) {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The last string literal before the parenthesis that ends a macro's arguments.
fn last_literal(arguments: &str) -> Option<String> {
    let (mut depth, mut last, mut open) = (1, None, None::<String>);
    let mut chars = arguments.chars();
    while let Some(c) = chars.next() {
        match (&mut open, c) {
            (Some(literal), '\\') => literal.extend(chars.next()),
            (Some(_), '"') => last = open.take(),
            (Some(literal), c) => literal.push(c),
            (None, '"') => open = Some(String::new()),
            (None, '(') => depth += 1,
            (None, ')') if depth == 1 => return last,
            (None, ')') => depth -= 1,
            (None, _) => {}
        }
    }
    None
}

/// Whether a line of the runbook is this message, with anything in the place of its arguments.
fn fits(line: &str, message: &str) -> bool {
    let mut fixed = message.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    let first = fixed.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    for part in fixed {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
