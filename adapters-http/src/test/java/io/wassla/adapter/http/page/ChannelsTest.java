package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who can't be reached is told of the other way, never of the one that was just tried. */
class ChannelsTest {
    private final Browsing server = Browsing.unconnected();
    private final Surfer surfer = new Surfer(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_address_while_there_is_no_e_mail_is_answered_with_numbers() {
        assertThat(start("noura@mail.example"))
                .contains("إرسال البريد غير مفعّل بعد. استخدم رقم جوال")
                .doesNotContain("استخدم بريدًا");
    }

    @Test
    void a_number_while_there_are_no_text_messages_is_answered_with_addresses() {
        assertThat(start("0551234567")).contains("إرسال الرسائل النصية غير مفعّل بعد. استخدم بريدًا إلكترونيًا");
    }

    private String start(String identifier) {
        surfer.open("/auth/start");
        return surfer.submit("/auth/start", "identifier", identifier).body();
    }
}
