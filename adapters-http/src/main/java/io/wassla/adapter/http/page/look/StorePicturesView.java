package io.wassla.adapter.http.page.look;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.catalog.Thumbnail;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StorePicture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a store shows of itself, with a form each.
 *
 * @param paper of the store, on which its logo stands
 */
record StorePicturesView(Form form, String url, String paper, List<Spot> spots) {

    /** @param shown absent when nothing hangs there */
    record Spot(PictureSpot spot, @Nullable Shown shown) {
        String path() {
            return StorePicturesPage.path(spot);
        }

        /** Whether it needs to be said what is seen. */
        boolean isDescribed() {
            return spot != PictureSpot.LOGO;
        }
    }

    /** @param width of the largest rendition */
    record Shown(Thumbnail thumbnail, int width, int height, String alt) {
        static Shown of(StorePicture picture, String alt) {
            return new Shown(Thumbnail.of(picture, 640), picture.width(), picture.height(), alt);
        }
    }

    static StorePicturesView of(Visit visit) {
        var store = StoreLookPage.store(visit);
        var values = new LinkedHashMap<String, String>();
        store.pictures().all().forEach((spot, picture) -> {
            for (var language : Language.values()) {
                values.put(
                        alt(spot) + "_" + language.code(),
                        picture.alt().in(language).orElse(""));
            }
        });
        var theme =
                StoreConfig.of(store.config(), store.language()).appearance().theme();
        return new StorePicturesView(
                new Form(Map.copyOf(values), List.of()),
                visit.storeUrl(visit.seat().slug()),
                theme.paper().code(),
                Arrays.stream(PictureSpot.values())
                        .map(spot -> new Spot(spot, shown(store, spot, visit.language())))
                        .toList());
    }

    /** The same with what was typed for one of them. */
    StorePicturesView refused(Visit visit, PictureSpot spot, List<FieldError> errors) {
        var values = new LinkedHashMap<>(form.values());
        for (var language : Language.values()) {
            var field = alt(spot) + "_" + language.code();
            if (!visit.typed(field).isEmpty()) {
                values.put(field, visit.typed(field));
            }
        }
        return new StorePicturesView(new Form(values, errors), url, paper, spots);
    }

    private static @Nullable Shown shown(Store store, PictureSpot spot, Language language) {
        return store.pictures()
                .in(spot)
                .map(picture -> Shown.of(picture, picture.alt().in(language, store.language())))
                .orElse(null);
    }

    /** The field that a file is chosen in, as errors name it. */
    static String file(PictureSpot spot) {
        return "file_" + spot.code();
    }

    /** What is seen, without the language. */
    static String alt(PictureSpot spot) {
        return "alt_" + spot.code();
    }
}
