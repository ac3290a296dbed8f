package io.wassla.core.memory;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.SearchEntries;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.memory.MemorySearchTables.Entry;
import io.wassla.core.memory.MemorySearchTables.EntryKey;
import io.wassla.core.memory.MemorySearchTables.Features;
import io.wassla.core.memory.MemorySearchTables.PictureKey;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.words.ProductTerms;
import java.util.Collection;
import java.util.function.UnaryOperator;

final class MemorySearchEntries implements SearchEntries {
    private final MemoryScope scope;

    MemorySearchEntries(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public void put(SearchEntry entry) {
        var key = key(entry.product().id());
        var before = tables().entries.find(key);
        var doc = before.map(known -> known.facts().doc())
                .orElseGet(() -> tables().docs.incrementAndGet());
        var popularity = before.map(known -> known.facts().popularity()).orElse(0);
        write(new Entry(
                key, Facts.of(doc, entry, popularity), ProductCard.of(entry.product()), ProductTerms.of(entry)));
    }

    @Override
    public void putAll(Collection<SearchEntry> entries) {
        entries.forEach(this::put);
    }

    @Override
    public void remove(ProductId product) {
        tables().entries.remove(key(product));
        tables().pictures
                .removeIf(picture -> picture.product().equals(product)
                        && picture.key().tenant().equals(scope.tenant()));
        changed();
    }

    /** Words are those of the entries, and so go with them. */
    @Override
    public void forgetWords() {
        scope.requireOpen();
    }

    @Override
    public void available(ProductId product, boolean available) {
        change(product, facts -> facts.available(available));
    }

    @Override
    public void sold(ProductId product, int pieces) {
        change(product, facts -> facts.sold(pieces));
    }

    @Override
    public void addPicture(ProductId product, PictureId picture, byte[] features) {
        var key = new PictureKey(scope.tenant(), picture);
        tables().pictures.put(key, new Features(key, product, features.clone()));
        changed();
    }

    @Override
    public void removePicture(PictureId picture) {
        tables().pictures.remove(new PictureKey(scope.tenant(), picture));
        changed();
    }

    private void change(ProductId product, UnaryOperator<Facts> change) {
        tables().entries
                .find(key(product))
                .ifPresent(entry ->
                        write(new Entry(entry.key(), change.apply(entry.facts()), entry.card(), entry.terms())));
    }

    private void write(Entry entry) {
        tables().entries.put(entry.key(), entry);
        changed();
    }

    private void changed() {
        scope.invalidate(SearchChanges.of(scope.tenant()));
    }

    private EntryKey key(ProductId product) {
        return new EntryKey(scope.tenant(), product);
    }

    private MemorySearchTables tables() {
        scope.requireOpen();
        return scope.tables.search;
    }
}
