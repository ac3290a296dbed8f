package io.wassla.core.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPasswordsTest {

    @Test
    void more_than_3000_passwords_are_known_to_be_common() {
        assertThat(CommonPasswords.count()).isGreaterThan(3_000);
    }
}
