-- An update that waits, one that was done, and one that was given up.
INSERT INTO inbox (update_id, line, raw, state, attempt, received_at, settled_at, why) VALUES
    (900000001, 5000000003, '', 'done', 1, 1743465600000, 1743465600100, NULL),
    (900000002, -1002000000001, '{"update_id":900000002}', 'new', 0, 1743465600200, NULL, NULL),
    (900000003, -1002000000001, '{"update_id":900000003}', 'dead', 5, 1743465600300, 1743465660000, 'no such field');

UPDATE intake_cursor SET next_update = 900000004 WHERE name = 'telegram';
