package io.wassla.adapter.http.api;

import com.google.common.io.BaseEncoding;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.KeyedHash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

/** Cursors as clients hold them: opaque, and of no use when altered. */
public final class Cursors {
    private static final BaseEncoding TEXT = BaseEncoding.base64Url().omitPadding();
    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();
    private static final int ID = 16;
    private static final int SEAL = 8;

    private final KeyedHash hash;

    public Cursors(KeyedHash hash) {
        this.hash = hash;
    }

    public String write(Cursor cursor) {
        var id = bytes(cursor.before());
        return TEXT.encode(ByteBuffer.allocate(ID + SEAL).put(id).put(seal(id)).array());
    }

    public Cursor read(String text) {
        if (!TEXT.canDecode(text)) {
            throw new InvalidValue("cursor_invalid");
        }
        var bytes = TEXT.decode(text);
        var id = Arrays.copyOf(bytes, ID);
        if (bytes.length != ID + SEAL || !MessageDigest.isEqual(Arrays.copyOfRange(bytes, ID, ID + SEAL), seal(id))) {
            throw new InvalidValue("cursor_invalid");
        }
        var buffer = ByteBuffer.wrap(id);
        return new Cursor(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private byte[] seal(byte[] id) {
        return Arrays.copyOf(HEX.decode(hash.hash("cursor", TEXT.encode(id))), SEAL);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
