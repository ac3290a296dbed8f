package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0551234567",
                "551234567",
                "+966 55 123 4567",
                "00966551234567",
                "٠٥٥١٢٣٤٥٦٧",
                "۰۵۵۱۲۳۴۵۶۷",
                "+٩٦٦٥٥١٢٣٤٥٦٧",
                " 055-123-4567 ",
                "(055) 1234567",
                "+966551234567",
                "966551234567"
            })
    void is_one_number_however_it_is_typed(String typed) {
        assertThat(new PhoneNumber(typed).value()).isEqualTo("+966551234567");
    }

    @ParameterizedTest
    @CsvSource({"+971 50 123 4567, +971501234567", "+20 100 123 4567, +201001234567", "+1 650 253 0000, +16502530000"})
    void takes_numbers_of_other_countries(String typed, String value) {
        assertThat(new PhoneNumber(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "123",
                "055123456",
                "05512345678",
                "+966 55 123 456",
                "+999123456789",
                "abc",
                "055CALLME1",
                "0551234567 ext 5",
                "0551234567;ext=5",
                "+966",
                "0551234567\n0557654321",
                "٠٥٥١٢٣٤٥٦",
                "0211234567",
                "99999999999999999999999999999999999999999"
            })
    void refuses_what_is_no_valid_number(String typed) {
        assertThatThrownBy(() -> new PhoneNumber(typed)).hasMessage("phone_invalid");
    }

    @ParameterizedTest
    @CsvSource({"0551234556, +966 55 ••• ••56", "+971 50 123 4567, +971 50 ••• ••67", "+1 650 253 0000, +1 650 ••• ••00"
    })
    void is_masked_but_for_country_network_and_the_last_two_digits(String typed, String masked) {
        assertThat(new PhoneNumber(typed).masked()).isEqualTo(masked);
        assertThat(new PhoneNumber(typed)).hasToString(masked);
    }
}
