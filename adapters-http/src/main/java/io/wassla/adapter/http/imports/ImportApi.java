package io.wassla.adapter.http.imports;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.tenancy.StoreUrls;
import io.wassla.adapter.http.upload.Sample;
import io.wassla.core.imports.ExportProducts;
import io.wassla.core.imports.StartImport;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.membership.Permission;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whole catalogs in and out. */
public final class ImportApi implements ApiFeature {
    private static final String CSV = "text/csv; charset=utf-8";

    private final StartImport start;
    private final ExportProducts export;
    private final StoreUrls urls;

    public ImportApi(StartImport start, ExportProducts export, StoreUrls urls) {
        this.start = start;
        this.export = export;
        this.urls = urls;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                "/api/v1/imports/products",
                                "importProducts",
                                "Products",
                                "Takes in a CSV file of products, at most 100 MiB; the job tells what came of each row")
                        .member(Permission.MANAGE_CATALOG)
                        .takesFile(Set.of("text/csv", "application/csv"), StartImport.LONGEST, Sample.PRODUCTS)
                        .answers(202, QueuedJson.class)
                        .refuses(ProblemType.TOO_LARGE, ProblemType.IMPORTS_FULL)
                        .by(this::start),
                Describe.get(
                                "/api/v1/exports/products.csv",
                                "exportProducts",
                                "Products",
                                "All products as a CSV file that an import takes")
                        .member(Permission.MANAGE_CATALOG)
                        .answersText(CSV)
                        .by(this::export));
    }

    /** The job to watch at {@code /api/v1/jobs/{id}}. */
    record QueuedJson(UUID jobId) {}

    private Answer start(Call call) {
        var file = call.upload().file("file").orElse(null);
        if (file == null) {
            return Answer.refused(Problem.invalid("file", "required"));
        }
        try (var bytes = file.openStream()) {
            return switch (start.handle(new StartImport.Command(call.tenant(), bytes, call.origin()))) {
                case StartImport.Outcome.Queued queued ->
                    Answer.accepted(new QueuedJson(queued.job().id().value()));
                case StartImport.Outcome.TooLong tooLong -> Answer.refused(ProblemType.TOO_LARGE);
                case StartImport.Outcome.Full full -> Answer.refused(ProblemType.IMPORTS_FULL);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Answer export(Call call) {
        var command = new ExportProducts.Command(call.tenant(), media(call), call.origin());
        return new Answer.Stream(CSV, "products.csv", out -> write(command, out));
    }

    private String media(Call call) {
        var store = urls.of(call.seat().slug());
        return store + PictureView.ROOT.substring(1);
    }

    private void write(ExportProducts.Command command, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        export.handle(command, CsvFile.on(writer));
        writer.flush();
    }
}
