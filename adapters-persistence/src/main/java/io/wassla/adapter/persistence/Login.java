package io.wassla.adapter.persistence;

import java.util.Objects;

/** The way into the database as one role: where it is, who asks and the proof. Never prints its password. */
public record Login(String jdbcUrl, String user, String password) {
    public Login {
        Objects.requireNonNull(jdbcUrl, "jdbcUrl");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** A URL may carry a password or other parameters after its question mark; none of them is shown. */
    @Override
    public String toString() {
        var query = jdbcUrl.indexOf('?');
        var shown = query < 0 ? jdbcUrl : jdbcUrl.substring(0, query) + "?…";
        return "Login[" + user + " at " + shown + ", password=***]";
    }
}
