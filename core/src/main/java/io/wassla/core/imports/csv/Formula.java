package io.wassla.core.imports.csv;

import com.google.common.base.CharMatcher;

/**
 * Keeps spreadsheets from computing what is text: OWASP's "CSV injection".
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>
 */
public final class Formula {
    private static final String STARTS = "=+-@＝＋－＠\t\r\n";
    private static final String COMPUTED = "=+-@＝＋－＠";
    private static final CharMatcher APOSTROPHE = CharMatcher.is('\'');

    private Formula() {}

    /** With an apostrophe in front of what a spreadsheet would compute, and of what an import would take for guarded. */
    static String guarded(String cell) {
        return begins(cell, STARTS) || isGuarded(cell) ? "'" + cell : cell;
    }

    /** Without the one apostrophe that {@link #guarded} puts. */
    public static String bare(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        return cell.startsWith("'") && begins(APOSTROPHE.trimLeadingFrom(cell), COMPUTED);
    }

    private static boolean begins(String cell, String signs) {
        return !cell.isEmpty() && signs.indexOf(cell.charAt(0)) >= 0;
    }
}
