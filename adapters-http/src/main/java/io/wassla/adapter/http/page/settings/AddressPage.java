package io.wassla.adapter.http.page.settings;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.page.onboarding.StoreNaming;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeSlug;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** {@code /dashboard/settings/address}: another slug for the store; the one before leads to it. */
final class AddressPage {
    private static final String TEMPLATE = "settings/store-address";

    private final ChangeSlug change;

    AddressPage(ChangeSlug change) {
        this.change = change;
    }

    /**
     * @param host where the store answers now
     * @param domain what follows the slug, with its dot
     * @param suggestions addresses that are free
     */
    record View(Form form, String host, String domain, List<String> suggestions) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, SettingsPage.ADDRESS, AddressPage::show);
        visits.post(routes, SettingsPage.ADDRESS, this::save);
    }

    private static void show(Visit visit) {
        var slug = visit.seat(Permission.MANAGE_TENANT).slug().value();
        visit.show(TEMPLATE, view(visit, Form.of("slug", slug), List.of()));
    }

    private void save(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_TENANT);
        var form = StoreNaming.address(visit);
        try {
            var slug = new Slug(form.value("slug"));
            settle(visit, form, change.handle(new ChangeSlug.Command(seat.tenant(), slug, null, visit.origin())));
        } catch (InvalidValue unfit) {
            refuse(visit, form, "error.slug_invalid", List.of());
        }
    }

    private static void settle(Visit visit, Form form, ChangeSlug.Outcome outcome) {
        switch (outcome) {
            case ChangeSlug.Outcome.Changed changed -> visit.go(SettingsPage.PATH, "address_changed");
            case ChangeSlug.Outcome.Unavailable(var reserved, var free) ->
                refuse(visit, form, reserved ? "error.slug_reserved" : "error.slug_taken", StoreNaming.texts(free));
            case ChangeSlug.Outcome.TooOften often ->
                show(visit, form.refused("", visit.t().get("address.too_often")), List.of());
            case ChangeSlug.Outcome.Stale stale -> throw visit.refused(ProblemType.CONFLICT);
            case ChangeSlug.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static void refuse(Visit visit, Form form, String why, List<String> suggestions) {
        show(visit, form.refused("slug", visit.t().get(why)), suggestions);
    }

    private static void show(Visit visit, Form refused, List<String> suggestions) {
        visit.refuse(TEMPLATE, view(visit, refused, suggestions));
    }

    private static View view(Visit visit, Form form, List<String> suggestions) {
        return new View(form, visit.storeHost(visit.seat().slug()), visit.afterSlug(), suggestions);
    }
}
