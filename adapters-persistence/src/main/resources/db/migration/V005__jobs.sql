-- Work that people watch. A row without a tenant is the platform's own.

create table job (
    tenant_id     uuid        references tenant,
    id            uuid        not null,
    type          text        not null check (length(type) <= 80),
    input         json        not null check (length(input::text) <= 65536),
    percent       int         not null check (percent between 0 and 100),
    step          text        not null check (length(step) <= 200),
    status        text        not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
    -- when a worker may take it: its time for a queued one, the end of its worker's claim for a running one
    due_at        timestamptz,
    owner         text        check (length(owner) <= 200),
    started_at    timestamptz,
    ended_at      timestamptz,
    result        json        check (length(result::text) <= 1048576),
    error_code    text        check (length(error_code) <= 80),
    error_message text        check (length(error_message) <= 2000),
    attempts      int         not null check (attempts >= 0),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       int         not null check (version > 0),
    unique nulls not distinct (tenant_id, id),
    check ((status in ('queued', 'running')) = (due_at is not null)),
    check ((status = 'running') = (owner is not null and started_at is not null)),
    check ((status in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
    check ((status = 'done') = (result is not null)),
    check ((status = 'failed') = (error_code is not null and error_message is not null))
);
create index job_id on job (id);
create index job_due_at on job (due_at) where due_at is not null;
