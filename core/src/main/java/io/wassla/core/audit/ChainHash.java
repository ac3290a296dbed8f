package io.wassla.core.audit;

import com.google.common.hash.Hashing;
import io.wassla.core.kernel.Settings;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Hashes entries into their chain: the previous hash, the place, and the entry in one fixed form. */
final class ChainHash {
    /** Stands before the first link. */
    static final String GENESIS = "0".repeat(64);

    private ChainHash() {}

    static String next(String previous, long seq, AuditEntry entry) {
        return Hashing.sha256()
                .hashString(previous + "\n" + seq + "\n" + canonical(entry).canonical(), StandardCharsets.UTF_8)
                .toString();
    }

    private static Settings canonical(AuditEntry entry) {
        var origin = entry.origin();
        return Settings.of("id", entry.id().toString())
                .with("actor", actor(origin.actor()))
                .with(
                        "address",
                        origin.address() == null ? null : origin.address().value())
                .with("request", origin.requestId())
                .with("action", entry.action())
                .with("subject", entry.subject().toString())
                .with("before", entry.change().before().values())
                .with("after", entry.change().after().values())
                .with("at", entry.at().truncatedTo(ChronoUnit.MICROS).toString());
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.user().toString();
            case Actor.Anonymous anonymous -> "anonymous";
            case Actor.Operator operator -> "operator";
            case Actor.Automatic automatic -> "automatic";
        };
    }
}
