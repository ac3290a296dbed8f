package io.wassla.core.imports;

import java.util.regex.Pattern;

/**
 * Amounts as people type them: commas between groups of three digits say nothing, and one before one or two last digits
 * is a decimal sign, as spreadsheets of many countries write it.
 */
final class Decimals {
    private static final Pattern GROUPED = Pattern.compile("-?\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+(?:[.٫]\\p{Nd}+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\p{Nd}+,\\p{Nd}{1,2}");

    private Decimals() {}

    static String plain(String typed) {
        if (GROUPED.matcher(typed).matches()) {
            return typed.replace(",", "").replace("٬", "");
        }
        return COMMA.matcher(typed).matches() ? typed.replace(',', '.') : typed;
    }
}
