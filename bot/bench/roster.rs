//! `wuzha bench roster`: how long a list of students takes, and how much memory.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::process::ExitCode;

use clap::Args;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::measure::Running;
use crate::app::open_services;
use crate::cli::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::class::Class;
use crate::domain::plan::Cadence;
use crate::plan::source::Source;
use crate::secret::Key;
use crate::service::{Services, class, roster};
use crate::sheet;
use crate::store::Store;

/// Students in one class.
const CLASS: usize = 32;

/// How large the lists are.
#[derive(Args, Clone, Debug)]
pub struct RosterArgs {
    /// How many students the lists have
    #[arg(long, default_value_t = 40_000, value_parser = clap::value_parser!(u32).range(1..=60_000))]
    students: u32,
    /// A tenth of the students, to see that it works
    #[arg(long)]
    quick: bool,
}

/// Measures.
///
/// # Errors
/// When the database cannot be set up, or a list is not taken.
pub(super) async fn measure(args: &RosterArgs) -> anyhow::Result<ExitCode> {
    let students = usize::try_from(if args.quick { args.students.div_ceil(10) } else { args.students })?;
    let folder = tempfile::tempdir()?;
    let store = Store::open(&format!("sqlite:{}", folder.path().join("bench.db").display())).await?;
    let mut config = Config::read(&Source::embedded("defaults", ""), &|_| None)?;
    config.cases.key = Some(folder.path().join("case-key"));
    let (book, library, _) = config.read_plan()?;
    let services = open_services(&config, Key::random(), &book, library, store, Clock::system(), "bench_bot").await?;
    for number in 0..students.div_ceil(CLASS) {
        let class = Class {
            name: class_name(number),
            campus: book.plan.campuses[0].id.as_str().to_owned(),
            college: "bench".to_owned(),
            segment: None,
            cohort: None,
            languages: vec!["en".to_owned()],
            cadence: Cadence::Daily,
        };
        class::add(&services, class).await.map_err(anyhow::Error::new)?;
    }
    // The second year: a tenth have left, a tenth are new, a tenth changed their seats.
    let first: Vec<_> = (0..students).map(|number| (number, number)).collect();
    let second: Vec<_> = (0..students)
        .map(|seat| match seat % 10 {
            0 => (seat + 100_000, seat),
            1 => (seat + 1, seat),
            2 => (seat - 1, seat),
            _ => (seat, seat),
        })
        .collect();
    import(&services, "a new roster, .xlsx", &workbook(&first)?).await?;
    import(&services, "the next year, .csv", list(&second).as_bytes()).await?;
    import(&services, "the same again, .xlsx", &workbook(&second)?).await?;
    say(&format!("the most memory it held: {:.0} MiB", Running::this().peak_memory_mib()?));
    Ok(ExitCode::SUCCESS)
}

async fn import(services: &Services, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let stopwatch = Clock::stopwatch();
    let rows = sheet::read(bytes)?;
    let read = stopwatch.elapsed();
    let preview = roster::preview(services, &rows).await?;
    anyhow::ensure!(preview.faults.is_empty(), "{}", preview.faults[0]);
    drop(rows);
    let compared = stopwatch.elapsed();
    let (new, changed, left) = (preview.diff.new.len(), preview.diff.changed.len(), preview.diff.left.len());
    roster::apply(services, preview).await?;
    let applied = stopwatch.elapsed();
    say(&format!(
        "{name}: {} kB, {new} new, {changed} changed, {left} left; read in {} ms, compared after {} ms, applied after {} ms",
        bytes.len() / 1_000,
        read.as_millis(),
        compared.as_millis(),
        applied.as_millis()
    ));
    Ok(())
}

fn class_name(number: usize) -> String {
    format!("C{number:04}")
}

/// The cells of one row: who sits where.
fn cells(number: usize, seat: usize) -> [String; 4] {
    [class_name(seat / CLASS), (seat % CLASS + 1).to_string(), format!("Student {number}"), format!("2023{number:08}")]
}

const HEADING: [&str; 4] = ["class", "seat", "name", "number"];

fn list(students: &[(usize, usize)]) -> String {
    let rows = students.iter().map(|(number, seat)| cells(*number, *seat).join(","));
    [HEADING.join(",")].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// A workbook with the same, as spreadsheet programs write it: texts apart from the sheet.
fn workbook(students: &[(usize, usize)]) -> anyhow::Result<Vec<u8>> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let (mut sheet, mut texts, mut count) = (String::new(), String::new(), 0);
    let heading = HEADING.map(str::to_owned);
    let rows = [heading].into_iter().chain(students.iter().map(|(number, seat)| cells(*number, *seat)));
    for (row, cells) in (1..).zip(rows) {
        write!(sheet, r#"<row r="{row}">"#)?;
        for (column, cell) in ('A'..).zip(cells) {
            write!(sheet, r#"<c r="{column}{row}" t="s"><v>{count}</v></c>"#)?;
            write!(texts, "<si><t>{cell}</t></si>")?;
            count += 1;
        }
        sheet += "</row>";
    }
    let relation = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
    };
    let relations = |list: &str| format!(r#"<Relationships xmlns="{PACKAGE}">{list}</Relationships>"#);
    let within =
        relation("r1", "worksheet", "worksheets/sheet1.xml") + &relation("r2", "sharedStrings", "sharedStrings.xml");
    let parts = [
        ("_rels/.rels", relations(&relation("r0", "officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", relations(&within)),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        ("xl/sharedStrings.xml", format!(r#"<sst xmlns="{MAIN}">{texts}</sst>"#)),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>"#),
        ),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
