package io.wassla.core.kernel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first, stable while rows are added.
 *
 * @param next where to go on, absent at the end
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    public Page {
        items = ImmutableList.copyOf(items);
    }

    /** Cuts a page from one row more than was asked for: the surplus row tells that there is more. */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<? super T, UUID> id) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(items, new Cursor(id.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
