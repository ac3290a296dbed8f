package io.wassla.adapter.persistence.imports;

import static io.wassla.adapter.persistence.db.Tables.IMPORT_FAULT;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.imports.ImportFaults;
import io.wassla.core.imports.RowFault;
import io.wassla.core.jobs.JobId;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;

public final class JooqImportFaults implements ImportFaults {
    private final Unit unit;
    private final TenantId open;

    public JooqImportFaults(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public void addAll(JobId job, List<RowFault> faults, Instant at) {
        if (faults.isEmpty()) {
            return;
        }
        var rows = faults.stream()
                .distinct()
                .map(fault -> DSL.row(open.value(), job.value(), fault.line(), fault.column(), fault.code(), at))
                .toList();
        unit.dsl()
                .insertInto(
                        IMPORT_FAULT,
                        IMPORT_FAULT.TENANT_ID,
                        IMPORT_FAULT.JOB_ID,
                        IMPORT_FAULT.LINE,
                        IMPORT_FAULT.COLUMN_NAME,
                        IMPORT_FAULT.CODE,
                        IMPORT_FAULT.NOTED_AT)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public List<RowFault> of(JobId job, int most) {
        return below(0, job, most);
    }

    @Override
    public List<RowFault> below(int line, JobId job, int most) {
        return unit.dsl()
                .selectFrom(IMPORT_FAULT)
                .where(IMPORT_FAULT.JOB_ID.eq(job.value()), IMPORT_FAULT.LINE.gt(line))
                .orderBy(IMPORT_FAULT.LINE, IMPORT_FAULT.COLUMN_NAME, IMPORT_FAULT.CODE)
                .limit(most)
                .fetch(row -> new RowFault(row.getLine(), row.getColumnName(), row.getCode()));
    }

    @Override
    public void removeBefore(Instant moment) {
        unit.dsl()
                .deleteFrom(IMPORT_FAULT)
                .where(IMPORT_FAULT.NOTED_AT.lt(moment))
                .execute();
    }
}
