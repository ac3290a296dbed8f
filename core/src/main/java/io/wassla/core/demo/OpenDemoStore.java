package io.wassla.core.demo;

import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.onboarding.OnboardingPlatformScope;
import io.wassla.core.onboarding.ProvisionStore;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.Optional;

/** Opens the store of a theme for an owner, on the plan without limits; done again it finds the same store. */
public final class OpenDemoStore {

    public record Command(DemoTheme theme, Identifier owner, Origin origin) {}

    public sealed interface Outcome {
        record Opened(Tenant tenant) implements Outcome {}

        record Found(Tenant tenant) implements Outcome {}

        /** A store of somebody else has its short name. */
        record SlugTaken(Slug slug) implements Outcome {}

        record Refused(StoreRefusal why) implements Outcome {}
    }

    private final Platform<? extends OnboardingPlatformScope> platform;
    private final ProvisionStore provision;
    private final SetPlan plans;

    public OpenDemoStore(
            Platform<? extends OnboardingPlatformScope> platform, ProvisionStore provision, SetPlan plans) {
        this.platform = platform;
        this.provision = provision;
        this.plans = plans;
    }

    public Outcome handle(Command command) {
        var look = Look.of(command.theme(), Vocabulary.read());
        return platform.within(scope -> scope.tenants().find(look.slug()).map(there -> found(there, command, scope)))
                .orElseGet(() -> open(look, command));
    }

    private static Outcome found(Tenant tenant, Command command, OnboardingPlatformScope scope) {
        return owns(command.owner(), tenant.id(), scope)
                ? new Outcome.Found(tenant)
                : new Outcome.SlugTaken(tenant.slug());
    }

    private static boolean owns(Identifier owner, TenantId tenant, OnboardingPlatformScope scope) {
        return scope.users().find(owner).stream()
                .flatMap(user -> scope.seats().of(user.id()).stream())
                .anyMatch(seat -> seat.tenant().equals(tenant) && seat.role() == Role.OWNER);
    }

    private Outcome open(Look look, Command command) {
        var plot = new ProvisionStore.Command(
                command.owner(), look.name(), look.slug(), "SA", look.sells(), command.origin());
        return switch (provision.handle(plot)) {
            case StoreRefusal refusal -> new Outcome.Refused(refusal);
            case ProvisionStore.Outcome.Opened opened ->
                new Outcome.Opened(unlimited(opened.store().tenant(), command));
        };
    }

    private Tenant unlimited(Tenant tenant, Command command) {
        Optional<Tenant> moved = plans.handle(new SetPlan.Command(tenant.id(), Plan.ENTERPRISE, command.origin()));
        return moved.orElse(tenant);
    }
}
