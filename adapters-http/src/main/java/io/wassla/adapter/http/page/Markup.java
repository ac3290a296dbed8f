package io.wassla.adapter.http.page;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with marked parts: {@code {0}} is replaced and kept apart from the direction of its neighbours, and
 * {@code **so**} is strong. Everything else, and all that is put in, is escaped.
 */
public final class Markup {
    private static final Pattern MARK = Pattern.compile("\\{(\\d)}|\\*\\*");

    private Markup() {}

    /**
     * Such a sentence as HTML.
     *
     * @param arguments what the numbers stand for: a number, an {@link Ltr}, or what is shown as its text
     */
    public static Content of(String pattern, Object... arguments) {
        var html = html(pattern, arguments);
        return output -> output.writeContent(html);
    }

    private static String html(String pattern, Object... arguments) {
        var html = new StringBuilder();
        var marks = MARK.matcher(escape(pattern));
        var strong = false;
        while (marks.find()) {
            if (marks.group(1) == null) {
                strong = !strong;
                marks.appendReplacement(html, strong ? "<b>" : "</b>");
            } else {
                var argument = arguments[Integer.parseInt(marks.group(1))];
                marks.appendReplacement(html, Matcher.quoteReplacement(isolated(argument)));
            }
        }
        return marks.appendTail(html).toString();
    }

    private static String isolated(Object argument) {
        return switch (argument) {
            case Number number -> "<bdi class=\"num\" dir=\"ltr\">" + number + "</bdi>";
            case Ltr ltr -> "<bdi class=\"ltr\" dir=\"ltr\">" + escape(ltr.text()) + "</bdi>";
            default -> "<bdi>" + escape(argument.toString()) + "</bdi>";
        };
    }

    private static String escape(String text) {
        var escaped = new StringOutput();
        Escape.htmlContent(text, escaped);
        return escaped.toString();
    }
}
