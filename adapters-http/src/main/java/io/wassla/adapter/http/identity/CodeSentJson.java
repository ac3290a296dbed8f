package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.messaging.Channel;
import java.time.Instant;
import java.util.UUID;

/** A code is on its way. */
record CodeSentJson(
        @About("To be sent back with the code.") UUID challengeId,
        Channel channel,

        @About(value = "Masked.", example = "s••••@example.com")
        String sentTo,

        @About("When the code is dead.") Instant expiresAt,
        @About("When asking again sends another code.") Instant resendAt) {

    static Answer answer(RequestCode.Outcome outcome) {
        return switch (outcome) {
            case RequestCode.Outcome.Sent sent ->
                Answer.accepted(new CodeSentJson(
                        sent.challenge().value(), sent.channel(), sent.sentTo(), sent.expiresAt(), sent.resendAt()));
            case RequestCode.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case RequestCode.Outcome.ChannelUnavailable unavailable ->
                Answer.refused(Problem.unreachable(unavailable.channel()));
            case RequestCode.Outcome.DeliveryFailed failed ->
                Answer.refused(Problem.of(ProblemType.DELIVERY_FAILED).retryAfter(failed.retryAfter()));
        };
    }
}
