package io.wassla.adapter.persistence.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests the data of one table as they pass. */
final class Tally {
    private final MessageDigest digest = sha256();
    private long bytes;

    void add(byte[] data) {
        digest.update(data);
        bytes += data.length;
    }

    Manifest.Content of(Table table, long rows) {
        return new Manifest.Content(table.sql(), rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
