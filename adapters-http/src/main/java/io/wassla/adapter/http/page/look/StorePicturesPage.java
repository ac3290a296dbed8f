package io.wassla.adapter.http.page.look;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.page.catalog.PictureUploads;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.core.TenancyFeature.StorePicturesFeature;
import io.wassla.core.administration.look.DescribeStorePicture;
import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.administration.look.RemoveStorePicture;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.membership.Permission;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code /dashboard/store/pictures}: the logo of the store and the pictures of its front page. */
final class StorePicturesPage {
    static final String PATH = StoreLookPage.PATH + "/pictures";
    private static final String FILE = "file";

    private final StorePicturesFeature pictures;

    StorePicturesPage(StorePicturesFeature pictures) {
        this.pictures = pictures;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.show("look/store-pictures", StorePicturesView.of(visit)));
        for (var spot : PictureSpot.values()) {
            var path = path(spot);
            visits.upload(
                    routes,
                    path,
                    Permission.MANAGE_STORE,
                    PicturePolicy.STANDARD.bytes(),
                    visit -> take(visit, spot),
                    visit -> refuseLong(visit, spot));
            visits.get(routes, path + "/remove", visit -> confirm(visit, spot));
            visits.post(routes, path + "/remove", visit -> remove(visit, spot));
        }
    }

    static String path(PictureSpot spot) {
        return PATH + "/" + spot.code();
    }

    /** A form of its own for each: another picture, other words for the one that is there, or both. */
    private void take(Visit visit, PictureSpot spot) {
        var store = StoreLookPage.store(visit);
        var alt = alt(visit, spot);
        try {
            var errors = visit.files(FILE).stream()
                    .findFirst()
                    .map(sent -> put(visit, spot, store, sent, alt))
                    .orElseGet(() -> describe(visit, spot, store, alt));
            if (errors.isEmpty()) {
                visit.go(PATH + "?notice=picture_saved#" + spot.code());
            } else {
                refuse(visit, HttpStatus.UNPROCESSABLE_CONTENT, spot, errors);
            }
        } catch (InvalidValue tooLong) {
            var error = new FieldError(
                    StorePicturesView.alt(spot) + "_ar", visit.t().get("pictures.error.alt"));
            refuse(visit, HttpStatus.UNPROCESSABLE_CONTENT, spot, List.of(error));
        }
    }

    private List<FieldError> put(Visit visit, PictureSpot spot, Store store, Upload.Sent sent, LocalizedText alt) {
        var tenant = visit.seat(Permission.MANAGE_STORE).tenant();
        var command = new PutStorePicture.Command(tenant, store.id(), spot, sent.content(), alt, visit.origin());
        return switch (pictures.put().handle(command)) {
            case PutStorePicture.Outcome.Put put -> List.of();
            case PutStorePicture.Outcome.Refused(var why) ->
                List.of(PictureUploads.error(visit, StorePicturesView.file(spot), sent, why));
            case PutStorePicture.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
        };
    }

    private List<FieldError> describe(Visit visit, PictureSpot spot, Store store, LocalizedText alt) {
        var tenant = visit.seat(Permission.MANAGE_STORE).tenant();
        Optional<?> described = pictures.describe()
                .handle(new DescribeStorePicture.Command(tenant, store.id(), spot, before -> alt, visit.origin()));
        return described.isPresent()
                ? List.of()
                : List.of(new FieldError(StorePicturesView.file(spot), visit.t().get("pictures.error.none")));
    }

    private static LocalizedText alt(Visit visit, PictureSpot spot) {
        var field = StorePicturesView.alt(spot);
        return LocalizedText.of(visit.typed(field + "_ar"), visit.typed(field + "_en"));
    }

    private static void refuseLong(Visit visit, PictureSpot spot) {
        var nameless = new Upload.Sent("", Path.of(""));
        var error = PictureUploads.error(visit, StorePicturesView.file(spot), nameless, PictureFault.TOO_LARGE);
        refuse(visit, HttpStatus.CONTENT_TOO_LARGE, spot, List.of(error));
    }

    private static void refuse(Visit visit, HttpStatus status, PictureSpot spot, List<FieldError> errors) {
        visit.show(status, "look/store-pictures", StorePicturesView.of(visit).refused(visit, spot, errors));
    }

    private static void confirm(Visit visit, PictureSpot spot) {
        if (StoreLookPage.store(visit).pictures().in(spot).isEmpty()) {
            throw visit.refused(ProblemType.NOT_FOUND);
        }
        var t = visit.t();
        visit.show(
                "confirm",
                ConfirmView.of(
                        t.get("pictures.remove.title"),
                        t.get("look.spot." + spot.code() + ".remove"),
                        t.get("pictures.remove"),
                        path(spot) + "/remove",
                        PATH));
    }

    private void remove(Visit visit, PictureSpot spot) {
        var tenant = visit.seat(Permission.MANAGE_STORE).tenant();
        var store = StoreLookPage.store(visit).id();
        pictures.remove().handle(new RemoveStorePicture.Command(tenant, store, spot, visit.origin()));
        visit.go(PATH, "picture_removed");
    }
}
