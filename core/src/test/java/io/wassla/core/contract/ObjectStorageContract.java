package io.wassla.core.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.media.ByteSpan;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.ObjectStorage.Put;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link ObjectStorage} promises. */
@Timeout(60)
public abstract class ObjectStorageContract {
    private static final int SIX_MIB = 6 << 20;

    private final TenantId noura = new TenantId(UUID.randomUUID());
    private final TenantId reem = new TenantId(UUID.randomUUID());
    private final ObjectKey key = ObjectKey.of(noura, "pictures/a-wj/640.webp");

    /** Under test; the same one each time within a test. */
    protected abstract ObjectStorage storage();

    /** One that can't be reached. */
    protected abstract ObjectStorage unreachable();

    /** What anybody gets who opens the address now, or nothing when it is refused. */
    protected abstract Optional<byte[]> visit(URI address);

    /** As much time passes as an address is to be valid. */
    protected abstract void pass(Duration time);

    @Test
    void gives_back_what_was_put() {
        assertThat(put(key, "oud")).isEqualTo(new Put.Stored(3));

        assertThat(text(key)).contains("oud");
        assertThat(storage().exists(key)).isTrue();
        assertThat(storage().find(key).map(ObjectFacts::length)).contains(3L);
    }

    @Test
    void says_of_what_was_never_put_that_it_is_not_there() {
        assertThat(storage().open(key)).isEmpty();
        assertThat(storage().find(key)).isEmpty();
        assertThat(storage().exists(key)).isFalse();
    }

    @Test
    void putting_again_takes_the_place_of_what_was_there() {
        put(key, "a long first text");
        put(key, "second");

        assertThat(text(key)).contains("second");
    }

    @Test
    void an_empty_file_is_a_file() {
        assertThat(put(key, "")).isEqualTo(new Put.Stored(0));

        assertThat(text(key)).contains("");
    }

    @Test
    void takes_as_much_as_declared_and_not_one_byte_more() {
        assertThat(storage().put(key, stream("12345"), 5)).isEqualTo(new Put.Stored(5));
        assertThat(storage().put(key, stream("123456"), 5)).isEqualTo(new Put.TooLong());

        assertThat(text(key)).contains("12345");
    }

    @Test
    void keeps_files_of_many_megabytes() {
        var bytes = pattern(SIX_MIB);

        assertThat(storage().put(key, new ByteArrayInputStream(bytes), SIX_MIB)).isEqualTo(new Put.Stored(SIX_MIB));

        try (var open = storage().open(key).orElseThrow()) {
            assertThat(Arrays.equals(open.read(), bytes)).isTrue();
        }
    }

    @Test
    void a_long_file_that_exceeds_what_was_declared_leaves_nothing() {
        assertThat(storage().put(key, new ByteArrayInputStream(pattern(SIX_MIB)), SIX_MIB - 1))
                .isEqualTo(new Put.TooLong());

        assertThat(storage().exists(key)).isFalse();
    }

    @Test
    void content_that_breaks_off_leaves_what_was_there() {
        put(key, "whole");
        var half = new SequenceInputStream(new ByteArrayInputStream(pattern(SIX_MIB)), new BrokenStream());

        assertThatThrownBy(() -> storage().put(key, half, 2L * SIX_MIB)).hasStackTraceContaining("broke off");

        assertThat(text(key)).contains("whole");
        assertThat(storage().list(new ObjectFolder(noura, "pictures"), null, 10))
                .hasSize(1);
    }

    @Test
    void opens_a_part() {
        put(key, "0123456789");

        assertThat(text(key, new ByteSpan(3, 4))).contains("3456");
        assertThat(text(key, new ByteSpan(8, 100))).contains("89");
        assertThat(text(key, new ByteSpan(10, 1))).contains("");
        assertThat(text(key, new ByteSpan(99, 1))).contains("");
    }

    @Test
    void an_open_part_knows_its_length_and_that_of_the_whole() {
        put(key, "0123456789");

        try (var open = storage().open(key, new ByteSpan(8, 100)).orElseThrow()) {
            assertThat(open.length()).isEqualTo(2);
            assertThat(open.facts().length()).isEqualTo(10);
            assertThat(open.facts().key()).isEqualTo(key);
        }
    }

    @Test
    void forgets_what_is_deleted_and_deletes_what_is_not_there() {
        put(key, "oud");

        storage().delete(key);
        storage().delete(key);

        assertThat(storage().exists(key)).isFalse();
        assertThat(storage().open(key)).isEmpty();
    }

    @Test
    void lists_one_folder_of_one_tenant_in_order_and_page_by_page() {
        var keys = List.of("pictures/a-wj/160.webp", "pictures/a-wj/640.webp", "pictures/b-wj/160.webp");
        keys.forEach(path -> put(ObjectKey.of(noura, path), path));
        put(ObjectKey.of(noura, "imports/a.csv"), "private");
        put(ObjectKey.of(reem, "pictures/a-wj/160.webp"), "hers");

        var folder = new ObjectFolder(noura, "pictures");
        var first = storage().list(folder, null, 2);
        var rest = storage().list(folder, first.getLast().key(), 2);

        assertThat(first)
                .extracting(facts -> facts.key().value())
                .containsExactly(of(noura, keys.get(0)), of(noura, keys.get(1)));
        assertThat(rest).extracting(facts -> facts.key().value()).containsExactly(of(noura, keys.get(2)));
        assertThat(first.getFirst().length()).isEqualTo(keys.getFirst().length());
        assertThat(storage().list(new ObjectFolder(noura, "exports"), null, 10)).isEmpty();
    }

    @Test
    void knows_when_a_file_was_put_last() {
        put(key, "first");
        var before = storage().find(key).orElseThrow().stored();

        put(key, "again");

        assertThat(storage().find(key).orElseThrow().stored()).isAfterOrEqualTo(before);
        assertThat(storage()
                        .list(new ObjectFolder(noura, "pictures"), null, 1)
                        .getFirst()
                        .stored())
                .isAfterOrEqualTo(before);
    }

    @Test
    void the_same_path_of_two_tenants_is_two_files() {
        put(ObjectKey.of(noura, "pictures/a-wj/160.webp"), "noura's");
        put(ObjectKey.of(reem, "pictures/a-wj/160.webp"), "reem's");

        assertThat(text(ObjectKey.of(noura, "pictures/a-wj/160.webp"))).contains("noura's");
    }

    @Test
    void a_signed_address_opens_its_file_and_no_other_for_as_long_as_it_says() {
        put(key, "oud");
        put(ObjectKey.of(noura, "imports/a.csv"), "private");
        var address = storage().signed(key, Duration.ofSeconds(2));

        assertThat(visit(address).map(bytes -> new String(bytes, UTF_8))).contains("oud");
        assertThat(visit(URI.create(address.toString().replace("pictures/a-wj/640.webp", "imports/a.csv"))))
                .isEmpty();

        pass(Duration.ofSeconds(3));
        assertThat(visit(address)).isEmpty();
    }

    @Test
    void a_signed_address_is_good_for_a_week_at_most() {
        assertThatThrownBy(() -> storage().signed(key, Duration.ofDays(8))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> storage().signed(key, Duration.ZERO)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_storage_out_of_reach_never_says_that_a_file_is_not_there() {
        var lost = unreachable();

        assertThatThrownBy(() -> lost.find(key)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> lost.open(key)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> lost.put(key, stream("oud"), 3)).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> lost.list(new ObjectFolder(noura, "pictures"), null, 1))
                .isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(lost::check).isInstanceOf(PortUnavailable.class);
    }

    @Test
    void who_reads_while_others_put_never_gets_a_mixture() throws Exception {
        var old = "a".repeat(300_000);
        var fresh = "b".repeat(300_000);
        put(key, old);
        var reads = new ArrayList<Callable<String>>();
        for (var turn = 0; turn < 20; turn++) {
            var text = turn % 2 == 0 ? old : fresh;
            reads.add(() -> {
                put(key, text);
                return text(key).orElseThrow();
            });
        }

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var read : threads.invokeAll(reads)) {
                assertThat(read.get()).isIn(old, fresh);
            }
        }
    }

    @Test
    void says_that_it_is_well() {
        assertThat(storage().check().in(Locale.ENGLISH)).isNotBlank();
    }

    protected final Put put(ObjectKey where, String text) {
        return storage().put(where, stream(text), 1 << 20);
    }

    private Optional<String> text(ObjectKey where) {
        return text(where, ByteSpan.ALL);
    }

    private Optional<String> text(ObjectKey where, ByteSpan span) {
        return storage().open(where, span).map(open -> {
            try (open) {
                return new String(open.read(), UTF_8);
            }
        });
    }

    private static String of(TenantId tenant, String path) {
        return tenant.value() + "/" + path;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] pattern(int length) {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++) {
            bytes[at] = (byte) (at * 31 + at / 251);
        }
        return bytes;
    }

    /** Somebody pulls the plug. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broke off");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("broke off");
        }
    }
}
