package io.wassla.adapter.http.shop;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Turns a page of a store into HTML. */
final class ShopRenderer {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.wassla.adapter.http.shop");

    /** In UTF-8. */
    byte[] html(String template, ShopPage page, Object view) {
        var html = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("page", page, "view", view), html);
        return html.toByteArray();
    }
}
