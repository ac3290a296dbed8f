package io.wassla.core.membership;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one table of what each role may do. */
public record PermissionPolicy(Map<Role, Set<Permission>> table) {
    private static final Set<Permission> OF_STAFF =
            Sets.immutableEnumSet(Permission.MANAGE_CATALOG, Permission.MANAGE_ORDERS, Permission.MANAGE_CUSTOMERS);

    private static final Set<Permission> OWNERS_ONLY = Sets.immutableEnumSet(
            Permission.MANAGE_TENANT,
            Permission.MANAGE_OWNERSHIP,
            Permission.MANAGE_PLAN,
            Permission.CLOSE_TENANT,
            Permission.READ_AUDIT_LOG);

    public static final PermissionPolicy STANDARD = new PermissionPolicy(Map.of(
            Role.OWNER, EnumSet.allOf(Permission.class),
            Role.ADMIN, EnumSet.complementOf(EnumSet.copyOf(OWNERS_ONLY)),
            Role.STAFF, OF_STAFF));

    public PermissionPolicy {
        table = ImmutableMap.copyOf(table);
    }

    public boolean allows(Role role, Permission permission) {
        return table.getOrDefault(role, Set.of()).contains(permission);
    }

    /** Whether a member may give this role to somebody, or change or remove somebody who has it. */
    public boolean allowsManaging(Role manager, Role managed) {
        return switch (managed) {
            case OWNER -> allows(manager, Permission.MANAGE_OWNERSHIP);
            case ADMIN, STAFF -> allows(manager, Permission.MANAGE_MEMBERS);
        };
    }
}
