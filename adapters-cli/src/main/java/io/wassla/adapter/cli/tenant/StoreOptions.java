package io.wassla.adapter.cli.tenant;

import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.onboarding.ProvisionStore;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a store is made of. */
final class StoreOptions {
    @Option(names = "--owner", required = true, paramLabel = "EMAIL|PHONE", descriptionKey = "store.owner")
    private @Nullable String owner;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "store.name")
    private @Nullable String name;

    @Option(names = "--slug", paramLabel = "SLUG", descriptionKey = "store.slug")
    private @Nullable String slug;

    @Option(names = "--country", defaultValue = "SA", paramLabel = "CODE", descriptionKey = "store.country")
    private String country = "SA";

    @Option(
            names = "--categories",
            split = ",",
            defaultValue = "other",
            paramLabel = "CATEGORY",
            descriptionKey = "store.categories")
    private List<String> categories = List.of("other");

    ProvisionStore.Command command() {
        return new ProvisionStore.Command(
                Identifier.parse(Objects.requireNonNull(owner, "required")),
                new StoreName(Objects.requireNonNull(name, "required")),
                slug == null ? null : new Slug(slug),
                country,
                categories.stream().map(BusinessCategory::of).toList(),
                Origin.OPERATOR);
    }
}
