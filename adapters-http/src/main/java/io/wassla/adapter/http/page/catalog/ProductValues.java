package io.wassla.adapter.http.page.catalog;

import static io.wassla.adapter.http.page.catalog.VariantGrid.field;

import io.wassla.adapter.http.page.Form;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A product as the values of its form. */
final class ProductValues {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private ProductValues() {}

    static Form of(ProductSheet sheet, ZoneId zone) {
        var product = sheet.product();
        var values = new LinkedHashMap<String, String>();
        values.put("version", Integer.toString(product.revision().version()));
        for (var language : Language.values()) {
            texts(values, product.presentation(), language);
        }
        values.put("status", product.publication().status().code());
        values.put("publish_at", moment(product.publication().publishedAt(), zone));
        values.put(
                "category",
                sheet.categories().stream()
                        .findFirst()
                        .map(category -> category.id().value().toString())
                        .orElse(""));
        values.put(
                "more",
                sheet.categories().stream()
                        .skip(1)
                        .map(category -> category.id().value().toString())
                        .collect(Collectors.joining(" ")));
        values.put(
                "tags",
                sheet.tags().stream().map(tag -> tag.id().value().toString()).collect(Collectors.joining(" ")));
        values.put("tax", product.placement().tax().code());
        options(values, product);
        variants(values, product.assortment().variants());
        return new Form(Map.copyOf(values), List.of());
    }

    private static void texts(Map<String, String> values, Presentation presentation, Language language) {
        var code = "_" + language.code();
        values.put("name" + code, presentation.name().in(language).orElse(""));
        values.put("description" + code, presentation.description().in(language).orElse(""));
        values.put(
                "handle" + code,
                presentation.handles().in(language).map(Handle::value).orElse(""));
        values.put("seo_title" + code, presentation.seo().title().in(language).orElse(""));
        values.put(
                "seo_description" + code,
                presentation.seo().description().in(language).orElse(""));
    }

    private static void options(Map<String, String> values, Product product) {
        var options = product.assortment().options();
        for (var place = 0; place < options.size(); place++) {
            values.put("o" + place + "_name", options.get(place).name());
            values.put(
                    "o" + place + "_values",
                    String.join("\n", options.get(place).values()));
        }
    }

    private static void variants(Map<String, String> values, List<Variant> variants) {
        for (var row = 0; row < variants.size(); row++) {
            variant(values, row, variants.get(row));
        }
    }

    static void variant(Map<String, String> values, int row, Variant variant) {
        var parcel = variant.parcel();
        values.put(field(row, "id"), variant.id().value().toString());
        for (var place = 0; place < variant.choice().size(); place++) {
            values.put(field(row, "o" + place), variant.choice().get(place));
        }
        values.put(field(row, "sku"), variant.sku().value());
        values.put(field(row, "price"), sum(variant.pricing().price()));
        values.put(field(row, "compare"), sum(variant.pricing().compareAt()));
        values.put(field(row, "cost"), sum(variant.pricing().cost()));
        values.put(field(row, "stock"), Integer.toString(variant.stock().quantity()));
        values.put(field(row, "policy"), variant.stock().policy().code());
        values.put(
                field(row, "weight"),
                parcel.weightGrams() == null ? "" : parcel.weightGrams().toString());
        values.put(field(row, "barcode"), parcel.barcode() == null ? "" : parcel.barcode());
    }

    private static String sum(@Nullable Money money) {
        return money == null ? "" : money.decimal().toPlainString();
    }

    private static String moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }
}
