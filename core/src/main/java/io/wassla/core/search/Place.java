package io.wassla.core.search;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;
import io.wassla.core.kernel.InvalidValue;
import java.util.Arrays;

/**
 * Where a page of results ended: what comes next has a lower key, or the same key and a lower number.
 *
 * @param asOf the time as of which the first page was made, in milliseconds: later pages look at the same time
 */
public record Place(long key, long doc, long asOf) {
    private static final BaseEncoding TEXT = BaseEncoding.base64Url().omitPadding();
    private static final int LENGTH = 3 * Long.BYTES;

    /** Throws {@link InvalidValue} {@code cursor_invalid}. */
    public static Place parse(String cursor) {
        if (cursor.length() > 64 || !TEXT.canDecode(cursor)) {
            throw new InvalidValue("cursor_invalid");
        }
        var bytes = TEXT.decode(cursor);
        if (bytes.length != LENGTH) {
            throw new InvalidValue("cursor_invalid");
        }
        return new Place(at(bytes, 0), at(bytes, 1), at(bytes, 2));
    }

    public String text() {
        var bytes = new byte[LENGTH];
        System.arraycopy(Longs.toByteArray(key), 0, bytes, 0, Long.BYTES);
        System.arraycopy(Longs.toByteArray(doc), 0, bytes, Long.BYTES, Long.BYTES);
        System.arraycopy(Longs.toByteArray(asOf), 0, bytes, 2 * Long.BYTES, Long.BYTES);
        return TEXT.encode(bytes);
    }

    boolean isBefore(long otherKey, long otherDoc) {
        return otherKey < key || (otherKey == key && otherDoc < doc);
    }

    private static long at(byte[] bytes, int number) {
        return Longs.fromByteArray(Arrays.copyOfRange(bytes, number * Long.BYTES, (number + 1) * Long.BYTES));
    }
}
