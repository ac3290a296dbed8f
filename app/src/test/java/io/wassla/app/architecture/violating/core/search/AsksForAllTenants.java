package io.wassla.app.architecture.violating.core.search;

import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.PlatformScope;

public record AsksForAllTenants(Platform<? extends PlatformScope> platform) {}
