package io.wassla.adapter.persistence.backup;

import java.util.List;

/** What a backup holds. */
public record Manifest(
        int formatVersion, String schemaVersion, String createdAt, List<Content> tables, List<Sequence> sequences) {

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * The content of one table.
     *
     * @param bytes of PostgreSQL's COPY text format
     * @param sha256 of those bytes, in hexadecimal digits
     */
    public record Content(String table, long rows, long bytes, String sha256) {}

    /** Where a sequence stands. */
    public record Sequence(String name, long lastValue, boolean called) {}

    public long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }
}
