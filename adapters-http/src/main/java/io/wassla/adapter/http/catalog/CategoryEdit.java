package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the wanted category from what was sent and what there is. */
record CategoryEdit(CategoryPatch patch, Language store) {
    private static final int MOST_POSITION = 1_000_000;

    record NewCategory(
            @About(value = "At most 100 characters in each language.", example = "{\"ar\": \"عطور شرقية\"}")
            LocalizedJson name,

            @About(value = "At most 2,000 characters.", example = "{}", most = 2_000) @Nullable
            LocalizedJson description,

            @About(value = "The category it is to be in; at the top when left out.", example = "null") @Nullable
            UUID parentId,

            @About(value = "Made from the name where left out.", example = "{\"en\": \"oriental\"}", most = 200)
            @Nullable
            LocalizedJson handle,

            @About(value = "Among its siblings; at the end when left out.", example = "0") @Nullable
            Integer position) {

        CategoryPatch asPatch() {
            return new CategoryPatch(name, Given.of(description), Given.of(parentId), handle, position);
        }
    }

    record CategoryPatch(
            @About(example = "{\"ar\": \"عطور شرقية\"}") @Nullable
            LocalizedJson name,

            @About(example = "{}", most = 2_000) @Nullable Given<LocalizedJson> description,

            @About(value = "null: to the top.", example = "null") @Nullable
            Given<UUID> parentId,

            @About(example = "{\"en\": \"oriental\"}", most = 200) @Nullable
            LocalizedJson handle,

            @About(example = "0") @Nullable Integer position) {}

    static CategoryDraft fresh(NewCategory typed, Language store) {
        return new CategoryEdit(typed.asPatch(), store)
                .onto(new CategoryDraft(null, LocalizedText.NONE, LocalizedText.NONE, Handles.NONE, null));
    }

    CategoryDraft onto(CategoryDraft current) {
        var fields = new Fields();
        var name = patch.name() == null ? current.name() : patch.name().onto(current.name(), store);
        if (name.isEmpty()) {
            fields.wrong("name", "name_required");
        }
        fields.readIfAny("name", name, text -> text.bounded(100, "name_invalid"));
        var description = LocalizedJson.onto(patch.description(), current.description(), store);
        fields.readIfAny("description", description, text -> text.bounded(2_000, "description_invalid"));
        fields.readIfAny("position", patch.position(), CategoryEdit::position);
        var handles = patch.handle() == null
                ? current.handles()
                : HandleInput.onto(patch.handle(), current.handles(), store, fields);
        fields.refuseIfWrong();
        return new CategoryDraft(
                parent(current.parent()),
                name,
                description,
                handles,
                patch.position() == null ? current.position() : patch.position());
    }

    private @Nullable CategoryId parent(@Nullable CategoryId current) {
        if (patch.parentId() == null) {
            return current;
        }
        var id = patch.parentId().value();
        return id == null ? null : new CategoryId(id);
    }

    private static Integer position(Integer typed) {
        if (typed < 0 || typed > MOST_POSITION) {
            throw new InvalidValue("position_invalid");
        }
        return typed;
    }
}
