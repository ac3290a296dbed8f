package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_PICTURE;

import com.google.common.primitives.Longs;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.search.PictureTable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Set;

/** Reads the features of all pictures, in a few large pieces. */
record PictureReader(Unit unit) implements Kept.Reader<PictureTable> {
    private static final int CHUNK = 4_096;
    private static final int ROW = Long.BYTES + PictureTable.LENGTH;

    @Override
    public PictureTable all() {
        var docs = new ArrayList<Long>();
        var features = new ByteArrayOutputStream();
        try (var chunks = unit.dsl()
                .select(JooqSearchIndex.packed("int8send({0}) || {1}", SEARCH_ENTRY.DOC, SEARCH_PICTURE.FEATURES))
                .from(SEARCH_PICTURE)
                .join(SEARCH_ENTRY)
                .on(SEARCH_ENTRY.PRODUCT_ID.eq(SEARCH_PICTURE.PRODUCT_ID))
                .groupBy(SEARCH_ENTRY.DOC.div(CHUNK))
                .fetchSize(4)
                .fetchLazy()) {
            chunks.forEach(chunk -> {
                var bytes = chunk.value1();
                for (var at = 0; at < bytes.length; at += ROW) {
                    docs.add(ByteBuffer.wrap(bytes, at, Long.BYTES).getLong());
                    features.write(bytes, at + Long.BYTES, PictureTable.LENGTH);
                }
            });
        }
        return new PictureTable(Longs.toArray(docs), features.toByteArray());
    }

    @Override
    public PictureTable changed(PictureTable before, Set<Long> docs) {
        return all();
    }
}
