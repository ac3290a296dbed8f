package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void an_at_makes_it_an_address_and_all_else_is_a_number() {
        assertThat(Identifier.parse("reem@example.com")).isEqualTo(new EmailAddress("reem@example.com"));
        assertThat(Identifier.parse("٠٥٥١٢٣٤٥٦٧")).isEqualTo(new PhoneNumber("+966551234567"));
        assertThat(Identifier.parse("reem@example.com").channel()).isEqualTo(Channel.EMAIL);
        assertThat(Identifier.parse("0551234567").channel()).isEqualTo(Channel.SMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reem", "reem@", "12345", "@", "0551234567@"})
    void refuses_anything_else_in_one_word(String typed) {
        assertThatThrownBy(() -> Identifier.parse(typed)).hasMessage("identifier_invalid");
    }
}
