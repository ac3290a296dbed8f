-- Which tenants have how many rows here is nothing that the planner is to know. Of a tenant that its statistics don't
-- name, because it came after they were made, it expects no rows at all; every index that begins with the tenant is then
-- as good to it as the right one, and a statement that looks up hundreds of rows reads all rows of the tenant for each of
-- them. Without statistics it expects a two-hundredth of the table, of every tenant, and takes the index that narrows
-- that down. Where they were made already, they would stay and never be renewed: they are cleared where PostgreSQL lets
-- an owner do so (18), else all is left as it was.
do $$
declare
    clearing constant boolean := to_regproc('pg_catalog.pg_clear_attribute_stats') is not null;
    filled record;
begin
    for filled in
        select relname as name
        from pg_class
        where relnamespace = 'public'::regnamespace
          and relname in ('variant', 'product_handle', 'product_category', 'product_tag', 'product_picture')
          and (reltuples < 0 or clearing)
    loop
        execute format('alter table %I alter tenant_id set statistics 0', filled.name);
        if clearing then
            execute format('select pg_clear_attribute_stats(''public'', %L, ''tenant_id'', false)', filled.name);
        end if;
    end loop;
end
$$;
