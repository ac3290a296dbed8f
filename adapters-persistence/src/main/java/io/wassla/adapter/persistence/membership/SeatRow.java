package io.wassla.adapter.persistence.membership;

import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.TENANT;

import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import org.jooq.Record;
import org.jooq.TableField;

/** A place in a tenant, read from a membership joined with its tenant. */
public final class SeatRow {
    public static final List<TableField<?, ?>> FIELDS = List.of(
            MEMBERSHIP.TENANT_ID, MEMBERSHIP.ROLE, MEMBERSHIP.SUSPENDED, TENANT.SLUG, TENANT.NAME, TENANT.SUSPENDED_AT);

    private SeatRow() {}

    public static Seat seat(Record row) {
        return new Seat(
                new TenantId(row.get(MEMBERSHIP.TENANT_ID)),
                new Slug(row.get(TENANT.SLUG)),
                new StoreName(row.get(TENANT.NAME)),
                Role.of(row.get(MEMBERSHIP.ROLE)).orElseThrow(),
                row.get(MEMBERSHIP.SUSPENDED),
                row.get(TENANT.SUSPENDED_AT) == null);
    }
}
