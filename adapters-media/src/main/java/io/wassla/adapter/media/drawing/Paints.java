package io.wassla.adapter.media.drawing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.wassla.core.demo.Drawing;
import io.wassla.core.demo.Hue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The colours of each hue by what they are for; {@code hues.csv} beside this class. */
record Paints(Map<String, Map<String, String>> hues) {
    private static final Splitter CELLS = Splitter.on(',');
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    static Paints read() {
        var lines = lines();
        var head = CELLS.splitToList(lines.getFirst());
        var hues = ImmutableMap.<String, Map<String, String>>builder();
        for (var line : lines.subList(1, lines.size())) {
            var cells = CELLS.splitToList(line);
            var colours = ImmutableMap.<String, String>builder();
            for (var place = 1; place < head.size(); place++) {
                colours.put(head.get(place), cells.get(place));
            }
            hues.put(cells.getFirst(), colours.buildOrThrow());
        }
        return new Paints(hues.buildOrThrow());
    }

    /** Puts colours where the sheet names them: those of the wall for what is behind, those of the thing for all else. */
    String paint(String sheet, Drawing drawing) {
        var thing = of(drawing.hue());
        var wall = of(drawing.wall());
        return NAME.matcher(sheet).replaceAll(name -> switch (name.group(1)) {
            case "wall", "wall-deep", "floor" -> colour(wall, name.group(1));
            case "cloth" -> colour(thing, "wall-deep");
            default -> colour(thing, name.group(1));
        });
    }

    private Map<String, String> of(Hue hue) {
        return Objects.requireNonNull(hues.get(hue.code()), hue.code());
    }

    private static String colour(Map<String, String> hue, String name) {
        return Objects.requireNonNull(hue.get(name), name);
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(Paints.class, "hues.csv"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
