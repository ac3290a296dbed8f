package io.wassla.adapter.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.DatabaseLogins;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Accounts from before addresses were compared without regard to case, of which several had the same one. */
class LostAddressesTest {
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final String OLDEST = "00000000-0000-7000-8000-000000000001";
    private static final String WITH_NUMBER = "00000000-0000-7000-8000-000000000002";
    private static final String WITHOUT = "00000000-0000-7000-8000-000000000003";

    private final TestCluster cluster = TestCluster.get();

    @Test
    void an_account_that_lost_its_address_to_another_can_be_changed_again() {
        var database = cluster.emptyDatabase();
        new RoleSetup(cluster.superuserOf(database)).prepare(database);
        migrate(database, "28");
        TestCluster.execute(
                database.owner(),
                user(OLDEST, "Noura@example.com", "null"),
                user(WITH_NUMBER, "noura@example.com", "'+966551234567'"),
                user(WITHOUT, "NOURA@example.com", "null"));
        migrate(database, "29");
        for (var lost : new String[] {WITH_NUMBER, WITHOUT}) {
            assertThatThrownBy(() -> TestCluster.execute(
                            database.owner(), "update users set email_key = lower(email) where id = '" + lost + "'"))
                    .hasMessageContaining("users_email_key_unique");
        }

        new Migrations(database.owner()).run();

        assertThat(changed(database, OLDEST)).isEqualTo(Contacts.verified(new EmailAddress("Noura@example.com")));
        assertThat(changed(database, WITH_NUMBER)).isEqualTo(Contacts.verified(new PhoneNumber("+966551234567")));
        var nobodys = changed(database, WITHOUT);
        assertThat(nobodys.email()).asString().contains("@merged.invalid").doesNotContain(WITHOUT);
        assertThat(nobodys).isEqualTo(Contacts.claimed(Objects.requireNonNull(nobodys.email())));
    }

    private static void migrate(DatabaseLogins database, String version) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(Migrations.dataSource(database.owner()))
                .locations("classpath:" + SchemaFingerprint.FOLDER)
                .schemas("public")
                .createSchemas(false)
                .target(version)
                .load()
                .migrate();
    }

    private static String user(String id, String email, String phone) {
        return """
            insert into users (id, email, email_verified, phone, phone_verified, password_hash, second_factor,
                               platform_role, suspended, created_at, updated_at, version)
            values ('%s', '%s', true, %s, true, 'x', false, 'none', false,
                    '2026-01-0%s', '2026-01-01', 1)
            """.formatted(id, email, phone, id.substring(id.length() - 1));
    }

    private static Contacts changed(DatabaseLogins database, String id) {
        try (var storage = Storage.open(database, StorageSettings.STANDARD)) {
            InstantSource clock = () -> NOW;
            return storage.ports(clock)
                    .platform()
                    .<User>within(scope -> {
                        var user = scope.users()
                                .find(new UserId(UUID.fromString(id)))
                                .orElseThrow();
                        scope.users().update(user.suspended(true, NOW));
                        return scope.users().find(user.id()).orElseThrow();
                    })
                    .contacts();
        }
    }
}
