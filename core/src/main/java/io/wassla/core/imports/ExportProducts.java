package io.wassla.core.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CategoryTree;
import io.wassla.core.catalog.Picture;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductListing;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes all products of a store as a CSV file that an import takes, newest first.
 *
 * <p>Reads a page at a time, each in a transaction of its own: what changes meanwhile is seen or not, nothing twice.
 */
public final class ExportProducts {

    /** @param pictureUrl where the largest rendition of a picture is found */
    public record Command(TenantId tenant, Function<? super Picture, String> pictureUrl) {}

    private final Transactions<? extends CatalogScope> transactions;

    public ExportProducts(Transactions<? extends CatalogScope> transactions) {
        this.transactions = transactions;
    }

    /**
     * @param file not closed
     * @throws java.io.UncheckedIOException when nobody reads on
     */
    public void handle(Command command, Writer file) {
        var csv = CsvWriter.builder().bufferSize(0).build(file);
        csv.writeRecord(ExportedRows.titles());
        var rows = rows(command);
        @Nullable Cursor from = null;
        do {
            var listing = page(command.tenant(), new PageRequest(PageRequest.MOST, from));
            listing.page().items().forEach(sheet -> rows.of(sheet).forEach(csv::writeRecord));
            from = listing.page().next();
        } while (from != null);
    }

    private ExportedRows rows(Command command) {
        record Found(Terms terms, CategoryTree tree) {}
        var found = transactions.within(
                command.tenant(),
                scope -> new Found(Terms.of(scope), scope.categories().tree()));
        return new ExportedRows(found.terms(), found.tree(), command.pictureUrl());
    }

    private ProductListing page(TenantId tenant, PageRequest request) {
        return transactions.within(tenant, scope -> scope.products().list(ProductFilter.ALL, request));
    }
}
