package io.wassla.adapter.persistence.sql;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Single statements outside any scope, each committed at once.
 *
 * <p>Refuses to work while the calling thread is inside a transaction: with every connection of the pool in the same
 * position nobody would ever get on.
 */
public final class Alone {
    private final DSLContext dsl;
    private final BooleanSupplier isInside;

    /** @param dsl takes a connection of a pool for each statement and gives it back */
    public Alone(DSLContext dsl, BooleanSupplier isInside) {
        this.dsl = dsl;
        this.isInside = isInside;
    }

    /**
     * @throws io.wassla.core.kernel.ConcurrentChange when a race was lost
     * @throws io.wassla.core.kernel.PortUnavailable when the database does not answer
     */
    public <T extends @Nullable Object> T call(Function<? super DSLContext, ? extends T> statement) {
        refuseInside();
        try {
            return statement.apply(dsl);
        } catch (DataAccessException e) {
            throw Failures.translated(e);
        }
    }

    public void refuseInside() {
        if (isInside.getAsBoolean()) {
            throw new IllegalStateException("not inside a transaction");
        }
    }
}
