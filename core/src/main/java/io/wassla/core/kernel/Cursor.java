package io.wassla.core.kernel;

import java.util.UUID;

/** A place in a list that is ordered by id, newest first: what comes next is older than this id. */
public record Cursor(UUID before) {}
