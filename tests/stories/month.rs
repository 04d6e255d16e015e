//! The month of the demo: everybody in it does what is written, and everything arrives.

use std::process::Command;

use serde_json::Value;

const SCRIPT: &str = include_str!("../../bot/demo/month.json");

#[tokio::test]
async fn everybody_in_the_demo_does_what_the_month_wants_of_them() {
    let script: Value = serde_json::from_str(SCRIPT).expect("JSON");
    let demo = Command::new(env!("CARGO_BIN_EXE_wuzha")).args(["demo", "--headless", "--days", "30"]).output();
    let demo = demo.expect("the program that was just built");
    let printed = String::from_utf8_lossy(&demo.stdout);

    assert!(demo.status.success(), "{}", printed.lines().last().unwrap_or_default());
    let lines: Vec<_> = printed.lines().collect();
    let cues = script["cues"].as_array().expect("a list");
    let undone: Vec<_> = cues.iter().filter(|cue| !is_done(cue, &lines)).collect();
    assert!(undone.is_empty(), "{undone:#?}");
    // What nobody says shows that the others were understood.
    for heard in [
        "讨论前：7人投票，2人答对",
        "讨论后：7人投票，6人答对",
        "共有7人确认，谢谢大家。",
        "国际2401 4月主题班会 · 确认的同学太少，也没有照片",
        "已登记5/6，83%",
        "本周通知汇总（1条）",
        "[photo 800×533]",
    ] {
        assert!(printed.contains(heard), "{heard}");
    }
    assert_eq!(reminded(&lines, "04-23"), ["吴桐", "周倩", "钱多多", "韩梅"]);
    assert_eq!(reminded(&lines, "04-27"), ["周倩", "钱多多", "韩梅"]);
    assert_eq!(reminded(&lines, "04-29"), ["周倩", "钱多多", "韩梅"]);
}

/// Whether a line of a transcript says that somebody did it. A vote is anonymous and has none.
fn is_done(cue: &Value, lines: &[&str]) -> bool {
    let text = |key: &str| cue[key].as_str();
    let (at, who) = (text("at").expect("a time"), text("who").expect("a name"));
    let begins = format!("{}  {who}  ", at.trim_start_matches("2025-"));
    let did = |what: &str, how: &str| {
        lines
            .iter()
            .any(|line| line.strip_prefix(&begins).is_some_and(|did| did.starts_with(how) && did.contains(what)))
    };
    match (text("says"), text("taps"), text("opens"), text("shows")) {
        (Some(words), ..) => did(words, ""),
        (_, Some(label), ..) => did(label, "⟨"),
        (_, _, Some(_), _) => did("b_", "/start"),
        (_, _, _, Some(_)) => did("", "[photo"),
        _ => cue["votes"].is_string(),
    }
}

/// Who is reminded of their class's meeting at 18:00, in the order of the chats.
fn reminded<'l>(lines: &[&'l str], day: &str) -> Vec<&'l str> {
    let mut chat = "";
    let mut reminded = Vec::new();
    for line in lines {
        if let Some(name) = line.strip_prefix("── ").and_then(|rest| rest.strip_suffix(" ──")) {
            chat = name;
        } else if line.starts_with(&format!("{day} 18:00  无诈  ")) && line.contains("还没有登记") {
            reminded.push(chat);
        }
    }
    reminded
}
