package io.wassla.adapter.http.page.catalog;

import com.google.common.collect.ImmutableSet;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.catalog.BulkEdit;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /dashboard/products/bulk}: the same done to those that were ticked; it leads back to the list they were in. */
final class BulkPage {
    static final String PATH = ProductsPage.PATH + "/bulk";
    private static final String REMOVE = "remove";

    private final EditProducts edit;

    BulkPage(EditProducts edit) {
        this.edit = edit;
    }

    /**
     * @param action where the answer to the question goes
     * @param back the list that was left
     */
    record View(Form form, List<String> ids, String action, String back) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.post(routes, PATH, this::take);
    }

    private void take(Visit visit) {
        var shop = Shop.of(visit);
        var ids = visit.chosen("id").stream().distinct().toList();
        var action = visit.typed("action");
        var tag = visit.typed("tag");
        if (ids.isEmpty()) {
            back(visit, "bulk_none");
        } else if (action.equals(REMOVE)) {
            remove(visit, shop, ids, tag);
        } else {
            var wanted = edits(action, tag);
            if (wanted.isEmpty()) {
                back(visit, "bulk_nothing");
            } else {
                perform(visit, shop, products(ids), wanted);
            }
        }
    }

    private void remove(Visit visit, Shop shop, List<String> ids, String tag) {
        var asked = ProductsAsked.of(visit);
        if (!tag.isBlank()) {
            back(visit, "bulk_remove_tagged");
        } else if (visit.typed("sure").isEmpty()) {
            visit.show("catalog/products-remove", new View(Form.EMPTY, ids, asked.address(PATH), asked.address()));
        } else {
            perform(visit, shop, products(ids), List.of(new BulkEdit.Remove()));
        }
    }

    private void perform(Visit visit, Shop shop, Set<ProductId> products, List<BulkEdit> wanted) {
        try {
            var command = new EditProducts.Command(shop.tenant(), products, wanted, visit.origin());
            switch (edit.handle(command)) {
                case EditProducts.Outcome.Done done ->
                    back(visit, wanted.contains(new BulkEdit.Remove()) ? "bulk_removed" : "bulk_done");
                case EditProducts.Outcome.Refused refused -> back(visit, "bulk_refused");
            }
        } catch (InvalidValue unfit) {
            back(visit, "bulk_refused");
        }
    }

    private static void back(Visit visit, String notice) {
        visit.go(ProductsAsked.of(visit).address(), notice);
    }

    private static Set<ProductId> products(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Visit.uuid(id).stream())
                .map(ProductId::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What was chosen, and a tag that was typed too. */
    private static List<BulkEdit> edits(String action, String tag) {
        var edits = new ArrayList<BulkEdit>();
        ProductStatus.of(action)
                .<BulkEdit>map(BulkEdit.SetStatus::new)
                .or(() -> category(action))
                .ifPresent(edits::add);
        if (!tag.isBlank()) {
            edits.add(new BulkEdit.AddTag(tag));
        }
        return edits;
    }

    private static Optional<BulkEdit> category(String action) {
        return Visit.uuid(action).map(id -> new BulkEdit.AddCategory(new CategoryId(id)));
    }
}
