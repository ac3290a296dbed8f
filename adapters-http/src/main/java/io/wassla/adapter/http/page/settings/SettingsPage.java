package io.wassla.adapter.http.page.settings;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Faults;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.StoreStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /dashboard/settings}: name, language and visibility of the store. */
final class SettingsPage {
    static final String PATH = "/dashboard/settings";
    static final String ADDRESS = PATH + "/address";
    static final String STOCK = PATH + "/stock";

    private final ChangeStore change;

    SettingsPage(ChangeStore change) {
        this.change = change;
    }

    /** @param owner whether address and stock are theirs to change too */
    record View(Form form, String url, String host, List<String> statuses, boolean owner) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::save);
    }

    private void show(Visit visit) {
        var store = store(visit);
        visit.show("settings/settings", view(visit, store, new Form(values(store), List.of())));
    }

    private void save(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_STORE);
        var form = visit.form("name", "language", "status", "version", "store");
        try {
            var patch = new ChangeStore.Patch(
                    new StoreName(form.value("name")),
                    null,
                    Language.of(form.value("language")).orElse(null),
                    StoreStatus.of(form.value("status")).orElse(null),
                    null);
            var command = new ChangeStore.Command(
                    seat.tenant(),
                    new StoreId(UUID.fromString(form.value("store"))),
                    patch,
                    Ints.tryParse(form.value("version")),
                    visit.origin());
            settle(visit, form, change.handle(command));
        } catch (InvalidValue unfit) {
            refuse(visit, form.refused("name", visit.t().get("error.name_invalid")));
        } catch (IllegalArgumentException malformedId) {
            throw visit.refused(ProblemType.BAD_REQUEST);
        }
    }

    private void settle(Visit visit, Form form, ChangeStore.Outcome outcome) {
        switch (outcome) {
            case ChangeStore.Outcome.Changed changed -> visit.go(PATH, "saved");
            case ChangeStore.Outcome.Stale(var version) -> {
                var typed = new HashMap<>(form.values());
                typed.put("version", Integer.toString(version));
                var conflict = new FieldError("", visit.t().get("error.conflict"));
                refuse(visit, new Form(Map.copyOf(typed), List.of(conflict)));
            }
            case ChangeStore.Outcome.Malformed(var faults) ->
                refuse(visit, new Form(form.values(), Faults.errors(visit.t(), faults)));
            case ChangeStore.Outcome.StatusRefused refused ->
                refuse(visit, form.refused("status", visit.t().get("error.field_invalid")));
            case ChangeStore.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static void refuse(Visit visit, Form form) {
        visit.refuse("settings/settings", view(visit, store(visit), form));
    }

    private static Store store(Visit visit) {
        var slug = visit.seat(Permission.MANAGE_STORE).slug();
        return switch (visit.visits().site(visit.visits().domain().host(slug))) {
            case Site.Storefront(var tenant, var store) -> store;
            case Site.Inactive inactive -> throw visit.refused(ProblemType.TENANT_INACTIVE);
            case Site.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
            case Site.Moved moved -> throw visit.refused(ProblemType.NOT_FOUND);
            case Site.OfPlatform platform -> throw visit.refused(ProblemType.NOT_FOUND);
        };
    }

    private static Map<String, String> values(Store store) {
        return Map.of(
                "name", store.name().value(),
                "language", store.language().code(),
                "status", store.status().code(),
                "version", Integer.toString(store.revision().version()),
                "store", store.id().value().toString());
    }

    /** A store that was open is never a draft again. */
    private static View view(Visit visit, Store store, Form form) {
        var slug = visit.seat().slug();
        var statuses = Arrays.stream(StoreStatus.values())
                .filter(status -> status != StoreStatus.DRAFT || store.status() == StoreStatus.DRAFT)
                .map(StoreStatus::code)
                .toList();
        var owner = visit.signedIn().may(Permission.MANAGE_TENANT, PermissionPolicy.STANDARD);
        return new View(form, visit.storeUrl(slug), visit.storeHost(slug), statuses, owner);
    }
}
