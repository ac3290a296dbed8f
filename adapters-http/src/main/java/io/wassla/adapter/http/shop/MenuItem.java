package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category in the navigation. */
public record MenuItem(String href, String name, @Nullable String lang, List<MenuItem> below) {
    public MenuItem {
        below = ImmutableList.copyOf(below);
    }
}
