package io.wassla.adapter.http.problem;

import io.wassla.core.imports.Column;
import io.wassla.core.kernel.Language;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of all problems, from the bundles {@code problems_ar} and {@code problems_en}. */
public final class ProblemTexts {
    private static final String BUNDLE = ProblemTexts.class.getPackageName() + ".problems";
    private static final String ANY_FIELD = "field.invalid";

    private ProblemTexts() {}

    public static ProblemText of(Problem problem, Language language, String requestId) {
        var bundle = bundle(language);
        var code = problem.type().code();
        var detail = fill(bundle.getString(detail(bundle, problem)), problem.members());
        var errors = problem.errors().stream()
                .map(error -> new ProblemText.Field(
                        error.field(),
                        error.code(),
                        problem.type() == ProblemType.CHANNEL_UNAVAILABLE ? detail : message(bundle, error.code())))
                .toList();
        return new ProblemText(problem, language, bundle.getString(code + ".title"), detail, errors, requestId);
    }

    /** What is wrong with a field, for the page it was typed on. */
    public static String message(String code, Language language) {
        return message(bundle(language), code);
    }

    /** That a test message was taken. */
    public static String delivered(Language language) {
        return bundle(language).getString("delivery.sent");
    }

    /**
     * Why a job failed; of a code that has no sentence, only that it did.
     *
     * @param names the columns that some sentences name
     */
    public static String failure(String code, String names, Language language) {
        var bundle = bundle(language);
        if (bundle.containsKey("job." + code)) {
            return bundle.getString("job." + code).replace("{0}", Column.allShown(names, language));
        }
        return bundle.getString(bundle.containsKey("field." + code) ? "field." + code : "job.failed");
    }

    /** What to do about a channel that is not set up depends on which one it is. */
    private static String detail(ResourceBundle bundle, Problem problem) {
        var usual = problem.type().code() + ".detail";
        var special = usual + "." + problem.members().get("channel");
        return bundle.containsKey(special) ? special : usual;
    }

    private static String message(ResourceBundle bundle, String code) {
        if (bundle.containsKey("field." + code)) {
            return bundle.getString("field." + code);
        }
        return bundle.getString(bundle.containsKey(code + ".detail") ? code + ".detail" : ANY_FIELD);
    }

    private static String fill(String text, Map<String, Object> members) {
        var filled = text;
        for (var member : members.entrySet()) {
            filled = filled.replace("{" + member.getKey() + "}", String.valueOf(member.getValue()));
        }
        return filled;
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
