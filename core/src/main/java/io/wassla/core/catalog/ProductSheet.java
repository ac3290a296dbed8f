package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.variant.VariantDraft;
import java.util.List;

/** A product with the names of what it refers to, read in one go. */
public record ProductSheet(Product product, List<Category> categories, List<Tag> tags) {
    public ProductSheet {
        categories = ImmutableList.copyOf(categories);
        tags = ImmutableList.copyOf(tags);
    }

    ProductSheet with(Product other) {
        return new ProductSheet(other, categories, tags);
    }

    /** The draft that changes nothing: what an edit begins with. */
    public ProductDraft draft() {
        var placement = product.placement();
        return new ProductDraft(
                product.presentation(),
                product.publication(),
                new Shelving(placement.categories(), placement.tags(), List.of(), placement.tax()),
                product.assortment().options(),
                product.assortment().variants().stream().map(VariantDraft::of).toList(),
                product.pictures().stream().map(Picture::id).toList());
    }
}
