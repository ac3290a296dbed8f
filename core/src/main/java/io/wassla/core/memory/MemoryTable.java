package io.wassla.core.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows by key, in the order they were added; changes are undone when the transaction is. */
final class MemoryTable<K, V> {
    private final MemoryDatabase database;
    private final Map<K, V> rows = new LinkedHashMap<>();

    MemoryTable(MemoryDatabase database) {
        this.database = database;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    Stream<V> all() {
        return List.copyOf(rows.values()).stream();
    }

    Stream<Map.Entry<K, V>> entries() {
        return List.copyOf(rows.entrySet()).stream();
    }

    /** Adds a row, unless the key is taken; says whether it did. */
    boolean add(K key, V row) {
        if (rows.containsKey(key)) {
            return false;
        }
        put(key, row);
        return true;
    }

    /** Adds or replaces a row. */
    void put(K key, V row) {
        var before = rows.put(key, row);
        database.onRollback(() -> {
            if (before == null) {
                rows.remove(key);
            } else {
                rows.put(key, before);
            }
        });
    }

    void remove(K key) {
        var before = rows.remove(key);
        if (before != null) {
            database.onRollback(() -> rows.put(key, before));
        }
    }

    void removeIf(Predicate<? super V> doomed) {
        entries().filter(row -> doomed.test(row.getValue())).forEach(row -> remove(row.getKey()));
    }
}
