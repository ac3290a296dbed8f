-- Who belongs to which tenant, and who is invited to.

create table membership (
    tenant_id  uuid        not null references tenant,
    id         uuid        not null,
    user_id    uuid        not null references users,
    role       text        not null check (role in ('owner', 'admin', 'staff')),
    suspended  boolean     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    int         not null check (version > 0),
    primary key (tenant_id, id),
    unique (tenant_id, user_id)
);
create index membership_user_id on membership (user_id);

create table invitation (
    tenant_id  uuid        not null references tenant,
    id         uuid        not null,
    identifier text        not null check (length(identifier) <= 254),
    role       text        not null check (role in ('owner', 'admin', 'staff')),
    token      text        not null unique check (length(token) = 64),
    invited_by uuid        not null,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, identifier)
);
