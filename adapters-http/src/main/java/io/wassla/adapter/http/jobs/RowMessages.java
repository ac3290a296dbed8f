package io.wassla.adapter.http.jobs;

import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a job could not take, with the sentences that people read beside the codes. */
final class RowMessages {
    private static final String ERRORS = "errors";

    private RowMessages() {}

    static Settings in(Settings result, Language language) {
        return result.values().get(ERRORS) instanceof List<?> errors
                ? result.with(
                        ERRORS,
                        errors.stream().map(error -> told(error, language)).toList())
                : result;
    }

    private static @Nullable Object told(@Nullable Object error, Language language) {
        if (!(error instanceof Map<?, ?> fault) || !(fault.get("code") instanceof String code)) {
            return error;
        }
        var told = new LinkedHashMap<Object, @Nullable Object>(fault);
        told.putIfAbsent("message", ProblemTexts.message(code, language));
        return told;
    }
}
