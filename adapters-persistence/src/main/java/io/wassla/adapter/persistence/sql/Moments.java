package io.wassla.adapter.persistence.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Instants to the microsecond, where jOOQ does not read them by itself: in an array column, in a nested list. */
public final class Moments {
    private Moments() {}

    public static List<Instant> of(OffsetDateTime[] stored) {
        return Arrays.stream(stored).map(OffsetDateTime::toInstant).toList();
    }

    public static OffsetDateTime[] array(Collection<Instant> moments) {
        return moments.stream().map(Moments::stored).toArray(OffsetDateTime[]::new);
    }

    /** As a number: a text would first be read in a form that it does not have, which throws and catches for each one. */
    public static Field<Instant> nested(Field<Instant> moment) {
        return DSL.field("(extract(epoch from {0}) * 1000000)::bigint", SQLDataType.BIGINT, moment)
                .as(moment.getName())
                .convertFrom(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
