package io.wassla.core.jobs;

import io.wassla.core.kernel.Settings;
import java.time.Instant;

/** Where a job stands. */
public sealed interface JobState {

    /** Waiting for its time and for a free worker. */
    record Queued(Instant due) implements JobState {}

    /**
     * A worker has it.
     *
     * @param until when it counts as lost, unless the worker says it is still there
     */
    record Running(String owner, Instant until) implements JobState {}

    record Done(Settings result, Instant at) implements JobState {}

    /** @param code snake_case, stable; the key of the sentence that people read */
    record Failed(String code, String message, Instant at) implements JobState {}

    record Cancelled(Instant at) implements JobState {}

    /** As in the API. */
    default String status() {
        return switch (this) {
            case Queued queued -> "queued";
            case Running running -> "running";
            case Done done -> "done";
            case Failed failed -> "failed";
            case Cancelled cancelled -> "cancelled";
        };
    }

    default boolean isOver() {
        return switch (this) {
            case Queued queued -> false;
            case Running running -> false;
            case Done done -> true;
            case Failed failed -> true;
            case Cancelled cancelled -> true;
        };
    }
}
