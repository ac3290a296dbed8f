package io.wassla.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wassla.core.kernel.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.twilio.com, https://api.twilio.com/v1/x",
        "https://api.twilio.com/, https://api.twilio.com/v1/x",
        "https://proxy.example:8443/twilio/, https://proxy.example:8443/twilio/v1/x",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/v1/x",
        "http://localhost, http://localhost/v1/x",
        "http://[::1]:99, http://[::1]:99/v1/x",
    })
    void leads_to_a_path(String base, String uri) {
        assertThat(ProviderAddress.of(base).at("/v1/x")).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.twilio.com",
                "http://api.twilio.com",
                "ftp://api.twilio.com",
                "https://",
                "https://user:pass@api.twilio.com",
                "https://api.twilio.com?x=1",
                "https://api.twilio.com#x",
                "http://127.0.0.1.evil.example",
                "https://a b",
            })
    void must_be_encrypted_and_plain(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ProviderAddress.of(text));
    }
}
