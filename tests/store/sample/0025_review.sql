INSERT INTO attest_card (meeting, delivery, held_on, closes_at, shown, shown_at, closed_at) VALUES
    (2, 1, '2025-05-20', 1747915200000, 12, 1747742460000, 1747915200001),
    (3, NULL, '2025-05-21', 1750172800000, 0, 1750000000000, NULL);
INSERT INTO spot_check (meeting, drawn_at, result, settled_at) VALUES
    (2, 1747915200000, 'sound', 1747915200001),
    (3, 1747915200000, 'unsound', 1747915200002),
    (4, 1743782400000, NULL, NULL);
INSERT INTO review_word (account, waiting, told_at) VALUES (8, 'ab', 1747915200000);
