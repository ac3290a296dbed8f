package io.wassla.core.onboarding;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.session.Takeover;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store for somebody, on the word of whoever runs commands on the server. The owner signs in by a code as
 * everybody does; an account is made when there is none, and one that had only claimed the address is taken from its
 * claimant.
 */
public final class ProvisionStore {

    /**
     * @param slug absent: the first free one that suits the name
     * @param country ISO 3166-1 alpha-2; {@code country_unknown} is thrown for one that is not served
     */
    public record Command(
            Identifier owner,
            StoreName name,
            @Nullable Slug slug,
            String country,
            List<BusinessCategory> categories,
            Origin origin) {
        public Command {
            categories = BusinessCategory.choice(categories).asList();
        }
    }

    public sealed interface Outcome permits Outcome.Opened, StoreRefusal {
        record Opened(OpenedStore store) implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final StoreOpening opening;
    private final Countries countries;
    private final Takeover takeover;
    private final SecurityTrail trail;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ProvisionStore(
            Platform<? extends OnboardingPlatformScope> platform,
            StoreOpening opening,
            Countries countries,
            Takeover takeover,
            SecurityTrail trail,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.opening = opening;
        this.countries = countries;
        this.takeover = takeover;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var country = countries.require(command.country());
        return StoreOpening.settled(command.slug(), () -> platform.within(scope -> provision(command, country, scope)));
    }

    private Outcome provision(Command command, Country country, OnboardingPlatformScope scope) {
        var owner = owner(command, scope);
        var slug = command.slug() == null ? opening.firstFree(command.name(), scope) : command.slug();
        var categories = BusinessCategory.choice(command.categories());
        var plot = new StoreOpening.Plot(owner.id(), command.name(), slug, country, categories, command.origin());
        return switch (opening.open(plot, clock.instant(), scope)) {
            case StoreRefusal refusal -> scope.abandon(refusal);
            case StoreOpening.Result.Opened opened -> new Outcome.Opened(opened.store());
        };
    }

    private User owner(Command command, OnboardingPlatformScope scope) {
        var known = scope.users().find(command.owner());
        return known.isPresent()
                ? takeover.prove(known.get(), command.owner(), command.origin(), scope)
                : signUp(command, scope);
    }

    private User signUp(Command command, OnboardingPlatformScope scope) {
        var owner = command.owner();
        var now = clock.instant();
        var user = User.signedUp(new UserId(ids.get()), owner, null, now);
        if (!scope.users().add(user)) {
            throw new ConcurrentChange("the account of an identifier");
        }
        var change = Change.to(Settings.of(owner.channel().code(), owner.masked()));
        trail.record("user.signed_up", user.id(), command.origin(), change, scope, now);
        return user;
    }
}
