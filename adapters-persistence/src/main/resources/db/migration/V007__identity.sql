-- People, and how they prove who they are. None of these tables belongs to a tenant.

create table users (
    id             uuid        primary key,
    email          text        unique check (length(email) <= 254),
    email_verified boolean     not null,
    phone          text        unique check (length(phone) <= 20),
    phone_verified boolean     not null,
    full_name      text        check (length(full_name) <= 100),
    language       text        check (length(language) = 2),
    theme          text        check (theme in ('light', 'dark')),
    password_hash  text        check (length(password_hash) <= 200),
    second_factor  boolean     not null,
    platform_role  text        not null check (platform_role in ('none', 'superadmin')),
    suspended      boolean     not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        int         not null check (version > 0),
    check (email is not null or phone is not null)
);

-- One-time codes that may still be used: a keyed hash only, at most one for an identifier and purpose.
create table challenge (
    id         uuid        primary key,
    purpose    text        not null check (purpose in ('sign_in', 'add_identifier')),
    identifier text        not null check (length(identifier) <= 254),
    user_id    uuid,
    digest     text        not null check (length(digest) = 64),
    sent_at    timestamptz not null,
    failures   int         not null check (failures >= 0),
    unique (identifier, purpose)
);
create index challenge_sent_at on challenge (sent_at);

-- When somebody tried something, to the microsecond; a row is also the lock that makes tries follow one another.
create table throttle (
    key      text          primary key check (length(key) <= 400),
    tries    timestamptz[] not null,
    last_try timestamptz
) with (fillfactor = 70);
create index throttle_last_try on throttle (last_try);

create table one_time_token (
    hash       text        primary key check (length(hash) = 64),
    purpose    text        not null check (purpose in ('second_factor', 'password_reset', 'sign_in_link')),
    user_id    uuid        not null,
    expires_at timestamptz not null
);
create index one_time_token_user_id on one_time_token (user_id);
create index one_time_token_expires_at on one_time_token (expires_at);

create table second_factor (
    user_id        uuid        primary key,
    secret         text        not null check (length(secret) <= 4096),
    confirmed_at   timestamptz,
    last_step      bigint      not null,
    recovery_codes text[]      not null check (cardinality(recovery_codes) <= 20)
);
