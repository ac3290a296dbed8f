package io.wassla.adapter.http.shop.listing;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.shop.Cards;
import io.wassla.adapter.http.shop.Prices;
import io.wassla.adapter.http.shop.ShopVisit;
import io.wassla.adapter.http.shop.listing.ListingView.Choice;
import io.wassla.adapter.http.shop.listing.ListingView.Field;
import io.wassla.adapter.http.shop.listing.ListingView.Group;
import io.wassla.core.kernel.Money;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;
import io.wassla.core.search.facts.Counts;
import io.wassla.core.search.facts.Facet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what was found into a list with its filters, every one a link. */
final class Listings {
    private static final int MOST_VALUES = 30;

    private final ShopVisit visit;
    private final Asked asked;
    private final Currency currency;

    Listings(ShopVisit visit, Asked asked) {
        this.visit = visit;
        this.asked = asked;
        this.currency = visit.shop().tenant().market().currency();
    }

    ListingView of(SearchResults results, Sort usual) {
        var found = results.found();
        var next = found.next();
        return new ListingView(
                Cards.of(found.items(), visit.links()),
                found.total(),
                groups(results),
                sorts(usual),
                chosen(results),
                asked.cleared(),
                prices(found.counts()),
                next == null ? null : asked.at(next),
                asked.place() == null ? null : asked.first());
    }

    private List<Group> groups(SearchResults results) {
        var groups = ImmutableList.<Group>builder();
        var counts = results.found().counts();
        var shelves = new FoundShelves(results, asked, visit.links());
        if (shelves.areToBeChosen()) {
            groups.add(new Group(visit.t().get("categories"), cut(shelves.choices())));
        }
        var options = new LinkedHashMap<String, List<Choice>>();
        var tags = new ArrayList<Choice>();
        counts.facets().entrySet().stream()
                .sorted(Map.Entry.<Facet, Integer>comparingByValue().reversed())
                .forEach(entry -> {
                    var facet = entry.getKey();
                    switch (facet.kind()) {
                        case OPTION ->
                            options.computeIfAbsent(facet.key(), key -> new ArrayList<>())
                                    .add(choice(Asked.OPTION + facet.key(), facet.value(), entry.getValue()));
                        case TAG -> tags.add(tag(facet, entry.getValue()));
                        case CATEGORY -> {}
                    }
                });
        options.forEach((name, choices) -> groups.add(new Group(visit.said(name), cut(choices))));
        if (!tags.isEmpty()) {
            groups.add(new Group(visit.t().get("tags"), cut(tags)));
        }
        if (counts.available() > 0 && counts.soldOut() > 0) {
            groups.add(new Group(
                    visit.t().get("availability"),
                    List.of(new Choice(
                            visit.t().get("in_stock"),
                            asked.toggled("in_stock", "1"),
                            counts.available(),
                            asked.has("in_stock", "1")))));
        }
        return groups.build();
    }

    private Choice choice(String field, String value, int count) {
        return new Choice(visit.said(value), asked.toggled(field, value), count, asked.has(field, value));
    }

    private Choice tag(Facet facet, int count) {
        var on = asked.has("tag", facet.value());
        return new Choice(
                visit.said(facet.value()), on ? asked.without("tag") : asked.with("tag", facet.value()), count, on);
    }

    private static List<Choice> cut(List<Choice> choices) {
        return choices.stream().limit(MOST_VALUES).toList();
    }

    private List<Choice> sorts(Sort usual) {
        var now = asked.sort(usual);
        var sorts = ImmutableList.<Choice>builder();
        for (var sort : List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.PRICE, Sort.PRICE_DESC)) {
            if (sort != Sort.RELEVANCE || usual == Sort.RELEVANCE) {
                var href = sort == usual ? asked.without("sort") : asked.with("sort", sort.code());
                sorts.add(new Choice(visit.t().get("sort." + sort.code()), href, null, sort == now));
            }
        }
        return sorts.build();
    }

    private List<Choice> chosen(SearchResults results) {
        var chosen = ImmutableList.<Choice>builder();
        asked.fields().forEach((name, values) -> {
            if (name.startsWith(Asked.OPTION)) {
                values.forEach(
                        value -> chosen.add(new Choice(visit.said(value), asked.toggled(name, value), null, true)));
            } else if (name.equals("category") && !asked.isOfShelf()) {
                var shelf = new FoundShelves(results, asked, visit.links()).name(values.getFirst());
                chosen.add(new Choice(shelf, asked.without("category"), null, true));
            } else if (name.equals("tag")) {
                chosen.add(new Choice(visit.said(values.getFirst()), asked.without("tag"), null, true));
            } else if (name.equals("in_stock")) {
                chosen.add(new Choice(visit.t().get("in_stock"), asked.without("in_stock"), null, true));
            }
        });
        var from = asked.first("min_price");
        var to = asked.first("max_price");
        if (!from.isEmpty() || !to.isEmpty()) {
            chosen.add(new Choice(range(from, to), asked.without("min_price", "max_price"), null, true));
        }
        return chosen.build();
    }

    private String range(String from, String to) {
        var t = visit.t();
        if (to.isEmpty()) {
            return t.get("price.above", from);
        }
        return from.isEmpty() ? t.get("price.below", to) : t.get("price.between", from, to);
    }

    private ListingView.PriceForm prices(Counts counts) {
        var kept = asked.fields().entrySet().stream()
                .filter(field -> !field.getKey().endsWith("_price"))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
        return new ListingView.PriceForm(asked.path(), typed("min_price"), typed("max_price"), ranges(counts), kept);
    }

    /** Nothing when one would hold all there is. */
    private List<Choice> ranges(Counts counts) {
        return counts.prices().size() < 2
                ? List.of()
                : counts.prices().stream().map(this::range).toList();
    }

    private Choice range(Counts.PriceRange range) {
        var from = new Money(range.from(), currency);
        var to = new Money(range.to(), currency);
        var on = typed("min_price").equals(Prices.exact(from))
                && typed("max_price").equals(Prices.exact(to));
        return new Choice(
                range.from() == range.to()
                        ? Prices.number(from)
                        : visit.t().get("price.between", Prices.number(from), Prices.number(to)),
                on
                        ? asked.without("min_price", "max_price")
                        : asked.with(Map.of("min_price", Prices.exact(from), "max_price", Prices.exact(to))),
                range.count(),
                on);
    }

    /** Only what can be a price is shown again. */
    private String typed(String name) {
        try {
            return Prices.exact(Money.parse(asked.first(name), currency));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
