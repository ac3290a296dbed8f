package io.wassla.adapter.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.testing.Plan;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.listing.ProductOrder;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ProductTotals;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As the role of the application, a page of 5,000 products is read by an index in every order, and nothing is sorted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductPlanTest {
    private static final UUID LARGE = new UUID(0, 1);
    private static final ProductId BESIDE = new ProductId(new UUID(0, 2001));

    private final DatabaseLogins database = TestCluster.get().freshDatabase();

    @BeforeAll
    void fill() {
        TestCluster.get().asSuperuser(database, """
            insert into tenant
            select ('00000000-0000-0000-0000-00000000000' || t)::uuid, 'tenant-' || t, 'T', 'basic', null, null, 'SA',
                   'SAR', 'ar', 'Asia/Riyadh', '{}', now(), now(), 1
            from generate_series(1, 2) t
            """, """
            insert into product
            select ('00000000-0000-0000-0000-00000000000' || case when n % 100 = 0 then 2 else 1 end)::uuid,
                   lpad(to_hex(n), 32, '0')::uuid, '{}', '{}', '{}', 'active', null, 'standard', '{}', now(), now(), 1
            from generate_series(1, 5000) n
            """, """
            insert into variant
            select tenant_id, gen_random_uuid(), id, v, id::text || v, id::text || v, '{}', 'SAR',
                   1 + (hashtext(id::text) & 1048575) + v, null, null, case when hashtext(id::text) % 50 = 0 then 0 else 7 end,
                   'deny', null, null
            from product, generate_series(0, 1) v
            """, "vacuum analyze");
    }

    @ParameterizedTest
    @EnumSource
    void an_index_gives_the_order(ProductOrder order) throws SQLException {
        for (var place : List.of(
                new ProductPlace(order, null, false, 20),
                new ProductPlace(order, BESIDE, false, 20),
                new ProductPlace(order, BESIDE, true, 20))) {
            var plan = plan(Ordering.page(ProductFilter.ALL, place));

            assertThat(plan).contains(place.isByPrice() ? "variant_price" : "product_pkey");
            assertThat(plan.lines().map(line -> line.replace("->", "").strip()))
                    .doesNotContain("Seq Scan on product", "Seq Scan on variant", "Seq Scan on variant lowest");
            assertThat(plan.lines().filter(line -> line.startsWith("  ->  Sort")))
                    .as(plan)
                    .isEmpty();
        }
    }

    @Test
    void what_is_sold_out_is_counted_by_its_index() throws SQLException {
        assertThat(plan(DSL.select(Filters.soldOutUpTo(ProductTotals.MOST_SOLD_OUT))))
                .contains("variant_sold_out")
                .doesNotContain("Seq Scan");
    }

    private String plan(Query query) throws SQLException {
        return Plan.of(database, LARGE, DSL.using(SQLDialect.POSTGRES).renderInlined(query));
    }
}
