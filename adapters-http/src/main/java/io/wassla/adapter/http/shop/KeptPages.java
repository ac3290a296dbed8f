package io.wassla.adapter.http.shop;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages as they were sent last. One is sent again only while everything it was made from is still the same object: what
 * is out of date is decided by the caches of data alone.
 */
final class KeptPages {
    /** Some 1,500 pages. */
    private static final long MOST_BYTES = 8L << 20;

    private static final int LONGEST_KEY = 400;
    /** What a page takes besides its bytes and its address. */
    private static final int BESIDES = 300;

    private final Cache<String, Kept> pages = CacheBuilder.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, Kept>weigher(
                    (key, kept) -> BESIDES + key.length() + kept.page().zipped().length)
            .build();

    /**
     * @param address all that makes a page differ from others
     * @param sources what it is made from
     */
    Page get(String address, List<Object> sources, Supplier<byte[]> html) {
        var kept = pages.getIfPresent(address);
        if (kept != null && kept.isOf(sources)) {
            return kept.page();
        }
        var page = new Page(html.get());
        if (address.length() <= LONGEST_KEY) {
            pages.put(address, Kept.of(sources, page));
        }
        return page;
    }

    /** Keeps nothing of what a page was made from: an answer that is forgotten elsewhere is never asked for again. */
    private record Kept(List<WeakReference<Object>> sources, Page page) {
        Kept {
            sources = ImmutableList.copyOf(sources);
        }

        static Kept of(List<Object> sources, Page page) {
            return new Kept(sources.stream().map(WeakReference::new).toList(), page);
        }

        /** Of the very same objects, or they may have changed. */
        boolean isOf(List<Object> others) {
            if (sources.size() != others.size()) {
                return false;
            }
            for (var place = 0; place < sources.size(); place++) {
                if (!sources.get(place).refersTo(others.get(place))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Ready to be sent. Kept compressed only, as nearly everybody takes it: plain it is five times as large. */
    static final class Page {
        private final byte[] zipped;
        private final String etag;

        Page(byte[] plain) {
            this.zipped = zip(plain);
            this.etag = Hashing.murmur3_128().hashBytes(plain).toString();
        }

        String etag() {
            return etag;
        }

        byte[] zipped() {
            return zipped;
        }

        byte[] plain() {
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                return gzip.readAllBytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private static byte[] zip(byte[] plain) {
            var bytes = new ByteArrayOutputStream(plain.length / 3);
            try (var gzip = new Zipping(bytes)) {
                gzip.write(plain);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }

    /** Less than half the work of the usual level, and a tenth more bytes. */
    private static final class Zipping extends GZIPOutputStream {
        private static final int LEVEL = 3;

        Zipping(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
