package io.wassla.core.catalog.tag;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags of the open tenant. */
public interface Tags {
    /** How many a store may have. */
    int MOST = 5_000;

    /** By name. */
    List<Tag> all();

    /** In the order asked for; those that don't exist are left out. */
    List<Tag> find(Collection<TagId> ids);

    /** By {@link Tag#key()}; those that don't exist are left out. */
    Map<String, Tag> named(Collection<String> keys);

    Optional<Tag> find(TagId id);

    /** False when the name is taken. */
    boolean add(Tag tag);

    /** False when the name is taken or there is no such tag. */
    boolean rename(Tag tag);

    /** Takes it off all products. False when there is none. */
    boolean remove(TagId id);

    int count();
}
