package io.wassla.adapter.persistence.invalidation;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Announces on all nodes what a transaction made out of date.
 *
 * <p>The word travels with the commit (NOTIFY is transactional); the node that committed doesn't wait for its own echo
 * but tells its listeners before {@code within} returns.
 */
public final class PostgresInvalidations implements Invalidations {
    static final String CHANNEL = "wassla_invalidation";

    private final List<Consumer<? super Invalidation>> listeners = new CopyOnWriteArrayList<>();
    private final String node;

    /** @param node unique among the nodes of a database */
    public PostgresInvalidations(String node) {
        this.node = node;
    }

    @Override
    public Subscription subscribe(Consumer<? super Invalidation> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Sends word to the other nodes, if the transaction commits; one statement. */
    public void announce(DSLContext transaction, Collection<Invalidation> changes) {
        var letters = changes.stream()
                .map(change -> new Announcement(node, change).letter())
                .toArray(String[]::new);
        transaction.fetch(
                "select pg_notify({0}, letter) from unnest({1}) letter",
                DSL.inline(CHANNEL), DSL.val(letters, SQLDataType.CLOB.array()));
    }

    /** Tells the listeners of this node. */
    public void publish(Collection<Invalidation> changes) {
        changes.forEach(change -> listeners.forEach(listener -> listener.accept(change)));
    }

    /** What another node sent, or an echo, which is passed over. */
    void hear(String letter) {
        var announcement = Announcement.read(letter);
        if (!announcement.node().equals(node)) {
            publish(List.of(announcement.change()));
        }
    }
}
