package io.wassla.core.session;

import com.google.common.base.Ascii;
import io.wassla.core.audit.AuditPlatformScope;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;

/** Writes into the platform's audit log what became of a master key, which itself is kept outside the database. */
public final class NoteMasterKey {

    public record Command(Event event, String keyId, Origin origin) {}

    public enum Event {
        /** A new one seals from now on. */
        ROTATED,
        /** An older one is forgotten. */
        DROPPED
    }

    private final Platform<? extends AuditPlatformScope> platform;
    private final SecurityTrail trail;
    private final InstantSource clock;

    public NoteMasterKey(Platform<? extends AuditPlatformScope> platform, SecurityTrail trail, InstantSource clock) {
        this.platform = platform;
        this.trail = trail;
        this.clock = clock;
    }

    public void handle(Command command) {
        var action = "master_key." + Ascii.toLowerCase(command.event().name());
        var subject = new Subject("master_key", command.keyId());
        platform.within(scope -> {
            trail.record(action, subject, command.origin(), Change.NONE, scope, clock.instant());
            return true;
        });
    }
}
