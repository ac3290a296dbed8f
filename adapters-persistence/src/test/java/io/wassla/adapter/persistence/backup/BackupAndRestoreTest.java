package io.wassla.adapter.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.persistence.Login;
import io.wassla.adapter.persistence.backup.BackupException.Reason;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupAndRestoreTest {
    @TempDir
    static Path temporary;

    private static EmbeddedPostgres postgres;
    private static Shops shops;
    private static Login source;
    private static Login empty;
    private static byte[] backup;

    @BeforeAll
    static void backUpSomething() throws Exception {
        var programs = Path.of(System.getProperty("java.io.tmpdir")).resolve("postgres-programs");
        postgres = EmbeddedPostgres.open(temporary.resolve("data"), programs);
        shops = new Shops(postgres.superuser(), postgres.logins().owner());
        source = shops.database("source");
        Shops.fill(source);
        empty = shops.database("empty");
        backup = backUp(source);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void everything_comes_back_as_it_was() throws Exception {
        var target = shops.database("round_trip");

        var manifest = restore(target, backup);

        assertThat(Shops.content(target)).isEqualTo(Shops.content(source)).hasSize(3_010);
        assertThat(manifest.rows()).isEqualTo(3_010);
        assertThat(manifest.schemaVersion()).isEqualTo("1");
        assertThat(Shops.ask(target, "select nextval('invoice_number')")).containsExactly("4712");
        assertThat(Shops.ask(
                        target,
                        "insert into category (tenant_id, name) select id, 'new' from tenant limit 1 returning id"))
                .containsExactly("3");
    }

    @Test
    void the_schema_is_as_strict_afterwards_as_before() throws Exception {
        var target = shops.database("strict");
        var before = strictness(target);

        restore(target, backup);

        assertThat(strictness(target)).isEqualTo(before);
        assertThatThrownBy(
                        () -> Shops.run(target, "insert into product select * from product where title = 'old stock'"))
                .hasMessageContaining("append only");
    }

    @Test
    void a_backup_of_what_was_restored_holds_the_same() throws Exception {
        var target = shops.database("twice");
        var first = restore(target, backup);

        var second = Backup.write(target, OutputStream.nullOutputStream());

        assertThat(second.tables()).isEqualTo(first.tables());
        assertThat(second.sequences()).isEqualTo(first.sequences());
    }

    @Test
    void it_shows_one_moment_though_others_go_on_writing() throws Exception {
        var busy = shops.database("busy");
        Shops.fill(busy);
        var before = Shops.content(busy);
        var bytes = new ByteArrayOutputStream();
        var sizeAtChange = new AtomicInteger();

        Backup.write(busy, new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("never byte by byte");
            }

            @Override
            public void write(byte[] b, int from, int length) throws IOException {
                if (bytes.size() > 100 && sizeAtChange.compareAndSet(0, bytes.size())) {
                    change(busy);
                }
                bytes.write(b, from, length);
            }
        });

        var target = shops.database("one_moment");
        restore(target, bytes.toByteArray());
        assertThat(sizeAtChange.get()).isPositive().isLessThan(bytes.size() / 2);
        assertThat(Shops.content(busy)).isNotEqualTo(before);
        assertThat(Shops.content(target)).isEqualTo(before);
    }

    @Test
    void a_database_that_holds_something_is_refused_and_kept() throws Exception {
        var used = shops.database("used");
        Shops.run(used, "insert into tenant (id, name) values (gen_random_uuid(), 'here first')");
        var before = Shops.content(used);

        assertRefused(Reason.NOT_EMPTY, () -> restore(used, backup));

        assertThat(Shops.content(used)).isEqualTo(before);
    }

    @Test
    void rows_that_migrations_bring_are_replaced() throws Exception {
        var seeded = shops.database("seeded");
        Shops.run(seeded, "insert into tenant (id, name) values ('00000000-0000-7000-8000-000000000001', 'seed')");

        Restore.read(seeded, new ByteArrayInputStream(backup), Set.of("tenant"));

        assertThat(Shops.content(seeded)).isEqualTo(Shops.content(source));
    }

    @Test
    void another_schema_version_is_refused() throws Exception {
        var newer = shops.database("newer");
        Shops.run(
                newer,
                "insert into flyway_schema_history select 2, '2', 'later', type, script, checksum,"
                        + " installed_by, now(), 0, true from flyway_schema_history where version = '1'");

        assertRefused(Reason.OTHER_SCHEMA, () -> restore(newer, backup));
    }

    @Test
    void other_tables_under_the_same_version_are_refused() throws Exception {
        var other = shops.database("other");
        Shops.run(other, "alter table product alter column price type numeric(14, 2)");

        assertRefused(Reason.OTHER_SCHEMA, () -> restore(other, backup));
    }

    @Test
    void a_database_never_migrated_is_refused() {
        var unmigrated = postgres.logins().owner();

        assertRefused(Reason.OTHER_SCHEMA, () -> restore(unmigrated, backup));
        assertRefused(Reason.OTHER_SCHEMA, () -> backUp(unmigrated));
    }

    @Test
    void a_table_that_would_hide_rows_from_the_owner_is_not_backed_up_in_silence() throws Exception {
        var hiding = shops.database("hiding");
        Shops.run(hiding, "drop policy owner on product");

        assertThatThrownBy(() -> backUp(hiding))
                .hasMessageContaining("product")
                .isInstanceOfSatisfying(
                        BackupException.class, e -> assertThat(e.reason()).isEqualTo(Reason.HIDDEN_ROWS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.9, 0.999})
    void a_backup_cut_short_leaves_the_database_empty(double part) throws Exception {
        var cut = Arrays.copyOf(backup, Math.max(20, (int) (backup.length * part)));

        assertRefused(Reason.DAMAGED, () -> restore(empty, cut));

        assertThat(Shops.content(empty)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.99999})
    void a_backup_with_one_byte_changed_leaves_the_database_empty(double place) throws Exception {
        var changed = backup.clone();
        changed[(int) (backup.length * place)] ^= 0x10;

        assertRefused(Reason.DAMAGED, () -> restore(empty, changed));

        assertThat(Shops.content(empty)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 18, 40, 100_000})
    void a_backup_that_something_was_added_to_leaves_the_database_empty(int more) throws Exception {
        var longer = Arrays.copyOf(backup, backup.length + more);

        assertRefused(Reason.DAMAGED, () -> restore(empty, longer));

        assertThat(Shops.content(empty)).isEmpty();
    }

    @Test
    void so_does_one_that_another_packed_piece_was_added_to() throws Exception {
        var longer = new ByteArrayOutputStream();
        longer.write(backup);
        new GZIPOutputStream(longer).close();

        assertRefused(Reason.DAMAGED, () -> restore(empty, longer.toByteArray()));

        assertThat(Shops.content(empty)).isEmpty();
    }

    @Test
    void content_that_was_tampered_with_is_found_by_its_checksum() throws Exception {
        var forged = Repacking.replace(backup, "large", "LARGE");

        assertRefused(Reason.DAMAGED, () -> restore(empty, forged));

        assertThat(Shops.content(empty)).isEmpty();
    }

    @Test
    void other_files_and_newer_formats_are_refused() {
        assertRefused(Reason.NOT_A_BACKUP, () -> restore(empty, new byte[0]));
        assertRefused(Reason.NOT_A_BACKUP, () -> restore(empty, "PK\3\4".getBytes(StandardCharsets.US_ASCII)));
        assertRefused(
                Reason.OTHER_FORMAT, () -> restore(empty, "wassla-backup 2\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BackupException.class,
                        e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }

    private static void change(Login login) throws IOException {
        try {
            Shops.run(
                    login,
                    "delete from \"a Note\"; delete from product where title like '%7' and id not in"
                            + " (select flagship from tenant); update category set name = 'changed'");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<String> strictness(Login login) throws SQLException {
        return Shops.ask(login, """
            select relname || ' ' || relrowsecurity || relforcerowsecurity from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
            union all select tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
            union all select conname || ' ' || condeferrable || condeferred || convalidated from pg_constraint
                where connamespace = 'public'::regnamespace
            order by 1
            """);
    }

    private static byte[] backUp(Login login) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Backup.write(login, bytes);
        return bytes.toByteArray();
    }

    private static Manifest restore(Login login, byte[] bytes) throws IOException {
        return Restore.read(login, new ByteArrayInputStream(bytes));
    }
}
