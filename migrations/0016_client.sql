-- The language that the app of a private chat's person was set to when they last wrote there. NULL for a group.
ALTER TABLE chat ADD COLUMN client TEXT;
