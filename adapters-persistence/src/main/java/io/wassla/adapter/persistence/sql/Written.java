package io.wassla.adapter.persistence.sql;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomField;

/**
 * A field whose SQL is written once, not anew for each statement: for a nested one that takes longer than to read what it
 * brings. It has no parameters.
 */
public final class Written<T> extends CustomField<T> {
    private final String sql;

    private Written(Field<T> field) {
        super(field.getName(), field.getDataType());
        this.sql = Sql.write(field);
    }

    public static <T> Field<T> once(Field<T> field) {
        return new Written<>(field);
    }

    @Override
    public void accept(Context<?> context) {
        context.sql(sql);
    }
}
