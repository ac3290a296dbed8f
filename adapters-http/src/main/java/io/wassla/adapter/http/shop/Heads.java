package io.wassla.adapter.http.shop;

import io.wassla.core.kernel.Language;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Titles, descriptions and addresses of pages, for search engines. */
final class Heads {
    private static final int LONGEST_DESCRIPTION = 160;

    private Heads() {}

    /** A page that is there in both languages. */
    static Head of(ShopVisit visit, String title, String description, Function<ShopLinks, String> path) {
        return new Head(
                title.equals(visit.shop().name())
                        ? title
                        : title + " — " + visit.shop().name(),
                shortened(description),
                visit.origin() + path.apply(visit.links()),
                alternates(visit, path),
                null,
                null,
                List.of());
    }

    static List<Head.Alternate> alternates(ShopVisit visit, Function<ShopLinks, String> path) {
        return Arrays.stream(Language.values())
                .map(language -> new Head.Alternate(
                        language, visit.origin() + path.apply(visit.links().in(language))))
                .toList();
    }

    /** One line, cut between words. */
    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return line.substring(0, cut > 0 ? cut : LONGEST_DESCRIPTION) + "…";
    }
}
