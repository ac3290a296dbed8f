package io.wassla.adapter.http.onboarding;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.adapter.http.session.UserJson;
import io.wassla.adapter.http.tenancy.StoreApi;
import io.wassla.adapter.http.tenancy.TenantJson;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.RegisterMerchant;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.StartSession;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with a password and its store, at once. */
public final class RegisterApi implements ApiFeature {
    private static final String USUAL_COUNTRY = "SA";

    private final RegisterMerchant registerMerchant;
    private final StartSession startSession;
    private final ShowTenant showTenant;

    public RegisterApi(RegisterMerchant registerMerchant, StartSession startSession, ShowTenant showTenant) {
        this.registerMerchant = registerMerchant;
        this.startSession = startSession;
        this.showTenant = showTenant;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.post(
                        "/api/v1/auth/register",
                        "register",
                        "Sign-in",
                        "Makes an account with a password, and its store")
                .takes(Registration.class)
                .storingNothing()
                .answersMade(RegisteredJson.class)
                .refuses(
                        ProblemType.EMAIL_TAKEN,
                        ProblemType.SLUG_TAKEN,
                        ProblemType.SLUG_INVALID,
                        ProblemType.SLUG_RESERVED)
                .by(this::register));
    }

    record Registration(
            @About(example = "sara@example.com") String email,

            @About(value = "8 to 128 characters.", example = "correct horse battery staple")
            Secret password,

            @About(example = "سارة العتيبي") String fullName,

            @About(value = "What the store is called.", example = "عطور الشرق")
            String tenantName,

            @About(value = "Made from the name when left out.", example = "oud-house") @Nullable
            String slug,

            @About(
                    value = "ISO 3166-1 alpha-2, in capital or small letters; SA when left out.",
                    example = "SA",
                    most = 2)
            @Nullable
            String country,

            @About(value = "`other` when left out.", example = "[\"perfumes\"]") @Nullable
            List<BusinessCategory> categories) {}

    record RegisteredJson(
            @About(
                    value = "A JSON Web Token, good for as long as `expires_in` says.",
                    example = "eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.e30.c2ln")
            Secret accessToken,

            @About(example = "q1bIE6GzvfHq4cYwzPqkE0ZtT3nQ8sZ1yJ5mWw9xK2A")
            Secret refreshToken,

            @About(example = "Bearer") String tokenType,
            @About(example = "900") long expiresIn,
            UserJson user,
            TenantJson tenant,
            StepJson onboarding) {}

    private Answer register(Call call) {
        return switch (registerMerchant.handle(command(call))) {
            case RegisterMerchant.Outcome.Registered registered -> signIn(registered, call);
            case RegisterMerchant.Outcome.EmailTaken taken -> Answer.refused(ProblemType.EMAIL_TAKEN);
            case RegisterMerchant.Outcome.TooOften often -> Answer.refused(Problem.tooOften(often.retryAfter()));
            case StoreRefusal refusal -> Refusals.of(refusal);
        };
    }

    private static RegisterMerchant.Command command(Call call) {
        var typed = call.body(Registration.class);
        var fields = new Fields();
        var email = fields.read("email", () -> new EmailAddress(typed.email()));
        var password = fields.read("password", () -> new NewPassword(typed.password()));
        var fullName = fields.read("full_name", () -> new PersonName(typed.fullName()));
        var storeName = fields.read("tenant_name", () -> new StoreName(typed.tenantName()));
        var slug = fields.readIfAny("slug", typed.slug(), Slug::new);
        var country = fields.read(
                "country", () -> Countries.SERVED.require(typed.country() == null ? USUAL_COUNTRY : typed.country()));
        var categories = fields.read("categories", () -> categories(typed));
        fields.refuseIfWrong();
        fields.read("password", () -> password.get().notAbout(email.get(), fullName.get()));
        fields.refuseIfWrong();
        return new RegisterMerchant.Command(
                email.get(),
                password.get(),
                fullName.get(),
                storeName.get(),
                slug,
                country.get().code(),
                categories.get(),
                call.language(),
                call.client());
    }

    private static List<BusinessCategory> categories(Registration typed) {
        return typed.categories() == null
                ? List.of(BusinessCategory.OTHER)
                : BusinessCategory.choice(typed.categories()).asList();
    }

    private Answer signIn(RegisterMerchant.Outcome.Registered registered, Call call) {
        var tenant = registered.store().tenant();
        var command = new StartSession.Command(
                registered.user().id(), SessionKind.API, tenant.id(), call.client(), "registration");
        return switch (startSession.handle(command)) {
            case StartSession.Outcome.Started started ->
                Answer.created(
                        StoreApi.path(registered.store().store().id()),
                        json(registered, TokensJson.of(started.admission())));
            case StartSession.Outcome.Refused refused -> Answer.refused(ProblemType.CONFLICT);
        };
    }

    private RegisteredJson json(RegisterMerchant.Outcome.Registered registered, TokensJson tokens) {
        var tenant = registered.store().tenant().id();
        var view = showTenant.handle(new ShowTenant.Command(tenant)).orElseThrow();
        return new RegisteredJson(
                tokens.accessToken(),
                tokens.refreshToken(),
                tokens.tokenType(),
                tokens.expiresIn(),
                UserJson.of(registered.user()),
                TenantJson.of(view),
                StepJson.of(registered.status()));
    }
}
