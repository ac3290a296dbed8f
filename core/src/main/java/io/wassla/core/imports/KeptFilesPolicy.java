package io.wassla.core.imports;

import io.wassla.core.media.ObjectFacts;
import java.util.List;

/**
 * How much of what it imported a store may have lying here.
 *
 * @param files as many, whether they wait or were taken in; at most 1,000
 * @param bytes as many of them together, before the one that is still taken
 */
public record KeptFilesPolicy(int files, long bytes) {
    public static final KeptFilesPolicy STANDARD = new KeptFilesPolicy(500, 1L << 30);

    boolean allowsAnother(List<ObjectFacts> kept) {
        return kept.size() < files
                && kept.stream().mapToLong(ObjectFacts::length).sum() < bytes;
    }
}
