//! The demo as somebody in front of a browser sees it.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::harness::browser::Browser;

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn whoever_watches_the_demo_jumps_to_the_next_tip_and_confirms_it() {
    let demo = Demo::starts();
    let (wang, group) = demo.finds("王敏", "软件2301").await;
    let browser = Browser::open(&demo.url).await;

    browser.find("[data-testid=persona-picker]").await.click().await;
    browser.find(&format!("[data-testid=persona-{wang}]")).await.click().await;
    browser.find(&format!("[data-testid=chat-{group}]")).await.click().await;
    browser.find("[data-testid=clock-next]").await.click().await;

    // Only a tip has a second button; the first card's only one is a link.
    browser.find("[data-testid=button][data-column='1']").await;
    let first_buttons = browser.find_all("[data-testid=button][data-column='0']").await;
    let got_it = first_buttons.last().expect("the tip's");
    assert_eq!(got_it.text().await, "看过了");
    browser.wait_for_text("#clock-minutes", "12:10").await;
    let cards = browser.find_all(".message .text").await;
    let card = cards.last().expect("the tip").text().await;
    assert!(card.starts_with("【反诈提示】"), "{card}");

    browser.wait_for_text("#narration", "12:10").await;

    got_it.click().await;
    browser.wait_for_text("[data-testid=toast]", "✓ 已记录。本群已有1人看过。").await;
    browser.screenshot(&picture("page-desktop.png")).await;

    browser.find("[data-testid=button][data-column='1']").await.click().await;
    browser.wait_for_text("[data-testid=alert]", "今天是反诈宣传日历上的日子，这条提示专为今天准备。").await;
    browser.find("[data-testid=dialog-close]").await.click().await;

    browser.becomes_a_phone().await;
    browser.screenshot(&picture("page-phone.png")).await;
    let is_at_the_newest = "return document.querySelector('#pill').hidden";
    assert_eq!(browser.execute(is_at_the_newest).await, true, "the phone shows something older than the tip");
    browser.find("[data-testid=back]").await.click().await;
    browser.screenshot(&picture("page-phone-chats.png")).await;
    demo.ends();
}

#[test]
fn whoever_presses_ctrl_c_while_the_bot_is_busy_ends_the_demo() {
    // It has just said where it is and lets the bot do what is due at the curtain.
    Demo::starts().ends();
}

/// `wuzha demo` as its own process.
struct Demo {
    process: Child,
    said: BufReader<ChildStdout>,
    url: String,
}

impl Demo {
    fn starts() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_wuzha"))
            .args(["demo", "--port", "0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program that was just built");
        let mut said = BufReader::new(process.stdout.take().expect("it is piped"));
        let url = said.by_ref().lines().map_while(Result::ok).find_map(|line| {
            let (url, _) = line.strip_prefix("open ")?.split_once(' ')?;
            Some(url.to_owned())
        });
        Self { process, said, url: url.expect("the demo says where it is") }
    }

    /// The numbers of a person and of a group.
    async fn finds(&self, person: &str, group: &str) -> (i64, i64) {
        let http = reqwest::Client::builder().no_proxy().build().expect("no options that can fail");
        let state = http.get(format!("{}sandbox/state", self.url)).send().await.expect("the demo answers");
        let state: Value = serde_json::from_str(&state.text().await.expect("an answer in full")).expect("JSON");
        let id = |kind: &str, key: &str, wanted: &str| {
            let all = state[kind].as_array().expect("a list");
            let found = all.iter().find(|one| one[key] == wanted).unwrap_or_else(|| panic!("there is no {wanted}"));
            found["id"].as_i64().expect("a number")
        };
        (id("people", "name", person), id("chats", "title", group))
    }

    /// Presses Ctrl-C.
    fn ends(mut self) {
        let pid = self.process.id().to_string();
        let told = Command::new("kill").args(["-INT", &pid]).status().expect("every Unix has kill");
        assert!(told.success(), "the demo is gone already");
        let last_words: Vec<_> = self.said.by_ref().lines().map_while(Result::ok).collect();
        let ended = self.process.wait().expect("it is our child");
        assert!(ended.success(), "{last_words:#?}");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // After `ends` there is nothing to kill; after a failed assertion there is.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A picture for a person to look at after the test.
fn picture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
