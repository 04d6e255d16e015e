-- Quiet hours over midnight and at both ends of a day, a question that waits and two that were answered.
INSERT INTO quiet_hours (account, chat, from_minute, to_minute, created_at) VALUES
    (5000000003, 3, 1200, 540, 1743484300000),
    (5000000007, 1, 0, 1439, 1743484300000);

INSERT INTO class_move (student, id, account, known, class, moved_at, answer) VALUES
    (1, 1, 5000000004, '软件2301', 'International 2024', 1743484300000, NULL);

UPDATE introduction SET tried = '["软件2301"]' WHERE wrong > 0;
