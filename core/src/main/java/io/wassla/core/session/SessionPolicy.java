package io.wassla.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * How long people stay signed in.
 *
 * @param webIdle a browser's session ends when it was not used for this long
 * @param webLongest and in any case this long after signing in
 * @param access an access token's life
 * @param refresh a refresh token's life, which begins anew at each use
 * @param apiLongest an API session ends this long after signing in, however often it was refreshed
 * @param noticeEvery how exactly the last use is kept; a quarter of the shortest idle time where that is less, or sessions
 *     in use would end
 */
public record SessionPolicy(
        Duration webIdle,
        Duration webLongest,
        Duration access,
        Duration refresh,
        Duration apiLongest,
        Duration noticeEvery) {
    public static final SessionPolicy STANDARD = new SessionPolicy(
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofMinutes(15),
            Duration.ofDays(30),
            Duration.ofDays(365),
            Duration.ofMinutes(5));

    private static final int QUARTER = 4;

    public SessionPolicy {
        noticeEvery = Collections.min(List.of(noticeEvery, webIdle.dividedBy(QUARTER), refresh.dividedBy(QUARTER)));
    }

    /** When a session that is used now ends if it is not used again. */
    Lifetime used(SessionKind kind, Instant startedAt, Instant now) {
        var idleEnd = switch (kind) {
            case WEB -> now.plus(webIdle);
            case API -> now.plus(refresh);
        };
        var longestEnd = switch (kind) {
            case WEB -> startedAt.plus(webLongest);
            case API -> startedAt.plus(apiLongest);
        };
        return new Lifetime(startedAt, now, idleEnd.isBefore(longestEnd) ? idleEnd : longestEnd);
    }
}
