package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes names, texts and handles from what was sent and what there is. */
record PresentationEdit(ProductPatch patch, Language store, Fields fields) {

    /** Nothing when something is wrong; a new product has no presentation yet. */
    @Nullable
    Presentation onto(@Nullable Presentation current) {
        var before = current == null ? LocalizedText.NONE : current.name();
        var name = patch.name() == null ? before : patch.name().onto(before, store);
        var description = LocalizedJson.onto(
                patch.description(), current == null ? LocalizedText.NONE : current.description(), store);
        var handles = handles(current == null ? Handles.NONE : current.handles());
        var seo = seo(current == null ? Seo.NONE : current.seo());
        if (patch.name() == null && current == null) {
            fields.wrong("name", "required");
            return null;
        }
        try {
            return new Presentation(name, description, handles, seo);
        } catch (InvalidValue invalid) {
            fields.wrong(invalid.code().startsWith("name") ? "name" : "description", invalid.code());
            return null;
        }
    }

    private Handles handles(Handles current) {
        var typed = patch.handle();
        return typed == null ? current : HandleInput.onto(typed, current, store, fields);
    }

    private Seo seo(Seo current) {
        if (patch.seo() == null) {
            return current;
        }
        var typed = patch.seo().value();
        if (typed == null) {
            return Seo.NONE;
        }
        try {
            return typed.onto(current, store);
        } catch (InvalidValue invalid) {
            fields.wrong(invalid.code().startsWith("seo_title") ? "seo.title" : "seo.description", invalid.code());
            return current;
        }
    }
}
