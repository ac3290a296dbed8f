package io.wassla.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As whom PostgreSQL runs. What only root can see is skipped for others; CI runs as root and skips nothing. */
class AccountsTest {
    @TempDir
    Path temporary;

    private Layout layout;

    @BeforeEach
    void makeFolders() throws IOException {
        layout = Layout.of(temporary.resolve("data"));
        PrivateFiles.createFolder(layout.dataFolder());
        PrivateFiles.createFolder(layout.home());
    }

    @Test
    void an_ordinary_user_runs_it_as_itself() throws Exception {
        var user = Ids.amRoot() ? nobody() : Ids.mine();
        user.giveThem(layout.dataFolder());
        user.giveThem(layout.home());

        var answer = (Ids.amRoot() ? Account.otherWhoMayPass(user) : Account.ourselves())
                .command(Choice.command(layout))
                .run(Duration.ofSeconds(30));

        assertThat(answer.output().strip()).endsWith("this user is " + user.uid());
        assertThat(Ids.of(layout.cluster()).uid()).isEqualTo(user.uid());
    }

    @Test
    void root_runs_it_as_a_user_without_powers_where_the_way_is_open() throws Exception {
        assumeThat(Ids.amRoot()).isTrue();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));

        var account = choose();

        assertThat(account.ids().isRoot()).isFalse();
        assertThat(account.prefix()).noneMatch(word -> word.contains("dac_read_search"));
        assertThat(Ids.of(layout.cluster())).isEqualTo(account.ids());
        assertThat(Ids.of(layout.dataFolder()))
                .isEqualTo(new Ids(0, account.ids().gid()));
    }

    @Test
    void root_runs_it_as_a_user_who_may_pass_where_the_way_is_closed() throws Exception {
        assumeThat(Ids.amRoot()).isTrue();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));

        var account = choose();

        assertThat(account.ids().isRoot()).isFalse();
        assertThat(Files.getPosixFilePermissions(layout.dataFolder()))
                .as("closed again after the first way was tried")
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void root_leaves_data_with_the_user_who_owns_them() throws Exception {
        assumeThat(Ids.amRoot()).isTrue();
        var owner = Passwd.ofThisMachine().find("daemon").orElseThrow();
        owner.giveThem(layout.dataFolder());
        owner.giveThem(layout.home());

        assertThat(choose().ids()).isEqualTo(owner);
    }

    @Test
    void every_way_to_be_somebody_else_works() throws Exception {
        assumeThat(Ids.amRoot()).isTrue();
        var nobody = nobody();

        assertThat(whoIs(Account.other(nobody))).isEqualTo(nobody.uid());
        assertThat(whoIs(Account.otherWhoMayPass(nobody))).isEqualTo(nobody.uid());
        assertThat(whoIs(Account.otherByName("nobody", nobody))).isEqualTo(nobody.uid());
        assertThat(whoIs(Account.rootWithoutPowers())).isNotZero();
    }

    @Test
    void passwd_lines_that_make_no_sense_are_passed_over() {
        var passwd = new Passwd(List.of("", "+", "wassla:x:990:991::/var/lib/wassla:/usr/sbin/nologin"));

        assertThat(passwd.find("wassla")).contains(new Ids(990, 991));
        assertThat(passwd.nameOf(990)).contains("wassla");
        assertThat(passwd.find("nobody")).isEmpty();
    }

    private Account choose() throws IOException, InterruptedException {
        return Choice.on(layout, Programs.CACHE);
    }

    private static Ids nobody() throws IOException {
        return Passwd.ofThisMachine().find("nobody").orElseThrow();
    }

    private static int whoIs(Account account) throws InterruptedException {
        var answer = account.command("id", "-u").run(Duration.ofSeconds(10));
        return Integer.parseInt(answer.output().strip());
    }
}
