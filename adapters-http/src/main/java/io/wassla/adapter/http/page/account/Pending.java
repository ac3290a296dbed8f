package io.wassla.adapter.http.page.account;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Identifier;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A code that this browser waits for, kept in a cookie so that its page can be reopened. It holds what the person typed
 * and nothing that proves anything; whoever changes it fools only themselves.
 *
 * @param typed what the code was asked for, to ask again
 * @param sentTo masked
 */
record Pending(
        ChallengeId challenge, String typed, Channel channel, String sentTo, Instant expiresAt, Instant resendAt) {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final BaseEncoding BASE64 = BaseEncoding.base64Url().omitPadding();
    private static final char BREAK = '\n';

    static Pending of(String typed, RequestCode.Outcome.Sent sent) {
        return new Pending(sent.challenge(), typed, sent.channel(), sent.sentTo(), sent.expiresAt(), sent.resendAt());
    }

    /** Where the code went, for whoever typed it: whole, so that a slip is seen. */
    String shown() {
        try {
            var identifier = Identifier.parse(typed);
            return identifier.channel() == channel ? identifier.readable() : sentTo;
        } catch (InvalidValue changedByHand) {
            return sentTo;
        }
    }

    /** Longer than the code is good for, so that the page can offer another one. */
    Duration kept(Instant now) {
        var good = Duration.between(now, expiresAt);
        return good.compareTo(SHORTEST) < 0 ? SHORTEST : good;
    }

    String encoded() {
        var text = String.join(
                Character.toString(BREAK),
                challenge.value().toString(),
                typed.replace(BREAK, ' '),
                channel.name(),
                sentTo,
                expiresAt.toString(),
                resendAt.toString());
        return BASE64.encode(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Pending> decode(String cookie) {
        try {
            var parts = Splitter.on(BREAK).splitToList(new String(BASE64.decode(cookie), StandardCharsets.UTF_8));
            return Optional.of(new Pending(
                    new ChallengeId(UUID.fromString(parts.get(0))),
                    parts.get(1),
                    Channel.valueOf(parts.get(2)),
                    parts.get(3),
                    Instant.parse(parts.get(4)),
                    Instant.parse(parts.get(5))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
