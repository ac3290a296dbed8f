package io.wassla.core.jobs;

import io.wassla.core.tenancy.TenantScope;

/** The jobs of one tenant. */
public interface JobScope extends TenantScope {

    Jobs jobs();
}
