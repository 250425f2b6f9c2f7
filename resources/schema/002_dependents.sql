-- What subscriptions have that depends on their integrations, what scans found, and the history.

-- A subscription integration outlives the integration behind it if another program removes that one, so the reference
-- may be NULL; the type says what may take its place.
CREATE TABLE subscription_integration_2 (
    id TEXT PRIMARY KEY NOT NULL,
    subscription_id TEXT NOT NULL REFERENCES subscription (id) ON DELETE RESTRICT,
    integration_id TEXT REFERENCES integration (id) ON DELETE RESTRICT,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    all_projects BIGINT NOT NULL, -- 1: every project may use it; 0: those in subscription_integration_project
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (subscription_id, name_key)
);

INSERT INTO subscription_integration_2
    SELECT u.id, u.subscription_id, i.id, COALESCE(i.type, ''), u.name, u.name_key, 1, u.created_at, u.created_at
    FROM subscription_integration u LEFT JOIN integration i ON i.id = u.integration_id;

DROP TABLE subscription_integration;

ALTER TABLE subscription_integration_2 RENAME TO subscription_integration;

CREATE INDEX subscription_integration_by_integration ON subscription_integration (integration_id);

-- Projects, environments and images.
CREATE TABLE dependent (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'environment', 'image')),
    subscription_id TEXT NOT NULL REFERENCES subscription (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    folder TEXT NOT NULL, -- a project's, on this computer; empty if it has none
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (subscription_id, kind, name_key)
);

CREATE TABLE subscription_integration_project (
    subscription_integration_id TEXT NOT NULL REFERENCES subscription_integration (id) ON DELETE CASCADE,
    project_id TEXT NOT NULL REFERENCES dependent (id) ON DELETE CASCADE,
    PRIMARY KEY (subscription_integration_id, project_id)
);

CREATE INDEX subscription_integration_project_by_project ON subscription_integration_project (project_id);

-- One use of a subscription integration. Hard ones block its removal by the reference; soft ones are removed first.
CREATE TABLE dependency (
    id TEXT PRIMARY KEY NOT NULL,
    dependent_id TEXT NOT NULL REFERENCES dependent (id) ON DELETE CASCADE,
    subscription_integration_id TEXT NOT NULL REFERENCES subscription_integration (id) ON DELETE RESTRICT,
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'scan')),
    strength TEXT NOT NULL CHECK (strength IN ('hard', 'soft')),
    file TEXT NOT NULL,
    line BIGINT NOT NULL,
    place TEXT NOT NULL,
    applies TEXT NOT NULL,
    mention TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX dependency_by_dependent ON dependency (dependent_id);

CREATE INDEX dependency_by_subscription_integration ON dependency (subscription_integration_id);

-- When a project's folder was scanned last, and what was read there, so that the next scan reads only what changed.
CREATE TABLE project_scan (
    project_id TEXT PRIMARY KEY NOT NULL REFERENCES dependent (id) ON DELETE CASCADE,
    scanned_at BIGINT NOT NULL,
    notes BIGINT NOT NULL -- how many there are in the files
);

CREATE TABLE scanned_file (
    project_id TEXT NOT NULL REFERENCES dependent (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    size BIGINT NOT NULL,
    modified_at BIGINT NOT NULL, -- nanoseconds since 1970; 0: to be read again
    reader TEXT NOT NULL,
    mentions TEXT NOT NULL, -- JSON
    notes TEXT NOT NULL, -- JSON
    PRIMARY KEY (project_id, path)
);

CREATE TABLE activity (
    id TEXT PRIMARY KEY NOT NULL,
    number BIGINT NOT NULL UNIQUE, -- grows by one
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    manner TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subscription TEXT NOT NULL,
    detail TEXT NOT NULL
);
