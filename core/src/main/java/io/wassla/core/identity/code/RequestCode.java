package io.wassla.core.identity.code;

import io.wassla.core.identity.Client;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Identifier;
import java.time.Duration;
import java.time.Instant;

/**
 * Sends a one-time code to whoever asks to sign in, known or unknown: neither the answer nor the time it takes tells
 * whether there is an account.
 */
public final class RequestCode {

    public record Command(Identifier identifier, Client client, Language language) {}

    public sealed interface Outcome {
        /**
         * A code is on its way, now or since the last time somebody asked.
         *
         * @param sentTo masked, to be shown
         * @param expiresAt when the code is dead
         * @param resendAt when asking again sends another one
         * @param anew false when a code sent just now still works and nothing was sent
         */
        record Sent(
                ChallengeId challenge,
                Channel channel,
                String sentTo,
                Instant expiresAt,
                Instant resendAt,
                boolean anew)
                implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        /** No provider is set up that could bring a code there. */
        record ChannelUnavailable(Channel channel) implements Outcome {}

        /** The provider failed; the code is void and nothing was counted. */
        record DeliveryFailed(Duration retryAfter) implements Outcome {}
    }

    private final CodeDispatch dispatch;

    public RequestCode(CodeDispatch dispatch) {
        this.dispatch = dispatch;
    }

    public Outcome handle(Command command) {
        return dispatch.send(new CodeDispatch.Order(
                command.identifier(), CodePurpose.SIGN_IN, null, command.client(), command.language()));
    }
}
