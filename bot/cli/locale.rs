//! `wuzha locale …`: for translators and whoever reviews them. It needs no database and no configuration.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::say;
use crate::clock::Clock;
use crate::text::translation::{Coverage, State};
use crate::text::{Folder, Html, Locale, Shown, Text};

/// What a terminal is told for what stands in a tag.
const STYLES: [(&str, &str); 10] = [
    ("<b>", "\u{1b}[1m"),
    ("</b>", "\u{1b}[22m"),
    ("<i>", "\u{1b}[3m"),
    ("</i>", "\u{1b}[23m"),
    ("<u>", "\u{1b}[4m"),
    ("</u>", "\u{1b}[24m"),
    ("<s>", "\u{1b}[9m"),
    ("</s>", "\u{1b}[29m"),
    ("<code>", "\u{1b}[2m"),
    ("</code>", "\u{1b}[22m"),
];

#[derive(Subcommand)]
pub(super) enum LocaleCommand {
    /// Proofread the words, and print what is found with its file and line
    ///
    /// Without a folder, the words that were shipped. A folder is laid out like `locales/`, and its words are read over
    /// those: a new language, or what a site says differently. It is an error when anything is found.
    Check {
        /// The folder
        folder: Option<PathBuf>,
    },
    /// Print words as their readers see them, with made-up arguments
    Preview(PreviewArgs),
    /// Print how much of each language is translated and reviewed
    Coverage {
        /// A folder whose words are read over those that were shipped
        #[arg(long)]
        folder: Option<PathBuf>,
        /// One JSON object a line instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Sign that a person who speaks the language has read these words, and all of them are right
    ///
    /// Writes `review.toml` into the language's folder. A message counts as reviewed until its words, the English or the
    /// Chinese are changed.
    Review(ReviewArgs),
}

#[derive(Args)]
pub(super) struct PreviewArgs {
    /// The language
    language: Locale,
    /// Messages or files, as `sos-card` or `sos.ftl`; all when there is none
    names: Vec<String>,
    /// A folder whose words are read over those that were shipped
    #[arg(long)]
    folder: Option<PathBuf>,
}

#[derive(Args)]
pub(super) struct ReviewArgs {
    /// The language
    language: Locale,
    /// Messages or files, as `sos-card` or `sos.ftl`
    #[arg(required_unless_present = "all")]
    names: Vec<String>,
    /// All of the language
    #[arg(long, conflicts_with = "names")]
    all: bool,
    /// Who has read them: a role or initials that the reviewer chose
    #[arg(long, value_name = "NAME")]
    by: String,
    /// The folder in which the languages lie
    #[arg(long, default_value = "locales")]
    folder: PathBuf,
}

pub(super) fn obey(command: LocaleCommand) -> anyhow::Result<ExitCode> {
    match command {
        LocaleCommand::Check { folder } => check(folder.as_deref()),
        LocaleCommand::Preview(args) => preview(&args),
        LocaleCommand::Coverage { folder, json } => coverage(folder.as_deref(), json),
        LocaleCommand::Review(args) => review(&args),
    }
}

fn read(folder: Option<&Path>) -> anyhow::Result<Folder> {
    Ok(folder.map(Text::folder).transpose()?.unwrap_or_default())
}

fn check(folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let found = read(folder)?.proofread(&Text::shipped());
    for flaw in &found {
        say(&flaw.to_string());
    }
    say(&match found.len() {
        0 => "nothing found".to_owned(),
        1 => "1 thing found".to_owned(),
        count => format!("{count} things found"),
    });
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn preview(args: &PreviewArgs) -> anyhow::Result<ExitCode> {
    let (shipped, folder) = (Text::shipped(), read(args.folder.as_deref())?);
    let text = Text::from_folders(&shipped, &folder)?;
    let locale = text.nearest(&args.language).with_context(|| format!("there is no language {}", args.language))?;
    let shown = text.preview([&shipped, &folder], locale, &args.names);
    anyhow::ensure!(!shown.is_empty(), "{locale} has neither a message nor a file of this name");
    let is_terminal = std::io::stdout().is_terminal();
    for it in &shown {
        say(&head(it));
        for form in &it.forms {
            for line in folded(form, is_terminal).lines() {
                say(&format!("    {line}"));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn head(shown: &Shown) -> String {
    let state = if shown.state == State::Source { String::new() } else { format!("  {}", shown.state.code()) };
    format!("{}{state}{}", shown.name, if shown.is_urgent { "  urgent" } else { "" })
}

/// The words with their styles on a terminal, and without them elsewhere.
fn folded(form: &Html, is_terminal: bool) -> String {
    if !is_terminal {
        return form.plain();
    }
    let mut styled = form.as_str().to_owned();
    for (tag, style) in STYLES {
        styled = styled.replace(tag, style);
    }
    Html::plain_of(&styled)
}

fn coverage(folder: Option<&Path>, json: bool) -> anyhow::Result<ExitCode> {
    let rows = read(folder)?.coverage(&Text::shipped())?;
    if json {
        for row in &rows {
            say(&serde_json::to_string(row)?);
        }
    } else {
        say(&Coverage::table(&rows));
    }
    Ok(ExitCode::SUCCESS)
}

fn review(args: &ReviewArgs) -> anyhow::Result<ExitCode> {
    let by = args.by.trim();
    anyhow::ensure!(!by.is_empty(), "--by: say who has read them");
    let folder = Text::folder(&args.folder)?;
    let home = args.folder.join(args.language.to_string());
    anyhow::ensure!(home.is_dir(), "{} is no folder", home.display());
    let today = Clock::system().now().date_naive();
    let (signed, count) = folder.reviewed(&Text::shipped(), &args.language, &args.names, by, today)?;
    let file = home.join("review.toml");
    std::fs::write(&file, signed).with_context(|| file.display().to_string())?;
    say(&format!("{}: {count} signed by {by} on {today}", file.display()));
    Ok(ExitCode::SUCCESS)
}
