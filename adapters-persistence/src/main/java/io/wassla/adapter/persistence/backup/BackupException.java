package io.wassla.adapter.persistence.backup;

import org.jspecify.annotations.Nullable;

/** Why a backup was not written or not restored. Its message is fit for the operator. */
public final class BackupException extends RuntimeException {

    /** What kind of trouble, so that a command can answer with its own words and exit code. */
    public enum Reason {
        /** The file is not a backup of Wassla's. */
        NOT_A_BACKUP,
        /** A newer Wassla wrote it, in a form unknown here. */
        OTHER_FORMAT,
        /** Cut short or changed since it was written. */
        DAMAGED,
        /** Written from another version of the schema than the database has. */
        OTHER_SCHEMA,
        /** The database holds something already. */
        NOT_EMPTY,
        /** Row-level security hides rows from the owner: the backup would be silently incomplete. */
        HIDDEN_ROWS,
        /** The database refused or could not be reached. */
        DATABASE
    }

    private final Reason reason;

    BackupException(Reason reason, String message) {
        this(reason, message, null);
    }

    BackupException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
