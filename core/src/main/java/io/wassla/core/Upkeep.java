package io.wassla.core;

import com.google.common.collect.ImmutableList;
import io.wassla.core.administration.ListTenants;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ReindexProducts;
import io.wassla.core.catalog.picture.SweepPictures;
import io.wassla.core.catalog.stock.LowStockWatch;
import io.wassla.core.catalog.stock.TellLowStock;
import io.wassla.core.imports.ForgetImports;
import io.wassla.core.jobs.Chore;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobPolicy;
import io.wassla.core.jobs.JobRunner;
import io.wassla.core.jobs.RunDueJobs;
import io.wassla.core.jobs.RunJob;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.FindOwners;
import io.wassla.core.outbox.EventHandler;
import io.wassla.core.outbox.Relay;
import io.wassla.core.outbox.RelayPolicy;
import io.wassla.core.session.ForgetExpired;
import io.wassla.core.session.RotateSigningKeys;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What must happen by itself, now and then: on one node at a time, however many there are.
 *
 * @param runJob does one piece of it at once
 */
public record Upkeep(List<Chore> chores, RunJob runJob) {
    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration HOURLY = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration SIGNING_KEY_AGE = Duration.ofDays(30);
    private static final Duration EVENTS_KEPT = Duration.ofDays(7);

    public Upkeep {
        chores = ImmutableList.copyOf(chores);
    }

    static Upkeep of(Parts parts, Wassla wassla) {
        var runner = new JobRunner(
                parts.platform(), handlers(parts, wassla), JobPolicy.STANDARD, parts.ids(), parts.clock());
        return new Upkeep(chores(parts, wassla, runner), new RunJob(runner));
    }

    private static List<Chore> chores(Parts parts, Wassla wassla, JobRunner runner) {
        return ImmutableList.<Chore>builder()
                .add(new Chore("pass-on-events", OFTEN, relay(parts)::handle))
                .addAll(workers(runner))
                .add(new Chore("seal-audit-log", OFTEN, wassla.audit().seal()::handle))
                .add(new Chore("forget-expired", HOURLY, forgetExpired(parts)))
                .add(new Chore("rotate-signing-keys", HOURLY, rotation(wassla)))
                .add(new Chore("sweep-pictures", DAILY, () -> sweepPictures(wassla)))
                .add(new Chore("forget-imports", DAILY, () -> forgetImports(wassla)))
                .build();
    }

    private static Relay<WasslaScope> relay(Parts parts) {
        return new Relay<>(
                parts.transactions(),
                parts.platform(),
                events(parts),
                RelayPolicy.STANDARD,
                parts.ids(),
                parts.clock());
    }

    /** Our own handlers, and those of an embedding program. */
    private static List<EventHandler<? super WasslaScope>> events(Parts parts) {
        return ImmutableList.<EventHandler<? super WasslaScope>>builder()
                .add(new LowStockWatch(parts.clock()))
                .addAll(parts.ports().plugins().events())
                .build();
    }

    private static List<Chore> workers(JobRunner runner) {
        var jobs = new RunDueJobs(runner);
        return IntStream.rangeClosed(1, JobPolicy.STANDARD.atOnce())
                .mapToObj(worker -> new Chore("run-jobs-" + worker, OFTEN, jobs::handle))
                .toList();
    }

    /** Our own types of job, and those of an embedding program. */
    private static List<JobHandler> handlers(Parts parts, Wassla wassla) {
        return ImmutableList.<JobHandler>builder()
                .add(new ReindexProducts(parts.transactions()))
                .add(lowStock(parts))
                .addAll(ImportFeature.handlers(parts, wassla.catalog()))
                .addAll(parts.ports().plugins().jobs())
                .build();
    }

    private static TellLowStock lowStock(Parts parts) {
        var owners = new FindOwners(parts.platform());
        return new TellLowStock(
                parts.transactions(), tenant -> owners.handle(new FindOwners.Command(tenant)), parts.sender());
    }

    private static Runnable forgetExpired(Parts parts) {
        InstantSource clock = parts.clock();
        var rules = parts.policies().signIn();
        var counts = Collections.max(
                List.of(rules.limits().memory(), rules.registrations().memory()));
        var forget = new ForgetExpired(parts.platform(), rules.codes(), counts, clock);
        return () -> {
            forget.handle();
            parts.platform()
                    .within(scope -> scope.outbox().forget(clock.instant().minus(EVENTS_KEPT)));
            var letters = parts.policies().retention().emailLog();
            parts.platform()
                    .within(scope -> scope.emailLog().forget(clock.instant().minus(letters)));
        };
    }

    private static void sweepPictures(Wassla wassla) {
        var sweep = wassla.catalog().pictures().sweep();
        forEachTenant(wassla, tenant -> sweep.handle(new SweepPictures.Command(tenant)));
    }

    private static void forgetImports(Wassla wassla) {
        var forget = wassla.imports().forget();
        forEachTenant(wassla, tenant -> forget.handle(new ForgetImports.Command(tenant)));
    }

    private static void forEachTenant(Wassla wassla, Consumer<TenantId> work) {
        var request = new PageRequest(PageRequest.MOST, null);
        while (request != null) {
            var page = wassla.tenancy().listTenants().handle(new ListTenants.Command(request));
            page.items().forEach(tenant -> work.accept(tenant.id()));
            request = page.next() == null ? null : new PageRequest(PageRequest.MOST, page.next());
        }
    }

    private static Runnable rotation(Wassla wassla) {
        var command = new RotateSigningKeys.Command.IfOlderThan(SIGNING_KEY_AGE, Origin.AUTOMATIC);
        return () -> wassla.sessions().rotateSigningKeys().handle(command);
    }
}
