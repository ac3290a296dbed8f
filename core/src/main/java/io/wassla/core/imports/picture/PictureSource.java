package io.wassla.core.imports.picture;

import com.google.common.io.ByteSource;
import java.net.URI;

/**
 * Fetches a picture from an address that a merchant named.
 *
 * <p>Only from public hosts: never from this machine, its network or a link-local address, whatever a name resolves to
 * and wherever a redirect leads. Gives up after thirty seconds in all. Safe for concurrent use; never called inside a
 * transaction.
 */
public interface PictureSource {

    /** @param most more bytes are refused */
    Fetched fetch(URI address, long most);

    sealed interface Fetched {
        record Bytes(ByteSource content) implements Fetched {}

        /** It won't be there next time either: not found, too long, not a public host, not http. */
        record Refused(String code) implements Fetched {}

        /** The host did not answer, or said that it can't now. */
        record Unreachable(Exception cause) implements Fetched {}
    }
}
