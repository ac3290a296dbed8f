package io.wassla.core.jobs;

import java.time.Duration;

/**
 * Work that recurs: passing on events, sealing the audit log, cleaning up.
 *
 * @param name stable and unique
 * @param pause between the end of a run and the next
 * @param work quick to find that nothing is to do; what it throws is logged, and it runs again
 */
public record Chore(String name, Duration pause, Runnable work) {}
