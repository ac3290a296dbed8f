package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says of its product; what is empty or absent is left as it is. */
record ProductCells(
        LocalizedText name,
        LocalizedText description,
        Handles handles,
        CategoryCell category,
        List<String> tags,
        @Nullable ProductStatus status,
        Seo seo) {
    ProductCells {
        tags = ImmutableList.copyOf(tags);
    }

    /** What this row doesn't say, the other one of the same product may. */
    ProductCells or(ProductCells other) {
        return new ProductCells(
                name.or(other.name),
                description.or(other.description),
                handles.values().isEmpty() ? other.handles : handles,
                category.or(other.category),
                tags.isEmpty() ? other.tags : tags,
                status == null ? other.status : status,
                new Seo(seo.title().or(other.seo.title()), seo.description().or(other.seo.description())));
    }
}
