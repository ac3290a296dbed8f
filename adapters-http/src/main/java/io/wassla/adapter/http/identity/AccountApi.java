package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.IdentifierKind;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.UserJson;
import io.wassla.adapter.http.tenancy.SeatJson;
import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.ChangeProfile;
import io.wassla.core.identity.ConfirmIdentifier;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.RemoveIdentifier;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.onboarding.ShowOnboarding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person who is signed in. */
public final class AccountApi implements ApiFeature {
    private final ShowOnboarding showOnboarding;
    private final ChangeProfile changeProfile;
    private final AddIdentifier addIdentifier;
    private final ConfirmIdentifier confirmIdentifier;
    private final RemoveIdentifier removeIdentifier;

    public AccountApi(
            ShowOnboarding showOnboarding,
            ChangeProfile changeProfile,
            AddIdentifier addIdentifier,
            ConfirmIdentifier confirmIdentifier,
            RemoveIdentifier removeIdentifier) {
        this.showOnboarding = showOnboarding;
        this.changeProfile = changeProfile;
        this.addIdentifier = addIdentifier;
        this.confirmIdentifier = confirmIdentifier;
        this.removeIdentifier = removeIdentifier;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/auth/me", "showMe", "Account", "Who I am, and for which tenant I work")
                        .signedIn()
                        .answers(200, MeJson.class)
                        .by(this::me),
                Describe.patch("/api/v1/auth/me", "changeMe", "Account", "Changes my name and language")
                        .signedIn()
                        .takes(ProfilePatch.class)
                        .answers(200, UserJson.class)
                        .refuses(ProblemType.NOT_FOUND)
                        .by(this::change),
                Describe.post(
                                "/api/v1/auth/identifiers",
                                "addIdentifier",
                                "Account",
                                "Sends a code to an address or number that I want to add or prove")
                        .signedIn()
                        .takes(NewIdentifier.class)
                        .storingNothing()
                        .answers(202, CodeSentJson.class)
                        .refuses(
                                ProblemType.IDENTIFIER_INVALID,
                                ProblemType.IDENTIFIER_EXISTS,
                                ProblemType.IDENTIFIER_UNPROVEN,
                                ProblemType.SIGN_IN_AGAIN,
                                ProblemType.CHANNEL_UNAVAILABLE,
                                ProblemType.DELIVERY_FAILED)
                        .by(this::add),
                Describe.post(
                                "/api/v1/auth/identifiers/verify",
                                "confirmIdentifier",
                                "Account",
                                "Adds the address or number with the code sent there")
                        .signedIn()
                        .takes(IdentifierVerification.class)
                        .storingNothing()
                        .answers(200, UserJson.class)
                        .refuses(ProblemType.OTP_INVALID, ProblemType.OTP_EXHAUSTED, ProblemType.IDENTIFIER_TAKEN)
                        .by(this::confirm),
                Describe.delete(
                                "/api/v1/auth/identifiers/{kind}",
                                "removeIdentifier",
                                "Account",
                                "Takes my `email`, and the password with it, or my `phone` off my account")
                        .signedIn()
                        .answersNothing(204)
                        .refuses(ProblemType.IDENTIFIER_LAST, ProblemType.SIGN_IN_AGAIN)
                        .by(this::remove));
    }

    record MeJson(
            UserJson user,

            @About("The one that the token is for; null before there is a store.") @Nullable
            SeatJson tenant,

            @Nullable Role role,
            StepJson onboarding) {}

    record ProfilePatch(
            @About(example = "سارة العتيبي") @Nullable Given<String> fullName,

            @Nullable Language language) {}

    record NewIdentifier(@About(example = "+966551234567") String identifier) {}

    record IdentifierVerification(
            UUID challengeId,
            @About(example = "042318", most = 64) Secret code) {}

    private Answer me(Call call) {
        var who = call.principal();
        var seat = who.seat();
        var status =
                showOnboarding.handle(new ShowOnboarding.Command(who.person().id()));
        return Answer.ok(new MeJson(
                UserJson.of(who.person()),
                seat == null ? null : SeatJson.of(seat),
                seat == null ? null : seat.role(),
                StepJson.of(status)));
    }

    private Answer change(Call call) {
        var patch = call.patch(ProfilePatch.class);
        var fields = new Fields();
        var typed = Given.or(patch.fullName(), null);
        var name = fields.readIfAny("full_name", typed, PersonName::new);
        fields.refuseIfWrong();
        var command = new ChangeProfile.Command(
                call.principal().person().id(),
                before -> new Profile(
                        patch.fullName() == null ? before.fullName() : name,
                        patch.language() == null ? before.language() : patch.language(),
                        before.theme()));
        return switch (changeProfile.handle(command)) {
            case ChangeProfile.Outcome.Changed changed -> Answer.ok(UserJson.of(changed.user()));
            case ChangeProfile.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private Answer add(Call call) {
        var request = call.body(NewIdentifier.class);
        var fields = new Fields();
        var identifier = fields.read("identifier", () -> Identifier.parse(request.identifier()));
        fields.refuseIfWrong();
        var who = call.principal();
        var command = new AddIdentifier.Command(
                who.person().id(),
                who.session().lifetime().startedAt(),
                identifier.get(),
                call.client(),
                call.language());
        return switch (addIdentifier.handle(command)) {
            case AddIdentifier.Outcome.Asked asked -> CodeSentJson.answer(asked.answer());
            case AddIdentifier.Outcome.AlreadyYours yours -> Answer.refused(ProblemType.IDENTIFIER_EXISTS);
            case AddIdentifier.Outcome.NoRoom full -> Answer.refused(ProblemType.IDENTIFIER_EXISTS);
            case AddIdentifier.Outcome.ProveFirst prove -> Answer.refused(ProblemType.IDENTIFIER_UNPROVEN);
            case AddIdentifier.Outcome.SignInAgain again -> Answer.refused(ProblemType.SIGN_IN_AGAIN);
        };
    }

    private Answer confirm(Call call) {
        var request = call.body(IdentifierVerification.class);
        var command = new ConfirmIdentifier.Command(
                call.principal().person().id(), new ChallengeId(request.challengeId()), request.code(), call.client());
        return switch (confirmIdentifier.handle(command)) {
            case ConfirmIdentifier.Outcome.Added added -> Answer.ok(UserJson.of(added.user()));
            case ConfirmIdentifier.Outcome.Wrong wrong -> SignedIn.wrongCode(wrong.attemptsLeft());
            case ConfirmIdentifier.Outcome.Exhausted exhausted -> Answer.refused(ProblemType.OTP_EXHAUSTED);
            case ConfirmIdentifier.Outcome.TooOften often -> SignedIn.tooOften(often.retryAfter());
            case ConfirmIdentifier.Outcome.Taken taken -> Answer.refused(Problem.of(ProblemType.IDENTIFIER_TAKEN));
        };
    }

    private Answer remove(Call call) {
        var kind = IdentifierKind.of(call.path("kind")).orElse(null);
        if (kind == null) {
            return Answer.refused(ProblemType.NOT_FOUND);
        }
        var who = call.principal();
        var signedInAt = who.session().lifetime().startedAt();
        var command = new RemoveIdentifier.Command(who.person().id(), signedInAt, kind, call.client());
        return switch (removeIdentifier.handle(command)) {
            case RemoveIdentifier.Outcome.Removed removed -> Answer.nothing();
            case RemoveIdentifier.Outcome.Absent absent -> Answer.refused(ProblemType.NOT_FOUND);
            case RemoveIdentifier.Outcome.LastOne last -> Answer.refused(ProblemType.IDENTIFIER_LAST);
            case RemoveIdentifier.Outcome.SignInAgain again -> Answer.refused(ProblemType.SIGN_IN_AGAIN);
        };
    }
}
