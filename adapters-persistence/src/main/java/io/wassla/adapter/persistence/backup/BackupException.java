package io.wassla.adapter.persistence.backup;

import io.wassla.core.kernel.Sentence;
import io.wassla.core.kernel.Trouble;
import org.jspecify.annotations.Nullable;

/** Why a backup was not written or not restored. What it says is fit for the operator. */
public final class BackupException extends Trouble {

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

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    BackupException(Reason reason, String key, Object... values) {
        this(reason, null, key, values);
    }

    BackupException(Reason reason, @Nullable Throwable cause, String key, Object... values) {
        super(Sentence.of(BackupException.class, key, values), cause);
        this.reason = reason;
    }

    /** @param how under {@code damage.}, what shows it */
    static BackupException damaged(@Nullable Throwable cause, String how, Object... values) {
        var shown = Sentence.of(BackupException.class, "damage." + how, values);
        return new BackupException(Reason.DAMAGED, cause, "damaged", shown);
    }

    public Reason reason() {
        return reason;
    }
}
