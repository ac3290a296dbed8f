package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Sum;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.catalog.ProductView.Line;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.InvalidValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the grid of variants. */
final class Lines {
    private static final int LONGEST = 9;

    private Lines() {}

    static List<Line> of(Form form, @Nullable ProductSheet sheet, Shop shop) {
        return VariantGrid.rows(form.with(VariantGrid.field(0, "gone"), "")).stream()
                .map(row -> line(form, row, sheet, shop))
                .toList();
    }

    private static Line line(Form form, int row, @Nullable ProductSheet sheet, Shop shop) {
        var variant = variant(form, row, sheet);
        var stock = number(form.value(VariantGrid.field(row, "stock")));
        var always = form.value(VariantGrid.field(row, "policy")).equals("allow");
        return new Line(
                row,
                label(VariantGrid.choice(form, row, VariantGrid.MOST_OPTIONS)),
                variant != null,
                stock > 0 || always,
                sum(form.value(VariantGrid.field(row, "price")), shop),
                stock);
    }

    static String label(List<String> choice) {
        return choice.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static @Nullable Variant variant(Form form, int row, @Nullable ProductSheet sheet) {
        var id = form.value(VariantGrid.field(row, "id"));
        return sheet == null
                ? null
                : sheet.product().assortment().variants().stream()
                        .filter(variant -> variant.id().value().toString().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Sum sum(String typed, Shop shop) {
        try {
            return Sum.of(Typed.money(typed, shop.currency()));
        } catch (InvalidValue unreadable) {
            return null;
        }
    }

    private static int number(String typed) {
        var digits = Digits.toAscii(typed.strip());
        return digits.length() <= LONGEST && digits.matches("-?\\d+") ? Integer.parseInt(digits) : 0;
    }
}
