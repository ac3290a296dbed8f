package io.wassla.adapter.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.testing.TestCluster;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartupCheckTest {
    private final TestCluster cluster = TestCluster.get();
    private final DatabaseLogins database = cluster.freshDatabase();

    @AfterEach
    void restoreRoles() {
        cluster.asSuperuser(
                database,
                "alter role wassla_app nosuperuser nobypassrls nocreaterole noreplication",
                "alter role wassla_platform nosuperuser nobypassrls nocreaterole noreplication",
                "revoke wassla_owner, wassla_platform, pg_read_all_data from wassla_app",
                "drop role if exists wassla_mighty");
    }

    @Test
    void is_content_with_what_a_migration_leaves() {
        assertThatCode(() -> check(database)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_superuser() {
        cluster.asSuperuser(database, "alter role wassla_app superuser");

        assertThat(reasons(database)).contains("The login wassla_app is a superuser.");
    }

    @Test
    void refuses_a_platform_login_that_bypasses_row_security() {
        cluster.asSuperuser(database, "alter role wassla_platform bypassrls");

        assertThat(reasons(database)).containsExactly("The login wassla_platform may bypass row-level security.");
    }

    @Test
    void refuses_a_login_that_may_make_itself_a_member_of_others() {
        cluster.asSuperuser(database, "alter role wassla_app createrole");

        assertThat(reasons(database)).containsExactly("The login wassla_app may create and join roles.");
    }

    @Test
    void refuses_a_login_that_may_copy_the_cluster() {
        cluster.asSuperuser(database, "alter role wassla_app replication");

        assertThat(reasons(database)).containsExactly("The login wassla_app may copy the whole database.");
    }

    @Test
    void refuses_a_login_that_owns_a_table() {
        cluster.asSuperuser(database, "create table mine (id int)", "alter table mine owner to wassla_app");

        assertThat(reasons(database)).containsExactly("The login wassla_app owns tables.");
    }

    @Test
    void refuses_a_member_of_the_owner() {
        cluster.asSuperuser(database, "grant wassla_owner to wassla_app");

        assertThat(reasons(database))
                .containsExactly(
                        "The login wassla_app owns tables by way of the role wassla_owner.",
                        "The login wassla_app has the rights of wassla_owner, which wassla_app must not have.");
    }

    @Test
    void refuses_a_member_of_a_member_of_a_mighty_role() {
        cluster.asSuperuser(
                database,
                "create role wassla_mighty bypassrls",
                "create role wassla_between",
                "grant wassla_mighty to wassla_between",
                "grant wassla_between to wassla_app");
        try {
            assertThat(reasons(database))
                    .containsExactly(
                            "The login wassla_app may bypass row-level security by way of the role wassla_mighty.");
        } finally {
            cluster.asSuperuser(database, "drop role wassla_between");
        }
    }

    @Test
    void refuses_an_app_login_that_is_also_the_platform() {
        cluster.asSuperuser(database, "grant wassla_platform to wassla_app");

        assertThat(reasons(database))
                .containsExactly(
                        "The login wassla_app has the rights of wassla_platform, which wassla_app must not have.");
    }

    @Test
    void refuses_a_reader_of_everything() {
        cluster.asSuperuser(database, "grant pg_read_all_data to wassla_app");

        assertThat(reasons(database))
                .containsExactly(
                        "The login wassla_app has the rights of pg_read_all_data, which wassla_app must not have.");
    }

    @Test
    void refuses_a_login_of_another_role() {
        var swapped = new DatabaseLogins(database.platform(), database.platform(), database.owner());

        assertThat(reasons(swapped)).contains("The login for wassla_app is neither that role nor a member of it.");
    }

    @Test
    void refuses_a_table_of_tenants_whose_wall_is_not_forced() {
        cluster.asSuperuser(database, "create table forgotten (tenant_id uuid)", "grant select on forgotten to public");

        assertThat(reasons(database))
                .containsExactly("The table forgotten belongs to tenants and row-level security is not forced on it:"
                        + " run wassla migrate.");
    }

    @Test
    void refuses_a_database_without_tables() {
        var empty = cluster.emptyDatabase();

        assertThat(reasons(empty)).containsExactly("The database has no tables of Wassla yet: run wassla migrate.");
    }

    @Test
    void refuses_a_database_of_another_version() {
        cluster.asSuperuser(database, "comment on table flyway_schema_history is 'wassla other'");

        assertThat(reasons(database)).singleElement().asString().contains("another version of Wassla (wassla other");
    }

    private static List<String> reasons(DatabaseLogins logins) {
        return catchThrowableOfType(UnfitDatabase.class, () -> check(logins)).reasons().stream()
                .map(reason -> reason.in(Locale.ENGLISH))
                .toList();
    }

    private static void check(DatabaseLogins logins) {
        new StartupCheck(source(logins.app()), source(logins.platform())).run();
    }

    private static javax.sql.DataSource source(Login login) {
        return Migrations.dataSource(login);
    }
}
