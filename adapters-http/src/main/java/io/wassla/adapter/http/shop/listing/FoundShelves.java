package io.wassla.adapter.http.shop.listing;

import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.adapter.http.shop.listing.ListingView.Choice;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.SearchResults.CategoryCount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The categories that a list can be narrowed to: those at the top, along the way to the chosen one, and below it. */
record FoundShelves(SearchResults results, Asked asked, ShopLinks links) {
    private static final String FIELD = "category";

    /** Only where the page itself is of none, and when there are several or one is chosen. */
    boolean areToBeChosen() {
        return !asked.isOfShelf() && (results.categories().size() > 1 || chosen().isPresent());
    }

    List<Choice> choices() {
        var open = open();
        return results.categories().stream()
                .filter(counted -> counted.category().parent() == null
                        || open.contains(counted.category().parent()))
                .map(this::choice)
                .toList();
    }

    /** What the address may say for it stays as it is when there is no such category. */
    String name(String said) {
        return chosen().map(this::name).orElse(said);
    }

    private Choice choice(CategoryCount counted) {
        var said = said(counted.category());
        var on = chosen().filter(counted.category()::equals).isPresent();
        return new Choice(
                name(counted.category()), on ? asked.without(FIELD) : asked.with(FIELD, said), counted.count(), on);
    }

    /** The chosen one and all above it. */
    private Set<CategoryId> open() {
        var open = new HashSet<CategoryId>();
        for (var step = chosen(); step.isPresent(); step = step.flatMap(this::above)) {
            open.add(step.get().id());
        }
        return open;
    }

    private Optional<Category> above(Category category) {
        return found().filter(other -> other.id().equals(category.parent())).findFirst();
    }

    private Optional<Category> chosen() {
        var said = asked.first(FIELD);
        return found().filter(category -> category.id().value().toString().equals(said)
                        || category.handles().texts().texts().containsValue(said))
                .findFirst();
    }

    private Stream<Category> found() {
        return results.categories().stream().map(CategoryCount::category);
    }

    private String name(Category category) {
        return category.name().in(links.language(), links.own());
    }

    private String said(Category category) {
        return category.handles()
                .in(links.language(), links.own())
                .map(Handle::value)
                .orElse(category.id().value().toString());
    }
}
