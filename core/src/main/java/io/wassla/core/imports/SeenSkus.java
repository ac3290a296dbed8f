package io.wassla.core.imports;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.wassla.core.catalog.variant.Sku;
import java.nio.charset.StandardCharsets;

/**
 * The SKUs that a file has told so far, whatever their case. Of each no more is kept than eight bytes of a hash, so that
 * a file of millions of rows can be remembered; that two SKUs of such a file share one is not to be expected.
 */
final class SeenSkus {
    private static final HashFunction HASH = Hashing.sipHash24();
    private static final long FREE = 0;

    /** A power of two long; a hash lies at its own place or, when that is taken, at the next free one. */
    private long[] places = new long[1 << 10];

    private int size;

    /** @return whether it is the first time */
    boolean add(Sku sku) {
        if (size > places.length / 2) {
            grow();
        }
        var hash = HASH.hashString(sku.key(), StandardCharsets.UTF_8).asLong();
        if (!put(hash == FREE ? 1 : hash)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        var before = places;
        places = new long[before.length * 2];
        for (var hash : before) {
            if (hash != FREE) {
                put(hash);
            }
        }
    }

    private boolean put(long hash) {
        var last = places.length - 1;
        var place = (int) hash & last;
        while (places[place] != FREE) {
            if (places[place] == hash) {
                return false;
            }
            place = (place + 1) & last;
        }
        places[place] = hash;
        return true;
    }
}
