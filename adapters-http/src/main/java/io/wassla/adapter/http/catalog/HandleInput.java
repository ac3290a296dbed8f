package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import java.util.EnumMap;

/** Handles as requests carry them: one for each language, or a bare one in the store's. */
final class HandleInput {
    private HandleInput() {}

    static Handles onto(LocalizedJson typed, Handles current, Language store, Fields fields) {
        var handles = new EnumMap<Language, Handle>(Language.class);
        handles.putAll(current.values());
        if (typed.bare() != null) {
            put(handles, store, typed.bare(), "handle", fields);
        }
        typed.byLanguage()
                .forEach((language, text) -> text.ifPresentOrElse(
                        handle -> put(handles, language, handle, "handle." + language.code(), fields),
                        () -> handles.remove(language)));
        return new Handles(handles);
    }

    private static void put(
            EnumMap<Language, Handle> handles, Language language, String typed, String path, Fields fields) {
        try {
            handles.put(language, new Handle(typed));
        } catch (InvalidValue invalid) {
            fields.wrong(path, invalid.code());
        }
    }
}
