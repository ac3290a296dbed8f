package io.wassla.adapter.http.page.catalog;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ProductsFeature;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.CreateProduct;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductRefusal;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.RemoveProduct;
import io.wassla.core.catalog.handle.Taken;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products/new} and {@code /dashboard/products/{id}}: one product, to be looked at and changed. */
final class ProductPage {
    private static final String NEW = ProductsPage.PATH + "/new";
    static final String PATH = ProductsPage.PATH + "/{id}";
    private static final String TEMPLATE = "catalog/product";
    /** So many products of one name get numbers in a row; later ones are numbered beyond all products there are. */
    private static final int IN_A_ROW = 4;

    private static final int TRIES = 20;

    private final Desk desk;
    private final ProductsFeature products;
    private final PictureUploads uploads;

    ProductPage(Desk desk, ProductsFeature products, PictureUploads uploads) {
        this.desk = desk;
        this.products = products;
        this.uploads = uploads;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, NEW, this::begin);
        visits.upload(routes, NEW, PictureUploads.MOST, this::create);
        visits.get(routes, PATH, this::show);
        visits.upload(routes, PATH, PictureUploads.MOST, this::change);
        visits.get(routes, PATH + "/remove", this::confirm);
        visits.post(routes, PATH + "/remove", this::remove);
    }

    private void begin(Visit visit) {
        var shop = Shop.of(visit);
        var form = Form.of("status", "active").with("v0_stock", "");
        visit.show(TEMPLATE, ProductView.fresh(visit, shop, form, desk.categories(shop.tenant())));
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        var opened = desk.open(shop.tenant(), id(visit)).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        var form = ProductValues.of(opened.sheet(), shop.zone());
        visit.show(TEMPLATE, ProductView.of(visit, shop, form, opened.sheet(), opened.categories()));
    }

    private void create(Visit visit) {
        var shop = Shop.of(visit);
        var form = ProductForm.sent(visit);
        if (isAsked(visit)) {
            again(visit, shop, combined(visit, form), null, false);
            return;
        }
        create(visit, shop, form, 0);
    }

    private void create(Visit visit, Shop shop, Form form, int attempt) {
        var read = ProductForm.read(shop, form, visit.t(), null, number(shop, attempt));
        var draft = read.draft();
        if (draft == null) {
            again(visit, shop, read.form(), null, true);
            return;
        }
        switch (products.create().handle(new CreateProduct.Command(shop.tenant(), draft, visit.origin()))) {
            case CreateProduct.Outcome.Created(var sheet) -> saved(visit, shop, sheet, "product_created");
            case CreateProduct.Outcome.Refused(var why) -> {
                if (attempt < TRIES && isOurs(form, why)) {
                    create(visit, shop, form, attempt + 1);
                } else {
                    again(visit, shop, ProductFaults.of(visit.t(), shop, read.form(), draft, why), null, true);
                }
            }
        }
    }

    /** Of the SKUs that are made from a name: each try further away from those that may be taken. */
    private int number(Shop shop, int attempt) {
        return attempt <= IN_A_ROW ? attempt + 1 : desk.count(shop.tenant()) + (1 << attempt);
    }

    /** A SKU that we made of the name is taken: we make another. */
    private static boolean isOurs(Form form, ProductRefusal why) {
        return why instanceof ProductRefusal.AlreadyTaken(var what)
                && what.stream()
                        .allMatch(taken -> taken instanceof Taken.TakenSku(var sku) && ProductForm.isMade(form, sku));
    }

    private void change(Visit visit) {
        var shop = Shop.of(visit);
        var form = ProductForm.sent(visit);
        var sheet = desk.sheet(shop.tenant(), id(visit)).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        if (isAsked(visit)) {
            again(visit, shop, combined(visit, form), sheet, false);
            return;
        }
        var read = ProductForm.read(shop, form, visit.t(), sheet, 1);
        var draft = read.draft();
        if (draft == null) {
            again(visit, shop, read.form(), sheet, true);
            return;
        }
        settle(visit, shop, read.form(), sheet, draft);
    }

    private void settle(Visit visit, Shop shop, Form form, ProductSheet read, ProductDraft draft) {
        var command = new ChangeProduct.Command(
                shop.tenant(),
                read.product().id(),
                current -> draft,
                Ints.tryParse(form.value("version")),
                visit.origin());
        switch (products.change().handle(command)) {
            case ChangeProduct.Outcome.Changed(var sheet) -> saved(visit, shop, sheet, "product_saved");
            case ChangeProduct.Outcome.Refused(var why, var asked) ->
                again(visit, shop, ProductFaults.of(visit.t(), shop, form, asked, why), read, true);
            case ChangeProduct.Outcome.Stale(var current) ->
                visit.refuse("catalog/product-conflict", ProductConflict.of(visit, shop, form, current));
            case ChangeProduct.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    /** Pictures come after the product; one that can't be added is told where the product is, which is saved. */
    private void saved(Visit visit, Shop shop, ProductSheet sheet, String notice) {
        var errors = uploads.add(visit, shop, sheet.product().id());
        if (errors.isEmpty()) {
            visit.go(path(sheet), notice);
            return;
        }
        var all = new ArrayList<Form.FieldError>(errors);
        all.add(new Form.FieldError("", visit.t().get("pictures.error.rest_saved")));
        var current =
                desk.sheet(shop.tenant(), sheet.product().id()).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        again(visit, shop, ProductValues.of(current, shop.zone()).refused(all), current, true);
    }

    /** The page again with what was typed; nothing was saved. */
    private void again(Visit visit, Shop shop, Form form, @Nullable ProductSheet sheet, boolean refused) {
        var categories = desk.categories(shop.tenant());
        var view = sheet == null
                ? ProductView.fresh(visit, shop, form, categories)
                : ProductView.of(visit, shop, form, sheet, categories);
        if (refused || form.isRefused()) {
            visit.refuse(TEMPLATE, view);
        } else {
            visit.show(TEMPLATE, view);
        }
    }

    private static boolean isAsked(Visit visit) {
        return visit.typed("do").equals("combine");
    }

    /** A row for each combination of the options, before anything is saved. */
    private static Form combined(Visit visit, Form form) {
        var typed = new Typed(form, visit.t());
        var options = VariantGrid.options(typed);
        if (!typed.anyWrong() && ProductForm.combinations(options) > VariantGrid.MOST) {
            typed.wrong("o0_values", "too_many_variants");
        }
        return typed.anyWrong() || options.isEmpty() ? typed.refused() : VariantGrid.combined(form, options);
    }

    private void confirm(Visit visit) {
        var shop = Shop.of(visit);
        var sheet = desk.sheet(shop.tenant(), id(visit)).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
        var t = visit.t();
        var name = sheet.product().presentation().name().in(visit.language(), shop.language());
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("product.remove.title", name),
                        t.get("product.remove.text"),
                        t.get("product.remove"),
                        path(sheet) + "/remove",
                        path(sheet)));
    }

    private void remove(Visit visit) {
        var shop = Shop.of(visit);
        products.remove().handle(new RemoveProduct.Command(shop.tenant(), id(visit), visit.origin()));
        visit.go(ProductsPage.PATH, "product_removed");
    }

    static String path(ProductSheet sheet) {
        return ProductsPage.PATH + "/" + sheet.product().id().value();
    }

    static ProductId id(Visit visit) {
        return new ProductId(visit.id());
    }
}
