package io.wassla.app;

import io.wassla.adapter.cli.Installation.Finding;
import io.wassla.adapter.security.MasterKeyRing;
import io.wassla.app.config.Config;
import io.wassla.core.Wassla;
import io.wassla.core.audit.VerifyAuditLog;
import io.wassla.core.media.SignedLinks;
import io.wassla.core.memory.SecureChance;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at everything an installation needs, and goes on when something is wrong. */
final class Doctor {
    private static final long LEAST_DISK = 1L << 30;

    private final Config config;

    Doctor(Config config) {
        this.config = config;
    }

    List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding("java", true, Runtime.version().toString()));
        findings.add(tried("data folder", this::disk));
        findings.add(tried("master key", this::masterKey));
        findings.add(tried("files", this::files));
        findings.addAll(database());
        findings.add(new Finding(
                "mode",
                true,
                (config.network().isDevelopment() ? "development" : "production") + ", "
                        + config.network().publicUrl()));
        return findings;
    }

    private String disk() {
        try {
            Files.createDirectories(config.storage().data());
            var free = Files.getFileStore(config.storage().data()).getUsableSpace();
            if (free < LEAST_DISK) {
                throw new IllegalStateException("less than 1 GiB free");
            }
            return config.storage().data() + ", " + free / LEAST_DISK + " GiB free";
        } catch (IOException e) {
            throw new IllegalStateException(config.storage().data() + " can't be used");
        }
    }

    private String masterKey() {
        var ring = MasterKeyRing.open(Keys.source(config.key()), new SecureChance(), InstantSource.system());
        return "current " + ring.current();
    }

    private String files() {
        return Media.storage(config.media(), new SignedLinks((purpose, text) -> text, InstantSource.system(), ""))
                .check();
    }

    private List<Finding> database() {
        var findings = new ArrayList<Finding>();
        var opened = tried("database", () -> {
            try (var assembly = Assembly.on(Database.toVisit(config.storage()), config, null)) {
                findings.add(tried("sealed secrets", () -> sealed(assembly.wassla())));
                return auditLog(assembly.wassla());
            }
        });
        findings.addFirst(opened);
        return findings;
    }

    private String auditLog(Wassla wassla) {
        var broken = wassla.audit().verify().handle().stream()
                .filter(VerifyAuditLog.Outcome.Broken.class::isInstance)
                .count();
        if (broken > 0) {
            throw new IllegalStateException(broken + " audit chains are broken: see wassla audit verify");
        }
        return (config.storage().outside().isPresent() ? "outside" : "embedded")
                + ", roles and row security as they must be, audit log intact";
    }

    private static String sealed(Wassla wassla) {
        SealedSecrets.trouble(wassla).ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
        return "all can be opened";
    }

    private static Finding tried(String what, Supplier<String> look) {
        try {
            return new Finding(what, true, Troubles.telling(look));
        } catch (RuntimeException e) {
            return new Finding(what, false, String.valueOf(e.getMessage()));
        }
    }
}
