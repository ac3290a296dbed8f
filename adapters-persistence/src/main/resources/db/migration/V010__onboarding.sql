-- How far everybody has come on the way to a store.

create table onboarding_profile (
    user_id       uuid          primary key references users,
    step          text          not null check (step in ('registered', 'country', 'business', 'store', 'done')),
    country       text          check (length(country) = 2),
    categories    text[]        not null check (cardinality(categories) <= 5),
    opened        uuid          references tenant,
    history_steps text[]        not null check (cardinality(history_steps) <= 100),
    history_at    timestamptz[] not null,
    created_at    timestamptz   not null,
    updated_at    timestamptz   not null,
    version       int           not null check (version > 0),
    check (cardinality(history_steps) = cardinality(history_at))
);
