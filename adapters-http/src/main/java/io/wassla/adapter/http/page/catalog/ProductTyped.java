package io.wassla.adapter.http.page.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed about a product besides its variants. */
record ProductTyped(Typed typed, Shop shop) {
    private static final Splitter NAMES =
            Splitter.on(CharMatcher.anyOf("،,;؛\n")).trimResults().omitEmptyStrings();
    private static final Splitter IDS = Splitter.on(' ').omitEmptyStrings();
    private static final TagId NO_ID = new TagId(new UUID(0, 0));

    /** Nothing when something is wrong. */
    @Nullable
    Presentation presentation() {
        var name = text("name", 200, "name_invalid");
        if (name.isEmpty() && !typed.anyWrong()) {
            typed.wrong("name_" + shop.language().code(), "name_required");
        }
        var description = text("description", 20_000, "description_invalid");
        var handles = handles();
        var seo = new Seo(
                text("seo_title", 120, "seo_title_too_long"), text("seo_description", 400, "seo_description_too_long"));
        return name.isEmpty() ? null : new Presentation(name, description, handles, seo);
    }

    /** Languages in which it is wrong are told and left out. */
    private LocalizedText text(String field, int longest, String code) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : inOrder()) {
            var text = typed.read(field + "_" + language.code(), each -> {
                LocalizedText.of(language, each).bounded(longest, code);
                return each;
            });
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new LocalizedText(texts);
    }

    private List<Language> inOrder() {
        return List.of(shop.language(), shop.other());
    }

    private Handles handles() {
        var handles = new EnumMap<Language, Handle>(Language.class);
        for (var language : inOrder()) {
            var handle = typed.read("handle_" + language.code(), Handle::new);
            if (handle != null) {
                handles.put(language, handle);
            }
        }
        return new Handles(handles);
    }

    /**
     * A form that says nothing of the status leaves it; a new product is then a draft.
     *
     * @param before its moment is kept to the second while the field still shows its minute
     */
    Publication publication(@Nullable Publication before) {
        var current = before == null ? null : before.publishedAt();
        var status =
                ProductStatus.of(typed.text("status")).orElse(before == null ? ProductStatus.DRAFT : before.status());
        var at = typed.read("publish_at", this::moment);
        var same = at != null && current != null && Objects.equals(at, current.truncatedTo(ChronoUnit.MINUTES));
        return new Publication(status, same ? current : at);
    }

    private Instant moment(String text) {
        try {
            return LocalDateTime.parse(Digits.toAscii(text)).atZone(shop.zone()).toInstant();
        } catch (DateTimeException malformed) {
            throw new InvalidValue("time_invalid");
        }
    }

    Shelving shelving() {
        var tax = TaxCategory.of(typed.text("tax")).orElse(TaxCategory.STANDARD);
        var categories = ids(typed.text("category") + " " + typed.text("more"), CategoryId::new);
        typed.made("category", () -> new Placement(categories, Set.of(), tax));
        var tags = ids(typed.text("tags"), TagId::new);
        var names = new ArrayList<String>();
        for (var name : NAMES.split(typed.text("new_tags"))) {
            var tag = typed.made("new_tags", () -> new Tag(NO_ID, name));
            if (tag != null) {
                names.add(tag.name());
            }
        }
        return new Shelving(categories, tags, names, tax);
    }

    private static <T> Set<T> ids(String text, Function<UUID, T> make) {
        return IDS.splitToStream(text)
                .flatMap(each -> Visit.uuid(each).stream())
                .map(make)
                .collect(ImmutableSet.toImmutableSet());
    }
}
