package io.wassla.core.imports;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.kernel.Cursor;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells all products of a store as the rows of a file that an import takes, the header first, then the newest products.
 *
 * <p>That it was asked for stands in the audit log before the first row is told. Reads a page at a time, each in a
 * transaction of its own: what changes meanwhile is seen or not, nothing twice.
 */
public final class ExportProducts {

    /** @param media what the addresses of all pictures begin with, such as {@code https://nasam.example.com/media/} */
    public record Command(TenantId tenant, String media, Origin origin) {}

    private final Transactions<? extends CatalogScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ExportProducts(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param rows takes one row after the other, such as {@link CsvFile} */
    public void handle(Command command, Consumer<? super List<String>> rows) {
        rows.accept(ExportedRows.titles());
        var exported = exported(command);
        @Nullable Cursor from = null;
        do {
            var listing = page(command.tenant(), new PageRequest(PageRequest.MOST, from));
            listing.page().items().forEach(sheet -> exported.of(sheet).forEach(rows));
            from = listing.page().next();
        } while (from != null);
    }

    private ExportedRows exported(Command command) {
        record Found(Terms terms, CategoryTree tree) {}
        var found = transactions.within(command.tenant(), scope -> {
            scope.audit().append(entry(command));
            return new Found(Terms.of(scope), scope.categories().tree());
        });
        return new ExportedRows(found.terms(), found.tree(), command.media());
    }

    private AuditEntry entry(Command command) {
        var subject = new Subject("products", "");
        return new AuditEntry(ids.get(), command.origin(), "products.exported", subject, Change.NONE, clock.instant());
    }

    private ProductListing page(TenantId tenant, PageRequest request) {
        return transactions.within(tenant, scope -> scope.products().list(ProductFilter.ALL, request));
    }
}
