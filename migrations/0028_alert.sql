-- Alerts: cases that are told to classes and subscribers in their own languages.

CREATE TABLE alert (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    -- The role by which it is written.
    author BIGINT REFERENCES role_grant (id),
    state TEXT NOT NULL CHECK (state IN
        ('draft', 'review', 'alone', 'out', 'rejected', 'expired', 'recalled', 'dropped')),
    -- How often its content has changed.
    version BIGINT NOT NULL,
    -- What it says, in JSON: words of closed sets, a place, a day, and a note that leads to nobody.
    body TEXT NOT NULL,
    -- A note that waits for its author to choose its form, in JSON.
    offer TEXT,
    -- What it corrects, and whether it is posted anew besides.
    corrects BIGINT REFERENCES alert (id),
    pings BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL,
    reported_at BIGINT NOT NULL,
    submitted_at BIGINT,
    approved_at BIGINT,
    marked_at BIGINT,
    delivered_at BIGINT,
    acked_at BIGINT,
    corrected_at BIGINT,
    recalled_at BIGINT,
    groups BIGINT NOT NULL,
    classes BIGINT NOT NULL,
    people BIGINT NOT NULL,
    -- The card that shows its author how far it is, what it shows and since when.
    progress BIGINT REFERENCES delivery (id),
    shown TEXT,
    shown_at BIGINT NOT NULL
);
CREATE INDEX alert_waiting ON alert (state) WHERE state IN ('review', 'alone');
CREATE INDEX alert_approved ON alert (approved_at);
CREATE INDEX alert_touched ON alert (touched_at);

-- Where it was posted. The edit is the last change of that post.
CREATE TABLE alert_post (
    delivery BIGINT NOT NULL PRIMARY KEY REFERENCES delivery (id),
    alert BIGINT NOT NULL REFERENCES alert (id),
    chat BIGINT NOT NULL REFERENCES chat (id),
    is_group BOOLEAN NOT NULL,
    languages TEXT NOT NULL,
    edit BIGINT REFERENCES delivery (id),
    -- How many had got one like it when the post was written last, and when that was.
    likes BIGINT NOT NULL,
    shown_at BIGINT NOT NULL
);
CREATE INDEX alert_post_alert ON alert_post (alert);

-- The classes whose groups got it.
CREATE TABLE alert_class (
    alert BIGINT NOT NULL REFERENCES alert (id),
    class TEXT NOT NULL REFERENCES class (name),
    PRIMARY KEY (alert, class)
);

-- Who acknowledged it, and who got one like it, once a person. The class is theirs, else that of the group.
CREATE TABLE alert_tap (
    alert BIGINT NOT NULL REFERENCES alert (id),
    what TEXT NOT NULL CHECK (what IN ('ack', 'like')),
    account BIGINT NOT NULL,
    at BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    class TEXT,
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    PRIMARY KEY (alert, what, account)
);
CREATE UNIQUE INDEX alert_tap_nth ON alert_tap (alert, what, nth);
CREATE INDEX alert_tap_at ON alert_tap (at);

-- That somebody was asked to type something about an alert.
CREATE TABLE alert_wait (
    account BIGINT NOT NULL PRIMARY KEY,
    alert BIGINT NOT NULL REFERENCES alert (id),
    what TEXT NOT NULL CHECK (what IN ('note', 'code')),
    asked_at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('alert', 0);
