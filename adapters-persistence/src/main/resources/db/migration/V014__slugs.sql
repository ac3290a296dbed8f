-- Every slug that a tenant has or had: the former ones stay reserved for it and lead to its store.

create table tenant_slug (
    slug      text        primary key check (length(slug) between 3 and 63),
    tenant_id uuid        not null references tenant,
    since     timestamptz not null,
    unique (tenant_id, slug)
);
insert into tenant_slug (slug, tenant_id, since) select slug, tenant_id, created_at from tenant;
