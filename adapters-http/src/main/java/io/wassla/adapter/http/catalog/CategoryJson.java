package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shelf of the store. */
record CategoryJson(
        UUID id,

        @About(value = "The category it is in; null at the top.", example = "null") @Nullable
        UUID parentId,

        @About(example = "{\"ar\": \"عطور شرقية\", \"en\": \"Oriental\"}")
        LocalizedText name,

        @About(example = "{}") LocalizedText description,

        @About(value = "In the store's language.", example = "عطور-شرقية") @Nullable
        String handle,

        @About(example = "{\"ar\": \"عطور-شرقية\", \"en\": \"oriental\"}")
        LocalizedText handles,

        @About(value = "Among its siblings, ascending.", example = "0")
        int position,

        Instant createdAt,
        Instant updatedAt) {

    static CategoryJson of(Category category, Language store) {
        var parent = category.parent();
        return new CategoryJson(
                category.id().value(),
                parent == null ? null : parent.value(),
                category.name(),
                category.description(),
                category.handles().in(store).map(Handle::value).orElse(null),
                category.handles().texts(),
                category.position(),
                category.revision().createdAt(),
                category.revision().updatedAt());
    }
}
