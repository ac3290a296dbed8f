package io.wassla.core.onboarding;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an account with a password, and its store, at once: the steps of onboarding are all taken, none skipped. The
 * e-mail address is only claimed until it is proven by a code.
 */
public final class RegisterMerchant {

    /**
     * @param slug absent: the first free one that suits the name
     * @param country ISO 3166-1 alpha-2; {@code country_unknown} is thrown for one that is not served
     */
    public record Command(
            EmailAddress email,
            NewPassword password,
            PersonName fullName,
            StoreName storeName,
            @Nullable Slug slug,
            String country,
            List<BusinessCategory> categories,
            Language language,
            Client client) {
        public Command {
            password = password.notAbout(email, fullName);
            categories = BusinessCategory.choice(categories).asList();
        }
    }

    public sealed interface Outcome permits Outcome.Registered, Outcome.EmailTaken, Outcome.TooOften, StoreRefusal {
        record Registered(User user, OnboardingStatus status, OpenedStore store) implements Outcome {}

        record EmailTaken() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final StoreOpening opening;
    private final Countries countries;
    private final PasswordHasher hasher;
    private final ThrottlePolicy perNetwork;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** @param perNetwork how often one client network may try to register: the answer tells whether an address is known */
    public RegisterMerchant(
            Platform<? extends OnboardingPlatformScope> platform,
            StoreOpening opening,
            Countries countries,
            PasswordHasher hasher,
            ThrottlePolicy perNetwork,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.opening = opening;
        this.countries = countries;
        this.hasher = hasher;
        this.perNetwork = perNetwork;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var country = countries.require(command.country());
        var now = clock.instant();
        var refused = platform.<@Nullable Outcome>within(scope -> count(command.client(), now, scope));
        if (refused != null) {
            return refused;
        }
        var password = hasher.hash(command.password().secret());
        return StoreOpening.settled(
                command.slug(), () -> platform.within(scope -> register(command, country, password, scope)));
    }

    /** Counted before the work, so that racing tries gain nothing. */
    private @Nullable Outcome count(Client client, Instant now, OnboardingPlatformScope scope) {
        var key = new ThrottleKey("registrations", client.address().network());
        var throttle = scope.throttles().locked(key);
        return switch (perNetwork.judge(throttle, now)) {
            case ThrottlePolicy.Verdict.Closed closed -> new Outcome.TooOften(closed.retryAfter());
            case ThrottlePolicy.Verdict.Open open -> {
                scope.throttles().save(List.of(throttle.plus(now, perNetwork)));
                yield null;
            }
        };
    }

    private Outcome register(Command command, Country country, PasswordHash password, OnboardingPlatformScope scope) {
        var now = clock.instant();
        var profile = new Profile(command.fullName(), command.language(), null);
        var user = User.registered(new UserId(ids.get()), command.email(), profile, password, now);
        if (!scope.users().add(user)) {
            return new Outcome.EmailTaken();
        }
        scope.audit().append(new Chain.OfPlatform(), entry(user, command, now));
        var categories = BusinessCategory.choice(command.categories());
        var slug = command.slug() == null ? opening.firstFree(command.storeName(), scope) : command.slug();
        var origin = command.client().origin(user.id());
        var plot = new StoreOpening.Plot(user.id(), command.storeName(), slug, country, categories, origin);
        return switch (opening.open(plot, now, scope)) {
            case StoreRefusal refusal -> scope.abandon(refusal);
            case StoreOpening.Result.Opened opened -> {
                var done = OnboardingProfile.begin(user.id(), now)
                        .in(country.code(), now)
                        .selling(categories, now)
                        .opened(opened.store().tenant().id(), now);
                scope.onboarding().save(firstVersion(done));
                yield new Outcome.Registered(user, OnboardingStatus.of(done, opened.store(), false), opened.store());
            }
        };
    }

    private AuditEntry entry(User user, Command command, Instant now) {
        var subject = new Subject("user", user.id().value().toString());
        var change = Change.to(Settings.of("email", command.email().masked()));
        return new AuditEntry(ids.get(), command.client().origin(user.id()), "user.registered", subject, change, now);
    }

    private static OnboardingProfile firstVersion(OnboardingProfile done) {
        return new OnboardingProfile(
                done.user(),
                done.step(),
                done.country(),
                done.categories(),
                done.tenant(),
                done.history(),
                Revision.first(done.revision().updatedAt()));
    }
}
