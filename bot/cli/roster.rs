//! `wuzha roster …`: the list of who is in which class, brought as a file.

use std::fs::File;
use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::run::Desk;
use super::{complain, say};
use crate::config::Config;
use crate::domain::listing::{Diff, Fault, Row};
use crate::domain::roster::{MaskedName, Seat};
use crate::service::roster;
use crate::sheet::{self, Table};

/// How many differences and mistakes of a kind are printed; the report has all.
const PRINTED: usize = 20;

#[derive(Subcommand)]
pub(super) enum RosterCommand {
    /// Compare a list of students with the roster, and make the roster what it says
    ///
    /// The list is an .xlsx workbook or a .csv file with a heading row: class, seat, name, number and, if you like,
    /// segments and language, in English or in Chinese. It speaks for the classes that stand in it and for no
    /// other. Names are masked and numbers hashed; nothing else of the file is kept.
    Import(ImportArgs),
}

#[derive(Args)]
pub(super) struct ImportArgs {
    /// The file
    file: PathBuf,
    /// Only compare
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Apply without asking
    #[arg(long)]
    yes: bool,
    /// Write every difference and every mistake to a new .csv file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

pub(super) async fn obey(config: Config, command: RosterCommand) -> anyhow::Result<ExitCode> {
    let RosterCommand::Import(args) = command;
    let name = args.file.display();
    let rows = rows(&args.file)?;
    let desk = Desk::open(&config).await?;
    let preview = roster::preview(&desk.services, &rows).await.with_context(|| name.to_string())?;
    drop(rows);
    let lines = lines(&preview.diff, &preview.faults);
    print(&preview.diff, &lines);
    if let Some(report) = &args.report {
        write_report(report, &lines)?;
        say(&format!("all of it is in {}", report.display()));
    }
    if !preview.faults.is_empty() {
        complain("nothing is taken over before the mistakes are mended; who stands in such a row is shown as left");
        return Ok(ExitCode::FAILURE);
    }
    if args.dry_run || preview.diff.is_empty() {
        say("nothing was changed");
        return Ok(ExitCode::SUCCESS);
    }
    if !args.yes && !is_confirmed()? {
        say("nothing was changed");
        return Ok(ExitCode::FAILURE);
    }
    roster::apply(&desk.services, preview).await?;
    say("the roster is what the list says");
    Ok(ExitCode::SUCCESS)
}

/// The rows of a file, of which no more is read than a little over what is permitted.
pub(super) fn rows(file: &Path) -> anyhow::Result<Vec<Row>> {
    let opened = File::open(file).with_context(|| format!("opening {}", file.display()))?;
    let mut bytes = Vec::new();
    opened
        .take(sheet::FILE_BYTES_MAX as u64 + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("reading {}", file.display()))?;
    sheet::read(&bytes).with_context(|| file.display().to_string())
}

/// One difference or one mistake, as the report has it.
pub(super) struct ReportLine {
    pub(super) kind: &'static str,
    pub(super) row: Option<u32>,
    /// Who, without what nobody needs to see: `软件2301 07 张*`.
    pub(super) who: String,
    pub(super) note: String,
}

pub(super) fn lines(diff: &Diff, faults: &[Fault]) -> Vec<ReportLine> {
    let Diff { new, changed, left, .. } = diff;
    let who = |class: &str, seat: Seat, name: &MaskedName| format!("{class} {seat} {name}");
    let new = new.iter().map(|entry| ReportLine {
        kind: "new",
        row: Some(entry.row),
        who: who(&entry.class, entry.seat, &entry.name),
        note: String::new(),
    });
    let changed = changed.iter().map(|change| {
        let (before, entry) = (&change.before, &change.entry);
        let was = who(&before.class, before.seat, &before.name);
        let now = who(&entry.class, entry.seat, &entry.name);
        let note = match () {
            () if change.is_back => "had left and is back".to_owned(),
            () if was == now => "other segments or another language".to_owned(),
            () => format!("was {was}"),
        };
        ReportLine { kind: "changed", row: Some(entry.row), who: now, note }
    });
    let left = left.iter().map(|student| ReportLine {
        kind: "left",
        row: None,
        who: who(&student.class, student.seat, &student.name),
        note: String::new(),
    });
    let mistakes = faults.iter().map(|fault| ReportLine {
        kind: "mistake",
        row: Some(fault.row),
        who: String::new(),
        note: fault.why.to_string(),
    });
    new.chain(changed).chain(left).chain(mistakes).collect()
}

pub(super) fn print(diff: &Diff, lines: &[ReportLine]) {
    for kind in ["new", "changed", "left", "mistake"] {
        let of_kind = || lines.iter().filter(|line| line.kind == kind);
        for line in of_kind().take(PRINTED) {
            let row = line.row.map(|row| format!("row {row}:")).unwrap_or_default();
            let words = [kind, &row, &line.who, &line.note];
            say(&words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("  "));
        }
        let more = of_kind().count().saturating_sub(PRINTED);
        if more > 0 {
            say(&format!("{kind}  … and {more} more; --report writes all of them"));
        }
    }
    let mistakes = lines.iter().filter(|line| line.kind == "mistake").count();
    let (new, changed, left) = (diff.new.len(), diff.changed.len(), diff.left.len());
    let same = diff.same;
    say(&format!("{new} new, {changed} changed, {left} left, {same} as before, {mistakes} mistakes"));
}

/// Writes a new file.
pub(super) fn write_report(file: &Path, lines: &[ReportLine]) -> anyhow::Result<()> {
    let writing = || format!("writing {}", file.display());
    let mut created = File::create_new(file).with_context(writing)?;
    let mut report = Table::new(&["kind", "row", "who", "note"], usize::MAX);
    for line in lines {
        let row = line.row.map(|row| row.to_string()).unwrap_or_default();
        report.add(&[line.kind, &row, &line.who, &line.note]);
    }
    created.write_all(report.into_text().as_bytes()).with_context(writing)
}

pub(super) fn is_confirmed() -> anyhow::Result<bool> {
    let input = std::io::stdin();
    anyhow::ensure!(input.is_terminal(), "nobody can be asked here: say --yes to apply it, or --dry-run to compare");
    complain("apply this? [y/N]");
    let mut answer = String::new();
    input.lock().read_line(&mut answer)?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}
