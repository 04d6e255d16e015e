-- A signature in the chat, one on paper, one taken back; a class with a card and one without; both kinds of waiting.
INSERT INTO pledge_text (hash, language, text, first_at) VALUES
    ('00000000000000000000000000000000000000000000000000000000000000aa', 'zh-CN', '①不轻信。', 1743480700000);

INSERT INTO pledge (campaign, student, text, way, signed_at, withdrawn_at) VALUES
    ('sdust-2025', 1, '00000000000000000000000000000000000000000000000000000000000000aa', 'chat', 1743480700000, NULL),
    ('sdust-2025', 2, '00000000000000000000000000000000000000000000000000000000000000aa', 'paper', 1743480700000, NULL),
    ('sdust-2024', 1, '00000000000000000000000000000000000000000000000000000000000000aa', 'chat', 1712000000000, 1712000000001);

INSERT INTO pledge_class (campaign, class, delivery, posted_at, shown, shown_at, changed_at, reminded_at, counted, counted_paper) VALUES
    ('sdust-2025', '软件2301', 1, 1743480700000, 19, 1743480710000, 1743480720000, 1743480730000, 20, 1),
    ('sdust-2024', '软件2301', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);

INSERT INTO pledge_wait (account, class, absent, asked_at) VALUES
    (5000000003, '软件2301', '[3,17]', 1743480700000),
    (5000000004, '软件2301', NULL, 1743480700000);
