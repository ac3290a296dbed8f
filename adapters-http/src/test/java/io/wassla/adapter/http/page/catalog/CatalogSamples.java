package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Sum;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.listing.ProductOrder;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Revision;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pages of the catalog with the products of the design. */
public final class CatalogSamples {
    private static final Currency SAR = Currency.getInstance("SAR");
    private static final UUID ID = UUID.fromString("019bc1d4-7a80-7cc3-98c4-dc0c0c07398f");
    private static final Shop SHOP = new Shop(
            new TenantId(ID),
            Language.AR,
            Glossary.NONE,
            SAR,
            ZoneId.of("Asia/Riyadh"),
            "nasam.wassla.example",
            "http://nasam.localhost:8080/",
            3);

    private CatalogSamples() {}

    public static List<Samples.Sample> all(Texts t) {
        return List.of(
                sample("products", "catalog/products", products()),
                sample(
                        "products-first",
                        "catalog/products",
                        new ProductsPage.View(List.of(), List.of(), 0, ASKED, List.of(), null, null, null)),
                sample("products-nothing", "catalog/products", nothing()),
                sample(
                        "products-remove",
                        "catalog/products-remove",
                        new BulkPage.View(Form.EMPTY, List.of("a", "b", "c"), BulkPage.PATH, ProductsPage.PATH)),
                sample("product", "catalog/product", rose(true, List.of())),
                sample("product-single", "catalog/product", rose(false, List.of())),
                sample("product-new", "catalog/product", fresh(t)),
                sample(
                        "product-refused",
                        "catalog/product",
                        rose(
                                true,
                                List.of(
                                        new Form.FieldError("v0_price", t.get("product.error.price_required")),
                                        new Form.FieldError("v1_sku", t.get("product.error.sku_taken", "NSM-OUD"))))),
                sample("product-conflict", "catalog/product-conflict", conflict(t)),
                sample(
                        "variant",
                        "catalog/variant",
                        new VariantPage.View(
                                new Form(values(false), List.of()),
                                "/dashboard/products/" + ID,
                                "ورد الطائف",
                                "50 مل",
                                "/dashboard/products/" + ID + "/variants/" + ID,
                                SHOP,
                                thumbnail("art/rose.svg"))),
                sample("pictures", "catalog/pictures", pictures(List.of())),
                sample(
                        "pictures-refused",
                        "catalog/pictures",
                        pictures(
                                List.of(new Form.FieldError("file", t.get("pictures.error.unsupported", "logo.svg"))))),
                sample("stock", "catalog/stock", stock(t)),
                sample("categories", "catalog/categories", new CategoriesPage.View(Form.EMPTY, categories(), SHOP)),
                sample(
                        "category",
                        "catalog/category",
                        new CategoryPage.View(
                                new Form(Map.of("name_ar", "عطور شرقية"), List.of()),
                                "عطور شرقية",
                                "/dashboard/categories/" + ID,
                                true,
                                categories(),
                                SHOP)),
                sample("tags", "catalog/tags", new TagsPage.View(Form.EMPTY, List.of(tag("ورد"), tag("مسائي")), null)));
    }

    private static final ProductsAsked ASKED = new ProductsAsked("", "", "", "", ProductOrder.NEWEST, "", "", 1);

    private static Samples.Sample sample(String name, String template, Object view) {
        return new Samples.Sample(name, template, "/dashboard/products", view);
    }

    private static ProductsPage.View products() {
        return new ProductsPage.View(
                List.of(
                        row("ورد الطائف", "NSM-ROSE", 3, "active", "عطور شرقية", 73, 38_900, "art/rose.svg"),
                        row("عود الليل", "NSM-OUD", 2, "active", "عطور شرقية", 3, 52_000, "art/oud.svg"),
                        row("ندى الصباح", "NSM-NADA", 1, "active", "عطور منعشة", 67, 24_500, "art/leaf.svg"),
                        row("مبخرة نحاسية صغيرة", "NSM-MBK", 1, "scheduled", "مباخر", 18, 18_000, null),
                        row("عنبر دافئ", "NSM-AMB", 2, "draft", "عطور شرقية", 0, 41_050, "art/amber.svg"),
                        row("دهن عود كمبودي Cambodi", "NSM-CMB", 2, "sold-out", "دهن عود", 0, 124_000, null)),
                tabs(),
                24,
                ASKED,
                categories(),
                new ProductsPage.Span(1, 6, 24),
                "/dashboard/products?before=x",
                "/dashboard/products?cursor=x");
    }

    private static ProductsPage.View nothing() {
        var asked = new ProductsAsked("archived", "", "", "مسك أبيض", ProductOrder.CHEAPEST, "", "", 1);
        return new ProductsPage.View(List.of(), tabs(), 24, asked, categories(), null, null, null);
    }

    private static List<ProductsPage.Tab> tabs() {
        return List.of(
                new ProductsPage.Tab("", "/dashboard/products", 24, false, true),
                new ProductsPage.Tab("active", "/dashboard/products?tab=active", 19, false, false),
                new ProductsPage.Tab("draft", "/dashboard/products?tab=draft", 4, false, false),
                new ProductsPage.Tab("sold-out", "/dashboard/products?tab=sold-out", 99, true, false),
                new ProductsPage.Tab("archived", "/dashboard/products?tab=archived", 1, false, false));
    }

    private static ProductRow row(
            String name,
            String sku,
            int variants,
            String state,
            String category,
            int left,
            long price,
            @Nullable String art) {
        var sum = Sum.of(new Money(price, SAR));
        var picture = art == null ? null : thumbnail(art);
        return new ProductRow(
                ID.toString(), name, sku, variants, state, category, left, left == 3, false, sum, picture, SHOP.url());
    }

    static List<CategoryChoice> categories() {
        var top = category(1, null, "عطور شرقية", 0);
        var below = category(2, top.id(), "عود", 0);
        var other = category(3, null, "مباخر", 1);
        return CategoryChoice.all(new CategoryTree(List.of(top, below, other)), Language.AR, Language.AR);
    }

    private static Category category(int id, @Nullable CategoryId parent, String name, int position) {
        return new Category(
                new CategoryId(new UUID(0, id)),
                parent,
                LocalizedText.of(Language.AR, name),
                LocalizedText.NONE,
                Handles.NONE,
                position,
                Revision.first(Instant.EPOCH));
    }

    private static Tag tag(String name) {
        return new Tag(new TagId(ID), name);
    }

    private static Map<String, String> values(boolean options) {
        var values = new LinkedHashMap<String, String>(Map.of(
                "name_ar", "ورد الطائف",
                "name_en", "Taif Rose",
                "description_ar", "ورد طائفي مقطوف فجرًا، يفتتحه الزعفران ويهدأ على عنبر دافئ.",
                "status", "active",
                "tags", ID.toString(),
                "version", "3"));
        if (options) {
            values.put("o0_name", "الحجم");
            values.put("o0_values", "50 مل\n100 مل\n200 مل");
        }
        var sizes = List.of("50 مل", "100 مل", "200 مل");
        for (var row = 0; row < (options ? 3 : 1); row++) {
            values.put("v" + row + "_id", new UUID(0, row + 1).toString());
            values.put("v" + row + "_sku", "NSM-ROSE-" + (row + 1));
            values.put(
                    "v" + row + "_price", List.of("245.00", "389.00", "640.00").get(row));
            values.put("v" + row + "_stock", List.of("24", "49", "0").get(row));
            if (options) {
                values.put("v" + row + "_o0", sizes.get(row));
            }
        }
        return values;
    }

    private static ProductView rose(boolean options, List<Form.FieldError> errors) {
        var form = new Form(values(options), errors);
        var lines = new ArrayList<ProductView.Line>();
        for (var line : Lines.of(form, null, SHOP)) {
            lines.add(
                    new ProductView.Line(line.row(), line.label(), true, line.available(), line.price(), line.stock()));
        }
        var option = new ProductView.OptionRow(0, "الحجم", List.of("50 مل", "100 مل", "200 مل"));
        return new ProductView(
                form,
                ID.toString(),
                "ورد الطائف",
                "active",
                SHOP.url(),
                SHOP,
                options ? List.of(option) : List.of(),
                lines,
                categories(),
                List.of(tag("ورد")),
                List.of(
                        shot("a", "art/rose.svg", "زجاجة", true, false),
                        shot("b", "art/oud.svg", "", false, false),
                        shot("c", "art/leaf.svg", "ورق", false, true)),
                new ProductView.Serp(
                        "nasam.wassla.example › ورد-الطائف",
                        "عطر ورد الطائف من نَسَم",
                        "ورد طائفي مقطوف فجرًا مع زعفران وعنبر."));
    }

    private static PicturesPage.View pictures(List<Form.FieldError> errors) {
        var rose = rose(false, List.of());
        var form = new Form(Map.of("alt_ar_a", "زجاجة", "alt_ar_c", "ورق"), errors);
        return new PicturesPage.View(form, "/dashboard/products/" + ID, "ورد الطائف", rose.shots(), SHOP);
    }

    private static ProductView.Shot shot(String id, String art, String alt, boolean first, boolean last) {
        return new ProductView.Shot(id, thumbnail(art), alt, 400, 480, first, last);
    }

    private static Thumbnail thumbnail(String art) {
        var path = new Assets().path(art);
        return new Thumbnail(path, path + " 400w");
    }

    private static ProductView fresh(Texts t) {
        return new ProductView(
                Form.of("status", "active"),
                null,
                t.get("product.new"),
                "",
                null,
                SHOP,
                List.of(),
                List.of(),
                categories(),
                List.of(),
                List.of(),
                new ProductView.Serp("nasam.wassla.example › …", "", ""));
    }

    private static ProductConflict conflict(Texts t) {
        return new ProductConflict(
                "/dashboard/products/" + ID,
                t.count("ago.minutes", 2),
                List.of(
                        new ProductConflict.Difference("name_ar", "", "ورد الطائف", "ورد الطائف الجديد"),
                        new ProductConflict.Difference("price", "50 مل", "399.00", "379.00")),
                Map.of("version", "4", "name_ar", "ورد الطائف الجديد"));
    }

    private static StockPage.View stock(Texts t) {
        return new StockPage.View(
                "/dashboard/products/" + ID,
                "ورد الطائف",
                List.of(
                        new StockPage.Entry(
                                "50 مل",
                                t.get("stock.cause.sold"),
                                t.get("audit.system"),
                                26,
                                24,
                                "2026-01-15T12:00:00Z",
                                t.count("ago.minutes", 6)),
                        new StockPage.Entry(
                                "50 مل",
                                t.get("stock.cause.set"),
                                t.get("stock.by.person"),
                                0,
                                26,
                                "2026-01-15T12:00:00Z",
                                t.count("ago.minutes", 40))),
                "x");
    }
}
