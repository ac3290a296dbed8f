package io.wassla.adapter.http.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, so that a refused one comes back with everything that was typed.
 *
 * @param values what was typed, by field
 * @param errors what is wrong, in the order of the fields
 */
public record Form(Map<String, String> values, List<FieldError> errors) {
    /** Nothing typed, nothing wrong. */
    public static final Form EMPTY = new Form(Map.of(), List.of());

    /**
     * @param field the name (and id) of the field; empty when the refusal concerns no single field
     * @param message a whole sentence: the problem and the way out
     */
    public record FieldError(String field, String message) {}

    /** As if this had been typed. */
    public static Form of(String field, String value) {
        return new Form(Map.of(field, value), List.of());
    }

    public Form with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Form(more, errors);
    }

    /** The same values, refused for these reasons. */
    public Form refused(List<FieldError> reasons) {
        return new Form(values, reasons);
    }

    public Form refused(String field, String message) {
        return new Form(values, List.of(new FieldError(field, message)));
    }

    /** What was typed; empty when nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** What is wrong with that field; absent when nothing is. */
    @Nullable
    public String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** For {@code aria-invalid}; absent (so left out) when the field is in order. */
    @Nullable
    public String invalid(String field) {
        return error(field) == null ? null : "true";
    }

    /** For {@code aria-describedby}: the error, when there is one, before the help. */
    public String describedBy(String field) {
        return error(field) == null ? field + "-help" : field + "-error " + field + "-help";
    }
}
