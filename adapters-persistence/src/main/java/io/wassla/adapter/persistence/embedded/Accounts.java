package io.wassla.adapter.persistence.embedded;

import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.DATA_FOLDER;
import static io.wassla.adapter.persistence.embedded.EmbeddedPostgresException.Reason.NOBODY_TO_RUN_AS;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds whom PostgreSQL can run as on this machine: ourselves, unless we are root, which PostgreSQL refuses.
 *
 * <p>For root the owner of the data decides once there are data. Before that: the owner of the data folder, the user
 * "wassla", the user "nobody"; the fewer powers a way gives, the earlier it is tried, and each is tried out.
 */
final class Accounts {
    private static final Duration TRIAL = Duration.ofSeconds(20);

    private final Layout layout;
    private final Binaries binaries;

    Accounts(Layout layout, Binaries binaries) {
        this.layout = layout;
        this.binaries = binaries;
    }

    /** Leaves the cluster folder in place, owned by the account. */
    Account choose() throws IOException, InterruptedException {
        PrivateFiles.createFolder(layout.cluster());
        if (!Ids.amRoot()) {
            return ourselves();
        }
        for (var candidate : candidates()) {
            if (works(candidate)) {
                return candidate;
            }
        }
        throw new EmbeddedPostgresException(NOBODY_TO_RUN_AS, "nobody.to.run.as", layout.cluster());
    }

    private Account ourselves() throws IOException {
        var owner = Ids.of(layout.cluster());
        if (owner.uid() != Ids.mine().uid()) {
            throw new EmbeddedPostgresException(
                    DATA_FOLDER, "foreign.data", layout.cluster(), String.valueOf(owner.uid()));
        }
        return Account.ourselves();
    }

    private List<Account> candidates() throws IOException {
        if (Files.exists(layout.cluster().resolve("PG_VERSION"))) {
            var owner = Ids.of(layout.cluster());
            return owner.isRoot() ? List.of(Account.rootWithoutPowers()) : waysToBe(owner);
        }
        var ways = new ArrayList<Account>();
        var owner = Ids.of(layout.dataFolder());
        if (!owner.isRoot()) {
            ways.addAll(waysToBe(owner));
        }
        for (var name : List.of("wassla", "nobody")) {
            var ids = Passwd.ofThisMachine().find(name);
            if (ids.isPresent()) {
                ways.addAll(waysToBe(ids.get()));
            }
        }
        ways.add(Account.rootWithoutPowers());
        return ways;
    }

    private static List<Account> waysToBe(Ids ids) throws IOException {
        var ways = new ArrayList<>(List.of(Account.other(ids), Account.otherWhoMayPass(ids)));
        Passwd.ofThisMachine().nameOf(ids.uid()).ifPresent(name -> ways.add(Account.otherByName(name, ids)));
        return ways;
    }

    private boolean works(Account candidate) throws IOException, InterruptedException {
        candidate.ids().giveThem(layout.cluster());
        if (tryOut(candidate)) {
            return true;
        }
        var gates = new Gates(
                List.of(layout.dataFolder(), layout.home(), binaries.folder().resolveSibling(".")));
        gates.openFor(candidate.ids());
        if (tryOut(candidate)) {
            return true;
        }
        gates.closeAgain();
        return false;
    }

    private boolean tryOut(Account candidate) throws InterruptedException {
        var script = "cd -- \"$0\" && test -w . && \"$1\" --version";
        return candidate
                        .command("sh", "-c", script, layout.cluster(), binaries.program("initdb"))
                        .run(TRIAL)
                        .exitCode()
                == 0;
    }
}
