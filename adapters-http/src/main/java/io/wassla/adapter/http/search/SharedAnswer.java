package io.wassla.adapter.http.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.util.RawValue;
import com.google.common.hash.Hashing;
import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.json.Json;
import java.nio.charset.StandardCharsets;

/** Answers that are the same for everybody: caches may keep them for seconds and ask whether they still hold. */
final class SharedAnswer {
    private static final String FOR_SECONDS = "public, max-age=5, stale-while-revalidate=30";

    private SharedAnswer() {}

    static Answer of(Object body) {
        var json = json(body);
        return Answer.ok(new RawValue(json))
                .withHeader("Cache-Control", FOR_SECONDS)
                .withHeader("Vary", "X-Tenant")
                .withHeader("ETag", "\"" + Hashing.murmur3_128().hashString(json, StandardCharsets.UTF_8) + "\"");
    }

    /** For good: it has this address now. */
    static Answer moved(String path) {
        return Answer.nothing(301)
                .withHeader("Location", path)
                .withHeader("Cache-Control", FOR_SECONDS)
                .withHeader("Vary", "X-Tenant");
    }

    private static String json(Object body) {
        try {
            return Json.mapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
