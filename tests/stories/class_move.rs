//! Whoever a list puts into another class is asked whether that is right.

use wuzha::domain::role::Duty;
use wuzha::sandbox::ChatId;

use crate::harness::campus::{Campus, Database, Person, international, monitor, student};

on_both_databases!(whoever_is_moved_says_that_it_is_wrong_in_chinese);
on_both_databases!(whoever_is_moved_says_that_it_is_right_in_english);
on_both_databases!(an_old_question_shows_how_things_stand);
on_both_databases!(a_new_term_asks_only_those_whose_class_differs);
on_both_databases!(thousands_are_asked_at_a_pace);

const HEADING: &str = "班级,班内序号,姓名,学号\n";
const FIRST: &str = "软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n\
                     软件2301,3,Daniyar Akhmetov,202301003103\n软件2302,1,赵明,202301003201\n";
/// Wang Min and Daniyar are in the other class.
const MOVED: &str = "软件2301,1,李想,202301003101\n软件2302,2,王敏,202301003102\n\
                     软件2302,3,Daniyar Akhmetov,202301003103\n软件2302,1,赵明,202301003201\n";

async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-01 18:00")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .class("软件2302", [monitor("赵明")])
        .class("软件2303", [monitor("钱进")])
        .await;
    campus.brings_roster(&format!("{HEADING}{FIRST}")).await.expect("a good list");
    for (name, digits, label) in [("王敏", "3102", "02 王*"), ("Daniyar", "3103", "03 D. A.")] {
        let person = campus.person(name);
        person.says("/bind 软件2301").await;
        person.says(digits).await;
        person.taps(label).await;
        person.reads();
    }
    campus
}

async fn brings(campus: &Campus, list: &str) {
    campus.brings_roster(&format!("{HEADING}{list}")).await.expect("a good list");
}

/// A counsellor of a class who has begun a chat with the bot.
async fn counsellor<'c>(campus: &'c Campus, name: &'static str, code: &str, class: &str) -> Person<'c> {
    campus.enters(name, code);
    campus.db_appoints(name, Duty::Counsellor, Some(class)).await;
    let person = campus.person(name);
    person.starts(None).await;
    person.reads();
    person
}

async fn whoever_is_moved_says_that_it_is_wrong_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    let (chen, zhou) = (
        counsellor(&campus, "陈老师", "zh-hans", "软件2302").await,
        counsellor(&campus, "周老师", "zh-hans", "软件2301").await,
    );
    let wang = campus.person("王敏");
    campus.passes_until("2025-04-01 22:30").await;
    brings(&campus, MOVED).await;
    campus.passes_until("2025-04-02 07:29").await;
    assert_eq!(wang.unread(), [""; 0], "it is night");
    campus.passes_until("2025-04-02 07:31").await;

    assert_eq!(wang.taps_twice("不对").await, ["谢谢，记下了：不对。"; 2]);
    brings(&campus, MOVED).await;
    campus.passes_until("2025-04-02 08:00").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.transcript().rsplit_once("换语言。\n").expect("a greeting").1, @"
        04-01 18:00  王敏  ⟨02 王*⟩ → toast: 已绑定。
        04-02 07:30  无诈  ✎ 你说不在软件2302
                           我会告诉管软件2302名册的老师。在名册改过来之前，我还是以名册为准。
        04-02 07:31  王敏  ⟨不对⟩ → toast: 谢谢，记下了：不对。
        04-02 07:31  王敏  ⟨不对⟩ → toast: 谢谢，记下了：不对。
        ");
        insta::assert_snapshot!(chen.unread().join("\n\n"), @"
        02 王*在软件2302吗？
        名册把这名学生从软件2301换到了软件2302，本人说不对。请核对名册，改好名单再发一次就行。
        ");
    }
    assert_eq!(zhou.unread(), [""; 0], "whoever keeps the new class hears of it");
    campus.person("Daniyar").reads();
}

async fn whoever_is_moved_says_that_it_is_right_in_english(database: Database) {
    let campus = campus_on(database).await;
    let smith = counsellor(&campus, "Smith", "en", "软件2302").await;
    let daniyar = campus.person("Daniyar");
    brings(&campus, MOVED).await;
    campus.bot_stops().await;
    campus.bot_starts().await;

    assert_eq!(daniyar.taps("Right").await, "Thank you, so it is right.");
    daniyar.says("/me").await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript().rsplit_once("the language.\n").expect("a greeting").1, @"
        04-01 18:00  Daniyar  ⟨03 D. A.⟩ → toast: You are bound.
        04-01 18:00  无诈  ✎ 03 D. A., 软件2302
                           Thank you. You stay bound, and there is nothing else to do.
        04-01 18:00  Daniyar  ⟨Right⟩ → toast: Thank you, so it is right.
        04-01 18:00  Daniyar  /me
        04-01 18:00  无诈  03 D. A., 软件2302
                           Bound since 1 April, 18:00.
                           Language: English
                           Tips in private: no
        ");
    }
    assert_eq!(smith.unread(), [""; 0]);
    campus.person("王敏").reads();
}

async fn an_old_question_shows_how_things_stand(database: Database) {
    let campus = campus_on(database).await;
    let smith = counsellor(&campus, "Smith", "en", "软件2303").await;
    let (wang, daniyar) = (campus.person("王敏"), campus.person("Daniyar"));
    brings(&campus, MOVED).await;
    campus.passes_until("2025-04-01 18:10").await;
    let first = campus.world().last_message(ChatId(daniyar.account())).expect("a question");
    let wrong = first.buttons[0][1].data.clone().expect("a button");

    // Both move on, and one of them home.
    let on = "软件2301,1,李想,202301003101\n软件2301,2,王敏,202301003102\n软件2302,1,赵明,202301003201\n\
              软件2303,1,Daniyar Akhmetov,202301003103\n";
    brings(&campus, on).await;
    campus.passes_until("2025-04-01 18:20").await;
    wang.reads();
    let old = "This question is old: your class has changed since. I have put up how it stands now.";
    assert_eq!(daniyar.forges(&wrong).await, old);
    assert_eq!(wang.taps("对的").await, "这个问题过时了：你的班级后来又变了。现在的情况已经换上。");
    assert_eq!(wang.last().lines().next(), Some("02 王*，软件2301"));
    assert_eq!(smith.unread(), [""; 0], "the old answer told nobody");

    assert_eq!(daniyar.taps("Wrong").await, "Thank you, so it is wrong.");
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.last(), @"
        You say that 软件2303 is wrong
        I am telling whoever keeps the roster of 软件2303. Until they have changed it, I go by the roster.
        ");
        insta::assert_snapshot!(smith.unread().join("\n\n"), @"
        Is 01 D. A. in 软件2303?
        The roster moved this student from 软件2301 to 软件2303, and they say that it is wrong. Please check the roster; a corrected list puts it right.
        ");
    }

    // Back where they knew to be, nobody is asked.
    brings(&campus, &format!("{FIRST}软件2303,1,孙悦,202301003301\n")).await;
    campus.passes_until("2025-04-01 18:30").await;
    assert_eq!((wang.unread(), daniyar.unread()), (Vec::new(), Vec::new()));
    assert_eq!(daniyar.forges(&wrong).await, old);
    assert_eq!(daniyar.last().lines().next(), Some("03 D. A., 软件2301"));
    campus.releases("软件2301", 3).await;
    let nobody = daniyar.forges(&wrong).await;
    assert!(nobody.starts_with("You are not bound yet."), "{nobody}");
    daniyar.reads();
}

async fn a_new_term_asks_only_those_whose_class_differs(database: Database) {
    let campus = campus_on(database).await;
    assert_eq!(campus.term_begins("2025S", None).await, Ok(Default::default()));
    let (wang, daniyar) = (campus.person("王敏"), campus.person("Daniyar"));
    campus.passes_until("2025-08-29 13:00").await;
    // One class goes on under its name, with its seats changed; Daniyar is in the class that is new.
    let autumn = "校区,学院,班级,班内序号,姓名,学号\n,,软件2301,1,王敏,202301003102\n,,软件2301,2,李想,202301003101\n\
                  ,,软件2302,1,赵明,202301003201\n青岛校区,计算机科学与工程学院,软件23国际,1,Daniyar Akhmetov,202301003103\n";
    campus.term_begins("2025F", Some(autumn)).await.expect("a good list");

    assert_eq!(wang.unread(), [""; 0], "the class is the same");
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.unread().join("\n\n"), @"
        Your class on the roster has changed
        The roster has you in 软件23国际 now (01 D. A.). Is that right?
        ");
    }
    assert_eq!(daniyar.taps("Wrong").await, "Thank you, so it is wrong.");
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.last(), @"
        You say that 软件23国际 is wrong
        I can reach nobody who keeps the roster of 软件23国际. Please tell your counsellor yourself.
        ");
    }
    for group in ["软件2301", "软件2302", "软件2303"] {
        campus.group(group).reads();
    }
    campus.officer().reads();
}

async fn thousands_are_asked_at_a_pace(database: Database) {
    let campus = campus_on(database).await;
    let list = |class: &str, count: u32| -> String {
        let student = |seat| format!("{class},{seat},孙悦,2023090{seat:05}\n");
        (1..=count).map(student).collect()
    };
    brings(&campus, &list("软件2303", 700)).await;
    campus
        .db_run(
            "INSERT INTO chat (id, address, kind, state, created_at) SELECT 90000 + id, 7000000000 + id, 'private', \
             'active', 0 FROM student WHERE class = '软件2303'; \
             INSERT INTO student_account (student, account, bound_at, open_until) \
             SELECT id, 7000000000 + id, 0, 0 FROM student WHERE class = '软件2303'",
        )
        .await;
    campus.passes_until("2025-04-01 18:30").await;

    // A class is merged into another one; whoever was there already keeps the seat.
    let merged = format!("{}软件2303,999,周倩,202301003999\n", list("软件2302", 700).replace(",1,", ",701,"));
    brings(&campus, &format!("软件2301,1,李想,202301003101\n{merged}")).await;

    let paced = "SELECT lane || ' ' || (not_before - (SELECT MIN(not_before) FROM delivery WHERE kind = 'class_question')) \
                 || ' ' || COUNT(*) FROM delivery WHERE kind = 'class_question' AND keeps_quiet \
                 GROUP BY lane, not_before ORDER BY not_before";
    assert_eq!(campus.db_texts(paced).await, ["2 0 600", "2 60000 100"]);
    campus.db_run("UPDATE delivery SET state = 'cancelled' WHERE kind = 'class_question'").await;
    campus.passes_until("2025-04-01 18:40").await;
}
