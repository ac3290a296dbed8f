package io.wassla.core.search;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.wassla.core.tenancy.TenantId;

/**
 * Room for few pictures at a time on a node: looking at one takes what merchants who upload need too. Neither a store
 * nor a network gets all of it.
 */
final class PicturePlaces {
    private static final int ALL = 4;
    private static final int OF_STORE = 2;
    private static final int OF_NETWORK = 1;

    private final Multiset<TenantId> stores = HashMultiset.create();
    private final Multiset<String> networks = HashMultiset.create();

    /** Whether there was one; whoever got it gives it back. */
    synchronized boolean take(TenantId store, String network) {
        if (stores.size() == ALL || stores.count(store) == OF_STORE || networks.count(network) == OF_NETWORK) {
            return false;
        }
        stores.add(store);
        networks.add(network);
        return true;
    }

    synchronized void giveBack(TenantId store, String network) {
        stores.remove(store);
        networks.remove(network);
    }
}
