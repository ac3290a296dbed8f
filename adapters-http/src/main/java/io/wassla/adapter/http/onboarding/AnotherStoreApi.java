package io.wassla.adapter.http.onboarding;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.adapter.http.tenancy.StoreApi;
import io.wassla.adapter.http.tenancy.TenantJson;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.onboarding.OpenAnotherStore;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** A further store, and tokens to work on it. */
public final class AnotherStoreApi implements ApiFeature {
    private final OpenAnotherStore openAnotherStore;
    private final SwitchTenant switchTenant;
    private final ShowTenant showTenant;

    public AnotherStoreApi(OpenAnotherStore openAnotherStore, SwitchTenant switchTenant, ShowTenant showTenant) {
        this.openAnotherStore = openAnotherStore;
        this.switchTenant = switchTenant;
        this.showTenant = showTenant;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                "/api/v1/tenants",
                                "openAnotherStore",
                                "Tenants",
                                "Opens a further store, as far as the plan allows")
                        .signedIn()
                        .takes(NewTenant.class)
                        .answersMade(TenantJson.class)
                        .refuses(
                                ProblemType.ONBOARDING_STEP,
                                ProblemType.SLUG_TAKEN,
                                ProblemType.SLUG_INVALID,
                                ProblemType.SLUG_RESERVED,
                                ProblemType.PLAN_LIMIT)
                        .by(this::open),
                Describe.post(
                                "/api/v1/tenants/{id}/token",
                                "switchTenant",
                                "Tenants",
                                "Gives tokens for another of my tenants")
                        .signedIn()
                        .storingNothing()
                        .answers(200, TokensJson.class)
                        .refuses(ProblemType.TENANT_FORBIDDEN)
                        .by(this::token));
    }

    record NewTenant(
            @About(example = "بيت العود") String name,
            @About(example = "oud-house") String slug,

            @About(value = "ISO 3166-1 alpha-2, in capital or small letters.", example = "SA", most = 2)
            String country,

            @About(value = "One to five different ones.", example = "[\"perfumes\"]")
            List<BusinessCategory> categories) {}

    private Answer open(Call call) {
        return switch (openAnotherStore.handle(command(call))) {
            case OpenAnotherStore.Outcome.Opened opened ->
                Answer.created(StoreApi.path(opened.store().store().id()), json(opened));
            case OpenAnotherStore.Outcome.Due due -> Refusals.due(due.step());
            case StoreRefusal refusal -> Refusals.of(refusal);
        };
    }

    private TenantJson json(OpenAnotherStore.Outcome.Opened opened) {
        var command = new ShowTenant.Command(opened.store().tenant().id());
        return TenantJson.of(showTenant.handle(command).orElseThrow());
    }

    private static OpenAnotherStore.Command command(Call call) {
        var typed = call.body(NewTenant.class);
        var fields = new Fields();
        var name = fields.read("name", () -> new StoreName(typed.name()));
        var slug = fields.read("slug", () -> new Slug(typed.slug()));
        var country = fields.read("country", () -> Countries.SERVED.require(typed.country()));
        var categories = fields.read("categories", () -> BusinessCategory.choice(typed.categories()));
        fields.refuseIfWrong();
        return new OpenAnotherStore.Command(
                call.principal().person().id(),
                name.get(),
                slug.get(),
                country.get().code(),
                categories.get().asList(),
                call.client());
    }

    private Answer token(Call call) {
        var who = call.principal();
        var command = new SwitchTenant.Command(
                who.person().id(), who.session(), SessionKind.API, new TenantId(call.id("id")), call.client());
        return switch (switchTenant.handle(command)) {
            case SwitchTenant.Outcome.Issued issued -> Answer.ok(TokensJson.of(issued.admission()));
            case SwitchTenant.Outcome.Switched switched ->
                throw new IllegalStateException("a browser's session has no tokens");
            case SwitchTenant.Outcome.NoSeat nothing -> Answer.refused(ProblemType.TENANT_FORBIDDEN);
        };
    }
}
