package io.wassla.core.catalog.category;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.handle.Taken;
import java.util.Set;

/** Why a category can't be as somebody wants it. */
public sealed interface CategoryRefusal {
    record AlreadyTaken(Set<Taken> what) implements CategoryRefusal {
        public AlreadyTaken {
            what = ImmutableSet.copyOf(what);
        }
    }

    record UnknownParent() implements CategoryRefusal {}

    /** It would be below itself. */
    record Circle() implements CategoryRefusal {}

    record TooDeep(int deepest) implements CategoryRefusal {}

    record TooMany(int most) implements CategoryRefusal {}
}
