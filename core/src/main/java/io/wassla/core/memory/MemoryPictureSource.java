package io.wassla.core.memory;

import com.google.common.io.ByteSource;
import io.wassla.core.imports.picture.PictureSource;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A world of pictures that holds what was put there. */
public final class MemoryPictureSource implements PictureSource {
    private final Map<URI, ByteSource> pictures = new ConcurrentHashMap<>();

    public void put(URI address, byte[] picture) {
        pictures.put(address, ByteSource.wrap(picture.clone()));
    }

    @Override
    public Fetched fetch(URI address, long most) {
        var found = pictures.get(address);
        return found == null ? new Fetched.Refused("picture_not_found") : new Fetched.Bytes(found);
    }
}
