package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.8.9.1", "::1", "LOCALHOST"})
    void without_encryption_only_this_machine_will_do(String host) {
        assertThat(new SmtpServer(host, 25, TransportSecurity.NONE).port()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.example.com", "10.0.0.1", "0.0.0.0", "localhost.example.com", "::2", "mailhost"})
    void without_encryption_others_will_not(String host) {
        assertThatThrownBy(() -> new SmtpServer(host, 25, TransportSecurity.NONE))
                .hasMessage("security_required");
        assertThat(new SmtpServer(host, 25, TransportSecurity.TLS).security()).isEqualTo(TransportSecurity.TLS);
    }

    @Test
    void a_port_is_1_to_65535() {
        assertThat(on(1)).isEqualTo(1);
        assertThat(on(65_535)).isEqualTo(65_535);
        assertThatThrownBy(() -> on(0)).hasMessage("port_invalid");
        assertThatThrownBy(() -> on(65_536)).hasMessage("port_invalid");
        assertThatThrownBy(() -> on(-1)).hasMessage("port_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "smtp example.com", "smtp.example.com:25", "http://x", "a\nb", "-x.example.com"})
    void a_host_is_a_name_or_an_address(String host) {
        assertThatThrownBy(() -> new SmtpServer(host, 25, TransportSecurity.TLS))
                .hasMessage("host_invalid");
    }

    private static int on(int port) {
        return new SmtpServer("smtp.example.com", port, TransportSecurity.STARTTLS).port();
    }
}
