package io.wassla.core.session;

import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is behind a request: session, person, and their place in the tenant, in one statement each. */
public interface SessionDirectory {

    /** The browser session with this cookie, over or not, and the person's place in the tenant that it works on. */
    Optional<Principal> byCookie(TokenHash cookie);

    /** The API session with this id, over or not, and the person's place in the given tenant. */
    Optional<Principal> bySession(SessionId id, @Nullable TenantId tenant);
}
