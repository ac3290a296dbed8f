package io.wassla.core.imports;

import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Deletes the files of a store's imports, and why their rows were refused, once they were kept long enough. */
public final class ForgetImports {
    private static final int PAGE = 1_000;

    public record Command(TenantId tenant) {}

    private final Transactions<? extends ImportScope> transactions;
    private final ObjectStorage objects;
    private final Duration kept;
    private final InstantSource clock;

    /** @param kept from the upload on */
    public ForgetImports(
            Transactions<? extends ImportScope> transactions,
            ObjectStorage objects,
            Duration kept,
            InstantSource clock) {
        this.transactions = transactions;
        this.objects = objects;
        this.kept = kept;
        this.clock = clock;
    }

    /** Says how many files it were; those of imports that are not over stay. */
    public int handle(Command command) {
        var latest = clock.instant().minus(kept);
        var folder = new ObjectFolder(command.tenant(), StartImport.FOLDER);
        var gone = 0;
        var page = objects.list(folder, null, PAGE);
        while (!page.isEmpty()) {
            gone += (int) page.stream()
                    .filter(file -> forget(command.tenant(), file, latest))
                    .count();
            page = objects.list(folder, page.getLast().key(), PAGE);
        }
        transactions.within(command.tenant(), scope -> {
            scope.importFaults().removeBefore(latest);
            return true;
        });
        return gone;
    }

    private boolean forget(TenantId tenant, ObjectFacts file, Instant latest) {
        if (!file.stored().isBefore(latest) || isNeeded(tenant, file.key())) {
            return false;
        }
        objects.delete(file.key());
        return true;
    }

    private boolean isNeeded(TenantId tenant, ObjectKey file) {
        return job(file)
                .flatMap(id -> transactions.within(tenant, scope -> scope.jobs().find(id)))
                .map(Job::state)
                .filter(state -> !state.isOver())
                .isPresent();
    }

    private static Optional<JobId> job(ObjectKey file) {
        var path = file.value();
        var name = path.substring(path.lastIndexOf('/') + 1).replace(StartImport.ENDING, "");
        try {
            return Optional.of(new JobId(UUID.fromString(name)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
