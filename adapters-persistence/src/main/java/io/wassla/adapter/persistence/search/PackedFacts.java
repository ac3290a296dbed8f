package io.wassla.adapter.persistence.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.search.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of products in bytes: of one as a column keeps them, and of many as one statement brings them. */
final class PackedFacts {
    private static final long NEVER = Long.MIN_VALUE;
    /** Written as their places here: only ever add to the end. */
    private static final ImmutableList<ProductStatus> STATUS =
            ImmutableList.of(ProductStatus.DRAFT, ProductStatus.ACTIVE, ProductStatus.ARCHIVED);

    private static final ImmutableList<Facet.Kind> KINDS =
            ImmutableList.of(Facet.Kind.CATEGORY, Facet.Kind.TAG, Facet.Kind.OPTION);

    private static final int PICTURED = 1 << 3;

    private PackedFacts() {}

    /** Without number, availability and popularity, which have columns of their own. */
    static byte[] pack(Facts facts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var published = facts.publishedAt();
            out.writeByte(STATUS.indexOf(facts.status()) | (facts.pictured() ? PICTURED : 0));
            out.writeLong(published == null ? NEVER : published.toEpochMilli());
            out.writeLong(facts.price());
            out.writeShort(facts.facets().size());
            for (var facet : facts.facets()) {
                out.writeByte(KINDS.indexOf(facet.kind()));
                out.writeUTF(facet.key());
                out.writeUTF(facet.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Of each product: number, availability (1 byte), popularity, then what {@link #pack} made. */
    static List<Facts> read(byte[] many) {
        var facts = new ArrayList<Facts>();
        var known = new HashMap<Facet, Facet>();
        try (var in = new DataInputStream(new ByteArrayInputStream(many))) {
            while (in.available() > 0) {
                facts.add(one(in, known));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    private static Facts one(DataInputStream in, Map<Facet, Facet> known) throws IOException {
        var doc = in.readLong();
        var available = in.readBoolean();
        var popularity = in.readInt();
        var standing = in.readByte();
        var published = instant(in.readLong());
        var price = in.readLong();
        var facets = ImmutableSet.<Facet>builder();
        for (var left = in.readShort(); left > 0; left--) {
            var facet = new Facet(KINDS.get(in.readByte()), in.readUTF(), in.readUTF());
            facets.add(known.computeIfAbsent(facet, itself -> itself));
        }
        var status = STATUS.get(standing & ~PICTURED);
        var pictured = (standing & PICTURED) != 0;
        return new Facts(doc, status, published, price, available, popularity, pictured, facets.build());
    }

    private static @Nullable Instant instant(long millis) {
        return millis == NEVER ? null : Instant.ofEpochMilli(millis);
    }
}
