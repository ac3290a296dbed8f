package io.wassla.adapter.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.sql.Sql;
import io.wassla.adapter.persistence.sql.StatementCount;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.testing.Plan;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.variant.Sku;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import asks while tables fill that were analysed before, when they had rows of others or none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilledTablesPlanTest {
    private static final UUID FILLED = new UUID(0, 1);
    private static final String OTHERS = "00000000-0000-0000-0000-000000000002";
    private static final String SHEET = """
        select id, array(select sku from variant where product_id = product.id order by position),
               array(select handle from product_handle where product_id = product.id and current),
               array(select category_id from product_category where product_id = product.id order by position)
        from product where id = any ('{00000000-0000-0000-0000-000000000007}')
        """;

    private final DatabaseLogins database = TestCluster.get().freshDatabase();

    @BeforeAll
    void fill() {
        var cluster = TestCluster.get();
        for (var table : List.of("product", "variant", "product_handle", "product_category")) {
            cluster.asSuperuser(database, "alter table " + table + " set (autovacuum_enabled = false)");
        }
        cluster.asSuperuser(database, """
            insert into tenant
            select ('00000000-0000-0000-0000-00000000000' || t)::uuid, 'tenant-' || t, 'T', 'basic', null, null, 'SA',
                   'SAR', 'ar', 'Asia/Riyadh', '{}', now(), now(), 1
            from generate_series(1, 2) t
            """, """
            insert into category
            select t, t, null, '{}', '{}', 0, now(), now(), 1 from (select tenant_id from tenant) as tenants (t)
            """);
        fill(OTHERS, 50_001, 53_000);
        cluster.asSuperuser(database, "analyze");
        fill(FILLED.toString(), 1, 50_000);
    }

    private void fill(String tenant, int from, int to) {
        var numbers = "from generate_series(" + from + ", " + to + ") n";
        TestCluster.get()
                .asSuperuser(
                        database,
                        "insert into product select '" + tenant + "', lpad(to_hex(n), 32, '0')::uuid, '{}', '{}', '{}',"
                                + " 'active', null, 'standard', '{}', now(), now(), 1 " + numbers,
                        "insert into variant select '" + tenant
                                + "', gen_random_uuid(), lpad(to_hex(n), 32, '0')::uuid,"
                                + " 0, 'S-' || n, 's-' || n, '{}', 'SAR', n, null, null, 7, 'deny', null, null "
                                + numbers,
                        "insert into product_handle select '" + tenant + "', 'musk-' || n, 'en',"
                                + " lpad(to_hex(n), 32, '0')::uuid, true " + numbers,
                        "insert into product_category select '" + tenant + "', lpad(to_hex(n), 32, '0')::uuid, '"
                                + tenant + "', 0 " + numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void who_has_a_sku_or_a_handle_is_found_by_its_index(String mode) throws SQLException {
        var prepare = "prepare owners (text[], text[]) as "
                + Claimants.OWNERS.replaceFirst("\\?", "\\$1").replaceFirst("\\?", "\\$2");

        var plan = Plan.of(
                database,
                FILLED,
                "execute owners ('{s-60001,s-60002}', '{musk-60001,musk-60002}')",
                "set plan_cache_mode = " + mode,
                prepare);

        assertThat(plan)
                .contains("variant_tenant_id_sku_key_key", "product_handle_pkey")
                .contains("(sku_key = wanted.claim)")
                .containsPattern("\\(handle = wanted(_1)?.claim\\)")
                .doesNotContain("Seq Scan", "Filter: (sku_key", "Filter: (handle");
    }

    @Test
    void what_belongs_to_a_product_is_found_by_its_index() throws SQLException {
        assertThat(Plan.of(database, FILLED, SHEET))
                .contains("variant_product_id", "product_handle_current", "product_category_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void no_connection_keeps_the_plan_by_which_owners_are_found() throws SQLException {
        var login = database.app();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('wassla.tenant', '" + FILLED + "', true)");
            var claimants = new Claimants(new Unit(() -> new Sql(new StatementCount()).on(connection)));

            for (var times = 0; times < 10; times++) {
                assertThat(claimants.of(List.of(new Taken.TakenSku(new Sku("S-7")))))
                        .hasSize(1);
            }

            try (var kept =
                    statement.executeQuery("select from pg_prepared_statements where statement like '%wanted%'")) {
                assertThat(kept.next()).isFalse();
            }
        }
    }
}
