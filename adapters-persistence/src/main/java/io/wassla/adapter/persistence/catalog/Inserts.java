package io.wassla.adapter.persistence.catalog;

import com.google.common.collect.Lists;
import io.wassla.adapter.persistence.sql.Unit;
import java.util.List;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Many rows in few statements. */
final class Inserts {
    /** What one statement can carry: its parameters are counted in 16 bits. */
    static final int ROWS = 1_000;

    private Inserts() {}

    static <R extends TableRecord<R>> void add(Unit unit, Table<R> table, List<R> rows) {
        for (var some : Lists.partition(rows, ROWS)) {
            unit.dsl().insertInto(table, table.fields()).valuesOfRecords(some).execute();
        }
    }
}
