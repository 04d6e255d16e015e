-- A second group of a class, which is a group of two classes, and one of a college's staff that lost its topic.
UPDATE class SET cohort = 2023 WHERE name = '软件2301';

INSERT INTO chat (id, address, thread, kind, state, frozen_until, created_at, state_at, told_at, topic_gone_at) VALUES
    (4, -1002000000004, NULL, 'group', 'active', 0, 1743465600000, 1743465600000, NULL, NULL),
    (5, -1002000000005, NULL, 'group', 'lost', 0, 1743465600000, 1743465600000, 1743469200000, 1743469200000);
UPDATE sequence SET last = 5 WHERE name = 'chat';

INSERT INTO binding (class, chat, bound_at, ended_at, is_primary) VALUES
    ('软件2301', 4, 1743466100000, NULL, FALSE),
    ('International 2024', 4, 1743466200000, NULL, TRUE);

INSERT INTO staff_group (chat, reach, campus, college, department, bound_at, ended_at) VALUES
    (5, 'college', '东校区', '信息学院', NULL, 1743465600000, NULL);
