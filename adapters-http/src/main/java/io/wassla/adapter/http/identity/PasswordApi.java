package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.RequestPasswordReset;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.ChangePassword;
import io.wassla.core.session.ResetPassword;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithPassword;
import java.util.List;

/** Signing in with a password, and getting a new one. */
public final class PasswordApi implements ApiFeature {
    private final SignInWithPassword signIn;
    private final RequestPasswordReset requestReset;
    private final ResetPassword resetPassword;
    private final ChangePassword changePassword;
    private final SignedIn signedIn;

    public PasswordApi(
            SignInWithPassword signIn,
            RequestPasswordReset requestReset,
            ResetPassword resetPassword,
            ChangePassword changePassword,
            ShowOnboarding showOnboarding) {
        this.signIn = signIn;
        this.requestReset = requestReset;
        this.resetPassword = resetPassword;
        this.changePassword = changePassword;
        this.signedIn = new SignedIn(showOnboarding);
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post("/api/v1/auth/login", "signInWithPassword", "Sign-in", "Signs in with a password")
                        .takes(Login.class)
                        .storingNothing()
                        .answers(200, SignedInJson.class)
                        .refuses(
                                ProblemType.CREDENTIALS_INVALID,
                                ProblemType.SECOND_FACTOR_REQUIRED,
                                ProblemType.ACCOUNT_SUSPENDED)
                        .by(this::login),
                Describe.post(
                                "/api/v1/auth/password/reset",
                                "requestPasswordReset",
                                "Sign-in",
                                "Sends a link to choose a new password, if there is an account")
                        .takes(ResetRequest.class)
                        .storingNothing()
                        .answersNothing(202)
                        .by(this::requestReset),
                Describe.post(
                                "/api/v1/auth/password/reset/confirm",
                                "resetPassword",
                                "Sign-in",
                                "Sets a new password with the token of the link")
                        .takes(ResetConfirmation.class)
                        .storingNothing()
                        .answersNothing(204)
                        .refuses(ProblemType.TOKEN_INVALID)
                        .by(this::reset),
                Describe.post(
                                "/api/v1/auth/password",
                                "changePassword",
                                "Account",
                                "Changes the password and ends all other sessions")
                        .signedIn()
                        .takes(PasswordChange.class)
                        .storingNothing()
                        .answersNothing(204)
                        .refuses(ProblemType.CREDENTIALS_INVALID)
                        .by(this::change));
    }

    record Login(
            @About(example = "sara@example.com") String email,
            @About(example = "correct horse battery staple") Secret password) {}

    record ResetRequest(@About(example = "sara@example.com") String email) {}

    record ResetConfirmation(
            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret token,

            @About(value = "8 to 128 characters.", example = "correct horse battery staple")
            Secret password) {}

    record PasswordChange(
            @About(example = "my old password") Secret current,

            @About(value = "8 to 128 characters.", example = "correct horse battery staple")
            Secret password) {}

    private Answer login(Call call) {
        var request = call.body(Login.class);
        EmailAddress email;
        try {
            email = new EmailAddress(request.email());
        } catch (InvalidValue unusable) {
            return Answer.refused(ProblemType.CREDENTIALS_INVALID);
        }
        var command = new SignInWithPassword.Command(email, request.password(), SessionKind.API, call.client());
        return switch (signIn.handle(command)) {
            case SignInWithPassword.Outcome.SignedIn in -> signedIn.letIn(in.admission());
            case SignInWithPassword.Outcome.SecondFactorRequired more ->
                SignedIn.secondFactor(more.token(), more.expiresAt());
            case SignInWithPassword.Outcome.Wrong wrong -> Answer.refused(ProblemType.CREDENTIALS_INVALID);
            case SignInWithPassword.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case SignInWithPassword.Outcome.Suspended suspended -> SignedIn.suspended();
        };
    }

    private Answer requestReset(Call call) {
        var request = call.body(ResetRequest.class);
        var fields = new Fields();
        var email = fields.read("email", () -> new EmailAddress(request.email()));
        fields.refuseIfWrong();
        var command = new RequestPasswordReset.Command(email.get(), call.client(), call.language());
        return switch (requestReset.handle(command)) {
            case RequestPasswordReset.Outcome.Accepted accepted -> Answer.nothing(202);
            case RequestPasswordReset.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
        };
    }

    private Answer reset(Call call) {
        var request = call.body(ResetConfirmation.class);
        var fields = new Fields();
        var password = fields.read("password", () -> new NewPassword(request.password()));
        fields.refuseIfWrong();
        var command = new ResetPassword.Command(request.token(), password.get(), call.client());
        try {
            return switch (resetPassword.handle(command)) {
                case ResetPassword.Outcome.Done done -> Answer.nothing();
                case ResetPassword.Outcome.Invalid invalid -> Answer.refused(ProblemType.TOKEN_INVALID);
            };
        } catch (InvalidValue aboutThem) {
            return Answer.refused(Problem.invalid("password", aboutThem.code()));
        }
    }

    private Answer change(Call call) {
        var request = call.body(PasswordChange.class);
        var who = call.principal();
        var person = who.person();
        var fields = new Fields();
        var password = fields.read(
                "password",
                () -> new NewPassword(request.password())
                        .notAbout(person.contacts().email(), person.profile().fullName()));
        fields.refuseIfWrong();
        var command = new ChangePassword.Command(
                who.person().id(), who.session().id(), request.current(), password.get(), call.client());
        return switch (changePassword.handle(command)) {
            case ChangePassword.Outcome.Changed changed -> Answer.nothing();
            case ChangePassword.Outcome.Wrong wrong -> Answer.refused(ProblemType.CREDENTIALS_INVALID);
            case ChangePassword.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
        };
    }
}
