package io.wassla.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.adapter.http.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientInputTest {
    private static final long DEADLINE = 100;

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

    /** Gives one byte at a time, and time passes with each. */
    private PatientInput body(String text, int nanosPerByte) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PatientInput(new Dripping(bytes, nanosPerByte), now::get, DEADLINE);
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
