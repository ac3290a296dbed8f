package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Sum;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.kernel.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A product in its editor.
 *
 * @param id absent for a new one
 * @param state as in lists; empty for a new one
 * @param shown where shoppers see it; absent while they don't
 * @param tags those it has; new ones are typed
 */
record ProductView(
        Form form,
        @Nullable String id,
        String title,
        String state,
        @Nullable String shown,
        Shop shop,
        List<OptionRow> options,
        List<Line> lines,
        List<CategoryChoice> categories,
        List<Tag> tags,
        List<Shot> shots,
        Serp serp) {

    /** In the order of how often they are chosen. */
    static final List<ProductStatus> STATUSES =
            List.of(ProductStatus.ACTIVE, ProductStatus.DRAFT, ProductStatus.ARCHIVED);

    record OptionRow(int place, String name, List<String> values) {}

    /**
     * A row of the grid.
     *
     * @param saved whether the variant exists, so that it has a page of its own
     */
    record Line(
            int row,
            String label,
            boolean saved,
            boolean available,
            @Nullable Sum price,
            int stock) {}

    /** A picture. */
    record Shot(String id, Thumbnail thumbnail, String alt, int width, int height, boolean first, boolean last) {}

    /** As search engines may show it. */
    record Serp(String address, String title, String text) {}

    static ProductView fresh(Visit visit, Shop shop, Form form, CategoryTree categories) {
        return new ProductView(
                form,
                null,
                visit.t().get("product.new"),
                "",
                null,
                shop,
                options(form),
                Lines.of(form, null, shop),
                CategoryChoice.all(categories, visit.language(), shop.language()),
                List.of(),
                List.of(),
                serp(form, shop));
    }

    static ProductView of(Visit visit, Shop shop, Form form, ProductSheet sheet, CategoryTree categories) {
        var product = sheet.product();
        return new ProductView(
                form,
                product.id().value().toString(),
                product.presentation().name().in(visit.language(), shop.language()),
                ProductRow.state(product, visit.now()),
                product.isVisible(visit.now())
                        ? shop.page(product.presentation().handles())
                        : null,
                shop,
                options(form),
                Lines.of(form, sheet, shop),
                CategoryChoice.all(categories, visit.language(), shop.language()),
                tags(form, sheet),
                shots(sheet, visit.language(), shop.language()),
                serp(form, shop));
    }

    boolean hasOptions() {
        return !options.isEmpty() && !form.value("v0_o0").isEmpty();
    }

    /** A saved variant is a link on a narrow screen, unless something is wrong with it. */
    boolean isLink(Line line) {
        var prefix = "v" + line.row() + "_";
        return line.saved()
                && form.errors().stream().noneMatch(error -> error.field().startsWith(prefix));
    }

    /** Where a further option goes. */
    int nextOption() {
        return IntStream.range(0, VariantGrid.MOST_OPTIONS)
                .filter(place -> options.stream().noneMatch(option -> option.place() == place))
                .findFirst()
                .orElse(0);
    }

    long withoutAlt() {
        return withoutAlt(shots);
    }

    static long withoutAlt(List<Shot> shots) {
        return shots.stream().filter(shot -> shot.alt().isEmpty()).count();
    }

    boolean hasRoom() {
        return shots.size() < Product.MOST_PICTURES;
    }

    /** What stands beside each variant. */
    @Nullable
    Thumbnail primary() {
        return shots.isEmpty() ? null : shots.getFirst().thumbnail();
    }

    String path() {
        return ProductsPage.PATH + "/" + (id == null ? "new" : id);
    }

    boolean hasMore(String category) {
        return List.of(form.value("more").split(" ", -1)).contains(category);
    }

    private static List<OptionRow> options(Form form) {
        return IntStream.range(0, VariantGrid.MOST_OPTIONS)
                .filter(place -> !form.value("o" + place + "_name").isEmpty()
                        || !form.value("o" + place + "_values").isEmpty())
                .mapToObj(place -> new OptionRow(
                        place,
                        form.value("o" + place + "_name"),
                        form.value("o" + place + "_values").lines().toList()))
                .toList();
    }

    private static List<Tag> tags(Form form, ProductSheet sheet) {
        var chosen = List.of(form.value("tags").split(" ", -1));
        return sheet.tags().stream()
                .filter(tag -> chosen.contains(tag.id().value().toString()))
                .toList();
    }

    static List<Shot> shots(ProductSheet sheet, Language reader, Language store) {
        var pictures = sheet.product().pictures();
        return pictures.stream()
                .map(picture -> shot(picture, pictures, reader, store))
                .toList();
    }

    private static Shot shot(Picture picture, List<Picture> all, Language reader, Language store) {
        return new Shot(
                picture.id().value().toString(),
                Thumbnail.of(picture, 640),
                picture.alt().in(reader, store),
                picture.width(),
                picture.height(),
                picture.equals(all.getFirst()),
                picture.equals(all.getLast()));
    }

    private static Serp serp(Form form, Shop shop) {
        var code = "_" + shop.language().code();
        var name = form.value("name" + code);
        var handle = form.value("handle" + code).isEmpty()
                ? Handle.from(name).map(Handle::value).orElse("…")
                : form.value("handle" + code);
        return new Serp(
                shop.host() + " › " + handle,
                either(form.value("seo_title" + code), name),
                either(form.value("seo_description" + code), cut(form.value("description" + code))));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String cut(String text) {
        var end = text.offsetByCodePoints(0, Math.min(160, text.codePointCount(0, text.length())));
        return text.length() > end ? text.substring(0, end) + "…" : text;
    }
}
