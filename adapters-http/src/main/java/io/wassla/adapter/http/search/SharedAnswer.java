package io.wassla.adapter.http.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.hash.Hashing;
import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.json.Json;
import java.nio.charset.StandardCharsets;

/** Answers that are the same for everybody: caches may keep them for seconds and ask whether they still hold. */
final class SharedAnswer {
    private static final String FOR_SECONDS = "public, max-age=5, stale-while-revalidate=30";

    private SharedAnswer() {}

    static Answer of(Object body) {
        return Answer.ok(body)
                .withHeader("Cache-Control", FOR_SECONDS)
                .withHeader("Vary", "X-Tenant")
                .withHeader("ETag", tag(body));
    }

    private static String tag(Object body) {
        try {
            var json = Json.mapper().writeValueAsString(body);
            return "\"" + Hashing.murmur3_128().hashString(json, StandardCharsets.UTF_8) + "\"";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
