package io.wassla.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionPolicyTest {

    @Test
    void an_owner_may_do_everything() {
        assertThat(allowed(Role.OWNER)).isEqualTo(EnumSet.allOf(Permission.class));
    }

    @Test
    void an_admin_may_do_everything_but_ownership_plan_and_closing() {
        assertThat(allowed(Role.ADMIN))
                .containsExactlyInAnyOrder(
                        Permission.MANAGE_CATALOG,
                        Permission.MANAGE_ORDERS,
                        Permission.MANAGE_CUSTOMERS,
                        Permission.MOVE_MONEY,
                        Permission.MANAGE_STORE,
                        Permission.MANAGE_MEMBERS);
    }

    @Test
    void staff_work_on_catalog_orders_and_customers() {
        assertThat(allowed(Role.STAFF))
                .containsExactlyInAnyOrder(
                        Permission.MANAGE_CATALOG, Permission.MANAGE_ORDERS, Permission.MANAGE_CUSTOMERS);
    }

    private static Set<Permission> allowed(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> PermissionPolicy.STANDARD.allows(role, permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
