package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "reem@example.com, reem@example.com",
        "'  reem@example.com ', reem@example.com",
        "Reem.Oud@EXAMPLE.Com, Reem.Oud@example.com",
        "reem+store@mail.example.co.uk, reem+store@mail.example.co.uk",
        "o'neil@example.com, o'neil@example.com",
        "a@b.co, a@b.co",
        "reem@shop.test, reem@shop.test",
        "reem@example.invalid, reem@example.invalid",
        "reem@مثال.السعودية, reem@xn--mgbh0fb.xn--mgberp4a5d4ar",
        "reem@Bücher.example, reem@xn--bcher-kva.example",
        "reem@xn--bcher-kva.example, reem@xn--bcher-kva.example",
        "{reem}@example.com, {reem}@example.com"
    })
    void is_normalised(String typed, String value) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(value);
    }

    @Test
    void two_spellings_that_differ_in_case_alone_are_one_address() {
        var typed = new EmailAddress("Reem.Oud@example.com");

        assertThat(typed).isEqualTo(new EmailAddress("reem.oud@example.com"));
        assertThat(typed).hasSameHashCodeAs(new EmailAddress("reem.OUD@example.com"));
        assertThat(typed).isNotEqualTo(new EmailAddress("reem@example.com"));
        assertThat(typed.key()).isEqualTo("reem.oud@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "reem",
                "reem@",
                "@example.com",
                "reem@example",
                "reem@localhost",
                "reem@@example.com",
                "reem@exa mple.com",
                "re em@example.com",
                "reem@example..com",
                ".reem@example.com",
                "reem.@example.com",
                "re..em@example.com",
                "reem@-example.com",
                "reem@example-.com",
                "reem@.example.com",
                "reem@example.com.",
                "reem@[127.0.0.1]",
                "reem@127.0.0.1",
                "\"re em\"@example.com",
                "\"reem\"@example.com",
                "reem(x)@example.com",
                "Reem <reem@example.com>",
                "reem@example.com,other@example.com",
                "reem@example.com;x",
                "reem@example.com\nBcc: x@y.com",
                "re\rem@example.com",
                "reem\u0000@example.com",
                "ريم@example.com",
                "reem@stra\u00DFe.de",
                "reem@example.com\u200D.de",
                "reem@exa_mple.com",
                "@a:reem@example.com",
                "reem\u202E@example.com"
            })
    void refuses_what_cannot_be_written_to(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).hasMessage("email_invalid");
    }

    @Test
    void a_local_part_has_64_characters_at_most() {
        assertThat(new EmailAddress("a".repeat(64) + "@example.com").value()).startsWith("aaaa");
        assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@example.com"))
                .hasMessage("email_invalid");
    }

    @Test
    void an_address_has_254_characters_at_most() {
        var domain = ("b".repeat(60) + ".").repeat(3) + "example.com";
        var local = "a".repeat(254 - 1 - domain.length());

        assertThat(new EmailAddress(local + "@" + domain).value()).hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("a" + local + "@" + domain)).hasMessage("email_invalid");
        assertThatThrownBy(() -> new EmailAddress("a@" + "b.".repeat(100_000) + "com"))
                .hasMessage("email_invalid");
    }

    @Test
    void is_masked_but_for_its_first_letter_and_domain() {
        assertThat(new EmailAddress("reem@example.com").masked()).isEqualTo("r••••@example.com");
        assertThat(new EmailAddress("r@example.com")).hasToString("r••••@example.com");
    }
}
