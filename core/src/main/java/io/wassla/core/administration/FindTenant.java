package io.wassla.core.administration;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenancyPlatformScope;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Tenants;
import io.wassla.core.tenancy.slug.Slug;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds a tenant by what people and programs call it: its id or its slug. */
public final class FindTenant {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public record Command(String idOrSlug) {}

    private final Platform<? extends TenancyPlatformScope> platform;

    public FindTenant(Platform<? extends TenancyPlatformScope> platform) {
        this.platform = platform;
    }

    public Optional<Tenant> handle(Command command) {
        return platform.within(scope -> find(command.idOrSlug().strip(), scope.tenants()));
    }

    private static Optional<Tenant> find(String called, Tenants tenants) {
        if (ID.matcher(called).matches()) {
            return tenants.find(new TenantId(UUID.fromString(called)));
        }
        try {
            return tenants.find(new Slug(called));
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }
}
