package io.wassla.core.imports;

import io.wassla.core.kernel.Settings;

/**
 * How far an import is and what it came to, in rows: its job's checkpoint.
 *
 * @param line the last one that was taken or refused
 */
public record Tally(int line, int created, int updated, int unchanged, int failed) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Settings checkpoint) {
        return new Tally(
                number(checkpoint, "line"),
                number(checkpoint, "created"),
                number(checkpoint, "updated"),
                number(checkpoint, "unchanged"),
                number(checkpoint, "failed"));
    }

    /** All rows that were looked at. */
    public int rows() {
        return created + updated + unchanged + failed;
    }

    Tally plus(Tally more) {
        return new Tally(
                Math.max(line, more.line),
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                failed + more.failed);
    }

    /** For the checkpoint. */
    Settings settings() {
        return counts().with("line", (long) line);
    }

    /** For the result. */
    Settings counts() {
        return Settings.of("created", (long) created)
                .with("updated", (long) updated)
                .with("unchanged", (long) unchanged)
                .with("failed", (long) failed);
    }

    private static int number(Settings checkpoint, String key) {
        return checkpoint.values().get(key) instanceof Long number ? Math.toIntExact(number) : 0;
    }
}
