package io.wassla.adapter.persistence;

import java.time.Duration;

/**
 * How much of the database one node uses, and how long it waits.
 *
 * @param appConnections most connections for work inside a tenant
 * @param platformConnections most connections for work across tenants, sign-in among them
 * @param connect the longest wait for a connection, a new or a pooled one
 * @param statement the longest that a statement may take
 * @param lock the longest that a statement may wait for a row somebody else holds
 * @param idleInTransaction the longest pause inside a transaction before the server ends it
 */
public record StorageSettings(
        int appConnections,
        int platformConnections,
        Duration connect,
        Duration statement,
        Duration lock,
        Duration idleInTransaction) {
    public static final StorageSettings STANDARD = new StorageSettings(
            10, 10, Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(5), Duration.ofSeconds(30));

    public StorageSettings withConnections(int app, int platform) {
        return new StorageSettings(app, platform, connect, statement, lock, idleInTransaction);
    }
}
