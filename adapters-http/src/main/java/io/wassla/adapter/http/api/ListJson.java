package io.wassla.adapter.http.api;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. */
public record ListJson<T>(List<T> items, @Nullable String next) {
    public ListJson {
        items = ImmutableList.copyOf(items);
    }
}
