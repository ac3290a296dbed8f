package io.wassla.adapter.persistence.tenancy;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.db.tables.records.StoreRecord;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreFace;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.TenantId;
import java.util.Arrays;

/** A store as a row. */
public final class StoreRow {
    private StoreRow() {}

    public static Store store(StoreRecord row) {
        return new Store(
                new StoreId(row.getId()),
                new StoreName(row.getName()),
                Arrays.stream(row.getCategories()).map(BusinessCategory::of).collect(ImmutableSet.toImmutableSet()),
                Language.of(row.getLanguage()).orElseThrow(),
                StoreStatus.of(row.getStatus()).orElseThrow(),
                new StoreFace(
                        row.getConfig(), PicturesJson.read(row.getPictures()), GlossaryJson.read(row.getGlossary())),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    static StoreRecord added(TenantId tenant, Store store) {
        var row = changed(store);
        row.setTenantId(tenant.value());
        row.setId(store.id().value());
        row.setCreatedAt(store.revision().createdAt());
        return row;
    }

    /** Without what is never changed. */
    static StoreRecord changed(Store store) {
        var row = new StoreRecord();
        row.setName(store.name().value());
        row.setCategories(
                store.categories().stream().map(BusinessCategory::code).toArray(String[]::new));
        row.setLanguage(store.language().code());
        row.setStatus(store.status().code());
        row.setConfig(store.config());
        row.setPictures(PicturesJson.written(store.pictures()));
        row.setGlossary(GlossaryJson.written(store.glossary()));
        row.setUpdatedAt(store.revision().updatedAt());
        row.setVersion(store.revision().version());
        return row;
    }
}
