-- What the platform needs before it knows any merchant: shared counters, stored answers, the clockwork.

create table rate_window (
    key       text        not null check (length(key) <= 300),
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    leased    int         not null check (leased >= 0),
    primary key (key, starts_at)
);
create index rate_window_ends_at on rate_window (ends_at);

-- The layout that db-scheduler expects.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- Answers to calls that a client may send twice, sealed; owner and key as a hash.
create table idempotency_key (
    key_hash    text        primary key check (length(key_hash) = 64),
    claim       uuid        not null unique,
    fingerprint text        not null check (length(fingerprint) = 64),
    answer      text        check (length(answer) <= 4194304),
    since       timestamptz not null
);
create index idempotency_key_since on idempotency_key (since);
