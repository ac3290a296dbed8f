package io.wassla.adapter.persistence.sql;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;

/**
 * A query whose SQL is written once, for those that are asked most: to build and to write it anew takes longer than to
 * read what it brings.
 */
public final class WrittenQuery {
    /** Stands nowhere in SQL. */
    private static final char GAP = '\u0001';

    private final ImmutableList<String> pieces;
    private final ImmutableList<Field<?>> fields;

    private WrittenQuery(Select<?> query) {
        this.pieces = ImmutableList.copyOf(Splitter.on(GAP).split(Sql.write(query)));
        this.fields = ImmutableList.copyOf(List.of(query.fields()));
    }

    /** @param query its values are inlined or stand for themselves as {@link #parameter} */
    public static WrittenQuery once(Select<?> query) {
        return new WrittenQuery(query);
    }

    /** What is different each time. */
    public static <T> Field<T> parameter(DataType<T> type) {
        return DSL.field(DSL.raw(String.valueOf(GAP)), type);
    }

    /** @param values of all parameters, in the order in which SQL writes them */
    public ResultQuery<Record> ask(DSLContext dsl, Field<?>... values) {
        checkArgument(values.length == pieces.size() - 1, "%s values are needed", pieces.size() - 1);
        return dsl.resultQuery("{0}", new Filled(pieces, List.of(values))).coerce(fields);
    }

    private static final class Filled extends CustomQueryPart {
        private final List<String> pieces;
        private final List<Field<?>> values;

        private Filled(List<String> pieces, List<Field<?>> values) {
            this.pieces = pieces;
            this.values = values;
        }

        @Override
        public void accept(Context<?> context) {
            context.sql(pieces.getFirst());
            for (var place = 0; place < values.size(); place++) {
                context.visit(values.get(place)).sql(pieces.get(place + 1));
            }
        }
    }
}
