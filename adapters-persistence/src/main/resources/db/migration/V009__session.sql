-- Who is signed in, on which device. Tokens as hashes only; the tenant is what the session works on, not whose row it is.

create table session (
    id           uuid        primary key,
    user_id      uuid        not null references users,
    kind         text        not null check (kind in ('web', 'api')),
    works_on     uuid        references tenant,
    token        text        not null unique check (length(token) = 64),
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null,
    address      text        not null check (length(address) <= 60),
    agent        text        not null check (length(agent) <= 200),
    request_id   text        check (length(request_id) <= 100)
) with (fillfactor = 80);
create index session_user_id on session (user_id);
create index session_ends_at on session (ends_at);

-- Refresh tokens that were used: one that comes back ends its session.
create table former_token (
    hash       text primary key check (length(hash) = 64),
    session_id uuid not null references session on delete cascade
);
create index former_token_session_id on former_token (session_id);

create table signing_key (
    id          text        primary key check (length(id) <= 64),
    private_key text        not null check (length(private_key) <= 4096),
    public_key  text        not null check (length(public_key) <= 1000),
    made_at     timestamptz not null,
    retired_at  timestamptz
);
