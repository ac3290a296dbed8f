-- Events on their way to their handlers. Of one tenant and key only the oldest that waits can be leased.

create table outbox_event (
    tenant_id    uuid        not null references tenant,
    id           uuid        not null,
    position     bigint      not null generated always as identity,
    topic        text        not null check (length(topic) <= 80),
    key          text        not null check (length(key) <= 100),
    body         json        not null check (length(body::text) <= 65536),
    at           timestamptz not null,
    state        text        not null default 'waiting' check (state in ('waiting', 'done', 'parked')),
    due_at       timestamptz not null,
    owner        text        check (length(owner) <= 200),
    leased_until timestamptz,
    attempts     int         not null default 0,
    error        text        check (length(error) <= 2000),
    primary key (tenant_id, id)
);
create index outbox_event_waiting on outbox_event (position) where state = 'waiting';
create index outbox_event_waiting_key on outbox_event (tenant_id, key, position) where state = 'waiting';
create index outbox_event_id on outbox_event (id);
create index outbox_event_done on outbox_event (at) where state = 'done';

create table outbox_intake (
    tenant_id uuid not null references tenant,
    event_id  uuid not null,
    handler   text not null check (length(handler) <= 80),
    primary key (tenant_id, event_id, handler)
);
create index outbox_intake_event_id on outbox_intake (event_id);
