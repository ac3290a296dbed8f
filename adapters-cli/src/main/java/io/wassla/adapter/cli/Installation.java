package io.wassla.adapter.cli;

import com.google.common.collect.ImmutableList;
import io.wassla.core.Wassla;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.tenancy.slug.Slug;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * One Wassla with its data, running or not.
 *
 * <p>Every method throws {@link io.wassla.core.kernel.PortUnavailable} when something it depends on is down,
 * {@link Refused} when a rule is against it, and {@link WrongUse} when what it was given can't be meant.
 */
public interface Installation {

    /**
     * Runs the server until the process is told to stop.
     *
     * @param ready is told once, when the first request can be answered
     */
    void serve(Consumer<Serving> ready);

    /** Works with the installation's data, also while its server runs, which learns of every change by itself. */
    Opened open();

    /**
     * Makes a new master key, which seals from now on, where the keys are kept in a file. Where a secret manager gives
     * them the operator has added one there. Older keys are kept: what is stored is not sealed anew yet, and hashes depend
     * on the first. What is opened afterwards knows the new key; a running server learns of it by itself.
     */
    MasterKey rotateMasterKey();

    /** The master keys that there are. */
    MasterKeys masterKeys();

    /**
     * Forgets a master key of {@link #masterKeys} that is in a file and not the current one; what is still sealed with it
     * can never be opened again. Servers that run go on with it until they are started anew.
     */
    void dropMasterKey(String id);

    /** Brings the schema up to date, making the database roles where they are missing. */
    Migrated migrate();

    /** Writes all data, also while the server runs; the stream is not closed. */
    void backup(OutputStream target);

    /** Reads what {@link #backup} wrote; {@link Refused} unless the database is empty and of the same schema version. */
    void restore(InputStream source);

    /** Looks at everything, whatever is down: never throws for what it finds. */
    List<Finding> doctor();

    /** All settings, secrets masked; opens nothing. */
    List<ShownSetting> settings();

    /** The OpenAPI document, as served; opens nothing. */
    String openApi();

    /** An installation at work; closing it lets go of the database. */
    interface Opened extends AutoCloseable {
        /**
         * The use-cases on the installation's ports. No letter lands in a development outbox: that is kept in the memory of
         * the server.
         */
        Wassla wassla();

        /** Where people reach the platform, without a slash at the end. */
        String publicUrl();

        /** Where shoppers reach a store, without a slash at the end. */
        String storeUrl(Slug slug);

        @Override
        void close();
    }

    /**
     * @param id of the key that seals from now on
     * @param made whether it was made just now
     */
    record MasterKey(String id, boolean made) {}

    /**
     * @param ids oldest first: the first keys the hashes of codes
     * @param current the one that seals
     * @param inFile whether they are in a file of ours; elsewhere the operator changes them
     */
    record MasterKeys(List<String> ids, String current, boolean inFile) {
        public MasterKeys {
            ids = ImmutableList.copyOf(ids);
        }
    }

    /** @param outbox where messages land until e-mail is set up; empty outside development mode */
    record Serving(String url, String outbox, long milliseconds) {}

    /** @param applied how many steps were taken */
    record Migrated(String version, int applied) {}

    /**
     * One thing that was looked at.
     *
     * @param what snake_case, stable
     */
    record Finding(String what, boolean good, Sentence detail) {}

    record ShownSetting(String key, String value, String origin, String variable) {}
}
