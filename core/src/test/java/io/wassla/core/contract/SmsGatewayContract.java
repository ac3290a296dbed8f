package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.SmsGateway;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link SmsGateway} must do, against a local server that speaks its provider's language. */
@Timeout(60)
public abstract class SmsGatewayContract {
    protected static final PhoneNumber REEM = new PhoneNumber("+966551234567");

    /** Appears in every account as token or key, and must appear nowhere else. */
    protected static final String SECRET = "s3cr3t-Zq8w-never-shown";

    private static final String TEXT = "482901 رمز الدخول إلى وصلة & more = 100%+\n\n@wassla.example #482901";

    /** Under test; gives up within a second or so, to keep the suite short. */
    protected abstract SmsGateway gateway();

    /** What has arrived, oldest first. */
    protected abstract List<Received> received();

    /** From now on the local server behaves so. */
    protected abstract void meet(Trouble trouble);

    /** @param to in E.164, whatever form the provider takes */
    public record Received(String to, String text) {}

    public enum Trouble {
        NOBODY_LISTENS,
        SAYS_NOTHING,
        DRIPS,
        HANGS_UP,
        TALKS_NONSENSE,
        NEVER_STOPS_TALKING,
        POINTS_ELSEWHERE,
        REFUSES_LOGIN,
        REFUSES_RECIPIENT,
        TOO_MANY,
        FAILS_FOR_NOW,
        REPEATS_THE_SECRET;

        /** Whether the provider said nothing that could be told. */
        boolean isSilent() {
            return this == NOBODY_LISTENS
                    || this == SAYS_NOTHING
                    || this == DRIPS
                    || this == HANGS_UP
                    || this == NEVER_STOPS_TALKING;
        }
    }

    @Test
    void brings_the_text_over_unchanged() {
        var delivery = gateway().send(REEM, TEXT);

        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        assertThat(received()).containsExactly(new Received(REEM.value(), TEXT));
    }

    @Test
    void has_a_name_for_the_log() {
        assertThat(gateway().provider()).matches("[a-z]{3,20}");
    }

    @Test
    void shows_its_secret_in_no_printout() {
        assertThat(gateway().toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY_LISTENS, CONNECTION_REFUSED, false",
        "SAYS_NOTHING, TIMEOUT, false",
        "DRIPS, TIMEOUT, false",
        "HANGS_UP, PROVIDER_FAILED, false",
        "TALKS_NONSENSE, PROVIDER_FAILED, false",
        "NEVER_STOPS_TALKING, PROVIDER_FAILED, false",
        "POINTS_ELSEWHERE, PROVIDER_FAILED, false",
        "REFUSES_LOGIN, LOGIN_REFUSED, true",
        "REFUSES_RECIPIENT, RECIPIENT_REFUSED, true",
        "TOO_MANY, QUOTA, false",
        "FAILS_FOR_NOW, PROVIDER_FAILED, false",
    })
    void says_what_went_wrong(Trouble trouble, Fault fault, boolean forGood) {
        meet(trouble);

        var delivery = gateway().send(REEM, TEXT);

        switch (delivery) {
            case Delivery.Refused refused -> {
                assertThat(forGood).as(delivery.toString()).isTrue();
                assertThat(refused.fault()).as(refused.detail()).isEqualTo(fault);
            }
            case Delivery.Unreachable unreachable -> {
                assertThat(forGood).as(delivery.toString()).isFalse();
                assertThat(unreachable.fault()).as(unreachable.detail()).isEqualTo(fault);
                assertThat(trouble.isSilent() ? unreachable.detail() : "").isEmpty();
            }
            case Delivery.Sent sent -> throw new AssertionError("was sent");
        }
        assertThat(received()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void never_throws_and_speaks_in_one_short_line_without_the_secret(Trouble trouble) {
        meet(trouble);

        assertThatCode(() -> {
                    var said = gateway().send(REEM, TEXT).toString();
                    assertThat(said).doesNotContain(SECRET).hasSizeLessThan(400).doesNotContainPattern("\\p{Cc}");
                })
                .doesNotThrowAnyException();
    }
}
