package io.wassla.adapter.http.ops;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Says whether this server can do its work. Answers within two seconds and does not throw. */
@FunctionalInterface
public interface Readiness {

    List<Check> checks();

    /**
     * @param name {@code database}, {@code migrations}, {@code files}, {@code disk}
     * @param detail for operators, without secrets
     */
    record Check(String name, boolean ok, String detail) {}

    /** Nothing that could fail. */
    static Readiness always() {
        return ImmutableList::of;
    }
}
