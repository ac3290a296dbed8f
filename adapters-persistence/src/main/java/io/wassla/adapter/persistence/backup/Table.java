package io.wassla.adapter.persistence.backup;

import java.util.List;
import java.util.stream.Collectors;

/** A table and those of its columns that hold something of their own: computed ones compute themselves again. */
record Table(String schema, String name, List<Column> columns) {
    record Column(String name, String type) {}

    Table {
        columns = List.copyOf(columns);
    }

    /** As SQL wants it. */
    String sql() {
        return quoted(schema) + "." + quoted(name);
    }

    String columnsSql() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ", "(", ")"));
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
