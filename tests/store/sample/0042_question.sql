INSERT INTO question (id, fraud_type, audience, right_option, state, version, writer, written_at, reviewer, approved_at,
    remark, changed_at) VALUES
    (1, 'police', NULL, 'b', 'approved', 2, 1, 1743465600000, 2, 1743465700000, NULL, 1743465700000),
    (2, 'job', 'graduating', 'a', 'returned', 1, NULL, 1743465600000, 1, NULL, '太长', 1743465800000);
INSERT INTO question_words (question, language, body, a, b, c, d, why) VALUES
    (1, 'zh-CN', '接到电话怎么办？', '转账', '挂断', '等待', '回拨', '先挂断。'),
    (1, 'en', 'Somebody calls. What now?', 'Pay', 'Hang up', 'Wait', 'Call back', 'Hang up first.');
INSERT INTO question_draft (account, step, question, content, at) VALUES
    (5000000024, 'remark', 2, NULL, 1743465600000),
    (5000000025, 'chinese', NULL, '{}', 1743465600000);
UPDATE sequence SET last = 2 WHERE name = 'question';
