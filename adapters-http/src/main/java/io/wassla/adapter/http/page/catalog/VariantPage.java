package io.wassla.adapter.http.page.catalog;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products/{id}/variants/{variant}}: all about one variant. */
final class VariantPage {
    private static final String PATH = ProductPage.PATH + "/variants/{variant}";

    private final Desk desk;
    private final ChangeProduct change;

    VariantPage(Desk desk, ChangeProduct change) {
        this.desk = desk;
        this.change = change;
    }

    record View(
            Form form,
            String product,
            String name,
            String label,
            String path,
            Shop shop,
            @Nullable Thumbnail picture) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::save);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var sheet = sheet(visit, shop);
        var variant = variant(visit, sheet);
        visit.show("catalog/variant", view(visit, shop, sheet, variant, values(sheet, variant)));
    }

    private static Form values(ProductSheet sheet, Variant variant) {
        var values = new LinkedHashMap<String, String>();
        ProductValues.variant(values, 0, variant);
        values.put("version", Integer.toString(sheet.product().revision().version()));
        return new Form(Map.copyOf(values), List.of());
    }

    private void save(Visit visit) {
        var shop = Shop.of(visit);
        var sheet = sheet(visit, shop);
        var variant = variant(visit, sheet);
        var form = visit.form(
                        "version",
                        "v0_sku",
                        "v0_price",
                        "v0_compare",
                        "v0_cost",
                        "v0_stock",
                        "v0_policy",
                        "v0_weight",
                        "v0_barcode")
                .with("v0_id", variant.id().value().toString());
        var typed = new Typed(form, visit.t());
        var draft = new VariantTyped(typed, 0, shop.currency())
                .draft(VariantDraft.of(variant), variant.stock().quantity(), variant.choice(), null);
        if (draft == null || typed.anyWrong()) {
            visit.refuse("catalog/variant", view(visit, shop, sheet, variant, typed.refused()));
            return;
        }
        settle(visit, shop, sheet, variant, form, draft);
    }

    private void settle(Visit visit, Shop shop, ProductSheet sheet, Variant variant, Form form, VariantDraft wanted) {
        var command = new ChangeProduct.Command(
                shop.tenant(),
                sheet.product().id(),
                current -> with(current.draft(), wanted),
                Ints.tryParse(form.value("version")),
                visit.origin());
        switch (change.handle(command)) {
            case ChangeProduct.Outcome.Changed changed -> visit.go(ProductPage.path(sheet), "product_saved");
            case ChangeProduct.Outcome.Refused(var why, var asked) ->
                refuse(visit, shop, sheet, variant, ProductFaults.of(visit.t(), shop, form, asked, why));
            case ChangeProduct.Outcome.Stale(var current) -> {
                var newest = form.with(
                        "version", Integer.toString(current.product().revision().version()));
                var conflict = new FieldError("", visit.t().get("error.conflict"));
                refuse(visit, shop, current, variant, newest.refused(List.of(conflict)));
            }
            case ChangeProduct.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private static ProductDraft with(ProductDraft current, VariantDraft wanted) {
        var variants = current.variants().stream()
                .map(each -> each.id() != null && each.id().equals(wanted.id()) ? wanted : each)
                .toList();
        return new ProductDraft(
                current.presentation(),
                current.publication(),
                current.shelving(),
                current.options(),
                variants,
                current.pictures());
    }

    private static void refuse(Visit visit, Shop shop, ProductSheet sheet, Variant variant, Form form) {
        var errors = form.errors().stream()
                .map(error -> new FieldError(error.field().replaceFirst("^v\\d+_", "v0_"), error.message()))
                .toList();
        visit.refuse("catalog/variant", view(visit, shop, sheet, variant, form.refused(errors)));
    }

    private ProductSheet sheet(Visit visit, Shop shop) {
        return desk.sheet(shop.tenant(), ProductPage.id(visit)).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static Variant variant(Visit visit, ProductSheet sheet) {
        var id = visit.id("variant");
        return sheet.product().assortment().variants().stream()
                .filter(variant -> variant.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static View view(Visit visit, Shop shop, ProductSheet sheet, Variant variant, Form form) {
        var name = sheet.product().presentation().name().in(visit.language(), shop.language());
        var label = Lines.label(variant.choice());
        return new View(
                form,
                ProductPage.path(sheet),
                name,
                label.isEmpty() ? name : label,
                ProductPage.path(sheet) + "/variants/" + variant.id().value(),
                shop,
                sheet.product()
                        .primary()
                        .map(picture -> Thumbnail.of(picture, 160))
                        .orElse(null));
    }
}
