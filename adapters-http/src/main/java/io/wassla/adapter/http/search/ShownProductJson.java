package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.MoneyJson;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.ProductCard;
import io.wassla.core.storefront.ProductSight;
import io.wassla.core.tenancy.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product as its shoppers see it; what its list says of it, it says in the same words. */
record ShownProductJson(
        UUID id,

        @About(value = "Of its first variant.", example = "NSM-ROSE-100")
        String sku,

        @About(value = "In the store's language, where there is one.", example = "taif-rose") @Nullable
        String handle,

        @About("In each language that has one.") LocalizedText handles,
        LocalizedText name,
        @About("Plain text.") LocalizedText description,
        @About("The lowest of its variants.") MoneyJson price,
        @About("What that variant cost before.") @Nullable MoneyJson compareAtPrice,
        @About("Whether other variants cost more.") boolean severalPrices,
        boolean inStock,

        @About("What a shopper chooses; none where there is one variant.")
        List<ChoiceJson> options,

        List<OfferJson> variants,
        @About("The primary one first.") List<ImageJson> images,
        List<ShelfJson> categories,

        @About("What search engines show; empty: made from name and description.")
        SeoText seo,

        @About("Others of its first category.") List<CardJson> related,

        @About("What names and values of its options are called in languages that they are translated to.")
        Map<String, LocalizedText> glossary) {

    record ChoiceJson(
            @About(example = "الحجم") String name,

            @About(value = "In the order shown.", example = "[\"50 مل\", \"100 مل\"]")
            List<String> values) {
        static ChoiceJson of(Option option) {
            return new ChoiceJson(option.name(), option.values());
        }
    }

    record ShelfJson(UUID id, LocalizedText handles, LocalizedText name) {
        static ShelfJson of(Category category) {
            return new ShelfJson(category.id().value(), category.handles().texts(), category.name());
        }
    }

    record SeoText(LocalizedText title, LocalizedText description) {
        static SeoText of(Seo seo) {
            return new SeoText(seo.title(), seo.description());
        }
    }

    static ShownProductJson of(ProductSight sight, CategoryTree tree, Store store) {
        var own = store.language();
        var product = sight.product();
        var card = ProductCard.of(product);
        var presentation = product.presentation();
        var options = product.assortment().options();
        return new ShownProductJson(
                product.id().value(),
                card.sku(),
                card.handles().in(own, own).map(Handle::value).orElse(null),
                card.handles().texts(),
                card.name(),
                presentation.description(),
                MoneyJson.of(card.price()),
                MoneyJson.ofAny(card.compareAt()),
                card.severalPrices(),
                card.available(),
                options.stream().map(ChoiceJson::of).toList(),
                product.assortment().variants().stream()
                        .map(variant -> OfferJson.of(variant, options))
                        .toList(),
                product.pictures().stream().map(ImageJson::shown).toList(),
                shelves(product, tree),
                SeoText.of(presentation.seo()),
                sight.related().stream().map(other -> CardJson.of(other, own)).toList(),
                store.glossary().about(words(options)).terms());
    }

    private static Set<String> words(List<Option> options) {
        return options.stream()
                .flatMap(option -> Stream.concat(Stream.of(option.name()), option.values().stream()))
                .collect(Collectors.toSet());
    }

    private static List<ShelfJson> shelves(Product product, CategoryTree tree) {
        return product.placement().categories().stream()
                .flatMap(category -> tree.find(category).stream())
                .map(ShelfJson::of)
                .toList();
    }
}
