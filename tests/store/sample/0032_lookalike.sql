UPDATE chat SET guarded_at = 1743465600000 WHERE id = 1;
INSERT INTO staff_name (account, entered_at, masked_name, hashes) VALUES
    (5000000007, 1743465600000, '王*', '["ab","cd"]'),
    (5000000009, 1743552000000, NULL, '[]');
INSERT INTO lookalike (id, chat, account, staff, reported_at, verdict, settled_at) VALUES
    (1, 1, 5000000020, 5000000006, 1743465600000, NULL, NULL),
    (2, 1, 5000000021, 5000000006, 1743465600000, 'them', 1743465700000),
    (3, 2, 5000000020, 5000000006, 1743465600000, 'other', 1743465700000);
UPDATE sequence SET last = 3 WHERE name = 'lookalike';
