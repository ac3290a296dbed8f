package io.wassla.core.search.facts;

/** Finds what would stand at some places of an array if it were sorted, without sorting the rest (quickselect). */
final class Ordering {
    private final long[] values;
    private final int size;
    /** Before here everything is at its place or below. */
    private int settled;

    /** Whoever chose the values shall not know how they are cut. */
    private long dice = System.identityHashCode(this);

    /** @param values are put into another order */
    Ordering(long[] values, int size) {
        this.values = values;
        this.size = size;
    }

    /** @param place not before one that was asked for earlier */
    long at(int place) {
        var low = settled;
        var high = size - 1;
        while (low < high) {
            var cut = cut(low, high);
            if (place <= cut) {
                high = cut;
            } else {
                low = cut + 1;
            }
        }
        settled = place;
        return values[place];
    }

    /** Says up to where nothing is above any of what comes after it. */
    private int cut(int low, int high) {
        dice = dice * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        var middle = values[low + (int) ((dice >>> 33) % (high - low))];
        var left = low - 1;
        var right = high + 1;
        while (true) {
            do {
                left++;
            } while (values[left] < middle);
            do {
                right--;
            } while (values[right] > middle);
            if (left >= right) {
                return right;
            }
            var swapped = values[left];
            values[left] = values[right];
            values[right] = swapped;
        }
    }
}
