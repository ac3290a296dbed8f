package io.wassla.core.catalog;

import io.wassla.core.kernel.Language;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The categories of the open tenant. */
public interface Categories {

    /** All of them: a store has few. */
    CategoryTree tree();

    /** The same, and nobody else changes the tree until this transaction ends. */
    CategoryTree lockTree();

    /** A parent of another tenant can't be written. */
    void add(Category category);

    /** The version must be one more than the stored one, else {@link io.wassla.core.kernel.ConcurrentChange}. */
    void update(Category category);

    /** Takes its products out of it; it must have no children. False when there is none. */
    boolean remove(CategoryId id);

    /** Which of its handles other categories have now. */
    Set<Taken> taken(Category category);

    Optional<HandleMatch> withHandle(Handle handle, Language language);

    /** Which of these exist in this tenant. */
    Set<CategoryId> existing(Collection<CategoryId> ids);
}
