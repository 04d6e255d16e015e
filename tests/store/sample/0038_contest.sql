-- An attempt that is over and counts, one that goes on, and one of somebody else that was left; their totals.
INSERT INTO contest_attempt (id, contest, account, class, nth, seed, questions, began_at, ends_at, ended_at, is_part) VALUES
    (1, 'spring', 5000000003, '软件2301', 1, -7, '["police-1","job-1"]', 1743465600000, 1743466200000, 1743465900000, TRUE),
    (2, 'spring', 5000000003, '软件2301', 2, 9223372036854775807, '["police-2"]', 1743466900000, 1743467500000, NULL, FALSE),
    (3, 'autumn', 5000000004, 'International 2024', 1, 0, '[]', 1743465600000, 1743466200000, 1743466200000, FALSE);
INSERT INTO contest_answer (attempt, number, choice, is_right, at) VALUES
    (1, 0, 'a', TRUE, 1743465700000), (1, 1, 'd', FALSE, 1743465900000);
INSERT INTO contest_total (contest, class, people) VALUES ('spring', '软件2301', 1);
INSERT INTO contest_item (contest, question, choice, people) VALUES
    ('spring', 'police-1', 'a', 1), ('spring', 'job-1', 'd', 1);
UPDATE sequence SET last = 3 WHERE name = 'contest_attempt';
