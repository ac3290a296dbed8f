package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.core.kernel.FieldFault;
import java.util.List;

/** What the core finds wrong with typed values, in sentences. */
public final class Faults {
    private Faults() {}

    /**
     * The sentence about one fault.
     *
     * @param otherwise the key of what is said about a code without a sentence of its own
     */
    public static String message(Texts t, String code, String otherwise) {
        return t.get(t.knows("error." + code) ? "error." + code : otherwise);
    }

    /** A sentence about every fault, at its field. */
    public static List<FieldError> errors(Texts t, List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(fault.field(), message(t, fault.code(), "error.field_invalid")))
                .toList();
    }
}
