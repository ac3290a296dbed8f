package io.wassla.adapter.http.page.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.core.ImportFeature;
import io.wassla.core.imports.BrowseImports;
import io.wassla.core.imports.StartImport;
import io.wassla.core.membership.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/imports}: a file of products in, and what came of earlier ones. */
public final class ImportsPage {
    public static final String PATH = "/dashboard/imports";
    private static final String FILE = "file";

    private final ImportFeature imports;

    ImportsPage(ImportFeature imports) {
        this.imports = imports;
    }

    record View(
            Form form,
            List<ImportColumn> columns,
            List<ImportRow> rows,
            boolean later,
            @Nullable String next) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.upload(routes, PATH, Permission.MANAGE_CATALOG, StartImport.LONGEST, this::take, this::refuseLong);
    }

    private void show(Visit visit) {
        visit.show("imports/imports", view(visit, Shop.of(visit), Form.EMPTY));
    }

    private View view(Visit visit, Shop shop, Form form) {
        var found = imports.browse().handle(new BrowseImports.Command(shop.tenant(), visit.page()));
        var dates = visit.dates(shop.zone());
        var next = found.next();
        return new View(
                form,
                ImportColumn.all(visit.t()),
                found.items().stream()
                        .map(report -> ImportRow.of(report, dates))
                        .toList(),
                !visit.query("cursor").isEmpty(),
                next == null ? null : next.before().toString());
    }

    private void take(Visit visit) {
        var shop = Shop.of(visit);
        var file = visit.files(FILE).stream().findFirst().map(Upload.Sent::content);
        try {
            if (file.isEmpty() || file.get().isEmpty()) {
                refuse(visit, shop, HttpStatus.UNPROCESSABLE_CONTENT, "import.error.none");
                return;
            }
            try (var bytes = file.get().openStream()) {
                switch (imports.start().handle(new StartImport.Command(shop.tenant(), bytes, visit.origin()))) {
                    case StartImport.Outcome.Queued queued ->
                        visit.go(PATH + "/" + queued.job().id().value());
                    case StartImport.Outcome.TooLong tooLong -> refuseLong(visit);
                    case StartImport.Outcome.Full full -> refuse(visit, shop, HttpStatus.CONFLICT, "import.error.full");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuseLong(Visit visit) {
        refuse(visit, Shop.of(visit), HttpStatus.CONTENT_TOO_LARGE, "import.error.too-large");
    }

    private void refuse(Visit visit, Shop shop, HttpStatus status, String why) {
        var form = Form.EMPTY.refused(FILE, visit.t().get(why));
        visit.show(status, "imports/imports", view(visit, shop, form));
    }
}
