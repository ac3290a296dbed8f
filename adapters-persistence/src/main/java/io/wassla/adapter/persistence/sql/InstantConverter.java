package io.wassla.adapter.persistence.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Instants to the microsecond, as PostgreSQL keeps them: what is finer is cut off, not rounded into the future. */
public final class InstantConverter extends AbstractConverter<OffsetDateTime, Instant> {
    private static final long serialVersionUID = 1L;

    public InstantConverter() {
        super(OffsetDateTime.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    @Override
    public @Nullable OffsetDateTime to(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
