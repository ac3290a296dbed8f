package io.wassla.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.jobs.Chore;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What remains of an import: its report, its refused rows, and for how long. */
class KeptImportsTest {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String FILE = """
        sku,name_ar,price
        A,ورد,10
        B,"مسك
        أبيض",غالٍ
        C,=عود,
        "D,عنبر,5
        E,ورد,خمسة
        """;

    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final MemoryStorage storage = new MemoryStorage();
    private final Ports ports = MemoryPorts.on(storage, clock, new SecureChance());
    private final Wassla wassla = Wassla.on(ports);
    private final TenantId shop = Shops.open(storage, "nasam").id();

    @Test
    void the_refused_rows_come_back_as_they_were_with_their_line_and_why() {
        var job = imported(FILE);

        assertThat(refused(job)).contains("""
            \uFEFFsku,name_ar,price,السطر,السبب
            B,"مسك
            أبيض",غالٍ,3,price amount_invalid
            C,'=عود,,5,price price_required
            ,,,6, quote_unclosed
            E,ورد,خمسة,7,price amount_invalid
            """);
    }

    @Test
    void the_file_of_refused_rows_is_imported_as_it_is_once_it_is_mended() {
        var mended = refused(imported(FILE))
                .orElseThrow()
                .replace("غالٍ", "20")
                .replace("C,'=عود,,", "C,'=عود,30,")
                .replace("خمسة", "5");

        var report = show(imported(mended)).orElseThrow();

        assertThat(report.tally().created()).isEqualTo(3);
        assertThat(report.faults()).containsExactly(new RowFault(5, "sku", "sku_required"));
    }

    @Test
    void cells_beyond_the_titles_come_back_beyond_them_and_are_refused_again() {
        var refused = refused(imported("sku,name_ar,price\nU,عود,1,250.00\n")).orElseThrow();

        assertThat(refused).endsWith("U,عود,1,2, too_many_cells,250.00\n");
        assertThat(show(imported(refused)).orElseThrow().faults())
                .containsExactly(new RowFault(2, "", "too_many_cells"));
    }

    @Test
    void thousands_of_refused_rows_come_back_too() {
        var file = new StringBuilder("sku;name_ar;price\n");
        for (var number = 0; number < 2_500; number++) {
            file.append("A-").append(number).append(";ورد;غالٍ\n");
        }

        var rows = refused(imported(file.toString())).orElseThrow();

        assertThat(rows.lines()).hasSize(2_501);
        assertThat(rows).endsWith("A-2499;ورد;غالٍ;2501;price amount_invalid\n");
    }

    @Test
    void an_import_that_is_broken_off_goes_on_and_takes_every_row_once() {
        wassla.tenancy().setPlan().handle(new SetPlan.Command(shop, Plan.ENTERPRISE, Origin.OPERATOR));
        var file = new StringBuilder("sku,name_ar,price,stock\n");
        for (var number = 0; number < 700; number++) {
            file.append("A-").append(number).append(",ورد,5,3\n");
        }
        file.append("a-0,مسك,6,3\n");
        var job = queued(file.toString());

        var looks = new AtomicInteger();
        chore("run-jobs-1").run(() -> looks.incrementAndGet() > 2);
        var half = show(job).orElseThrow();
        run("run-jobs-1");

        assertThat(half.job().state()).isInstanceOf(JobState.Queued.class);
        assertThat(half.tally().created()).isBetween(200, 600);
        assertThat(show(job).orElseThrow().tally()).isEqualTo(new Tally(0, 700, 0, 0, 1));
        assertThat(storage.transactions()
                        .within(shop, scope -> scope.products().count())
                        .intValue())
                .isEqualTo(700);
    }

    @Test
    void an_import_is_listed_and_shown_to_its_own_store_only() {
        var job = imported(FILE);
        var stranger = Shops.open(storage, "rand").id();

        assertThat(wassla.imports()
                        .browse()
                        .handle(new BrowseImports.Command(shop, PageRequest.FIRST))
                        .items())
                .containsExactly(show(job).orElseThrow());
        assertThat(show(job).orElseThrow().tally().failed()).isEqualTo(4);
        assertThat(wassla.imports().show().handle(new ShowImport.Command(stranger, job)))
                .isEmpty();
        assertThat(wassla.imports().refused().handle(new CollectRefusedRows.Command(stranger, job)))
                .isEmpty();
    }

    @Test
    void a_file_and_its_faults_are_forgotten_after_thirty_days_and_the_report_stays() {
        var job = imported(FILE);

        clock.pass(KEPT);
        run("forget-imports");
        assertThat(refused(job)).isPresent();

        clock.pass(A_MOMENT);
        run("forget-imports");
        assertThat(refused(job)).isEmpty();
        assertThat(faults(job)).isEmpty();
        assertThat(show(job).orElseThrow().faults()).hasSize(4);
    }

    @Test
    void the_file_of_an_import_that_still_waits_is_kept() {
        var job = queued(FILE);

        clock.pass(KEPT.plus(A_MOMENT));
        run("forget-imports");
        run("run-jobs-1");

        assertThat(show(job).orElseThrow().tally().created()).isEqualTo(1);
    }

    @Test
    void a_store_keeps_so_many_files_and_no_more_until_the_oldest_are_forgotten() {
        var start = bounded(new KeptFilesPolicy(2, 1_000_000));
        queue(start, FILE);
        queue(start, FILE);

        assertThat(start.handle(upload(FILE))).isEqualTo(new StartImport.Outcome.Full());
        assertThat(objects().list(new ObjectFolder(shop, "imports"), null, 10)).hasSize(2);
        run("run-jobs-1");
        clock.pass(KEPT.plus(A_MOMENT));
        run("forget-imports");
        queue(start, FILE);
    }

    @Test
    void a_store_keeps_so_many_bytes_and_another_has_room_of_its_own() {
        var stranger = Shops.open(storage, "rand").id();
        var start = bounded(new KeptFilesPolicy(10, 100));
        queue(start, FILE);

        assertThat(start.handle(upload(FILE))).isEqualTo(new StartImport.Outcome.Full());
        assertThat(start.handle(new StartImport.Command(stranger, stream(FILE), Origin.OPERATOR)))
                .isInstanceOf(StartImport.Outcome.Queued.class);
    }

    private StartImport bounded(KeptFilesPolicy policy) {
        var ids = new UuidV7(clock, new SecureChance());
        return new StartImport(storage.transactions(), objects(), policy, ids, clock);
    }

    private ObjectStorage objects() {
        return ports.media().objects();
    }

    private void queue(StartImport start, String file) {
        assertThat(start.handle(upload(file))).isInstanceOf(StartImport.Outcome.Queued.class);
    }

    private StartImport.Command upload(String file) {
        return new StartImport.Command(shop, stream(file), Origin.OPERATOR);
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private JobId imported(String file) {
        var job = queued(file);
        run("run-jobs-1");
        return job;
    }

    private JobId queued(String file) {
        return switch (wassla.imports().start().handle(upload(file))) {
            case StartImport.Outcome.Queued(var job) -> job.id();
            case StartImport.Outcome.TooLong tooLong -> throw new AssertionError(tooLong);
            case StartImport.Outcome.Full full -> throw new AssertionError(full);
        };
    }

    private List<RowFault> faults(JobId job) {
        return storage.transactions().within(shop, scope -> scope.importFaults().of(job, 10));
    }

    private Optional<ImportReport> show(JobId job) {
        return wassla.imports().show().handle(new ShowImport.Command(shop, job));
    }

    private Optional<String> refused(JobId job) {
        var words = new RefusedRows.Words("السطر", "السبب", fault -> fault.column() + " " + fault.code());
        return wassla.imports()
                .refused()
                .handle(new CollectRefusedRows.Command(shop, job))
                .map(rows -> {
                    var file = new StringWriter();
                    rows.write(words, file);
                    return file.toString().replace("\r\n", "\n");
                });
    }

    private void run(String name) {
        chore(name).run(() -> false);
    }

    private Chore.Work chore(String name) {
        return wassla.upkeep().chores().stream()
                .filter(each -> each.name().equals(name))
                .map(Chore::work)
                .findFirst()
                .orElseThrow();
    }
}
