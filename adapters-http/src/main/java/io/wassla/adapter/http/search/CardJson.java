package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.Language;
import io.wassla.core.search.ProductCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product in a shopper's list. */
record CardJson(
        UUID id,
        @About(example = "NSM-ROSE-100") String sku,

        @About(value = "In the store's language, where there is one.", example = "taif-rose") @Nullable
        String handle,

        @About("In each language that has one.") Wording handles,
        Wording name,
        @About("The lowest of its variants.") Amount price,
        @Nullable Amount compareAtPrice,
        @About("Whether other variants cost more.") boolean severalPrices,
        @Nullable ImageJson image,
        boolean inStock) {

    static CardJson of(ProductCard card, Language language) {
        var before = card.compareAt();
        return new CardJson(
                card.id().value(),
                card.sku(),
                card.handles()
                        .in(language, Language.AR)
                        .map(handle -> handle.value())
                        .orElse(null),
                Wording.of(card.handles()),
                Wording.of(card.name()),
                Amount.of(card.price()),
                before == null ? null : Amount.of(before),
                card.severalPrices(),
                ImageJson.of(card.picture()),
                card.available());
    }
}
