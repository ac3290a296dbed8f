package io.wassla.core.memory;

import io.wassla.core.kernel.ConcurrentChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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

    /** Adds a row whose key can't be taken. */
    void insert(K key, V row) {
        if (!add(key, row)) {
            throw new IllegalStateException("added twice");
        }
    }

    /** Replaces a row by the version that follows it. */
    void update(K key, V row, ToIntFunction<? super V> version) {
        var before = rows.get(key);
        if (before == null || version.applyAsInt(before) + 1 != version.applyAsInt(row)) {
            throw new ConcurrentChange("a row");
        }
        put(key, row);
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

    /** Says how many it removed. */
    int removeIf(Predicate<? super V> doomed) {
        var gone = entries().filter(row -> doomed.test(row.getValue())).toList();
        gone.forEach(row -> remove(row.getKey()));
        return gone.size();
    }
}
