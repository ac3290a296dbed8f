package io.wassla.adapter.http.page;

import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.catalog.ProductsPage;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.stock.ScarceVariant;
import io.wassla.core.identity.Contacts;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.session.Principal;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard}: the store, what to do next and what waits. */
final class DashboardPage {
    private static final String SETTINGS = "/dashboard/settings";
    private static final String ACCOUNT = "/account";

    record View(String firstName, String partOfDay, String date, StoreCard store, List<Step> steps, List<Need> needs) {

        long done() {
            return steps.stream().filter(Step::isDone).count();
        }

        @Nullable
        Step now() {
            return steps.stream().filter(Step::isNow).findFirst().orElse(null);
        }
    }

    record StoreCard(
            String name,
            String initial,
            String url,
            String host,
            String status,
            String country,
            String currency,
            String plan) {
        String tone() {
            return status.equals("open") ? "tag--ok" : status.equals("draft") ? "tag--open" : "tag--warn";
        }
    }

    /** @param state done, now or empty */
    record Step(String code, String state, String href, String icon) {
        boolean isDone() {
            return state.equals("done");
        }

        boolean isNow() {
            return state.equals("now");
        }
    }

    record Need(Content title, Content text, String href, String icon, String tone) {
        static Need of(Texts t, String code, String href, String icon, String tone) {
            return new Need(t.rich("need." + code), t.rich("need." + code + ".text"), href, icon, tone);
        }

        /** Of few pieces left. */
        static Need of(Texts t, ScarceVariant scarce, Language reader, Language store) {
            var left = t.richCount(scarce.quantity() > 0 ? "need.scarce.text" : "need.gone.text", scarce.quantity());
            return new Need(
                    t.rich(
                            "need." + (scarce.quantity() > 0 ? "scarce" : "gone"),
                            scarce.name().in(reader, store)),
                    left,
                    ProductsPage.PATH + "/" + scarce.product().value(),
                    "package-minus",
                    "at--w");
        }
    }

    /** A step before it is known which one is due. */
    private record Task(String code, boolean done, String href, String icon) {}

    private static final int MOST_SCARCE = 4;

    private final Desk desk;
    private final StepsLater later = new StepsLater();

    DashboardPage(Desk desk) {
        this.desk = desk;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/dashboard", this::show);
        visits.post(routes, "/dashboard/first-steps/later", visit -> {
            later.set(visit, visit.seat().tenant());
            visit.go("/dashboard");
        });
    }

    private void show(Visit visit) {
        var seat = visit.seat();
        switch (visit.visits().site(visit.visits().domain().host(seat.slug()))) {
            case Site.Storefront(var tenant, var store) -> visit.show("dashboard", view(visit, tenant, store));
            case Site.Inactive inactive -> throw visit.refused(ProblemType.TENANT_INACTIVE);
            case Site.Unknown unknown -> throw new Elsewhere("/dashboard/stores");
            case Site.Moved moved -> throw new Elsewhere("/dashboard/stores");
            case Site.OfPlatform platform -> throw new Elsewhere("/dashboard/stores");
        }
    }

    private View view(Visit visit, Tenant tenant, Store store) {
        var who = visit.signedIn();
        var floor = desk.floor(tenant.id());
        var dates = visit.dates(tenant.market().timeZone());
        return new View(
                People.firstName(who.person().profile().fullName()),
                dates.partOfDay(),
                dates.today(),
                card(visit, tenant, store),
                later.isSet(visit, tenant.id()) ? List.of() : steps(who, store, floor.anyProduct()),
                needs(visit, who, store, floor));
    }

    private static StoreCard card(Visit visit, Tenant tenant, Store store) {
        return new StoreCard(
                store.name().value(),
                People.initial(store.name().value()),
                visit.storeUrl(tenant.slug()),
                visit.storeHost(tenant.slug()),
                store.status().code(),
                tenant.market().country(),
                tenant.market().currency().getCurrencyCode(),
                tenant.plan().code());
    }

    /** Gone once all are done; what is done comes first, for the line joins it. */
    private static List<Step> steps(Principal who, Store store, boolean anyProduct) {
        var tasks = new ArrayList<Task>();
        tasks.add(new Task("created", true, SETTINGS, "store"));
        tasks.add(new Task("product", anyProduct, ProductsPage.PATH + "/new", "package"));
        if (leads(who)) {
            tasks.add(new Task("open", store.status() != StoreStatus.DRAFT, SETTINGS, "globe"));
        }
        tasks.add(new Task("contact", hasBoth(who.person().contacts()), ACCOUNT, "smartphone"));
        tasks.add(new Task("second", who.person().secondFactor(), ACCOUNT, "key-round"));
        var due = tasks.stream().filter(task -> !task.done()).findFirst().orElse(null);
        return due == null
                ? List.of()
                : tasks.stream()
                        .sorted(Comparator.comparing(task -> !task.done()))
                        .map(task -> new Step(task.code(), state(task, due), task.href(), task.icon()))
                        .toList();
    }

    private static String state(Task task, Task due) {
        return task.done() ? "done" : task.equals(due) ? "now" : "";
    }

    private static List<Need> needs(Visit visit, Principal who, Store store, Desk.Floor floor) {
        var t = visit.t();
        var needs = new ArrayList<Need>();
        if (leads(who) && store.status() == StoreStatus.CLOSED) {
            needs.add(Need.of(t, "closed", SETTINGS, "store", "at--w"));
        }
        if (who.person().contacts().anyUnverified()) {
            needs.add(Need.of(t, "unverified", ACCOUNT, "shield-check", "at--w"));
        }
        if (who.person().profile().fullName() == null) {
            needs.add(Need.of(t, "name", ACCOUNT, "id-card", "at--i"));
        }
        floor.scarce().stream()
                .limit(MOST_SCARCE)
                .forEach(scarce -> needs.add(Need.of(t, scarce, visit.language(), store.language())));
        return needs;
    }

    private static boolean leads(Principal who) {
        return who.may(Permission.MANAGE_STORE, PermissionPolicy.STANDARD);
    }

    private static boolean hasBoth(Contacts contacts) {
        return contacts.emailVerified() && contacts.phoneVerified();
    }
}
