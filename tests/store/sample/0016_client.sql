-- Somebody whose app speaks Russian.
UPDATE chat SET client = 'ru' WHERE id = 3;
