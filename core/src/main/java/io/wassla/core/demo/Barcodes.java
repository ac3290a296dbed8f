package io.wassla.core.demo;

import java.util.Locale;

/**
 * EAN-13 numbers that GS1 leaves to stores for their own use (prefixes 20 to 29): they are valid and name nothing in the
 * world.
 */
final class Barcodes {
    private Barcodes() {}

    /**
     * @param kind from 0 to 99
     * @param number from 0 to 999,999
     * @param variant from 0 to 99
     */
    static String of(int kind, int number, int variant) {
        var digits = String.format(Locale.ROOT, "20%02d%06d%02d", kind, number, variant);
        return digits + check(digits);
    }

    private static int check(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
