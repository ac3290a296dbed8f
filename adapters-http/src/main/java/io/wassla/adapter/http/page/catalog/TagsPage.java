package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Typed;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.ShelvesFeature;
import io.wassla.core.catalog.tag.ChangeTags;
import io.wassla.core.catalog.tag.ListTags;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.kernel.InvalidValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/tags}: words that products share. */
final class TagsPage {
    private static final String PATH = "/dashboard/tags";

    private final ShelvesFeature shelves;

    TagsPage(ShelvesFeature shelves) {
        this.shelves = shelves;
    }

    /** @param editing the tag that the form is about; absent when it adds one */
    record View(Form form, List<Tag> tags, @Nullable Tag editing) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.show("catalog/tags", view(Shop.of(visit), Form.EMPTY, null)));
        visits.get(routes, PATH + "/{id}", this::open);
        visits.post(routes, PATH, visit -> take(visit, new ChangeTags.Change.Add(visit.typed("name")), null));
        visits.post(routes, PATH + "/{id}", this::rename);
        visits.get(routes, PATH + "/{id}/remove", this::confirm);
        visits.post(routes, PATH + "/{id}/remove", this::remove);
    }

    private void open(Visit visit) {
        var view = view(Shop.of(visit), Form.EMPTY, visit.id());
        var tag = editing(visit, view);
        visit.show("catalog/tags", new View(Form.of("name", tag.name()), view.tags(), tag));
    }

    private static Tag editing(Visit visit, View view) {
        if (view.editing() == null) {
            throw visit.refused(ProblemType.NOT_FOUND);
        }
        return view.editing();
    }

    private void rename(Visit visit) {
        var tag = visit.id();
        take(visit, new ChangeTags.Change.Rename(new TagId(tag), visit.typed("name")), tag);
    }

    private void take(Visit visit, ChangeTags.Change change, @Nullable UUID editing) {
        var shop = Shop.of(visit);
        var form = visit.form("name");
        try {
            settle(visit, shop, form, change, editing);
        } catch (InvalidValue unfit) {
            refuse(visit, shop, form.refused("name", Typed.message(visit.t(), unfit.code())), editing);
        }
    }

    private void settle(Visit visit, Shop shop, Form form, ChangeTags.Change change, @Nullable UUID editing) {
        switch (shelves.changeTags().handle(new ChangeTags.Command(shop.tenant(), change, visit.origin()))) {
            case ChangeTags.Outcome.Done done -> visit.go(PATH, "saved");
            case ChangeTags.Outcome.NameTaken taken ->
                refuse(visit, shop, form.refused("name", visit.t().get("tags.taken")), editing);
            case ChangeTags.Outcome.TooMany(var most) ->
                refuse(visit, shop, form.refused("name", Typed.message(visit.t(), "too_many_tags")), editing);
            case ChangeTags.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    private void confirm(Visit visit) {
        var tag = editing(visit, view(Shop.of(visit), Form.EMPTY, visit.id()));
        var t = visit.t();
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("tags.remove.title", tag.name()),
                        t.get("tags.remove.text"),
                        t.get("tags.remove"),
                        PATH + "/" + tag.id().value() + "/remove",
                        PATH));
    }

    private void remove(Visit visit) {
        var shop = Shop.of(visit);
        var change = new ChangeTags.Change.Remove(new TagId(visit.id()));
        shelves.changeTags().handle(new ChangeTags.Command(shop.tenant(), change, visit.origin()));
        visit.go(PATH, "tag_removed");
    }

    private void refuse(Visit visit, Shop shop, Form form, @Nullable UUID editing) {
        visit.refuse("catalog/tags", view(shop, form, editing));
    }

    private View view(Shop shop, Form form, @Nullable UUID editing) {
        var tags = shelves.listTags().handle(new ListTags.Command(shop.tenant()));
        var edited = tags.stream()
                .filter(tag -> tag.id().value().equals(editing))
                .findFirst()
                .orElse(null);
        return new View(form, tags, edited);
    }
}
