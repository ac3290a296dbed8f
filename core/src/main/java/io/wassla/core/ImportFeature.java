package io.wassla.core;

import io.wassla.core.imports.BatchImport;
import io.wassla.core.imports.ExportProducts;
import io.wassla.core.imports.FetchPictures;
import io.wassla.core.imports.ImportProducts;
import io.wassla.core.imports.PictureOrders;
import io.wassla.core.imports.StartImport;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.media.PicturePolicy;
import java.util.List;

/** Whole catalogs in and out. */
public record ImportFeature(StartImport start, ExportProducts export) {

    static ImportFeature of(Parts parts) {
        return new ImportFeature(
                new StartImport(parts.transactions(), parts.ports().media().objects(), parts.ids(), parts.clock()),
                new ExportProducts(parts.transactions()));
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
