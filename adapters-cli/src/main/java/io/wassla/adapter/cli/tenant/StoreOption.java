package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Texts;
import io.wassla.core.Wassla;
import io.wassla.core.tenancy.Tenant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose catalog it is. */
final class StoreOption {
    @Option(names = "--store", required = true, paramLabel = "ID|SLUG", descriptionKey = "catalog.store")
    private @Nullable String store;

    Tenant require(Wassla wassla, Texts texts) {
        var called = Objects.requireNonNull(store, "picocli sets it");
        return Tenants.require(wassla, called, texts.say("tenant.unknown", called));
    }
}
