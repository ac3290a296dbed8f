package io.wassla.adapter.http.shop.listing;

import io.javalin.http.Context;
import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Money;
import io.wassla.core.search.Place;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.Sort;
import io.wassla.core.search.facts.Filter;
import io.wassla.core.tenancy.Glossary;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list asks for, and the addresses of lists that ask for a little more or less.
 *
 * @param path of the list
 * @param fields that narrow and sort it, without the place in it; what can't be read is left out
 */
record Asked(
        String path,
        Map<String, List<String>> fields,
        @Nullable Place place) {
    static final String OPTION = "option.";
    private static final int SIZE = 24;
    private static final int MOST_FIELDS = 12;
    private static final int LONGEST = 200;
    private static final Set<String> NAMES =
            Set.of("q", "category", "tag", "min_price", "max_price", "in_stock", "sort");

    /** @param glossary a translation in the address is the word that products have */
    static Asked of(Context ctx, Glossary glossary) {
        var fields = new LinkedHashMap<String, List<String>>();
        ctx.queryParamMap().forEach((typed, values) -> {
            var name = typed.startsWith(OPTION) ? OPTION + glossary.meant(typed.substring(OPTION.length())) : typed;
            var kept = values.stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                    .limit(MOST_FIELDS)
                    .map(value -> name.startsWith(OPTION) || name.equals("tag") ? glossary.meant(value) : value)
                    .distinct()
                    .toList();
            var known = NAMES.contains(name) || (name.startsWith(OPTION) && name.length() <= 80);
            if (known && !kept.isEmpty() && fields.size() < MOST_FIELDS) {
                fields.merge(name, kept, Asked::joined);
            }
        });
        return new Asked(ctx.req().getRequestURI(), fields, place(ctx.queryParam("cursor")));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .limit(MOST_FIELDS)
                .toList();
    }

    private static @Nullable Place place(@Nullable String cursor) {
        try {
            return cursor == null ? null : Place.parse(cursor);
        } catch (InvalidValue malformed) {
            return null;
        }
    }

    boolean isNarrowed() {
        return fields.keySet().stream().anyMatch(name -> !name.equals("q") && !name.equals("sort"));
    }

    /** Whether the list is one of a category already. */
    boolean isOfShelf() {
        return path.contains("/categories/");
    }

    boolean isPlain() {
        return fields.isEmpty() && place == null;
    }

    String first(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /** @param shelf the category that the page is of; without one the address may name it */
    SearchRequest request(@Nullable String shelf, Currency currency, Sort usual) {
        var options = new LinkedHashMap<String, Set<String>>();
        fields.forEach((name, values) -> {
            if (name.startsWith(OPTION) && options.size() < 10) {
                options.put(name.substring(OPTION.length()), new LinkedHashSet<>(values));
            }
        });
        var filter = new Filter(
                new Filter.Audience.Shopper(),
                shelf == null ? narrowing("category") : shelf,
                narrowing("tag"),
                minor("min_price", currency),
                minor("max_price", currency),
                has("in_stock", "1") ? true : null,
                options);
        return new SearchRequest(first("q"), filter, sort(usual), SIZE, place);
    }

    Sort sort(Sort usual) {
        try {
            return first("sort").isEmpty() ? usual : Sort.of(first("sort"));
        } catch (InvalidValue unknown) {
            return usual;
        }
    }

    private @Nullable String narrowing(String name) {
        return first(name).isEmpty() ? null : first(name);
    }

    private @Nullable Long minor(String name, Currency currency) {
        try {
            return first(name).isEmpty()
                    ? null
                    : Money.parse(first(name), currency).minor();
        } catch (InvalidValue unreadable) {
            return null;
        }
    }

    // addresses

    String with(String name, String value) {
        return with(Map.of(name, value));
    }

    String with(Map<String, String> values) {
        var more = new LinkedHashMap<>(fields);
        values.forEach((name, value) -> more.put(name, List.of(value)));
        return address(more);
    }

    String without(String... names) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeAll(Set.of(names));
        return address(fewer);
    }

    /** With the value when it is not there, without it when it is. */
    String toggled(String name, String value) {
        var values = new ArrayList<>(fields.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        var other = new LinkedHashMap<>(fields);
        if (values.isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, values);
        }
        return address(other);
    }

    /** Only what was looked for, and the order. */
    String cleared() {
        var rest = new LinkedHashMap<>(fields);
        rest.keySet().retainAll(Set.of("q", "sort"));
        return address(rest);
    }

    String at(Place next) {
        var more = new LinkedHashMap<>(fields);
        more.put("cursor", List.of(next.text()));
        return address(more);
    }

    String first() {
        return address(fields);
    }

    private String address(Map<String, List<String>> query) {
        var text = query.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> ShopLinks.encoded(field.getKey()) + "=" + ShopLinks.encoded(value)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }
}
