package io.wassla.adapter.persistence.search;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A table read from the database, true until word comes that it changed; then it is brought up to date by whoever asks
 * next, while others wait. Word comes at any time and never waits.
 */
final class Kept<T> {
    /** Large tables are read as a whole no more often than this. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(400);

    private static final int LARGE = 10_000;

    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong heard = new AtomicLong();
    private final Source<T> source;
    private volatile boolean outdated = true;
    private volatile @Nullable T table;
    /** How much of what was heard is in the table. */
    private volatile long known = -1;

    private long readAt;
    private volatile int weight;

    Kept(Source<T> source) {
        this.source = source;
    }

    int weight() {
        return weight;
    }

    void hear() {
        outdated = true;
        heard.incrementAndGet();
    }

    void hear(long doc) {
        if (changed.size() > source.mostChanges()) {
            outdated = true;
        } else {
            changed.add(doc);
        }
        heard.incrementAndGet();
    }

    T current(Reader<T> reader) {
        var newest = known == heard.get() ? table : null;
        return newest == null ? upToDate(reader) : newest;
    }

    private synchronized T upToDate(Reader<T> reader) {
        var before = table;
        var now = heard.get();
        if (before == null || (outdated && !isFresh(before))) {
            return remember(readAll(reader), now);
        }
        var fresh = changed.isEmpty() ? before : readChanges(reader, before);
        return remember(fresh, outdated ? known : now);
    }

    private T readAll(Reader<T> reader) {
        outdated = false;
        changed.clear();
        try {
            var all = reader.all();
            readAt = System.nanoTime();
            return all;
        } catch (RuntimeException e) {
            outdated = true;
            throw e;
        }
    }

    private T readChanges(Reader<T> reader, T before) {
        var docs = ImmutableSet.copyOf(changed);
        changed.removeAll(docs);
        try {
            return reader.changed(before, docs);
        } catch (RuntimeException e) {
            outdated = true;
            throw e;
        }
    }

    private T remember(T fresh, long now) {
        table = fresh;
        known = now;
        weight = source.size(fresh);
        return fresh;
    }

    private boolean isFresh(T before) {
        return source.size(before) > LARGE && System.nanoTime() - readAt < PAUSE;
    }

    /** What kind of table it is. */
    interface Source<T> {
        int size(T table);

        /** So many changes are read one by one, more make it read all. */
        int mostChanges();
    }

    /** Reads in an open transaction, which must see what was committed before word of it came. */
    interface Reader<T> {
        T all();

        T changed(T before, Set<Long> docs);
    }
}
