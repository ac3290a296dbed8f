package io.wassla.adapter.http.catalog;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.http.json.Fields;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes categories and tags from what was sent and what there is. */
record ShelvingEdit(ProductPatch patch, Fields fields) {
    private static final TagId NO_ID = new TagId(new UUID(0, 0));

    Shelving onto(Shelving current) {
        var tax = patch.taxCategory() == null ? current.tax() : patch.taxCategory();
        var categories = categories(current.categories());
        fields.readIfAny("category_ids", categories, each -> new Placement(each, Set.of(), tax));
        var typed = patch.tags();
        if (typed == null) {
            return new Shelving(categories, current.tags(), current.tagNames(), tax);
        }
        var ids = new LinkedHashSet<TagId>();
        var names = new ArrayList<String>();
        for (var place = 0; place < typed.size(); place++) {
            tag("tags[" + place + "]", typed.get(place), ids, names);
        }
        return new Shelving(categories, ids, names, tax);
    }

    private Set<CategoryId> categories(Set<CategoryId> current) {
        var typed = patch.categoryIds();
        return typed == null ? current : typed.stream().map(CategoryId::new).collect(ImmutableSet.toImmutableSet());
    }

    private void tag(String path, String typed, Set<TagId> ids, List<String> names) {
        var id = uuid(typed);
        if (id != null) {
            ids.add(new TagId(id));
            return;
        }
        var tag = fields.readIfAny(path, typed, name -> new Tag(NO_ID, name));
        if (tag != null) {
            names.add(tag.name());
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : null;
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
