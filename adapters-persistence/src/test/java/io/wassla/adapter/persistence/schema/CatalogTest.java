package io.wassla.adapter.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.testing.TestCluster;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks in PostgreSQL's catalog for what nobody may have forgotten. */
class CatalogTest {
    private static final DatabaseLogins DATABASE = TestCluster.get().freshDatabase();
    private static final String OF_TENANTS =
            " (select attrelid from pg_attribute where attname = 'tenant_id' and not attisdropped) ";
    private static final String OURS = " c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') ";

    @Test
    void every_table_of_tenants_is_walled_off_for_owners_too() throws SQLException {
        assertThat(query("select c.relname from pg_class c where" + OURS + "and c.oid in" + OF_TENANTS))
                .contains("tenant", "store", "membership", "audit_entry", "outbox_event", "job");
        assertThat(query("select c.relname from pg_class c where" + OURS + "and c.oid in" + OF_TENANTS
                        + "and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_wall_is_the_same() throws SQLException {
        assertThat(query(
                        "select distinct pg_get_expr(polqual, polrelid) || ' | ' || pg_get_expr(polwithcheck, polrelid)"
                                + " from pg_policy where polroles @> array['wassla_app'::regrole::oid]"))
                .singleElement()
                .asString()
                .startsWith("(tenant_id = (NULLIF(current_setting('wassla.tenant'::text, true), ''::text))::uuid) | ");
        assertThat(query("select polname from pg_policy where 0 = any(polroles)"))
                .isEmpty();
    }

    @Test
    void the_app_touches_no_table_without_a_tenant() throws SQLException {
        assertThat(query("select c.relname from pg_class c where" + OURS + "and c.oid not in" + OF_TENANTS
                        + "and has_table_privilege('wassla_app', c.oid, 'select, insert, update, delete, truncate')"))
                .isEmpty();
    }

    @Test
    void the_platform_touches_no_table_of_tenants_that_is_not_listed() throws SQLException {
        assertThat(query("select c.relname from pg_class c where" + OURS + "and c.oid in" + OF_TENANTS
                        + "and has_table_privilege('wassla_platform', c.oid, 'select, insert, update, delete')"
                        + "and not exists (select from pg_policy p where p.polrelid = c.oid"
                        + " and p.polroles @> array['wassla_platform'::regrole::oid])"))
                .isEmpty();
    }

    @Test
    void nobody_changes_the_audit_log() throws SQLException {
        assertThat(query("select r.rolname from pg_roles r where r.rolname in ('wassla_app', 'wassla_platform')"
                        + " and (has_table_privilege(r.oid, 'audit_entry', 'update, delete, truncate')"
                        + " or has_table_privilege(r.oid, 'audit_link', 'update, delete, truncate'))"))
                .isEmpty();
    }

    @Test
    void the_public_has_no_privileges() throws SQLException {
        assertThat(query("select c.relname from pg_class c, aclexplode(c.relacl) a where" + OURS + "and a.grantee = 0"))
                .isEmpty();
        assertThat(query("select 'database' from pg_database d, aclexplode(d.datacl) a"
                        + " where d.datname = 'wassla_template' and a.grantee = 0"))
                .isEmpty();
    }

    @Test
    void a_reference_between_tables_of_tenants_names_the_tenant() throws SQLException {
        assertThat(query("select k.conname from pg_constraint k where k.contype = 'f' and k.conrelid in" + OF_TENANTS
                        + "and k.confrelid in" + OF_TENANTS
                        + "and not exists (select from unnest(k.conkey, k.confkey) as pair(mine, theirs)"
                        + " join pg_attribute m on m.attrelid = k.conrelid and m.attnum = pair.mine"
                        + " join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.theirs"
                        + " where m.attname = 'tenant_id' and t.attname = 'tenant_id')"))
                .isEmpty();
    }

    @Test
    void the_key_of_a_table_of_tenants_begins_with_the_tenant() throws SQLException {
        assertThat(query("select c.relname from pg_class c where" + OURS + "and c.oid in" + OF_TENANTS
                        + "and not exists (select from pg_index i join pg_attribute a"
                        + " on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                        + " where i.indrelid = c.oid and i.indisunique and a.attname = 'tenant_id')"))
                .isEmpty();
    }

    @Test
    void nothing_runs_with_the_rights_of_its_maker() throws SQLException {
        assertThat(query("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"))
                .isEmpty();
        assertThat(query("select relname from pg_class where relkind = 'm'")).isEmpty();
        assertThat(query("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions @> array['security_invoker=true'], false)"))
                .isEmpty();
    }

    @Test
    void every_text_has_a_length_it_does_not_exceed() throws SQLException {
        assertThat(query(
                        "select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " where" + OURS + "and c.relname not in ('flyway_schema_history', 'scheduled_tasks')"
                                + " and a.attnum > 0 and a.atttypid in ('text'::regtype,"
                                + " 'json'::regtype) and not exists (select from pg_constraint k"
                                + " where k.conrelid = c.oid and k.contype = 'c' and k.conkey @>"
                                + " array[a.attnum])"))
                .isEmpty();
    }

    @Test
    void the_walls_compare_with_leakproof_operators_so_that_keys_are_found_by_their_index() throws SQLException {
        assertThat(query("select proname from pg_proc where oid in ('uuid_eq'::regproc, 'uuid_lt'::regproc,"
                        + " 'texteq'::regproc, 'int4eq'::regproc, 'timestamptz_le'::regproc) and not proleakproof"))
                .isEmpty();
    }

    private static List<String> query(String sql) throws SQLException {
        try (var connection = Migrations.dataSource(DATABASE.owner()).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
