package io.wassla.adapter.persistence.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An order in which tables can be filled: what is referred to comes first, as far as there are no circles. */
final class FillingOrder {
    private FillingOrder() {}

    /** Stable: the order of the given tables decides wherever references do not. */
    static List<Table> of(List<Table> tables, Collection<ForeignKey> references) {
        var waiting = new LinkedHashMap<String, Table>();
        tables.forEach(table -> waiting.put(table.sql(), table));
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var next = waiting.keySet().stream()
                    .filter(name -> refersToNone(name, waiting.keySet(), references))
                    .findFirst()
                    // a circle: cut anywhere, what then points forward is checked at the end
                    .orElseGet(() -> waiting.keySet().iterator().next());
            ordered.add(Objects.requireNonNull(waiting.remove(next)));
        }
        return ordered;
    }

    /** Those that point to a table filled later. */
    static List<ForeignKey> forward(List<Table> order, Collection<ForeignKey> references) {
        var names = order.stream().map(Table::sql).toList();
        return references.stream()
                .filter(key -> names.indexOf(key.from()) < names.indexOf(key.to()))
                .toList();
    }

    private static boolean refersToNone(String table, Set<String> waiting, Collection<ForeignKey> references) {
        return references.stream()
                .filter(key -> key.from().equals(table) && !key.to().equals(table))
                .noneMatch(key -> waiting.contains(key.to()));
    }
}
