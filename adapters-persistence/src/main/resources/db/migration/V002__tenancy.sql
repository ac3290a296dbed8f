-- Tenants and their stores. The tenant's own key is called tenant_id too, so that the same wall stands around it.

create table tenant (
    tenant_id        uuid        primary key,
    slug             text        not null unique check (length(slug) between 3 and 63),
    name             text        not null check (length(name) between 1 and 80),
    plan             text        not null check (plan in ('basic', 'pro', 'enterprise')),
    suspended_at     timestamptz,
    suspended_reason text        check (length(suspended_reason) <= 500),
    country          text        not null check (length(country) = 2),
    currency         text        not null check (length(currency) = 3),
    language         text        not null check (length(language) = 2),
    time_zone        text        not null check (length(time_zone) <= 60),
    settings         json        not null check (length(settings::text) <= 65536),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          int         not null check (version > 0),
    check ((suspended_at is null) = (suspended_reason is null))
);

create table store (
    tenant_id  uuid        not null references tenant,
    id         uuid        not null,
    name       text        not null check (length(name) between 1 and 80),
    categories text[]      not null check (cardinality(categories) between 1 and 5),
    language   text        not null check (length(language) = 2),
    status     text        not null check (status in ('draft', 'open', 'closed')),
    config     json        not null check (length(config::text) <= 65536),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    int         not null check (version > 0),
    primary key (tenant_id, id),
    unique (tenant_id)
);
