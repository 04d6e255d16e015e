-- A round that is over, one that is under way, and one without a term of somebody else.
INSERT INTO quiz_round (id, account, term, nth, seed, questions, began_at, ended_at) VALUES
    (1, 5000000003, '2025-spring', 1, -7, '["police-1","job-1"]', 1743480700000, 1743480800000),
    (2, 5000000003, '2025-spring', 2, 9223372036854775807, '["police-2"]', 1743480900000, NULL),
    (3, 5000000004, '', 1, 0, '[]', 1743480900000, NULL);

INSERT INTO quiz_answer (round, number, choice, is_right, at) VALUES
    (1, 0, 'a', true, 1743480750000),
    (1, 1, 'd', false, 1743480800000);

INSERT INTO quiz_total (term, class, fraud_type, people, right_people) VALUES
    ('2025-spring', '软件2301', 'police', 5, 4),
    ('2025-spring', '', 'job', 1, 0);
