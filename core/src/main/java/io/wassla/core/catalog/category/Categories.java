package io.wassla.core.catalog.category;

import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of the open tenant. */
public interface Categories {

    /** All of them: a store has few. */
    CategoryTree tree();

    /** The same, and nobody else changes the tree until this transaction ends. */
    CategoryTree lockTree();

    /**
     * Of these, those that exist, and all above them: for many products at once far less than the whole tree. One
     * statement.
     */
    CategoryTree branches(Collection<CategoryId> ids);

    /** A parent of another tenant can't be written. */
    void add(Category category);

    /**
     * Handles it no longer has are remembered as former ones. The version must be one more than the stored one, else
     * {@link io.wassla.core.kernel.ConcurrentChange}.
     */
    void update(Category category);

    /** Takes its products out of it; it must have no children. False when there is none. */
    boolean remove(CategoryId id);

    /** Which categories have these handles now; what is free is left out; one statement. */
    Map<Taken.TakenHandle, CategoryId> owners(Collection<Taken.TakenHandle> wanted);

    Optional<HandleMatch> withHandle(Handle handle, Language language);

    /** Adds many at once, those above before those below; one of a handle taken meanwhile is a lost race. */
    default void addAll(List<Category> categories) {
        categories.forEach(this::add);
    }
}
