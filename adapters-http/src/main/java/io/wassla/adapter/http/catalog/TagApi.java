package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ShelvesFeature;
import io.wassla.core.catalog.tag.ChangeTags;
import io.wassla.core.catalog.tag.ListTags;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.membership.Permission;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The tags of a store. */
public final class TagApi implements ApiFeature {
    private static final String PATH = "/api/v1/tags";
    private static final String TAG = "Categories and tags";

    private final ShelvesFeature shelves;

    public TagApi(ShelvesFeature shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.post(PATH, "addTag", TAG, "Adds a tag")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(TagInput.class)
                        .answers(201, TagJson.class)
                        .refuses(ProblemType.TAG_TAKEN)
                        .by(this::add),
                Describe.get(PATH, "listTags", TAG, "Lists tags by name")
                        .member(Permission.MANAGE_CATALOG)
                        .answersPages(TagJson.class)
                        .by(this::list),
                Describe.patch(PATH + "/{id}", "renameTag", TAG, "Renames a tag")
                        .member(Permission.MANAGE_CATALOG)
                        .takes(TagInput.class)
                        .answers(200, TagJson.class)
                        .refuses(ProblemType.TAG_TAKEN)
                        .by(this::rename),
                Describe.delete(PATH + "/{id}", "removeTag", TAG, "Removes a tag from all products and for good")
                        .member(Permission.MANAGE_CATALOG)
                        .answersNothing(204)
                        .by(this::remove));
    }

    record TagInput(
            @About(value = "Without a semicolon.", example = "ورد", most = 60)
            String name) {}

    record TagJson(UUID id, @About(example = "ورد") String name) {
        static TagJson of(Tag tag) {
            return new TagJson(tag.id().value(), tag.name());
        }
    }

    private Answer list(Call call) {
        var tags = shelves.listTags().handle(new ListTags.Command(call.tenant()));
        return Answer.ok(call.part(tags.stream().map(TagJson::of).toList(), TagJson::id));
    }

    private Answer add(Call call) {
        return answer(
                call,
                new ChangeTags.Change.Add(name(call.body(TagInput.class))),
                tag -> Answer.created(TagJson.of(tag)));
    }

    private Answer rename(Call call) {
        var tag = new TagId(call.id("id"));
        return answer(
                call,
                new ChangeTags.Change.Rename(tag, name(call.patch(TagInput.class))),
                renamed -> Answer.ok(TagJson.of(renamed)));
    }

    private Answer remove(Call call) {
        return answer(call, new ChangeTags.Change.Remove(new TagId(call.id("id"))), removed -> Answer.nothing());
    }

    private Answer answer(Call call, ChangeTags.Change change, Function<Tag, Answer> done) {
        return switch (shelves.changeTags().handle(new ChangeTags.Command(call.tenant(), change, call.origin()))) {
            case ChangeTags.Outcome.Done(var tag) -> done.apply(tag);
            case ChangeTags.Outcome.NameTaken taken -> Answer.refused(ProblemType.TAG_TAKEN);
            case ChangeTags.Outcome.TooMany(var most) -> Answer.refused(Problem.invalid("", "too_many_tags"));
            case ChangeTags.Outcome.Unknown unknown -> Answer.refused(ProblemType.NOT_FOUND);
        };
    }

    private static String name(TagInput typed) {
        var fields = new Fields();
        var tag = fields.read("name", () -> new Tag(new TagId(new UUID(0, 0)), typed.name()));
        fields.refuseIfWrong();
        return tag.get().name();
    }
}
