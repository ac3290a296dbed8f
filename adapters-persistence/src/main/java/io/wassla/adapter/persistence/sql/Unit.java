package io.wassla.adapter.persistence.sql;

import com.google.common.base.Suppliers;
import io.wassla.core.tenancy.Invalidation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One open PostgreSQL transaction: what a repository speaks through.
 *
 * <p>Belongs to the thread that opened it and ends with its transaction; used afterwards or elsewhere it throws, so
 * that a leaked repository is found out.
 */
public final class Unit {
    private final Supplier<DSLContext> dsl;
    private final Thread owner = Thread.currentThread();
    private final Set<Invalidation> announced = new LinkedHashSet<>();
    private boolean abandoned;
    private boolean ended;

    /** @param opening begins the transaction, when something is first asked in it */
    public Unit(Supplier<DSLContext> opening) {
        this.dsl = Suppliers.memoize(opening::get);
    }

    public DSLContext dsl() {
        check();
        return dsl.get();
    }

    public <T extends @Nullable Object> T abandon(T outcome) {
        abandoned = true;
        return outcome;
    }

    public void invalidate(Invalidation what) {
        check();
        announced.add(what);
    }

    public Set<Invalidation> announced() {
        return announced;
    }

    public boolean isAbandoned() {
        return abandoned;
    }

    public void end() {
        ended = true;
    }

    private void check() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
        if (!owner.equals(Thread.currentThread())) {
            throw new IllegalStateException("a transaction belongs to the thread that opened it");
        }
    }
}
