package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.Samples.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a store's face. */
final class StoreLookSamples {
    private static final String STORE = "http://nasam.localhost:8080/";

    private StoreLookSamples() {}

    static List<Sample> all() {
        return Stream.concat(
                        Stream.of(new Sample(
                                "store",
                                "store",
                                StoreLookPage.PATH,
                                new StoreLookPage.Overview(STORE, "open", true, false))),
                        Arrays.stream(StorePart.values()).map(StoreLookSamples::part))
                .toList();
    }

    private static Sample part(StorePart part) {
        var template = "store-" + part.code();
        return new Sample(template, template, part.path(), view(part));
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
                new StoreLookPage.Moved("#ffe100", "#8a7900", "#6b5e00"));
    }
}
