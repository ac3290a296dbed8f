package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Parameter;
import io.wassla.adapter.http.catalog.Shops;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.PictureProblems;
import io.wassla.adapter.http.upload.Sample;
import io.wassla.core.TenancyFeature.StorePicturesFeature;
import io.wassla.core.administration.look.DescribeStorePicture;
import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.administration.look.RemoveStorePicture;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pictures that a store shows of itself: its logo, and those of its front page. */
public final class StorePicturesApi implements ApiFeature {
    private static final String PATH = "/api/v1/stores/{id}/";
    private static final String TAG = "Stores";

    private final StorePicturesFeature pictures;
    private final Shops shops;

    public StorePicturesApi(StorePicturesFeature pictures, Shops shops) {
        this.pictures = pictures;
        this.shops = shops;
    }

    @Override
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        operations.add(
                put(PATH + "logo", "StoreLogo", "the store's logo; transparent parts stay so", PictureSpot.LOGO));
        operations.add(removal(PATH + "logo", "StoreLogo", "the store's logo", PictureSpot.LOGO));
        operations.addAll(of(PictureSpot.HERO, "StoreHero", "the picture at the opening of the front page"));
        operations.addAll(of(PictureSpot.STORY, "StoreStory", "the picture beside the story of the store"));
        return operations;
    }

    private List<Operation> of(PictureSpot spot, String name, String what) {
        var path = PATH + "pictures/" + spot.code();
        var alt = new Parameter[] {
            new Parameter("alt", String.class, "What is seen, in the store's language."),
            new Parameter("alt_ar", String.class, "The same in Arabic."),
            new Parameter("alt_en", String.class, "The same in English.")
        };
        return List.of(
                put(path, name, what, spot, alt),
                Describe.patch(path, "describe" + name, TAG, "Says anew what is seen in " + what)
                        .member(Permission.MANAGE_STORE)
                        .takes(PicturePatch.class)
                        .answers(200, StorePictureJson.class)
                        .by(call -> describe(call, spot)),
                removal(path, name, what, spot));
    }

    private Operation put(String path, String name, String what, PictureSpot spot, Parameter... fields) {
        return Describe.post(path, "put" + name, TAG, "Puts " + what + ", in place of the one before")
                .member(Permission.MANAGE_STORE)
                .takesFile(Set.of(), PicturePolicy.STANDARD.bytes(), Sample.PICTURE, fields)
                .answers(201, StorePictureJson.class)
                .by(call -> put(call, spot));
    }

    private Operation removal(String path, String name, String what, PictureSpot spot) {
        return Describe.delete(path, "remove" + name, TAG, "Takes away " + what)
                .member(Permission.MANAGE_STORE)
                .answersNothing(204)
                .by(call -> remove(call, spot));
    }

    record PicturePatch(
            @About("At most 300 characters in each language.") @Nullable
            Given<LocalizedJson> alt) {}

    private Answer put(Call call, PictureSpot spot) {
        var file = call.upload().file("file").orElse(null);
        if (file == null) {
            return Answer.refused(Problem.invalid("file", "required"));
        }
        var fields = new Fields();
        var command = fields.read(
                "alt",
                () -> new PutStorePicture.Command(call.tenant(), store(call), spot, file, alt(call), call.origin()));
        fields.refuseIfWrong();
        return switch (pictures.put().handle(command.get())) {
            case PutStorePicture.Outcome.Put(var store, var picture) -> Answer.created(StorePictureJson.of(picture));
            case PutStorePicture.Outcome.Refused(var why) -> Answer.refused(PictureProblems.of(why));
            case PutStorePicture.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private LocalizedText alt(Call call) {
        var upload = call.upload();
        var bare = LocalizedText.of(shops.language(call), upload.field("alt"));
        return LocalizedText.of(upload.field("alt_ar"), upload.field("alt_en")).or(bare);
    }

    /** What was said before stays in languages that were not sent. */
    private Answer describe(Call call, PictureSpot spot) {
        var said = call.patch(PicturePatch.class).alt();
        var language = shops.language(call);
        var command = new DescribeStorePicture.Command(
                call.tenant(), store(call), spot, before -> LocalizedJson.onto(said, before, language), call.origin());
        var fields = new Fields();
        var described = fields.read("alt", () -> pictures.describe().handle(command));
        fields.refuseIfWrong();
        return described
                .get()
                .<Answer>map(picture -> Answer.ok(StorePictureJson.of(picture)))
                .orElseGet(() -> Answer.refused(ProblemType.NOT_FOUND));
    }

    private Answer remove(Call call, PictureSpot spot) {
        var command = new RemoveStorePicture.Command(call.tenant(), store(call), spot, call.origin());
        return pictures.remove().handle(command) ? Answer.nothing() : Answer.refused(ProblemType.NOT_FOUND);
    }

    private static StoreId store(Call call) {
        return new StoreId(call.id("id"));
    }
}
