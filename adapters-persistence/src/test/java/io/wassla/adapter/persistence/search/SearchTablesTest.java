package io.wassla.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.tenancy.TenantId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTablesTest {
    private static final int LARGE = 120_000;
    private static final TenantId TENANT = new TenantId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private final SearchTables tables = new SearchTables(new MemoryStorage().invalidations());
    private final AtomicInteger reads = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {100, LARGE, 450_000})
    void facts_are_read_once_however_many_there_are(int size) {
        var reader = reader(() -> FactTable.of(
                LongStream.range(0, size).mapToObj(SearchTablesTest::facts).toList()));

        assertThat(tables.facts(TENANT, reader)).isSameAs(tables.facts(TENANT, reader));
        assertThat(reads).hasValue(1);
    }

    @Test
    void pictures_are_read_once_however_many_there_are() {
        var docs = LongStream.range(0, LARGE).toArray();
        var reader = reader(() -> new PictureTable(docs, new byte[LARGE * PictureTable.LENGTH]));

        assertThat(tables.pictures(TENANT, reader)).isSameAs(tables.pictures(TENANT, reader));
        assertThat(reads).hasValue(1);
    }

    private static Facts facts(long doc) {
        return new Facts(doc, ProductStatus.ACTIVE, null, 100, true, 0, false, Set.of());
    }

    private <T> Kept.Reader<T> reader(Supplier<T> table) {
        return new Kept.Reader<>() {
            @Override
            public T all() {
                reads.incrementAndGet();
                return table.get();
            }

            @Override
            public T changed(T before, Set<Long> docs) {
                return before;
            }
        };
    }
}
