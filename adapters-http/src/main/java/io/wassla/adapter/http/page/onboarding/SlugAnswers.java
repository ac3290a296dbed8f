package io.wassla.adapter.http.page.onboarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Iterables;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.tenancy.slug.CheckSlug;
import io.wassla.core.tenancy.slug.Slug;
import io.wassla.core.tenancy.slug.SuggestSlugs;
import java.util.Map;

/** Answers the script of the store page while somebody types: a suggestion for a name, or whether a slug is free. */
final class SlugAnswers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 100;

    private final CheckSlug check;
    private final SuggestSlugs suggest;

    SlugAnswers(CheckSlug check, SuggestSlugs suggest) {
        this.check = check;
        this.suggest = suggest;
    }

    record Answer(String slug, boolean available, String message) {}

    void answer(Visit visit) {
        visit.signedIn();
        var name = visit.query("name");
        var answer = name.isBlank() ? checked(visit, visit.query("slug")) : suggested(visit, name);
        visit.ctx().result(json(answer)).contentType("application/json");
    }

    private Answer suggested(Visit visit, String name) {
        var longest = name.substring(0, Math.min(name.length(), LONGEST));
        return suggest.handle(new SuggestSlugs.Command(longest)).stream()
                .findFirst()
                .map(slug -> free(visit, slug))
                .orElse(new Answer("", false, ""));
    }

    private Answer checked(Visit visit, String typed) {
        var t = visit.t();
        var longest = typed.substring(0, Math.min(typed.length(), LONGEST));
        return switch (check.handle(new CheckSlug.Command(longest, null))) {
            case CheckSlug.Outcome.Available(var slug) -> free(visit, slug);
            case CheckSlug.Outcome.Unavailable(var slug, var reason, var suggestions) ->
                new Answer(
                        slug,
                        false,
                        switch (reason) {
                            case INVALID -> t.get("error.slug_invalid");
                            case RESERVED -> t.get("error.slug_reserved");
                            case TAKEN ->
                                suggestions.isEmpty()
                                        ? t.get("error.slug_taken")
                                        : t.get("slug.taken", String.join(t.get("slug.or"), texts(suggestions)));
                        });
        };
    }

    private static Iterable<String> texts(Iterable<Slug> slugs) {
        return Iterables.transform(slugs, Slug::value);
    }

    private static Answer free(Visit visit, Slug slug) {
        return new Answer(slug.value(), true, visit.t().get("slug.free", slug.value()));
    }

    private static String json(Answer answer) {
        try {
            return JSON.writeValueAsString(
                    Map.of("slug", answer.slug(), "available", answer.available(), "message", answer.message()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
