package io.wassla.core.tenancy.slug;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenancyPlatformScope;
import io.wassla.core.tenancy.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a slug can be had, and if not, why, and which similar ones can. */
public final class CheckSlug {

    /**
     * @param typed as a person typed it
     * @param name the store's name, to suggest from; absent: suggestions come from what was typed
     */
    public record Command(String typed, @Nullable String name) {}

    public sealed interface Outcome {
        /** Free at this moment; somebody may be faster. */
        record Available(Slug slug) implements Outcome {}

        /** @param suggestions up to three that are free now */
        record Unavailable(String typed, Reason reason, List<Slug> suggestions) implements Outcome {
            public Unavailable {
                suggestions = ImmutableList.copyOf(suggestions);
            }
        }
    }

    public enum Reason {
        INVALID,
        RESERVED,
        TAKEN;

        public String code() {
            return Ascii.toLowerCase(name());
        }
    }

    private final Platform<? extends TenancyPlatformScope> platform;
    private final SlugPolicy policy;
    private final SlugSuggestions suggestions;

    public CheckSlug(Platform<? extends TenancyPlatformScope> platform, SlugPolicy policy) {
        this.platform = platform;
        this.policy = policy;
        this.suggestions = new SlugSuggestions(policy);
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> check(command, scope.tenants()));
    }

    private Outcome check(Command command, Tenants tenants) {
        var slug = parse(command.typed());
        var reason = slug.isEmpty() ? Optional.of(Reason.INVALID) : reason(slug.get(), tenants);
        if (slug.isPresent() && reason.isEmpty()) {
            return new Outcome.Available(slug.get());
        }
        var from = command.name() == null ? command.typed() : command.name();
        return new Outcome.Unavailable(
                command.typed(), reason.orElse(Reason.INVALID), suggestions.free(from, tenants::taken));
    }

    private Optional<Reason> reason(Slug slug, Tenants tenants) {
        return switch (policy.judge(slug)) {
            case RESERVED -> Optional.of(Reason.RESERVED);
            case ALLOWED -> tenants.taken(Set.of(slug)).isEmpty() ? Optional.empty() : Optional.of(Reason.TAKEN);
        };
    }

    private static Optional<Slug> parse(String typed) {
        try {
            return Optional.of(new Slug(typed));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }
}
