package io.wassla.adapter.persistence.schema;

/** The three roles, by the names that policies and grants use. */
public enum Role {
    /** Owns the schema; the running product never logs in as it. */
    OWNER("wassla_owner"),
    /** Works inside one tenant at a time. */
    APP("wassla_app"),
    /** Works across tenants, on the tables whose policies name it. */
    PLATFORM("wassla_platform");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }
}
