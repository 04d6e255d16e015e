-- A quick quiz that is over, a public poll that is open and a card that the plan sent; answers in time, late and of
-- another class; a vote that waits; and a charge of each kind outlives the change of its table.
INSERT INTO delivery (id, key, chat, lane, kind, broadcast, variant, act, state, attempt, not_before, expires_at,
    keeps_quiet, repeat_of, created_at, settled_at, message, why, resolution) VALUES
    (341, 'class_quiz:1', 1, 0, 'class_quiz', NULL, NULL, '{"post":{"html":"?","buttons":[],"silent":false}}', 'sent', 1,
        1743465600000, 1743466200000, FALSE, NULL, 1743465600000, 1743465601000, 15, NULL, NULL),
    (342, 'class_quiz:2', 1, 0, 'class_quiz', NULL, NULL,
        '{"poll":{"question":"?","options":["a","b"],"quiz":{"right":1,"explanation":"b"},"public_until":"2025-04-01T00:10:00Z"}}',
        'sent', 1, 1743465700000, 1743466300000, FALSE, NULL, 1743465700000, 1743465701000, 16, NULL, NULL),
    (343, 'class_quiz:3', 2, 3, 'class_quiz', 'quiz.weekly:2025-04-01T18:10', NULL,
        '{"post":{"html":"?","buttons":[],"silent":false}}', 'queued', 0, 1743465800000, 1743466400000, TRUE, NULL,
        1743465800000, NULL, NULL, NULL, NULL);
UPDATE sequence SET last = 343 WHERE name = 'delivery';
INSERT INTO class_quiz (id, class, nth, question, form, seed, delivery, starter, begins_at, closes_at, shown, shown_at,
    chosen, closed_at) VALUES
    (1, '软件2301', 1, 'police-1', 'card', -7, 341, 6, 1743465600000, 1743466200000, 5, 1743465660000, '[1,5,0,2]',
        1743466200000),
    (2, '软件2301', 2, 'job-1', 'poll', 9223372036854775807, 342, 6, 1743465700000, 1743466300000, 0, 1743465700000, NULL,
        NULL),
    (3, 'International 2024', 1, 'gone-1', 'card', 0, 343, NULL, 1743465800000, 1743552200000, 0, 1743465800000, NULL, NULL);
INSERT INTO class_quiz_answer (quiz, account, choice, is_right, is_late, is_counted, at) VALUES
    (1, 5000000003, 'b', TRUE, FALSE, TRUE, 1743465660000),
    (1, 5000000004, 'a', FALSE, TRUE, TRUE, 1743466260000),
    (2, 5000000003, 'd', FALSE, FALSE, FALSE, 1743465760000);
INSERT INTO class_quiz_vote (poll, account, place, at) VALUES ('5400000000000000009', 5000000003, 3, 1743465760000);
UPDATE sequence SET last = 3 WHERE name = 'class_quiz';
