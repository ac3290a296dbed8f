package io.wassla.adapter.http.page.imports;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.core.imports.Column;
import io.wassla.core.imports.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of files of products. */
public final class ImportSamples {
    private static final String ID = "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f";
    private static final String AT = "2026-01-15T12:00:00Z";

    private ImportSamples() {}

    public static List<Samples.Sample> all(Texts t) {
        return List.of(
                sample("imports", "imports/imports", imports(Form.EMPTY, rows(t), t)),
                sample("imports-first", "imports/imports", imports(Form.EMPTY, List.of(), t)),
                sample(
                        "imports-refused",
                        "imports/imports",
                        imports(Form.EMPTY.refused("file", t.get("import.error.none")), List.of(), t)),
                one("import-waiting", row("queued", 0, Tally.NONE, t), null, List.of(), 0),
                one("import-running", row("running", 40, new Tally(0, 4_211, 3, 0, 2), t), null, List.of(), 2),
                one("import-done", row("done", 100, new Tally(0, 100, 11, 2, 0), t), null, List.of(), 0),
                one("import-partly", row("partly", 100, new Tally(0, 1, 2, 3, 14), t), null, faults(t), 11),
                one(
                        "import-failed",
                        row("failed", 0, Tally.NONE, t),
                        t.get("import.failed.columns_missing"),
                        List.of(),
                        0),
                one("import-cancelled", row("cancelled", 60, new Tally(0, 600, 0, 0, 1), t), null, List.of(), 1));
    }

    private static Samples.Sample sample(String name, String template, Object view) {
        return new Samples.Sample(name, template, ImportsPage.PATH, view);
    }

    private static ImportsPage.View imports(Form form, List<ImportRow> rows, Texts t) {
        return new ImportsPage.View(form, ImportColumn.all(t), rows, false, rows.isEmpty() ? null : ID);
    }

    private static Samples.Sample one(
            String name, ImportRow row, @Nullable String reason, List<ImportPage.Fault> faults, int unseen) {
        return sample(name, "imports/import", new ImportPage.View(row, reason, faults, unseen));
    }

    private static List<ImportRow> rows(Texts t) {
        return List.of(
                row("running", 40, new Tally(0, 4_211, 3, 0, 2), t),
                row("partly", 100, new Tally(0, 24, 2, 118, 3), t),
                row("done", 100, new Tally(0, 0, 0, 24, 0), t),
                row("failed", 0, Tally.NONE, t));
    }

    private static ImportRow row(String state, int percent, Tally tally, Texts t) {
        return new ImportRow(ID, state, percent, tally, AT, t.count("ago.minutes", 6));
    }

    private static List<ImportPage.Fault> faults(Texts t) {
        return List.of(
                fault(4, "price", "amount_invalid", t),
                fault(9, "sku", "sku_invalid", t),
                fault(31, "", "quote_unclosed", t));
    }

    private static ImportPage.Fault fault(int line, String column, String code, Texts t) {
        return new ImportPage.Fault(line, Column.shown(column, t.language()), ProblemTexts.message(code, t.language()));
    }
}
