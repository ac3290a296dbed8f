package io.wassla.core.tenancy;

/** All tenants and their stores. */
public interface TenancyPlatformScope extends PlatformScope {

    Tenants tenants();

    Stores stores();
}
