package io.wassla.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Chooses an account, here or in a process of its own that somebody else runs. */
final class Choice {
    private Choice() {}

    static Account on(Layout layout, Path cache) throws IOException, InterruptedException {
        return new Accounts(layout, Binaries.in(cache, Archive.ofThisMachine())).choose();
    }

    static Object[] command(Layout layout) {
        return new Object[] {
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Choice.class.getName(),
            layout.dataFolder(),
            Programs.CACHE
        };
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var account = on(Layout.of(Path.of(args[0])), Path.of(args[1]));
        System.out.println(account.description() + " is " + account.ids().uid());
    }
}
