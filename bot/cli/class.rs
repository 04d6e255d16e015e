//! `wuzha class …`: classes and the groups that belong to them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Subcommand;

use super::roster::rows;
use super::run::Desk;
use super::{complain, say};
use crate::config::Config;
use crate::domain::campus::Coded as _;
use crate::domain::class::Class;
use crate::domain::plan::Cadence;
use crate::domain::tip::Segment;
use crate::service::class;

#[derive(Subcommand)]
pub(super) enum ClassCommand {
    /// Enter a class
    Add {
        /// Its name, as its people write it
        name: String,
        /// The id of its campus in the plan
        #[arg(long)]
        campus: String,
        /// The name of its college
        #[arg(long)]
        college: String,
        /// all, freshmen, graduating, international or staff
        #[arg(long, default_value = "all")]
        segment: String,
        /// The year in which its people came: 2023
        #[arg(long)]
        cohort: Option<u16>,
        /// One or two languages of its group, the first first: zh-CN,en
        #[arg(long, value_delimiter = ',')]
        languages: Vec<String>,
        /// daily, three_a_week or weekly
        #[arg(long, default_value = "daily")]
        cadence: String,
    },
    /// Enter the classes of a list that are not there yet
    ///
    /// The list is an .xlsx workbook or a .csv file with a heading row: class, campus, college and, if you like,
    /// cohort (a year), segment, language (one or two) and cadence, in English or in Chinese.
    Import {
        /// The file
        file: PathBuf,
        /// Only compare
        #[arg(long)]
        dry_run: bool,
    },
    /// List the classes and how we stand with the group of each
    List,
    /// Print a link that binds a group to the class; it works once, for seven days
    Link {
        /// The class
        name: String,
    },
    /// Say goodbye in the class's group and leave it
    Unbind {
        /// The class
        name: String,
    },
}

pub(super) async fn obey(config: Config, command: ClassCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    let services = &desk.services;
    match command {
        ClassCommand::Add { name, campus, college, segment, cohort, languages, cadence } => {
            anyhow::ensure!(
                desk.campuses.contains(&campus),
                "the plan has no campus `{campus}`: it has {}",
                desk.campuses.join(", ")
            );
            let languages = if languages.is_empty() { config.campus.languages.clone() } else { languages };
            let class = Class {
                name,
                campus,
                college,
                segment: read_segment(&segment)?,
                cohort,
                languages,
                cadence: read_cadence(&cadence)?,
            };
            let class = desk.done(class::add(services, class).await)?;
            say(&format!("{0} is entered; `wuzha class link {0}` prints the link for its group", class.name));
        }
        ClassCommand::Import { file, dry_run } => return import(&desk, &file, dry_run).await,
        ClassCommand::List => {
            for listed in desk.done(class::list(services).await)? {
                let Class { name, campus, college, segment, cohort, languages, cadence } = listed.class;
                let cohort = cohort.map_or_else(|| "-".to_owned(), |year| year.to_string());
                let segment = segment.map_or("all", Segment::as_str);
                let (languages, cadence) = (languages.join("+"), cadence.code());
                let group = listed.group.map_or("no group yet", |state| state.name());
                say(&format!("{name}  {campus}  {college}  {segment}  {cohort}  {languages}  {cadence}  {group}"));
            }
        }
        ClassCommand::Link { name } => {
            anyhow::ensure!(
                desk.knows_bot,
                "the bot's name is not known yet: start `wuzha run` once with its token, then make the link"
            );
            let link = desk.done(class::link(services, &name).await)?;
            say(&link.url);
            say(&format!("in a group that the bot is in already, write: {}", link.command));
            say(&format!("good once, until {}", services.settings.local(link.expires_at).format("%Y-%m-%d %H:%M")));
        }
        ClassCommand::Unbind { name } => {
            desk.done(class::unbind(services, &name).await)?;
            say(&format!("{name}: the goodbye is planned; the running bot says it and leaves the group"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn import(desk: &Desk, file: &Path, dry_run: bool) -> anyhow::Result<ExitCode> {
    let listing = class::preview(&desk.services, &rows(file)?).await.with_context(|| file.display().to_string())?;
    for class in &listing.new {
        say(&format!("new  {}  {}  {}", class.name, class.campus, class.college));
    }
    for fault in &listing.faults {
        say(&format!("mistake  {fault}"));
    }
    say(&format!("{} new, {} as before, {} mistakes", listing.new.len(), listing.same, listing.faults.len()));
    if !listing.faults.is_empty() {
        complain("nothing is entered before the mistakes are mended");
        return Ok(ExitCode::FAILURE);
    }
    if dry_run || listing.new.is_empty() {
        say("nothing was changed");
        return Ok(ExitCode::SUCCESS);
    }
    class::apply(&desk.services, &listing).await?;
    say("the new ones are entered");
    Ok(ExitCode::SUCCESS)
}

/// The segment with this word; `all` is none in particular.
pub(crate) fn read_segment(word: &str) -> anyhow::Result<Option<Segment>> {
    if word == "all" {
        return Ok(None);
    }
    let segment = Segment::parse(word);
    segment
        .map(Some)
        .with_context(|| format!("`{word}` is no segment: write all, freshmen, graduating, international or staff"))
}

/// The cadence with this word.
pub(crate) fn read_cadence(word: &str) -> anyhow::Result<Cadence> {
    Cadence::from_code(word).with_context(|| format!("`{word}` is no cadence: write daily, three_a_week or weekly"))
}
