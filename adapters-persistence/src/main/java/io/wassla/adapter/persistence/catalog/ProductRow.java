package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.db.tables.records.ProductPictureRecord;
import io.wassla.adapter.persistence.db.tables.records.ProductRecord;
import io.wassla.adapter.persistence.db.tables.records.TagRecord;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.tenancy.TenantId;
import java.util.Arrays;

/** A product's own rows. */
final class ProductRow {
    private ProductRow() {}

    static ProductRecord row(TenantId tenant, Product product) {
        var row = new ProductRecord();
        row.setTenantId(tenant.value());
        row.setId(product.id().value());
        row.setName(Texts.settings(product.presentation().name()));
        row.setDescription(Texts.settings(product.presentation().description()));
        row.setSeo(Texts.settings(product.presentation().seo()));
        row.setStatus(product.publication().status().code());
        row.setPublishedAt(product.publication().publishedAt());
        row.setTax(product.placement().tax().code());
        row.setOptions(Texts.settings(product.assortment().options()));
        row.setCreatedAt(product.revision().createdAt());
        row.setUpdatedAt(product.revision().updatedAt());
        row.setVersion(product.revision().version());
        return row;
    }

    static ProductPictureRecord row(TenantId tenant, ProductId product, int position, Picture picture) {
        return new ProductPictureRecord(
                tenant.value(),
                picture.id().value(),
                product.value(),
                position,
                picture.key(),
                picture.width(),
                picture.height(),
                picture.widths().toArray(Integer[]::new),
                Texts.settings(picture.alt()));
    }

    static Picture picture(ProductPictureRecord row) {
        return new Picture(
                new PictureId(row.getId()),
                row.getKey(),
                row.getWidth(),
                row.getHeight(),
                Arrays.asList(row.getWidths()),
                Texts.text(row.getAlt()));
    }

    static Tag tag(TagRecord row) {
        return new Tag(new TagId(row.getId()), row.getName());
    }
}
