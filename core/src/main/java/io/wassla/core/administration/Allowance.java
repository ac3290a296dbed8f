package io.wassla.core.administration;

import org.jspecify.annotations.Nullable;

/**
 * How much of something a plan allows, and how much is used.
 *
 * @param limit absent when there is none
 */
public record Allowance(@Nullable Integer limit, int used) {}
