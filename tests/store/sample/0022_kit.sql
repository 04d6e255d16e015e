-- Polls of a delivery, of a repeat and of nobody knows which; a kit that was only looked at, one whose first vote is
-- open and one that is over.
INSERT INTO delivery (id, key, chat, lane, kind, broadcast, variant, act, state, attempt, not_before, expires_at,
    keeps_quiet, repeat_of, created_at, settled_at, message, why, resolution) VALUES
    (101, 'reply:101:1', 1, 0, 'kit_poll', NULL, NULL,
        '{"poll":{"question":"?","options":["a","b"],"open_seconds":600}}', 'sent', 1,
        1743465600000, 1743466200000, FALSE, NULL, 1743465600000, 1743465601000, 12, NULL, NULL),
    (102, 'reply:102:1', 1, 0, 'kit_poll', NULL, NULL,
        '{"poll":{"question":"?","options":["a","b"],"quiz":{"right":1,"explanation":"b"},"open_seconds":600}}', 'sent',
        1, 1743465700000, 1743466300000, FALSE, NULL, 1743465700000, 1743465701000, 13, NULL, NULL),
    (103, 'reply:103:1', 2, 0, 'kit_poll', NULL, NULL,
        '{"poll":{"question":"?","options":["a","b"],"open_seconds":600}}', 'sent', 1,
        1743465800000, 1743466400000, FALSE, NULL, 1743465800000, 1743465801000, 14, NULL, NULL),
    (104, 'reply:104:1', 1, 0, 'poll_close', NULL, NULL, '{"close_poll":{"message":12}}', 'sent', 1,
        1743465700000, NULL, FALSE, NULL, 1743465700000, 1743465701000, 12, NULL, NULL);
UPDATE sequence SET last = 104 WHERE name = 'delivery';

INSERT INTO poll (id, delivery, votes, is_closed) VALUES
    ('5400000000000000001', 101, '[3,9]', TRUE),
    ('5400000000000000002', 102, '[1,12]', TRUE),
    ('5400000000000000003', 103, '[]', FALSE),
    ('5400000000000000004', NULL, '[1,0]', FALSE);

INSERT INTO kit_use (class, item, slot, kit, starter, answer, settled_at) VALUES
    ('软件2301', 'I2', '2025-04', 'brushing', 6, 1, 1743466000000),
    ('软件2301', 'I2', '2025-05', 'police', NULL, NULL, NULL),
    ('International 2024', 'I2', '2025-04', 'visa', 3, 2, NULL);

INSERT INTO kit_vote (class, item, slot, side, delivery, asked_at, votes, closed_at) VALUES
    ('软件2301', 'I2', '2025-04', 'before', 101, 1743465600000, '[3,9]', 1743465701000),
    ('软件2301', 'I2', '2025-04', 'after', 102, 1743465700000, '[1,12]', 1743466000000),
    ('International 2024', 'I2', '2025-04', 'before', 103, 1743465800000, NULL, NULL);
