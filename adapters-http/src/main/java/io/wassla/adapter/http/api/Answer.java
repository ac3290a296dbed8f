package io.wassla.adapter.http.api;

import com.google.common.collect.ImmutableMap;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operation answers. */
public sealed interface Answer {

    int status();

    /**
     * @param body a record, or nothing
     * @param version of what the body tells; absent where nobody may ask for it
     */
    record Done(
            int status,
            @Nullable Object body,
            Map<String, String> headers,
            @Nullable Integer version) implements Answer {
        public Done {
            headers = ImmutableMap.copyOf(headers);
        }

        public Done withHeader(String name, String value) {
            return new Done(
                    status,
                    body,
                    ImmutableMap.<String, String>builder()
                            .putAll(headers)
                            .put(name, value)
                            .buildKeepingLast(),
                    version);
        }

        /** Lets a client say later which version it means to change. */
        public Done withVersion(Revision revision) {
            return new Done(status, body, headers, revision.version());
        }
    }

    /** Not JSON. */
    record Text(String body, String mediaType) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Events, told while the connection stays open. */
    record Events(Telling telling) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Tells events until there are no more; throws when nobody listens any longer. */
    @FunctionalInterface
    interface Telling {
        void tell(EventSink sink) throws IOException;
    }

    /** Not JSON, and written while it is sent: it may be longer than memory. */
    record Stream(String mediaType, String fileName, Writing content) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Writes the content of an answer. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    record Refusal(Problem problem) implements Answer {
        @Override
        public int status() {
            return problem.type().status();
        }
    }

    static Done ok(Object body) {
        return new Done(200, body, Map.of(), null);
    }

    static Done created(Object body) {
        return new Done(201, body, Map.of(), null);
    }

    /** @param location where it can be read from now on */
    static Done created(String location, Object body) {
        return created(body).withHeader("Location", location);
    }

    static Done accepted(Object body) {
        return new Done(202, body, Map.of(), null);
    }

    static Done nothing() {
        return new Done(204, null, Map.of(), null);
    }

    static Done nothing(int status) {
        return new Done(status, null, Map.of(), null);
    }

    static Answer refused(ProblemType type) {
        return new Refusal(Problem.of(type));
    }

    static Answer refused(Problem problem) {
        return new Refusal(problem);
    }
}
