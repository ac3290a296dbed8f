package io.wassla.core.memory;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.words.ProductTerms;
import io.wassla.core.tenancy.TenantId;
import java.util.concurrent.atomic.AtomicLong;

/** What search knows. */
final class MemorySearchTables {
    final MemoryTable<EntryKey, Entry> entries;
    final MemoryTable<PictureKey, Features> pictures;
    final MemoryTable<TenantId, SearchSettings> settings;
    final AtomicLong docs = new AtomicLong();

    MemorySearchTables(MemoryDatabase database) {
        entries = new MemoryTable<>(database);
        pictures = new MemoryTable<>(database);
        settings = new MemoryTable<>(database);
    }

    record EntryKey(TenantId tenant, ProductId product) {}

    record Entry(EntryKey key, Facts facts, ProductCard card, ProductTerms terms) {}

    record PictureKey(TenantId tenant, PictureId picture) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Features(PictureKey key, ProductId product, byte[] features) {}
}
