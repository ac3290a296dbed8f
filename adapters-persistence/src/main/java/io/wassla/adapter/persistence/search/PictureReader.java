package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_PICTURE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.search.picture.PictureTable;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Reads the features of all pictures, in a few large pieces. */
record PictureReader(Unit unit) implements Kept.Reader<PictureTable> {
    private static final int CHUNK = 4_096;
    private static final int ROW = Long.BYTES + PictureTable.LENGTH;

    @Override
    public PictureTable all() {
        var pieces = new ArrayDeque<byte[]>();
        try (var chunks = unit.dsl()
                .select(JooqSearchIndex.packed("int8send({0}) || {1}", SEARCH_ENTRY.DOC, SEARCH_PICTURE.FEATURES))
                .from(SEARCH_PICTURE)
                .join(SEARCH_ENTRY)
                .on(SEARCH_ENTRY.PRODUCT_ID.eq(SEARCH_PICTURE.PRODUCT_ID))
                .groupBy(SEARCH_ENTRY.DOC.div(CHUNK))
                .fetchSize(4)
                .fetchLazy()) {
            chunks.forEach(chunk -> pieces.add(chunk.value1()));
        }
        return whole(pieces);
    }

    /** Lets go of each piece as it is copied: a large table is in memory once, and not much more. */
    private static PictureTable whole(Deque<byte[]> pieces) {
        var size = pieces.stream().mapToInt(piece -> piece.length / ROW).sum();
        var docs = new long[size];
        var features = new byte[size * PictureTable.LENGTH];
        var place = 0;
        while (!pieces.isEmpty()) {
            var piece = ByteBuffer.wrap(pieces.remove());
            for (; piece.hasRemaining(); place++) {
                docs[place] = piece.getLong();
                piece.get(features, place * PictureTable.LENGTH, PictureTable.LENGTH);
            }
        }
        return new PictureTable(docs, features);
    }

    @Override
    public PictureTable changed(PictureTable before, Set<Long> docs) {
        return all();
    }
}
