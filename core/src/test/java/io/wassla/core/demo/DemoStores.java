package io.wassla.core.demo;

import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.listing.BrowseProducts;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A Wassla in memory on the 28th of November 2026, to fill demo stores in. */
final class DemoStores {
    static final Instant NOW = Instant.parse("2026-11-28T19:00:00Z");
    static final EmailAddress OWNER = new EmailAddress("demo@example.com");

    final Wassla wassla = Wassla.on(MemoryPorts.on(new MemoryStorage(), InstantSource.fixed(NOW), new SecureChance()));
    final List<Integer> progress = new ArrayList<>();

    Tenant opened(DemoTheme theme) {
        return switch (open(theme, OWNER)) {
            case OpenDemoStore.Outcome.Opened(var tenant) -> tenant;
            case OpenDemoStore.Outcome.Found(var tenant) -> tenant;
            case OpenDemoStore.Outcome.SlugTaken taken -> throw new AssertionError(taken);
            case OpenDemoStore.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    OpenDemoStore.Outcome open(DemoTheme theme, EmailAddress owner) {
        return wassla.demo().open().handle(new OpenDemoStore.Command(theme, owner, Origin.OPERATOR));
    }

    FillDemoStore.Outcome fill(Tenant tenant, DemoTheme theme, int products) {
        progress.clear();
        return wassla.demo()
                .fill()
                .handle(new FillDemoStore.Command(tenant.id(), theme, products, Origin.OPERATOR), progress::add);
    }

    List<Product> products(Tenant tenant) {
        var all = new ArrayList<Product>();
        var request = new PageRequest(PageRequest.MOST, null);
        while (request != null) {
            var page = wassla.catalog()
                    .products()
                    .browse()
                    .handle(new BrowseProducts.Command(tenant.id(), ProductFilter.ALL, ProductPlace.of(request)))
                    .page();
            page.items().stream().map(ProductSheet::product).forEach(all::add);
            request = page.next() == null ? null : new PageRequest(PageRequest.MOST, page.next());
        }
        return all;
    }
}
