-- One delivery in each state, with the attempts of those that were tried.
INSERT INTO delivery (id, key, chat, lane, kind, broadcast, variant, act, state, attempt, not_before, expires_at,
    keeps_quiet, repeat_of, created_at, settled_at, message, why, resolution) VALUES
    (1, 'reply:1:0', 3, 0, 'welcome', NULL, NULL, '{"post":{"html":"你好"}}', 'sent', 1,
        1743465600000, NULL, FALSE, NULL, 1743465600000, 1743465601000, 11, NULL, NULL),
    (2, 'alert:1:1', 1, 1, 'alert', 'alert:1', 'zh-CN', '{"post":{"html":"警情通报"}}', 'unconfirmed', 1,
        1743465600000, 1743552000000, FALSE, NULL, 1743465600000, 1743465605000, NULL, 'no answer', NULL),
    (3, 'alert:1:2', 2, 1, 'alert', 'alert:1', 'zh-CN', '{"post":{"html":"警情通报"}}', 'held', 0,
        1743465600000, 1743552000000, FALSE, NULL, 1743465600000, NULL, NULL, 'can''t parse entities', NULL),
    (4, 'tip:1:1', 1, 3, 'tip', 'tip:1', 'zh-CN', '{"post":{"html":"不轻信","silent":true}}', 'abandoned', 1,
        1743465600000, NULL, TRUE, NULL, 1743465600000, 1743465700000, NULL, 'a marked repeat went out', 'person'),
    (5, 'repeat:4', 1, 3, 'tip', NULL, 'zh-CN', '{"post":{"html":"不轻信"}}', 'sending', 2,
        1743465600000, NULL, TRUE, 4, 1743465700000, NULL, NULL, NULL, NULL),
    (6, 'edit:1:11', 3, 4, 'card', NULL, NULL, '{"edit":{"message":11,"body":{"html":"你好！"}}}', 'queued', 0,
        1743465800000, NULL, FALSE, NULL, 1743465800000, NULL, NULL, NULL, NULL),
    (7, 'reply:2:0', 2, 0, 'leave', NULL, NULL, '"leave"', 'failed', 1,
        1743465600000, NULL, FALSE, NULL, 1743465600000, 1743465602000, NULL, 'bot was kicked', NULL),
    (8, 'reminder:1', 1, 2, 'reminder', NULL, NULL, '{"post":{"html":"班会"}}', 'expired', 0,
        1743465600000, 1743465900000, TRUE, NULL, 1743465600000, 1743465900000, NULL, 'too late', NULL),
    (9, 'reminder:2', 2, 2, 'reminder', NULL, NULL, '{"post":{"html":"班会"}}', 'cancelled', 0,
        1743465600000, NULL, TRUE, NULL, 1743465600000, 1743465900000, NULL, 'the group was lost', NULL);

INSERT INTO attempt (delivery, n, chat, started_at, finished_at, outcome) VALUES
    (1, 1, 3, 1743465600500, 1743465601000, 'done'),
    (2, 1, 1, 1743465600500, 1743465605000, 'doubt'),
    (4, 1, 1, 1743465610500, 1743465615000, 'doubt'),
    (5, 1, 1, 1743465701000, 1743465702000, 'too_fast'),
    (5, 2, 1, 1743465705000, NULL, NULL),
    (7, 1, 2, 1743465601000, 1743465602000, 'unreachable');

UPDATE gate SET shut_until = 1743465650000 WHERE name = 'bot';
