//! `wuzha term …`: terms, and the list with which one follows another.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::{Days, NaiveDate};
use clap::{Args, Subcommand};

use super::roster::{self, ReportLine, is_confirmed, rows, write_report};
use super::run::Desk;
use super::{complain, say};
use crate::config::Config;
use crate::domain::calendar::{Calendar, Season};
use crate::domain::term::{Ended, Term};
use crate::domain::tip::Segment;
use crate::service::term::{self, Preview};

/// How far ahead the next term is looked for in the calendar.
const LOOK_DAYS: usize = 400;

/// How many classes of a kind are printed; the report has all.
const PRINTED: usize = 20;

#[derive(Subcommand)]
pub(super) enum TermCommand {
    /// Begin a term; after the first, with the list of all students
    ///
    /// The list is that of `wuzha roster import`, of the whole university: whoever does not stand in it has left, and
    /// a class of which nobody stands in it is over. A new class is entered by `campus` and `college` (and, if you
    /// like, `cohort` and `cadence`) in its first row. Nothing is deleted; `wuzha term show` reads the past.
    New(NewArgs),
    /// List the terms
    List,
    /// Print the classes as they stood at the end of a term
    Show {
        /// The term
        code: String,
        /// Print who was in this class, by seat
        #[arg(long)]
        class: Option<String>,
    },
}

#[derive(Args)]
pub(super) struct NewArgs {
    /// What the term is called: 2025F
    code: String,
    /// The list of all students
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// Its first day [default: of the term that the school's calendar has next, or now]
    #[arg(long, value_name = "DATE", requires = "to")]
    from: Option<NaiveDate>,
    /// Its last day
    #[arg(long, value_name = "DATE", requires = "from")]
    to: Option<NaiveDate>,
    /// Only compare
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Apply without asking
    #[arg(long)]
    yes: bool,
    /// Write everything that would change to a new .csv file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

pub(super) async fn obey(config: Config, command: TermCommand) -> anyhow::Result<ExitCode> {
    let desk = Desk::open(&config).await?;
    match command {
        TermCommand::New(args) => return begin(&config, &desk, args).await,
        TermCommand::List => {
            for term in term::list(&desk.services).await? {
                let now = if term.is_current { "current" } else { "over" };
                say(&format!("{}  {}  {}  {now}", term.code, term.first, term.last));
            }
        }
        TermCommand::Show { code, class: None } => {
            for then in desk.done(term::show(&desk.services, &code).await)? {
                say(&format!("{}  {}  {}  {} students", then.class, then.campus, then.college, then.students));
            }
        }
        TermCommand::Show { code, class: Some(class) } => {
            for (seat, name) in desk.done(term::show_class(&desk.services, &code, &class).await)? {
                say(&format!("{seat} {name}"));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn begin(config: &Config, desk: &Desk, args: NewArgs) -> anyhow::Result<ExitCode> {
    let (first, last) = match (args.from, args.to) {
        (Some(from), Some(to)) => (from, to),
        _ => {
            let (book, ..) = config.read_plan()?;
            let today = desk.services.settings.local(desk.services.clock.now()).date();
            next_term(book.calendars.shared(), today)
                .context("the school's calendar has no term from today on: say --from DATE --to DATE")?
        }
    };
    let term = desk.done(Term::new(&args.code, first, last).map_err(Into::into))?;
    let Some(roster) = &args.roster else {
        anyhow::ensure!(!args.dry_run, "there is nothing to compare without --roster FILE");
        desk.done(term::begin_first(&desk.services, &term).await)?;
        say(&format!("{} has begun, from {first} to {last}", term.code));
        return Ok(ExitCode::SUCCESS);
    };
    let rows = rows(roster)?;
    let preview = term::preview(&desk.services, term, &rows).await.with_context(|| roster.display().to_string())?;
    drop(rows);
    print(&preview);
    if let Some(report) = &args.report {
        write_report(report, &lines(&preview))?;
        say(&format!("all of it is in {}", report.display()));
    }
    if !preview.faults.is_empty() {
        complain("nothing begins before the mistakes are mended; who stands in such a row is shown as left");
        return Ok(ExitCode::FAILURE);
    }
    if args.dry_run {
        say("nothing was changed");
        return Ok(ExitCode::SUCCESS);
    }
    if !args.yes && !is_confirmed()? {
        say("nothing was changed");
        return Ok(ExitCode::FAILURE);
    }
    let code = preview.term.code.clone();
    term::apply(&desk.services, preview).await?;
    say(&format!("{code} has begun, from {first} to {last}"));
    Ok(ExitCode::SUCCESS)
}

/// The first term of a calendar that has not ended on a day: its exam weeks are part of it.
fn next_term(calendar: &Calendar, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let is_term = |day: &NaiveDate| matches!(calendar.season(*day), Some(Season::Term | Season::Exam));
    let back = |day: NaiveDate| {
        let days = std::iter::successors(Some(day), |day| day.checked_sub_days(Days::new(1)));
        days.take(LOOK_DAYS).take_while(is_term).last()
    };
    let first = today.iter_days().take(LOOK_DAYS).find(is_term)?;
    let last = first.iter_days().take(LOOK_DAYS).take_while(is_term).last()?;
    Some((back(first)?, last))
}

fn print(preview: &Preview) {
    let lines = class_lines(preview);
    for kind in ["new class", "back", "class over", "turned"] {
        let of_kind = || lines.iter().filter(|line| line.kind == kind);
        for line in of_kind().take(PRINTED) {
            say(&format!("{kind}  {}  {}", line.who, line.note));
        }
        let more = of_kind().count().saturating_sub(PRINTED);
        if more > 0 {
            say(&format!("{kind}  … and {more} more; --report writes all of them"));
        }
    }
    for (duty, count) in &preview.roles {
        say(&format!("roles that end with their class  {duty}  {count}"));
    }
    roster::print(&preview.diff, &roster::lines(&preview.diff, &preview.faults));
    let (rollover, term) = (&preview.rollover, &preview.term);
    let before =
        preview.before.as_ref().map_or_else(|| "the first".to_owned(), |before| format!("after {}", before.code));
    say(&format!(
        "{} ({} to {}), {before}: classes: {} go on, {} new, {} over",
        term.code,
        term.first,
        term.last,
        rollover.going_on,
        rollover.new.len(),
        rollover.ended.len()
    ));
}

/// Everything that would change.
fn lines(preview: &Preview) -> Vec<ReportLine> {
    let mut lines = class_lines(preview);
    lines.extend(roster::lines(&preview.diff, &preview.faults));
    lines
}

fn class_lines(preview: &Preview) -> Vec<ReportLine> {
    let rollover = &preview.rollover;
    let line = |kind, who: &str, note| ReportLine { kind, row: None, who: who.to_owned(), note };
    let new = rollover.new.iter().map(|(class, students)| {
        line("new class", &class.name, format!("{} {}, {students} students", class.campus, class.college))
    });
    let back = rollover.back.iter().map(|class| line("back", class, "was over and is there again".to_owned()));
    let ended = rollover.ended.iter().map(|ended| {
        let successor = preview.successors.get(&ended.class);
        line("class over", &ended.class, whereabouts(ended, successor.map(String::as_str)))
    });
    let turned = rollover.turned.iter().map(|turned| {
        let word = |segment: Option<Segment>| segment.map_or("all", Segment::as_str);
        line("turned", &turned.class, format!("{} → {}", word(turned.from), word(turned.to)))
    });
    new.chain(back).chain(ended).chain(turned).collect()
}

/// Where the people of a class that is over are, and what its group is offered to.
fn whereabouts(ended: &Ended, successor: Option<&str>) -> String {
    let gone = ended.students - ended.went.iter().map(|(_, count)| count).sum::<usize>();
    let mut parts: Vec<_> = ended.went.iter().map(|(class, count)| format!("{count} to {class}")).collect();
    if gone > 0 {
        parts.push(format!("{gone} left"));
    }
    let offer = successor.map(|class| format!("; its group is offered to {class}")).unwrap_or_default();
    format!("{} students: {}{offer}", ended.students, parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Book;

    #[test]
    fn the_next_term_is_the_one_that_has_not_ended_with_its_exam_weeks() {
        let calendars = Book::embedded().calendars;
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let autumn = Some((day("2025-09-01"), day("2026-01-16")));
        for today in ["2025-07-05", "2025-09-01", "2026-01-16"] {
            assert_eq!(next_term(calendars.shared(), day(today)), autumn, "{today}");
        }
        assert_eq!(next_term(calendars.shared(), day("2026-01-17")), None);
    }
}
