package io.wassla.core.imports;

import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What categories are called in files. */
record ShelfNames(CategoryTree tree, Language language) {

    /** From the top down. */
    List<String> path(CategoryId category) {
        return tree.path(category).stream()
                .map(step -> step.name().in(language, Language.AR))
                .toList();
    }

    /** As an exported file tells where a product stands. */
    String cell(Collection<CategoryId> categories) {
        return categories.stream()
                .map(category -> String.join(" > ", path(category)))
                .collect(Collectors.joining(";"));
    }
}
