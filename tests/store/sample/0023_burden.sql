-- Charges of every source and sender, a notice in each state, and somebody who was asked for words.
INSERT INTO burden (source, reference, class, day, week, points, reach, campus, college, department) VALUES
    ('tip', 'tips/qingdao:2025-04-01T12:10', '软件2301', '2025-04-01', '2025-03-31', 1, NULL, NULL, NULL, NULL),
    ('notice', '1', '软件2301', '2025-04-02', '2025-03-31', 9, 'department', NULL, NULL, 'publicity'),
    ('notice', '2', '软件2301', '2025-04-02', '2025-03-31', 5, 'college', 'qingdao', '计算机学院', NULL),
    ('notice', '3', 'International 2024', '2025-04-02', '2025-03-31', 1, 'everything', NULL, NULL, NULL),
    ('summary', '2025-04-03:1', '软件2301', '2025-04-03', '2025-03-31', 1, NULL, NULL, NULL, NULL),
    ('meeting', 'I2:2025-04:report', '软件2301', '2025-04-03', '2025-03-31', 4, NULL, NULL, NULL, NULL);
INSERT INTO notice (id, account, sender, is_all, words, ask, made_at, parted_at, settled_at) VALUES
    (1, 5000000010, 8, FALSE, '请收看。', 'photo', 1743552000000, NULL, 1743552001000),
    (2, 5000000006, 4, TRUE, '请填表。', 'form', 1743552000000, 1743552001000, 1743552002000),
    (3, 5000000003, 1, FALSE, 'Please tap.', 'tap', 1743552000000, 1743552001000, NULL),
    (4, 5000000003, NULL, FALSE, 'A draft.', 'nothing', 1743552000000, NULL, NULL);
INSERT INTO notice_class (notice, class, state) VALUES
    (1, '软件2301', 'sent'), (1, 'International 2024', 'refused'), (2, '软件2301', 'merged'),
    (2, 'International 2024', 'dropped'), (3, 'International 2024', 'held'), (3, '软件2301', 'asked');
INSERT INTO notice_wait (account, asked_at) VALUES (5000000006, 1743552000000);
UPDATE sequence SET last = 4 WHERE name = 'notice';
