package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What {@link io.wassla.core.tenancy.Transactions} and {@link io.wassla.core.tenancy.Platform} promise. */
public abstract class TransactionsContract extends StorageContract {

    @Test
    void keeps_what_was_written_when_the_work_returns() {
        var tenant = tenant();

        platformDo(scope -> scope.tenants().add(tenant));

        assertThat(exists(tenant)).isTrue();
    }

    @Test
    void keeps_nothing_when_the_work_throws() {
        var tenant = tenant();

        assertThatThrownBy(() -> platformDo(scope -> {
                    scope.tenants().add(tenant);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(exists(tenant)).isFalse();
    }

    @Test
    void keeps_nothing_of_abandoned_work_yet_returns_its_outcome() {
        var tenant = tenant();

        var outcome = platform(scope -> {
            scope.tenants().add(tenant);
            return scope.abandon("refused");
        });

        assertThat(outcome).isEqualTo("refused");
        assertThat(exists(tenant)).isFalse();
    }

    @Test
    void keeps_nothing_of_abandoned_work_of_a_tenant() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));

        var outcome = within(tenant.id(), scope -> {
            scope.currentTenant().update(tenant.suspended("", NOW));
            return scope.abandon(7);
        });

        assertThat(outcome).isEqualTo(7);
        assertThat(one(tenant.id(), scope -> scope.currentTenant().find())).contains(tenant);
    }

    @Test
    void refuses_to_nest_and_recovers() {
        var tenant = tenant();

        assertThatThrownBy(() -> within(tenant.id(), scope -> within(tenant.id(), WasslaScope::tenant)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> within(tenant.id(), scope -> platform(WasslaPlatformScope::tenants)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> platform(scope -> within(tenant.id(), WasslaScope::tenant)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(one(tenant.id(), scope -> scope.currentTenant().find())).isEmpty();
    }

    @Test
    void a_leaked_scope_is_dead() {
        var leaked = within(opened(), scope -> scope);
        var leakedPlatform = platform(scope -> scope);

        assertThatThrownBy(() -> leaked.currentTenant().find()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> leakedPlatform.tenants().findAll(List.of(tenant().id())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_leaked_repository_is_dead() {
        var leaked = within(opened(), WasslaScope::currentTenant);

        assertThatThrownBy(leaked::find).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shows_nothing_of_another_tenant() {
        var nasam = opened();
        var other = opened();

        assertThat(within(nasam, scope -> scope.currentTenant().find()).map(Tenant::id))
                .contains(nasam);
        assertThat(within(other, scope -> scope.currentTenant().find()).map(Tenant::id))
                .contains(other);
    }

    @Test
    void announces_what_was_committed_once_and_in_order() {
        var heard = new CopyOnWriteArrayList<Invalidation>();
        var first = new Invalidation("test", id().toString());
        var second = new Invalidation("test", id().toString());

        try (var subscription = storage().invalidations().subscribe(heard::add)) {
            within(opened(), scope -> {
                scope.invalidate(first);
                scope.invalidate(second);
                scope.invalidate(first);
                return scope.tenant();
            });
        }

        assertThat(new ArrayList<>(heard))
                .filteredOn(what -> what.topic().equals("test"))
                .containsExactly(first, second);
    }

    @Test
    void announces_nothing_that_was_rolled_back() {
        var heard = new CopyOnWriteArrayList<Invalidation>();
        var what = new Invalidation("test", id().toString());

        try (var subscription = storage().invalidations().subscribe(heard::add)) {
            platform(scope -> {
                scope.invalidate(what);
                return scope.abandon(true);
            });
        }

        assertThat(heard).doesNotContain(what);
    }

    private boolean exists(Tenant tenant) {
        return platform(scope -> scope.tenants().find(tenant.id())).isPresent();
    }
}
