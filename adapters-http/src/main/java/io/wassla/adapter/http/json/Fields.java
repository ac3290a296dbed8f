package io.wassla.adapter.http.json;

import io.wassla.adapter.http.problem.FieldError;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** The same for what may be left out; the value counts after {@link #refuseIfWrong} only. */
    public <V, T> @Nullable T readIfAny(String field, @Nullable V given, Function<V, T> value) {
        if (given == null) {
            return null;
        }
        try {
            return value.apply(given);
        } catch (InvalidValue invalid) {
            wrong(field, invalid.code());
            return null;
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
