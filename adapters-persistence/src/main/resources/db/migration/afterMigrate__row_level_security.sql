-- Who may touch what, stated anew after every migration, so that a table nobody thought of is walled off too.
--
-- wassla_app works inside one tenant: every table that has a tenant_id, only the rows of the tenant that the
-- transaction has named. wassla_platform works across tenants, on the tables listed here, and on all tables without a
-- tenant. wassla_owner may see all rows: forced row security binds owners too, and a migration or a dump that sees
-- nothing would succeed and lose everything. Nobody else has any privilege.
do $$
declare
    wall constant text := 'tenant_id = nullif(current_setting(''wassla.tenant'', true), '''')::uuid';
    everything constant text := 'select, insert, update, delete';
    listed record;
    found record;
begin
    create temporary table privilege (name text primary key, app text, platform text) on commit drop;
    insert into privilege (name, app, platform) values
        ('flyway_schema_history', null, 'select'),
        ('tenant', 'select, update', 'select, insert, update'),
        ('tenant_slug', 'select', 'select, insert, update'),
        ('store', 'select, update', 'select, insert, update'),
        ('audit_entry', 'select, insert', 'select, insert'),
        ('audit_pending', 'insert', 'select, insert, delete'),
        ('audit_link', 'select', 'select, insert'),
        ('outbox_event', 'select, insert', 'select, insert, update, delete'),
        ('outbox_intake', 'select, insert', 'select, delete'),
        ('job', 'select, insert, update', 'select, insert, update'),
        ('email_log', null, 'select, insert, delete'),
        ('membership', 'select, update, delete', 'select, insert'),
        ('invitation', 'select, insert, update, delete', 'select, update, delete'),
        ('stock_change', 'select, insert', null);

    for listed in select name from privilege where to_regclass('public.' || quote_ident(name)) is null loop
        raise exception 'privileges are listed for %, which is no table', listed.name;
    end loop;

    revoke all on all tables in schema public from public, wassla_app, wassla_platform;
    revoke all on all sequences in schema public from public, wassla_app, wassla_platform;
    revoke all on all routines in schema public from public, wassla_app, wassla_platform;

    for found in
        select c.oid::regclass as name,
               c.relname,
               c.relrowsecurity and c.relforcerowsecurity as walled,
               a.attname is not null as of_tenant,
               p.name is not null as listed,
               p.app,
               p.platform
        from pg_class c
        left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        left join privilege p on p.name = c.relname
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    loop
        if not found.of_tenant then
            execute format('grant %s on %s to wassla_platform', case when found.listed then found.platform else everything end, found.name);
            continue;
        end if;
        if not found.walled then
            execute format('alter table %s enable row level security, force row level security', found.name);
        end if;
        execute format('drop policy if exists tenant_wall on %s', found.name);
        execute format('drop policy if exists platform_reach on %s', found.name);
        execute format('drop policy if exists owner_reach on %s', found.name);
        execute format('create policy tenant_wall on %s to wassla_app using (%s) with check (%s)', found.name, wall, wall);
        execute format('create policy owner_reach on %s to wassla_owner using (true) with check (true)', found.name);
        execute format('grant %s on %s to wassla_app', coalesce(found.app, everything), found.name);
        if found.platform is not null then
            execute format('create policy platform_reach on %s to wassla_platform using (true) with check (true)', found.name);
            execute format('grant %s on %s to wassla_platform', found.platform, found.name);
        end if;
    end loop;
end
$$;
