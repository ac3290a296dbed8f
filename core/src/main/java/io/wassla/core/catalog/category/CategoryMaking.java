package io.wassla.core.catalog.category;

import io.wassla.core.catalog.handle.Claims;
import io.wassla.core.catalog.handle.HandleMaking;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.kernel.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a category from a draft, within a tree that nobody else changes meanwhile. */
final class CategoryMaking {

    sealed interface Made {
        record Ready(Category category) implements Made {}

        record Refused(CategoryRefusal why) implements Made {}
    }

    private final CategoryTree tree;
    private final Categories categories;

    CategoryMaking(CategoryTree tree, Categories categories) {
        this.tree = tree;
        this.categories = categories;
    }

    Made make(CategoryId id, @Nullable Category before, CategoryDraft draft, Revision revision) {
        var misplaced = misplaced(id, before, draft.parent());
        if (misplaced.isPresent()) {
            return new Made.Refused(misplaced.get());
        }
        var claims = new Claims<CategoryId>(this::owners);
        claims.prepare(draft.handles().claims());
        var lost = claims.claim(draft.handles().claims(), id);
        if (!lost.isEmpty()) {
            return new Made.Refused(new CategoryRefusal.AlreadyTaken(lost));
        }
        var handles = new HandleMaking<>(claims);
        var wish = new HandleMaking.Wish<>(id, id.value(), draft.name(), draft.handles());
        handles.prepare(List.of(wish));
        return new Made.Ready(new Category(
                id,
                draft.parent(),
                draft.name(),
                draft.description(),
                handles.handles(wish),
                position(draft),
                revision));
    }

    private Optional<CategoryRefusal> misplaced(CategoryId id, @Nullable Category before, @Nullable CategoryId parent) {
        if (before == null && tree.size() >= Category.MOST) {
            return Optional.of(new CategoryRefusal.TooMany(Category.MOST));
        }
        if (parent != null && tree.find(parent).isEmpty()) {
            return Optional.of(new CategoryRefusal.UnknownParent());
        }
        if (parent != null && tree.isWithin(parent, id)) {
            return Optional.of(new CategoryRefusal.Circle());
        }
        var above = parent == null ? 0 : tree.path(parent).size();
        return above + 1 + tree.height(id) > Category.DEEPEST
                ? Optional.of(new CategoryRefusal.TooDeep(Category.DEEPEST))
                : Optional.empty();
    }

    private int position(CategoryDraft draft) {
        var parent = draft.parent();
        var siblings = parent == null ? tree.roots() : tree.children(parent);
        var end = siblings.isEmpty() ? 0 : siblings.getLast().position() + 1;
        return Objects.requireNonNullElse(draft.position(), Math.min(end, 1_000_000));
    }

    private Map<Taken, CategoryId> owners(Collection<Taken> wanted) {
        var handles = wanted.stream()
                .filter(Taken.TakenHandle.class::isInstance)
                .map(Taken.TakenHandle.class::cast)
                .toList();
        return new HashMap<>(categories.owners(handles));
    }
}
