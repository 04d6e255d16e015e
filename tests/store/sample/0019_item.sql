INSERT INTO plan_version (id, plan, hash, items, loaded_at) VALUES (1, 'sdust-2025', 'a1', 42, 1743436800000);
-- A row of a department that is asked to hand it over, one of a college in each state, and one without a date.
INSERT INTO task (id, plan, item, slot, home, reach, campus, college, department, due, state, offered, offered_by,
    done_at, is_late, is_settled, published_at, created_at) VALUES
    (1, 'sdust-2025', 'A2', 'once', '', 'department', NULL, NULL, 'safety', '2025-04-15', 'accepted', 'publicity', 7,
        NULL, FALSE, FALSE, 1743436800001, 1743436800000),
    (2, 'sdust-2025', 'A5', 'standing', '', 'department', NULL, NULL, 'safety', NULL, 'open', '-', NULL,
        NULL, FALSE, FALSE, NULL, 1743436800000),
    (3, 'sdust-2025', 'I1', 'once', 'qingdao/C', 'college', 'qingdao', 'C', NULL, '2025-04-04', 'done', NULL, NULL,
        1743696000000, TRUE, FALSE, 1743436800001, 1743436800000),
    (4, 'sdust-2025', 'A1', 'once', '', 'department', NULL, NULL, 'safety', '2025-03-31', 'done', NULL, NULL,
        1743436800000, FALSE, TRUE, 1743436800001, 1743436800000),
    (5, 'sdust-2025', 'C1', 'once', '', 'department', NULL, NULL, 'youth_league', '2025-04-30', 'declined', NULL, NULL,
        NULL, FALSE, FALSE, 1743436800001, 1743436800000),
    (6, 'sdust-2025', 'C5', 'once', '', 'department', NULL, NULL, 'youth_league', '2025-05-31', 'returned', NULL, NULL,
        NULL, FALSE, FALSE, 1743436800001, 1743436800000),
    (7, 'sdust-2025', 'Z9', 'once', '', 'department', NULL, NULL, 'gone', NULL, 'withdrawn', NULL, NULL,
        NULL, FALSE, FALSE, NULL, 1743436800000);
INSERT INTO task_step (id, task, step, account, at, words, file_hash, file_bytes, file_kind, before, undone_at) VALUES
    (1, 1, 'accept', 7, 1743436800002, NULL, NULL, NULL, NULL, '{}', NULL),
    (2, 1, 'offer', 7, 1743436800003, 'publicity', NULL, NULL, NULL, '{}', 1743436800004),
    (3, 3, 'report', 7, 1743436800005, NULL, 'ab', 8388608, 'photo', '{}', NULL),
    (4, 3, 'return', 8, 1743436800006, 'Please add the date.', NULL, NULL, NULL, '{}', NULL),
    (5, 3, 'correct', 7, 1743436800007, 'https://example.edu.cn/1', NULL, NULL, NULL, '{}', NULL),
    (6, 4, 'settle', NULL, 1743436800000, NULL, NULL, NULL, NULL, NULL, NULL),
    (7, 3, 'report', NULL, 1743436800008, NULL, 'cd', 1, 'file', NULL, NULL),
    (8, 7, 'withdraw', NULL, 1743436800009, NULL, NULL, NULL, NULL, NULL, NULL),
    (9, 7, 'restore', NULL, 1743436800010, NULL, NULL, NULL, NULL, NULL, NULL),
    (10, 7, 'move', NULL, 1743436800011, '2025-04-30', NULL, NULL, NULL, NULL, NULL),
    (11, 5, 'decline', 7, 1743436800012, NULL, NULL, NULL, NULL, '{}', NULL),
    (12, 1, 'take', 9, 1743436800013, NULL, NULL, NULL, NULL, '{}', NULL),
    (13, 1, 'refuse', 9, 1743436800014, NULL, NULL, NULL, NULL, '{}', NULL),
    (14, 1, 'assign', 8, 1743436800015, 'safety', NULL, NULL, NULL, '{}', NULL);
INSERT INTO task_wait (account, task, step, asked_at) VALUES
    (7, 1, 'report', 1743436800016), (8, 3, 'return', 1743436800017), (9, 3, 'correct', 1743436800018);
