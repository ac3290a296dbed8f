package io.wassla.adapter.persistence.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.search.words.Strength;
import java.util.List;
import java.util.Map;

/** The last changes of a store's products. Compared by identity; safe for concurrent use. */
final class Journal {
    /** So many changes are remembered. */
    static final int MOST = 128;

    private volatile Changes changes = new Changes(0, ImmutableList.of());

    Changes changes() {
        return changes;
    }

    /** @param products with their terms as they are now; none of those that are gone */
    synchronized void note(Map<Long, Map<String, Strength>> products) {
        var noted = ImmutableList.<Change>builder().addAll(changes.newest());
        products.forEach((doc, terms) -> noted.add(new Change(doc, terms)));
        var all = noted.build();
        changes =
                new Changes(changes.count() + products.size(), all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** @param terms of the product after it */
    record Change(long doc, Map<String, Strength> terms) {}

    /**
     * As they are at a moment.
     *
     * @param count of all there ever were
     * @param newest the last of them, in their order
     */
    record Changes(long count, List<Change> newest) {
        Changes {
            newest = ImmutableList.copyOf(newest);
        }

        /** Whether all that came after so many are still remembered. */
        boolean reachBackTo(long earlier) {
            return count - earlier <= newest.size();
        }

        List<Change> after(long earlier) {
            return newest.subList(newest.size() - (int) (count - earlier), newest.size());
        }
    }
}
