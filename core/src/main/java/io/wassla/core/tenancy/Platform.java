package io.wassla.core.tenancy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to what belongs to no tenant, or to all of them. Behaves as {@link Transactions} does; an architecture rule
 * keeps it out of the features of a shop's own data.
 */
public interface Platform<S extends PlatformScope> {

    <T extends @Nullable Object> T within(Function<? super S, ? extends T> work);
}
