package io.wassla.adapter.persistence.membership;

import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.STORE;
import static io.wassla.adapter.persistence.db.Tables.TENANT;

import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.jooq.Record;
import org.jooq.TableField;

/** A place in a tenant, read from a membership joined with its tenant and store. */
public final class SeatRow {
    public static final List<TableField<?, ?>> FIELDS = List.of(
            MEMBERSHIP.TENANT_ID,
            MEMBERSHIP.ROLE,
            MEMBERSHIP.SUSPENDED,
            TENANT.SLUG,
            TENANT.NAME,
            TENANT.PLAN,
            TENANT.SUSPENDED_AT,
            STORE.ID);

    private SeatRow() {}

    public static Seat seat(Record row) {
        return new Seat(shop(row), Role.of(row.get(MEMBERSHIP.ROLE)).orElseThrow(), row.get(MEMBERSHIP.SUSPENDED));
    }

    private static Seat.Shop shop(Record row) {
        var store = row.get(STORE.ID);
        return new Seat.Shop(
                new TenantId(row.get(MEMBERSHIP.TENANT_ID)),
                store == null ? null : new StoreId(store),
                new Slug(row.get(TENANT.SLUG)),
                new StoreName(row.get(TENANT.NAME)),
                Plan.of(row.get(TENANT.PLAN)).orElseThrow(),
                row.get(TENANT.SUSPENDED_AT) == null);
    }
}
