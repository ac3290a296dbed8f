package io.wassla.app.architecture.violating.core.identity;

import io.wassla.core.tenancy.TenantScope;

public record KeepsScope(TenantScope scope) {}
