package io.wassla.adapter.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens pools of connections that give up in time and say nothing secret. */
final class Pools {
    private static final Duration VALIDATION = Duration.ofSeconds(2);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);
    private static final Duration KEEP_ALIVE = Duration.ofMinutes(2);

    private final StorageSettings settings;

    Pools(StorageSettings settings) {
        this.settings = settings;
    }

    HikariDataSource open(String name, Login login, int connections) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.jdbcUrl());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setConnectionTimeout(settings.connect().toMillis());
        config.setValidationTimeout(
                Math.min(VALIDATION.toMillis(), settings.connect().toMillis()));
        config.setInitializationFailTimeout(-1);
        config.setMaxLifetime(LONGEST_LIFE.toMillis());
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        property(config, PGProperty.APPLICATION_NAME, name);
        property(config, PGProperty.CONNECT_TIMEOUT, seconds(settings.connect()));
        property(config, PGProperty.LOGIN_TIMEOUT, seconds(settings.connect()));
        property(config, PGProperty.SOCKET_TIMEOUT, seconds(settings.statement().multipliedBy(2)));
        property(config, PGProperty.TCP_KEEP_ALIVE, "true");
        property(config, PGProperty.OPTIONS, serverSettings());
        // a server's error detail quotes rows: an address, a name
        property(config, PGProperty.LOG_SERVER_ERROR_DETAIL, "false");
        return new HikariDataSource(config);
    }

    /** Opens a connection each time it is asked, for work that keeps one for itself. */
    DataSource wire(String name, Login login) {
        var wire = new PGSimpleDataSource();
        wire.setUrl(login.jdbcUrl());
        wire.setUser(login.user());
        wire.setPassword(login.password());
        wire.setApplicationName(name);
        wire.setConnectTimeout((int) settings.connect().toSeconds());
        wire.setLoginTimeout((int) settings.connect().toSeconds());
        wire.setTcpKeepAlive(true);
        wire.setLogServerErrorDetail(false);
        return wire;
    }

    private String serverSettings() {
        return "-c statement_timeout=" + settings.statement().toMillis()
                + " -c lock_timeout=" + settings.lock().toMillis()
                + " -c idle_in_transaction_session_timeout="
                + settings.idleInTransaction().toMillis()
                + " -c default_transaction_isolation=read\\ committed"
                + " -c search_path=public";
    }

    private static void property(HikariConfig config, PGProperty property, String value) {
        config.addDataSourceProperty(property.getName(), value);
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }
}
