package io.wassla.adapter.http.page;

import io.wassla.adapter.http.Multipart;
import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser reduced to what matters: cookies, forms, and no following of redirects. */
final class Surfer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    private final Browsing server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    Surfer(Browsing server) {
        this.server = server;
    }

    /** Noura, who has opened the store {@code nasam}. */
    static Surfer owner(Browsing server) {
        var noura = new Surfer(server);
        noura.signIn("noura@mail.example");
        noura.openStore("نَسَم", "nasam");
        return noura;
    }

    static Surfer superadmin(Browsing server) {
        var command = new CreateSuperadmin.Command(new EmailAddress("root@mail.example"), null, Origin.OPERATOR);
        var created = (CreateSuperadmin.Outcome.Created)
                server.wassla.sessions().createSuperadmin().handle(command);
        var root = new Surfer(server);
        var link = created.link().reveal();
        root.open("/auth/link" + link.substring(link.indexOf('?')));
        root.submit("/auth/link", "token", link.replaceAll(".*token=", ""));
        return root;
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** As a header says them; but for the language, which then follows what is asked for. */
    String cookieHeader() {
        return cookies().stream()
                .filter(cookie -> !cookie.getName().contains("language"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            TOKEN.matcher(answer.body()).results().findFirst().ifPresent(found -> token = found.group(1));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the form of the page that was opened last. */
    HttpResponse<String> submit(String path, String... namesAndValues) {
        return send(form(path, namesAndValues));
    }

    /** Sends a form with files. */
    HttpResponse<String> upload(String path, Multipart form) {
        var whole = form.field("_csrf", token);
        return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", whole.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole.whole())));
    }

    HttpRequest.Builder form(String path, String... namesAndValues) {
        var body = new StringBuilder("_csrf=").append(encoded(token));
        for (var at = 0; at < namesAndValues.length; at += 2) {
            body.append('&').append(namesAndValues[at]).append('=').append(encoded(namesAndValues[at + 1]));
        }
        return HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    void signIn(String identifier) {
        open("/auth/start");
        submit("/auth/start", "identifier", identifier);
        open("/auth/verify");
        submit("/auth/verify", "code", server.code());
    }

    void openStore(String name, String slug) {
        openStore(name, slug, "SA");
    }

    void openStore(String name, String slug, String country) {
        open("/onboarding/country");
        submit("/onboarding/country", "country", country);
        submit("/onboarding/business", "category", "books");
        submit("/onboarding/store", "name", name, "slug", slug);
    }

    static String next(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
