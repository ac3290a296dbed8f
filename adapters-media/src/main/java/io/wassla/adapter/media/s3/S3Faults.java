package io.wassla.adapter.media.s3;

import io.minio.errors.ErrorResponseException;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
import java.time.Duration;
import java.util.Optional;

/** Tells "there is no such file" from everything else that goes wrong. */
final class S3Faults {
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final String ABSENT = "NoSuchKey";

    private S3Faults() {}

    static <T> Optional<T> absentOrThrow(Exception failure) {
        if (failure instanceof ErrorResponseException answered
                && answered.errorResponse().code().equals(ABSENT)) {
            return Optional.empty();
        }
        throw unavailable(failure);
    }

    static PortUnavailable unavailable(Exception failure) {
        return unavailable(Sentence.of(S3Faults.class, "away"), failure);
    }

    static PortUnavailable unavailable(Sentence what, Exception failure) {
        return new PortUnavailable(what, A_WHILE, failure);
    }
}
