package io.wassla.core.contract;

import com.google.common.base.Splitter;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.SignedLinks;
import java.net.URI;
import java.util.Optional;

/** Opens signed addresses of this server as the server would. */
public record LinkVisitor(SignedLinks links, ObjectStorage storage) {

    public Optional<byte[]> visit(URI address) {
        var key = new ObjectKey(address.getPath().substring(SignedLinks.ROOT.length()));
        var query = Splitter.on('&').withKeyValueSeparator('=').split(address.getQuery());
        return links.allows(key, Long.parseLong(query.getOrDefault("until", "0")), query.getOrDefault("signature", ""))
                ? storage.open(key).map(open -> {
                    try (open) {
                        return open.read();
                    }
                })
                : Optional.empty();
    }
}
