package io.wassla.adapter.http.shop.machine;

import com.google.common.html.HtmlEscapers;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents for machines, written piece by piece. */
final class Xml {
    static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /** Without what XML can't hold. */
    static String element(String name, String text) {
        var fit = text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\uFFFE\\uFFFF]", "");
        return "<" + name + ">" + escaped(fit) + "</" + name + ">\n";
    }

    static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    static void write(Context ctx, String text) {
        try {
            ctx.outputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
