package io.wassla.core.imports;

/**
 * Keeps spreadsheets from computing what is text: OWASP's "CSV injection".
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a>
 */
final class Formula {
    private static final String STARTS = "=+-@\t\r";
    private static final String COMPUTED = "=+-@";

    private Formula() {}

    /** With an apostrophe in front of what a spreadsheet would compute. */
    static String guarded(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Without the one apostrophe that {@link #guarded} puts. */
    static String bare(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
