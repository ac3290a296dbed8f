package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.category.CategoryDraft;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryRefusal;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** The form of a category. */
final class CategoryTyped {
    static final CategoryDraft NOTHING =
            new CategoryDraft(null, LocalizedText.NONE, LocalizedText.NONE, Handles.NONE, null);

    private CategoryTyped() {}

    /** What the form is, and the category that it asks for unless something is wrong. */
    record Read(Form form, @Nullable CategoryDraft draft) {}

    static Read draft(Form form, Texts t, Shop shop, CategoryDraft current) {
        var typed = new Typed(form, t);
        var names = new EnumMap<Language, String>(Language.class);
        var descriptions = new EnumMap<Language, String>(Language.class);
        var handles = new EnumMap<Language, Handle>(Language.class);
        for (var language : Language.values()) {
            var name = typed.read("name_" + language.code(), text -> bounded(language, text, 100, "name_invalid"));
            if (name != null) {
                names.put(language, name);
            }
            var description = typed.read(
                    "description_" + language.code(), text -> bounded(language, text, 2_000, "description_invalid"));
            if (description != null) {
                descriptions.put(language, description);
            }
            var handle = typed.read("handle_" + language.code(), Handle::new);
            if (handle != null) {
                handles.put(language, handle);
            }
        }
        if (names.isEmpty() && !typed.anyWrong()) {
            typed.wrong("name_" + shop.language().code(), "category_name_required");
        }
        if (typed.anyWrong()) {
            return new Read(typed.refused(), null);
        }
        var parent = Visit.uuid(form.value("parent")).map(CategoryId::new).orElse(null);
        return new Read(
                form,
                new CategoryDraft(
                        parent,
                        new LocalizedText(names),
                        new LocalizedText(descriptions),
                        new Handles(handles),
                        sameParent(parent, current) ? current.position() : null));
    }

    private static boolean sameParent(@Nullable CategoryId parent, CategoryDraft current) {
        return parent == null ? current.parent() == null : parent.equals(current.parent());
    }

    private static String bounded(Language language, String text, int most, String code) {
        LocalizedText.of(language, text).bounded(most, code);
        return text;
    }

    static Form refused(Form form, Texts t, CategoryRefusal why) {
        return switch (why) {
            case CategoryRefusal.AlreadyTaken(var what) ->
                form.refused("handle_ar", t.get("product.error.handle_taken"));
            case CategoryRefusal.UnknownParent unknown -> form.refused("parent", t.get("error.unknown"));
            case CategoryRefusal.Circle circle -> form.refused("parent", Typed.message(t, "category_circle"));
            case CategoryRefusal.TooDeep(var deepest) -> form.refused("parent", Typed.message(t, "category_too_deep"));
            case CategoryRefusal.TooMany(var most) -> form.refused("", Typed.message(t, "too_many_categories"));
        };
    }
}
