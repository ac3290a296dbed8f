package io.wassla.core.search.picture;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Room for few pictures at a time on a node: looking at one takes what merchants who upload need too. Neither a store
 * nor a network gets all of it; who finds none waits a moment for one.
 */
final class PicturePlaces {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ALL = 4;
    private static final int OF_STORE = 2;
    private static final int OF_NETWORK = 1;

    private final Duration patience;
    private final Lock lock = new ReentrantLock(true);
    private final Condition given = lock.newCondition();
    private final Multiset<TenantId> stores = HashMultiset.create();
    private final Multiset<String> networks = HashMultiset.create();

    PicturePlaces() {
        this(PATIENCE);
    }

    PicturePlaces(Duration patience) {
        this.patience = patience;
    }

    /** Whether there was one in time; whoever got it gives it back. */
    boolean take(TenantId store, String network) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (isFull(store, network) && left > 0) {
                left = given.awaitNanos(left);
            }
            if (isFull(store, network)) {
                return false;
            }
            stores.add(store);
            networks.add(network);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(TenantId store, String network) {
        lock.lock();
        try {
            stores.remove(store);
            networks.remove(network);
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isFull(TenantId store, String network) {
        return stores.size() == ALL || stores.count(store) == OF_STORE || networks.count(network) == OF_NETWORK;
    }
}
