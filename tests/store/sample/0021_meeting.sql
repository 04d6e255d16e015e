INSERT INTO meeting (id, kind, item, slot, home, campus, college, class, number, state, planned_at, planned_place, held_on,
    present, enrolled, form, photo_hash, photo_bytes, timing, is_proxy, registered_by, registered_at, reason, version,
    created_at) VALUES
    (1, 'class', 'I2', '2025-04', '软件2301', 'qingdao', 'C', '软件2301', 1, 'planned', '2025-04-17T19:30', 'Room 301',
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 1, 1743436800000),
    (2, 'class', 'I2', '2025-05', '软件2301', 'qingdao', 'C', '软件2301', 1, 'verified', NULL, NULL, '2025-05-20', 30, 32,
        'discussion', 'ab', 8388608, 'on_time', FALSE, 7, 1747742400000, NULL, 3, 1743436800000),
    (3, 'class', 'I2', '2025-05', '软件2301', 'qingdao', 'C', '软件2301', 2, 'late_asked', NULL, NULL, '2025-05-21', 1, 1,
        'case', NULL, NULL, 'added', TRUE, 8, 1750000000000, NULL, 4, 1743436800000),
    (4, 'mobilisation', 'I1', '2025', 'qingdao/C', 'qingdao', 'C', NULL, 1, 'peer_verified', NULL, NULL, '2025-04-03', 999,
        NULL, 'scenario', NULL, NULL, 'late', FALSE, 7, 1743696000000, NULL, 5, 1743436800000),
    (5, 'league_class', 'C3', '2025', '软件2301', 'qingdao', 'C', '软件2301', 1, 'exempt', NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, FALSE, NULL, NULL, 'Everybody is away.', 6, 1743436800000),
    (6, 'league_day', 'C4', '2025', '软件2301', 'qingdao', 'C', '软件2301', 1, 'open', NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 0, 1743436800000);
INSERT INTO meeting_step (id, meeting, step, account, at, words, before, undone_at) VALUES
    (1, 1, 'plan', 7, 1743436800000, NULL, '{}', NULL),
    (2, 2, 'register', 7, 1747742400000, NULL, '{}', NULL),
    (3, 2, 'verify', 8, 1747742400001, 'Seen.', '{}', NULL),
    (4, 3, 'register', 8, 1750000000000, NULL, '{}', NULL),
    (5, 4, 'attest', NULL, 1743696000001, NULL, '{}', NULL),
    (6, 5, 'exempt', 8, 1743696000002, 'Everybody is away.', '{}', NULL),
    (7, 6, 'plan', 7, 1743436800000, NULL, '{}', 1743436800001);
INSERT INTO meeting_absence (meeting, step, student) SELECT 2, 2, MIN(id) FROM student;
INSERT INTO meeting_attest (meeting, student, at) SELECT 2, MIN(id), 1747742400002 FROM student;
INSERT INTO meeting_draft (account, meeting, step, held_on, absent, heads, form, photo_hash, photo_bytes, planned_at, waits,
    touched_at) VALUES
    (7, 1, 'register', '2025-04-17', '[]', NULL, 'discussion', 'ab', 8388608, NULL, 'photo', 1744891200000),
    (8, 4, 'correct', NULL, NULL, 120, 'case', NULL, NULL, NULL, 'heads', 1744891200000),
    (9, 1, 'plan', NULL, NULL, NULL, 'discussion', NULL, NULL, '2025-04-17T19:30', 'place', 1744891200000);
