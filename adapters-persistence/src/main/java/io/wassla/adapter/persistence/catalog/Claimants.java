package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.sql.Sql;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Taken;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which products have what SKUs and handles. */
final class Claimants {
    private static final String NO_LANGUAGE = "";

    /**
     * Each is looked up in the index by itself, many in one statement: for a list of hundreds in a table that was just
     * filled, and is not analysed yet, the planner would rather compare every row with all of them. Planned anew each
     * time: a plan that a connection keeps from the days of few rows reads the whole table for each of them.
     */
    static final String OWNERS = """
        select wanted.claim, '', found.product_id
        from unnest(?::text[]) as wanted (claim)
        cross join lateral (select product_id from variant where sku_key = wanted.claim offset 0) as found
        union all
        select wanted.claim, found.language, found.product_id
        from unnest(?::text[]) as wanted (claim)
        cross join lateral (
            select language, product_id from product_handle where handle = wanted.claim and current offset 0
        ) as found
        """;

    private final Unit unit;

    Claimants(Unit unit) {
        this.unit = unit;
    }

    Map<Taken, ProductId> of(Collection<? extends Taken> wanted) {
        var owners = new HashMap<List<String>, ProductId>();
        Sql.plannedAnew(unit.dsl())
                .fetch(OWNERS, claims(wanted, Claimants::sku), claims(wanted, Claimants::handle))
                .forEach(row -> owners.put(
                        List.of(row.get(0, String.class), row.get(1, String.class)),
                        new ProductId(row.get(2, UUID.class))));
        var found = new HashMap<Taken, ProductId>();
        wanted.forEach(
                claim -> Optional.ofNullable(owners.get(key(claim))).ifPresent(owner -> found.put(claim, owner)));
        return found;
    }

    private static String[] claims(
            Collection<? extends Taken> wanted, Function<? super Taken, ? extends Stream<String>> part) {
        return wanted.stream().flatMap(part).distinct().toArray(String[]::new);
    }

    private static Stream<String> sku(Taken claim) {
        return switch (claim) {
            case Taken.TakenSku(var sku) -> Stream.of(sku.key());
            case Taken.TakenHandle handle -> Stream.empty();
        };
    }

    private static Stream<String> handle(Taken claim) {
        return switch (claim) {
            case Taken.TakenSku sku -> Stream.empty();
            case Taken.TakenHandle(var language, var handle) -> Stream.of(handle.value());
        };
    }

    private static List<String> key(Taken claim) {
        return switch (claim) {
            case Taken.TakenSku(var sku) -> List.of(sku.key(), NO_LANGUAGE);
            case Taken.TakenHandle(var language, var handle) -> List.of(handle.value(), language.code());
        };
    }
}
