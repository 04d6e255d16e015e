UPDATE chat SET guarded_at = 1743465600000 WHERE id = 1;
UPDATE staff_name SET masked_name = '王*', hashes = '["ab","cd"]' WHERE account = 5000000006;
INSERT INTO staff_name (account) VALUES (5000000012);
INSERT INTO lookalike (id, chat, account, staff, reported_at, verdict, settled_at) VALUES
    (1, 1, 5000000020, 5000000006, 1743465600000, NULL, NULL),
    (2, 1, 5000000021, 5000000006, 1743465600000, 'them', 1743465700000),
    (3, 2, 5000000020, 5000000006, 1743465600000, 'other', 1743465700000);
UPDATE sequence SET last = 3 WHERE name = 'lookalike';
