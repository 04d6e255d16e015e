//! `wuzha bench linter`: how long it takes to look through a text for what leads to one person.

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use crate::cli::say;
use crate::clock::Clock;
use crate::domain::privacy::{Known, Purpose, lint, uncounted};
use crate::text::Text;

/// The signs of one text.
const SIGNS: usize = 500;

/// How often each text is looked through.
const ROUNDS: u32 = 20;

#[derive(Args)]
/// How often the texts are looked through.
pub struct LinterArgs {
    /// One look at each text, to see that it works
    #[arg(long)]
    quick: bool,
}

/// How long the looks at one text took on average.
struct Look {
    took: Duration,
    findings: usize,
}

/// Measures.
#[must_use]
pub(super) fn measure(args: &LinterArgs) -> ExitCode {
    let rounds = if args.quick { 1 } else { ROUNDS };
    let known = Known::default();
    for source in Text::shipped_sources().iter().filter(|source| source.path.ends_with("library.ftl")) {
        let signs: Vec<char> = source.text.chars().collect();
        let texts: Vec<String> = signs.chunks_exact(SIGNS).map(|chunk| chunk.iter().collect()).collect();
        // The words are read at the first look.
        let _ = lint("", Purpose::Post, &known, &uncounted);
        let mut looks: Vec<Look> = texts.iter().map(|text| look(text, &known, rounds)).collect();
        looks.sort_by_key(|look| look.took);
        let (Some(middle), Some(slowest)) = (looks.get(looks.len() / 2), looks.last()) else { continue };
        say(&format!(
            "{}: {} texts of {SIGNS} signs, {} µs each, {} µs at most, {} findings",
            source.locale,
            looks.len(),
            middle.took.as_micros(),
            slowest.took.as_micros(),
            looks.iter().map(|look| look.findings).sum::<usize>(),
        ));
    }
    ExitCode::SUCCESS
}

fn look(text: &str, known: &Known, rounds: u32) -> Look {
    let stopwatch = Clock::stopwatch();
    let mut findings = 0;
    for _ in 0..rounds {
        findings = lint(text, Purpose::Post, known, &uncounted).len();
    }
    Look { took: stopwatch.elapsed() / rounds, findings }
}
