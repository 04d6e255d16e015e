//! The demo as somebody in front of a browser sees it.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::harness::browser::Browser;

/// How long the demo may take to come to something. Only failing tests wait for so long.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(180);

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn whoever_watches_the_demo_jumps_to_the_next_tip_and_confirms_it() {
    let demo = Demo::starts();
    let (wang, group) = demo.finds("王敏", "软件2301").await;
    let browser = Browser::open(&demo.url).await;

    browser.find("[data-testid=persona-picker]").await.click().await;
    browser.find(&format!("[data-testid=persona-{wang}]")).await.click().await;
    browser.find(&format!("[data-testid=chat-{group}]")).await.click().await;
    // Past the scene in which a group and a student are bound.
    browser.find("[data-testid=clock-hour]").await.click().await;
    // Somebody is drawn by lot for the week's sample.
    browser.wait_for_text("#clock-next-label", "11:55").await;
    browser.find("[data-testid=clock-next]").await.click().await;
    browser.wait_for_text("#clock-next-label", "12:10").await;
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
    browser.wait_for_passing_text("[data-testid=toast]", "✓ 已记录。本群已有1人看过。").await;
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

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn whoever_watches_the_demo_sees_a_monitor_bind_a_group_and_a_student_herself() {
    let demo = Demo::starts();
    let (wu, group) = demo.finds("吴桐", "会计2403").await;
    let (zheng, _) = demo.finds("郑好", "会计2403").await;
    let browser = Browser::open(&demo.url).await;
    demo.becomes(&browser, wu, group).await;
    browser.find("[data-testid=add-bot]").await;

    browser.find("[data-testid=clock-hour]").await.click().await;
    browser.wait_for_text(".message .text", "为会计2403提供反诈提示").await;
    browser.wait_for_text("#narration-log", "[吴桐 added 无诈]").await;
    demo.becomes(&browser, zheng, zheng).await;
    browser.wait_for_text(".message .text", "已绑定：02 郑*，会计2403").await;
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_visitor_binds_a_group_and_somebody_by_hand_in_the_page() {
    let demo = Demo::starts();
    let (aigerim, international) = demo.finds("Aigerim", "国际2401").await;
    let (li, other) = demo.finds("李想", "软件国际合班").await;
    let browser = Browser::open(&demo.url).await;

    demo.becomes(&browser, aigerim, international).await;
    browser.wait_for_text("#persona", "…0201").await;
    browser.find("[data-testid=button][data-column='0']").await.click().await;
    browser.wait_for_text(".message .text", "last four digits").await;
    browser.find("[data-testid=composer]").await.types("0201\n").await;
    browser.find("[data-testid=button][data-row='1']").await;
    browser.find("[data-testid=button][data-row='0'][data-column='0']").await.click().await;
    browser.wait_for_passing_text("[data-testid=toast]", "You are bound.").await;

    demo.becomes(&browser, li, other).await;
    browser.find("[data-testid=add-bot]").await.click().await;
    // The bot waits for half a minute, in case somebody sends a link.
    browser.find("[data-testid=clock-hour]").await.click().await;
    browser.find("[data-testid=button][data-column='0']").await.click().await;
    browser.wait_for_text(".message .text", "软件2301").await;
    browser.screenshot(&picture("page-binding.png")).await;
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_visitor_sends_a_roster_in_the_page_and_opens_what_comes_back() {
    let demo = Demo::starts();
    let (wang, _) = demo.finds("王老师", "反诈专班").await;
    let browser = Browser::open(&demo.url).await;
    demo.becomes(&browser, wang, wang).await;
    browser.find("[data-testid=start]").await.click().await;
    browser.wait_for_text(".message .text", "我是学校的反诈助手").await;
    browser.find("[data-testid=commands]").await.click().await;
    browser.find("[data-testid=command-me]").await.click().await;
    browser.wait_for_text(".message .text", "还没有绑定").await;

    for (file, answer) in [("1", "3行有错，什么也没有写入"), ("0", "名单可以写入")] {
        browser.find("[data-testid=attach]").await.click().await;
        browser.find(&format!("[data-testid=file-{file}]")).await.click().await;
        browser.wait_for_text(".message .text", answer).await;
    }
    let files = browser.find_all("[data-testid=file]").await.len();
    assert_eq!(files, 4, "two lists, and what the bot found in each");
    let read = browser.execute("return document.querySelectorAll('[data-testid=file]')[1].download").await;
    assert_eq!(read, "roster-check.csv");
    let check = "const request = new XMLHttpRequest(); \
                 request.open('GET', document.querySelectorAll('[data-testid=file]')[3].href, false); \
                 request.send(); return request.responseText";
    let check = browser.execute(check).await;
    assert!(check.as_str().is_some_and(|check| check.contains("软件2301 03 刘*")), "{check}");
    browser.screenshot(&picture("page-roster.png")).await;
    browser.find("[data-testid=button][data-column='0']").await.click().await;
    browser.wait_for_passing_text("[data-testid=toast]", "名单已写入。").await;

    // One of the visitor's own.
    let own = tempfile::tempdir().expect("a temporary folder");
    let list = own.path().join("own.csv");
    std::fs::write(&list, "班级,班内序号,姓名,学号\n软件2301,1,李想,202301003101\n").expect("a writable folder");
    browser.find("[data-testid=file-picker]").await.types(list.to_str().expect("a plain path")).await;
    browser.wait_for_text(".message .text", "移出3").await;
    browser.becomes_a_phone().await;
    browser.find("[data-testid=attach]").await.click().await;
    browser.screenshot(&picture("page-phone-files.png")).await;
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_visitor_invites_as_one_person_and_accepts_as_another() {
    let demo = Demo::starts();
    let (zhao, _) = demo.finds("赵处", "反诈专班").await;
    let (min, _) = demo.finds("王敏", "软件2301").await;
    let browser = Browser::open(&demo.url).await;
    demo.becomes(&browser, zhao, zhao).await;
    browser.find("[data-testid=start]").await.click().await;
    browser.wait_for_text(".message .text", "我是学校的反诈助手").await;
    browser.find("[data-testid=composer]").await.types("/invite 安全员 软件2301\n").await;

    browser.wait_for_text(".message .text a", "start=r_").await;
    // By script: the message may be drawn anew at any moment.
    browser.execute("document.querySelector('.message .text a').click()").await;
    browser.screenshot(&picture("page-readers.png")).await;
    browser.find(&format!("[data-testid=reader-{min}]")).await.click().await;
    browser.find(&format!("[data-testid=chat-{min}][aria-current=true]")).await;
    browser.wait_for_text(".message .text", "邀请你担任：软件2301的安全员").await;
    browser.find("[data-testid=button][data-column='0']").await.click().await;
    browser.wait_for_passing_text("[data-testid=toast]", "已接受。").await;
    demo.becomes(&browser, zhao, zhao).await;
    browser.wait_for_text(".message .text", "你的邀请已被接受").await;
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn what_is_said_while_a_chat_is_being_opened_is_shown() {
    let demo = Demo::starts();
    let (zhao, _) = demo.finds("赵处", "反诈专班").await;
    let (min, _) = demo.finds("王敏", "软件2301").await;
    let browser = Browser::open(&demo.url).await;
    demo.becomes(&browser, zhao, zhao).await;
    demo.does("start", &json!({ "person": min })).await;
    demo.waits_for(&format!("transcript/{min}"), "我是学校的反诈助手").await;

    // The answer that holds the history is on its way for as long as the test wants.
    let slow = "const now = window.fetch; const go = new Promise(done => { window.letGo = done; }); \
                window.fetch = async (path, ...more) => { \
                    const answer = await now(path, ...more); \
                    if (String(path).includes('/messages?')) { document.body.dataset.held = ''; await go; } \
                    return answer; };";
    browser.execute(slow).await;
    demo.becomes(&browser, min, min).await;
    browser.find("body[data-held]").await;
    demo.does("say", &json!({ "person": min, "chat": min, "text": "/me" })).await;
    browser.wait_for_text(&format!("[data-testid=chat-{min}]"), "还没有绑定").await;
    browser.execute("window.letGo()").await;
    browser.wait_for_text(".message .text", "还没有绑定").await;
    browser.wait_for_text(".message .text", "我是学校的反诈助手").await;
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_visitor_goes_through_the_month_and_registers_a_meeting_by_hand() {
    let demo = Demo::starts();
    let (li, group) = demo.finds("李想", "软件2301").await;
    let (min, _) = demo.finds("王敏", "软件2301").await;
    let browser = Browser::open(&demo.url).await;

    // The vote before the discussion, at which the clock arrives as it begins.
    demo.goes_to(&browser, "A student binds himself", "8 April").await;
    demo.goes_to(&browser, "The monitor sets a date", "14 April").await;
    demo.goes_to(&browser, "The vote before and after", "17 April").await;
    browser.find(&format!("[data-testid=chat-{group}][aria-current=true]")).await;
    browser.wait_for_text(".poll-question", "You got an “offer”").await;
    browser.screenshot(&picture("page-vote-desktop.png")).await;
    browser.find("[data-testid=poll-option][data-option='0']").await.click().await;
    browser.find(".poll-option[data-mine][data-option='0']").await;
    demo.does("clock", &json!({ "command": "advance", "seconds": 20 * 60 })).await;
    browser.wait_for_text(".poll-total", "7 votes").await;
    browser.wait_for_text(".poll-explanation", "招聘不得收取押金").await;
    browser.becomes_a_phone().await;
    browser.screenshot(&picture("page-vote-phone.png")).await;
    browser.becomes_a_desktop().await;

    // Half an hour before the monitor of the demo does it, the visitor registers the meeting.
    demo.becomes(&browser, li, li).await;
    browser.wait_for_text(".message .text", "答对的比例提高了").await;
    browser.find("[data-testid=composer]").await.types("/meeting\n").await;
    browser.wait_for_text(".message .text", "下面的按钮说的是4月主题班会").await;
    browser.screenshot(&picture("page-meeting-desktop.png")).await;
    presses(&browser, "登记").await;
    presses(&browser, "今天").await;
    presses(&browser, "有人缺席").await;
    presses(&browser, "✓ 07 马*").await;
    browser.wait_for_text("[data-testid=button]", "✗ 07 马*").await;
    browser.screenshot(&picture("page-absent-desktop.png")).await;
    presses(&browser, "下一页").await;
    presses(&browser, "✓ 12 曹*").await;
    browser.wait_for_text(".message .text", "缺席：07 马*、12 曹*").await;
    let fits = "const box = document.querySelector('#history'); \
                const keys = [...document.querySelectorAll('.day:last-child .message:last-child .under')]; \
                return [keys.length, keys.every(key => key.scrollWidth <= key.clientWidth), \
                        document.documentElement.scrollWidth <= innerWidth, \
                        box.scrollHeight - box.scrollTop - box.clientHeight < 48]";
    assert_eq!(browser.execute(fits).await, json!([13, true, true, true]), "eight seats, three to turn, two to end");
    browser.becomes_a_phone().await;
    assert_eq!(browser.execute(fits).await, json!([13, true, true, true]), "the same on a phone");
    browser.screenshot(&picture("page-absent-phone.png")).await;
    presses(&browser, "选好了（到30人）").await;
    browser.wait_for_text(".message .text", "应到32人，实到30人").await;
    browser.screenshot(&picture("page-check-phone.png")).await;
    presses(&browser, "提交").await;
    browser.wait_for_passing_text("[data-testid=toast]", "已登记。").await;
    browser.becomes_a_desktop().await;

    // The class is asked, and what the monitor of the demo would have done is left out.
    demo.does("clock", &json!({ "command": "advance", "seconds": 45 * 60 })).await;
    demo.becomes(&browser, min, group).await;
    browser.wait_for_text(".message .text", "登记的出勤是30/32").await;
    browser.screenshot(&picture("page-attest-desktop.png")).await;
    browser.becomes_a_phone().await;
    browser.screenshot(&picture("page-attest-phone.png")).await;
    let asked = demo.waits_for(&format!("transcript/{group}"), "30 of 32 were there").await;
    assert_eq!(asked.matches("were there").count(), 1, "{asked}");
    let registered = demo.waits_for(&format!("transcript/{li}"), "已登记").await;
    assert!(!registered.contains("主题团课 · 软件2301"), "{registered}");
    demo.ends();
}

#[cfg_attr(not(has_chromium), ignore = "no chromium and chromedriver: apt-get install chromium chromium-driver")]
#[tokio::test]
async fn a_visitor_looks_back_at_what_is_past() {
    let demo = Demo::starts();
    let (zhao, _) = demo.finds("赵处", "反诈专班").await;
    let browser = Browser::open(&demo.url).await;

    demo.goes_to(&browser, "The office publishes the plan", "3 April").await;
    demo.does("clock", &json!({ "command": "advance", "seconds": 6 * 86_400 })).await;
    browser.wait_for_text("#clock-date", "9 April").await;
    browser.find("[data-testid=sights]").await.click().await;
    browser.screenshot(&picture("page-sights.png")).await;
    let past = browser.execute("return document.querySelectorAll('[data-past]').length").await;
    assert_eq!(past, 3, "the plan, the mobilisation and the first to bind themselves");
    browser.execute("document.querySelector('[data-testid=sight-0]').click()").await;
    browser.find(&format!("[data-testid=chat-{zhao}][aria-current=true]")).await;
    browser.find(".message.flash").await;
    let seen = "const box = document.querySelector('#history').getBoundingClientRect(); \
                const at = document.querySelector('.message.flash').getBoundingClientRect(); \
                return at.bottom > box.top && at.top < box.bottom";
    assert_eq!(browser.execute(seen).await, true, "what was looked for is on the screen");
    demo.ends();
}

#[tokio::test]
async fn a_visitor_who_is_faster_than_the_scene_is_not_disturbed_by_it() {
    let demo = Demo::starts();
    let (wu, group) = demo.finds("吴桐", "会计2403").await;
    let (zheng, _) = demo.finds("郑好", "会计2403").await;

    demo.does("add_bot", &json!({ "person": wu, "chat": group })).await;
    demo.does("start", &json!({ "person": zheng })).await;
    demo.does("clock", &json!({ "command": "advance", "seconds": 3600 })).await;

    demo.waits_for("state", "\"now\":\"2025-04-01T00:5").await;
    let alone = demo.waits_for(&format!("transcript/{zheng}"), "我是学校的反诈助手").await;
    let bound = demo.waits_for(&format!("transcript/{group}"), "为会计2403提供反诈提示").await;
    assert!(!alone.contains("2302") && !alone.contains("绑定会计2403"), "{alone}");
    assert_eq!(bound.matches("吴桐 added 无诈").count(), 1, "{bound}");
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

    /// Somebody at the browser plays a person in a chat.
    async fn becomes(&self, browser: &Browser, person: i64, chat: i64) {
        browser.execute(&format!("location.hash = 'person={person}&chat={chat}'")).await;
        browser.find(&format!("[data-testid=chat-{chat}][aria-current=true]")).await;
    }

    /// Somebody at the browser chooses a moment that is worth watching, and the clock goes there.
    async fn goes_to(&self, browser: &Browser, title: &str, day: &str) {
        browser.find("[data-testid=sights]").await.click().await;
        browser.wait_for_text("[data-testid^=sight-]", title).await;
        // By script: the row may be below the edge of the list.
        let rows = "[...document.querySelectorAll('[data-testid^=sight-]')]";
        browser.execute(&format!("{rows}.find(row => row.innerText.includes('{title}')).click()")).await;
        browser.wait_for_text("#clock-date", day).await;
    }

    /// Does something through the control API.
    async fn does(&self, act: &str, what: &Value) {
        let http = reqwest::Client::builder().no_proxy().build().expect("no options that can fail");
        let request = http.post(format!("{}sandbox/{act}", self.url)).header("content-type", "application/json");
        let answer = request.body(what.to_string()).send().await.expect("the demo answers");
        assert!(answer.status().is_success(), "{act}: {}", answer.text().await.unwrap_or_default());
    }

    /// What the control API shows, as soon as these words stand in it.
    async fn waits_for(&self, place: &str, words: &str) -> String {
        let http = reqwest::Client::builder().no_proxy().build().expect("no options that can fail");
        let comes = async {
            loop {
                let shown = http.get(format!("{}sandbox/{place}", self.url)).send().await.expect("the demo answers");
                let shown = shown.text().await.expect("an answer in full");
                if shown.contains(words) {
                    return shown;
                }
            }
        };
        let shown = tokio::time::timeout(PATIENCE, comes).await;
        shown.unwrap_or_else(|_| panic!("{place} does not come to show {words}"))
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

/// Presses the newest button that says this, as soon as there is one.
async fn presses(browser: &Browser, label: &str) {
    browser.wait_for_text("[data-testid=button]", label).await;
    // By script: the message may be drawn anew at any moment.
    let buttons = "[...document.querySelectorAll('[data-testid=button]')]";
    browser.execute(&format!("{buttons}.findLast(button => button.innerText.includes('{label}')).click()")).await;
}

/// A picture for a person to look at after the test.
fn picture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
