-- a small schema with everything that makes copying a database hard
create table tenant (
    id uuid primary key,
    name text not null,
    settings jsonb not null default '{}',
    flagship uuid
);

create table category (
    tenant_id uuid not null references tenant,
    id bigint generated always as identity,
    parent_id bigint,
    name text not null,
    name_key text generated always as (lower(name)) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, parent_id) references category (tenant_id, id)
);

create table product (
    tenant_id uuid not null,
    id uuid not null,
    category_id bigint,
    title text not null,
    tags text[] not null default '{}',
    picture bytea,
    price numeric(12, 2) not null,
    made_at timestamptz not null,
    weight double precision,
    span interval,
    primary key (tenant_id, id),
    foreign key (tenant_id, category_id) references category (tenant_id, id)
);

-- a circle: a tenant points at a product, a product belongs to a tenant
alter table tenant add foreign key (id, flagship) references product (tenant_id, id);

-- its name sorts before what it refers to, and needs quotes
create table "a Note" (
    "tenant Id" uuid references tenant,
    "select" text
);

create sequence invoice_number;

create function refuse_changes() returns trigger language plpgsql as
$$ begin raise exception 'append only'; end $$;
create trigger append_only before insert on product for each row
    when (new.title like 'old%') execute function refuse_changes();

do $$
declare
    t text;
begin
    foreach t in array array['category', 'product'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy app on %I to wassla_app using '
            '(tenant_id = nullif(current_setting(''wassla.tenant'', true), '''')::uuid)', t);
        execute format('create policy owner on %I to wassla_owner using (true) with check (true)', t);
        execute format('grant select, insert on %I to wassla_app', t);
    end loop;
end
$$;
