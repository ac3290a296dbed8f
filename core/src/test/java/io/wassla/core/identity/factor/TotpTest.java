package io.wassla.core.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import io.wassla.core.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238, appendix B. */
    private static final Secret SECRET =
            new Secret(BaseEncoding.base32().encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_110);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makes_the_codes_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(new Secret(code));
    }

    @Test
    void forgives_one_step_early_or_late_and_no_more() {
        assertThat(match(NOW.minusSeconds(60), 0)).isFalse();
        assertThat(match(NOW.minusSeconds(30), 0)).isTrue();
        assertThat(match(NOW, 0)).isTrue();
        assertThat(match(NOW.plusSeconds(30), 0)).isTrue();
        assertThat(match(NOW.plusSeconds(60), 0)).isFalse();
    }

    @Test
    void takes_no_step_that_is_not_newer_than_the_last() {
        var step = NOW.getEpochSecond() / 30;

        assertThat(match(NOW, step - 1)).isTrue();
        assertThat(match(NOW, step)).isFalse();
        assertThat(match(NOW.plusSeconds(30), step)).isTrue();
    }

    private static boolean match(Instant typedFor, long lastStep) {
        return Totp.match(SECRET, Totp.code(SECRET, typedFor), lastStep, NOW).isPresent();
    }
}
