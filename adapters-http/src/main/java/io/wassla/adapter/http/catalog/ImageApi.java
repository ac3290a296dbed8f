package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.PicturesFeature;
import io.wassla.core.catalog.ChangePicture;
import io.wassla.core.catalog.PictureId;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.RemovePicture;
import io.wassla.core.catalog.ShowProduct;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.membership.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of a product, for its merchant. */
public final class ImageApi implements ApiFeature {
    private static final String PATH = "/api/v1/products/{id}/images";
    private static final String TAG = "Products";

    private final PicturesFeature pictures;
    private final ShowProduct showProduct;
    private final Shops shops;

    public ImageApi(PicturesFeature pictures, ShowProduct showProduct, Shops shops) {
        this.pictures = pictures;
        this.showProduct = showProduct;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.patch(
                                PATH + "/{image_id}",
                                "changeProductImage",
                                TAG,
                                "Changes what a picture is said to show, or its place")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(ImagePatch.class)
                        .answers(200, ProductImageJson.class)
                        .by(this::change),
                Describe.delete(PATH + "/{image_id}", "removeProductImage", TAG, "Takes a picture away from a product")
                        .member(Permission.MANAGE_CATALOG)
                        .answersNothing(204)
                        .by(this::remove));
    }

    record ImagePatch(
            @About("At most 300 characters in each language.") @Nullable
            LocalizedJson alt,

            @About(value = "From 0, which is the primary one; beyond the last means the last.", example = "0") @Nullable
            Integer position) {}

    private Answer change(Call call) {
        var patch = call.patch(ImagePatch.class);
        var command = new ChangePicture.Command(
                call.tenant(), product(call), image(call), alt(call, patch), patch.position(), call.origin());
        return switch (pictures.change().handle(command)) {
            case ChangePicture.Outcome.Changed(var sheet, var picture) ->
                Answer.ok(ProductImageJson.of(sheet.product(), picture));
            case ChangePicture.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    /** What was said before stays in languages that were not sent. */
    private @Nullable LocalizedText alt(Call call, ImagePatch patch) {
        var said = patch.alt();
        if (said == null) {
            return null;
        }
        var current = showProduct.handle(new ShowProduct.Command(call.tenant(), product(call))).stream()
                .flatMap(sheet -> sheet.product().pictures().stream())
                .filter(picture -> picture.id().equals(image(call)))
                .map(picture -> picture.alt())
                .findFirst();
        return said.onto(current.orElse(LocalizedText.NONE), shops.terms(call).language());
    }

    private Answer remove(Call call) {
        var command = new RemovePicture.Command(call.tenant(), product(call), image(call), call.origin());
        return pictures.remove().handle(command) ? Answer.nothing() : Answer.refused(ProblemType.NOT_FOUND);
    }

    private static ProductId product(Call call) {
        return new ProductId(call.id("id"));
    }

    private static PictureId image(Call call) {
        return new PictureId(call.id("image_id"));
    }
}
