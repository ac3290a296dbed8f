package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Parameter;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.PictureProblems;
import io.wassla.adapter.http.upload.Sample;
import io.wassla.core.CatalogFeature.PicturesFeature;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.catalog.picture.ChangePicture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.picture.RemovePicture;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.membership.Permission;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pictures of a product, for its merchant. */
public final class ImageApi implements ApiFeature {
    private static final String PATH = "/api/v1/products/{id}/images";
    private static final String TAG = "Products";

    private final PicturesFeature pictures;
    private final Shops shops;

    public ImageApi(PicturesFeature pictures, Shops shops) {
        this.pictures = pictures;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(
                                PATH,
                                "addProductImage",
                                TAG,
                                "Adds a picture to a product, as its last one; one that it has already stays where it"
                                        + " is")
                        .member(Permission.MANAGE_CATALOG)
                        .takesFile(
                                Set.of(),
                                PicturePolicy.STANDARD.bytes(),
                                Sample.PICTURE,
                                new Parameter("alt", String.class, "What is seen, in the store's language."),
                                new Parameter("alt_ar", String.class, "The same in Arabic."),
                                new Parameter("alt_en", String.class, "The same in English."))
                        .answers(201, ProductImageJson.class)
                        .by(this::add),
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

    private Answer add(Call call) {
        var file = call.upload().file("file").orElse(null);
        if (file == null) {
            return Answer.refused(Problem.invalid("file", "required"));
        }
        var fields = new Fields();
        var command = fields.read(
                "alt",
                () -> new AddProductPicture.Command(call.tenant(), product(call), file, alt(call), call.origin()));
        fields.refuseIfWrong();
        return switch (pictures.add().handle(command.get())) {
            case AddProductPicture.Outcome.Added(var sheet, var picture) ->
                Answer.created(ProductImageJson.of(sheet.product(), picture));
            case AddProductPicture.Outcome.Refused(var why) -> Answer.refused(PictureProblems.of(why));
            case AddProductPicture.Outcome.TooMany tooMany ->
                Answer.refused(Problem.invalid("file", "too_many_pictures"));
            case AddProductPicture.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private LocalizedText alt(Call call) {
        var upload = call.upload();
        var bare = LocalizedText.of(shops.terms(call).language(), upload.field("alt"));
        return LocalizedText.of(upload.field("alt_ar"), upload.field("alt_en")).or(bare);
    }

    record ImagePatch(
            @About("At most 300 characters in each language.") @Nullable
            Given<LocalizedJson> alt,

            @About(value = "From 0, which is the primary one; beyond the last means the last.", example = "0") @Nullable
            Integer position) {}

    private Answer change(Call call) {
        var patch = call.patch(ImagePatch.class);
        if (patch.position() != null && patch.position() < 0) {
            return Answer.refused(Problem.invalid("position", "position_invalid"));
        }
        var command = new ChangePicture.Command(
                call.tenant(), product(call), image(call), alt(call, patch), patch.position(), call.origin());
        var fields = new Fields();
        var outcome = fields.read("alt", () -> pictures.change().handle(command));
        fields.refuseIfWrong();
        return switch (outcome.get()) {
            case ChangePicture.Outcome.Changed(var sheet, var picture) ->
                Answer.ok(ProductImageJson.of(sheet.product(), picture));
            case ChangePicture.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    /** What was said before stays in languages that were not sent. */
    private @Nullable UnaryOperator<LocalizedText> alt(Call call, ImagePatch patch) {
        var said = patch.alt();
        var language = shops.terms(call).language();
        return said == null ? null : before -> LocalizedJson.onto(said, before, language);
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
