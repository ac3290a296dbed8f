package io.wassla.app;

import com.google.common.io.ByteSource;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.contract.Pngs;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A store with one of everything, and its owner.
 *
 * @param ids of what there is, by the path that shows it
 */
record Furnished(Caller caller, String tenant, Map<String, String> ids) {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final List<String> SHELVES = List.of(
            "/api/v1/products",
            "/api/v1/categories",
            "/api/v1/tags",
            "/api/v1/glossary",
            "/api/v1/members",
            "/api/v1/stores",
            "/api/v1/jobs",
            "/api/v1/tenants",
            "/api/v1/search/settings",
            "/api/v1/products/{id}",
            "/api/v1/products/{id}/stock-history");

    Furnished() {
        this(Caller.of("http://localhost"), "", Map.of());
    }

    static Furnished open(Installed wassla, String email, String slug) {
        var opened = wassla.people().openStore(email, slug);
        var caller = wassla.caller().as(opened.at("/access_token"));
        var ids = new HashMap<String, String>();
        var tenant = opened.at("/tenant/id");
        ids.put("/api/v1/tenants/{id}", tenant);
        ids.put("/api/v1/stores/{id}", opened.at("/store/id"));
        ids.put(
                "/api/v1/categories/{id}",
                made(caller, "categories", "{\"name\": \"عطور\"}").at("/id"));
        ids.put("/api/v1/tags/{id}", made(caller, "tags", "{\"name\": \"ورد\"}").at("/id"));
        var product = made(
                caller, "products", "{\"name\": \"عود\", \"sku\": \"A\", \"price\": {\"amount\": 100}, \"stock\": 3}");
        ids.put("/api/v1/products/{id}", product.at("/id"));
        ids.put("/api/v1/variants/{id}", product.at("/variants/0/id"));
        ids.put("/api/v1/products/{id}/images/{image_id}", picture(wassla, tenant, product.at("/id")));
        ids.put("/api/v1/jobs/{id}", job(wassla, tenant));
        ids.put("/api/v1/members/{id}", caller.get("/api/v1/members").at("/items/0/id"));
        ids.put(
                "/api/v1/auth/sessions/{id}",
                caller.get("/api/v1/auth/sessions").at("/items/0/id"));
        ids.put("/api/auth/sessions/{id}", caller.get("/api/auth/sessions").at("/items/0/id"));
        return new Furnished(caller, tenant, Map.copyOf(ids));
    }

    private static Caller.Reply made(Caller caller, String shelf, String thing) {
        return caller.post("/api/v1/" + shelf, thing).expect(201);
    }

    private static String picture(Installed wassla, String tenant, String product) {
        var command = new AddProductPicture.Command(
                new TenantId(UUID.fromString(tenant)),
                new ProductId(UUID.fromString(product)),
                ByteSource.wrap(Pngs.grey(200, 200, 90)),
                LocalizedText.NONE,
                Origin.AUTOMATIC);
        var added =
                wassla.server().assembly().wassla().catalog().pictures().add().handle(command);
        return ((AddProductPicture.Outcome.Added) added).picture().id().value().toString();
    }

    /** One that waits for a worker of a kind there is none of. */
    private static String job(Installed wassla, String tenant) {
        var id = new TenantId(UUID.fromString(tenant));
        var assembly = wassla.server().assembly();
        var task = new Job.Task(id, "nobody_does_this", Settings.NONE);
        var job = Job.queue(new JobId(assembly.ids().get()), task, Instant.parse("2026-01-15T12:00:00Z"));
        assembly.ports().storage().transactions().within(id, scope -> {
            scope.jobs().add(job);
            return job;
        });
        return job.id().value().toString();
    }

    /** The id of what such a path leads to. */
    String id(String template) {
        return Objects.requireNonNull(ids.get(template), template);
    }

    /** Such a path, leading to what is here. */
    String path(String template) {
        return PLACE.matcher(template).replaceAll(place -> id(template.substring(0, place.end())));
    }

    /** All that can be seen of it, to be compared. */
    List<String> belongings() {
        return SHELVES.stream()
                .map(shelf -> caller.get(path(shelf)).expect(200).text())
                .toList();
    }
}
