package io.wassla.adapter.http.page.imports;

import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Ltr;
import io.wassla.core.imports.ImportReport;
import io.wassla.core.imports.Tally;
import java.util.List;

/**
 * An import in the list of them.
 *
 * @param state queued, running, done, failed or cancelled; partly when it is done but for some rows
 */
record ImportRow(String id, String state, int percent, Tally tally, String instant, String when) {

    static ImportRow of(ImportReport report, Dates dates) {
        var started = report.job().revision().createdAt();
        return new ImportRow(
                report.job().id().value().toString(),
                state(report),
                report.job().progress().percent(),
                report.tally(),
                started.toString(),
                dates.ago(started));
    }

    static String state(ImportReport report) {
        var status = report.job().state().status();
        return status.equals("done") && report.tally().failed() > 0 ? "partly" : status;
    }

    Ltr progress() {
        return new Ltr(percent + "%");
    }

    boolean isOver() {
        return !List.of("queued", "running").contains(state);
    }

    String tone() {
        return switch (state) {
            case "done" -> "tag--ok";
            case "partly" -> "tag--warn";
            case "failed" -> "tag--bad";
            case "running" -> "tag--info";
            case "queued" -> "tag--info tag--open";
            default -> "tag--open";
        };
    }
}
