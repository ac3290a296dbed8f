package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.EmailLogEntry.Status;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.Sender;
import io.wassla.core.messaging.SmtpServer;
import io.wassla.core.messaging.TransportSecurity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the repositories of e-mail settings and the e-mail log promise. */
public abstract class MessagingContract extends StorageContract {
    private static final Sender FROM = new Sender(new EmailAddress("salam@wassla.example"), "وصلة");
    private static final SmtpServer SERVER = new SmtpServer("smtp.example.com", 587, TransportSecurity.STARTTLS);

    @Test
    void settings_come_back_as_they_were_and_are_replaced_once_per_version() {
        var smtp = settings(new EmailTransport.Smtp(SERVER, "reem", new SealedSecret("k1.abc")));
        var open = settings(new EmailTransport.Smtp(SERVER, null, null));
        var sendGrid = settings(new EmailTransport.SendGrid(new SealedSecret("k1.def")));

        for (var transport : List.of(smtp.transport(), open.transport(), sendGrid.transport())) {
            var next = new EmailSettings(transport, FROM, next());
            platformDo(scope -> scope.emailSettings().save(next));
            assertThat(one(scope -> scope.emailSettings().find())).contains(next);
        }
    }

    @Test
    void a_lost_update_of_settings_is_refused() {
        var stored = new EmailSettings(
                settings(new EmailTransport.Smtp(SERVER, null, null)).transport(), FROM, next());
        platformDo(scope -> scope.emailSettings().save(stored));

        assertThatThrownBy(() -> platformDo(scope -> scope.emailSettings().save(stored)))
                .isInstanceOf(ConcurrentChange.class);
        assertThatThrownBy(() -> platformDo(scope ->
                        scope.emailSettings().save(new EmailSettings(stored.transport(), FROM, Revision.first(NOW)))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(one(scope -> scope.emailSettings().find())).contains(stored);
    }

    @Test
    void the_log_comes_back_newest_first_in_pages() {
        var sent = new EmailLogEntry(
                id(), new EmailAddress("reem@example.com"), "sign_in_code", "smtp", Status.SENT, null, NOW);
        var refused = new EmailLogEntry(
                id(),
                new PhoneNumber("0551234567"),
                "sign_in_code",
                "taqnyat",
                Status.REFUSED,
                "recipient_refused: لا يقبل",
                NOW);
        var unreachable = new EmailLogEntry(
                id(), new EmailAddress("reem@example.com"), "invitation", "smtp", Status.UNREACHABLE, "timeout", NOW);
        platformDo(scope -> List.of(sent, refused, unreachable).forEach(scope.emailLog()::add));

        assertThat(pages(request -> platform(scope -> scope.emailLog().page(request))))
                .containsSubsequence(unreachable, refused, sent);
    }

    @Test
    void of_the_log_only_what_is_old_is_forgotten() {
        var to = new EmailAddress("reem@example.com");
        var edge = NOW.minus(Duration.ofDays(4_000));
        var old = new EmailLogEntry(id(), to, "invitation", "smtp", Status.SENT, null, edge.minusNanos(1_000));
        var kept = new EmailLogEntry(id(), to, "invitation", "smtp", Status.SENT, null, edge);
        platformDo(scope -> List.of(old, kept).forEach(scope.emailLog()::add));

        assertThat(platform(scope -> scope.emailLog().forget(edge)).intValue()).isEqualTo(1);

        assertThat(pages(request -> platform(scope -> scope.emailLog().page(request))))
                .contains(kept)
                .doesNotContain(old);
    }

    private Revision next() {
        return platform(scope -> scope.emailSettings().find())
                .map(settings -> settings.revision().next(NOW))
                .orElseGet(() -> Revision.first(NOW));
    }

    private static EmailSettings settings(EmailTransport transport) {
        return new EmailSettings(transport, FROM, Revision.first(NOW));
    }
}
