package io.wassla.adapter.persistence.sql;

import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import org.jooq.exception.DataAccessException;

/**
 * Tells a lost race and a silent database from a bug.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public final class Failures {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    /** Unique and exclusion violations, serialization failure, deadlock. */
    private static final Set<String> LOST_RACES = Set.of("23505", "23P01", "40001", "40P01");

    /** Lock not available in time, statement cancelled by its time limit, idle in transaction for too long. */
    private static final Set<String> TOO_SLOW = Set.of("55P03", "57014", "25P03");

    /**
     * Connection trouble, resources exhausted, server going down or coming up, errors of its disk. What comes without a
     * code comes from the pool: no connection in time, or closed.
     */
    private static final Set<String> SILENT_CLASSES = Set.of("08", "53", "57", "58");

    private Failures() {}

    /** The same failure as core knows it, or as it is when it is a bug. */
    public static RuntimeException translated(DataAccessException failure) {
        var cause = failure.getCause(SQLException.class);
        return cause == null ? failure : translated(cause, failure);
    }

    public static RuntimeException translated(SQLException failure) {
        return translated(failure, new DataAccessException("the database refused", failure));
    }

    private static RuntimeException translated(SQLException failure, RuntimeException otherwise) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (LOST_RACES.contains(state)) {
            return causedBy(new ConcurrentChange("a row"), failure);
        }
        if (TOO_SLOW.contains(state)) {
            return new PortUnavailable(sentence("slow"), SOON, failure);
        }
        if (failure instanceof SQLTransientConnectionException
                || state.isEmpty()
                || (state.length() == 5 && SILENT_CLASSES.contains(state.substring(0, 2)))) {
            return new PortUnavailable(sentence(silence(failure)), LATER, failure);
        }
        return otherwise;
    }

    private static Sentence sentence(String key) {
        return Sentence.of(Failures.class, key);
    }

    /** A pool that never got a connection keeps the reason to itself; an operator needs it. */
    private static String silence(SQLException failure) {
        var state = failure.getCause() instanceof SQLException reason && reason.getSQLState() != null
                ? reason.getSQLState()
                : "";
        if (state.startsWith("28")) {
            return "login.refused";
        }
        return state.equals("3D000") ? "no.database" : "silent";
    }

    private static RuntimeException causedBy(RuntimeException lost, SQLException failure) {
        lost.initCause(failure);
        return lost;
    }
}
