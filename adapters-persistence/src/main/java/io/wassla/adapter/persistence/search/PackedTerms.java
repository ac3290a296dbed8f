package io.wassla.adapter.persistence.search;

import io.wassla.core.search.words.Strength;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The terms of a product in bytes, remembered so that a change writes only what differs. */
final class PackedTerms {
    private PackedTerms() {}

    static byte[] pack(Map<String, Strength> terms) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var term : terms.entrySet()) {
                out.writeUTF(term.getKey());
                out.writeShort(term.getValue().title());
                out.writeShort(term.getValue().text());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<String, Strength> read(byte[] packed) {
        var terms = new HashMap<String, Strength>();
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            while (in.available() > 0) {
                terms.put(in.readUTF(), new Strength(in.readShort(), in.readShort()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
