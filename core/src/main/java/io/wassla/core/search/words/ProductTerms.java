package io.wassla.core.search.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.kernel.LocalizedText;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a product is found by.
 *
 * @param terms words, stems and keys, each with what it says of the product
 * @param spellings the words among them that mistyped ones may have meant
 */
public record ProductTerms(Map<String, Strength> terms, Set<String> spellings) {
    private static final int SEO = 250;
    private static final int DESCRIPTION = 200;
    private static final int OPTION = 450;
    private static final int TAG = 600;
    private static final int SHELF = 550;
    private static final int SHELF_ABOVE = 350;

    public ProductTerms {
        terms = ImmutableMap.copyOf(terms);
        spellings = ImmutableSet.copyOf(spellings);
    }

    public static ProductTerms of(SearchEntry entry) {
        var product = entry.product();
        var presentation = product.presentation();
        var reading = new Reading();
        presentation.name().texts().values().forEach(reading::title);
        product.assortment().variants().forEach(variant -> {
            reading.code(variant.sku().value());
            reading.barcode(variant.parcel());
            variant.choice().forEach(value -> reading.label(value, OPTION));
        });
        entry.tags().forEach(tag -> reading.label(tag.name(), TAG));
        entry.categories()
                .forEach(category -> each(
                        category.name(),
                        reading,
                        shelf(category, product.placement().categories())));
        presentation.seo().title().texts().values().forEach(text -> reading.prose(text, SEO));
        presentation.description().texts().values().forEach(text -> reading.prose(text, DESCRIPTION));
        return reading.terms();
    }

    /** Whether one of the terms made of its name and SKUs begins in one of these ways. */
    public boolean beginsInTitle(Set<String> beginnings) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue().title() > 0)
                .anyMatch(term -> beginnings.stream().anyMatch(term.getKey()::startsWith));
    }

    private static void each(LocalizedText text, Reading reading, int strength) {
        text.texts().values().forEach(one -> reading.label(one, strength));
    }

    private static int shelf(Category category, Set<CategoryId> own) {
        return own.contains(category.id()) ? SHELF : SHELF_ABOVE;
    }
}
