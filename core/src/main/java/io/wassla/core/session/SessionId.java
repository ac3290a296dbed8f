package io.wassla.core.session;

import java.util.UUID;

/** Identifies a session; the claim {@code sid} of access tokens. Not secret, and proves nothing by itself. */
public record SessionId(UUID value) {}
