package io.wassla.adapter.persistence.invalidation;

import com.google.common.base.Splitter;
import io.wassla.core.tenancy.Invalidation;

/** An invalidation and who sent it, as it travels: three lines. */
record Announcement(String node, Invalidation change) {
    private static final Splitter LINES = Splitter.on('\n').limit(3);

    String letter() {
        return node + '\n' + change.topic() + '\n' + change.key();
    }

    /** What can't be read comes from a newer program, and may concern anything. */
    static Announcement read(String letter) {
        var lines = LINES.splitToList(letter);
        return lines.size() < 3
                ? new Announcement("", Invalidation.ALL)
                : new Announcement(lines.get(0), new Invalidation(lines.get(1), lines.get(2)));
    }
}
