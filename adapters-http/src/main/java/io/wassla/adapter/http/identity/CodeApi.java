package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signing in with a one-time code. */
public final class CodeApi implements ApiFeature {
    private final RequestCode requestCode;
    private final SignInWithCode signInWithCode;
    private final SignedIn signedIn;

    public CodeApi(RequestCode requestCode, SignInWithCode signInWithCode, ShowOnboarding showOnboarding) {
        this.requestCode = requestCode;
        this.signInWithCode = signInWithCode;
        this.signedIn = new SignedIn(showOnboarding);
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post("/api/v1/auth/otp/request", "requestCode", "Sign-in", "Asks for a one-time code")
                        .takes(CodeRequest.class)
                        .storingNothing()
                        .answers(202, CodeSentJson.class)
                        .refuses(
                                ProblemType.IDENTIFIER_INVALID,
                                ProblemType.CHANNEL_UNAVAILABLE,
                                ProblemType.DELIVERY_FAILED)
                        .by(this::request),
                Describe.post("/api/v1/auth/otp/verify", "signInWithCode", "Sign-in", "Signs in with a one-time code")
                        .takes(CodeVerification.class)
                        .storingNothing()
                        .answers(200, SignedInJson.class)
                        .refuses(
                                ProblemType.OTP_INVALID,
                                ProblemType.OTP_EXHAUSTED,
                                ProblemType.SECOND_FACTOR_REQUIRED,
                                ProblemType.ACCOUNT_SUSPENDED)
                        .by(this::verify));
    }

    record CodeRequest(
            @About(
                    value = "An e-mail address or a phone number, digits in either script.",
                    example = "sara@example.com")
            String identifier,

            @About("That of the identifier; may be left out.") @Nullable
            Channel channel) {}

    record CodeVerification(
            UUID challengeId,

            @About(value = "Six digits in either script.", example = "042318", most = 64)
            Secret code) {}

    private Answer request(Call call) {
        var request = call.body(CodeRequest.class);
        var fields = new Fields();
        var identifier = fields.read("identifier", () -> identifier(request));
        fields.refuseIfWrong();
        return CodeSentJson.answer(
                requestCode.handle(new RequestCode.Command(identifier.get(), call.client(), call.language())));
    }

    private static Identifier identifier(CodeRequest request) {
        var identifier = Identifier.parse(request.identifier());
        if (request.channel() != null && request.channel() != identifier.channel()) {
            throw new InvalidValue("channel_unavailable");
        }
        return identifier;
    }

    private Answer verify(Call call) {
        var request = call.body(CodeVerification.class);
        var outcome = signInWithCode.handle(new SignInWithCode.Command(
                new ChallengeId(request.challengeId()),
                request.code(),
                SessionKind.API,
                call.client(),
                call.language()));
        return switch (outcome) {
            case SignInWithCode.Outcome.SignedIn in -> signedIn.letIn(in.admission());
            case SignInWithCode.Outcome.SecondFactorRequired more ->
                SignedIn.secondFactor(more.token(), more.expiresAt());
            case SignInWithCode.Outcome.Wrong wrong -> SignedIn.wrongCode(wrong.attemptsLeft());
            case SignInWithCode.Outcome.Exhausted exhausted -> Answer.refused(ProblemType.OTP_EXHAUSTED);
            case SignInWithCode.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case SignInWithCode.Outcome.Suspended suspended -> SignedIn.suspended();
        };
    }
}
