package io.wassla.core.session;

import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is behind a request: session, person, and their place in the tenant, in one statement each. */
public interface SessionDirectory {

    /** The browser session with this cookie, over or not, and the person's place in the tenant that it works on. */
    Optional<Principal> byCookie(TokenHash cookie);

    /** The API session with this id, over or not, and the person's place in the given tenant. */
    Optional<Principal> bySession(SessionId id, @Nullable TenantId tenant);

    /** Those whose session goes on, and whose person and tenant and membership are there and not suspended. */
    Set<Workplace> stillOpen(Set<Workplace> places, Instant now);

    /** A session and the tenant that it is used for. */
    record Workplace(SessionId session, TenantId tenant) {}
}
