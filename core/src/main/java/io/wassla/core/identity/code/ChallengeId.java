package io.wassla.core.identity.code;

import java.util.UUID;

/** Identifies a one-time code that was sent. Known to whoever asked for the code, so it proves nothing by itself. */
public record ChallengeId(UUID value) {}
