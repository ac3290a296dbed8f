package io.wassla.core.catalog;

import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.TagId;

/** What is done to many products at once. */
public sealed interface BulkEdit {
    record SetStatus(ProductStatus status) implements BulkEdit {}

    record AddCategory(CategoryId category) implements BulkEdit {}

    record RemoveCategory(CategoryId category) implements BulkEdit {}

    /** A tag that does not exist is made. */
    record AddTag(String name) implements BulkEdit {}

    record RemoveTag(TagId tag) implements BulkEdit {}

    record Remove() implements BulkEdit {}

    /** For logs and requests. */
    default String code() {
        return switch (this) {
            case SetStatus set -> "set_status";
            case AddCategory added -> "add_category";
            case RemoveCategory removed -> "remove_category";
            case AddTag added -> "add_tag";
            case RemoveTag removed -> "remove_tag";
            case Remove remove -> "remove";
        };
    }
}
