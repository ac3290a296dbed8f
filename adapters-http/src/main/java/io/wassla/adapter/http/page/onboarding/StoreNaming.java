package io.wassla.adapter.http.page.onboarding;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.CheckSlug;
import io.wassla.core.tenancy.slug.Slug;
import java.util.LinkedHashMap;
import java.util.List;

/** The part of a form that names a new store: its name and its address. */
public final class StoreNaming {
    private final CheckSlug checkSlug;

    StoreNaming(CheckSlug checkSlug) {
        this.checkSlug = checkSlug;
    }

    sealed interface Reading {
        record Fit(StoreName name, Slug slug) implements Reading {}

        /** @param suggestions addresses that are free */
        record Unfit(Form form, List<String> suggestions) implements Reading {}
    }

    /** What was typed, with these other fields; a chosen suggestion stands for the address. */
    static Form typed(Visit visit, String... others) {
        var values = new LinkedHashMap<>(visit.form(others).values());
        values.put("name", visit.typed("name"));
        values.putAll(address(visit).values());
        return new Form(values, List.of());
    }

    /** The address alone. */
    public static Form address(Visit visit) {
        var suggestion = visit.typed("suggestion");
        return Form.of("slug", suggestion.isEmpty() ? visit.typed("slug").strip() : suggestion);
    }

    Reading read(Form form, Texts t) {
        StoreName name;
        try {
            name = new StoreName(form.value("name"));
        } catch (InvalidValue unfit) {
            var key = form.value("name").isBlank() ? "error.name_required" : "error.name_invalid";
            return new Reading.Unfit(form.refused("name", t.get(key)), List.of());
        }
        try {
            return new Reading.Fit(name, new Slug(form.value("slug")));
        } catch (InvalidValue unfit) {
            return withoutAddress(form, name, t);
        }
    }

    /** A form without an address comes back with the first one that is free. */
    private Reading.Unfit withoutAddress(Form form, StoreName name, Texts t) {
        var typed = form.value("slug");
        var suggestions = suggestions(typed, name);
        if (!typed.isEmpty() || suggestions.isEmpty()) {
            var key = typed.isEmpty() ? "error.slug_choose" : "error.slug_invalid";
            return new Reading.Unfit(form.refused("slug", t.get(key)), suggestions);
        }
        var values = new LinkedHashMap<>(form.values());
        values.put("slug", suggestions.getFirst());
        return new Reading.Unfit(new Form(values, List.of()).refused("slug", t.get("error.slug_choose")), suggestions);
    }

    static Reading.Unfit refused(Form form, StoreRefusal refusal, Texts t) {
        return switch (refusal) {
            case StoreRefusal.SlugTaken(var free) ->
                new Reading.Unfit(form.refused("slug", t.get("error.slug_taken")), texts(free));
            case StoreRefusal.SlugReserved(var free) ->
                new Reading.Unfit(form.refused("slug", t.get("error.slug_reserved")), texts(free));
            case StoreRefusal.AtLimit(var most, var used) ->
                new Reading.Unfit(form.refused("", t.count("stores.limit", most)), List.of());
        };
    }

    private List<String> suggestions(String typed, StoreName name) {
        return switch (checkSlug.handle(new CheckSlug.Command(typed, name.value()))) {
            case CheckSlug.Outcome.Available available ->
                List.of(available.slug().value());
            case CheckSlug.Outcome.Unavailable unavailable -> texts(unavailable.suggestions());
        };
    }

    /** Addresses as they are typed. */
    public static List<String> texts(List<Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }
}
