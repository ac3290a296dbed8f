package io.wassla.adapter.http.shop.machine;

import com.google.common.html.HtmlEscapers;

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
}
