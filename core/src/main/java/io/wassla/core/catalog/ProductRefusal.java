package io.wassla.core.catalog;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.tenancy.Limit;
import java.util.Set;

/** Why a product can't be as somebody wants it. */
public sealed interface ProductRefusal {

    /** Other products have these. */
    record AlreadyTaken(Set<Taken> what) implements ProductRefusal {
        public AlreadyTaken {
            what = ImmutableSet.copyOf(what);
        }
    }

    /** It refers to categories, tags or pictures that this store does not have. */
    record UnknownReference(FieldFault fault) implements ProductRefusal {}

    /** Values that are right by themselves don't go together. */
    record Malformed(FieldFault fault) implements ProductRefusal {}

    record AtLimit(Limit limit, int most, int used) implements ProductRefusal {}
}
