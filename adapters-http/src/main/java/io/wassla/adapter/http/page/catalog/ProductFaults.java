package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Typed;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductRefusal;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.variant.Sku;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a product is refused with, at the fields of its form. */
final class ProductFaults {
    private static final Pattern OF_VARIANT = Pattern.compile("variants\\[(\\d+)\\](?:\\.(\\w+))?");

    private ProductFaults() {}

    static Form of(Texts t, Shop shop, Form form, ProductDraft draft, ProductRefusal why) {
        return switch (why) {
            case ProductRefusal.AlreadyTaken(var what) -> form.refused(taken(t, form, draft, what));
            case ProductRefusal.UnknownReference(var fault) ->
                form.refused(field(fault.field(), form, shop), Typed.message(t, fault.code()));
            case ProductRefusal.Malformed(var fault) ->
                form.refused(field(fault.field(), form, shop), Typed.message(t, fault.code()));
            case ProductRefusal.AtLimit(var limit, var most, var used) ->
                form.refused("", t.get("error.plan_limit", used, most));
        };
    }

    private static List<FieldError> taken(Texts t, Form form, ProductDraft draft, Set<Taken> what) {
        return what.stream()
                .map(taken -> error(t, form, draft, taken))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError error(Texts t, Form form, ProductDraft draft, Taken taken) {
        return switch (taken) {
            case Taken.TakenSku(var sku) ->
                new FieldError(
                        VariantGrid.field(row(form, draft, sku), "sku"), t.get("product.error.sku_taken", sku.value()));
            case Taken.TakenHandle(var language, var handle) ->
                new FieldError("handle_" + language.code(), t.get("product.error.handle_taken"));
        };
    }

    private static int row(Form form, ProductDraft draft, Sku sku) {
        var keys = draft.variants().stream().map(each -> each.sku().key()).toList();
        return row(form, Math.max(0, keys.indexOf(sku.key())));
    }

    private static int row(Form form, int place) {
        var rows = VariantGrid.rows(form);
        return place < rows.size() ? rows.get(place) : 0;
    }

    /** The field of the form for a path of the API. */
    private static String field(String path, Form form, Shop shop) {
        var variant = OF_VARIANT.matcher(path);
        if (variant.matches()) {
            var row = row(form, Integer.parseInt(variant.group(1)));
            return variant.group(2) == null ? "variants" : VariantGrid.field(row, cell(variant.group(2)));
        }
        return switch (path) {
            case "name", "description", "handle" -> path + "_" + shop.language().code();
            case "sku", "price", "stock" -> VariantGrid.field(0, path);
            case "category_ids" -> "category";
            case "tags" -> "new_tags";
            case "options" -> "o0_name";
            default -> path.startsWith("variants") ? "variants" : path;
        };
    }

    private static String cell(String name) {
        return switch (name) {
            case "compare_at_price" -> "compare";
            case "weight_grams" -> "weight";
            case "sku", "price", "cost", "stock", "barcode" -> name;
            default -> "price";
        };
    }
}
