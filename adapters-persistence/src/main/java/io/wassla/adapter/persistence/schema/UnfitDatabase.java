package io.wassla.adapter.persistence.schema;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A database that must not be used as it is: too old, not migrated, or with walls that don't hold. */
public final class UnfitDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> reasons;

    public UnfitDatabase(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = ImmutableList.copyOf(reasons);
    }

    /** Sentences for an operator: what is wrong and what to do about it. */
    public List<String> reasons() {
        return reasons;
    }
}
