package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.EmailLogEntry.Status;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator reads in their own language what became of each message. */
class EmailLogPageTest {
    private static final EmailAddress REEM = new EmailAddress("reem@mail.example");

    private final Browsing server = new Browsing();
    private final Surfer root = Surfer.superadmin(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_fault_is_told_in_a_sentence_and_the_words_of_the_provider_stand_apart() {
        logged(REEM, "sign_in_code", "smtp", Status.REFUSED, "recipient_refused: 550 no such user");
        logged(REEM, "sign_in_code", "smtp", Status.UNREACHABLE, "connection_refused");

        assertThat(page())
                .contains("رفض المزوّد المستلم. راجع العنوان أو الرقم.", "dir=\"ltr\">550 no such user</bdi>")
                .contains("لا أحد يجيب على هذا الخادم والمنفذ.")
                .doesNotContain("recipient_refused", "connection_refused");
    }

    @Test
    void text_messages_are_listed_with_numbers_that_can_be_read() {
        logged(new PhoneNumber("0551772066"), "low_stock", "development", Status.SENT, null);

        assertThat(page())
                .contains("<title>سجل الرسائل", "dir=\"ltr\">+966 55 177 2066</bdi>")
                .contains("تنبيه قرب النفاد", "صندوق التطوير")
                .doesNotContain("low_stock", "development");
    }

    private void logged(Identifier to, String letter, String provider, Status status, @Nullable String error) {
        var entry = new EmailLogEntry(
                UUID.randomUUID(), to, letter, provider, status, error, Instant.parse("2026-03-01T12:00:00Z"));
        server.storage.platform().within(scope -> {
            scope.emailLog().add(entry);
            return entry;
        });
    }

    private String page() {
        return root.open("/admin/email-log").body();
    }
}
