package io.wassla.app;

import com.google.common.base.Splitter;
import io.wassla.adapter.persistence.Login;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Takes user and password out of a JDBC URL, so that neither travels with the URL any further. */
final class OutsideLogin {
    private OutsideLogin() {}

    static Login parse(String url) {
        var parts = Splitter.on('?').limit(2).splitToList(url);
        var user = "";
        var password = "";
        var rest = new ArrayList<String>();
        if (parts.size() == 2) {
            for (var parameter : Splitter.on('&').omitEmptyStrings().split(parts.getLast())) {
                if (parameter.startsWith("user=")) {
                    user = value(parameter);
                } else if (parameter.startsWith("password=")) {
                    password = value(parameter);
                } else {
                    rest.add(parameter);
                }
            }
        }
        var query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        return new Login(parts.getFirst() + query, user, password);
    }

    private static String value(String parameter) {
        var value = parameter.substring(parameter.indexOf('=') + 1);
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
