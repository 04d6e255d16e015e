//! Translations: a reader says that one is wrong, the steward of the language corrects it, and the posts change.

use wuzha::domain::role::Duty;
use wuzha::text::{Args, Locale};

use super::quiz::{TEXT, asked, right};
use crate::harness::campus::{Campus, Database, international, minutes, monitor};

on_both_databases!(a_reader_reports_a_sentence_and_the_posts_change_in_russian);
on_both_databases!(a_reader_reports_a_sentence_and_the_posts_change_in_arabic);
on_both_databases!(a_question_of_a_class_is_corrected_while_it_is_open);
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
        insta::assert_snapshot!(anna.transcript(), @"
        04-07 07:55  Анна  /roles
        04-07 07:55  无诈  Ваши роли
                           Ответственный за язык, ru, до 21 октября, 07:55
        04-07 12:15  无诈  ✎ Сообщили об ошибке в переводе
                           Сообщений: 1 · ru · fraud-ticket_change
                           По-китайски: 到航空公司或12306官方App里核实，不打短信里的电话。
                           По-английски: Check in the airline’s or 12306’s official app. Do not call the number in the message.
                           Сейчас: Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения.
                           – непонятно, кому звонить
                           ⟦Исправить⟧ ⟦Всё верно⟧
        04-07 12:16  Анна  ⟨Исправить⟩ → toast: Исправить
        04-07 12:16  无诈  Пришлите одним сообщением новый текст для fraud-ticket_change (ru). Числа и то, что стоит в фигурных скобках, не меняйте.
                           Сейчас: Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения.
        04-07 12:16  Анна  Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения. 7777
        04-07 12:16  无诈  Числа должны быть теми же, что в английском тексте: 12306
        04-07 12:16  Анна  <b>Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения.
        04-07 12:16  无诈  Тег неизвестен или не закрыт, либо есть отдельный знак & или <. На кнопках и во всплывающих подсказках тегов быть не может.
        04-07 12:16  Анна  Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения. Уточнено.
        04-07 12:16  无诈  ✎ Теперь используется: fraud-ticket_change (ru). Сообщения за последние 14 дней изменятся.
        04-07 12:16  Анна  ⟨Использовать⟩ → toast: Теперь используется: fraud-ticket_change (ru). Сообщения за последние 14 дней изменятся.
        04-07 12:17  Анна  /words
        04-07 12:17  无诈  Переводы
                           С замечаниями: 0
                           Исправлено: 1
                           Чтобы посмотреть текст, отправьте, например, /words tip police-1 ru.
                           ✓ ru fraud-ticket_change
                           ⟦ru fraud-ticket_change⟧
        04-07 12:17  Анна  ⟨ru fraud-ticket_change⟩ → toast: ru fraud-ticket_change
        04-07 12:17  无诈  ✎ Прежний текст возвращён: fraud-ticket_change (ru).
        04-07 12:17  Анна  ⟨Отменить исправление⟩ → toast: Прежний текст возвращён: fraud-ticket_change (ru).
        ");
        insta::assert_snapshot!(group.last(), @"
        【反诈提示】机票退改签
        航班取消，退款按原渠道退回，不会让你扫码交钱。
        怎么办：到航空公司或12306官方App里核实，不打短信里的电话。
        4月7日星期一
        · · ·
        Совет против мошенников: Возврат и обмен билетов
        При отмене рейса деньги возвращают туда, откуда вы платили. Платить по QR-коду никто не попросит.
        Что делать: Проверьте в официальном приложении авиакомпании или 12306. Не звоните по номеру из сообщения.
        понедельник, 7 апреля
        Черновой перевод
        ");
    }
    campus.person("Daniyar").reads();
    campus.officer().reads();
}

async fn a_reader_reports_a_sentence_and_the_posts_change_in_arabic(database: Database) {
    let campus = corrected(database, &ARABIC).await;
    let daniyar = campus.person("Daniyar");
    insta::allow_duplicates! {
        insta::assert_snapshot!(daniyar.transcript(), @"
        04-07 12:15  Daniyar  /help
        04-07 12:15  无诈  ما أستطيع فعله
                           /help: ما أستطيع فعله
                           /sos: خُدعت أو لست متأكدًا؟ ماذا تفعل الآن وبمن تتصل
                           /contact: بمن تتصل في الحرم الجامعي
                           /bind: اربط نفسك بصفك، مثل /bind Software One
                           /rebind: غيّر ربطًا خاطئًا بنفسك خلال 24 ساعة
                           /me: ما أعرفه عنك
                           /privacy: ما أحتفظ به، ومن يراه، وما يمكنك فعله
                           /mydata: كل ما أحتفظ به عنك، في ملف
                           /forget: اجعلني أنساك
                           /check: أعد توجيه رسالة مشبوهة إليّ واعرف هل تبدو احتيالًا
                           /quiz: اختبار من دقيقتين لما تعرفه عن الاحتيال، ولا يرى النتيجة غيرك
                           /pledge: اقرأ تعهد مكافحة الاحتيال ووقّعه؛ ومن يتولى صفوفًا يرى كم وقّع
                           /contest: مسابقة المعرفة ضد الاحتيال: وقت محدد، وأفضل محاولة، وشهادة
                           /course: 14 يومًا ضد الاحتيال: رسالة خاصة واحدة كل يوم، أقل من 1 دقيقة
                           /roleplay: محاكاة: تحدّث مع «محتال» واكشف حيله
                           /subscribe: استلم نصائح ضد الاحتيال في الخاص
                           /unsubscribe: أوقف النصائح في الخاص
                           /quiet: حدّد ساعات هدوء خاصة بك، مثل /quiet 20:00-09:00
                           /language: اختر لغة أخرى
                           /verify: تحقّق هل رسالة أو شارة أصلية، مثل /verify K7F3-QX2M
                           خُدعت أو لست متأكدًا؟ أوقف أولًا كل التحويلات. الشرطة: 110. خط مكافحة الاحتيال: 96110.
                           ⟦تحتاج مساعدة؟ SOS ↗ https://t.me/wuzha_demo_bot?start=sos⟧
        04-07 12:15  无诈  ✎ شكرًا لك. أبلغت عن:
                           تحقق في التطبيق الرسمي لشركة الطيران أو 12306. لا تتصل بالرقم الموجود في الرسالة.
                           إن شئت فاكتب ما الخطأ فيها، في رسالة واحدة خلال 30 دقيقة.
        04-07 12:15  Daniyar  ⟨2⟩ → toast: سُجّل بلاغك. شكرًا لك.
        04-07 12:15  Daniyar  لا أفهم بمن أتصل
        04-07 12:15  无诈  شكرًا لك، نقلته إلى المسؤولين عن هذه اللغة. عندما تُصحَّح الترجمة تتغير المنشورات.
        04-07 12:17  Daniyar  /subscribe
        04-07 12:17  无诈  أنت مشترك الآن. تأتيك النصائح هنا بلغتك، عادةً الساعة 12:10، وبقدر ما تأتي صفك إن كنت مربوطًا بصف.
                           لإيقافها أرسل /unsubscribe أو احظرني.
        ");
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
    let now = now.trim_matches(['\u{200f}', '\u{2068}', '\u{2069}']);
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

/// A class is asked a question while somebody finds its translation wrong; the card in the group changes, and whoever
/// reported it learned nothing of the answer.
async fn a_question_of_a_class_is_corrected_while_it_is_open(database: Database) {
    let campus = Campus::opens_on(database, "2025-05-20 14:00")
        .class("国际2401", [monitor("李雷"), international("Daniyar", "ru")])
        .speaking(&["zh-CN", "ru"])
        .await;
    campus.enters("Анна", "ru");
    campus.db_appoints("Анна", Duty::Steward, Some("ru")).await;
    let (li, daniyar, anna) = (campus.person("李雷"), campus.person("Daniyar"), campus.person("Анна"));
    let group = campus.group("国际2401");
    anna.says("/roles").await;
    daniyar.says("/help").await;
    li.says("/classquiz").await;
    li.taps("出题 · 10分钟").await;

    let member = group.member("Daniyar");
    let question = asked(member);
    member.taps(RUSSIAN.report).await;
    let sentences = daniyar.last();
    let why = TEXT.label(
        &Locale::parse("ru").expect("a language"),
        &format!("question-{}.why", question.id),
        &Args::default(),
    );
    assert_eq!(sentences.lines().count(), 2 + 5, "the question and four options: {sentences}");
    assert!(!sentences.contains(why.as_str()), "{sentences}");
    daniyar.taps("1").await;
    anna.taps(RUSSIAN.correct).await;
    let wanted = anna.last();
    let now = wanted.lines().last().and_then(|line| line.split_once(": ")).expect("the words of now").1;
    let new = format!("{now} {}", RUSSIAN.more);
    anna.says(&new).await;
    anna.taps(RUSSIAN.use_it).await;
    campus.passes(minutes(1)).await;
    assert!(group.last().contains(&new), "{}", group.last());

    // It is answered as before, and the buttons are there.
    let toast = member.taps(right(member)).await;
    assert!(toast.contains('✓'), "{toast}");
    campus.passes(minutes(11)).await;
    for person in [li, daniyar, anna] {
        person.reads();
    }
    group.reads();
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
        es La policía y los tribunales no tienen “cuentas seguras” y nu…
        fr La police et la justice n’ont pas de « compte sécurisé » et …
        id Polisi dan pengadilan tidak punya “rekening aman” dan tidak …
        ja 警察や裁判所に「安全口座」はなく、潔白の証明に送金させることもありません。
        ko 경찰과 법원에는 “안전 계좌”가 없고, 결백을 증명하려면 송금하라고 하지도 않습니다.
        ru У полиции и судов нет «безопасного счёта», и они никогда не …
        th ตำรวจและศาลไม่มี “บัญชีปลอดภัย” และไม่สั่งให้คุณโอนเงินเพื่อ…
        ur پولیس اور عدالت کا کوئی “محفوظ اکاؤنٹ” نہیں ہوتا، اور وہ بے …
        vi Cảnh sát và tòa án không có “tài khoản an toàn”, không bao g…
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
