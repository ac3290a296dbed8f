package io.wassla.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.contract.Shops;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A store that takes in files. */
final class ImportingShop {
    final MemoryStorage storage = new MemoryStorage();
    final Wassla wassla = Wassla.on(MemoryPorts.on(storage, InstantSource.fixed(Shops.NOW), new SecureChance()));
    final TenantId shop = Shops.open(storage, "nasam").id();

    Settings take(String file) {
        return run(file).state() instanceof JobState.Done(var result, var at) ? result : Settings.of("failed", "job");
    }

    Job run(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        var outcome = wassla.imports().start().handle(new StartImport.Command(shop, bytes, Origin.OPERATOR));
        var queued = outcome instanceof StartImport.Outcome.Queued(var job) ? job : null;
        assertThat(queued).isNotNull();
        wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().startsWith("run-jobs-1"))
                .forEach(chore -> chore.work().run(() -> false));
        return storage.transactions()
                .within(shop, scope -> scope.jobs().find(queued.id()))
                .orElseThrow();
    }

    List<ProductSheet> products() {
        return storage.transactions()
                .within(shop, scope -> scope.products().list(ProductFilter.ALL, new PageRequest(100, null)))
                .page()
                .items();
    }

    ProductSheet product(String sku) {
        return products().stream()
                .filter(sheet -> sheet.product().assortment().variants().stream()
                        .anyMatch(variant -> variant.sku().value().equals(sku)))
                .findFirst()
                .orElseThrow();
    }

    static Settings counts(long created, long updated, long unchanged, long failed) {
        return Settings.of("created", created)
                .with("updated", updated)
                .with("unchanged", unchanged)
                .with("failed", failed)
                .with("errors", List.of());
    }

    static Map<String, ?> fault(long line, String column, String code) {
        return Settings.of("line", line)
                .with("column", column)
                .with("code", code)
                .values();
    }
}
