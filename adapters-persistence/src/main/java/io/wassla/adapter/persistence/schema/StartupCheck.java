package io.wassla.adapter.persistence.schema;

import io.wassla.adapter.persistence.sql.Failures;
import io.wassla.core.kernel.Sentence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Refuses to start on a database that is too old, not migrated, or whose logins could see other tenants' rows.
 *
 * <p>A role that bypasses row-level security makes no error and no noise: everything works, and every query sees every
 * tenant. So the question is asked once, before the first request.
 */
public final class StartupCheck {
    private final DataSource app;
    private final DataSource platform;

    public StartupCheck(DataSource app, DataSource platform) {
        this.app = app;
        this.platform = platform;
    }

    /** @throws UnfitDatabase with every reason at once, but a version that is too old alone */
    public void run() {
        try {
            ServerVersion.require(app);
            var reasons = new ArrayList<Sentence>(SchemaFingerprint.complaints(app));
            reasons.addAll(LoginCheck.complaints(app, Role.APP));
            reasons.addAll(LoginCheck.complaints(platform, Role.PLATFORM));
            reasons.addAll(WallCheck.complaints(app));
            refuse(reasons);
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /** Whether the schema is still the one of this program; a newer version may have migrated it meanwhile. */
    public boolean isSchemaCurrent() {
        try {
            return SchemaFingerprint.complaints(app).isEmpty();
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    private static void refuse(List<Sentence> reasons) {
        if (!reasons.isEmpty()) {
            throw new UnfitDatabase(reasons);
        }
    }
}
