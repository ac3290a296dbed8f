package io.wassla.adapter.persistence.search;

import io.wassla.core.search.Hit;
import java.util.Arrays;

/**
 * Hits in a third of their room: of each how far its product is from the one before, then its strengths, seven bits to a
 * byte.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedHits(byte[] bytes, int count) {
    private static final long STRENGTHS = (1L << Hit.DOC_FROM) - 1;
    /** The longest number: 43 bits. */
    private static final int LONGEST = 7;

    private static final int MORE = 0x80;
    private static final int SEVEN = 0x7f;
    private static final int BITS = 7;

    /** @param hits ascending */
    static PackedHits of(long[] hits) {
        var bytes = new byte[hits.length * 2 * LONGEST];
        var end = 0;
        var last = 0L;
        for (var hit : hits) {
            var doc = Hit.doc(hit);
            end = write(bytes, end, doc - last);
            end = write(bytes, end, hit & STRENGTHS);
            last = doc;
        }
        return new PackedHits(Arrays.copyOf(bytes, end), hits.length);
    }

    private static int write(byte[] bytes, int at, long number) {
        var end = at;
        var rest = number;
        for (; rest >= MORE; rest >>>= BITS) {
            bytes[end++] = (byte) (rest | MORE);
        }
        bytes[end++] = (byte) rest;
        return end;
    }

    long[] hits() {
        var hits = new long[count];
        var reader = new Reader(bytes);
        var doc = 0L;
        for (var place = 0; place < count; place++) {
            doc += reader.next();
            hits[place] = doc << Hit.DOC_FROM | reader.next();
        }
        return hits;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long next() {
            var number = 0L;
            var bits = 0;
            for (; bytes[at] < 0; bits += BITS) {
                number |= (long) (bytes[at++] & SEVEN) << bits;
            }
            return number | (long) bytes[at++] << bits;
        }
    }
}
