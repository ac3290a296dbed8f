package io.wassla.core.memory;

/** Every table there is, by feature. */
final class MemoryTables {
    final MemoryDatabase database;

    MemoryTables(MemoryDatabase database) {
        this.database = database;
    }
}
