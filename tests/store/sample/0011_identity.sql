-- A student who moved to another account, conversations in each state, and a subscriber.
INSERT INTO student_account (student, account, bound_at, open_until, ended_at) VALUES
    (1, 5000000003, 1743480700000, 1743567100000, 1743484300000),
    (1, 5000000004, 1743484300000, 1743570700000, NULL);

INSERT INTO introduction (account, class, tail_hash, touched_at, wrong, wrong_at) VALUES
    (5000000003, NULL, NULL, 1743484300000, 3, 1743484300000),
    (5000000005, '软件2301', NULL, 1743484300000, 0, NULL),
    (5000000006, '软件2301', 't1', 1743484300000, 1, 1743484200000);

INSERT INTO subscription (account, chat, language, created_at) VALUES (5000000003, 3, 'en', 1743484300000);
