package io.wassla.core.tenancy.slug;

import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenancyPlatformScope;
import java.util.List;

/** Suggests three free slugs for a store's name, the nicest first. */
public final class SuggestSlugs {

    public record Command(String name) {}

    private final Platform<? extends TenancyPlatformScope> platform;
    private final SlugSuggestions suggestions;

    public SuggestSlugs(Platform<? extends TenancyPlatformScope> platform, SlugPolicy policy) {
        this.platform = platform;
        this.suggestions = new SlugSuggestions(policy);
    }

    public List<Slug> handle(Command command) {
        return platform.within(scope -> suggestions.free(command.name(), scope.tenants()::taken));
    }
}
