package io.wassla.app;

import io.wassla.adapter.cli.FileTrouble;
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
            throw new Refused(e.why());
        } catch (MasterKeysUnusable e) {
            throw new Refused(FileTrouble.with(e.why(), e.getCause()));
        } catch (BackupException e) {
            throw e.reason() == BackupException.Reason.DATABASE
                    ? new PortUnavailable(e.why(), SOON, e)
                    : new Refused(e.why());
        } catch (ConfigInvalid e) {
            throw new WrongUse(e.why());
        } catch (EmbeddedPostgresException e) {
            var why = FileTrouble.with(e.why(), e.getCause());
            throw switch (e.reason()) {
                case IN_USE, OTHER_VERSION, UNSUPPORTED_PLATFORM, NOBODY_TO_RUN_AS, DATA_FOLDER -> new Refused(why);
                case FAILED -> new PortUnavailable(why, SOON, e);
            };
        }
    }
}
