package io.wassla.adapter.http.page.onboarding;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.OnboardingPath;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.onboarding.ChooseBusiness;
import io.wassla.core.onboarding.OnboardingStatus;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.tenancy.BusinessCategory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code /onboarding/business}. */
final class BusinessPage {
    private final ChooseBusiness choose;
    private final ShowOnboarding show;

    BusinessPage(ChooseBusiness choose, ShowOnboarding show) {
        this.choose = choose;
        this.show = show;
    }

    record View(Form form, List<Choice> categories) {
        long chosen() {
            return categories.stream().filter(Choice::chosen).count();
        }
    }

    record Choice(String code, String icon, boolean chosen) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, OnboardingPath.BUSINESS, this::show);
        visits.post(routes, OnboardingPath.BUSINESS, this::choose);
    }

    private void show(Visit visit) {
        var status = here(visit);
        visit.show(
                "onboarding/onboarding-business",
                view(
                        Form.EMPTY,
                        status.categories().stream().map(BusinessCategory::code).toList()));
    }

    /** Whoever is at another step is sent there. */
    private OnboardingStatus here(Visit visit) {
        var status =
                show.handle(new ShowOnboarding.Command(visit.signedIn().person().id()));
        var due = status.due();
        if (due == null || due == OnboardingStep.COUNTRY) {
            throw new Elsewhere(due == null ? "/dashboard" : OnboardingPath.of(due));
        }
        return status;
    }

    private void choose(Visit visit) {
        var user = visit.signedIn().person().id();
        var codes = visit.chosen("category");
        var wrong = wrong(codes);
        if (wrong.isPresent()) {
            var unused = here(visit);
            var message = visit.t().get(wrong.get());
            visit.refuse("onboarding/onboarding-business", view(Form.EMPTY.refused("categories", message), codes));
            return;
        }
        switch (choose.handle(new ChooseBusiness.Command(user, categories(visit, codes)))) {
            case ChooseBusiness.Outcome.Chosen chosen -> visit.go(OnboardingPath.STORE);
            case ChooseBusiness.Outcome.Due(var step) -> visit.go(OnboardingPath.of(step));
            case ChooseBusiness.Outcome.Over over -> visit.go("/dashboard");
        }
    }

    /** The sentence for too few or too many. */
    static Optional<String> wrong(List<String> codes) {
        if (codes.isEmpty()) {
            return Optional.of("error.categories_required");
        }
        return codes.size() > BusinessCategory.MOST ? Optional.of("error.categories_too_many") : Optional.empty();
    }

    /** The form offers nothing else, so what is not known was made up. */
    static List<BusinessCategory> categories(Visit visit, List<String> codes) {
        try {
            return codes.stream().distinct().map(BusinessCategory::of).toList();
        } catch (InvalidValue madeUp) {
            throw visit.refused(ProblemType.BAD_REQUEST);
        }
    }

    private static View view(Form form, Collection<String> chosen) {
        return new View(form, choices(chosen));
    }

    static List<Choice> choices(Collection<String> chosen) {
        return Arrays.stream(BusinessCategory.values())
                .map(category -> new Choice(category.code(), icon(category), chosen.contains(category.code())))
                .toList();
    }

    static String icon(BusinessCategory category) {
        return switch (category) {
            case PERFUMES -> "spray-can";
            case FASHION -> "shirt";
            case ELECTRONICS -> "smartphone";
            case GROCERY -> "shopping-basket";
            case JEWELLERY -> "gem";
            case BEAUTY -> "sparkles";
            case HOME -> "sofa";
            case BOOKS -> "book-open";
            case TOYS -> "toy-brick";
            case SPORTS -> "dumbbell";
            case HEALTH -> "heart-pulse";
            case PETS -> "paw-print";
            case HANDMADE -> "scissors";
            case DIGITAL -> "download";
            case OTHER -> "ellipsis";
        };
    }
}
