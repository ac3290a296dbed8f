package io.wassla.core.storefront;

import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Remembered;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the category of an address; a handle that it had once leads to it too. */
public final class FindCategory {

    /** @param language of the page that is asked for */
    public record Command(TenantId tenant, Handle handle, Language language) {}

    public sealed interface Outcome {
        record Found(Category category, CategoryTree tree) implements Outcome {}

        /** It has another handle in this language: where the visitor is sent. */
        record Moved(Category category) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends StorefrontScope> transactions;
    private final ShowMenu menu;
    private final Remembered<Optional<CategoryId>> former;

    public FindCategory(
            Transactions<? extends StorefrontScope> transactions,
            ShowMenu menu,
            Invalidations invalidations,
            InstantSource clock) {
        this.transactions = transactions;
        this.menu = menu;
        this.former = new Remembered<>(CatalogNotices.HANDLE, invalidations, clock);
    }

    public Outcome handle(Command command) {
        var tree = menu.handle(command.tenant());
        var all = all(tree, tree.roots()).toList();
        var here = all.stream()
                .filter(category -> isOf(category, command.handle(), command.language()))
                .findFirst();
        return here.<Outcome>map(category -> new Outcome.Found(category, tree))
                .or(() -> elsewhere(all, command)
                        .or(() -> former(command).flatMap(tree::find))
                        .map(Outcome.Moved::new))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Its handle in this language; in one without a handle, its only one. */
    private static boolean isOf(Category category, Handle handle, Language language) {
        var handles = category.handles();
        return handles.in(language)
                .map(handle::equals)
                .orElseGet(() -> handles.values().containsValue(handle));
    }

    private static Optional<Category> elsewhere(List<Category> all, Command command) {
        return all.stream()
                .filter(category -> category.handles().values().containsValue(command.handle()))
                .findFirst();
    }

    private Optional<CategoryId> former(Command command) {
        return former.get(
                CatalogNotices.key(command.tenant(), command.handle()),
                () -> transactions.within(
                        command.tenant(),
                        scope -> scope.categories()
                                .withHandle(command.handle(), command.language())
                                .map(match -> new CategoryId(match.id()))));
    }

    private static Stream<Category> all(CategoryTree tree, List<Category> level) {
        return level.stream()
                .flatMap(category -> Stream.concat(Stream.of(category), all(tree, tree.children(category.id()))));
    }
}
