package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.MoneyJson;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.ProductCard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product in a shopper's list. */
record CardJson(
        UUID id,
        @About(example = "NSM-ROSE-100") String sku,

        @About(value = "In the store's language, where there is one.", example = "taif-rose") @Nullable
        String handle,

        @About("In each language that has one.") LocalizedText handles,
        LocalizedText name,
        @About("The lowest of its variants.") MoneyJson price,
        @About("What that variant cost before.") @Nullable MoneyJson compareAtPrice,
        @About("Whether other variants cost more.") boolean severalPrices,
        @Nullable ImageJson image,
        boolean inStock) {

    static CardJson of(ProductCard card, Language language) {
        return new CardJson(
                card.id().value(),
                card.sku(),
                card.handles().in(language, language).map(Handle::value).orElse(null),
                card.handles().texts(),
                card.name(),
                MoneyJson.of(card.price()),
                MoneyJson.ofAny(card.compareAt()),
                card.severalPrices(),
                ImageJson.of(card.picture()),
                card.available());
    }
}
