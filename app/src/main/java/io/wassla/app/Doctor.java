package io.wassla.app;

import io.wassla.adapter.cli.FileTrouble;
import io.wassla.adapter.cli.Installation.Finding;
import io.wassla.adapter.cli.Refused;
import io.wassla.app.config.Config;
import io.wassla.core.Wassla;
import io.wassla.core.audit.VerifyAuditLog;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import io.wassla.core.media.SignedLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at everything an installation needs, and goes on when something is wrong. */
final class Doctor {
    private static final long GIB = 1L << 30;

    private final Config config;

    Doctor(Config config) {
        this.config = config;
    }

    List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding("java", true, language -> Runtime.version().toString()));
        findings.add(tried("data_folder", this::disk));
        findings.add(tried("master_key", this::masterKey));
        findings.add(tried("files", this::files));
        findings.addAll(database());
        var mode = config.network().isDevelopment() ? "mode.development" : "mode.production";
        findings.add(new Finding("mode", true, sentence(mode, config.network().publicUrl())));
        return findings;
    }

    private Sentence disk() {
        var data = config.storage().data();
        try {
            Files.createDirectories(data);
            var free = Files.getFileStore(data).getUsableSpace();
            if (free < GIB) {
                throw new Refused(sentence("disk.full", data));
            }
            return sentence("disk.free", data, String.valueOf(free / GIB));
        } catch (IOException e) {
            throw new Refused(FileTrouble.with(sentence("disk.unusable", data), e));
        }
    }

    private Sentence masterKey() {
        return Keys.isMissing(config.key())
                ? sentence("key.none", config.key().file())
                : sentence("key.current", Keys.open(config.key()).current());
    }

    private Sentence files() {
        return Media.storage(config.media(), new SignedLinks((purpose, text) -> text, InstantSource.system(), ""))
                .check();
    }

    private List<Finding> database() {
        var findings = new ArrayList<Finding>();
        var opened = tried("database", () -> {
            try (var assembly = Assembly.on(Database.toVisit(config.storage()), config, Keys::look, null)) {
                findings.add(tried("sealed_secrets", () -> sealed(assembly.wassla())));
                return auditLog(assembly.wassla());
            }
        });
        findings.addFirst(opened);
        return findings;
    }

    private Sentence auditLog(Wassla wassla) {
        var broken = wassla.audit().verify().handle().stream()
                .filter(VerifyAuditLog.Outcome.Broken.class::isInstance)
                .count();
        if (broken > 0) {
            throw new Refused(sentence("audit.broken", broken));
        }
        return sentence(config.storage().outside().isPresent() ? "database.outside" : "database.embedded");
    }

    private static Sentence sealed(Wassla wassla) {
        SealedSecrets.trouble(wassla).ifPresent(trouble -> {
            throw new Refused(trouble);
        });
        return sentence("sealed.open");
    }

    private static Finding tried(String what, Supplier<Sentence> look) {
        try {
            return new Finding(what, true, Troubles.telling(look));
        } catch (PortUnavailable e) {
            return new Finding(what, false, FileTrouble.with(e.why(), e.getCause()));
        } catch (Trouble e) {
            return new Finding(what, false, e.why());
        } catch (RuntimeException e) {
            return new Finding(what, false, sentence("fault", e));
        }
    }

    private static Sentence sentence(String key, Object... values) {
        return Sentence.of(Doctor.class, key, values);
    }
}
