package io.wassla.adapter.http;

import io.javalin.http.Context;
import io.wassla.core.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of an answer: what the reader asked for, and Arabic when nothing we speak was asked for. */
final class RequestLanguage {
    private static final int LONGEST = 200;

    private RequestLanguage() {}

    static Language of(Context ctx) {
        var header = ctx.header("Accept-Language");
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return Language.AR;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> language(range).stream())
                .findFirst()
                .orElse(Language.AR);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Optional<Language> language(Locale.LanguageRange range) {
        return Language.of(range.getRange().split("-", 2)[0]);
    }
}
