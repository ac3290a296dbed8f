package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.StockFeature;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.stock.SetStock;
import io.wassla.core.catalog.stock.ShowStockHistory;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.membership.Permission;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much there is, and how that came about. */
public final class StockApi implements ApiFeature {
    private static final String TAG = "Stock";

    private final StockFeature stock;
    private final ShowProduct show;

    public StockApi(StockFeature stock, ShowProduct show) {
        this.stock = stock;
        this.show = show;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.put("/api/v1/variants/{id}/stock", "setStock", TAG, "Counts or corrects a variant's stock")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(StockInput.class)
                        .answers(200, StockJson.class)
                        .by(this::set),
                Describe.get(
                                "/api/v1/products/{id}/stock-history",
                                "showStockHistory",
                                TAG,
                                "Lists every change of a product's stock, the newest first")
                        .member(Permission.MANAGE_CATALOG)
                        .answersPages(StockChangeJson.class)
                        .by(this::history));
    }

    record StockInput(
            @About(value = "Counted: there is this much.", example = "24") @Nullable
            Integer quantity,

            @About(value = "Arrived, or lost when negative; instead of quantity.", example = "null") @Nullable
            Integer by) {}

    record StockJson(
            UUID variantId,
            @About(example = "24") int stock,
            @About(example = "deny") StockPolicy stockPolicy) {}

    private Answer set(Call call) {
        var variant = new VariantId(call.id("id"));
        var to = to(call.body(StockInput.class));
        return switch (stock.set().handle(new SetStock.Command(call.tenant(), variant, to, call.origin()))) {
            case SetStock.Outcome.Done(var now) ->
                Answer.ok(new StockJson(variant.value(), now.quantity(), now.policy()));
            case SetStock.Outcome.Refused refused ->
                Answer.refused(Problem.invalid(to instanceof SetStock.To.Exactly ? "quantity" : "by", "stock_invalid"));
            case SetStock.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private static SetStock.To to(StockInput typed) {
        var quantity = typed.quantity();
        var by = typed.by();
        if (quantity != null && by == null) {
            return new SetStock.To.Exactly(quantity);
        }
        if (by != null && quantity == null) {
            return new SetStock.To.By(by);
        }
        throw Problem.invalid(quantity == null ? "quantity" : "by", quantity == null ? "required" : "one_of_two")
                .asException();
    }

    private Answer history(Call call) {
        var product = new ProductId(call.id("id"));
        var changes = stock.history().handle(new ShowStockHistory.Command(call.tenant(), product, call.page()));
        if (changes.items().isEmpty()
                && show.handle(new ShowProduct.Command(call.tenant(), product)).isEmpty()) {
            return Answer.refused(ProblemType.NOT_FOUND);
        }
        return Answer.ok(call.list(changes.map(StockChangeJson::of)));
    }
}
