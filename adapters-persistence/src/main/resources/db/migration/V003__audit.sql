-- Who did what. Entries and links are only ever added; a row without a tenant is the platform's own.
-- What awaits its seal stands in a queue of its own, so that the sealer never searches all entries.

create table audit_entry (
    tenant_id    uuid        references tenant,
    id           uuid        not null,
    actor_type   text        not null check (actor_type in ('person', 'anonymous', 'operator', 'automatic')),
    actor_id     uuid,
    address      text        check (length(address) <= 60),
    request_id   text        check (length(request_id) <= 100),
    action       text        not null check (length(action) <= 80),
    subject_type text        not null check (length(subject_type) <= 80),
    subject_id   text        not null check (length(subject_id) <= 200),
    before       json        not null check (length(before::text) <= 65536),
    after        json        not null check (length(after::text) <= 65536),
    at           timestamptz not null,
    unique nulls not distinct (tenant_id, id),
    check ((actor_type = 'person') = (actor_id is not null))
);

create table audit_pending (
    tenant_id uuid,
    entry_id  uuid not null,
    unique nulls not distinct (tenant_id, entry_id)
);
create index audit_pending_entry_id on audit_pending (entry_id);

create table audit_link (
    tenant_id uuid,
    seq       bigint not null check (seq > 0),
    entry_id  uuid   not null,
    hash      text   not null check (length(hash) = 64),
    unique nulls not distinct (tenant_id, seq),
    unique nulls not distinct (tenant_id, entry_id)
);
