package io.wassla.core.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.administration.ChangeTenant.Outcome;
import io.wassla.core.administration.ChangeTenant.Patch;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeTenantTest {
    private static final Instant LATER = Shops.NOW.plusSeconds(60);

    private final MemoryStorage storage = new MemoryStorage();
    private final ChangeTenant change = new ChangeTenant(
            storage.transactions(), LimitPolicy.STANDARD, UUID::randomUUID, InstantSource.fixed(LATER));
    private TenantId nasam = new TenantId(new UUID(0, 0));

    @BeforeEach
    void open() {
        nasam = Shops.open(storage, "nasam").id();
    }

    @Test
    void changes_what_is_given_and_keeps_the_rest() {
        var changed = changed(new Patch(null, Language.EN, ZoneId.of("Asia/Dubai"), null), null);

        assertThat(changed.name()).isEqualTo(new StoreName("عطور نسم"));
        assertThat(changed.market().language()).isEqualTo(Language.EN);
        assertThat(changed.market().timeZone()).isEqualTo(ZoneId.of("Asia/Dubai"));
        assertThat(changed.market().country()).isEqualTo("SA");
        assertThat(changed.revision().version()).isEqualTo(2);
        assertThat(changed.revision().updatedAt()).isEqualTo(LATER);
    }

    @Test
    void settings_are_merged() {
        changed(settings(Settings.of("a", 1L).with("b", Map.of("c", "x", "d", "y"))), null);

        var changed = changed(settings(Settings.of("a", null).with("b", Map.of("c", "z"))), null);

        assertThat(changed.settings()).isEqualTo(Settings.of("b", Map.of("c", "z", "d", "y")));
    }

    @Test
    void a_change_based_on_an_old_version_is_stale() {
        changed(named("نسم"), 1);

        assertThat(change(nasam, named("رند"), 1)).isEqualTo(new Outcome.Stale(2));
        assertThat(changed(named("رند"), 2).name()).isEqualTo(new StoreName("رند"));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var same = changed(named("عطور نسم"), null);

        assertThat(same.revision().version()).isEqualTo(1);
        assertThat(audit()).isEmpty();
    }

    @Test
    void is_audited_with_what_differs() {
        changed(named("نسم"), null);

        assertThat(audit()).extracting(AuditEntry::action).containsExactly("tenant.changed");
        assertThat(audit().getFirst().change())
                .isEqualTo(new Change(Settings.of("name", "عطور نسم"), Settings.of("name", "نسم")));
    }

    @Test
    void nobody_is_unknown() {
        assertThat(change(new TenantId(new UUID(1, 1)), named("نسم"), null)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void shows_what_of_the_plan_is_used() {
        var view = new ShowTenant(storage.transactions(), LimitPolicy.STANDARD, InstantSource.fixed(LATER))
                .handle(new ShowTenant.Command(nasam))
                .orElseThrow();

        assertThat(view.limits())
                .isEqualTo(Map.of(
                        Limit.PRODUCTS, new Allowance(100, 0),
                        Limit.ORDERS_MONTHLY, new Allowance(500, 0),
                        Limit.STAFF_USERS, new Allowance(2, 0)));
    }

    @Test
    void the_largest_plan_shows_no_limits() {
        var desk = new TenantDesk(storage.platform(), UUID::randomUUID, InstantSource.fixed(LATER));
        new SetPlan(desk).handle(new SetPlan.Command(nasam, Plan.ENTERPRISE, Origin.OPERATOR));

        var view = new ShowTenant(storage.transactions(), LimitPolicy.STANDARD, InstantSource.fixed(LATER))
                .handle(new ShowTenant.Command(nasam))
                .orElseThrow();

        assertThat(view.limits().values()).containsOnly(new Allowance(null, 0));
    }

    private Tenant changed(Patch patch, @Nullable Integer expected) {
        return ((Outcome.Changed) change(nasam, patch, expected)).tenant().tenant();
    }

    private Outcome change(TenantId tenant, Patch patch, @Nullable Integer expected) {
        return change.handle(new ChangeTenant.Command(tenant, patch, expected, Origin.OPERATOR));
    }

    private List<AuditEntry> audit() {
        return storage.transactions()
                .within(nasam, scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                .items();
    }

    private static Patch named(String name) {
        return new Patch(new StoreName(name), null, null, null);
    }

    private static Patch settings(Settings settings) {
        return new Patch(null, null, null, settings);
    }
}
