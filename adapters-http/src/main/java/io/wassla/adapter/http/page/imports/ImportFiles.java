package io.wassla.adapter.http.page.imports;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemTexts;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.ImportFeature;
import io.wassla.core.imports.CollectRefusedRows;
import io.wassla.core.imports.Column;
import io.wassla.core.imports.ExportProducts;
import io.wassla.core.imports.RefusedRows;
import io.wassla.core.imports.RowFault;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.jobs.JobId;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The files that people take home: all products, a sample to begin with, and the rows that an import refused. */
final class ImportFiles {
    private static final String MARK = "\uFEFF";

    private final ImportFeature imports;

    ImportFiles(ImportFeature imports) {
        this.imports = imports;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, ImportsPage.PATH + "/products.csv", this::export);
        visits.get(routes, ImportsPage.PATH + "/sample.csv", ImportFiles::sample);
        visits.get(routes, ImportPage.PATH + "/refused.csv", this::refused);
    }

    private void export(Visit visit) {
        var shop = Shop.of(visit);
        var command =
                new ExportProducts.Command(shop.tenant(), shop.url() + PictureView.ROOT.substring(1), visit.origin());
        send(visit, "products.csv", file -> imports.export().handle(command, CsvFile.forSpreadsheets(file)));
    }

    private static void sample(Visit visit) {
        Shop.of(visit);
        var text = read("sample_" + visit.language().code() + ".csv");
        send(visit, "sample.csv", file -> write(file, MARK + text));
    }

    private void refused(Visit visit) {
        var shop = Shop.of(visit);
        var id = new JobId(visit.id());
        var rows = imports.refused()
                .handle(new CollectRefusedRows.Command(shop.tenant(), id))
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        send(visit, "refused.csv", file -> rows.write(words(visit), file));
    }

    private static RefusedRows.Words words(Visit visit) {
        var t = visit.t();
        return new RefusedRows.Words(t.get("import.line"), t.get("import.reason"), fault -> sentence(fault, visit));
    }

    private static String sentence(RowFault fault, Visit visit) {
        var sentence = ProblemTexts.message(fault.code(), visit.language());
        return fault.column().isEmpty()
                ? sentence
                : visit.t().get("import.fault", Column.shown(fault.column(), visit.language()), sentence);
    }

    private static void send(Visit visit, String name, Consumer<Writer> content) {
        var ctx = visit.ctx();
        ctx.contentType("text/csv; charset=utf-8");
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            var file = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8);
            content.accept(file);
            file.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(Writer file, String text) {
        try {
            file.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(ImportFiles.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
