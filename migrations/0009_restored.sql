-- Shut while a database that was restored from a backup waits for a person to look at it.
INSERT INTO gate (name, shut_until) VALUES ('restored', 0);
