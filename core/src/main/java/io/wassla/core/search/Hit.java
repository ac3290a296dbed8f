package io.wassla.core.search;

import io.wassla.core.search.words.Strength;

/**
 * That a word occurs in a product, in one number: the product's number in the index, then the strengths. Numbers of one
 * word in ascending order are in the order of products.
 */
public final class Hit {
    private static final int BITS = 10;

    /** By how many bits a hit is shifted to get the number of the product. */
    public static final int DOC_FROM = 2 * BITS;

    /** The bits that are set when the word stands in the name or a SKU. */
    public static final long OF_TITLE = ((1L << BITS) - 1) << BITS;

    private Hit() {}

    /** @param doc below 2<sup>43</sup> */
    public static long of(long doc, Strength strength) {
        return (doc << (2 * BITS)) | ((long) strength.title() << BITS) | strength.text();
    }

    public static long doc(long hit) {
        return hit >> (2 * BITS);
    }

    static int title(long hit) {
        return (int) (hit >> BITS) & Strength.MOST;
    }

    static int text(long hit) {
        return (int) hit & Strength.MOST;
    }
}
