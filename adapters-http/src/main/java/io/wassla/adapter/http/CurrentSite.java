package io.wassla.adapter.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.wassla.core.tenancy.Site;
import java.util.Optional;

/** The site that a request is for, found once, before any route runs. */
public final class CurrentSite {
    private static final String KEY = Site.class.getName();

    private CurrentSite() {}

    public static Site of(Context ctx) {
        return requireNonNull(ctx.<Site>attribute(KEY), "no site was looked for");
    }

    /** Empty before a site was looked for, and where none is. */
    public static Optional<Site> find(Context ctx) {
        return Optional.ofNullable(ctx.<Site>attribute(KEY));
    }

    static void attach(Context ctx, Site site) {
        ctx.attribute(KEY, site);
    }
}
