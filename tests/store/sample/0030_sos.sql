-- A call in every state: of somebody bound and of somebody unknown, one of them forgotten.
INSERT INTO sos_call (id, account, whom, campus, college, class, student, state, level, opened_at, told_at, taken_by,
    taker, ended_at) VALUES
    (1, 5000000003, 'counsellor', 'qingdao', '计算机学院', '软件2301', 1, 'calling', 0, 1743480000000, 1743480000000,
        NULL, NULL, NULL),
    (2, 5000000004, 'duty', 'taian', NULL, NULL, NULL, 'taken', 2, 1743480000000, 1743480600000, 1, 5000000001, NULL),
    (3, 5000000003, 'duty', 'qingdao', '计算机学院', '软件2301', 1, 'closed', 1, 0, 0, 1, 5000000001, 1743480000000),
    (4, -4, 'duty', 'qingdao', NULL, NULL, NULL, 'withdrawn', 0, 0, 0, NULL, NULL, 1),
    (5, -5, 'duty', 'qingdao', NULL, NULL, NULL, 'lapsed', 2, 0, 0, NULL, NULL, 86400000);

INSERT INTO support (id, call, kind, account, campus, state, consented_at, assigned, assigned_at, asked_day,
    closed_at) VALUES
    (1, 3, 'psychology', 5000000003, 'qingdao', 'consented', 1743480000000, NULL, NULL, 0, NULL),
    (2, 3, 'law', 5000000003, 'qingdao', 'assigned', 1743480000000, 5000000005, 1743480000000, 30, NULL),
    (3, 2, 'law', 5000000004, 'taian', 'active', 0, 5000000005, 1, 1, NULL),
    (4, 2, 'psychology', 5000000004, 'taian', 'closed', 0, 5000000005, 1, 3, 1743480000000),
    (5, 4, 'psychology', -5, 'qingdao', 'redacted', 0, NULL, NULL, 0, 9223372036854775807);

INSERT INTO support_contact (support, day, has_spoken, at) VALUES
    (3, 1, true, 1743480000000),
    (4, 1, false, 1743480000000);

INSERT INTO sos_card (delivery, call, support) VALUES
    (1, 1, NULL),
    (2, NULL, 1);
