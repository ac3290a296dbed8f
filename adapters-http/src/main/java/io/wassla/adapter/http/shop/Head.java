package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines of itself.
 *
 * @param canonical its one address, absolute; absent for pages that are not to be found
 * @param alternates the same page in each language
 * @param picture for previews, absolute
 * @param preload the picture that is seen first
 * @param data structured data (schema.org), each a JSON document that is safe within a page
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        @Nullable String picture,
        @Nullable Preload preload,
        List<String> data) {
    public Head {
        alternates = ImmutableList.copyOf(alternates);
        data = ImmutableList.copyOf(data);
    }

    record Alternate(Language language, String href) {}

    /** @param sizes as where it is shown, so that it is asked for once */
    record Preload(PictureView picture, String sizes) {}

    /** The same page with these structured data in the place of its own. */
    public Head with(List<String> structured) {
        return new Head(title, description, canonical, alternates, picture, preload, structured);
    }

    Head picturedBy(@Nullable String absolute) {
        return new Head(title, description, canonical, alternates, absolute, preload, data);
    }

    Head showing(@Nullable PictureView first, String sizes) {
        var preload = first == null ? null : new Preload(first, sizes);
        return new Head(title, description, canonical, alternates, picture, preload, data);
    }

    /** Of a page that search engines leave out. */
    public static Head hidden(String title) {
        return new Head(title, "", null, List.of(), null, null, List.of());
    }
}
