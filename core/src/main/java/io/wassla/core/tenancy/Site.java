package io.wassla.core.tenancy;

import io.wassla.core.tenancy.slug.Slug;

/** What answers at a host name. */
public sealed interface Site {

    /** The platform itself: landing page, sign-in, dashboard. */
    record OfPlatform() implements Site {}

    /** A merchant's store. */
    record Storefront(Tenant tenant, Store store) implements Site {}

    /** A store that is closed because its tenant is suspended. */
    record Inactive(Tenant tenant) implements Site {}

    /** A store that answers elsewhere by now. */
    record Moved(Slug to) implements Site {}

    /** Nobody's. */
    record Unknown() implements Site {}
}
