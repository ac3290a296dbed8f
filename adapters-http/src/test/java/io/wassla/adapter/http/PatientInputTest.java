package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.http.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientInputTest {
    private static final Duration SPAN = Duration.ofNanos(100);
    private static final int LEAST = 4;

    private final AtomicLong now = new AtomicLong();

    @Test
    void a_body_in_time_is_read_to_its_end() throws IOException {
        assertThat(body("name=reem", 10).readAllBytes()).hasSize(9);
    }

    @Test
    void a_body_that_drips_beyond_the_deadline_is_given_up() {
        var dripping = body("name=a very long name", 11);

        assertThatThrownBy(dripping::readAllBytes).isInstanceOf(Refused.class);
    }

    @Test
    void a_file_may_take_long_while_enough_of_it_comes_in_each_span() throws IOException {
        assertThat(file("x".repeat(1_000), 20).readAllBytes()).hasSize(1_000);
    }

    @Test
    void a_file_of_which_too_little_comes_in_a_span_is_given_up() {
        var dripping = file("x".repeat(1_000), 40);

        assertThatThrownBy(dripping::readAllBytes).isInstanceOf(Refused.class);
    }

    @Test
    void what_came_in_one_span_does_not_count_in_the_next() {
        var patience = Patience.whileItComes(now::get, SPAN, LEAST);
        assertThat(patience.lasts(1_000_000)).isTrue();
        now.addAndGet(101);
        assertThat(patience.lasts(1)).isTrue();

        now.addAndGet(101);

        assertThat(patience.lasts(1)).isFalse();
    }

    /** Gives one byte at a time, and time passes with each. */
    private PatientInput body(String text, int nanosPerByte) {
        return new PatientInput(dripping(text, nanosPerByte), Patience.until(now::get, SPAN.toNanos()));
    }

    private PatientInput file(String text, int nanosPerByte) {
        return new PatientInput(dripping(text, nanosPerByte), Patience.whileItComes(now::get, SPAN, LEAST));
    }

    private Dripping dripping(String text, int nanosPerByte) {
        return new Dripping(text.getBytes(StandardCharsets.UTF_8), nanosPerByte);
    }

    private final class Dripping extends ServletInputStream {
        private final byte[] bytes;
        private final int nanosPerByte;
        private int next;

        private Dripping(byte[] bytes, int nanosPerByte) {
            this.bytes = bytes;
            this.nanosPerByte = nanosPerByte;
        }

        @Override
        public int read() {
            if (isFinished()) {
                return -1;
            }
            now.addAndGet(nanosPerByte);
            return bytes[next++];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            var read = read();
            if (read < 0) {
                return -1;
            }
            target[offset] = (byte) read;
            return 1;
        }

        @Override
        public boolean isFinished() {
            return next == bytes.length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("blocking only");
        }
    }
}
