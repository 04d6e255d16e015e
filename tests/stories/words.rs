//! Translations: a reader says that one is wrong, the steward of the language corrects it, and the posts change.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, international, minutes, monitor};

on_both_databases!(a_reader_reports_a_sentence_and_the_posts_change_in_russian);
on_both_databases!(a_reader_reports_a_sentence_and_the_posts_change_in_arabic);
on_both_databases!(what_nobody_looks_after_comes_to_the_office_in_chinese_and_english);

/// What people of a story tap and say, in their language.
struct Words {
    phone: &'static str,
    report: &'static str,
    correct: &'static str,
    use_it: &'static str,
    take_back: &'static str,
    remark: &'static str,
    /// What the steward adds to the words.
    more: &'static str,
}

const RUSSIAN: Words = Words {
    phone: "ru",
    report: "Ошибка в переводе",
    correct: "Исправить",
    use_it: "Использовать",
    take_back: "Отменить исправление",
    remark: "непонятно, кому звонить",
    more: "Уточнено.",
};

const ARABIC: Words = Words {
    phone: "ar",
    report: "خطأ في الترجمة",
    correct: "تصحيح",
    use_it: "استخدامه",
    take_back: "سحب التصحيح",
    remark: "لا أفهم بمن أتصل",
    more: "توضيح.",
};

async fn a_reader_reports_a_sentence_and_the_posts_change_in_russian(database: Database) {
    let campus = corrected(database, &RUSSIAN).await;
    let (anna, group) = (campus.person("Анна"), campus.group("国际2401"));
    insta::allow_duplicates! {
        insta::assert_snapshot!(anna.transcript(), @"");
        insta::assert_snapshot!(group.last(), @"");
    }
    campus.person("Daniyar").reads();
    campus.officer().reads();
}

async fn a_reader_reports_a_sentence_and_the_posts_change_in_arabic(database: Database) {
    let campus = corrected(database, &ARABIC).await;
    let daniyar = campus.person("Daniyar");
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"");
    }
    campus.person("Анна").reads();
    campus.group("国际2401").reads();
    campus.officer().reads();
}

/// A class reads a tip in a language beside Chinese; somebody reports the advice of it, the steward of the language
/// corrects it, and takes the correction back in the end.
async fn corrected(database: Database, words: &Words) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-07 07:55")
        .class("国际2401", [monitor("李雷"), international("Daniyar", words.phone)])
        .speaking(&["zh-CN", words.phone])
        .await;
    campus.enters("Анна", words.phone);
    campus.db_appoints("Анна", Duty::Steward, Some(words.phone)).await;
    let (daniyar, anna, group) = (campus.person("Daniyar"), campus.person("Анна"), campus.group("国际2401"));
    anna.says("/roles").await;
    campus.passes_until("2025-04-07 12:15").await;

    // Who has never written to the bot cannot be asked in private.
    let unreachable = group.member("Daniyar").taps(words.report).await;
    daniyar.says("/help").await;
    daniyar.reads();
    let asked = group.member("Daniyar").taps(words.report).await;
    assert_ne!(asked, unreachable);
    // The tip, its advice, the name of the fraud: the second sentence is the advice.
    daniyar.taps("2").await;
    daniyar.says(words.remark).await;
    campus.passes(minutes(1)).await;

    let card = anna.last();
    assert!(card.contains("fraud-") && card.contains(words.remark), "{card}");
    assert!(!card.contains("Daniyar"), "nobody learns who reported it: {card}");
    anna.taps(words.correct).await;
    let wanted = anna.last();
    let now = wanted.lines().last().and_then(|line| line.split_once(": ")).expect("the words of now").1;
    let now = now.trim_matches(['\u{2068}', '\u{2069}']);
    // Another number than the English words have, and a tag that is not closed.
    for wrong in [format!("{now} 7777"), format!("<b>{now}")] {
        anna.says(&wrong).await;
        assert!(!anna.last().contains("7777") && !anna.last().contains(now), "{}", anna.last());
    }
    let new = format!("{now} {}", words.more);
    anna.says(&new).await;
    assert!(anna.last().contains(&new), "{}", anna.last());
    anna.taps(words.use_it).await;
    campus.passes(minutes(1)).await;
    let post = group.last();
    assert!(post.contains(&new), "{post}");

    // It outlives a restart, and what is said later says it too.
    campus.bot_stops().await;
    campus.bot_starts().await;
    daniyar.says("/subscribe").await;
    anna.says("/words").await;
    assert!(anna.last().contains("✓"), "{}", anna.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'words.%' ORDER BY seq").await;
    assert_eq!(facts, ["words.corrected"]);

    // It is taken back, and the posts go back too.
    let unit = campus.db_texts("SELECT name FROM words_unit ORDER BY id").await.concat();
    let label: String = format!("{} {unit}", words.phone).chars().take(23).collect();
    anna.taps(&if unit.len() > 20 { format!("{label}…") } else { label }).await;
    anna.taps(words.take_back).await;
    campus.passes(minutes(1)).await;
    assert!(!group.last().contains(&new), "{}", group.last());
    let facts = campus.db_texts("SELECT kind FROM ledger WHERE kind LIKE 'words.%' ORDER BY seq").await;
    assert_eq!(facts, ["words.corrected", "words.ended"]);
    campus
}

async fn what_nobody_looks_after_comes_to_the_office_in_chinese_and_english(database: Database) {
    let campus = Campus::opens_on(database, "2025-04-07 07:55")
        .class("国际2401", [monitor("李雷"), international("Kim", "ko")])
        .speaking(&["ko", "zh-CN"])
        .await;
    let (kim, officer, group) = (campus.person("Kim"), campus.officer(), campus.group("国际2401"));
    kim.says("/help").await;
    officer.says("/help").await;
    officer.reads();
    campus.passes_until("2025-04-07 12:15").await;
    group.member("Kim").taps("번역 오류").await;
    kim.taps("1").await;
    campus.passes(minutes(1)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        有人反映译文有误
        反映：1人 · ko · tip-ticket_change-5
        中文：航班取消，退款按原渠道退回，不会让你扫码交钱。
        英文：If a flight is cancelled, the refund goes back the way you paid. Nobody will ask you to scan a code and pay.
        现在：결항되면 환불은 결제한 방법 그대로 돌아옵니다. QR코드로 돈을 내라고 하지 않습니다.
        ");
    }
    assert!(officer.taps("没有问题").await.starts_with("保持不变"));
    officer.says("/words tip police-1").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        tip-police-1
        点一下，可以查看和更正。
        ar ليس لدى الشرطة والمحاكم «حساب آمن»، ولا تطلب أبدًا تحويلًا ل…
        en Police and courts have no “safe account” and never ask for a…
        es La policía y los tribunales no tienen “cuentas seguras” ni p…
        fr La police et la justice n’ont pas de « compte sécurisé » et …
        id Polisi dan pengadilan tidak punya “rekening aman” dan tidak …
        ja 警察や裁判所に「安全口座」はなく、潔白の証明に送金させることもありません。
        ko 경찰과 법원에는 “안전 계좌”가 없고, 결백을 증명하려고 송금하라고 하지 않습니다.
        ru У полиции и судов нет «безопасного счёта», и они не просят п…
        th ตำรวจและศาลไม่มี “บัญชีปลอดภัย” และไม่สั่งให้คุณโอนเงินเพื่อ…
        ur پولیس اور عدالت کا کوئی “محفوظ اکاؤنٹ” نہیں ہوتا، اور وہ بے …
        vi Cảnh sát và tòa án không có “tài khoản an toàn”, không bảo b…
        zh-CN 公检法没有“安全账户”，不会让你转账证明清白。
        ");
    }
    officer.says("/words quiz police-1 en").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(officer.last(), @"
        question-police-1
        点一下，可以查看和更正。
        question-police-1 A “police officer” in a video call says you are suspected of…
        question-police-1.a Transfer a part to show that I cooperate
        question-police-1.b Hang up and dial 110 myself to check
        question-police-1.c Share my screen so that they can see the balance
        question-police-1.d Ask to see the ID card first and then transfer
        question-police-1.why Police and courts have no “safe account” and take no stateme…
        ");
    }
    officer.says("/words tip nothing-9 en").await;
    assert!(officer.last().starts_with("没有这一条"), "{}", officer.last());
    // Others look after no language.
    kim.says("/words").await;
    assert!(kim.last().starts_with("이 일을 할 권한이 없습니다. 할 수 있는 사람:"), "{}", kim.last());
    group.reads();
}

#[tokio::test]
async fn a_correction_ends_when_its_source_changes_and_the_steward_is_told_once() {
    let campus = Campus::opens("2025-04-07 07:55")
        .class("国际2401", [monitor("李雷"), international("Daniyar", "ru")])
        .speaking(&["zh-CN", "ru"])
        .await;
    campus.enters("Анна", "ru");
    campus.db_appoints("Анна", Duty::Steward, Some("ru")).await;
    let anna = campus.person("Анна");
    anna.says("/words fraud-police ru").await;
    anna.taps("ru fraud-police").await;
    anna.taps(RUSSIAN.correct).await;
    anna.says("Положите трубку и позвоните сами по номеру 110 или придите в полицию.").await;
    anna.taps(RUSSIAN.use_it).await;
    anna.reads();

    // As if a release had brought other Chinese words.
    campus.db_run("UPDATE words_correction SET source = 'of another release'").await;
    campus.passes(minutes(2)).await;
    let unread = anna.unread();
    assert_eq!(unread.len(), 1, "{unread:#?}");
    assert!(unread[0].contains("/words fraud-police ru"), "{}", unread[0]);
    campus.passes(minutes(2)).await;
    assert!(anna.unread().is_empty());
    assert_eq!(campus.db_texts("SELECT why FROM words_correction").await, ["stale"]);
    campus.person("Daniyar").reads();
    campus.group("国际2401").reads();
}
