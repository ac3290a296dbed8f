package io.wassla.adapter.http.page;

import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.stock.LowStock;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;

/**
 * The store that somebody works on, as far as its pages of products need it; costs no statement.
 *
 * @param host where shoppers find it
 * @param lowStock so many pieces are few
 */
public record Shop(
        TenantId tenant,
        Language language,
        Glossary glossary,
        Currency currency,
        ZoneId zone,
        String host,
        String url,
        int lowStock) {

    /** For those who may work on its catalog. */
    public static Shop of(Visit visit) {
        var seat = visit.seat(Permission.MANAGE_CATALOG);
        var domain = visit.visits().domain();
        return switch (visit.visits().site(domain.host(seat.slug()))) {
            case Site.Storefront(var tenant, var store) ->
                new Shop(
                        tenant.id(),
                        store.language(),
                        store.glossary(),
                        tenant.market().currency(),
                        tenant.market().timeZone(),
                        visit.storeHost(seat.slug()),
                        visit.storeUrl(seat.slug()),
                        LowStock.threshold(tenant.settings()));
            case Site.Inactive inactive -> throw visit.refused(ProblemType.TENANT_INACTIVE);
            case Site.Unknown unknown -> throw new Elsewhere("/dashboard/stores");
            case Site.Moved moved -> throw new Elsewhere("/dashboard/stores");
            case Site.OfPlatform platform -> throw new Elsewhere("/dashboard/stores");
        };
    }

    /** Where shoppers find that product. */
    public String page(Handles handles) {
        var handle = handles.in(language, other()).map(Handle::value).orElse("-");
        return url + "products/" + URLEncoder.encode(handle, StandardCharsets.UTF_8);
    }

    /** The language that shoppers read besides its own. */
    public Language other() {
        return language.other();
    }
}
