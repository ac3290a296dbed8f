package io.wassla.core.imports;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one product that follow each other, at most 500 at a time; rows that nothing can be made of stand alone. */
final class RowGroups extends AbstractIterator<List<CheckedRow>> {
    private static final int MOST = 500;

    private final PeekingIterator<CheckedRow> rows;

    RowGroups(Iterator<CheckedRow> rows) {
        this.rows = Iterators.peekingIterator(rows);
    }

    @Override
    protected @Nullable List<CheckedRow> computeNext() {
        if (!rows.hasNext()) {
            return endOfData();
        }
        var group = new ArrayList<CheckedRow>();
        group.add(rows.next());
        while (rows.hasNext() && group.size() < MOST && rows.peek().belongsTo(group.getFirst())) {
            group.add(rows.next());
        }
        return group;
    }
}
