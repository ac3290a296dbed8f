package io.wassla.app;

import java.net.HttpCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser reduced to what matters here: cookies and forms. */
final class Browser {
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Caller caller;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String proof = "";

    Browser(Caller caller) {
        this.caller = caller;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    Caller.Reply open(String path) {
        return keep(with().get(path));
    }

    /** Sends a form of the page that was opened last. */
    Caller.Reply submit(String path, String... namesAndValues) {
        var body = new StringBuilder("_csrf=").append(encoded(proof));
        for (var at = 0; at < namesAndValues.length; at += 2) {
            body.append('&').append(namesAndValues[at]).append('=').append(encoded(namesAndValues[at + 1]));
        }
        return keep(with().send("POST", path, "application/x-www-form-urlencoded", body.toString()));
    }

    /** Sends a file with a form of the page that was opened last. */
    Caller.Reply upload(String path, byte[] file) {
        var form = new FileForm(Map.of("_csrf", proof), file, "picture.png");
        return keep(with().send("POST", path, FileForm.TYPE, form.publisher()));
    }

    private Caller with() {
        var html = caller.with("Accept", "text/html");
        return cookies.isEmpty()
                ? html
                : html.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Caller.Reply keep(Caller.Reply reply) {
        for (var header : reply.answer().headers().allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(header)) {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        PROOF.matcher(reply.text()).results().findFirst().ifPresent(found -> proof = found.group(1));
        return reply;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
