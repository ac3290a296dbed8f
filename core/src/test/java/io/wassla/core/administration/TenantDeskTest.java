package io.wassla.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Standing;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.TenantState;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantDeskTest {
    private static final TenantId NOBODY = new TenantId(new UUID(1, 1));

    private final MemoryStorage storage = new MemoryStorage();
    private final TenantDesk desk =
            new TenantDesk(storage.platform(), UUID::randomUUID, InstantSource.fixed(Shops.NOW));
    private final Tenant nasam = Shops.open(storage, "nasam");

    @Test
    void a_plan_is_set_and_audited_once() {
        var setPlan = new SetPlan(desk);

        setPlan.handle(new SetPlan.Command(nasam.id(), Plan.PRO, Origin.OPERATOR));
        var twice = setPlan.handle(new SetPlan.Command(nasam.id(), Plan.PRO, Origin.OPERATOR));

        assertThat(twice.map(Tenant::plan)).contains(Plan.PRO);
        assertThat(twice.map(tenant -> tenant.revision().version())).contains(2);
        assertThat(actions()).containsExactly("tenant.plan_set");
    }

    @Test
    void a_suspended_tenant_keeps_its_plan_and_comes_back() {
        new SetPlan(desk).handle(new SetPlan.Command(nasam.id(), Plan.PRO, Origin.OPERATOR));

        var suspended = suspend("unpaid");
        assertThat(suspended.standing())
                .isEqualTo(new Standing(Plan.PRO, new TenantState.Suspended(Shops.NOW, "unpaid")));

        var resumed = new ResumeTenant(desk).handle(new ResumeTenant.Command(nasam.id(), Origin.OPERATOR));
        assertThat(resumed.map(Tenant::standing)).contains(new Standing(Plan.PRO, new TenantState.Active()));
        assertThat(actions()).containsExactlyInAnyOrder("tenant.plan_set", "tenant.suspended", "tenant.resumed");
    }

    @Test
    void suspending_twice_keeps_the_first_reason() {
        suspend("unpaid");

        assertThat(suspend("fraud").standing().state()).isEqualTo(new TenantState.Suspended(Shops.NOW, "unpaid"));
    }

    @Test
    void a_reason_has_500_characters_at_most() {
        assertThat(suspend("x".repeat(500)).isActive()).isFalse();
        assertThatThrownBy(() -> suspend("x".repeat(501))).hasMessage("reason_invalid");
    }

    @Test
    void nobody_is_nobody() {
        assertThat(new SetPlan(desk).handle(new SetPlan.Command(NOBODY, Plan.PRO, Origin.OPERATOR)))
                .isEmpty();
        assertThat(new SuspendTenant(desk).handle(new SuspendTenant.Command(NOBODY, "", Origin.OPERATOR)))
                .isEmpty();
        assertThat(new ResumeTenant(desk).handle(new ResumeTenant.Command(NOBODY, Origin.OPERATOR)))
                .isEmpty();
    }

    @Test
    void a_tenant_is_found_by_id_and_by_slug() {
        var find = new FindTenant(storage.platform());

        assertThat(find.handle(new FindTenant.Command("nasam"))).contains(nasam);
        assertThat(find.handle(new FindTenant.Command(nasam.id().value().toString())))
                .contains(nasam);
        assertThat(find.handle(new FindTenant.Command(NOBODY.value().toString())))
                .isEmpty();
        assertThat(find.handle(new FindTenant.Command("No One"))).isEmpty();
    }

    private Tenant suspend(String reason) {
        return new SuspendTenant(desk)
                .handle(new SuspendTenant.Command(nasam.id(), reason, Origin.OPERATOR))
                .orElseThrow();
    }

    private List<String> actions() {
        return storage
                .platform()
                .within(scope -> scope.audit().page(new Chain.OfTenant(nasam.id()), AuditFilter.ALL, PageRequest.FIRST))
                .items()
                .stream()
                .map(AuditEntry::action)
                .toList();
    }
}
