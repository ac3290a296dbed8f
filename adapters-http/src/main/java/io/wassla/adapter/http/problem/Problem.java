package io.wassla.adapter.http.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.messaging.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal or a failure, before it is put into words.
 *
 * @param errors what is wrong with which field, for malformed input
 * @param members what else the answer tells, for example {@code attempts_left}
 * @param headers what the answer carries besides the usual, for example {@code Retry-After}
 */
public record Problem(
        ProblemType type, List<FieldError> errors, Map<String, Object> members, Map<String, String> headers) {

    /** What every challenge to show an access token begins with (RFC 6750). */
    public static final String CHALLENGE = "Bearer realm=\"wassla\"";

    private static final int UNAUTHORIZED = 401;

    public Problem {
        errors = ImmutableList.copyOf(errors);
        members = ImmutableMap.copyOf(members);
        headers = ImmutableMap.copyOf(headers);
    }

    /** A 401 always names the way to sign in (RFC 9110, 15.5.2). */
    public static Problem of(ProblemType type) {
        var problem = new Problem(type, List.of(), Map.of(), Map.of());
        return type.status() == UNAUTHORIZED ? problem.withHeader("WWW-Authenticate", CHALLENGE) : problem;
    }

    /**
     * Too many tries of one kind. How many there may be in which time holds for a person, an address or a network, and
     * is not told to whoever calls: only when the next one may be made.
     */
    public static Problem tooOften(Duration wait) {
        var seconds = seconds(wait);
        return of(ProblemType.RATE_LIMITED)
                .retryAfter(wait)
                .withHeader("RateLimit-Policy", "\"next\";q=1;w=" + seconds)
                .withHeader("RateLimit", "\"next\";r=0;t=" + seconds);
    }

    /** Malformed input. One error whose code is a problem of its own is that problem. */
    public static Problem invalid(List<FieldError> errors) {
        var type = errors.size() == 1 ? ProblemType.of(errors.getFirst().code()) : Optional.<ProblemType>empty();
        return new Problem(type.orElse(ProblemType.VALIDATION_FAILED), errors, Map.of(), Map.of());
    }

    public static Problem invalid(String field, String code) {
        return invalid(List.of(new FieldError(field, code)));
    }

    /** Nobody carries messages to addresses of that kind yet. */
    public static Problem unreachable(Channel channel) {
        return invalid("identifier", ProblemType.CHANNEL_UNAVAILABLE.code()).with("channel", channel.code());
    }

    public Problem with(String member, Object value) {
        return new Problem(type, errors, with(members, member, value), headers);
    }

    public Problem withHeader(String name, String value) {
        return new Problem(type, errors, members, with(headers, name, value));
    }

    /** Says when trying again makes sense, in whole seconds, rounded up. */
    public Problem retryAfter(Duration wait) {
        var seconds = seconds(wait);
        return withHeader("Retry-After", Long.toString(seconds)).with("retry_after", seconds);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    public Refused asException() {
        return new Refused(this);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildKeepingLast();
    }
}
