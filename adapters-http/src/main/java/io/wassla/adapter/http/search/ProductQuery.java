package io.wassla.adapter.http.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.search.Place;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.Sort;
import io.wassla.core.search.facts.Filter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a shopper asks for, as it stands in the query string. */
final class ProductQuery {
    private static final String OPTION = "option.";
    private static final int LONGEST = 200;

    private ProductQuery() {}

    static Describe described(Describe operation) {
        return operation
                .query("q", String.class, "What was typed; all products when left out.")
                .query("category", String.class, "The id or handle of a category; products below it count.")
                .query("tag", String.class, "The id or name of a tag.")
                .query("min_price", Long.class, "In minor units.")
                .query("max_price", Long.class, "In minor units.")
                .query("in_stock", String.class, "`true` or `false`.")
                .query(
                        "option.{name}",
                        String.class,
                        "A value of an option, such as `option.size=XL`; repeat it for more.")
                .query("sort", String.class, "`relevance`, `price`, `price_desc`, `newest` or `sales`.")
                .query("limit", Integer.class, "How many, 1 to 100; 20 when left out.")
                .query("cursor", String.class, "`next` of the page before.");
    }

    static SearchRequest of(Call call) {
        var filter = Filter.NONE
                .priced(
                        call.query("min_price", ProductQuery::price).orElse(null),
                        call.query("max_price", ProductQuery::price).orElse(null))
                .with(options(call));
        filter = call.query("category", ProductQuery::bounded).map(filter::in).orElse(filter);
        var inCategory = filter;
        filter =
                call.query("tag", ProductQuery::bounded).map(inCategory::tagged).orElse(inCategory);
        var tagged = filter;
        filter = call.query("in_stock", ProductQuery::truth)
                .map(tagged::available)
                .orElse(tagged);
        return new SearchRequest(
                call.query("q", ProductQuery::typed).orElse(""),
                filter,
                call.query("sort", Sort::of).orElse(Sort.RELEVANCE),
                call.query("limit", ProductQuery::limit).orElse(20),
                call.query("cursor", Place::parse).orElse(null));
    }

    private static Map<String, Set<String>> options(Call call) {
        try {
            var options = call.queries(OPTION).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            option -> option.getValue().stream()
                                    .filter(value -> !value.isBlank())
                                    .map(ProductQuery::bounded)
                                    .collect(toUnmodifiableSet())));
            return Filter.NONE.with(options).options();
        } catch (InvalidValue invalid) {
            throw Problem.invalid("option", invalid.code()).asException();
        }
    }

    private static String typed(String text) {
        return SearchRequest.of(text).text();
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidValue("too_long");
        }
        return text;
    }

    private static long price(String text) {
        try {
            var price = Long.parseLong(Digits.toAscii(text.strip()));
            if (price < 0) {
                throw new InvalidValue("price_negative");
            }
            return price;
        } catch (NumberFormatException malformed) {
            throw new InvalidValue("type_invalid");
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidValue("type_invalid");
        };
    }

    private static int limit(String text) {
        try {
            return SearchRequest.of("").page(Integer.parseInt(text), null).limit();
        } catch (NumberFormatException malformed) {
            throw new InvalidValue("limit_invalid");
        }
    }
}
