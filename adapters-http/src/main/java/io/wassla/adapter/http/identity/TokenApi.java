package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.core.kernel.Secret;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.PassSecondFactor;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.RefreshTokens;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignOut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Second factors, sign-in links, refreshing tokens, signing out. */
public final class TokenApi implements ApiFeature {
    private final PassSecondFactor passSecondFactor;
    private final RedeemSignInLink redeemLink;
    private final RefreshTokens refreshTokens;
    private final SignOut signOut;
    private final SignedIn signedIn;

    public TokenApi(
            PassSecondFactor passSecondFactor,
            RedeemSignInLink redeemLink,
            RefreshTokens refreshTokens,
            SignOut signOut,
            ShowOnboarding showOnboarding) {
        this.passSecondFactor = passSecondFactor;
        this.redeemLink = redeemLink;
        this.refreshTokens = refreshTokens;
        this.signOut = signOut;
        this.signedIn = new SignedIn(showOnboarding);
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                "/api/v1/auth/second-factor",
                                "passSecondFactor",
                                "Sign-in",
                                "Completes a sign-in with a code of an authenticator app, or a recovery code")
                        .takes(SecondFactorRequest.class)
                        .storingNothing()
                        .answers(200, SignedInJson.class)
                        .refuses(
                                ProblemType.SECOND_FACTOR_INVALID,
                                ProblemType.TOKEN_INVALID,
                                ProblemType.ACCOUNT_SUSPENDED)
                        .by(this::secondFactor),
                Describe.post(
                                "/api/v1/auth/link",
                                "redeemSignInLink",
                                "Sign-in",
                                "Signs in with the token of a single-use link")
                        .takes(LinkRequest.class)
                        .storingNothing()
                        .answers(200, SignedInJson.class)
                        .refuses(
                                ProblemType.TOKEN_INVALID,
                                ProblemType.SECOND_FACTOR_REQUIRED,
                                ProblemType.ACCOUNT_SUSPENDED)
                        .by(this::link),
                Describe.post(
                                "/api/v1/auth/refresh",
                                "refreshTokens",
                                "Sign-in",
                                "Gives new tokens for a refresh token, which is used up")
                        .takes(RefreshRequest.class)
                        .storingNothing()
                        .answers(200, TokensJson.class)
                        .refuses(ProblemType.TOKEN_INVALID)
                        .by(this::refresh),
                Describe.post(
                                "/api/v1/auth/logout",
                                "signOut",
                                "Sign-in",
                                "Ends the session of the access token, or of the refresh token that is sent")
                        .maybeSignedIn()
                        .mayTake(LogoutRequest.class)
                        .storingNothing()
                        .answersNothing(204)
                        .by(this::logout));
    }

    record SecondFactorRequest(
            @About(value = "From `second_factor_required`.", example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret token,

            @About(value = "Six digits, or a recovery code.", example = "042318", most = 64)
            Secret code) {}

    record LinkRequest(
            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret token) {}

    record RefreshRequest(
            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret refreshToken) {}

    record LogoutRequest(
            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A") @Nullable
            Secret refreshToken) {}

    private Answer secondFactor(Call call) {
        var request = call.body(SecondFactorRequest.class);
        var command = new PassSecondFactor.Command(request.token(), request.code(), SessionKind.API, call.client());
        return switch (passSecondFactor.handle(command)) {
            case PassSecondFactor.Outcome.SignedIn in -> signedIn.letIn(in.admission());
            case PassSecondFactor.Outcome.Wrong wrong -> Answer.refused(ProblemType.SECOND_FACTOR_INVALID);
            case PassSecondFactor.Outcome.StartOver over -> Answer.refused(ProblemType.TOKEN_INVALID);
            case PassSecondFactor.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case PassSecondFactor.Outcome.Suspended suspended -> SignedIn.suspended();
        };
    }

    private Answer link(Call call) {
        var request = call.body(LinkRequest.class);
        var command = new RedeemSignInLink.Command(request.token(), SessionKind.API, call.client());
        return switch (redeemLink.handle(command)) {
            case RedeemSignInLink.Outcome.SignedIn in -> signedIn.letIn(in.admission());
            case RedeemSignInLink.Outcome.SecondFactorRequired more ->
                SignedIn.secondFactor(more.token(), more.expiresAt());
            case RedeemSignInLink.Outcome.Invalid invalid -> Answer.refused(ProblemType.TOKEN_INVALID);
            case RedeemSignInLink.Outcome.Suspended suspended -> SignedIn.suspended();
        };
    }

    private Answer refresh(Call call) {
        var request = call.body(RefreshRequest.class);
        return switch (refreshTokens.handle(new RefreshTokens.Command(request.refreshToken(), call.client()))) {
            case RefreshTokens.Outcome.Refreshed refreshed -> Answer.ok(TokensJson.of(refreshed.admission()));
            case RefreshTokens.Outcome.Refused refused -> Answer.refused(ProblemType.TOKEN_INVALID);
        };
    }

    private Answer logout(Call call) {
        var token = call.body(LogoutRequest.class).refreshToken();
        if (token != null) {
            return out(new SignOut.Command.ByRefreshToken(token, call.client()));
        }
        var who = call.knownPrincipal().orElse(null);
        return who == null
                ? Answer.refused(ProblemType.UNAUTHENTICATED)
                : out(new SignOut.Command.OfSession(
                        who.session().id(), who.person().id(), call.client()));
    }

    private Answer out(SignOut.Command command) {
        return switch (signOut.handle(command)) {
            case SignOut.Outcome.SignedOut out -> Answer.nothing();
        };
    }
}
