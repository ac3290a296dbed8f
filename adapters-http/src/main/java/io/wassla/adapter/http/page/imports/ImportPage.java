package io.wassla.adapter.http.page.imports;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.imports.Column;
import io.wassla.core.imports.ImportReport;
import io.wassla.core.imports.RowFault;
import io.wassla.core.imports.ShowImport;
import io.wassla.core.jobs.CancelJob;
import io.wassla.core.jobs.JobId;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/imports/{id}}: how far an import is, and what came of its rows. */
final class ImportPage {
    static final String PATH = ImportsPage.PATH + "/{id}";
    private static final int MOST_SHOWN = 100;

    private final ShowImport show;
    private final CancelJob cancel;

    ImportPage(ShowImport show, CancelJob cancel) {
        this.show = show;
        this.cancel = cancel;
    }

    /**
     * @param reason why nothing was taken at all; absent when rows were
     * @param faults the first ones
     * @param unseen how many refused rows are not among them
     */
    record View(ImportRow row, @Nullable String reason, List<Fault> faults, int unseen) {

        String path() {
            return ImportsPage.PATH + "/" + row.id();
        }

        /** What tells a script that there is something new; absent when there will be nothing. */
        @Nullable
        String events() {
            return row.isOver() ? null : "/api/v1/jobs/" + row.id() + "/events";
        }
    }

    /** @param column empty when it is about the whole row */
    record Fault(int line, String column, String sentence) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH + "/cancel", this::cancel);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var report = show.handle(new ShowImport.Command(shop.tenant(), new JobId(visit.id())))
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        visit.show("imports/import", view(report, visit, visit.dates(shop.zone())));
    }

    private static View view(ImportReport report, Visit visit, Dates dates) {
        var faults = report.faults().stream().limit(MOST_SHOWN).toList();
        var lines = (int) faults.stream().map(RowFault::line).distinct().count();
        return new View(
                ImportRow.of(report, dates),
                report.job().state() instanceof JobState.Failed failed ? reason(failed, visit) : null,
                faults.stream().map(fault -> fault(fault, visit.language())).toList(),
                report.tally().failed() - lines);
    }

    /** Of some the message names columns. */
    private static String reason(JobState.Failed failed, Visit visit) {
        var key = "import.failed." + failed.code();
        return visit.t().knows(key)
                ? visit.t().get(key, Column.allShown(failed.message(), visit.language()))
                : visit.t().get("import.failed.other");
    }

    private static Fault fault(RowFault fault, Language language) {
        return new Fault(
                fault.line(), Column.shown(fault.column(), language), ProblemTexts.message(fault.code(), language));
    }

    private void cancel(Visit visit) {
        var shop = Shop.of(visit);
        var id = new JobId(visit.id());
        if (show.handle(new ShowImport.Command(shop.tenant(), id)).isEmpty()) {
            throw visit.refused(ProblemType.NOT_FOUND);
        }
        var notice = switch (cancel.handle(new CancelJob.Command(shop.tenant(), id))) {
            case CancelJob.Outcome.Cancelled cancelled -> "import_cancelled";
            case CancelJob.Outcome.Over over -> "import_over";
            case CancelJob.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        };
        visit.go(ImportsPage.PATH + "/" + id.value(), notice);
    }
}
