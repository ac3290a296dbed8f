package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.core.tenancy.slug.CheckSlug;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a store's address can still be had. */
public final class SlugApi implements ApiFeature {
    private static final int LONGEST_ECHOED = 100;

    private final CheckSlug checkSlug;

    public SlugApi(CheckSlug checkSlug) {
        this.checkSlug = checkSlug;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Describe.get("/api/v1/slugs/{slug}", "checkSlug", "Onboarding", "Says whether a slug is free")
                .query("name", String.class, "The store's name, to suggest from.")
                .answers(200, SlugJson.class)
                .by(this::check));
    }

    record SlugJson(
            @About(example = "oud-house") String slug,
            @About(example = "false") boolean available,
            CheckSlug.@Nullable Reason reason,

            @About(value = "Similar ones that are free.", example = "[\"oud-house-sa\"]")
            List<String> suggestions) {}

    private Answer check(Call call) {
        var typed = call.path("slug");
        var name = call.query("name", text -> text.substring(0, Math.min(text.length(), LONGEST_ECHOED)));
        var outcome = checkSlug.handle(
                new CheckSlug.Command(typed.substring(0, Math.min(typed.length(), LONGEST_ECHOED)), name.orElse(null)));
        return switch (outcome) {
            case CheckSlug.Outcome.Available free ->
                Answer.ok(new SlugJson(free.slug().value(), true, null, List.of()));
            case CheckSlug.Outcome.Unavailable taken ->
                Answer.ok(new SlugJson(
                        taken.typed(),
                        false,
                        taken.reason(),
                        taken.suggestions().stream().map(Slug::value).toList()));
        };
    }
}
