package io.wassla.core.imports;

import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Money;
import io.wassla.core.media.PictureKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one product in an exported file, one for each variant; what concerns the product stands in the first.
 *
 * @param media what the addresses of all pictures begin with
 */
record ExportedRows(Terms terms, CategoryTree tree, String media) {

    List<List<String>> of(ProductSheet sheet) {
        return sheet.product().assortment().variants().stream()
                .map(variant -> row(sheet, variant))
                .toList();
    }

    static List<String> titles() {
        return List.of(Column.values()).stream().map(Column::title).toList();
    }

    private List<String> row(ProductSheet sheet, Variant variant) {
        var cells = new EnumMap<Column, String>(Column.class);
        var assortment = sheet.product().assortment();
        if (variant.equals(assortment.first())) {
            putProduct(cells, sheet);
        }
        if (!assortment.options().isEmpty()) {
            cells.put(Column.PRODUCT_SKU, assortment.first().sku().value());
        }
        putVariant(cells, variant);
        for (var place = 0; place < variant.choice().size(); place++) {
            cells.put(
                    Column.valueOf("OPTION" + (place + 1) + "_NAME"),
                    assortment.options().get(place).name());
            cells.put(
                    Column.valueOf("OPTION" + (place + 1) + "_VALUE"),
                    variant.choice().get(place));
        }
        return List.of(Column.values()).stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private void putProduct(Map<Column, String> cells, ProductSheet sheet) {
        var product = sheet.product();
        var presentation = product.presentation();
        cells.put(Column.NAME_AR, presentation.name().in(Language.AR).orElse(""));
        cells.put(Column.NAME_EN, presentation.name().in(Language.EN).orElse(""));
        cells.put(
                Column.DESCRIPTION_AR,
                presentation.description().in(Language.AR).orElse(""));
        cells.put(
                Column.DESCRIPTION_EN,
                presentation.description().in(Language.EN).orElse(""));
        cells.put(
                Column.HANDLE,
                presentation
                        .handles()
                        .in(terms.language())
                        .map(handle -> handle.value())
                        .orElse(""));
        cells.put(
                Column.CATEGORY,
                new ShelfNames(tree, terms.language()).cell(product.placement().categories()));
        cells.put(Column.TAGS, sheet.tags().stream().map(Tag::name).collect(Collectors.joining(";")));
        cells.put(Column.STATUS, product.publication().status().code());
        cells.put(Column.IMAGE_URLS, product.pictures().stream().map(this::url).collect(Collectors.joining(";")));
        cells.put(
                Column.SEO_TITLE,
                presentation.seo().title().in(terms.language()).orElse(""));
        cells.put(
                Column.SEO_DESCRIPTION,
                presentation.seo().description().in(terms.language()).orElse(""));
    }

    private String url(Picture picture) {
        var key = PictureKey.parse(picture.key());
        return media + key.text() + "/" + PictureKey.fallback(picture.widths()) + "."
                + key.other().ending();
    }

    private static void putVariant(Map<Column, String> cells, Variant variant) {
        cells.put(Column.SKU, variant.sku().value());
        cells.put(Column.PRICE, decimal(variant.pricing().price()));
        cells.put(Column.COMPARE_AT_PRICE, decimal(variant.pricing().compareAt()));
        cells.put(Column.COST, decimal(variant.pricing().cost()));
        cells.put(Column.STOCK, Integer.toString(variant.stock().quantity()));
        var weight = variant.parcel().weightGrams();
        cells.put(Column.WEIGHT_GRAMS, weight == null ? "" : weight.toString());
        var barcode = variant.parcel().barcode();
        cells.put(Column.BARCODE, barcode == null ? "" : barcode);
    }

    private static String decimal(@Nullable Money money) {
        return money == null ? "" : money.decimal().toPlainString();
    }
}
