package io.wassla.core.tenancy;

import java.time.Instant;

/** Whether a tenant's store and dashboard answer. */
public sealed interface TenantState {

    record Active() implements TenantState {}

    /**
     * Closed by the platform; the data stays.
     *
     * @param reason for operators, at most 500 characters
     */
    record Suspended(Instant since, String reason) implements TenantState {}
}
