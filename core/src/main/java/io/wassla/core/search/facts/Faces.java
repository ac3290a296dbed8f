package io.wassla.core.search.facts;

import io.wassla.core.catalog.category.CategoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds for categories a product that shows what is in them: the last one added that shoppers see and that has a picture. */
public final class Faces {
    private final FactTable table;
    private final long now;

    /** @param now what is published later is not seen yet */
    public Faces(FactTable table, long now) {
        this.table = table;
        this.now = now;
    }

    /** The numbers of the products; without categories that have none. */
    public Map<CategoryId, Long> of(Collection<CategoryId> categories) {
        var wanted = new HashMap<Integer, CategoryId>();
        for (var category : categories) {
            var number = table.numbers.get(
                    new Facet(Facet.Kind.CATEGORY, category.value().toString(), ""));
            if (number != null) {
                wanted.put(number, category);
            }
        }
        var found = new HashMap<CategoryId, Long>();
        for (var place = table.size() - 1; place >= 0 && !wanted.isEmpty(); place--) {
            if (table.isPictured(place) && table.isVisible(place, now)) {
                take(place, wanted, found);
            }
        }
        return found;
    }

    private void take(int place, Map<Integer, CategoryId> wanted, Map<CategoryId, Long> found) {
        for (var at = table.starts[place]; at < table.starts[place + 1]; at++) {
            var category = wanted.remove(table.facets[at]);
            if (category != null) {
                found.put(category, table.doc(place));
            }
        }
    }
}
