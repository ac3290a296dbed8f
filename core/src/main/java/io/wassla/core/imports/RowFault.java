package io.wassla.core.imports;

import io.wassla.core.kernel.Settings;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not taken.
 *
 * @param line where it begins; the header is line 1
 * @param column as in the header of an exported file; empty when it is about the whole row
 * @param code snake_case, stable; the key of the sentence that people read
 */
public record RowFault(int line, String column, String code) {
    /** How many a job's result shows. */
    public static final int MOST_SHOWN = 1_000;

    /** As it stands in a job's result. */
    static Optional<RowFault> read(Object told) {
        return told instanceof Map<?, ?> fault
                        && fault.get("line") instanceof Long line
                        && fault.get("column") instanceof String column
                        && fault.get("code") instanceof String code
                ? Optional.of(new RowFault(Math.toIntExact(line), column, code))
                : Optional.empty();
    }

    Map<String, @Nullable Object> settings() {
        return Settings.of("line", (long) line)
                .with("column", column)
                .with("code", code)
                .values();
    }
}
