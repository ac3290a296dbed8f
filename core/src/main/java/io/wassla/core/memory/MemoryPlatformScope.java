package io.wassla.core.memory;

import io.wassla.core.tenancy.PlatformScope;

/** Everything across tenants, in memory. */
public final class MemoryPlatformScope extends MemoryUnit implements PlatformScope {
    final MemoryTables tables;

    MemoryPlatformScope(MemoryTables tables) {
        this.tables = tables;
    }
}
