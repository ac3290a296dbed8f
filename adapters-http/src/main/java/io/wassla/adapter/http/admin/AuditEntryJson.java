package io.wassla.adapter.http.admin;

import io.wassla.adapter.http.json.About;
import io.wassla.core.audit.Actor;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.kernel.Settings;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was done. */
record AuditEntryJson(
        UUID id,
        ActorJson actor,
        @About(example = "session.started") String action,
        SubjectJson subject,
        Settings before,
        @About(example = "{\"means\": \"code\"}") Settings after,
        @About(example = "203.0.113.7") @Nullable String address,

        @About(example = "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f") @Nullable
        String requestId,

        Instant at) {

    /** Who acted. */
    record ActorJson(
            Type type, @About("Of a person.") @Nullable UUID id) {
        enum Type {
            PERSON,
            ANONYMOUS,
            OPERATOR,
            AUTOMATIC
        }

        static ActorJson of(Actor actor) {
            return switch (actor) {
                case Actor.Person person -> new ActorJson(Type.PERSON, person.user());
                case Actor.Anonymous anonymous -> new ActorJson(Type.ANONYMOUS, null);
                case Actor.Operator operator -> new ActorJson(Type.OPERATOR, null);
                case Actor.Automatic automatic -> new ActorJson(Type.AUTOMATIC, null);
            };
        }
    }

    /** What was acted on. */
    record SubjectJson(
            @About(example = "user") String type,

            @About(example = "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f")
            String id) {}

    static AuditEntryJson of(AuditEntry entry) {
        var origin = entry.origin();
        var address = origin.address();
        return new AuditEntryJson(
                entry.id(),
                ActorJson.of(origin.actor()),
                entry.action(),
                new SubjectJson(entry.subject().type(), entry.subject().id()),
                entry.change().before(),
                entry.change().after(),
                address == null ? null : address.value(),
                origin.requestId(),
                entry.at());
    }
}
