-- Roles that people have, and offers of roles. A grant ends at `until_at` by itself.

CREATE TABLE role_grant (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('operator', 'admin', 'member', 'police', 'lead', 'counsellor', 'monitor',
        'deputy', 'secretary', 'safety', 'volunteer', 'supporter', 'viewer')),
    -- How far it reaches, and the words that say where: a class says the rest by itself.
    reach TEXT NOT NULL CHECK (reach IN ('everything', 'campus', 'college', 'class', 'department')),
    campus TEXT,
    college TEXT,
    class TEXT REFERENCES class (name),
    department TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('invited', 'delegated', 'handed_over')),
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    -- NULL is the console of the machine.
    granted_by BIGINT REFERENCES role_grant (id),
    ended_at BIGINT,
    why TEXT CHECK (why IN ('revoked', 'handed_over', 'replaced')),
    CHECK ((ended_at IS NULL) = (why IS NULL))
);
CREATE INDEX role_grant_account ON role_grant (account) WHERE ended_at IS NULL;
CREATE INDEX role_grant_until ON role_grant (until_at);

-- An offer that one person can accept once. Only the token's hash is kept.
CREATE TABLE invitation (
    id BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    duty TEXT NOT NULL CHECK (duty IN ('operator', 'admin', 'member', 'police', 'lead', 'counsellor', 'monitor',
        'deputy', 'secretary', 'safety', 'volunteer', 'supporter', 'viewer')),
    reach TEXT NOT NULL CHECK (reach IN ('everything', 'campus', 'college', 'class', 'department')),
    campus TEXT,
    college TEXT,
    class TEXT REFERENCES class (name),
    department TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('invited', 'delegated', 'handed_over')),
    until_at BIGINT NOT NULL,
    granted_by BIGINT REFERENCES role_grant (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    fate TEXT CHECK (fate IN ('accepted', 'declined')),
    settled_at BIGINT,
    CHECK ((fate IS NULL) = (settled_at IS NULL))
);

INSERT INTO sequence (name, last) VALUES ('role_grant', 0), ('invitation', 0);
