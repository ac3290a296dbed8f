package io.wassla.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.testing.Plan;
import io.wassla.adapter.persistence.testing.TestCluster;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As the role of the application, beside a tenant of many rows, every question of search is answered by an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {
    private static final UUID LARGE = new UUID(0, 1);
    private static final UUID SMALL = new UUID(0, 2);

    private final DatabaseLogins database = TestCluster.get().freshDatabase();

    /** What the adapter asks, in PostgreSQL's words. */
    enum Question {
        POSTINGS(
                "select term, string_agg(int8send(hit), ''::bytea) from search_posting"
                        + " where term = any (cast('{w7,w8,w9}' as varchar[])) group by term",
                "search_posting_pkey"),
        REMAINDERS(
                "select word from search_remainder where remainder = any (cast('{w7,w8}' as varchar[])) limit 1000",
                "search_remainder_pkey"),
        BEGINNINGS(
                "select word from search_word where word >= 'w7' and word < 'w7\uffff' order by word limit 100",
                "search_word_pkey"),
        CARDS(
                "select doc, product_id, card, available from search_entry where doc = any (cast('{7,8}' as bigint[]))",
                "search_entry_doc"),
        LOCKING(
                "select doc, terms from search_entry where product_id = any"
                        + " (cast('{00000000-0000-0000-0000-000000000009}' as uuid[])) order by product_id for update",
                "search_entry_pkey");

        private final String sql;
        private final String index;

        Question(String sql, String index) {
            this.sql = sql;
            this.index = index;
        }
    }

    @BeforeAll
    void fill() {
        TestCluster.get().asSuperuser(database, """
            insert into tenant
            select ('00000000-0000-0000-0000-00000000000' || t)::uuid, 'tenant-' || t, 'T', 'basic', null, null, 'SA',
                   'SAR', 'ar', 'Asia/Riyadh', '{}', now(), now(), 1
            from generate_series(1, 2) t
            """, """
            insert into search_entry (tenant_id, product_id, available, popularity, facts, card, terms)
            select ('00000000-0000-0000-0000-00000000000' || case when n % 1000 = 0 then 2 else 1 end)::uuid,
                   lpad(to_hex(n), 32, '0')::uuid, true, 0, '\\x00', '{}', '\\x00'
            from generate_series(1, 20000) n
            """, """
            insert into search_posting
            select e.tenant_id, 'w' || (e.doc * 31 + w) % 5000, e.doc * 1048576
            from search_entry e, generate_series(1, 10) w on conflict do nothing
            """, """
            insert into search_word select tenant_id, 'w' || n
            from generate_series(1, 5000) n, (select distinct tenant_id from search_entry) t
            """, """
            insert into search_remainder select tenant_id, word, word from search_word
            """, "vacuum analyze");
    }

    @ParameterizedTest
    @EnumSource
    void an_index_answers(Question question) throws SQLException {
        for (var tenant : List.of(LARGE, SMALL)) {
            var plan = Plan.of(database, tenant, question.sql);

            assertThat(plan).contains(question.index).doesNotContain("Seq Scan");
            assertThat(plan.lines().filter(line -> line.contains("Index Cond")))
                    .allMatch(line -> line.contains("tenant_id"));
            assertThat(plan.lines().filter(line -> line.contains("Filter:")))
                    .as(plan)
                    .isEmpty();
        }
    }

    @Test
    void what_is_compared_tells_nothing_about_rows_of_others() throws SQLException {
        var operators = List.of("texteq", "text_ge", "text_lt", "int8eq", "uuid_eq");
        try (var connection = app();
                var statement = connection.prepareStatement(
                        "select proname from pg_proc where proleakproof and proname = any (?) order by proname")) {
            statement.setArray(1, connection.createArrayOf("text", operators.toArray()));
            var leakproof = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    leakproof.add(rows.getString(1));
                }
            }
            assertThat(leakproof).containsExactlyInAnyOrderElementsOf(operators);
        }
    }

    private Connection app() throws SQLException {
        var login = database.app();
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    }
}
