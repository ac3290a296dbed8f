package io.wassla.adapter.media.drawing;

import com.google.common.io.Resources;
import io.wassla.core.demo.Drawing;
import io.wassla.core.demo.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** An SVG file made of several that lie beside this class: paints, a scene and a shape. */
final class Sheet {
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -10 400 500\" width=\"400\" height=\"500\">";
    private static final String NEAR = "<g transform=\"translate(200 250) scale(1.6) translate(-200 -282)\">";

    private Sheet() {}

    static String of(Drawing drawing) {
        var shape = inner("shape-" + drawing.shape().code());
        var placed = drawing.scene() == Scene.CLOSE ? NEAR + shape + "</g>" : shape;
        return HEAD + inner("paints") + inner("scene-" + drawing.scene().code()) + placed + "</svg>";
    }

    /** What is between the outermost tags. */
    private static String inner(String name) {
        var svg = text(name.replace('_', '-') + ".svg");
        return svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>"));
    }

    private static String text(String file) {
        try {
            return Resources.toString(Resources.getResource(Sheet.class, file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
