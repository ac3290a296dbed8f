package io.wassla.core.media;

import java.util.Arrays;
import java.util.Optional;

/** What a stored file can be; told by the end of its key, so that a key and its type never disagree. */
public enum MediaType {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    WEBP("webp", "image/webp"),
    CSV("csv", "text/csv; charset=utf-8"),
    JSON("json", "application/json");

    private final String ending;
    private final String header;

    MediaType(String ending, String header) {
        this.ending = ending;
        this.header = header;
    }

    /** How keys end, without the dot. */
    public String ending() {
        return ending;
    }

    /** As it stands in a {@code Content-Type} header. */
    public String header() {
        return header;
    }

    static Optional<MediaType> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(type -> type.ending.equals(ending))
                .findFirst();
    }
}
