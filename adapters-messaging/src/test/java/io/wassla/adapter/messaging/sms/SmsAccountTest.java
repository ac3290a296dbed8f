package io.wassla.adapter.messaging.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsAccountTest {
    private static final String SID = "AC" + "0123456789abcdef".repeat(2);
    private static final Secret TOKEN = new Secret("token-4711");

    @ParameterizedTest
    @ValueSource(strings = {"+966551234567", "MG0123456789abcdef0123456789abcdef", "Wassla", "WASSLA-AD"})
    void takes_senders_of_every_kind(String sender) {
        assertThat(new SmsAccount.Twilio(SmsAccount.Twilio.USUAL, SID, TOKEN, sender).sender())
                .isEqualTo(sender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "وصلة", "+0123", "A name that is too long", "Was\r\nsla"})
    void refuses_other_senders(String sender) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Twilio(SmsAccount.Twilio.USUAL, SID, TOKEN, sender));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Unifonic(SmsAccount.Unifonic.USUAL, TOKEN, sender));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Taqnyat(SmsAccount.Taqnyat.USUAL, TOKEN, sender));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "to ken", "token\r\nX-Evil: 1", "رمز"})
    void refuses_secrets_that_would_not_fit_a_header(String secret) {
        var token = new Secret(secret);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Twilio(SmsAccount.Twilio.USUAL, SID, token, "Wassla"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Unifonic(SmsAccount.Unifonic.USUAL, token, "Wassla"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Taqnyat(SmsAccount.Taqnyat.USUAL, token, "Wassla"));
    }

    @Test
    void refuses_an_account_that_could_lead_to_another_path() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SmsAccount.Twilio(SmsAccount.Twilio.USUAL, "AC/../x", TOKEN, "Wassla"));
    }

    @Test
    void prints_no_secret() {
        assertThat(new SmsAccount.Twilio(SmsAccount.Twilio.USUAL, SID, TOKEN, "Wassla").toString())
                .doesNotContain("4711");
    }
}
