package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of words: a policy, or what to say when there is nothing to show. */
record TextView(
        String title, List<String> paragraphs, @Nullable String lang, boolean searchable, List<CardView> instead) {
    TextView {
        paragraphs = ImmutableList.copyOf(paragraphs);
        instead = ImmutableList.copyOf(instead);
    }
}
