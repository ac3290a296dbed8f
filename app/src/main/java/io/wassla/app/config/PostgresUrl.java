package io.wassla.app.config;

import com.google.common.base.Splitter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The URL form that PostgreSQL's own programs take, turned into the one of its JDBC driver. */
final class PostgresUrl {
    private PostgresUrl() {}

    static String toJdbc(String url) {
        var parts = parse(url);
        var port = parts.getPort() < 0 ? "" : ":" + parts.getPort();
        var query = parts.getRawQuery() == null ? "" : "&" + parts.getRawQuery();
        return "jdbc:postgresql://" + parts.getHost() + port + parts.getRawPath() + "?" + login(parts) + query;
    }

    private static URI parse(String url) {
        try {
            var parts = URI.create(url);
            if (parts.getHost() != null && parts.getRawUserInfo() != null) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            // its message would repeat the password
        }
        throw new WrongValue("postgres.url");
    }

    private static String login(URI parts) {
        var login = Splitter.on(':').limit(2).splitToList(parts.getRawUserInfo());
        var user = "user=" + recode(login.getFirst());
        return login.size() == 1 ? user : user + "&password=" + recode(login.getLast());
    }

    private static String recode(String part) {
        return URLEncoder.encode(
                URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
