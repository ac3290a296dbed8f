package io.wassla.adapter.http.shop;

import com.google.common.collect.Sets;
import io.wassla.core.kernel.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Titles, descriptions and addresses of pages, for search engines. */
public final class Heads {
    private static final Set<Language> ALL = Sets.immutableEnumSet(Arrays.asList(Language.values()));
    private static final int LONGEST_DESCRIPTION = 160;

    private Heads() {}

    /** A page that is there in both languages. */
    public static Head of(ShopVisit visit, String title, String description, Function<ShopLinks, String> path) {
        return of(visit, title, description, ALL, path);
    }

    /**
     * A page of something that has words in some languages. In another one its page is the same words again, and says
     * where they belong.
     */
    public static Head of(
            ShopVisit visit,
            String title,
            String description,
            Set<Language> languages,
            Function<ShopLinks, String> path) {
        return new Head(
                title.equals(visit.shop().name())
                        ? title
                        : title + " — " + visit.shop().name(),
                shortened(description),
                visit.origin() + path.apply(visit.links().in(at(visit, languages))),
                languages.size() < 2 ? List.of() : alternates(visit, path),
                null,
                null,
                List.of());
    }

    private static Language at(ShopVisit visit, Set<Language> languages) {
        return Stream.of(visit.language(), visit.links().own())
                .filter(languages::contains)
                .findFirst()
                .or(() -> languages.stream().findFirst())
                .orElse(visit.language());
    }

    private static List<Head.Alternate> alternates(ShopVisit visit, Function<ShopLinks, String> path) {
        return Arrays.stream(Language.values())
                .map(language -> new Head.Alternate(
                        language, visit.origin() + path.apply(visit.links().in(language))))
                .toList();
    }

    /** One line, cut between words. */
    public static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return line.substring(0, cut > 0 ? cut : LONGEST_DESCRIPTION) + "…";
    }
}
