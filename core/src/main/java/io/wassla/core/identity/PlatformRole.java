package io.wassla.core.identity;

/** What a person is to the platform itself, whatever they are to tenants. */
public enum PlatformRole {
    NONE,
    /** Runs the platform: e-mail settings, plans, suspensions. */
    SUPERADMIN
}
