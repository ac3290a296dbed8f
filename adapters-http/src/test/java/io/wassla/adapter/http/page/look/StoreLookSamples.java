package io.wassla.adapter.http.page.look;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.Theme;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.StorePicture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a store's face. */
public final class StoreLookSamples {
    private static final String STORE = "http://nasam.localhost:8080/";
    private static final String KEY = "0198c0de-0000-7000-8000-000000000001/" + "4f1c".repeat(10) + "-wp";
    private static final StorePicturesView.Shown SHOWN = StorePicturesView.Shown.of(
            new StorePicture(KEY, 400, 120, List.of(160, 320, 400), LocalizedText.NONE), "زجاجة");

    private StoreLookSamples() {}

    public static List<Sample> all() {
        return Stream.of(
                        Stream.of(new Sample(
                                "store",
                                "look/store",
                                StoreLookPage.PATH,
                                new StoreLookPage.Overview(STORE, "open", true, false, false))),
                        Arrays.stream(StorePart.values()).map(StoreLookSamples::part),
                        Stream.of(pictures("store-pictures", Form.EMPTY), pictures("store-pictures-wrong", wrong())))
                .flatMap(each -> each)
                .toList();
    }

    /** A logo, no picture of the opening, one of the story. */
    private static Sample pictures(String name, Form form) {
        var spots = Arrays.stream(PictureSpot.values())
                .map(spot -> new StorePicturesView.Spot(spot, spot == PictureSpot.HERO ? null : SHOWN))
                .toList();
        return new Sample(
                name, "look/store-pictures", StorePicturesPage.PATH, new StorePicturesView(form, STORE, "warm", spots));
    }

    private static Form wrong() {
        var typed = Map.of("alt_hero_ar", "بستان <b>", "alt_story_en", "A rose");
        return new Form(
                typed,
                List.of(
                        new Form.FieldError("file_hero", "«a.svg» ليس صورة."),
                        new Form.FieldError("alt_hero_ar", "اكتب وصفًا أقصر.")));
    }

    private static Sample part(StorePart part) {
        var name = "store-" + part.code();
        return new Sample(name, "look/" + name, part.path(), view(part));
    }

    private static StoreLookPage.View view(StorePart part) {
        var typed = Map.of("colour", "#ffe100", "tagline_ar", "عطور تُصنع في الرياض", "returns_ar", "سبعة أيام");
        return new StoreLookPage.View(
                new Form(typed, List.of()),
                part,
                STORE,
                List.of("el_messiri", "alexandria"),
                List.of("0", "4", "12", "pill"),
                List.of("1:1", "4:5", "arch"),
                new StoreLookPage.Moved("#ffe100", "#8a7900", "#6b5e00"),
                LookSample.of(Theme.STANDARD, "نَسَم <b>", true),
                part == StorePart.LOOK);
    }
}
