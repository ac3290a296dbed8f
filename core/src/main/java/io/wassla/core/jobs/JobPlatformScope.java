package io.wassla.core.jobs;

import io.wassla.core.tenancy.PlatformScope;

/** The jobs of all. */
public interface JobPlatformScope extends PlatformScope {

    JobQueue jobs();
}
