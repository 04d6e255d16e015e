-- Lists of students that staff sent and have not applied yet. They hold what the roster would: masked names and
-- hashes, no full name and no student number.
CREATE TABLE pending_import (
    account BIGINT NOT NULL PRIMARY KEY,
    id BIGINT NOT NULL UNIQUE,
    chat BIGINT NOT NULL REFERENCES chat (id),
    made_at BIGINT NOT NULL,
    -- A hash of what the list would have changed when it was looked at.
    seen TEXT NOT NULL,
    -- The rows, as a JSON list.
    entries TEXT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('import', 0);
