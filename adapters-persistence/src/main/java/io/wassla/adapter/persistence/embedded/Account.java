package io.wassla.adapter.persistence.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whoever PostgreSQL runs as, and the words in front of a command that make it so. The data belong to the same user.
 *
 * @param description how to call it in the log
 */
record Account(String description, Ids ids, List<String> prefix) {
    Account {
        prefix = List.copyOf(prefix);
    }

    Command command(Object... words) {
        var all = new ArrayList<>(prefix);
        Arrays.stream(words).map(Object::toString).forEach(all::add);
        return new Command(all);
    }

    static Account ourselves() {
        return new Account("this user", Ids.mine(), List.of());
    }

    /** Plain other user, without any privilege. */
    static Account other(Ids ids) {
        return new Account("user " + ids.uid(), ids, setpriv(ids));
    }

    /**
     * Another user who may also look through folders closed to it, such as /root, and could read any file; it writes
     * only what it owns.
     */
    static Account otherWhoMayPass(Ids ids) {
        var words = setpriv(ids);
        words.add("--inh-caps=-all,+dac_read_search");
        words.add("--ambient-caps=-all,+dac_read_search");
        // without it access(2), which PostgreSQL uses, would not honour the capability
        words.add("--securebits=+no_setuid_fixup");
        return new Account("user " + ids.uid() + ", passing closed folders", ids, words);
    }

    /** Another user, by the older tool. */
    static Account otherByName(String name, Ids ids) {
        return new Account("user " + name, ids, List.of("runuser", "-u", name, "--"));
    }

    /** Root without a single capability, and nobody in its own eyes: the files stay root's. */
    static Account rootWithoutPowers() {
        return new Account("root without capabilities", Ids.ROOT, List.of("unshare", "--user"));
    }

    private static List<String> setpriv(Ids ids) {
        return new ArrayList<>(
                List.of("setpriv", "--reuid=" + ids.uid(), "--regid=" + ids.gid(), "--clear-groups", "--no-new-privs"));
    }
}
