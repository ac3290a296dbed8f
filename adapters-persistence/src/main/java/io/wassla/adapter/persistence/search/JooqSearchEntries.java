package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_PICTURE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.SearchEntries;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.words.ProductTerms;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class JooqSearchEntries implements SearchEntries {
    /** More changes of one transaction than this are announced as one. */
    private static final int MOST_ANNOUNCED = 64;

    private final Unit unit;
    private final TenantId tenant;

    public JooqSearchEntries(Unit unit, TenantId tenant) {
        this.unit = unit;
        this.tenant = tenant;
    }

    @Override
    public void put(SearchEntry entry) {
        putAll(List.of(entry));
    }

    @Override
    public void putAll(Collection<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Map<UUID, SearchEntry> byProduct = new LinkedHashMap<>();
        entries.forEach(entry -> byProduct.put(entry.product().id().value(), entry));
        var terms = new LinkedHashMap<UUID, ProductTerms>();
        byProduct.forEach((product, entry) -> terms.put(product, ProductTerms.of(entry)));
        var rows = new EntryRows(unit.dsl(), tenant);
        var postings = new PostingRows(unit.dsl(), tenant);
        rows.lock(byProduct.keySet()).forEach(postings::before);
        rows.write(byProduct.values(), terms).forEach((product, doc) -> {
            postings.after(
                    doc, Optional.ofNullable(terms.get(product)).orElseThrow().terms());
            changed(doc);
        });
        postings.write();
        new WordRows(unit.dsl(), tenant).write(terms.values());
    }

    @Override
    public void remove(ProductId product) {
        var rows = new EntryRows(unit.dsl(), tenant);
        var postings = new PostingRows(unit.dsl(), tenant);
        rows.remove(product.value()).ifPresent(gone -> {
            postings.before(gone);
            postings.write();
            changed(gone.doc());
        });
        unit.dsl()
                .deleteFrom(SEARCH_PICTURE)
                .where(SEARCH_PICTURE.PRODUCT_ID.eq(product.value()))
                .execute();
    }

    @Override
    public void forgetWords() {
        new WordRows(unit.dsl(), tenant).forget();
    }

    @Override
    public void available(ProductId product, boolean available) {
        unit.dsl()
                .update(SEARCH_ENTRY)
                .set(SEARCH_ENTRY.AVAILABLE, available)
                .where(SEARCH_ENTRY.PRODUCT_ID.eq(product.value()), SEARCH_ENTRY.AVAILABLE.ne(available))
                .returning(SEARCH_ENTRY.DOC)
                .fetchOptional(SEARCH_ENTRY.DOC)
                .ifPresent(this::changed);
    }

    @Override
    public void sold(ProductId product, int pieces) {
        unit.dsl()
                .update(SEARCH_ENTRY)
                .set(SEARCH_ENTRY.POPULARITY, SEARCH_ENTRY.POPULARITY.plus(pieces))
                .where(SEARCH_ENTRY.PRODUCT_ID.eq(product.value()))
                .returning(SEARCH_ENTRY.DOC)
                .fetchOptional(SEARCH_ENTRY.DOC)
                .ifPresent(this::changed);
    }

    @Override
    public void addPicture(ProductId product, PictureId picture, byte[] features) {
        unit.dsl()
                .insertInto(SEARCH_PICTURE)
                .set(SEARCH_PICTURE.TENANT_ID, tenant.value())
                .set(SEARCH_PICTURE.PICTURE_ID, picture.value())
                .set(SEARCH_PICTURE.PRODUCT_ID, product.value())
                .set(SEARCH_PICTURE.FEATURES, features)
                .onConflict(SEARCH_PICTURE.TENANT_ID, SEARCH_PICTURE.PICTURE_ID)
                .doUpdate()
                .set(SEARCH_PICTURE.PRODUCT_ID, product.value())
                .set(SEARCH_PICTURE.FEATURES, features)
                .execute();
        unit.invalidate(SearchChanges.ofPictures(tenant));
    }

    @Override
    public void removePicture(PictureId picture) {
        unit.dsl()
                .deleteFrom(SEARCH_PICTURE)
                .where(SEARCH_PICTURE.PICTURE_ID.eq(picture.value()))
                .execute();
        unit.invalidate(SearchChanges.ofPictures(tenant));
    }

    private void changed(long doc) {
        unit.invalidate(
                unit.announced().size() < MOST_ANNOUNCED ? SearchChanges.of(tenant, doc) : SearchChanges.of(tenant));
    }
}
