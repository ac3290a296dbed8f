package io.wassla.core.memory;

import com.google.common.collect.Maps;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.Throttles;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

final class MemoryThrottles implements Throttles {
    private final MemoryPlatformScope scope;

    MemoryThrottles(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Map<ThrottleKey, Throttle> locked(Set<ThrottleKey> keys) {
        return Maps.toMap(keys, this::read);
    }

    @Override
    public Throttle read(ThrottleKey key) {
        return rows().find(key).orElseGet(() -> Throttle.untouched(key));
    }

    @Override
    public void save(Collection<Throttle> throttles) {
        throttles.forEach(throttle -> rows().put(throttle.key(), throttle));
    }

    @Override
    public int forgetBefore(Instant moment) {
        return rows().removeIf(throttle ->
                throttle.tries().isEmpty() || throttle.tries().getLast().isBefore(moment));
    }

    private MemoryTable<ThrottleKey, Throttle> rows() {
        scope.requireOpen();
        return scope.tables.identity.throttles;
    }
}
