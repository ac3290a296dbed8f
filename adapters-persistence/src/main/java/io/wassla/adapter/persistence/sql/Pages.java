package io.wassla.adapter.persistence.sql;

import io.wassla.core.kernel.PageRequest;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Keyset paging by time-ordered id, newest first. */
public final class Pages {
    private Pages() {}

    /** What is older than the place where the page begins. */
    public static Condition from(Field<UUID> id, PageRequest request) {
        var cursor = request.from();
        return cursor == null ? DSL.noCondition() : id.lt(cursor.before());
    }

    /** One more than asked for: the surplus row tells that there is more. */
    public static int rows(PageRequest request) {
        return request.limit() + 1;
    }
}
