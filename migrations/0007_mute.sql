-- Until when a muted chat rests.
ALTER TABLE chat ADD COLUMN muted_until BIGINT;
