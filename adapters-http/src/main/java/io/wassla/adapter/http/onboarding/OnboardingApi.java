package io.wassla.adapter.http.onboarding;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.tenancy.StoreJson;
import io.wassla.adapter.http.tenancy.StoreUrls;
import io.wassla.core.onboarding.ChooseBusiness;
import io.wassla.core.onboarding.ChooseCountry;
import io.wassla.core.onboarding.OnboardingStatus;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Country, business, store: three answers to an open store. */
public final class OnboardingApi implements ApiFeature {
    private final ShowOnboarding showOnboarding;
    private final ChooseCountry chooseCountry;
    private final ChooseBusiness chooseBusiness;
    private final OpenStore openStore;
    private final NewTokens newTokens;
    private final StoreUrls urls;

    public OnboardingApi(
            ShowOnboarding showOnboarding,
            ChooseCountry chooseCountry,
            ChooseBusiness chooseBusiness,
            OpenStore openStore,
            NewTokens newTokens,
            StoreUrls urls) {
        this.showOnboarding = showOnboarding;
        this.chooseCountry = chooseCountry;
        this.chooseBusiness = chooseBusiness;
        this.openStore = openStore;
        this.newTokens = newTokens;
        this.urls = urls;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get("/api/v1/onboarding/status", "showOnboarding", "Onboarding", "Where I stand")
                        .signedIn()
                        .answers(200, OnboardingJson.class)
                        .by(this::show),
                Describe.post("/api/v1/onboarding/country", "chooseCountry", "Onboarding", "Says where I trade")
                        .signedIn()
                        .takes(CountryChoice.class)
                        .answers(200, OnboardingJson.class)
                        .refuses(ProblemType.ONBOARDING_STEP)
                        .by(this::country),
                Describe.post("/api/v1/onboarding/business", "chooseBusiness", "Onboarding", "Says what I sell")
                        .signedIn()
                        .takes(BusinessChoice.class)
                        .answers(200, OnboardingJson.class)
                        .refuses(ProblemType.ONBOARDING_STEP)
                        .by(this::business),
                Describe.post("/api/v1/onboarding/store", "openStore", "Onboarding", "Opens my store")
                        .signedIn()
                        .takes(NewStore.class)
                        .answersMade(StoreOpenedJson.class)
                        .refuses(
                                ProblemType.ONBOARDING_STEP,
                                ProblemType.SLUG_TAKEN,
                                ProblemType.SLUG_INVALID,
                                ProblemType.SLUG_RESERVED,
                                ProblemType.PLAN_LIMIT)
                        .by(this::store));
    }

    record OnboardingJson(
            @About(value = "The last one completed: REGISTERED, COUNTRY, BUSINESS, STORE or DONE.", example = "COUNTRY")
            String step,

            @About(value = "What is due: country, business, store, or null.", example = "business") @Nullable
            String next,

            @About(value = "ISO 3166-1 alpha-2", example = "SA") @Nullable
            String country,

            @About(example = "[]") List<BusinessCategory> categories,
            @About(example = "null") @Nullable StoreJson store) {}

    record CountryChoice(
            @About(value = "ISO 3166-1 alpha-2, in capital or small letters.", example = "SA", most = 2)
            String country) {}

    record BusinessChoice(
            @About(value = "One to five different ones.", example = "[\"perfumes\"]")
            List<BusinessCategory> categories) {}

    record NewStore(
            @About(example = "عطور الشرق") String name,

            @About(value = "3 to 63 of a–z, 0–9 and hyphen.", example = "oud-house")
            String slug) {}

    private Answer show(Call call) {
        return Answer.ok(json(showOnboarding.handle(
                new ShowOnboarding.Command(call.principal().person().id()))));
    }

    private Answer country(Call call) {
        var typed = call.body(CountryChoice.class).country();
        var fields = new Fields();
        var country = fields.read("country", () -> Countries.SERVED.require(typed));
        fields.refuseIfWrong();
        var command = new ChooseCountry.Command(
                call.principal().person().id(), country.get().code());
        return switch (chooseCountry.handle(command)) {
            case ChooseCountry.Outcome.Chosen chosen -> Answer.ok(json(chosen.status()));
            case ChooseCountry.Outcome.Over over -> Refusals.over();
        };
    }

    private Answer business(Call call) {
        var typed = call.body(BusinessChoice.class).categories();
        var fields = new Fields();
        var categories = fields.read("categories", () -> BusinessCategory.choice(typed));
        fields.refuseIfWrong();
        var command = new ChooseBusiness.Command(
                call.principal().person().id(), categories.get().asList());
        return switch (chooseBusiness.handle(command)) {
            case ChooseBusiness.Outcome.Chosen chosen -> Answer.ok(json(chosen.status()));
            case ChooseBusiness.Outcome.Due due -> Refusals.due(due.step());
            case ChooseBusiness.Outcome.Over over -> Refusals.over();
        };
    }

    private Answer store(Call call) {
        var typed = call.body(NewStore.class);
        var fields = new Fields();
        var name = fields.read("name", () -> new StoreName(typed.name()));
        var slug = fields.read("slug", () -> new Slug(typed.slug()));
        fields.refuseIfWrong();
        var command = new OpenStore.Command(call.principal().person().id(), name.get(), slug.get(), call.client());
        return switch (openStore.handle(command)) {
            case OpenStore.Outcome.Opened opened -> newTokens.answer(opened, call);
            case OpenStore.Outcome.Due due -> Refusals.due(due.step());
            case OpenStore.Outcome.Over over -> Refusals.over();
            case StoreRefusal refusal -> Refusals.of(refusal);
        };
    }

    private OnboardingJson json(OnboardingStatus status) {
        var opened = status.store();
        return new OnboardingJson(
                status.step().name(),
                StepJson.next(status.due()),
                status.country(),
                List.copyOf(status.categories()),
                opened == null
                        ? null
                        : StoreJson.of(
                                opened.store(),
                                opened.tenant().id(),
                                opened.tenant().slug(),
                                urls));
    }
}
