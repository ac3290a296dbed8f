package io.wassla.adapter.http.search;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Storefronts;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.ShowProductPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A product by its handle; public, read together with its page. */
public final class ShownProductApi implements ApiFeature {
    private static final String PATH = "/store/products/";

    private final ShowProductPage showProduct;
    private final Storefronts stores;

    public ShownProductApi(ShowProductPage showProduct, Storefronts stores) {
        this.showProduct = showProduct;
        this.stores = stores;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.get(PATH + "{handle}", "viewProduct", "Shopping", "Shows a product that is on sale")
                .answers(200, ShownProductJson.class)
                .answersNothing(301)
                .refuses(ProblemType.NOT_FOUND, ProblemType.TENANT_INACTIVE)
                .by(this::show));
    }

    private Answer show(Call call) {
        var shop = call.shop(stores);
        var own = shop.store().language();
        var command = ShowProductPage.Command.anyOf(shop.tenant().id(), handle(call), own);
        return switch (showProduct.handle(command)) {
            case ShowProductPage.Outcome.Shown(var sight, var tree) ->
                SharedAnswer.of(ShownProductJson.of(sight, tree, shop.store()));
            case ShowProductPage.Outcome.Moved(var handles) -> SharedAnswer.moved(address(handles, own));
            case ShowProductPage.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private static Handle handle(Call call) {
        try {
            return new Handle(call.path("handle"));
        } catch (InvalidValue nobodys) {
            throw Problem.of(ProblemType.NOT_FOUND).asException();
        }
    }

    private static String address(Handles handles, Language own) {
        var handle = handles.in(own, own).map(Handle::value).orElseThrow();
        return PATH + URLEncoder.encode(handle, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
