package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.DropTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.kernel.Secret;
import java.util.List;

/** One-time passwords of an authenticator app as a second factor. */
public final class SecondFactorApi implements ApiFeature {
    private final EnrolTotp enrolTotp;
    private final ConfirmTotp confirmTotp;
    private final DropTotp dropTotp;

    public SecondFactorApi(EnrolTotp enrolTotp, ConfirmTotp confirmTotp, DropTotp dropTotp) {
        this.enrolTotp = enrolTotp;
        this.confirmTotp = confirmTotp;
        this.dropTotp = dropTotp;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                "/api/v1/auth/totp",
                                "enrolTotp",
                                "Account",
                                "Begins a second factor: the secret for an authenticator app")
                        .signedIn()
                        .storingNothing()
                        .answers(201, TotpJson.class)
                        .refuses(ProblemType.SECOND_FACTOR_ON, ProblemType.SIGN_IN_AGAIN)
                        .by(this::enrol),
                Describe.post(
                                "/api/v1/auth/totp/confirm",
                                "confirmTotp",
                                "Account",
                                "Turns the second factor on and hands out recovery codes, once")
                        .signedIn()
                        .takes(AppCode.class)
                        .storingNothing()
                        .answers(200, RecoveryCodesJson.class)
                        .refuses(ProblemType.SECOND_FACTOR_INVALID, ProblemType.SECOND_FACTOR_NOT_BEGUN)
                        .by(this::confirm),
                Describe.delete("/api/v1/auth/totp", "dropTotp", "Account", "Turns the second factor off")
                        .signedIn()
                        .takes(TotpCode.class)
                        .answersNothing(204)
                        .refuses(ProblemType.SECOND_FACTOR_INVALID)
                        .by(this::drop));
    }

    record TotpJson(
            @About(value = "Base32, to be typed.", example = "JBSWY3DPEHPK3PXP")
            Secret key,

            @About(
                    value = "To be shown as a QR code.",
                    example = "otpauth://totp/Wassla:sara%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Wassla")
            Secret uri) {}

    record AppCode(
            @About(value = "Of the app.", example = "042318", most = 64)
            Secret code) {}

    record TotpCode(
            @About(value = "Of the app, or a recovery code.", example = "042318", most = 64)
            Secret code) {}

    record RecoveryCodesJson(
            @About(value = "Each good for one sign-in.", example = "[\"K7M2Q-4XTPB\"]")
            List<Secret> recoveryCodes) {}

    private Answer enrol(Call call) {
        var who = call.principal();
        return switch (enrolTotp.handle(new EnrolTotp.Command(
                who.person().id(), who.session().lifetime().startedAt()))) {
            case EnrolTotp.Outcome.Begun begun -> Answer.created(new TotpJson(begun.key(), begun.uri()));
            case EnrolTotp.Outcome.AlreadyOn on -> Answer.refused(ProblemType.SECOND_FACTOR_ON);
            case EnrolTotp.Outcome.SignInAgain again -> Answer.refused(ProblemType.SIGN_IN_AGAIN);
        };
    }

    private Answer confirm(Call call) {
        var command = new ConfirmTotp.Command(
                call.principal().person().id(), call.body(AppCode.class).code(), call.client());
        return switch (confirmTotp.handle(command)) {
            case ConfirmTotp.Outcome.On on -> Answer.ok(new RecoveryCodesJson(on.recoveryCodes()));
            case ConfirmTotp.Outcome.Wrong wrong -> Answer.refused(ProblemType.SECOND_FACTOR_INVALID);
            case ConfirmTotp.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case ConfirmTotp.Outcome.NothingBegun nothing -> Answer.refused(ProblemType.SECOND_FACTOR_NOT_BEGUN);
        };
    }

    private Answer drop(Call call) {
        var command = new DropTotp.Command(
                call.principal().person().id(), call.body(TotpCode.class).code(), call.client());
        return switch (dropTotp.handle(command)) {
            case DropTotp.Outcome.Dropped dropped -> Answer.nothing();
            case DropTotp.Outcome.Wrong wrong -> Answer.refused(ProblemType.SECOND_FACTOR_INVALID);
            case DropTotp.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
        };
    }
}
