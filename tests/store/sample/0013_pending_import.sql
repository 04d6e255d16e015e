-- A list of two students that waits, and an empty one that waited too long.
INSERT INTO pending_import (account, id, chat, made_at, seen, entries) VALUES
    (5000000003, 2, 3, 1743484300000, 's1', '[{"row":2,"class":"软件2301","seat":7,"name":"张*","number_hash":"n9","tail_hash":"t9","segments":"freshmen international","language":"en"},{"row":3,"class":"软件2301","seat":8,"name":"A. N.","number_hash":"n8","tail_hash":"t8","segments":"","language":null}]'),
    (5000000004, 1, 3, 1743384300000, 's2', '[]');

UPDATE sequence SET last = 2 WHERE name = 'import';
