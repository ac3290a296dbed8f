package io.wassla.app;

import io.wassla.adapter.cli.Refused;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.adapter.persistence.backup.BackupException;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgresException;
import io.wassla.adapter.persistence.schema.UnfitDatabase;
import io.wassla.adapter.security.MasterKeysUnusable;
import io.wassla.app.config.ConfigInvalid;
import io.wassla.core.kernel.PortUnavailable;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what can go wrong with an installation into what the command line tells of: refused, or something is down. */
final class Troubles {
    private static final Duration SOON = Duration.ofSeconds(5);

    private Troubles() {}

    static void telling(Runnable work) {
        Troubles.<@Nullable Void>telling(() -> {
            work.run();
            return null;
        });
    }

    static <T extends @Nullable Object> T telling(Supplier<T> work) {
        try {
            return work.get();
        } catch (UnfitDatabase e) {
            throw new Refused(String.join(System.lineSeparator(), e.reasons()));
        } catch (MasterKeysUnusable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (BackupException e) {
            throw e.reason() == BackupException.Reason.DATABASE
                    ? new PortUnavailable(String.valueOf(e.getMessage()), SOON, e)
                    : new Refused(String.valueOf(e.getMessage()));
        } catch (ConfigInvalid e) {
            throw new WrongUse(language -> String.join(System.lineSeparator(), e.reasons(language)));
        } catch (EmbeddedPostgresException e) {
            throw switch (e.reason()) {
                case IN_USE, OTHER_VERSION, UNSUPPORTED_PLATFORM, NOBODY_TO_RUN_AS, DATA_FOLDER ->
                    new Refused(String.valueOf(e.getMessage()));
                case FAILED -> new PortUnavailable(String.valueOf(e.getMessage()), SOON, e);
            };
        }
    }
}
