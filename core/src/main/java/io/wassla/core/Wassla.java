package io.wassla.core;

import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.storefront.ShowMenu;

/**
 * All of Wassla, put together on the ports it was given: the use-cases by feature.
 *
 * <p>Holds no thread, no connection and no state of its own; whoever made the ports closes them. Safe for concurrent
 * use.
 */
public final class Wassla {
    private final IdentityFeature identity;
    private final SessionFeature sessions;
    private final MembershipFeature members;
    private final TenancyFeature tenancy;
    private final OnboardingFeature onboarding;
    private final MessagingFeature messaging;
    private final AuditFeature audit;
    private final JobFeature jobs;
    private final SearchFeature search;
    private final MediaFeature media;
    private final CatalogFeature catalog;
    private final ImportFeature imports;
    private final StorefrontFeature storefront;
    private final DemoFeature demo;
    private final Upkeep upkeep;

    private Wassla(Parts parts) {
        identity = IdentityFeature.of(parts);
        sessions = SessionFeature.of(parts);
        members = MembershipFeature.of(parts);
        tenancy = TenancyFeature.of(parts);
        onboarding = OnboardingFeature.of(parts);
        messaging = MessagingFeature.of(parts);
        audit = AuditFeature.of(parts);
        jobs = JobFeature.of(parts);
        var menu = new ShowMenu(parts.transactions(), parts.ports().storage().invalidations(), parts.clock());
        search = SearchFeature.of(parts, menu);
        media = MediaFeature.of(parts);
        catalog = CatalogFeature.of(parts);
        imports = ImportFeature.of(parts);
        storefront = StorefrontFeature.of(parts, menu, search.products());
        demo = DemoFeature.of(parts, this);
        upkeep = Upkeep.of(parts, this);
    }

    /** On these ports, with the rules that Wassla comes with. */
    public static Wassla on(Ports ports) {
        return on(ports, Policies.STANDARD);
    }

    public static Wassla on(Ports ports, Policies policies) {
        return new Wassla(Parts.of(ports, policies));
    }

    /** Everything in memory: nothing to set up, nothing kept. Letters land in the development outbox. */
    public static Wassla inMemory() {
        return on(MemoryPorts.fresh());
    }

    public IdentityFeature identity() {
        return identity;
    }

    public SessionFeature sessions() {
        return sessions;
    }

    public MembershipFeature members() {
        return members;
    }

    public TenancyFeature tenancy() {
        return tenancy;
    }

    public OnboardingFeature onboarding() {
        return onboarding;
    }

    public MessagingFeature messaging() {
        return messaging;
    }

    public AuditFeature audit() {
        return audit;
    }

    public JobFeature jobs() {
        return jobs;
    }

    public SearchFeature search() {
        return search;
    }

    public CatalogFeature catalog() {
        return catalog;
    }

    public StorefrontFeature storefront() {
        return storefront;
    }

    public MediaFeature media() {
        return media;
    }

    public ImportFeature imports() {
        return imports;
    }

    public DemoFeature demo() {
        return demo;
    }

    /** What must happen by itself, now and then: started by whoever runs a server. */
    public Upkeep upkeep() {
        return upkeep;
    }
}
