package io.wassla.adapter.http.page.catalog;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Desk;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.CatalogFeature.PicturesFeature;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.picture.ChangePicture;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.picture.RemovePicture;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/products/{id}/pictures}: a product's pictures, their order, and what is seen in them. */
final class PicturesPage {
    static final String PATH = ProductPage.PATH + "/pictures";
    private static final String ONE = PATH + "/{picture}";

    private final Desk desk;
    private final PicturesFeature pictures;
    private final PictureUploads uploads;

    PicturesPage(Desk desk, PicturesFeature pictures) {
        this.desk = desk;
        this.pictures = pictures;
        this.uploads = new PictureUploads(pictures.add());
    }

    /** @param form what is wrong, and what was typed for one of them, by the names of its fields */
    record View(Form form, String product, String name, List<ProductView.Shot> shots, Shop shop) {
        String path() {
            return product + "/pictures";
        }

        long withoutAlt() {
            return ProductView.withoutAlt(shots);
        }
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.upload(routes, PATH, PictureUploads.MOST, this::add);
        visits.post(routes, ONE, this::change);
        visits.get(routes, ONE + "/remove", this::confirm);
        visits.post(routes, ONE + "/remove", this::remove);
    }

    private void show(Visit visit) {
        var shop = Shop.of(visit);
        visit.show("catalog/pictures", view(visit, shop, sheet(visit, shop), List.of()));
    }

    private void add(Visit visit) {
        var shop = Shop.of(visit);
        var errors = visit.files(PictureUploads.FIELD).isEmpty()
                ? List.of(new FieldError(PictureUploads.FIELD, visit.t().get("pictures.error.none")))
                : uploads.add(visit, shop, ProductPage.id(visit));
        if (errors.isEmpty()) {
            visit.go(path(visit), "pictures_added");
        } else {
            visit.refuse("catalog/pictures", view(visit, shop, sheet(visit, shop), errors));
        }
    }

    private void change(Visit visit) {
        var shop = Shop.of(visit);
        var sheet = sheet(visit, shop);
        var picture = picture(visit, sheet);
        var command = command(visit, shop, sheet, picture);
        if (command == null) {
            var error = new FieldError(altField(picture, Language.AR), visit.t().get("pictures.error.alt"));
            visit.refuse("catalog/pictures", view(visit, shop, sheet, List.of(error)));
            return;
        }
        switch (pictures.change().handle(command)) {
            case ChangePicture.Outcome.Changed changed ->
                visit.go(path(visit) + "?notice=picture_saved#p-" + picture.id().value());
            case ChangePicture.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }

    /** What was typed is kept whichever button was pressed; nothing when it won't do. */
    private static ChangePicture.@Nullable Command command(
            Visit visit, Shop shop, ProductSheet sheet, Picture picture) {
        var alt = LocalizedText.of(
                visit.typed(altField(picture, Language.AR)), visit.typed(altField(picture, Language.EN)));
        try {
            picture.saying(alt);
        } catch (InvalidValue unfit) {
            return null;
        }
        var place = sheet.product().pictures().indexOf(picture);
        return new ChangePicture.Command(
                shop.tenant(),
                sheet.product().id(),
                picture.id(),
                before -> alt,
                place(visit.typed("do"), place),
                visit.origin());
    }

    private static @Nullable Integer place(String wish, int now) {
        return switch (wish) {
            case "primary" -> Integer.valueOf(0);
            case "earlier" -> Integer.valueOf(Math.max(0, now - 1));
            case "later" -> Integer.valueOf(now + 1);
            default -> null;
        };
    }

    private void confirm(Visit visit) {
        var shop = Shop.of(visit);
        var picture = picture(visit, sheet(visit, shop));
        var t = visit.t();
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("pictures.remove.title"),
                        t.get("pictures.remove.text"),
                        t.get("pictures.remove"),
                        path(visit) + "/" + picture.id().value() + "/remove",
                        path(visit)));
    }

    private void remove(Visit visit) {
        var shop = Shop.of(visit);
        var picture = new PictureId(visit.id("picture"));
        pictures.remove()
                .handle(new RemovePicture.Command(shop.tenant(), ProductPage.id(visit), picture, visit.origin()));
        visit.go(path(visit), "picture_removed");
    }

    private static View view(Visit visit, Shop shop, ProductSheet sheet, List<FieldError> errors) {
        var values = new LinkedHashMap<String, String>();
        for (var picture : sheet.product().pictures()) {
            for (var language : Language.values()) {
                var field = altField(picture, language);
                var typed = visit.typed(field);
                values.put(
                        field,
                        errors.isEmpty() || typed.isEmpty()
                                ? picture.alt().in(language).orElse("")
                                : typed);
            }
        }
        return new View(
                new Form(Map.copyOf(values), errors),
                ProductPage.path(sheet),
                sheet.product().presentation().name().in(visit.language(), shop.language()),
                ProductView.shots(sheet, visit.language(), shop.language()),
                shop);
    }

    /** What is seen in a picture, in one language. */
    private static String altField(Picture picture, Language language) {
        return altField(picture.id().value().toString(), language.code());
    }

    static String altField(String picture, String language) {
        return "alt_" + language + "_" + picture;
    }

    private ProductSheet sheet(Visit visit, Shop shop) {
        return desk.sheet(shop.tenant(), ProductPage.id(visit)).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static Picture picture(Visit visit, ProductSheet sheet) {
        var id = new PictureId(visit.id("picture"));
        return sheet.product().pictures().stream()
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }

    private static String path(Visit visit) {
        return ProductsPage.PATH + "/" + visit.id() + "/pictures";
    }
}
