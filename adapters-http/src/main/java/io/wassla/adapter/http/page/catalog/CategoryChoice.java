package io.wassla.adapter.http.page.catalog;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.kernel.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A category to be chosen.
 *
 * @param path with the names of those above it
 * @param depth 0 at the top
 */
record CategoryChoice(String id, String name, String path, int depth, boolean first, boolean last) {

    /** All of them, each before those below it. */
    static List<CategoryChoice> all(CategoryTree tree, Language language, Language store) {
        return below(tree, tree.roots(), 0, language, store).toList();
    }

    private static Stream<CategoryChoice> below(
            CategoryTree tree, List<Category> siblings, int depth, Language language, Language store) {
        return siblings.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(of(tree, each, siblings, depth, language, store)),
                        below(tree, tree.children(each.id()), depth + 1, language, store)));
    }

    private static CategoryChoice of(
            CategoryTree tree,
            Category category,
            List<Category> siblings,
            int depth,
            Language language,
            Language store) {
        var path = tree.path(category.id()).stream()
                .map(step -> step.name().in(language, store))
                .collect(Collectors.joining(" › "));
        return new CategoryChoice(
                category.id().value().toString(),
                category.name().in(language, store),
                path,
                depth,
                category.equals(siblings.getFirst()),
                category.equals(siblings.getLast()));
    }
}
