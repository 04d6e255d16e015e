-- An alert in each state: one that went out with a correction of it, a red one alone, and drafts.
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    submitted_at, approved_at, marked_at, delivered_at, acked_at, corrected_at, recalled_at, groups, classes, people,
    progress, shown, shown_at) VALUES
    (1, 5000000004, 2, 'out', 3,
        '{"severity":"orange","fraud_type":"police","channel":"phone","ask":"transfer","payment":"bank","band":"under_10k","flags":["safe_account","secrecy"],"advice":["hang_up","police"],"place":{"campus":"qingdao"},"segment":"graduating","source":"police","on":"2025-04-01","note":"一名同学接到电话。","consent":"given"}',
        NULL, NULL, FALSE, 1743552000000, 1743552009000, 1743551000000, 1743552001000, 1743552002000, NULL, 1743552003000,
        1743552004000, 1743552005000, NULL, 2, 2, 1, 1, 'a hash', 1743552006000),
    (2, 5000000004, 2, 'draft', 0,
        '{"severity":"yellow","fraud_type":"job","channel":null,"ask":null,"payment":null,"band":null,"flags":[],"advice":["stop"],"place":"everything","segment":null,"source":"report","on":"2025-04-01","note":null,"consent":"unknown"}',
        '{"general":"有同学损失三千多元。","own":null}', 1, TRUE, 1743552000000, 1743552000000, 1743552000000, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, 0, 0, 0, NULL, NULL, 0),
    (3, -3, NULL, 'alone', 0,
        '{"severity":"red","fraud_type":"grant","channel":"sms","ask":"code","payment":"nothing","band":"over_100k","flags":["code"],"advice":["official"],"place":{"class":{"campus":"qingdao","college":"计算机学院","class":"软件2301"}},"segment":null,"source":"office","on":"2025-04-02","note":null,"consent":"general"}',
        NULL, NULL, FALSE, 1743552000000, 1743552000000, 1743552000000, NULL, 1743552002000, 1743552602000, NULL, NULL, NULL,
        NULL, 1, 1, 0, NULL, NULL, 0);
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    groups, classes, people, shown_at)
    SELECT id + 10, account, author, 'review', version, body, NULL, NULL, FALSE, made_at, touched_at, reported_at, 0, 0, 0, 0
    FROM alert WHERE id = 1;
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    groups, classes, people, shown_at)
    SELECT id + 11, account, author, 'rejected', version, body, NULL, NULL, FALSE, made_at, touched_at, reported_at, 0, 0, 0, 0
    FROM alert WHERE id = 1;
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    groups, classes, people, shown_at)
    SELECT id + 12, account, author, 'expired', version, body, NULL, NULL, FALSE, made_at, touched_at, reported_at, 0, 0, 0, 0
    FROM alert WHERE id = 1;
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    groups, classes, people, shown_at)
    SELECT id + 13, account, author, 'recalled', version, body, NULL, NULL, FALSE, made_at, touched_at, reported_at, 1, 1, 0, 0
    FROM alert WHERE id = 1;
INSERT INTO alert (id, account, author, state, version, body, offer, corrects, pings, made_at, touched_at, reported_at,
    groups, classes, people, shown_at)
    SELECT id + 14, account, author, 'dropped', version, body, NULL, NULL, FALSE, made_at, touched_at, reported_at, 0, 0, 0, 0
    FROM alert WHERE id = 1;
INSERT INTO alert_post (delivery, alert, chat, is_group, languages, edit, likes, shown_at) VALUES
    (2, 1, 1, TRUE, 'zh-CN en', NULL, 0, 0), (3, 1, 2, TRUE, 'zh-CN', 1, 5, 1743552006000),
    (1, 3, 3, FALSE, 'en', NULL, 0, 0);
INSERT INTO alert_class (alert, class) VALUES (1, '软件2301'), (1, 'International 2024');
INSERT INTO alert_tap (alert, what, account, at, nth, class, delivery) VALUES
    (1, 'ack', 5000000003, 1743552007000, 1, '软件2301', 2), (1, 'ack', -2, 1743552008000, 2, NULL, 3),
    (1, 'like', 5000000003, 1743552009000, 1, 'International 2024', 2);
INSERT INTO alert_wait (account, alert, what, asked_at) VALUES
    (5000000004, 2, 'note', 1743552000000), (5000000005, 3, 'code', 1743552000000);
UPDATE sequence SET last = 15 WHERE name = 'alert';
