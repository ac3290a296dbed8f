package io.wassla.adapter.http.page;

import io.javalin.http.Context;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.ErrorPages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page whose form was sent, as the browser names it; browsers name pages of our own, and no others count. */
final class CameFrom {
    /** What a page of ours may be called: never a host, which two slashes would begin. */
    private static final String OWN = "/(?:[^/\\\\].*)?";

    private CameFrom() {}

    /** Its path, with the query unless that only brings the news of something done before. */
    static Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.header("Referer"))
                .flatMap(CameFrom::read)
                .filter(page -> origin(page).equals(Arrival.of(ctx).origin()))
                .filter(page -> ctx.appData(ErrorPages.OPENED).test(page.getRawPath()))
                .map(CameFrom::path)
                .filter(path -> path.matches(OWN));
    }

    private static Optional<URI> read(String referer) {
        try {
            return Optional.of(new URI(referer)).filter(page -> page.getRawPath() != null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String origin(URI page) {
        return page.getScheme() + "://" + page.getRawAuthority();
    }

    private static String path(URI page) {
        var query = page.getRawQuery();
        return query == null || query.contains("notice=") ? page.getRawPath() : page.getRawPath() + "?" + query;
    }
}
