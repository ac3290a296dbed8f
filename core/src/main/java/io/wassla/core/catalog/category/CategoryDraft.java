package io.wassla.core.catalog.category;

import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A category as somebody wants it to be.
 *
 * @param handles those asked for; for languages without one, one is made from the name
 * @param position among its siblings; absent for the end, or to leave it
 */
public record CategoryDraft(
        @Nullable CategoryId parent,
        LocalizedText name,
        LocalizedText description,
        Handles handles,
        @Nullable Integer position) {

    public static CategoryDraft of(Category category) {
        return new CategoryDraft(
                category.parent(), category.name(), category.description(), category.handles(), category.position());
    }
}
