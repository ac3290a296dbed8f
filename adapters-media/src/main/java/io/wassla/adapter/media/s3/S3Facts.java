package io.wassla.adapter.media.s3;

import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectKey;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;

/** What the headers of an answer tell of a file. */
final class S3Facts {
    private S3Facts() {}

    static ObjectFacts of(ObjectKey key, Headers headers) {
        var length = Long.parseLong(String.valueOf(headers.get("Content-Length")));
        var stored =
                ZonedDateTime.parse(String.valueOf(headers.get("Last-Modified")), DateTimeFormatter.RFC_1123_DATE_TIME);
        return new ObjectFacts(key, length, stored.toInstant());
    }
}
