package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.CheckSlug;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Map;

/** {@code /onboarding/store}: name and address, and the store is there. */
final class StorePage {
    private final OpenStore open;
    private final ShowOnboarding show;
    private final CheckSlug checkSlug;
    private final SwitchTenant switchTenant;
    private final SlugAnswers answers;

    StorePage(
            OpenStore open, ShowOnboarding show, CheckSlug checkSlug, SwitchTenant switchTenant, SlugAnswers answers) {
        this.open = open;
        this.show = show;
        this.checkSlug = checkSlug;
        this.switchTenant = switchTenant;
        this.answers = answers;
    }

    /** @param domain what follows the slug, with its dot */
    record View(Form form, String domain, List<String> suggestions) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, OnboardingPath.STORE, this::show);
        visits.post(routes, OnboardingPath.STORE, this::open);
        visits.get(routes, "/onboarding/slug", answers::answer);
        visits.get(routes, "/onboarding", visit -> visit.go(visit.onboarding().orElse("/dashboard/stores")));
    }

    private void show(Visit visit) {
        var status =
                show.handle(new ShowOnboarding.Command(visit.signedIn().person().id()));
        var due = status.due();
        if (due != OnboardingStep.STORE) {
            throw new Elsewhere(due == null ? "/dashboard" : OnboardingPath.of(due));
        }
        visit.show("onboarding-store", new View(Form.EMPTY, visit.afterSlug(), List.of()));
    }

    private void open(Visit visit) {
        var suggestion = visit.typed("suggestion");
        var slug = suggestion.isEmpty() ? visit.typed("slug").strip() : suggestion;
        var form = new Form(Map.of("name", visit.typed("name"), "slug", slug), List.of());
        StoreName name;
        try {
            name = new StoreName(form.value("name"));
        } catch (InvalidValue unfit) {
            var key = form.value("name").isBlank() ? "error.name_required" : "error.name_invalid";
            refuse(visit, form.refused("name", visit.t().get(key)), List.of());
            return;
        }
        try {
            open(visit, form, name, new Slug(slug));
        } catch (InvalidValue unfit) {
            var suggestions = suggestions(slug, name);
            var first = slug.isEmpty() && !suggestions.isEmpty();
            var kept = first ? new Form(Map.of("name", name.value(), "slug", suggestions.getFirst()), List.of()) : form;
            var key = slug.isEmpty() ? "error.slug_choose" : "error.slug_invalid";
            refuse(visit, kept.refused("slug", visit.t().get(key)), suggestions);
        }
    }

    private void open(Visit visit, Form form, StoreName name, Slug slug) {
        var user = visit.signedIn().person().id();
        var t = visit.t();
        switch (open.handle(new OpenStore.Command(user, name, slug, visit.client()))) {
            case OpenStore.Outcome.Opened opened ->
                enter(visit, opened.store().tenant().id());
            case OpenStore.Outcome.Due(var step) -> visit.go(OnboardingPath.of(step));
            case OpenStore.Outcome.Over over -> visit.go("/dashboard");
            case OpenStore.Outcome.SlugTaken(var free) ->
                refuse(visit, form.refused("slug", t.get("error.slug_taken")), texts(free));
            case OpenStore.Outcome.SlugReserved(var free) ->
                refuse(visit, form.refused("slug", t.get("error.slug_reserved")), texts(free));
            case OpenStore.Outcome.AtLimit(var most, var used) ->
                refuse(visit, form.refused("", t.get("error.plan_limit", used, most)), List.of());
        }
    }

    private void enter(Visit visit, TenantId tenant) {
        var who = visit.signedIn();
        switchTenant.handle(new SwitchTenant.Command(
                who.person().id(), who.session().id(), SessionKind.WEB, tenant, visit.client()));
        visit.go("/dashboard", "store_opened");
    }

    private List<String> suggestions(String typed, StoreName name) {
        return switch (checkSlug.handle(new CheckSlug.Command(typed, name.value()))) {
            case CheckSlug.Outcome.Available available ->
                List.of(available.slug().value());
            case CheckSlug.Outcome.Unavailable unavailable -> texts(unavailable.suggestions());
        };
    }

    private static List<String> texts(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }

    private static void refuse(Visit visit, Form form, List<String> suggestions) {
        visit.refuse("onboarding-store", new View(form, visit.afterSlug(), suggestions));
    }
}
