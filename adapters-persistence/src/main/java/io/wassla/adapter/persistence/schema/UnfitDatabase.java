package io.wassla.adapter.persistence.schema;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import java.util.List;

/** A database that must not be used as it is: too old, not migrated, or with walls that don't hold. */
public final class UnfitDatabase extends Trouble {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Sentence> reasons;

    UnfitDatabase(List<Sentence> reasons) {
        super(Sentence.lines(reasons), null);
        this.reasons = ImmutableList.copyOf(reasons);
    }

    static Sentence reason(String key, Object... values) {
        return Sentence.of(UnfitDatabase.class, key, values);
    }

    /** Sentences for an operator: what is wrong and what to do about it. */
    public List<Sentence> reasons() {
        return reasons;
    }
}
