package io.wassla.core.search.picture;

import io.wassla.core.catalog.Product;
import io.wassla.core.search.Ranking;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The features of all pictures of a store, one after the other: 100,000 of them are compared in milliseconds.
 *
 * @param docs the number of the product that each picture shows
 * @param features {@value #LENGTH} bytes for each
 */
@SuppressWarnings("ArrayRecordComponent") // a column, never compared
public record PictureTable(long[] docs, byte[] features) {
    /** Bytes of each picture, signed; their inner product is large where pictures look alike. */
    public static final int LENGTH = 128;

    public static final PictureTable EMPTY = new PictureTable(new long[0], new byte[0]);

    public PictureTable {
        if (features.length != docs.length * LENGTH) {
            throw new IllegalArgumentException("features are missing");
        }
    }

    public int size() {
        return docs.length;
    }

    /** The products whose pictures are most like this one among those that are seen, the nearest first, each once. */
    public List<Near> nearest(byte[] wanted, int most, Sight sight) {
        var ranking = new Ranking(most * Product.MOST_PICTURES, null, 0);
        for (var place = 0; place < docs.length; place++) {
            var likeness = likeness(wanted, place * LENGTH);
            if (ranking.wants(likeness, docs[place]) && sight.isSeen(docs[place])) {
                ranking.add(likeness, docs[place]);
            }
        }
        var near = new LinkedHashMap<Long, Near>();
        ranking.best().forEach(best -> near.putIfAbsent(best.doc(), new Near(best.doc(), (int) best.key())));
        return near.values().stream().limit(most).toList();
    }

    /** The inner product: vectors have the same length. */
    private int likeness(byte[] wanted, int from) {
        var sum = 0;
        for (var at = 0; at < LENGTH; at++) {
            sum += wanted[at] * features[from + at];
        }
        return sum;
    }

    /** @param likeness the inner product: up to some 127 * 127 */
    public record Near(long doc, int likeness) {}

    @FunctionalInterface
    public interface Sight {
        boolean isSeen(long doc);
    }
}
