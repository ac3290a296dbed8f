package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What each request costs the database: statements, not counting begin, commit and naming the tenant. The table is in
 * the page on performance; a change that makes a request dearer or cheaper has to say so there.
 */
class StatementCountTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "performance.md");
    private static final String HEAD = "| request | statements |\n| --- | --- |\n";
    private static final int MOST_OF_A_PAGE = 2;

    @RegisterExtension
    static final Counted WASSLA = new Counted();

    private static Bill bill = new Bill(WASSLA);

    /** Twice: what is remembered, such as keys and hosts, is paid for by the first. */
    @BeforeAll
    static void make_every_request() {
        tour("cold");
        bill = tour("warm");
        try (var post = new PostBox()) {
            new PlatformTour(new Tourist(WASSLA, "warm"), bill, post).go();
        }
    }

    private static Bill tour(String name) {
        var fresh = new Bill(WASSLA);
        var tourist = new Tourist(WASSLA, name);
        new ApiTour(tourist, fresh).go();
        new PageTour(tourist, fresh).go();
        new ShopTour(tourist, fresh).go();
        return fresh;
    }

    @Test
    void every_operation_and_every_page_has_its_number() {
        var served = WASSLA.routes().stream().filter(route -> !isAlias(route)).collect(Collectors.toSet());

        assertThat(bill.rows().keySet()).containsExactlyInAnyOrderElementsOf(served);
    }

    /** With {@code -Dstatements.write=true} the table is written anew instead. */
    @Test
    void the_numbers_are_those_of_the_page_on_performance() throws IOException {
        var document = Files.readString(DOCUMENT);
        var table = document.indexOf(HEAD) + HEAD.length();
        if (Boolean.getBoolean("statements.write")) {
            Files.writeString(DOCUMENT, document.substring(0, table) + bill.table());
            return;
        }

        assertThat(document.substring(table)).isEqualTo(bill.table());
    }

    @Test
    void a_page_costs_two_statements_at_most() {
        assertThat(bill.rows().entrySet().stream()
                        .filter(row -> isPage(row.getKey()))
                        .filter(row -> row.getValue() > MOST_OF_A_PAGE)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void what_shoppers_see_costs_nothing_once_it_is_known() {
        var storefront = WASSLA.caller().at("web-warm.localhost");
        var asked = List.of("/", "/store/products", "/store/products?q=oud&in_stock=true", "/store/suggest?q=o");
        asked.forEach(path -> storefront.get(path).expect(200));
        var before = WASSLA.statements();

        asked.forEach(path -> storefront.get(path).expect(200));

        assertThat(WASSLA.statements() - before).isZero();
    }

    /** What a person opens: neither an answer for programs nor a file of many rows, which are read a page at a time. */
    private static boolean isPage(String request) {
        return request.startsWith("GET /")
                && !request.startsWith("GET /api/")
                && !request.startsWith("GET /store/")
                && !request.endsWith(".csv");
    }

    /** Also answered without the version, or in the other language of a store, by the same handler. */
    private static boolean isAlias(String route) {
        return (route.contains(" /api/") && !route.contains(" /api/v1/"))
                || route.contains(" /ar/")
                || route.contains(" /en/");
    }
}
