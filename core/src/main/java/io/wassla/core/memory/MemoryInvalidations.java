package io.wassla.core.memory;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

final class MemoryInvalidations implements Invalidations {
    private final List<Consumer<? super Invalidation>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Consumer<? super Invalidation> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(Invalidation what) {
        listeners.forEach(listener -> listener.accept(what));
    }
}
