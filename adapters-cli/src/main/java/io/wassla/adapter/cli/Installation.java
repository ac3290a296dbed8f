package io.wassla.adapter.cli;

import io.wassla.core.Wassla;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * One Wassla with its data, running or not.
 *
 * <p>Every method throws {@link io.wassla.core.kernel.PortUnavailable} when something it depends on is down, and
 * {@link Refused} when a rule is against it.
 */
public interface Installation {

    /**
     * Runs the server until the process is told to stop.
     *
     * @param ready is told once, when the first request can be answered
     */
    void serve(Consumer<Serving> ready);

    /** Works with the installation's data, also while its server runs. */
    Opened open();

    /** Brings the schema up to date, making the database roles where they are missing. */
    Migrated migrate();

    void backup(OutputStream target);

    void restore(InputStream source);

    List<Finding> doctor();

    List<ShownSetting> settings();

    /** The OpenAPI document, as served. */
    String openApi();

    /** An installation at work; closing it lets go of the database. */
    interface Opened extends AutoCloseable {
        Wassla wassla();

        /** Where people reach the platform, without a slash at the end. */
        String publicUrl();

        /** Makes a new master key and seals every stored secret with it; says how many. */
        int rotateMasterKey();

        @Override
        void close();
    }

    /** @param outbox where messages land until e-mail is set up; empty outside development mode */
    record Serving(String url, String outbox, long milliseconds) {}

    /** @param applied how many steps were taken */
    record Migrated(String version, int applied) {}

    /** One thing that was looked at. */
    record Finding(String what, boolean good, String detail) {}

    record ShownSetting(String key, String value, String origin, String variable) {}
}
