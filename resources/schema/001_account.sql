-- Times are milliseconds since 1970 in UTC, identifiers are UUIDs without braces. A name_key is the form under which
-- two names count as the same; the program computes it, since databases fold only some alphabets.

CREATE TABLE account (
    id TEXT PRIMARY KEY NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE integration (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    secret_id TEXT, -- names the keychain's item; NULL while there is no secret
    secret_host TEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE integration_field (
    integration_id TEXT NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (integration_id, field)
);

CREATE TABLE integration_trust (
    integration_id TEXT NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (integration_id, kind, value)
);

CREATE TABLE integration_check (
    integration_id TEXT PRIMARY KEY NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    message TEXT NOT NULL,
    checked_at BIGINT,
    accepted_at BIGINT -- NULL: never
);

CREATE TABLE subscription (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE subscription_integration (
    id TEXT PRIMARY KEY NOT NULL,
    subscription_id TEXT NOT NULL REFERENCES subscription (id) ON DELETE RESTRICT,
    integration_id TEXT NOT NULL REFERENCES integration (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (subscription_id, name_key)
);

CREATE INDEX subscription_integration_by_integration ON subscription_integration (integration_id);

-- What this computer put into its keychain. It outlives the integrations, so it refers to none.
CREATE TABLE local_secret (
    secret_id TEXT PRIMARY KEY NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intent', 'live', 'doomed')),
    owner_pid BIGINT NOT NULL,
    owner_start BIGINT NOT NULL,
    boot_id TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
