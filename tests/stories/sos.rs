//! Somebody may have been cheated: a card for everybody, and on their own tap the people on duty and, if they consent,
//! support. The group sees nothing.

use wuzha::domain::role::Duty;

use crate::harness::campus::{Campus, Database, Person, hours, international, minutes, monitor, student};

on_both_databases!(somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_chinese);
on_both_databases!(an_international_student_calls_the_counsellor_who_takes_it_in_english);
on_both_databases!(somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_arabic);
on_both_databases!(nobody_takes_a_call_and_it_goes_up_to_the_task_force);
on_both_databases!(a_caller_takes_a_call_back);
on_both_databases!(support_takes_a_consent_of_its_own_that_can_be_taken_back);
on_both_databases!(in_a_group_it_answers_in_private_and_names_nobody);

/// A class with its counsellor, its college's lead, a police officer and somebody who supports victims.
async fn campus_on(database: Database) -> Campus {
    let campus = Campus::opens_on(database, "2025-04-23 22:10")
        .class("软件2301", [monitor("李想"), student("王敏"), international("Daniyar", "en")])
        .await;
    let enrolled = [("李想", "202301000001", None), ("王敏", "202301000002", None), ("Daniyar", "202301000003", None)];
    campus.db_enrols("软件2301", &enrolled).await;
    for (name, duty, place) in [
        ("王老师", Duty::Counsellor, Some("软件2301")),
        ("陈警官", Duty::Police, Some("qingdao")),
        ("林老师", Duty::Supporter, Some("qingdao")),
    ] {
        campus.enters(name, "zh-hans");
        campus.db_appoints(name, duty, place).await;
        campus.person(name).starts(None).await;
        campus.person(name).reads();
    }
    campus.officer().starts(None).await;
    campus.officer().reads();
    campus
}

async fn binds(person: Person<'_>, digits: &str, name: &str) {
    person.says("/bind 软件2301").await;
    person.says(digits).await;
    person.taps(name).await;
    person.reads();
}

/// What the ledger says of calls and cases, without moments.
const ENTRIES: &str = "SELECT kind || ' ' || coalesce(class, '-') || ' ' || body FROM ledger WHERE kind LIKE 'sos.%' \
    OR kind LIKE 'support.%' OR kind LIKE 'contact.%' ORDER BY seq";

async fn somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_chinese(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("路人", "zh-hans");
    let (stranger, chen) = (campus.person("路人"), campus.person("陈警官"));

    stranger.says("/求助").await;
    assert_eq!(campus.db_texts("SELECT CAST(COUNT(*) AS TEXT) FROM sos_call").await, ["0"], "the card stores nothing");
    insta::allow_duplicates! {
        insta::assert_snapshot!(stranger.transcript(), @"
        04-23 22:10  路人  /求助
        04-23 22:10  无诈  觉得被骗了？现在就做
                           1. 停。别再转账。挂电话，关掉屏幕共享。
                           2. 打110，请求紧急止付。反诈专线96110。越早越好。
                           3. 冻结账户：打银行或支付平台的客服，号码在卡背面或App里。
                           4. 留住证据：聊天、号码、转账记录，都别删。
                           5. 告诉一个信得过的人，不用一个人扛。
                           有人说交钱就能帮你追回，那是第二次骗你。
                           这不是你的错，每天都有人遇到。

                           报警时可以照着说，也可以给身边的人看：
                           我可能遭遇了电信诈骗，请求紧急止付。请帮我报警，并联系学校保卫处。

                           校内电话
                           青岛校区
                           保卫处：0532-0000-0110
                           驻校民警：0532-0000-0111
                           泰安校区
                           保卫处：0538-0000-0110
                           驻校民警：0538-0000-0111
                           济南校区
                           保卫处：0531-0000-0110
                           驻校民警：0531-0000-0111

                           我不会自己转告任何人。需要的话，我现在就替你通知，先给你看通知什么。
                           ⟦复制这句话⟧
                           ⟦通知值班人员⟧
        ");
    }
    stranger.taps("通知值班人员").await;
    stranger.taps("青岛校区").await;
    let preview = stranger.last();
    stranger.taps("现在就通知").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([preview, stranger.last(), chen.last()].join("\n----\n"), @"
        我只会转告这些
        告诉：驻校民警（青岛校区）
        · 你是谁，我不知道
        · 你现在需要帮助
        · 接手的那一个人，会看到一个能在这里联系你的链接
        发生了什么我不知道，由你自己说。
        5分钟没有人接，我再告诉：专班管理员。
        不要干等，先打110。
        ----
        已经替你通知
        22:10 通知了：驻校民警
        有人接手，我马上在这里告诉你。
        不要干等，先打110。
        ----
        有人求助
        4月23日22:10 · 青岛校区
        不在名册上的人
        可能遇到了诈骗，别的我不知道。
        谁先接，谁负责。
        ");
    }
    assert_eq!(campus.person("王老师").unread(), Vec::<String>::new(), "nobody else was told");
    chen.taps("我来处理").await;
    chen.taps("已经联系上").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([chen.transcript(), stranger.unread().join("\n----\n")].join("\n====\n"), @"
        04-23 22:10  陈警官  /start
        04-23 22:10  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-23 22:10  无诈  ✎ 这次求助已经结束，联系上了。
        04-23 22:10  陈警官  ⟨我来处理⟩ → toast: 由你处理。
        04-23 22:10  陈警官  ⟨已经联系上⟩ → toast: 谢谢，已经结束。

        ====
        青岛校区的驻校民警接手了
        他们会联系你，请留意手机。
        他们绝不会向你要钱、要验证码、要密码。
        ----
        这次求助已经结束
        心里还难受，或者想问法律上的事？愿意的话，学校可以帮你。
        需要时随时再发 /sos
        ");
    }
    let entries = campus.db_texts(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @r#"
        sos.opened - {"call":1,"whom":"duty"}
        sos.told - {"call":1,"duty":"police","people":1}
        sos.taken - {"call":1}
        sos.closed - {"call":1}
        "#);
    }
}

async fn somebody_unknown_asks_what_to_do_and_has_the_police_on_campus_told_in_arabic(database: Database) {
    let campus = campus_on(database).await;
    campus.enters("ليلى", "ar");
    let (layla, chen) = (campus.person("ليلى"), campus.person("陈警官"));

    layla.says("/sos").await;
    let card = layla.last();
    layla.taps("أبلغ المناوب").await;
    layla.taps("Qingdao campus").await;
    let preview = layla.last();
    layla.taps("نعم، أبلغهم الآن").await;
    let sent = layla.last();
    chen.taps("我来处理").await;
    let taken = layla.last();
    chen.taps("已经联系上").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([card, preview, sent, taken, layla.last()].join("\n----\n"), @"
        تظن أنك تتعرض للاحتيال؟ تصرّف الآن
        1. توقّف. لا ترسل أي مبلغ آخر. أنهِ المكالمة، وأوقف مشاركة الشاشة.
        2. اتصل بالرقم 110 واطلب إيقافًا عاجلًا للدفعة. خط مكافحة الاحتيال: 96110. كلما أسرعت كان أفضل.
        3. اطلب تجميد حسابك: اتصل بمصرفك أو بتطبيق الدفع. الرقم على ظهر البطاقة أو في التطبيق.
        4. احتفظ بكل شيء: المحادثات والأرقام والإيصالات. لا تحذف شيئًا.
        5. أخبر شخصًا تثق به. لست مضطرًا إلى مواجهة هذا وحدك.
        من يعدك باسترداد مالك مقابل رسوم، فهو يحتال عليك مرة ثانية.
        ليس الذنب ذنبك. يحدث هذا للناس كل يوم.

        اعرض هذه الجملة أو اقرأها بصوت مسموع:
        我可能遭遇了电信诈骗，请求紧急止付。请帮我报警，并联系学校保卫处。
        Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
        معناها: قد أكون ضحية احتيال عبر الاتصالات، وأطلب إيقافًا عاجلًا للدفعة. أرجو أن تبلغ الشرطة نيابةً عني وأن تتصل بمكتب الأمن في الجامعة.

        أرقام الهاتف في الجامعة
        Qingdao campus
        0532-0000-0110: مكتب الأمن
        0532-0000-0111: شرطة الحرم الجامعي
        Tai'an campus
        0538-0000-0110: مكتب الأمن
        0538-0000-0111: شرطة الحرم الجامعي
        Jinan campus
        0531-0000-0110: مكتب الأمن
        0531-0000-0111: شرطة الحرم الجامعي

        لا أنقل شيئًا من تلقاء نفسي. إن أردت، فسأبلغ شخصًا الآن، وسترى أولًا ما سأنقله.
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        Think you are being cheated? Act now
        1. Stop. Send no more money. Hang up, end screen sharing.
        2. Call 110 and ask for an emergency stop of the payment. Anti-fraud line: 96110. The sooner, the better.
        3. Have your account frozen: call your bank or payment app. The number is on the back of the card or in the app.
        4. Keep everything: chats, numbers, receipts. Delete nothing.
        5. Tell somebody you trust. You do not have to be alone with it.
        Whoever promises to get your money back for a fee is cheating you again.
        It is not your fault. It happens to people every day.
        · · ·
        觉得被骗了？现在就做
        1. 停。别再转账。挂电话，关掉屏幕共享。
        2. 打110，请求紧急止付。反诈专线96110。越早越好。
        3. 冻结账户：打银行或支付平台的客服，号码在卡背面或App里。
        4. 留住证据：聊天、号码、转账记录，都别删。
        5. 告诉一个信得过的人，不用一个人扛。
        有人说交钱就能帮你追回，那是第二次骗你。
        这不是你的错，每天都有人遇到。
        ----
        هذا كل ما سأنقله
        إلى: شرطة الحرم الجامعي (Qingdao campus)
        · أنت شخص لا أعرف من هو
        · أنت تطلب المساعدة الآن
        · لمن يتولى طلبك فقط: رابط ليراسلك هنا
        ما حدث لا أعرفه، وأنت من يخبرهم به.
        إن لم يتولَّ أحد طلبك خلال 5 دقائق، فسأبلغ أيضًا: إدارة فريق العمل.
        لا تنتظر ذلك: اتصل بالرقم 110.
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        This is all that I would pass on
        To: Campus police (Qingdao campus)
        · You are somebody whom I do not know
        · You are asking for help, now
        · For the one person who takes it: a link to write to you here
        I do not know what happened. You tell them that yourself.
        If nobody takes it within 5 minutes, I will also ask: Task-force office.
        Do not wait for it: call 110.
        · · ·
        我只会转告这些
        告诉：驻校民警（青岛校区）
        · 你是谁，我不知道
        · 你现在需要帮助
        · 接手的那一个人，会看到一个能在这里联系你的链接
        发生了什么我不知道，由你自己说。
        5分钟没有人接，我再告诉：专班管理员。
        不要干等，先打110。
        ----
        نقلتُ طلب مساعدتك
        الساعة 22:10 أُبلغ: شرطة الحرم الجامعي
        سأخبرك هنا فور أن يتولى أحد طلبك.
        لا تنتظر ذلك: اتصل بالرقم 110.
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        I have passed it on
        Asked at 22:10: Campus police
        As soon as somebody takes it, I will tell you here.
        Do not wait for it: call 110.
        · · ·
        已经替你通知
        22:10 通知了：驻校民警
        有人接手，我马上在这里告诉你。
        不要干等，先打110。
        ----
        هناك من يتولى طلبك: شرطة الحرم الجامعي، Qingdao campus
        سيتواصلون معك. أبقِ هاتفك قريبًا منك.
        لا يطلبون منك أبدًا مالًا ولا رموزًا ولا كلمات مرور.
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        Campus police, Qingdao campus looks after it
        They will get in touch with you. Keep your phone at hand.
        They never ask you for money, codes or passwords.
        · · ·
        青岛校区的驻校民警接手了
        他们会联系你，请留意手机。
        他们绝不会向你要钱、要验证码、要密码。
        ----
        أُغلق طلب مساعدتك
        هل ما زال الأمر يثقل عليك، أو تحتاج إلى مشورة قانونية؟ يمكن للجامعة أن تساعدك إن أردت.
        يمكنك إرسال /sos من جديد في أي وقت.
        ⚠ لم يراجع هذه الترجمة متحدث أصلي بعد. عند الشك، المعتمد هو النص الإنجليزي والصيني.
        · · ·
        Your call for help is closed
        Is it still weighing on you, or do you need advice about the law? The university can help, if you want.
        /sos works again at any time.
        · · ·
        这次求助已经结束
        心里还难受，或者想问法律上的事？愿意的话，学校可以帮你。
        需要时随时再发 /sos
        ");
    }
    chen.reads();
}

async fn an_international_student_calls_the_counsellor_who_takes_it_in_english(database: Database) {
    let campus = campus_on(database).await;
    let (daniyar, wang) = (campus.person("Daniyar"), campus.person("王老师"));
    binds(daniyar, "0003", "03 D.").await;

    daniyar.starts(Some("sos")).await;
    let card = daniyar.last();
    daniyar.taps("Tell my counsellor").await;
    let preview = daniyar.last();
    daniyar.taps("Yes, tell them now").await;
    let sent = daniyar.last();
    insta::allow_duplicates! {
        insta::assert_snapshot!([card, preview, sent].join("\n----\n"), @"
        Think you are being cheated? Act now
        1. Stop. Send no more money. Hang up, end screen sharing.
        2. Call 110 and ask for an emergency stop of the payment. Anti-fraud line: 96110. The sooner, the better.
        3. Have your account frozen: call your bank or payment app. The number is on the back of the card or in the app.
        4. Keep everything: chats, numbers, receipts. Delete nothing.
        5. Tell somebody you trust. You do not have to be alone with it.
        Whoever promises to get your money back for a fee is cheating you again.
        It is not your fault. It happens to people every day.

        Show this, or read it out:
        我可能遭遇了电信诈骗，请求紧急止付。请帮我报警，并联系学校保卫处。
        Wǒ kěnéng zāoyù le diànxìn zhàpiàn, qǐngqiú jǐnjí zhǐfù. Qǐng bāng wǒ bàojǐng, bìng liánxì xuéxiào bǎowèichù.
        It means: I may be the victim of telecom fraud and ask for an emergency stop of the payment. Please call the police for me and tell the university’s security office.

        People on campus
        Qingdao campus
        Security office: 0532-0000-0110
        Campus police: 0532-0000-0111

        I pass nothing on by myself. If you want, I will tell somebody now; you will first see what I say.
        ----
        This is all that I would pass on
        To: Counsellor (Qingdao campus)
        · You are: 软件2301 03 D.
        · You are asking for help, now
        · For the one person who takes it: a link to write to you here
        I do not know what happened. You tell them that yourself.
        If nobody takes it within 5 minutes, I will also ask: College lead, Task-force office.
        Do not wait for it: call 110.
        ----
        I have passed it on
        Asked at 22:10: Counsellor
        As soon as somebody takes it, I will tell you here.
        Do not wait for it: call 110.
        ");
    }
    // Everybody wants quiet from ten on, and it comes all the same.
    campus.passes_until("2025-04-23 22:15").await;
    daniyar.reads();
    wang.taps("我来处理").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(wang.last(), @"
        这次求助由你处理
        4月23日22:10 · 软件2301
        03 D.
        在这里联系对方
        先问：停止转账了吗？打110了吗？账户冻结了吗？记录都在吗？不责备。
        联系上以后，点下面的按钮。
        ");
    }
    let told = daniyar.last();
    assert!(told.contains("looks after it\nThey will get in touch with you."), "{told}");
    campus.group("软件2301").reads();
}

async fn nobody_takes_a_call_and_it_goes_up_to_the_task_force(database: Database) {
    let campus = campus_on(database).await;
    let min = campus.person("王敏");
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知我的辅导员").await;
    min.taps("现在就通知").await;

    campus.passes(minutes(4)).await;
    assert_eq!(campus.officer().unread(), Vec::<String>::new(), "there are five minutes for the counsellor");
    campus.passes(minutes(2)).await;
    // The college has nobody, so the task force is asked at once.
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.transcript(), campus.officer().transcript()].join("\n====\n"), @"
        04-23 22:10  王敏  /bind 软件2301
        04-23 22:10  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-23 22:10  王敏  0002
        04-23 22:10  无诈  ✎ 已绑定：02 王*，软件2301
                           绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                           发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
        04-23 22:10  王敏  ⟨02 王*⟩ → toast: 已绑定。
        04-23 22:10  王敏  /sos
        04-23 22:10  无诈  ✎ 已经替你通知
                           22:10 通知了：辅导员
                           有人接手，我马上在这里告诉你。
                           不要干等，先打110。
                           ⟦撤回求助⟧
        04-23 22:10  王敏  ⟨通知我的辅导员⟩ → toast: 通知我的辅导员
        04-23 22:10  王敏  ⟨现在就通知⟩ → toast: 已经通知。也请打110。
        04-23 22:15  无诈  还没有人接。我又通知了：专班管理员
                           不要干等，先打110。
                           ⟦撤回求助⟧

        ====
        04-23 22:10  赵处  /start
        04-23 22:10  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-23 22:15  无诈  有人求助
                           4月23日22:10 · 软件2301
                           02 王*
                           可能遇到了诈骗，别的我不知道。
                           谁先接，谁负责。
                           ⟦我来处理⟧
        ");
    }
    campus.bot_stops().await;
    campus.passes(hours(25)).await;
    campus.bot_starts().await;
    campus.passes(minutes(1)).await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.last(), campus.officer().last(), campus.person("王老师").last()].join("\n----\n"), @"
        没有人接你的求助，它已经结束，很抱歉。
        请打110，或打校内电话：/contact
        ----
        这次求助没有人接，已经结束。
        ----
        这次求助没有人接，已经结束。
        ");
    }
    let entries = campus.db_texts(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @r#"
        sos.opened - {"call":1,"whom":"counsellor"}
        sos.told - {"call":1,"duty":"counsellor","people":1}
        sos.told - {"call":1,"duty":"lead","people":0}
        sos.told - {"call":1,"duty":"admin","people":1}
        sos.lapsed - {"call":1}
        "#);
    }
}

async fn a_caller_takes_a_call_back(database: Database) {
    let campus = campus_on(database).await;
    let (min, chen) = (campus.person("王敏"), campus.person("陈警官"));
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    min.taps("现在就通知").await;
    min.says("/sos").await;
    let running = min.last();
    assert!(running.contains("你的求助正在等人接。"), "{running}");
    min.taps("撤回求助").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([min.last(), chen.last()].join("\n----\n"), @"
        你已撤回求助，也告诉了收到通知的人。
        需要时随时再发 /sos
        ----
        对方撤回了这次求助。
        ");
    }
    // Three in a day are enough.
    for _ in 0..2 {
        min.says("/sos").await;
        min.taps("通知值班人员").await;
        min.taps("现在就通知").await;
        min.taps("撤回求助").await;
    }
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    let refused = min.taps("现在就通知").await;
    assert!(refused.starts_with("你一天里已经求助3次"), "{refused}");
    assert_eq!(chen.unread(), ["对方撤回了这次求助。"; 2], "each call was told, and taken back");
    min.reads();
}

async fn support_takes_a_consent_of_its_own_that_can_be_taken_back(database: Database) {
    let campus = campus_on(database).await;
    let (min, chen, lin) = (campus.person("王敏"), campus.person("陈警官"), campus.person("林老师"));
    binds(min, "0002", "02 王*").await;
    min.says("/sos").await;
    min.taps("通知值班人员").await;
    min.taps("现在就通知").await;
    chen.taps("我来处理").await;
    chen.taps("已经联系上").await;
    min.reads();
    min.taps("心理支持").await;
    min.taps("同意").await;
    min.taps_below("这次求助已经结束", "法律帮助").await;
    min.taps("同意").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(min.transcript(), @"
        04-23 22:10  王敏  /bind 软件2301
        04-23 22:10  无诈  绑定软件2301
                           请把学号的后四位发给我，只发四个数字。
                           绑定后会保存：你的账号编号，以及它对应名册上的哪一位（班级、序号、只留首字的姓名）。学号只存加密后的摘要，不存全名和手机号，也不会告诉群里的人。
        04-23 22:10  王敏  0002
        04-23 22:10  无诈  ✎ 已绑定：02 王*，软件2301
                           绑错了？24小时内发 /rebind 可以自己改，以后要请工作人员解除。
                           发 /me 看我知道你什么，发 /subscribe 私下收提示，发 /language 换语言。
        04-23 22:10  王敏  ⟨02 王*⟩ → toast: 已绑定。
        04-23 22:10  王敏  /sos
        04-23 22:10  无诈  ✎ 已经替你通知
                           22:10 通知了：驻校民警
                           有人接手，我马上在这里告诉你。
                           不要干等，先打110。
                           ⟦撤回求助⟧
        04-23 22:10  王敏  ⟨通知值班人员⟩ → toast: 通知值班人员
        04-23 22:10  王敏  ⟨现在就通知⟩ → toast: 已经通知。也请打110。
        04-23 22:10  无诈  青岛校区的驻校民警接手了
                           他们会联系你，请留意手机。
                           他们绝不会向你要钱、要验证码、要密码。
                           ⟦撤回求助⟧
        04-23 22:10  无诈  这次求助已经结束
                           心里还难受，或者想问法律上的事？愿意的话，学校可以帮你。
                           需要时随时再发 /sos
                           ⟦心理支持⟧
                           ⟦法律帮助⟧
        04-23 22:10  王敏  ⟨心理支持⟩ → toast: 心理支持
        04-23 22:10  无诈  ✎ 你同意了：心理支持
                           有人接手，我马上在这里告诉你。
                           ⟦停止心理支持⟧
        04-23 22:10  王敏  ⟨同意⟩ → toast: 收到，有人接手就告诉你。
        04-23 22:10  王敏  ⟨法律帮助⟩ → toast: 法律帮助
        04-23 22:10  无诈  ✎ 你同意了：法律帮助
                           有人接手，我马上在这里告诉你。
                           ⟦停止法律帮助⟧
        04-23 22:10  王敏  ⟨同意⟩ → toast: 收到，有人接手就告诉你。
        ");
    }
    // Quiet hours keep it until the morning: it is no emergency.
    assert_eq!(lin.unread(), Vec::<String>::new());
    campus.passes_until("2025-04-24 07:31").await;
    lin.taps_below("有人需要心理支持", "我来接手").await;
    lin.taps_below("有人需要法律帮助", "我来接手").await;
    campus.passes_until("2025-04-27 09:01").await;
    lin.taps_below("编号S-1，第3天", "看是谁").await;
    lin.taps_below("编号S-1：心理支持", "联系上了").await;
    min.says("/sos").await;
    min.taps("停止心理支持").await;
    let late = lin.taps_below("编号S-2，第3天", "没联系上").await;
    lin.taps_below("编号S-2，第3天", "结束").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!([lin.transcript(), late, min.last()].join("\n====\n"), @"
        04-23 22:10  林老师  /start
        04-23 22:10  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-24 07:30  无诈  ✎ 编号S-1：对方撤回了同意，请不要再为此联系对方。
        04-24 07:30  无诈  ✎ 编号S-2：已经结束。
        04-24 07:31  林老师  ⟨我来接手⟩ → toast: 由你接手。
        04-24 07:31  林老师  ⟨我来接手⟩ → toast: 由你接手。
        04-25 09:00  无诈  ✎ 编号S-1：对方撤回了同意，请不要再为此联系对方。
        04-25 09:00  无诈  ✎ 编号S-2：已经结束。
        04-27 09:00  无诈  ✎ 编号S-1：对方撤回了同意，请不要再为此联系对方。
        04-27 09:00  无诈  编号S-2，第3天：联系上对方了吗？
                           ⟦联系上了⟧ ⟦没联系上⟧
                           ⟦看是谁⟧ ⟦结束⟧
        04-27 09:01  林老师  ⟨看是谁⟩ → toast: 由你接手。
        04-27 09:01  林老师  ⟨联系上了⟩ → toast: 已记下。
        04-27 09:01  林老师  ⟨没联系上⟩ → toast: 已记下。
        04-27 09:01  林老师  ⟨结束⟩ → toast: 已结束。

        ====
        已记下。
        ====
        你的法律帮助已经结束。需要时随时再发 /sos
        ");
    }
    let entries = campus.db_texts(ENTRIES).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(entries, @r#"
        sos.opened - {"call":1,"whom":"duty"}
        sos.told - {"call":1,"duty":"police","people":1}
        sos.taken - {"call":1}
        sos.closed - {"call":1}
        support.consented - {"sort":"psychology","support":1}
        support.consented - {"sort":"law","support":2}
        support.assigned - {"support":1}
        support.read - {"support":1}
        support.assigned - {"support":2}
        support.read - {"support":2}
        support.read - {"support":1}
        support.followed - {"answer":"spoken","days":3,"support":1}
        support.revoked - {"support":1}
        support.followed - {"answer":"missed","days":3,"support":2}
        support.closed - {"support":2}
        "#);
    }

    min.says("/mydata").await;
    let file = min.last_file();
    let kept: Vec<_> = file.lines().filter(|line| line.starts_with("求助：") || line.starts_with("同意（")).collect();
    insta::allow_duplicates! {
        insta::assert_snapshot!(kept.join("\n"), @"
        求助：2025年4月23日22:10，找值班人员；已结束
        同意（2025年4月23日22:10）：法律帮助；已结束
        ");
    }
    campus.group("软件2301").reads();
    min.reads();
    lin.reads();
    chen.reads();
    // Half a year later nothing leads to anybody any more.
    const LINKED: &str = "SELECT 'call ' || CAST(account AS TEXT) || ' ' || coalesce(class, '-') FROM sos_call \
        UNION ALL SELECT 'case ' || CAST(account AS TEXT) || ' ' || state FROM support ORDER BY 1";
    campus.bot_stops().await;
    campus.passes_until("2025-11-01 12:00").await;
    campus.bot_starts().await;
    let linked = campus.db_texts(LINKED).await.join("\n");
    insta::allow_duplicates! {
        insta::assert_snapshot!(linked, @"
        call -1 -
        case -1 redacted
        case -2 redacted
        ");
    }
}

async fn in_a_group_it_answers_in_private_and_names_nobody(database: Database) {
    let campus = campus_on(database).await;
    let group = campus.group("软件2301");
    let min = campus.person("王敏");
    min.starts(None).await;
    min.reads();
    group.reads();
    group.member("王敏").says("/sos").await;
    assert!(min.last().starts_with("觉得被骗了？现在就做"), "{}", min.last());
    group.member("Daniyar").says("/sos").await;
    group.somebody_anonymous_says("/sos").await;
    insta::allow_duplicates! {
        insta::assert_snapshot!(group.since("2025-04-23 22:10"), @"
        04-23 22:10  王敏  /sos
        04-23 22:10  Daniyar  /sos
        04-23 22:10  无诈  需要帮助？点开私聊，群里没有人看得到。
                           报警110，反诈咨询96110。
                           ⟦打开私聊 ↗ https://t.me/wuzha_demo_bot?start=sos⟧
        04-23 22:10  无诈  需要帮助？点开私聊，群里没有人看得到。
                           报警110，反诈咨询96110。
                           ⟦打开私聊 ↗ https://t.me/wuzha_demo_bot?start=sos⟧
        ");
    }
}

#[tokio::test]
async fn the_office_says_whom_to_call_and_the_plan_does_not_go_out_before() {
    let campus = campus_on(Database::Sqlite).await;
    let officer = campus.officer();
    campus.enters("钱处", "zh-hans");
    campus.db_appoints("钱处", Duty::Admin, None).await;
    campus.person("钱处").starts(None).await;
    campus.person("钱处").reads();
    campus.db_run("DELETE FROM contact WHERE campus = 'qingdao' AND office = 'security'").await;

    officer.says("/plan").await;
    let refused = officer.taps("发布").await;
    officer.says("/contact").await;
    officer.says("/联系 青岛 保卫处 1234567890123").await;
    officer.says("/联系 青岛 保卫处 0532-86050000、6110 保卫处值班室").await;
    officer.taps("确认修改").await;
    officer.says("/联系 青岛 心理中心 0532-86050001 8:00-22:00").await;
    officer.taps("不改").await;
    campus.person("王敏").says("/contact").await;
    insta::assert_snapshot!(
        [officer.transcript(), refused, campus.person("钱处").last(), campus.person("王敏").last()].join("\n====\n"),
        @"
        04-23 22:10  赵处  /start
        04-23 22:10  无诈  你好，我是学校的反诈助手“无诈”
                           我在班级群里发反诈提示，由安全管理处负责。我绝不会要钱、要验证码、要密码。
                           被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。
                           发 /help 看我能做什么，发 /language 换语言。
        04-23 22:10  赵处  /plan
        04-23 22:10  无诈  山东科技大学2025年防电信诈骗专项治理工作方案
                           校验码46cbeebbc56e。方案共42项，分成58个任务，其中58个还没有发布。
                           请先看看这28处
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
                           “计算机科学与工程学院”还没有人担任负责人，A4、I1没有人可以通知。
                           “泰安、济南校区”还没有人担任负责人，E11没有人可以通知。
                           “各学院”还没有人担任负责人，E1、E2、E5、E6、E8没有人可以通知。
                           “宣传部”还没有人担任负责人，P1、P2、P3、P4、P5没有人可以通知。
                           “安全管理处”还没有人担任负责人，A2、A3、A5、A6、G3、O2没有人可以通知。
                           “学生工作部”还没有人担任负责人，G2、I2、I3、I4、I5、I6、I7没有人可以通知。
                           “防范电信诈骗工作专班”还没有人担任负责人，E3、E4、E10、G4没有人可以通知。
                           “专班办公室”还没有人担任负责人，G1没有人可以通知。
                           “学校”还没有人担任负责人，E7、E9、O1没有人可以通知。
                           “团委”还没有人担任负责人，C1、C2、C3、C4、C5、C6、C7没有人可以通知。
                           ⟦发布⟧
        04-23 22:10  赵处  ⟨发布⟩ → alert: 发布之前，先要让求助的人找得到人：青岛校区还缺保卫处或驻校民警的电话。发 /contact 登记。
        04-23 22:10  赵处  /contact
        04-23 22:10  无诈  遇事打给谁
                           报警110，反诈咨询96110。
                           青岛校区
                           驻校民警：0532-0000-0111
                           泰安校区
                           保卫处：0538-0000-0110
                           驻校民警：0538-0000-0111
                           济南校区
                           保卫处：0531-0000-0110
                           驻校民警：0531-0000-0111
                           正式启用前还缺：保卫处（青岛校区）。
                           要修改，请发，例如
                           /联系 青岛校区 保卫处 0532-0000-0110
                           /联系 青岛校区 心理中心 0532-0000-0110 8:00-22:00
                           /联系 青岛校区 值班室 关闭
        04-23 22:10  赵处  /联系 青岛 保卫处 1234567890123
        04-23 22:10  无诈  “1234567890123”不像电话号码。请写区号加短横线的座机、手机号，或者4到8位的内线。
                           例如 /联系 保卫处 96110 或 /联系 民警 110 8:00-22:00。只发 /contact 可以看打给谁。
        04-23 22:10  赵处  /联系 青岛 保卫处 0532-86050000、6110 保卫处值班室
        04-23 22:10  无诈  ✎ 已修改
                           青岛校区
                           保卫处（保卫处值班室）：0532-86050000 / 6110
        04-23 22:10  赵处  ⟨确认修改⟩ → toast: 已修改。
        04-23 22:10  赵处  /联系 青岛 心理中心 0532-86050001 8:00-22:00
        04-23 22:10  无诈  ✎ 没有修改。
        04-23 22:10  赵处  ⟨不改⟩ → toast: 没有修改。

        ====
        发布之前，先要让求助的人找得到人：青岛校区还缺保卫处或驻校民警的电话。发 /contact 登记。
        ====
        专班管理员修改了 /sos 里的一个电话。
        青岛校区
        保卫处（保卫处值班室）：0532-86050000 / 6110
        不对？请发 /contact
        ====
        遇事打给谁
        报警110，反诈咨询96110。
        青岛校区
        保卫处（保卫处值班室）：0532-86050000 / 6110
        驻校民警：0532-0000-0111
        泰安校区
        保卫处：0538-0000-0110
        驻校民警：0538-0000-0111
        济南校区
        保卫处：0531-0000-0110
        驻校民警：0531-0000-0111
        "
    );
    campus.person("王敏").says("/contact 青岛 保卫处 110").await;
    assert!(campus.person("王敏").last().contains("专班"), "{}", campus.person("王敏").last());
    officer.says("/plan").await;
    let published = officer.taps("发布").await;
    assert!(published.contains("发布"), "{published}");
    insta::assert_snapshot!(campus.db_texts(ENTRIES).await.join("\n"), @r#"contact.changed - {"numbers":2,"office":"security"}"#);
    officer.reads();
}

#[tokio::test]
async fn the_button_on_other_cards_opens_the_card_in_private() {
    let campus = campus_on(Database::Sqlite).await;
    let min = campus.person("王敏");
    min.follows("https://t.me/wuzha_demo_bot?start=sos").await;
    assert!(min.last().starts_with("觉得被骗了？现在就做"), "{}", min.last());
}
