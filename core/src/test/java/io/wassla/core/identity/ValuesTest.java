package io.wassla.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.identity.code.CodeDigest;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final EmailAddress EMAIL = new EmailAddress("noura@example.com");
    private static final PhoneNumber PHONE = new PhoneNumber("0551234567");

    @Test
    void a_password_has_eight_to_128_characters_of_any_kind() {
        assertThat(refusal("7 chars")).isEqualTo("password_too_short");
        assertThat(refusal("8 chars!")).isEqualTo("taken");
        assertThat(refusal("كلمة سر طويلة")).isEqualTo("taken");
        assertThat(refusal("ab".repeat(64))).isEqualTo("taken");
        assertThat(refusal("ab".repeat(64) + "c")).isEqualTo("password_too_long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD1",
                "12345678",
                "١٢٣٤٥٦٧٨",
                "qwertyuiop",
                "aaaaaaaaaa",
                "Mohammed123",
                "qwerty2024",
                "Sara1995",
                "dragon12345"
            })
    void a_password_that_everybody_tries_first_is_refused(String password) {
        assertThat(refusal(password)).isEqualTo("password_common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\r\nBcc: x@example.com", "a\u0000", "a\u2028b", "a\u202Eb"})
    void a_name_is_one_line_of_something_visible(String name) {
        assertThatThrownBy(() -> new PersonName(name)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_name_may_be_in_any_script() {
        assertThat(new PersonName(" نورة بنت عبدالله ").value()).isEqualTo("نورة بنت عبدالله");
        assertThat(new PersonName("李小龍 👩🏽‍🍳").value()).isEqualTo("李小龍 👩🏽‍🍳");
    }

    @Test
    void what_a_client_calls_itself_is_one_short_line() {
        var address = new ClientAddress("192.0.2.1");

        assertThat(new Client(address, "curl\r\nX: y", null).agent()).isEqualTo("curl  X: y");
        assertThat(new Client(address, "x".repeat(5_000), null).agent()).hasSize(200);
    }

    @Test
    void contacts_hold_one_of_each_kind() {
        var claimed = Contacts.claimed(EMAIL);

        assertThat(claimed.hasVerified(EMAIL)).isFalse();
        assertThat(claimed.hasRoomFor(EMAIL)).isTrue();
        assertThat(claimed.hasRoomFor(PHONE)).isTrue();
        assertThat(claimed.hasRoomFor(new EmailAddress("other@example.com"))).isFalse();
        assertThat(claimed.with(EMAIL).with(PHONE)).isEqualTo(new Contacts(EMAIL, true, PHONE, true));
    }

    @Test
    void nothing_that_is_secret_is_printed() {
        assertThat(new PasswordHash("$argon2id$hash").toString()).doesNotContain("argon");
        assertThat(new CodeDigest("abcdef").toString()).doesNotContain("abcdef");
        assertThat(new NewPassword(new Secret("a long enough one")).toString()).doesNotContain("enough");
        assertThat(new Credentials(new PasswordHash("$argon2id$hash"), true).toString())
                .doesNotContain("argon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noura.alotaibi@example.com", "Noura.Alotaibi", "نورة العتيبي", "نورةالعتيبي"})
    void nobody_takes_their_own_address_or_name(String password) {
        var next = new NewPassword(new Secret(password));

        assertThatThrownBy(() ->
                        next.notAbout(new EmailAddress("Noura.Alotaibi@example.com"), new PersonName("نورة العتيبي")))
                .hasMessage("password_common");
    }

    private static String refusal(String password) {
        try {
            new NewPassword(new Secret(password));
            return "taken";
        } catch (InvalidValue refused) {
            return refused.code();
        }
    }
}
