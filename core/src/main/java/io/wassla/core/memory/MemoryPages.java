package io.wassla.core.memory;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists by id, newest first. */
final class MemoryPages {

    private MemoryPages() {}

    static <T> Page<T> newestFirst(Stream<T> rows, PageRequest request, Function<? super T, UUID> id) {
        // as text, because Java compares the two halves of a UUID as signed numbers
        Comparator<T> newest = Comparator.comparing(row -> id.apply(row).toString(), Comparator.reverseOrder());
        var from = request.from();
        var wanted = rows.filter(row -> from == null
                        || id.apply(row).toString().compareTo(from.before().toString()) < 0)
                .sorted(newest)
                .limit(request.limit() + 1L)
                .toList();
        return Page.cut(wanted, request, id);
    }
}
