package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.QueryValues;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ProductsFeature;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.CreateProduct;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.RemoveProduct;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.listing.BrowseProducts;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.membership.Permission;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.words.Beginnings;
import java.util.List;
import java.util.UUID;

/** The products of a store, for its merchant. */
public final class ProductApi implements ApiFeature {
    private static final String PATH = "/api/v1/products";
    private static final String TAG = "Products";

    private final ProductsFeature products;
    private final Shops shops;

    public ProductApi(ProductsFeature products, Shops shops) {
        this.products = products;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        return List.of(create(), list(), show(), change(), remove());
    }

    private Operation create() {
        return Describe.post(PATH, "createProduct", TAG, "Adds a product; a draft unless it says otherwise")
                .member(Permission.MANAGE_CATALOG)
                .takes(NewProduct.class)
                .versioned()
                .answersMade(ProductJson.class)
                .refuses(ProblemType.SKU_TAKEN, ProblemType.HANDLE_TAKEN, ProblemType.PLAN_LIMIT)
                .by(this::create);
    }

    private Operation list() {
        return Describe.get(PATH, "listProducts", TAG, "Lists products, the newest first")
                .member(Permission.MANAGE_CATALOG)
                .query("q", String.class, "Words of a name, or pieces of a SKU; the last letters may be missing.")
                .query("status", ProductStatus.class, "Only those of this status.")
                .query("category", UUID.class, "Only those in this category or one below it.")
                .query("tag", UUID.class, "Only those with this tag.")
                .query("in_stock", Boolean.class, "true: something is left to buy; false: nothing is.")
                .answersPages(ProductJson.class)
                .by(this::list);
    }

    private Operation show() {
        return Describe.get(PATH + "/{id}", "showProduct", TAG, "Shows a product")
                .member(Permission.MANAGE_CATALOG)
                .versioned()
                .answers(200, ProductJson.class)
                .by(this::show);
    }

    private Operation change() {
        return Describe.patch(PATH + "/{id}", "changeProduct", TAG, "Changes a product, its variants and stock")
                .member(Permission.MANAGE_CATALOG)
                .versioned()
                .takes(ProductPatch.class)
                .answers(200, ProductJson.class)
                .refuses(ProblemType.SKU_TAKEN, ProblemType.HANDLE_TAKEN)
                .by(this::change);
    }

    private Operation remove() {
        return Describe.delete(PATH + "/{id}", "removeProduct", TAG, "Removes a product and its pictures for good")
                .member(Permission.MANAGE_CATALOG)
                .answersNothing(204)
                .by(this::remove);
    }

    private Answer create(Call call) {
        var terms = shops.terms(call);
        var draft = ProductEdit.fresh(call.body(NewProduct.class), terms);
        return switch (products.create().handle(new CreateProduct.Command(call.tenant(), draft, call.origin()))) {
            case CreateProduct.Outcome.Created(var sheet) ->
                Answer.created(PATH + "/" + sheet.product().id().value(), ProductJson.of(sheet, terms.language()))
                        .withVersion(sheet.product().revision());
            case CreateProduct.Outcome.Refused(var why) -> Refusals.of(why, draft);
        };
    }

    private Answer list(Call call) {
        var terms = shops.terms(call);
        var filter = new ProductFilter(
                call.query("status", ProductApi::status).orElse(null),
                call.query("category", QueryValues::id).map(CategoryId::new).orElse(null),
                call.query("tag", QueryValues::id).map(TagId::new).orElse(null),
                call.query("in_stock", QueryValues::flag).map(left -> !left).orElse(null),
                call.query("q", ProductApi::typed).map(Beginnings::of).orElse(List.of()));
        var listing = products.browse()
                .handle(new BrowseProducts.Command(call.tenant(), filter, ProductPlace.of(call.page())));
        return Answer.ok(call.list(listing.page().map(sheet -> ProductJson.of(sheet, terms.language()))));
    }

    private static String typed(String text) {
        return SearchRequest.of(text).text();
    }

    private static ProductStatus status(String code) {
        return ProductStatus.of(code).orElseThrow(() -> new InvalidValue("unknown_value"));
    }

    private Answer show(Call call) {
        var terms = shops.terms(call);
        return products.show()
                .handle(new ShowProduct.Command(call.tenant(), id(call)))
                .<Answer>map(sheet -> answer(sheet, terms))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer change(Call call) {
        var terms = shops.terms(call);
        var id = id(call);
        var edit = new ProductEdit(call.patch(ProductPatch.class), terms);
        var command = new ChangeProduct.Command(
                call.tenant(),
                id,
                sheet -> {
                    call.requireMatch(answer(sheet, terms));
                    return edit.onto(sheet.draft());
                },
                call.ifMatch(),
                call.origin());
        return switch (products.change().handle(command)) {
            case ChangeProduct.Outcome.Changed(var sheet) -> answer(sheet, terms);
            case ChangeProduct.Outcome.Refused(var why, var wanted) -> Refusals.of(why, wanted);
            case ChangeProduct.Outcome.Stale stale -> Answer.refused(ProblemType.PRECONDITION_FAILED);
            case ChangeProduct.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private Answer remove(Call call) {
        var removed = products.remove().handle(new RemoveProduct.Command(call.tenant(), id(call), call.origin()));
        return removed ? Answer.nothing() : Answer.refused(ProblemType.NOT_FOUND);
    }

    private static ProductId id(Call call) {
        return new ProductId(call.id("id"));
    }

    private static Answer.Done answer(ProductSheet sheet, Terms terms) {
        return Answer.ok(ProductJson.of(sheet, terms.language()))
                .withVersion(sheet.product().revision());
    }
}
