package io.wassla.adapter.persistence.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Instants to the microsecond, as an array column keeps them. */
public final class Moments {
    private Moments() {}

    public static List<Instant> of(OffsetDateTime[] stored) {
        return Arrays.stream(stored).map(OffsetDateTime::toInstant).toList();
    }

    public static OffsetDateTime[] array(Collection<Instant> moments) {
        return moments.stream().map(Moments::stored).toArray(OffsetDateTime[]::new);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
