package io.wassla.core.catalog.category;

import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of the store, perhaps within another one.
 *
 * @param parent absent at the top
 * @param name at most 100 characters in each language
 * @param position among its siblings, ascending
 */
public record Category(
        CategoryId id,
        @Nullable CategoryId parent,
        LocalizedText name,
        LocalizedText description,
        Handles handles,
        int position,
        Revision revision) {
    /** How many there may be above one another. */
    public static final int DEEPEST = 6;

    /** How many a store may have. */
    public static final int MOST = 2_000;

    public Category {
        if (name.isEmpty()) {
            throw new InvalidValue("name_required");
        }
        name = name.bounded(100, "name_invalid");
        description = description.bounded(2_000, "description_invalid");
        if (position < 0 || position > 1_000_000) {
            throw new InvalidValue("position_invalid");
        }
    }

    public Category named(LocalizedText other, Handles handles, Instant now) {
        return new Category(id, parent, other, description, handles, position, revision.next(now));
    }
}
