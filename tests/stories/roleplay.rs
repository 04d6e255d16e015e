//! Somebody talks to a “fraudster” in private, knows all the time that it is an exercise, and sees the tricks.

use std::sync::LazyLock;

use wuzha::domain::quiz::Choice;
use wuzha::domain::roleplay::{Scenario, ScenarioId, Stage, TURNS};
use wuzha::plan::roleplay;
use wuzha::text::{Locale, Text};

use crate::harness::campus::{Campus, Database, Person, international, monitor, seen, student};

static TEXT: LazyLock<Text> = LazyLock::new(Text::embedded);
static STAGE: LazyLock<Stage> = LazyLock::new(roleplay::stage);

/// Every run: what was chosen, and whether it is over.
const RUNS: &str = "SELECT scenario || ' ' || CAST(nth AS TEXT) || ' ' || choices || \
    CASE WHEN ended_at IS NULL THEN '' ELSE ' over' END FROM roleplay ORDER BY id";

on_both_databases!(a_student_plays_the_police_in_chinese);
on_both_databases!(a_student_plays_the_police_in_english);
on_both_databases!(a_student_plays_every_scenario_in_russian);
on_both_databases!(a_student_plays_every_scenario_in_arabic);

async fn campus_on(database: Database, language: &'static str) -> Campus {
    Campus::opens_on(database, "2025-04-07 18:00")
        .class("软件2301", [monitor("李想"), international("王敏", language), student("陈晨")])
        .await
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language")
}

fn scenario(id: &str) -> &'static Scenario {
    STAGE.scenario(&ScenarioId::parse(id).expect("a name")).expect("a scenario")
}

/// Plays the police to the end: gives in at first, stops, has the bot restarted, goes on, and sees the tricks.
async fn plays_the_police(database: Database, language: &'static str, tag: &str) -> String {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    let next = TEXT.roleplay_next_label(&locale).into_string();
    wang.says("/roleplay").await;
    let title = TEXT.roleplay_title(&locale, scenario("police")).into_string();
    wang.taps(&title).await;
    let card = wang.last();
    wang.taps("A").await;
    let answered = wang.last();
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(&next).await;
    assert_eq!(
        wang.taps(TEXT.roleplay_stop_label(&locale).as_str()).await,
        TEXT.roleplay_stopped(&locale).into_string()
    );
    let paused = wang.last();
    campus.bot_stops().await;
    campus.bot_starts().await;

    // On the card itself, and on a new one, it goes on where it was.
    wang.says("/roleplay").await;
    let letters = wang.taps_twice("B").await;
    assert_ne!(letters[0], letters[1], "the second says that it was answered");
    wang.taps(&next).await;
    wang.taps("A").await;
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(&next).await;
    wang.taps("B").await;
    wang.taps(TEXT.roleplay_reveal_label(&locale).as_str()).await;
    let end = wang.last();
    assert_eq!(campus.db_texts(RUNS).await, [r#"police 1 ["a","b","b","a","b","b"] over"#]);

    wang.taps(TEXT.roleplay_menu_label(&locale).as_str()).await;
    let menu = wang.last();
    wang.taps(TEXT.roleplay_scenario_label(&locale, scenario("police"), true).as_str()).await;
    assert_eq!(wang.last(), card, "another run begins as the first did");
    wang.reads();
    campus.group("软件2301").reads();
    [card, answered, paused, end, menu].join("\n\n— — —\n\n")
}

async fn a_student_plays_the_police_in_chinese(database: Database) {
    let seen = plays_the_police(database, "zh-hans", "zh-CN").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(seen, @"
        🎭 演练，不是真的 · 冒充警察 · 第1回合，共6回合
        一个陌生电话打来，自称外地公安局的民警。

        “骗子”：我是公安局民警。你名下一张电话卡在群发诈骗短信，请你配合调查。

        你怎么回答？
        A. 不是我！要怎么配合？
        B. 挂断，自己拨打110核实
        C. 请你报一下警号

        — — —

        🎭 演练，不是真的 · 冒充警察 · 第1回合，共6回合

        “骗子”：我是公安局民警。你名下一张电话卡在群发诈骗短信，请你配合调查。
        👉 A. 不是我！要怎么配合？
        很多人在这里也会这样答。好在这是演练，看看它是怎么让人松口的。

        套路：冒充权威
        一开口就搬出公安局，是让你不敢怀疑。警号、来电号码都能编，只有自己拨打110才算核实。

        — — —

        🎭 演练已停下 · 冒充警察
        你走到了第3回合，共6回合。这是演练，什么也没有发生。想接着来，随时发 /roleplay。

        — — —

        🎭 演练结束 · 冒充警察
        这一路用过的套路：
        · 1. 冒充权威：再碰到就认得了
        ✓ 2. 用信息取信：你没有松口
        ✓ 3. 不让你告诉别人：你没有松口
        · 4. 吓唬你：再碰到就认得了
        ✓ 5. 找借口让你先付钱：你没有松口
        ✓ 6. 教你说谎：你没有松口

        真遇上怎么办
        公安机关不会打电话办案，没有“安全账户”，也不会在网上给你看逮捕令。
        挂断，自己拨打110核实，并告诉辅导员和家人。
        96110打来一定要接。已经转了钱：马上拨打110，联系银行。
        这张卡片只有你看得到，不计入任何成绩。

        — — —

        反诈情景演练
        我来扮演骗子，你来决定怎么回答。每个情景6个回合，大约3分钟；每次选完，我就拆穿这一步的套路。
        全部是演练，没有真人在骗你。你选了什么，只有你自己看得到。
        请选一个情景：
        ");
    }
}

async fn a_student_plays_the_police_in_english(database: Database) {
    let seen = plays_the_police(database, "en", "en").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(seen, @"
        🎭 An exercise, not real · Fake police · turn 1 of 6
        An unknown number calls. The caller says they are a police officer from another city.

        “Fraudster”: This is the public security bureau. A phone card in your name is sending fraud texts. We ask you to cooperate.

        What do you answer?
        A. It was not me! What must I do?
        B. I hang up and call 110 myself
        C. Please tell me your badge number

        — — —

        🎭 An exercise, not real · Fake police · turn 1 of 6

        “Fraudster”: This is the public security bureau. A phone card in your name is sending fraud texts. We ask you to cooperate.
        👉 A. It was not me! What must I do?
        Many people answer like this here. Luckily it is an exercise: see how they are brought to it.

        The trick: posing as authority
        The police are named first so that you dare not doubt. Badge and caller numbers can be made up; only calling 110 yourself is a check.

        — — —

        🎭 The exercise was stopped · Fake police
        You got to turn 3 of 6. This is an exercise, and nothing has happened. To go on, send /roleplay at any time.

        — — —

        🎭 The exercise is over · Fake police
        The tricks on this way:
        · 1. posing as authority: next time you will know it
        ✓ 2. knowing things about you: you did not give in
        ✓ 3. telling you to tell nobody: you did not give in
        · 4. frightening you: next time you will know it
        ✓ 5. a pretext to pay first: you did not give in
        ✓ 6. teaching you to lie: you did not give in

        What to do in real life
        The police do not settle cases by phone, there is no “safe account”, and no arrest warrant is shown online.
        Hang up, call 110 yourself to check, and tell your counsellor and your family.
        Always answer 96110. If you have sent money: call 110 at once and contact your bank.
        Only you see this card, and it counts for nothing.

        — — —

        Role-play against scams
        I play the fraudster, and you decide what to answer. A scenario has 6 turns and takes about 3 minutes; after each choice I show the trick behind it.
        It is all an exercise: nobody is defrauding you. Only you see what you choose.
        Choose a scenario:
        ");
    }
}

/// Plays every scenario to the end, each turn the first option or the last.
async fn plays_everything(database: Database, language: &'static str, tag: &str) {
    let campus = campus_on(database, language).await;
    let (wang, locale) = (campus.person("王敏"), locale(tag));
    let mut is_first = true;
    for scenario in STAGE.scenarios() {
        wang.says("/roleplay").await;
        wang.taps(TEXT.roleplay_title(&locale, scenario).as_str()).await;
        let mut choices = Vec::new();
        for turn in 0..TURNS {
            let way = scenario.way(&choices).expect("a way");
            let scene = way.next.expect("a scene");
            let shown = TEXT.roleplay_scene(&locale, scenario, turn, scene).plain();
            assert_eq!(wang.last(), seen(&shown));
            let choice = if is_first { Choice::A } else { scene.choices().last().expect("an option") };
            is_first = !is_first;
            wang.taps(TEXT.roleplay_letter_label(&locale, choice).as_str()).await;
            choices.push(choice);
            let label = match turn + 1 == TURNS {
                true => TEXT.roleplay_reveal_label(&locale),
                false => TEXT.roleplay_next_label(&locale),
            };
            wang.taps(label.as_str()).await;
        }
        let way = scenario.way(&choices).expect("a way");
        let end = TEXT.roleplay_end(&locale, scenario, &way.taken).plain();
        assert_eq!(wang.last(), seen(&end));
        wang.reads();
    }
    assert_eq!(campus.db_texts(RUNS).await.iter().filter(|run| run.ends_with("over")).count(), STAGE.scenarios().len());
    campus.group("软件2301").reads();
}

async fn a_student_plays_every_scenario_in_russian(database: Database) {
    plays_everything(database, "ru", "ru").await;
}

async fn a_student_plays_every_scenario_in_arabic(database: Database) {
    plays_everything(database, "ar", "ar").await;
}

/// Begins the scenario of the game in Chinese.
async fn begins_the_game(campus: &Campus) -> Person<'_> {
    let wang = campus.person("王敏");
    wang.says("/演练").await;
    wang.taps("游戏账号交易").await;
    wang
}

#[tokio::test]
async fn the_first_choice_of_a_turn_counts_from_whatever_card() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    // The same turn on another card, as on another phone.
    wang.says("/roleplay").await;
    wang.taps("A").await;
    assert_eq!(wang.taps_below("成交吗", "B").await, "这一回合你选过了，选的是A。");
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a"]"#]);

    // A card that is left behind shows where things stand, and one of a run that is over says so.
    wang.says("/roleplay").await;
    for letter in ["B", "A", "B", "B"] {
        wang.taps(letter).await;
        wang.taps("继续").await;
    }
    wang.taps("A").await;
    wang.taps("看全部套路").await;
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a","b","a","b","b","a"] over"#]);
    wang.taps("再来一遍").await;
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["a","b","a","b","b","a"] over"#, "game 2 []"]);
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn a_scenario_that_has_changed_ends_and_says_so() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    campus.db_run(r#"UPDATE roleplay SET choices = '["d"]'"#).await;

    assert_eq!(wang.taps("A").await, "这个情景已经换了。请发 /roleplay 重新选。");

    assert!(wang.last().starts_with("反诈情景演练\n"), "{}", wang.last());
    assert_eq!(campus.db_texts(RUNS).await, [r#"game 1 ["d"] over"#]);
    wang.taps("刷单兼职").await;
    campus.db_run("UPDATE roleplay SET scenario = 'gone' WHERE scenario = 'brushing'").await;
    assert_eq!(wang.taps("停下").await, "这个情景已经换了。请发 /roleplay 重新选。");
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn nobody_else_learns_what_somebody_chose() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let (group, li) = (campus.group("软件2301"), campus.person("李想"));
    group.member("王敏").says("/roleplay").await;
    assert_eq!(group.last(), "这个命令只能私下用，请点开我的头像，在私聊里发给我。");
    let entries = "SELECT CAST(COUNT(*) AS TEXT) FROM ledger";
    let before = campus.db_texts(entries).await;
    let wang = begins_the_game(&campus).await;
    wang.taps("B").await;
    campus.db_run("UPDATE roleplay SET account = 1").await;
    let refused = wang.taps("继续").await;
    assert!(refused.starts_with("这张卡片已经过期"), "{refused}");
    li.says("/roleplay").await;
    assert!(li.forges("1.rs.n1.AAAAAAAAAAA").await.starts_with("这张卡片已经过期"));
    assert_eq!(campus.db_texts(entries).await, before, "the ledger knows nothing of it");
    assert_eq!(group.heads(), [""; 0]);
    wang.reads();
    li.reads();
}

#[tokio::test]
async fn somebody_reads_what_they_chose_and_has_it_forgotten() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    wang.taps("B").await;
    wang.taps("继续").await;
    wang.taps("A").await;
    wang.says("/mydata").await;
    let file = wang.last_file();
    let said = file.lines().find(|line| line.contains("情景演练"));
    insta::assert_snapshot!(said.unwrap_or_default(), @"2025年4月7日18:00开始的情景演练“游戏账号交易”：B A");

    wang.says("/forget").await;
    wang.taps("忘记我").await;

    assert_eq!(campus.db_texts(RUNS).await, [""; 0]);
    wang.reads();
    campus.group("软件2301").reads();
}

#[tokio::test]
async fn what_was_played_or_taken_is_removed_after_a_year() {
    let campus = campus_on(Database::Sqlite, "zh-hans").await;
    let wang = begins_the_game(&campus).await;
    wang.says("/course").await;
    wang.taps("开始").await;
    wang.reads();
    campus.db_run("UPDATE roleplay SET began_at = began_at - 31622400000").await;
    campus.db_run("UPDATE drip SET began_at = began_at - 31622400000").await;

    campus.passes_until("2025-04-08 04:00").await;

    assert_eq!(campus.db_texts(RUNS).await, [""; 0]);
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM drip").await, ["0"]);
    // An old card is sent anew.
    wang.taps("A").await;
    assert!(wang.last().starts_with("反诈情景演练\n"), "{}", wang.last());
    wang.reads();
    campus.group("软件2301").reads();
}
