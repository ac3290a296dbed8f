package io.wassla.adapter.http.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns a page and what is to be seen on it into HTML. Templates are compiled by the build and escape what they show. */
final class Renderer {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.wassla.adapter.http.page");

    String html(String template, Frame page, Object view) {
        var html = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "view", view), html);
        return html.toString();
    }
}
