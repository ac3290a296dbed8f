package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** Which pictures an article has: one to three, the same for all editions of a title, so that a store keeps few. */
record Sketches(Vocabulary vocabulary) {

    /** @param alt says what is seen */
    record Sketch(Drawing drawing, LocalizedText alt) {}

    List<Sketch> of(Article article) {
        var title = article.title();
        var shapes = article.kind().shapes();
        var shape = shapes.get(title.place() % shapes.size());
        var draw = new Draw(article.kind().code() + title.place());
        var sketches = ImmutableList.<Sketch>builder();
        var scene = draw.oneIn(3, "disc") ? Scene.DISC : Scene.ARCH;
        sketches.add(sketch("alt", title, new Drawing(shape, title.hue(), title.hue(), scene)));
        if (!draw.oneIn(3, "second picture")) {
            var wall = title.hue().beside();
            sketches.add(sketch("alt.window", title, new Drawing(shape, title.hue(), wall, Scene.WINDOW)));
        }
        if (draw.oneIn(3, "third picture")) {
            sketches.add(sketch("alt.close", title, new Drawing(shape, title.hue(), title.hue(), Scene.CLOSE)));
        }
        return sketches.build();
    }

    private Sketch sketch(String key, Title title, Drawing drawing) {
        return new Sketch(drawing, Texts.fill(vocabulary.word(key), title.name()));
    }
}
