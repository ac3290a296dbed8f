package io.wassla.core.catalog.category;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/** A category as the audit log shows it. */
final class CategoryPortrait {
    private CategoryPortrait() {}

    static Change between(@Nullable Category before, @Nullable Category after) {
        return Change.between(before == null ? Settings.NONE : of(before), after == null ? Settings.NONE : of(after));
    }

    private static Settings of(Category category) {
        var parent = category.parent();
        var portrait = Settings.of(
                        "parent", parent == null ? null : parent.value().toString())
                .with("position", (long) category.position());
        for (var text : category.name().texts().entrySet()) {
            portrait = portrait.with("name." + text.getKey().code(), text.getValue());
        }
        for (var handle : category.handles().values().entrySet()) {
            portrait = portrait.with(
                    "handle." + handle.getKey().code(), handle.getValue().value());
        }
        return portrait;
    }
}
