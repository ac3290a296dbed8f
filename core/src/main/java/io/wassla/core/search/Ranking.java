package io.wassla.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps the best of those that pass by, as many as a page has and one more. */
public final class Ranking {
    private final PriorityQueue<Place> kept = new PriorityQueue<>(Ranking::compare);
    private final int limit;
    private final @Nullable Place from;
    private final long asOf;

    /**
     * @param limit of the page
     * @param from where the last page ended; absent for the first
     * @param asOf the moment by which what passes is judged
     */
    public Ranking(int limit, @Nullable Place from, long asOf) {
        this.limit = limit;
        this.from = from;
        this.asOf = asOf;
    }

    /** Whether it would be kept: only then is it worth adding. */
    public boolean wants(long key, long doc) {
        if (from != null && !from.isBefore(key, doc)) {
            return false;
        }
        return kept.size() <= limit || !kept.element().isBefore(key, doc);
    }

    /** Keeps it, and lets go of the worst when there are too many. */
    public void add(long key, long doc) {
        if (wants(key, doc)) {
            if (kept.size() > limit) {
                kept.remove();
            }
            kept.add(new Place(key, doc, asOf));
        }
    }

    /** Best first; one more than the limit when there is more. */
    public List<Place> best() {
        var best = new ArrayList<>(kept);
        best.sort((a, b) -> compare(b, a));
        return best;
    }

    private static int compare(Place a, Place b) {
        var byKey = Long.compare(a.key(), b.key());
        return byKey == 0 ? Long.compare(a.doc(), b.doc()) : byKey;
    }
}
