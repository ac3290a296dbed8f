package io.wassla.adapter.persistence.tenancy;

import static io.wassla.adapter.persistence.db.Tables.INVITATION;
import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;

import io.wassla.adapter.persistence.catalog.JooqProducts;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.membership.Role;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Usage;
import java.time.Instant;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Invited staff count from the start, owners never. */
public final class JooqUsage implements Usage {
    private final Unit unit;

    public JooqUsage(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Map<Limit, Integer> at(Instant now) {
        Field<Integer> members =
                DSL.field(DSL.selectCount().from(MEMBERSHIP).where(MEMBERSHIP.ROLE.ne(Role.OWNER.code())));
        Field<Integer> invited = DSL.field(DSL.selectCount()
                .from(INVITATION)
                .where(INVITATION.ROLE.ne(Role.OWNER.code()), INVITATION.EXPIRES_AT.gt(now)));
        var used =
                unit.dsl().select(members.plus(invited), JooqProducts.total()).fetchSingle();
        return Map.of(Limit.PRODUCTS, used.value2(), Limit.ORDERS_MONTHLY, 0, Limit.STAFF_USERS, used.value1());
    }
}
