package io.wassla.adapter.http.search;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Storefronts;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.search.ShopperSearchApi.FoundJson;
import io.wassla.adapter.http.upload.PictureProblems;
import io.wassla.adapter.http.upload.Sample;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.search.picture.SearchByPicture;
import java.util.List;
import java.util.Set;

/** Finding products by a picture; public. The picture is not kept; when many search, some are asked to come back. */
public final class PictureSearchApi implements ApiFeature {
    private final SearchByPicture search;
    private final Storefronts stores;

    public PictureSearchApi(SearchByPicture search, Storefronts stores) {
        this.search = search;
        this.stores = stores;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.post(
                        "/store/search/image",
                        "findProductsByImage",
                        "Shopping",
                        "Finds the products that look most like a picture, the nearest first; it is not kept")
                .storingNothing()
                .query("limit", Integer.class, "How many, 1 to 50; 20 when left out.")
                .takesFile(Set.of(), PicturePolicy.STANDARD.bytes(), Sample.PICTURE)
                .answers(200, FoundJson.class)
                .refuses(ProblemType.NOT_FOUND, ProblemType.TENANT_INACTIVE)
                .by(this::find));
    }

    private Answer find(Call call) {
        var shop = call.shop(stores);
        var limit = call.query("limit", PictureSearchApi::limit).orElse(20);
        var file = call.upload().file("file").orElse(null);
        if (file == null) {
            return Answer.refused(Problem.invalid("file", "required"));
        }
        var command =
                new SearchByPicture.Command(shop.tenant().id(), call.client().address(), file, limit);
        return switch (search.handle(command)) {
            case SearchByPicture.Outcome.Found(var results) -> Answer.ok(FoundJson.of(results, shop.store()));
            case SearchByPicture.Outcome.Refused(var why) -> Answer.refused(PictureProblems.of(why));
            case SearchByPicture.Outcome.Busy(var wait) ->
                Answer.refused(Problem.of(ProblemType.UNAVAILABLE).retryAfter(wait));
        };
    }

    private static int limit(String text) {
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= SearchByPicture.MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            throw new InvalidValue("limit_invalid");
        }
        throw new InvalidValue("limit_invalid");
    }
}
