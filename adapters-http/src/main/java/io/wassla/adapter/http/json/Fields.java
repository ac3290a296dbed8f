package io.wassla.adapter.http.json;

import io.wassla.adapter.http.problem.FieldError;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with which field, so that a person corrects everything at once. */
public final class Fields {
    private final List<FieldError> errors = new ArrayList<>();

    /** Makes a value; when it can't be made, remembers why. Ask for it after {@link #refuseIfWrong}. */
    public <T> Supplier<T> read(String field, Supplier<T> value) {
        try {
            var made = value.get();
            return () -> made;
        } catch (InvalidValue invalid) {
            wrong(field, invalid.code());
            return () -> {
                throw invalid;
            };
        }
    }

    public void wrong(String field, String code) {
        errors.add(new FieldError(field, code));
    }

    public boolean anyWrong() {
        return !errors.isEmpty();
    }

    /** Answers 422 with all that was wrong. */
    public void refuseIfWrong() {
        if (anyWrong()) {
            throw Problem.invalid(errors).asException();
        }
    }
}
