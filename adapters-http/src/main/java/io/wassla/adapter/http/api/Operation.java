package io.wassla.adapter.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.javalin.http.HandlerType;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Sample;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param path with parameters in braces
 * @param traits how calls are treated
 * @param takes what may be sent along
 * @param answers what comes back when it is done
 * @param problems what comes back when it is refused, besides what {@link UsualProblems} adds
 */
public record Operation(
        HandlerType method,
        String path,
        About about,
        Traits traits,
        Takes takes,
        List<Reply> answers,
        Set<ProblemType> problems,
        Handler handler) {

    private static final List<String> SITES = List.of("/api/", "/store/");

    public Operation {
        answers = ImmutableList.copyOf(answers);
        problems = ImmutableSet.copyOf(problems);
    }

    /** Does the work. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(Call call);
    }

    /**
     * For people who read the documentation.
     *
     * @param id unique, camelCase: what generated clients call the operation
     */
    public record About(String id, String tag, String summary) {}

    /**
     * @param storesAnswers whether a repeated {@code Idempotency-Key} is answered from memory; never on sign-in
     * @param versioned whether answers carry an {@code ETag}, and changes heed {@code If-Match}
     */
    public record Traits(Access access, boolean storesAnswers, boolean versioned) {}

    /** @param bodyOptional whether the whole body may be left out */
    public record Takes(Body body, boolean bodyOptional, List<Parameter> parameters) {
        public Takes {
            parameters = ImmutableList.copyOf(parameters);
        }
    }

    /** The body of a request. */
    public sealed interface Body {
        record None() implements Body {}

        record Json(Class<? extends Record> type) implements Body {}

        /** A merge patch of such a record (RFC 7396). */
        record Patch(Class<? extends Record> type) implements Body {}

        /**
         * A file: the body itself, or the part {@code file} of a form.
         *
         * @param types media types that the body itself may have, in one order for ever; none when only a form will do
         * @param fields what a form may hold besides
         * @param most bytes
         * @param sample a file to show in the documentation
         */
        record Upload(Set<String> types, List<Parameter> fields, long most, Sample sample) implements Body {
            public Upload {
                types = ImmutableSortedSet.copyOf(types);
                fields = ImmutableList.copyOf(fields);
            }
        }
    }

    /** The body of an answer. */
    public sealed interface Reply {
        int status();

        record Nothing(int status) implements Reply {}

        /** @param example absent where the examples of the fields make one */
        record One(
                int status,
                Class<? extends Record> type,
                @Nullable Record example) implements Reply {}

        /** Something new, with its address in {@code Location}. */
        record Made(Class<? extends Record> type) implements Reply {
            @Override
            public int status() {
                return 201;
            }
        }

        record Many(int status, Class<? extends Record> item) implements Reply {}

        /** Server-sent events, each with such a record as its data. */
        record Events(int status, Class<? extends Record> data) implements Reply {}

        /** Not JSON. */
        record Text(int status, String mediaType) implements Reply {}
    }

    /** Whether calls belong to a site and count for rate limits: all but those that tell how the server is. */
    public boolean isOfSite() {
        return SITES.stream().anyMatch(path::startsWith);
    }

    /** The same operation at another path. */
    Operation at(String otherPath, String otherId) {
        return new Operation(
                method,
                otherPath,
                new About(otherId, about.tag(), about.summary()),
                traits,
                takes,
                answers,
                problems,
                handler);
    }
}
