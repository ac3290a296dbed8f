package io.wassla.core.memory;

import io.wassla.core.imports.ImportFaults;
import io.wassla.core.imports.RowFault;
import io.wassla.core.jobs.JobId;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

final class MemoryImportFaults implements ImportFaults {
    private final MemoryScope scope;

    MemoryImportFaults(MemoryScope scope) {
        this.scope = scope;
    }

    /** One noted fault: noted twice it is one. */
    record Key(TenantId tenant, JobId job, RowFault fault) {}

    @Override
    public void addAll(JobId job, List<RowFault> faults, Instant at) {
        scope.requireOpen();
        faults.forEach(fault -> scope.tables.importFaults.add(new Key(scope.tenant(), job, fault), at));
    }

    @Override
    public List<RowFault> of(JobId job, int most) {
        return below(0, job, most);
    }

    @Override
    public List<RowFault> below(int line, JobId job, int most) {
        scope.requireOpen();
        return scope.tables
                .importFaults
                .entries()
                .map(Map.Entry::getKey)
                .filter(key -> key.tenant().equals(scope.tenant()) && key.job().equals(job))
                .map(Key::fault)
                .filter(fault -> fault.line() > line)
                .sorted(Comparator.comparingInt(RowFault::line)
                        .thenComparing(RowFault::column)
                        .thenComparing(RowFault::code))
                .limit(most)
                .toList();
    }

    @Override
    public void removeBefore(Instant moment) {
        scope.requireOpen();
        scope.tables
                .importFaults
                .entries()
                .filter(entry -> entry.getKey().tenant().equals(scope.tenant()))
                .filter(entry -> entry.getValue().isBefore(moment))
                .forEach(entry -> scope.tables.importFaults.remove(entry.getKey()));
    }
}
