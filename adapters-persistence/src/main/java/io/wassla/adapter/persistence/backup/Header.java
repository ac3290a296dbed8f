package io.wassla.adapter.persistence.backup;

import java.util.List;

/** What stands before the data: enough to refuse a file before anything is touched. */
record Header(String schemaVersion, String createdAt, List<Table> tables) {
    Header {
        tables = List.copyOf(tables);
    }
}
