package io.wassla.adapter.cli;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a list is wanted: all of it, unless said otherwise. */
public final class LimitOption {
    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private @Nullable Integer limit;

    /** Reads page by page until there are enough, or no more. */
    public <T> List<T> read(Function<PageRequest, Page<T>> pages, Predicate<? super T> wanted) {
        var most = most();
        var all = new ArrayList<T>();
        var request = new PageRequest(PageRequest.MOST, null);
        while (true) {
            var page = pages.apply(request);
            page.items().stream().filter(wanted).limit(most - all.size()).forEach(all::add);
            if (page.next() == null || all.size() == most) {
                return List.copyOf(all);
            }
            request = new PageRequest(PageRequest.MOST, page.next());
        }
    }

    private int most() {
        if (limit != null && limit < 1) {
            throw new InvalidValue("count_invalid");
        }
        return limit == null ? Integer.MAX_VALUE : limit;
    }
}
