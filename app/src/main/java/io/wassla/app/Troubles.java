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
import io.wassla.core.kernel.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
            throw new Refused(lines(e.reasons()));
        } catch (MasterKeysUnusable e) {
            throw new Refused(FileTrouble.with(e.why(), e.getCause()));
        } catch (BackupException e) {
            throw e.reason() == BackupException.Reason.DATABASE
                    ? new PortUnavailable(e.why(), SOON, e)
                    : new Refused(e.why());
        } catch (ConfigInvalid e) {
            throw wrongUse(e);
        } catch (EmbeddedPostgresException e) {
            var why = FileTrouble.with(e.why(), e.getCause());
            throw switch (e.reason()) {
                case IN_USE, OTHER_VERSION, UNSUPPORTED_PLATFORM, NOBODY_TO_RUN_AS, DATA_FOLDER -> new Refused(why);
                case FAILED -> new PortUnavailable(why, SOON, e);
            };
        }
    }

    static WrongUse wrongUse(ConfigInvalid settings) {
        return new WrongUse(lines(settings.reasons()));
    }

    private static Sentence lines(List<Sentence> sentences) {
        return language -> sentences.stream()
                .map(sentence -> sentence.in(language))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
