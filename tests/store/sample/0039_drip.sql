-- A course that is over, one that goes on, and one that somebody else stopped before anything came.
INSERT INTO drip (id, account, nth, seed, state, began_at, last_day) VALUES
    (1, 5000000003, 1, -7, 'over', 1743480700000, '2025-04-16'),
    (2, 5000000003, 2, 9223372036854775807, 'on', 1744876800000, '2025-04-18'),
    (3, 5000000004, 1, 0, 'stopped', 1743480900000, '2025-04-01');

INSERT INTO drip_day (id, drip, account, nth, day, tip, question, choice, is_right, answered_at) VALUES
    (1, 1, 5000000003, 1, '2025-04-02', NULL, 'brushing-1', 'd', true, 1743570000000),
    (2, 1, 5000000003, 2, '2025-04-03', 'loan_credit-1', NULL, NULL, NULL, NULL),
    (3, 1, 5000000003, 15, '2025-04-16', NULL, NULL, NULL, NULL, NULL),
    (4, 2, 5000000003, 1, '2025-04-18', NULL, 'police-1', NULL, NULL, NULL);

UPDATE sequence SET last = 3 WHERE name = 'drip';
UPDATE sequence SET last = 4 WHERE name = 'drip_day';
