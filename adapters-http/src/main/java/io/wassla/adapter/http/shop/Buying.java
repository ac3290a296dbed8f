package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.shop.ProductView.Buy;
import io.wassla.adapter.http.shop.ProductView.Order;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a variant costs, whether there is any, and how it is ordered. */
record Buying(ShopVisit visit) {
    Buy of(Product product, Variant variant, String path) {
        var pricing = variant.pricing();
        return new Buy(
                pricing.price(),
                pricing.compareAt(),
                variant.sku().value(),
                variant.choice().stream()
                        .map(visit::said)
                        .collect(Collectors.joining(visit.t().get("comma"))),
                variant.stock().isAvailable(),
                variant.stock().lastPieces().orElse(null),
                isTaxed(product),
                variant.stock().isAvailable() ? order(product, variant, path) : null);
    }

    /** Only who is registered for it may say so. */
    private boolean isTaxed(Product product) {
        return visit.shop().config().legal().vat() != null
                && product.placement().tax() == TaxCategory.STANDARD
                && Countries.SERVED
                                .find(visit.shop().tenant().market().country())
                                .map(Country::vatPercent)
                                .orElse(0)
                        > 0;
    }

    private @Nullable Order order(Product product, Variant variant, String path) {
        var contact = visit.shop().config().legal().contact();
        if (contact.whatsapp() == null && contact.phone() == null) {
            return null;
        }
        var name =
                product.presentation().name().in(visit.language(), visit.links().own());
        var message = visit.t().get("order.message", name, variant.sku().value(), visit.origin() + path);
        return new Order(
                contact.whatsapp() == null
                        ? null
                        : "https://wa.me/" + contact.whatsapp().value().substring(1) + "?text="
                                + ShopLinks.encoded(message),
                contact.phone() == null ? null : "tel:" + contact.phone().value(),
                contact.phone() == null ? null : contact.phone().readable());
    }
}
