package io.wassla.core.identity;

import io.wassla.core.audit.Actor;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.ClientAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a call comes from, as far as can be told: shown to people in their list of sessions and written to the audit
 * log.
 *
 * @param agent what the client calls itself; never trusted, cut at 200 characters, without control characters
 * @param requestId the request in the server's log, at most 100 characters
 */
public record Client(
        ClientAddress address, String agent, @Nullable String requestId) {
    private static final int LONGEST_AGENT = 200;

    public Client {
        agent = agent.replaceAll("\\p{Cntrl}", " ").strip();
        agent = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
    }

    /** Calls made on the machine itself, by the command line or an embedding program. */
    public static Client local(String agent) {
        return new Client(new ClientAddress("127.0.0.1"), agent, null);
    }

    /** Nobody has signed in yet. */
    public Origin anonymous() {
        return new Origin(new Actor.Anonymous(), address, requestId);
    }

    public Origin origin(UserId user) {
        return new Origin(new Actor.Person(user.value()), address, requestId);
    }
}
