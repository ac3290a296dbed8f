package io.wassla.adapter.persistence.tenancy;

import io.wassla.adapter.persistence.db.tables.records.TenantRecord;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.Market;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Standing;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.TenantState;
import io.wassla.core.tenancy.slug.Slug;
import java.time.ZoneId;
import java.util.Currency;

/** A tenant as a row. */
public final class TenantRow {
    private TenantRow() {}

    public static Tenant tenant(TenantRecord row) {
        return new Tenant(
                new TenantId(row.getTenantId()),
                new Slug(row.getSlug()),
                new StoreName(row.getName()),
                new Standing(Plan.of(row.getPlan()).orElseThrow(), state(row)),
                new Market(
                        row.getCountry(),
                        Currency.getInstance(row.getCurrency()),
                        Language.of(row.getLanguage()).orElseThrow(),
                        ZoneId.of(row.getTimeZone())),
                row.getSettings(),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    private static TenantState state(TenantRecord row) {
        return row.getSuspendedAt() == null
                ? new TenantState.Active()
                : new TenantState.Suspended(row.getSuspendedAt(), row.getSuspendedReason());
    }

    static TenantRecord added(Tenant tenant) {
        var row = changed(tenant);
        row.setTenantId(tenant.id().value());
        row.setSlug(tenant.slug().value());
        row.setCreatedAt(tenant.revision().createdAt());
        return row;
    }

    static TenantRecord moved(Tenant tenant) {
        var row = changed(tenant);
        row.setSlug(tenant.slug().value());
        return row;
    }

    /** Without what is never changed in passing. */
    static TenantRecord changed(Tenant tenant) {
        var row = new TenantRecord();
        row.setName(tenant.name().value());
        row.setPlan(tenant.plan().code());
        setState(row, tenant.standing().state());
        row.setCountry(tenant.market().country());
        row.setCurrency(tenant.market().currency().getCurrencyCode());
        row.setLanguage(tenant.market().language().code());
        row.setTimeZone(tenant.market().timeZone().getId());
        row.setSettings(tenant.settings());
        row.setUpdatedAt(tenant.revision().updatedAt());
        row.setVersion(tenant.revision().version());
        return row;
    }

    private static void setState(TenantRecord row, TenantState state) {
        switch (state) {
            case TenantState.Active active -> {
                row.setSuspendedAt(null);
                row.setSuspendedReason(null);
            }
            case TenantState.Suspended suspended -> {
                row.setSuspendedAt(suspended.since());
                row.setSuspendedReason(suspended.reason());
            }
        }
    }
}
