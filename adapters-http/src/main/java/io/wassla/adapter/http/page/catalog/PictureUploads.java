package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.upload.Upload;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import java.util.ArrayList;
import java.util.List;

/** Pictures that come with a form. */
public record PictureUploads(AddProductPicture add) {
    static final String FIELD = "file";
    /** All that a product can have, each as large as it may be. */
    static final long MOST = Product.MOST_PICTURES * PicturePolicy.STANDARD.bytes();

    /** Adds them in their order, and says what is wrong with those that can't be added. */
    List<FieldError> add(Visit visit, Shop shop, ProductId product) {
        var errors = new ArrayList<FieldError>();
        for (var sent : visit.files(FIELD)) {
            var command = new AddProductPicture.Command(
                    shop.tenant(), product, sent.content(), LocalizedText.NONE, visit.origin());
            switch (add.handle(command)) {
                case AddProductPicture.Outcome.Added added -> {}
                case AddProductPicture.Outcome.Refused(var why) -> errors.add(error(visit, FIELD, sent, why));
                case AddProductPicture.Outcome.TooMany(var most) -> {
                    errors.add(new FieldError(FIELD, visit.t().get("pictures.error.too_many", most)));
                    return errors;
                }
                case AddProductPicture.Outcome.Unknown unknown -> throw visit.refused(ProblemType.NOT_FOUND);
            }
        }
        return errors;
    }

    /** What is wrong with a file, at the field that it was chosen in. */
    public static FieldError error(Visit visit, String field, Upload.Sent sent, PictureFault why) {
        var t = visit.t();
        var name = sent.name().isEmpty() ? t.get("pictures.error.nameless") : sent.name();
        return new FieldError(field, t.get("pictures.error." + code(why), name));
    }

    private static String code(PictureFault why) {
        return switch (why) {
            case TOO_LARGE -> "too_large";
            case UNSUPPORTED -> "unsupported";
            case TOO_MANY_PIXELS -> "too_many_pixels";
            case BROKEN -> "broken";
        };
    }
}
