package io.wassla.adapter.http.problem;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * What a person reads out when something broke: the request in ten letters instead of its whole id. The line of the
 * request in the log has both.
 */
public final class Reference {
    /** Crockford's: none that is taken for another. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;
    private static final int HALF = 4;

    private Reference() {}

    /** {@code W-7F3K-20A1} */
    public static String of(String requestId) {
        var hash =
                Hashing.sha256().hashString(requestId, StandardCharsets.UTF_8).asLong();
        var letters = new StringBuilder("W");
        for (var at = 0; at < 2 * HALF; at++) {
            if (at % HALF == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt((int) (hash >>> (at * BITS)) & (LETTERS.length() - 1)));
        }
        return letters.toString();
    }
}
