import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a page is compared with: a bare Javalin handler with one SELECT of one row by its key, on the same PostgreSQL and as many connections.
 * {@code java Yardstick.java <data folder> <port>}; ends with its input.
 */
final class Yardstick {
    private Yardstick() {}

    public static void main(String[] arguments) throws Exception {
        try (var postgres = EmbeddedPostgres.connect(Path.of(arguments[0]));
                var pool = pool(postgres)) {
            var server = Javalin.create(config -> {
                        config.startup.showJavalinBanner = false;
                        config.concurrency.useVirtualThreads = true;
                        config.routes.get("/row/{doc}", ctx -> {
                            var card = card(pool, Long.parseLong(ctx.pathParam("doc")));
                            ctx.status(card == null ? 404 : 200).result(card == null ? "" : card);
                        });
                    })
                    .start("127.0.0.1", Integer.parseInt(arguments[1]));
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
            server.stop();
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres) {
        var config = new HikariConfig();
        config.setJdbcUrl(postgres.logins().owner().jdbcUrl());
        config.setUsername(postgres.logins().owner().user());
        config.setPassword(postgres.logins().owner().password());
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    private static String card(DataSource pool, long doc) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement("select card from bench.card where doc = ?")) {
            statement.setLong(1, doc);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
