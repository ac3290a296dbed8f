package io.wassla.adapter.http.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.wassla.adapter.http.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events (WHATWG HTML, 9.2). The answer begins with the first one, and until then may be refused. */
public final class EventSink {
    static final String MEDIA_TYPE = "text/event-stream";

    private final Context ctx;

    EventSink(Context ctx) {
        this.ctx = ctx;
    }

    /** @param id what the client sends as {@code Last-Event-ID} when it comes back */
    public void event(String id, String name, Object data) throws IOException {
        write("id: " + id + "\nevent: " + name + "\ndata: " + json(data) + "\n\n");
    }

    /** A sign of life. */
    public void heartbeat() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        var answer = ctx.res();
        if (!answer.isCommitted()) {
            answer.setContentType(MEDIA_TYPE + "; charset=utf-8");
            answer.setHeader("X-Accel-Buffering", "no");
        }
        var wire = answer.getOutputStream();
        wire.write(text.getBytes(StandardCharsets.UTF_8));
        wire.flush();
    }

    private static String json(Object data) {
        try {
            return Json.mapper().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
