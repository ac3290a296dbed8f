package io.wassla.adapter.http.openapi;

import io.wassla.adapter.http.api.Access;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.membership.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the document who may call an operation, by the permissions that roles usually have. */
final class Audience {
    private Audience() {}

    static String of(Access access) {
        return switch (access) {
            case Access.Anyone anyone -> "For anyone.";
            case Access.Watcher watcher -> "For this very machine, and for whoever shows the token for metrics.";
            case Access.MaybeSignedIn maybe -> "For anyone, signed in or not.";
            case Access.SignedIn signedIn -> "For whoever is signed in.";
            case Access.Superadmin superadmin -> "For superadmins of the platform.";
            case Access.OfTenant member -> ofTenant(member);
        };
    }

    private static String ofTenant(Access.OfTenant member) {
        var others = member.orSuperadmin() ? ", and for superadmins" : "";
        var browser = member.orBrowser() ? " A browser on one of our own pages may call it by its cookie." : "";
        return "For members of the tenant" + roles(member.permission()) + others + "." + browser;
    }

    private static String roles(@Nullable Permission permission) {
        if (permission == null) {
            return ", whatever their role";
        }
        return Arrays.stream(Role.values())
                .filter(role -> PermissionPolicy.STANDARD.allows(role, permission))
                .map(Role::code)
                .collect(Collectors.joining(" or ", " whose role is ", ""));
    }
}
