package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.ProseView.Part;
import java.util.List;
import java.util.stream.IntStream;

/** The pages that are only read. */
final class Prose {
    private Prose() {}

    static ProseView help(Texts t) {
        return numbered(t, "help");
    }

    static ProseView privacy(Texts t) {
        return numbered(t, "privacy");
    }

    private static ProseView numbered(Texts t, String about) {
        return new ProseView(t.get(about + ".title"), t.get(about + ".lead"), parts(t, about), null);
    }

    private static List<Part> parts(Texts t, String about) {
        return IntStream.iterate(1, number -> t.knows(about + "." + number), number -> number + 1)
                .mapToObj(number -> about + "." + number)
                .map(key -> new Part(t.get(key), t.get(key + ".text")))
                .toList();
    }
}
