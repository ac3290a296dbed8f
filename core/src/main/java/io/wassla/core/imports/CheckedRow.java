package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A row, understood or not. */
sealed interface CheckedRow {
    int line();

    record Good(ReadRow row) implements CheckedRow {
        @Override
        public int line() {
            return row.line();
        }
    }

    record Bad(int line, List<RowFault> faults) implements CheckedRow {
        public Bad {
            faults = ImmutableList.copyOf(faults);
        }
    }

    default boolean belongsTo(CheckedRow first) {
        return this instanceof Good mine
                && first instanceof Good other
                && mine.row().group().equals(other.row().group());
    }
}
