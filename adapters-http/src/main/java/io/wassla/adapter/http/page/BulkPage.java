package io.wassla.adapter.http.page;

import com.google.common.collect.ImmutableSet;
import io.javalin.config.RoutesConfig;
import io.wassla.core.catalog.BulkEdit;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductStatus;
import io.wassla.core.kernel.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products/bulk}: the same done to those that were ticked. */
final class BulkPage {
    private static final String PATH = ProductsPage.PATH + "/bulk";
    private static final String REMOVE = "remove";

    private final EditProducts edit;

    BulkPage(EditProducts edit) {
        this.edit = edit;
    }

    record View(Form form, List<String> ids) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.post(routes, PATH, this::take);
    }

    private void take(Visit visit) {
        var shop = Shop.of(visit);
        var ids = visit.chosen("id");
        var action = visit.typed("action");
        var tag = visit.typed("tag");
        if (ids.isEmpty()) {
            visit.go(ProductsPage.PATH, "bulk_none");
            return;
        }
        if (action.equals(REMOVE) && visit.typed("sure").isEmpty()) {
            visit.show("products-remove", new View(Form.EMPTY, ids));
            return;
        }
        var wanted = edit(action, tag).orElse(null);
        if (wanted == null) {
            visit.go(ProductsPage.PATH, "bulk_nothing");
            return;
        }
        perform(visit, shop, products(ids), wanted);
    }

    private void perform(Visit visit, Shop shop, Set<ProductId> products, BulkEdit wanted) {
        try {
            var command = new EditProducts.Command(shop.tenant(), products, wanted, visit.origin());
            switch (edit.handle(command)) {
                case EditProducts.Outcome.Done done ->
                    visit.go(ProductsPage.PATH, wanted instanceof BulkEdit.Remove ? "bulk_removed" : "bulk_done");
                case EditProducts.Outcome.Refused refused -> visit.go(ProductsPage.PATH, "bulk_refused");
            }
        } catch (InvalidValue unfit) {
            visit.go(ProductsPage.PATH, "bulk_refused");
        }
    }

    private static Set<ProductId> products(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Visit.uuid(id).stream())
                .map(ProductId::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A tag that was typed is put on whatever else is chosen. */
    private static Optional<BulkEdit> edit(String action, String tag) {
        if (action.equals(REMOVE)) {
            return Optional.of(new BulkEdit.Remove());
        }
        if (!tag.isBlank()) {
            return Optional.of(new BulkEdit.AddTag(tag));
        }
        return ProductStatus.of(action)
                .<BulkEdit>map(BulkEdit.SetStatus::new)
                .or(() -> Optional.ofNullable(category(action)));
    }

    private static @Nullable BulkEdit category(String action) {
        return Visit.uuid(action)
                .map(id -> new BulkEdit.AddCategory(new CategoryId(id)))
                .orElse(null);
    }
}
