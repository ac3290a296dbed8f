package io.wassla.core.imports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Where a row wants its product to stand.
 *
 * @param text as the row has it; empty when it says nothing
 * @param paths of names, from the top down
 * @param fault why no paths can be made of the text: none is needed when the product stands there already
 */
record CategoryCell(String text, List<List<String>> paths, Optional<String> fault) {
    static final CategoryCell NONE = new CategoryCell("", List.of(), Optional.empty());

    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter PATH = Splitter.on('>').trimResults().omitEmptyStrings();

    CategoryCell {
        paths = ImmutableList.copyOf(paths);
    }

    static CategoryCell of(String text) {
        try {
            var paths = LIST.splitToStream(text).map(CategoryCell::path).toList();
            return new CategoryCell(text, paths, Optional.empty());
        } catch (InvalidValue invalid) {
            return new CategoryCell(text, List.of(), Optional.of(invalid.code()));
        }
    }

    private static List<String> path(String cell) {
        var path = PATH.splitToList(cell);
        if (path.isEmpty() || path.size() > Category.DEEPEST) {
            throw new InvalidValue("category_too_deep");
        }
        path.forEach(name -> LocalizedText.of(Language.AR, name).bounded(100, "name_invalid"));
        return path;
    }

    /** What this row doesn't say, the other one of the same product may. */
    CategoryCell or(CategoryCell other) {
        return text.isEmpty() ? other : this;
    }
}
