package io.wassla.adapter.persistence.sql;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.conf.NestedCollectionEmulation;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** How jOOQ is used here: prepared statements, nothing logged, nothing mapped by reflection, every statement counted. */
public final class Sql {
    private static final Configuration PLAIN = new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(new Settings()
                    .withExecuteLogging(false)
                    .withDiagnosticsLogging(false)
                    .withRenderSchema(false)
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                    .withStatementType(StatementType.PREPARED_STATEMENT)
                    .withInListPadding(true)
                    .withFetchWarnings(false)
                    .withMapJPAAnnotations(false)
                    .withDebugInfoOnStackTrace(false)
                    // PostgreSQL makes it in half the time of JSONB
                    .withEmulateMultiset(NestedCollectionEmulation.JSON));

    private final Configuration configuration;

    public Sql(StatementCount count) {
        this.configuration = PLAIN.derive(count.listener());
    }

    /** As every statement would write it. */
    static String write(QueryPart part) {
        return DSL.using(PLAIN).render(part);
    }

    /** What is asked through it is planned as tables are now: no connection keeps its plan. */
    public static DSLContext plannedAnew(DSLContext dsl) {
        return DSL.using(dsl.configuration()
                .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT)));
    }

    public DSLContext on(Connection connection) {
        return DSL.using(configuration.derive(connection));
    }

    /** Each statement in a transaction of its own. */
    public DSLContext on(DataSource dataSource) {
        return DSL.using(configuration.derive(dataSource));
    }
}
