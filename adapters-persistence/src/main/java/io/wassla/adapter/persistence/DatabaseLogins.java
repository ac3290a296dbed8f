package io.wassla.adapter.persistence;

/**
 * The three logins of one database, each with its own password and its own connections.
 *
 * @param app works inside one tenant at a time, owns nothing and is bound by row-level security
 * @param platform works across tenants, on the few tables whose policies name it
 * @param owner owns the schema: migrations, backup and restore only, never the running product
 */
public record DatabaseLogins(Login app, Login platform, Login owner) {}
