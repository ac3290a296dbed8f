package io.wassla.adapter.http.api;

import io.wassla.core.membership.Permission;
import org.jspecify.annotations.Nullable;

/** Who may call an operation. */
public sealed interface Access {

    /** No token is looked at. */
    record Anyone() implements Access {}

    /** Whoever is on this machine, and whoever shows the token for metrics: the operation itself looks. */
    record Watcher() implements Access {}

    /** A token is looked at if there is one; one that is no good counts as none. */
    record MaybeSignedIn() implements Access {}

    record SignedIn() implements Access {}

    /**
     * Whoever has a place in the tenant that the call is for.
     *
     * @param permission what their role must allow; absent when any role will do
     * @param orSuperadmin whether a superadmin may call it, without a place in it, for whichever tenant host or headers
     *     name, and for the platform when they name none
     * @param tenantItself whether the call is about the tenant and not about a thing in it: strangers learn that it is
     *     not theirs (403) and not that it does not exist (404)
     * @param orBrowser whether a browser on one of our own pages may call it by its cookie; only where nothing is changed
     */
    record OfTenant(@Nullable Permission permission, boolean tenantItself, boolean orSuperadmin, boolean orBrowser)
            implements Access {}

    record Superadmin() implements Access {}
}
