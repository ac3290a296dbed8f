package io.wassla.core.kernel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects everything that is wrong with a form, so that a person is told all of it at once. Used by one thread. */
public final class FieldFaults {
    private final List<FieldFault> faults = new ArrayList<>();

    /** The value, or empty when it is malformed: then that is noted for the field. */
    public <T> Optional<T> check(String field, Supplier<? extends T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue malformed) {
            add(field, malformed.code());
            return Optional.empty();
        }
    }

    public void add(String field, String code) {
        faults.add(new FieldFault(field, code));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<FieldFault> all() {
        return ImmutableList.copyOf(faults);
    }
}
