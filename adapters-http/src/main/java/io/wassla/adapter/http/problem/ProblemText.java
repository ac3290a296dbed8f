package io.wassla.adapter.http.problem;

import io.wassla.core.kernel.Language;
import java.util.List;
import java.util.Map;

/** A problem in the reader's language. */
public record ProblemText(
        Problem problem, Language language, String title, String detail, List<Field> errors, String requestId) {

    /** One wrong field and a sentence about it. */
    public record Field(String field, String code, String message) {}

    public ProblemType type() {
        return problem.type();
    }

    public int status() {
        return problem.type().status();
    }

    public Map<String, Object> members() {
        return problem.members();
    }
}
