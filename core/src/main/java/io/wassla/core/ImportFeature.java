package io.wassla.core;

import io.wassla.core.imports.BatchImport;
import io.wassla.core.imports.BrowseImports;
import io.wassla.core.imports.CollectRefusedRows;
import io.wassla.core.imports.ExportProducts;
import io.wassla.core.imports.ForgetImports;
import io.wassla.core.imports.ImportProducts;
import io.wassla.core.imports.KeptFilesPolicy;
import io.wassla.core.imports.ShowImport;
import io.wassla.core.imports.StartImport;
import io.wassla.core.imports.picture.FetchPictures;
import io.wassla.core.imports.picture.PictureOrders;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.media.PicturePolicy;
import java.util.List;

/** Whole catalogs in and out. */
public record ImportFeature(
        StartImport start,
        BrowseImports browse,
        ShowImport show,
        CollectRefusedRows refused,
        ForgetImports forget,
        ExportProducts export) {

    static ImportFeature of(Parts parts) {
        var transactions = parts.transactions();
        var objects = parts.ports().media().objects();
        var kept = parts.policies().retention().imports();
        return new ImportFeature(
                new StartImport(transactions, objects, KeptFilesPolicy.STANDARD, parts.ids(), parts.clock()),
                new BrowseImports(transactions),
                new ShowImport(transactions),
                new CollectRefusedRows(transactions, objects),
                new ForgetImports(transactions, objects, kept, parts.clock()),
                new ExportProducts(transactions, parts.ids(), parts.clock()));
    }

    static List<JobHandler> handlers(Parts parts, CatalogFeature catalog) {
        var media = parts.ports().media();
        var batches = new BatchImport(
                catalog.products().save(),
                catalog.shelves().paths(),
                new PictureOrders(parts.ids(), parts.clock()),
                parts.clock());
        return List.of(
                new ImportProducts(parts.transactions(), media.objects(), batches),
                new FetchPictures(
                        parts.transactions(), media.source(), catalog.pictures().add(), PicturePolicy.STANDARD));
    }
}
