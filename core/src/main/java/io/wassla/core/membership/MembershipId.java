package io.wassla.core.membership;

import java.util.UUID;

/** Identifies a membership or, until it is accepted, the invitation to it. */
public record MembershipId(UUID value) {}
