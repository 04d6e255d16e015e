INSERT INTO student (id, number_hash, tail_hash, class, seat, masked_name, segments, language, created_at, left_at) VALUES
    (1, 'n1', 't1', '软件2301', 7, '张*', '', NULL, 1743480700000, NULL),
    (2, 'n2', 't2', '软件2301', 8, 'A. N.', 'international freshmen', 'ru', 1743480700000, 1743480800000);
