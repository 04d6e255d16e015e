//! The rows of the plan as work: published, taken on, reported, returned, handed over, late, and told of in time.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, hours, minutes, monitor, seconds};

on_both_databases!(the_plan_is_published_and_a_department_does_its_rows);
on_both_databases!(a_row_that_is_not_theirs_goes_to_another_department);
on_both_databases!(people_are_told_in_time_and_those_above_them_when_it_is_late);
on_both_databases!(an_english_reader_does_the_same_in_english);
on_both_databases!(the_office_hears_on_monday_of_rows_that_nobody_answers_for);
on_both_databases!(a_month_is_a_picture_and_says_the_same_in_numbers);
on_both_databases!(a_proof_is_brought_back_to_who_answers_for_it_and_to_the_office);

const COLLEGE: &str = "计算机科学与工程学院";

async fn the_plan_is_published_and_a_department_does_its_rows(database: Database) {
    let campus = campus_on(database, "2025-04-02 09:00").await;
    let (officer, liu) = (campus.officer(), campus.person("刘科长"));

    officer.says("/plan").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(without_hash(&officer.last()), @"
        山东科技大学2025年防电信诈骗专项治理工作方案
        校验码⟨hash⟩。方案共42项，分成58个任务，其中58个还没有发布。
        请先看看这25处
        4月27日星期日是调休上班日。
        G1：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        G2、I1、I2、I3、I4、I5、I6：有几个责任部门，没有写明谁牵头，先交给“学生工作部”。
        G2：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        G3：有几个责任部门，没有写明谁牵头，先交给“安全管理处”。
        P1、P2、P3、P4、P5：有几个责任部门，没有写明谁牵头，先交给“宣传部”。
        A1：期限3月31日星期一早于印发日4月2日星期三，按“印发前已完成”处理。
        I1：期限4月4日星期五是清明节假期，实际期限提前到4月3日星期四。
        I2：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        I3：期限9月30日星期二不在专项治理期间（4月1日星期二至6月30日星期一）。
        C1、C2、C3、C4、C5、C6、C7：有几个责任部门，没有写明谁牵头，先交给“团委”。
        C5：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        C6：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        E1、E2、E5、E6：有几个责任部门，没有写明谁牵头，先交给“各学院”。
        E3：期限5月31日星期六是端午节假期，实际期限提前到5月30日星期五。
        E8：没有写明用什么衡量或证明。
        E8：有几个责任部门，没有写明谁牵头，先交给“各学院”。
        E10：没有写明用什么衡量或证明。
        “泰安、济南校区”还没有人担任负责人，E11没有人可以通知。
        “各学院”还没有人担任负责人，E1、E2、E5、E6、E8没有人可以通知。
        “学生工作部”还没有人担任负责人，G2、I2、I3、I4、I5、I6、I7没有人可以通知。
        “防范电信诈骗工作专班”还没有人担任负责人，E3、E4、E10、G4没有人可以通知。
        “专班办公室”还没有人担任负责人，G1没有人可以通知。
        “学校”还没有人担任负责人，E7、E9、O1没有人可以通知。
        “团委”还没有人担任负责人，C1、C2、C3、C4、C5、C6、C7没有人可以通知。
        ");
    }
    liu.says("/items").await;
    assert_eq!(
        liu.last(),
        "你现在没有任务。发送 /items all 可以看到能看的全部任务。",
        "nothing before it is published"
    );
    assert!(officer.taps("发布").await.starts_with("已发布"));
    assert!(officer.last().contains("已经全部发布"), "{}", officer.last());
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu.last(), @"
        请认领：6个任务
        是你们的就点“接受”，不是就点“不是我们的”，专班办公室会另外安排。
        1. G3 案件和金额“双下降”
        6月30日星期一前 · 待接受 · 安全管理处
        2. O2 专班办公室日常工作
        长期 · 待接受 · 安全管理处
        3. A2 编制案例宣传折页
        4月15日星期二前 · 待接受 · 安全管理处
        4. A3 公安专家为全体学工干部作报告
        4月30日星期三前 · 待接受 · 安全管理处
        5. A5 案件信息快速通报
        长期 · 待接受 · 安全管理处
        6. A6 安全教育基地参观预约
        长期 · 待接受 · 安全管理处
        ");
    }

    // One by one, twice by mistake, then the rest at once.
    assert_eq!(liu.taps_twice("接受 A2").await, ["已接受 A2。", "已经记过了。"]);
    assert_eq!(liu.taps("全部接受").await, "已接受5个任务。");
    assert_eq!(liu.last(), "没有等你认领的任务了。发送 /items 可以看到自己的任务。");

    // What looks like somebody's number is not kept.
    liu.says("/done A2 电话 138 0000 0000").await;
    assert_eq!(liu.last(), "没有保存，请改好后重新发。\n里面好像有手机号，请写成“（手机号略）”。");
    liu.says("/完成 a2 https://example.edu.cn/2025/zheye").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu.last(), @"
        A2 编制案例宣传折页
        责任：安全管理处
        期限：4月15日星期二前
        进度：已完成
        方案：二(二)2(2)
        完成时间：4月2日09:00
        证明：https://example.edu.cn/2025/zheye
        经过：2步
        ");
    }

    // The office wants more; the department sends a file; a restart in between changes nothing.
    officer.says("/items A2").await;
    officer.taps("1. A2").await;
    assert_eq!(officer.taps("退回").await, "请在下面发来。");
    campus.bot_stops().await;
    campus.bot_starts().await;
    officer.says("请补上印好的折页。").await;
    officer.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu.last(), @"
        任务被退回
        A2 编制案例宣传折页
        原因：请补上印好的折页。
        ");
    }
    assert_eq!(liu.taps_below("任务被退回", "接受").await, "已接受 A2。");
    assert_eq!(liu.taps_below("A2 编制案例宣传折页", "完成").await, "请在下面发来。");
    liu.sends("折页.pdf", b"%PDF-1.7 invented").await;
    assert!(liu.last().contains("证明：文件，1KB，指纹"), "{}", liu.last());
    let kept = campus.kept_proofs();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].1, b"%PDF-1.7 invented");

    // Undone within two minutes, not later.
    assert_eq!(liu.taps("撤回上一步").await, "已撤回。");
    assert!(liu.last().contains("进度：进行中"), "{}", liu.last());
    liu.shows(b"invented photo", "/done A2 已发到各学院").await;
    assert!(liu.last().contains("证明：照片"), "{}", liu.last());
    campus.passes(minutes(3)).await;
    assert_eq!(liu.taps("撤回上一步").await, "只能在2分钟内撤回自己的上一步。");
    liu.says("/items").await;
    assert!(liu.last().contains("A2 编制案例宣传折页\n4月15日星期二前 · 已完成 · 安全管理处"), "{}", liu.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE item = 'A2' ORDER BY seq").await;
    assert_eq!(
        facts,
        ["item.accepted", "item.done", "item.returned", "item.accepted", "item.done", "item.undone", "item.done"]
    );
    let proofs = campus.db_texts("SELECT blob FROM ledger WHERE kind = 'item.done' ORDER BY seq").await;
    assert_eq!(proofs.iter().filter(|hash| hash.len() == 64).count(), 3);
    everybody_reads(&campus);
}

async fn a_row_that_is_not_theirs_goes_to_another_department(database: Database) {
    let campus = campus_on(database, "2025-04-02 09:00").await;
    let (officer, liu, xuan) = (campus.officer(), campus.person("刘科长"), campus.person("宣传员"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    officer.reads();
    liu.reads();
    campus.person("孙书记").reads();

    // Not ours: the office gives it to somebody else.
    assert_eq!(liu.taps("不是我们的 A2").await, "已告诉专班办公室，A2 不是你们的。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        有任务退还
        A2 编制案例宣传折页
        “安全管理处”说这不是他们的。请改派。
        ");
    }
    officer.taps("改派").await;
    assert!(officer.last().starts_with("A2 交给谁？"), "{}", officer.last());
    assert_eq!(officer.taps("宣传部").await, "A2 已改派。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(xuan.last(), @"
        改派给你们
        A2 编制案例宣传折页
        期限：4月15日星期二前
        原来由“安全管理处”负责。
        ");
    }
    assert_eq!(xuan.taps_below("改派给你们", "接受").await, "已接受 A2。");
    liu.says("/items A2").await;
    assert!(liu.last().contains("进行中 · 宣传部"), "{}", liu.last());

    // Handed over by the department itself: it stays theirs until the others take it.
    xuan.taps("转交").await;
    assert_eq!(xuan.taps("安全管理处").await, "已请对方接手 A2，对方接手前仍归你们。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu.last(), @"
        请你们接手
        A2 编制案例宣传折页
        期限：4月15日星期二前
        现在由“宣传部”负责。
        ");
    }
    assert!(xuan.last().contains("责任：宣传部"), "{}", xuan.last());
    let wei = campus.person("魏干事");
    assert!(wei.last().starts_with("请你们接手"));
    // Two of them at once: one has it.
    assert_eq!(liu.taps("接手").await, "A2 现在归你们。");
    assert!(wei.taps("接手").await.starts_with("这个任务已经有了新进展：进行中。"));
    assert!(xuan.last().starts_with("已经有人接手"), "{}", xuan.last());
    xuan.says("/items").await;
    assert!(!xuan.last().contains("A2"), "{}", xuan.last());
    let steps = campus
        .db_texts("SELECT step FROM task_step s JOIN task t ON t.id = s.task WHERE t.item = 'A2' ORDER BY s.id")
        .await;
    assert_eq!(steps, ["decline", "assign", "accept", "offer", "take"]);
    everybody_reads(&campus);
}

async fn people_are_told_in_time_and_those_above_them_when_it_is_late(database: Database) {
    let campus = campus_on(database, "2025-04-01 09:00").await;
    let (officer, sun) = (campus.officer(), campus.person("孙书记"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);

    // I1 is due on Qingming itself, so it has to be done the day before. The college hears of it a day before that.
    campus.passes_until("2025-04-02 08:29").await;
    assert!(sun.unread().is_empty());
    campus.passes_until("2025-04-02 08:31").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        提醒：1个任务还没有完成
        1. I1 各学院动员
        4月3日星期四前（方案定在4月4日星期五） · 待接受 · 计算机科学与工程学院
        ");
    }
    // On the day nobody of the department is there, so the office hears of it instead.
    campus.passes_until("2025-04-03 08:31").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.unread().join("\n\n"), @"
        4月3日星期四：今天到期1个，逾期0个
        1. I1 各学院动员
        4月3日星期四前（方案定在4月4日星期五） · 待接受 · 计算机科学与工程学院

        提醒：1个任务还没有完成
        1. I1 各学院动员
        4月3日星期四前（方案定在4月4日星期五） · 待接受 · 计算机科学与工程学院
        ↑ 这个部门还没有成员，所以告诉你。
        ");
    }
    campus.bot_stops().await;
    campus.bot_starts().await;
    assert!(officer.unread().is_empty(), "none twice");

    // It is late once the day is over, and nothing is said on holidays.
    campus.passes_until("2025-04-07 08:00").await;
    assert!(officer.unread().is_empty());
    sun.says("/overdue").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(sun.last(), @"
        逾期1个，最久的在前
        1. I1 各学院动员
        4月3日星期四前（方案定在4月4日星期五） · 待接受，逾期4天 · 计算机科学与工程学院
        ");
    }
    campus.passes_until("2025-04-07 08:11").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        4月7日星期一：今天到期0个，逾期1个
        1. I1 各学院动员
        4月3日星期四前（方案定在4月4日星期五） · 待接受，逾期4天 · 计算机科学与工程学院
        ");
    }
    sun.says("/today").await;
    assert!(sun.last().contains("逾期1个"), "{}", sun.last());
    sun.says("/done I1 已在4月3日召开动员会").await;
    assert!(sun.last().contains("已完成（补）"), "{}", sun.last());
    sun.says("/overdue").await;
    assert_eq!(sun.last(), "没有逾期的任务。");
    everybody_reads(&campus);
}

async fn an_english_reader_does_the_same_in_english(database: Database) {
    let campus = campus_on(database, "2025-04-02 09:00").await;
    campus.enters("Smith", "en");
    campus.person("Smith").starts(None).await;
    campus.db_appoints("Smith", Duty::Member, Some("youth_league")).await;
    campus.enters("Jones", "en");
    campus.person("Jones").starts(None).await;
    campus.db_appoints("Jones", Duty::Admin, None).await;
    let (smith, jones) = (campus.person("Smith"), campus.person("Jones"));
    everybody_reads(&campus);
    smith.reads();
    jones.says("/plan").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(without_hash(&jones.last()), @"
        SDUST campaign against telecom fraud, 2025
        Fingerprint ⟨hash⟩. 42 rows, 58 tasks; 58 are not published yet.
        Please look at these 24 first
        Sunday 27 April is a make-up working day.
        G1: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        G2, I1, I2, I3, I4, I5, I6: several departments and none that leads; they go to “Student Affairs Department” first.
        G2: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        G3: several departments and none that leads; they go to “Safety Management Office” first.
        P1, P2, P3, P4, P5: several departments and none that leads; they go to “Publicity Department” first.
        A1: due Monday 31 March, before the plan was issued (Wednesday 2 April); taken as done by then.
        I1: due Friday 4 April, which is in the Qingming holiday; it has to be done by Thursday 3 April.
        I2: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        I3: due Tuesday 30 September, outside the campaign (Tuesday 1 April to Monday 30 June).
        C1, C2, C3, C4, C5, C6, C7: several departments and none that leads; they go to “Youth League Committee” first.
        C5: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        C6: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        E1, E2, E5, E6: several departments and none that leads; they go to “Colleges” first.
        E3: due Saturday 31 May, which is in the Dragon Boat holiday; it has to be done by Friday 30 May.
        E8: nothing says how it is measured or proved.
        E8: several departments and none that leads; they go to “Colleges” first.
        E10: nothing says how it is measured or proved.
        Nobody answers for “Tai'an and Jinan campuses” yet, so there is nobody to tell of E11.
        Nobody answers for “Colleges” yet, so there is nobody to tell of E1, E2, E5, E6, E8.
        Nobody answers for “Student Affairs Department” yet, so there is nobody to tell of G2, I2, I3, I4, I5, I6, I7.
        Nobody answers for “Task force” yet, so there is nobody to tell of E3, E4, E10, G4.
        Nobody answers for “Task-force office” yet, so there is nobody to tell of G1.
        Nobody answers for “The university” yet, so there is nobody to tell of E7, E9, O1.
        ");
    }
    assert!(jones.taps("Publish").await.ends_with("are published, and those who do them were told."));
    jones.reads();
    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.last(), @"
        Please accept: 7 tasks
        Tap “Accept” for what is yours and “Not ours” for what is not; the office will find somebody else.
        1. C1 Reminder to all students
        by Wednesday 30 April · not accepted yet · Youth League Committee
        2. C2 Pledge in every League branch
        by Wednesday 30 April · not accepted yet · Youth League Committee
        3. C3 League class on fraud
        by Monday 30 June · not accepted yet · Youth League Committee
        4. C4 League day on fraud
        by Monday 30 June · not accepted yet · Youth League Committee
        5. C5 Essay contest
        by Friday 30 May (the plan says Saturday 31 May) · not accepted yet · Youth League Committee
        6. C6 Quiz contest
        by Friday 30 May (the plan says Saturday 31 May) · not accepted yet · Youth League Committee
        7. C7 Volunteers in dormitories and classes
        ongoing · not accepted yet · Youth League Committee
        ");
    }
    smith.taps("Accept C1").await;
    smith.says("/done C1").await;
    assert!(smith.last().starts_with("Please send what shows that C1 is done"), "{}", smith.last());
    smith.says("https://example.edu.cn/tips").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(smith.last(), @"
        C1 Reminder to all students
        Who: Youth League Committee
        Due: by Wednesday 30 April
        State: done
        Clause: 二(二)4(1)
        Done at: 2 April, 09:00
        Proof: https://example.edu.cn/tips
        So far: 2 steps
        ");
    }
    smith.says("/items youth c2").await;
    assert!(smith.last().starts_with("Tasks (1)\n1. C2"), "{}", smith.last());
    smith.says("/items nobody").await;
    assert!(smith.last().contains("nobody"), "{}", smith.last());
    everybody_reads(&campus);
}

#[tokio::test]
async fn an_outage_of_days_is_made_up_for_once() {
    let campus = campus_on(Database::Sqlite, "2025-04-01 09:00").await;
    let (officer, sun) = (campus.officer(), campus.person("孙书记"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);
    campus.bot_stops().await;
    campus.passes_until("2025-04-07 12:00").await;
    campus.bot_starts().await;
    campus.passes(seconds(5)).await;
    insta::assert_snapshot!(sun.unread().join("\n\n"), @"
    提醒：1个任务还没有完成
    4月1日星期二以后我停了一段时间，这些是现在还没有完成的，合在一起说一次。
    1. I1 各学院动员
    4月3日星期四前（方案定在4月4日星期五） · 待接受，逾期4天 · 计算机科学与工程学院
    ");
    let told = officer.unread();
    assert_eq!(told.len(), 3, "what the day brings, one reminder, and what nobody answers for: {told:#?}");
    campus.passes_until("2025-04-08 09:00").await;
    assert!(sun.unread().is_empty());
    everybody_reads(&campus);
}

async fn a_month_is_a_picture_and_says_the_same_in_numbers(database: Database) {
    let campus = campus_on(database, "2025-04-02 09:00").await;
    campus.enters("Jones", "en");
    campus.person("Jones").starts(None).await;
    campus.db_appoints("Jones", Duty::Admin, None).await;
    let (officer, liu, jones) = (campus.officer(), campus.person("刘科长"), campus.person("Jones"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    liu.says("/done A2 https://example.edu.cn/2025/zheye").await;
    campus.passes_until("2025-05-06 09:00").await;
    everybody_reads(&campus);
    jones.reads();

    // What somebody answers for; April by whichever name.
    liu.says("/items 4月").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(liu.last(), @"
        2025年4月：到期2个
        ▲ 逾期1个 · ○ 待办0个 · ● 完成1个
        15日：●1
        30日：▲1
        另有长期任务3个，不在图里。
        ");
    }
    let april = liu.last_bytes();
    assert!(april.starts_with(b"\x89PNG"), "a picture");
    liu.says("/任务 2025年4月").await;
    assert_eq!(liu.last_bytes(), april, "the same month is the same picture, byte for byte");
    assert!(liu.transcript().contains("[photo 1168×"), "{}", liu.transcript());

    // The office has all of it, from the list of the day; its neighbours are a tap away.
    officer.says("/today").await;
    assert_eq!(officer.taps("本月月历").await, "2025年5月");
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        2025年5月：到期10个
        ▲ 逾期0个 · ○ 待办10个 · ● 完成0个
        15日：○2
        30日：○8
        另有长期任务16个，不在图里。
        ");
    }
    assert_eq!(officer.taps("◀ 2025年4月").await, "2025年4月");
    assert_ne!(officer.last_bytes(), april, "the office sees more than one department");
    officer.says("/items 安全管理处 4月").await;
    assert_eq!(officer.last(), liu.last(), "a department's month is what the department sees");

    jones.says("/items april").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"
        April 2025: 13 due
        ▲ 11 late · ○ 0 to do · ● 2 done
        1: ●1
        3: ▲1
        15: ▲2 ●1
        30: ▲8
        Ongoing besides, not in the picture: 16
        ");
    }
    assert_eq!(jones.taps("May 2025 ▶").await, "May 2025");
    jones.says("/items month").await;
    assert!(jones.last().starts_with("May 2025: "), "{}", jones.last());
    jones.says("/items 2030-01").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(jones.last(), @"
        January 2030: nothing is due
        Ongoing besides, not in the picture: 16
        ");
    }
    jones.says("/items all 2025-13").await;
    assert!(jones.last().contains("2025-13"), "no such month: {}", jones.last());

    // The picture is a large file: its copy goes in the night after.
    campus.passes(hours(1)).await;
    everybody_reads(&campus);
    jones.reads();
    let removed = campus.purges().await;
    assert!(removed.contains(&("copies".to_owned(), 9)), "{removed:?}");
}

async fn a_proof_is_brought_back_to_who_answers_for_it_and_to_the_office(database: Database) {
    let campus = campus_on(database, "2025-04-02 09:00").await;
    let (officer, liu, publicity) = (campus.officer(), campus.person("刘科长"), campus.person("宣传员"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);
    let open = async |person: Person<'_>, item: &str| {
        person.says(&format!("/items {item}")).await;
        person.taps(&format!("1. {item}")).await;
    };

    // A file, and words with it.
    liu.sends_saying("折页.pdf", b"%PDF-1.7 invented", "/done A2 已发到各学院").await;
    open(officer, "A2").await;
    assert_eq!(officer.taps("证明").await, "下面是 A2 的证明。");
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        A2 编制案例宣传折页
        责任：安全管理处
        报完成：4月2日09:00
        证明：已发到各学院
        ");
    }
    assert_eq!(officer.last_bytes(), b"%PDF-1.7 invented");
    assert!(officer.transcript().contains("[proof-A2.pdf, 17 bytes]"), "{}", officer.transcript());
    assert_eq!(liu.taps("证明").await, "下面是 A2 的证明。");
    assert_eq!(liu.last_bytes(), b"%PDF-1.7 invented");

    // Others may read the card, and get no proof by a button of the office's either.
    open(publicity, "A2").await;
    assert!(!publicity.transcript().contains("⟦证明⟧"), "{}", publicity.transcript());

    // A picture that chats show comes back as one, words as words; what is lost is said.
    let photo = b"\xff\xd8\xff\xc0\x00\x11\x08\x01\xe0\x02\x80\x03 invented";
    liu.shows(photo, "/done A3").await;
    liu.taps("证明").await;
    assert_eq!(liu.last_bytes(), photo);
    assert!(liu.transcript().contains("[photo 640×480]"), "{}", liu.transcript());
    liu.says("/done A5 https://example.edu.cn/tongbao").await;
    liu.taps("证明").await;
    assert!(liu.last().contains("证明：https://example.edu.cn/tongbao"), "{}", liu.last());
    let (hash, _) = campus.kept_proofs().into_iter().find(|(_, bytes)| bytes == b"%PDF-1.7 invented").expect("kept");
    campus.loses_proof(&hash);
    open(officer, "A2").await;
    assert!(officer.taps("证明").await.starts_with("找不到这份证明的文件"));
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_proof_is_corrected_within_a_day_and_later_by_the_office() {
    let campus = campus_on(Database::Sqlite, "2025-04-02 09:00").await;
    let (officer, liu) = (campus.officer(), campus.person("刘科长"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);
    liu.says("/done A2 https://example.edu.cn/wrong").await;
    campus.passes(hours(23)).await;
    liu.says("/done A2 https://example.edu.cn/right").await;
    assert!(liu.last().contains("证明：https://example.edu.cn/right"), "{}", liu.last());
    campus.passes(hours(2)).await;
    assert_eq!(liu.taps("更正证明").await, "证明可以在24小时内更正。现在请找专班办公室。");
    officer.says("/done A2 https://example.edu.cn/office").await;
    assert!(officer.last().contains("证明：https://example.edu.cn/office"), "{}", officer.last());
    everybody_reads(&campus);
}

#[tokio::test]
async fn a_file_that_is_too_large_or_does_not_come_is_no_proof() {
    let campus = campus_on(Database::Sqlite, "2025-04-02 09:00").await;
    let (officer, liu) = (campus.officer(), campus.person("刘科长"));
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);
    liu.sends_saying("a.pdf", vec![b'x'; 8 * 1024 * 1024 + 1], "/done A2").await;
    assert_eq!(liu.last(), "文件超过8MB。请发小一点的，或者发链接。");
    liu.sends_saying("a.pdf", b"x", "/done A2 身份证 11010519491231002X").await;
    assert_eq!(liu.last(), "没有保存，请改好后重新发。\n里面好像有身份证号，请写成“（身份证号略）”。");
    assert_eq!(campus.kept_proofs(), []);
    liu.shows(b"a photo of nothing", "").await;
    assert!(liu.unread().is_empty(), "a picture that nobody asked for is nobody's business");
    everybody_reads(&campus);
}

fn everybody_reads(campus: &Campus) {
    for name in ["赵处", "刘科长", "魏干事", "孙书记", "宣传员"] {
        campus.person(name).reads();
    }
    campus.group("软件2301").reads();
}

/// The plan's card without the fingerprint of its file, which changes with every word of it.
fn without_hash(text: &str) -> String {
    let is_hash = |word: &str| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hash = text.split(|sign: char| !sign.is_ascii_alphanumeric()).find(|word| is_hash(word));
    text.replace(hash.expect("a fingerprint"), "⟨hash⟩")
}

async fn the_office_hears_on_monday_of_rows_that_nobody_answers_for(database: Database) {
    let campus = campus_on(database, "2025-04-03 09:00").await;
    let officer = campus.officer();
    officer.says("/plan").await;
    officer.taps("发布").await;
    everybody_reads(&campus);

    campus.passes_until("2025-04-07 09:05").await;
    let told =
        officer.unread().into_iter().find(|message| message.starts_with("方案里有任务没有人负责")).expect("a message");
    insta::allow_duplicates! {
        insta::assert_snapshot!(told, @"
        方案里有任务没有人负责
        这些任务已经发布，但没有人能接受。请用 /invite 邀请负责人，或者改派给别的部门。
        “泰安、济南校区”还没有人担任负责人，E11没有人可以通知。
        “各学院”还没有人担任负责人，E1、E2、E5、E6、E8没有人可以通知。
        “学生工作部”还没有人担任负责人，G2、I2、I3、I4、I5、I6、I7没有人可以通知。
        “防范电信诈骗工作专班”还没有人担任负责人，E3、E4、E10、G4没有人可以通知。
        “专班办公室”还没有人担任负责人，G1没有人可以通知。
        “学校”还没有人担任负责人，E7、E9、O1没有人可以通知。
        “团委”还没有人担任负责人，C1、C2、C3、C4、C5、C6、C7没有人可以通知。
        ");
    }
    everybody_reads(&campus);
}

/// A class, its college's lead, two of a department and one of another, all in private with the bot.
async fn campus_on(database: Database, moment: &'static str) -> Campus {
    let campus = Campus::opens_on(database, moment).class("软件2301", [monitor("李想")]).await;
    let staff: [(&str, Duty, &str); 4] = [
        ("刘科长", Duty::Member, "safety"),
        ("魏干事", Duty::Member, "safety"),
        ("孙书记", Duty::Lead, COLLEGE),
        ("宣传员", Duty::Member, "publicity"),
    ];
    for (name, duty, place) in staff {
        campus.enters(name, "zh-hans");
        let person: Person<'_> = campus.person(name);
        person.starts(None).await;
        person.reads();
        campus.db_appoints(name, duty, Some(place)).await;
    }
    campus.officer().starts(None).await;
    campus.officer().reads();
    campus
}
