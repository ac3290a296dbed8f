package io.wassla.core.imports;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps an uploaded file of products, if there is room for it, and queues the job that takes it in. */
public final class StartImport {
    /** In bytes. */
    public static final long LONGEST = 100L << 20;

    /** @param file read to its end, not closed */
    public record Command(TenantId tenant, InputStream file, Origin origin) {}

    public sealed interface Outcome {
        record Queued(Job job) implements Outcome {}

        record TooLong(long most) implements Outcome {}

        /** As many files as may be are kept; the oldest are forgotten day by day. */
        record Full() implements Outcome {}
    }

    static final String FOLDER = "imports";
    static final String ENDING = ".csv";

    private final Transactions<? extends ImportScope> transactions;
    private final ObjectStorage objects;
    private final KeptFilesPolicy policy;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public StartImport(
            Transactions<? extends ImportScope> transactions,
            ObjectStorage objects,
            KeptFilesPolicy policy,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.objects = objects;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var folder = new ObjectFolder(command.tenant(), FOLDER);
        if (!policy.allowsAnother(objects.list(folder, null, policy.files()))) {
            return new Outcome.Full();
        }
        var id = new JobId(ids.get());
        return switch (objects.put(file(command.tenant(), id), command.file(), LONGEST)) {
            case ObjectStorage.Put.TooLong tooLong -> new Outcome.TooLong(LONGEST);
            case ObjectStorage.Put.Stored stored -> new Outcome.Queued(queue(command, id, stored.length()));
        };
    }

    /** Where the file of a job lies. */
    static ObjectKey file(TenantId tenant, JobId job) {
        return ObjectKey.of(tenant, FOLDER + "/" + job.value() + ENDING);
    }

    private Job queue(Command command, JobId id, long length) {
        var now = clock.instant();
        var task = new Job.Task(command.tenant(), ImportProducts.TYPE, Settings.of("bytes", length));
        var job = Job.queue(id, task, now);
        return transactions.within(command.tenant(), scope -> {
            scope.jobs().add(job);
            scope.audit()
                    .append(new AuditEntry(
                            ids.get(),
                            command.origin(),
                            "catalog.import_started",
                            new Subject("job", id.value().toString()),
                            Change.to(Settings.of("bytes", length)),
                            now));
            return job;
        });
    }
}
