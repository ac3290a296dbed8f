package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryEmailGateway;
import io.wassla.core.memory.MemoryLetterWriter;
import io.wassla.core.memory.MemorySmsGateway;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.MemoryVault;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.EmailLogEntry.Status;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterSenderTest {
    private static final EmailAddress REEM = new EmailAddress("reem@example.com");
    private static final PhoneNumber PHONE = new PhoneNumber("0551234567");
    private static final Letter CODE = new Letter.SignInCode(new Secret("482913"), Duration.ofMinutes(5));
    private static final InstantSource CLOCK = InstantSource.fixed(Shops.NOW);

    private final MemoryStorage storage = new MemoryStorage();
    private final MemoryVault vault = new MemoryVault();
    private final MemoryEmailGateway<EmailAccount.Smtp> smtp = new MemoryEmailGateway<>(storage.database());
    private final MemoryEmailGateway<EmailAccount.SendGrid> sendGrid = new MemoryEmailGateway<>(storage.database());
    private final MemorySmsGateway sms = new MemorySmsGateway(storage.database());
    private final List<DevelopmentOutbox.Message> printed = new ArrayList<>();
    private final DevelopmentOutbox outbox = new DevelopmentOutbox(printed::add);

    @Test
    void while_nothing_is_set_up_nobody_is_reached() {
        var sender = sender(null, null);

        assertThat(sender.reaches(Channel.EMAIL)).isFalse();
        assertThat(sender.reaches(Channel.SMS)).isFalse();
        assertThat(send(sender, REEM)).isEqualTo(new Delivery.Unreachable(Fault.NOT_CONFIGURED, ""));
        assertThat(log())
                .extracting(EmailLogEntry::provider, EmailLogEntry::status, EmailLogEntry::error)
                .containsExactly(tuple("none", Status.UNREACHABLE, "not_configured"));
    }

    @Test
    void e_mail_goes_by_the_provider_that_is_set_up_now() {
        var sender = sender(null, null);
        set(smtpForm());
        send(sender, REEM);
        set(sendGridForm());
        send(sender, REEM);

        assertThat(sender.reaches(Channel.EMAIL)).isTrue();
        assertThat(smtp.sent())
                .extracting(MemoryEmailGateway.Sent::account)
                .containsExactly(new EmailAccount.Smtp(
                        new Sender(new EmailAddress("salam@wassla.example"), "وصلة"),
                        new SmtpServer("smtp.example.com", 587, TransportSecurity.STARTTLS),
                        new EmailAccount.Login("reem", new Secret("oud"))));
        assertThat(sendGrid.sent())
                .extracting(MemoryEmailGateway.Sent::account)
                .containsExactly(new EmailAccount.SendGrid(
                        new Sender(new EmailAddress("salam@wassla.example"), "وصلة"), new Secret("SG.key")));
    }

    @Test
    void every_letter_leaves_a_row_without_its_words() {
        var sender = sender(sms, null);
        set(smtpForm());
        send(sender, REEM);
        smtp.answer(new Delivery.Refused(Fault.RECIPIENT_REFUSED, "550 no such user"));
        send(sender, REEM);
        smtp.answer(new Delivery.Unreachable(Fault.TIMEOUT, ""));
        send(sender, REEM);
        send(sender, PHONE);

        assertThat(log().reversed())
                .extracting(EmailLogEntry::to, EmailLogEntry::provider, EmailLogEntry::status, EmailLogEntry::error)
                .containsExactlyInAnyOrder(
                        tuple(REEM, "smtp", Status.SENT, null),
                        tuple(REEM, "smtp", Status.REFUSED, "recipient_refused: 550 no such user"),
                        tuple(REEM, "smtp", Status.UNREACHABLE, "timeout"),
                        tuple(PHONE, "memory", Status.SENT, null));
        assertThat(log().toString()).doesNotContain("482913");
    }

    @Test
    void a_row_tells_the_fault_apart_from_the_words_of_the_provider() {
        var sender = sender(null, null);
        set(smtpForm());
        smtp.answer(new Delivery.Refused(Fault.RECIPIENT_REFUSED, "550: no such user"));
        send(sender, REEM);
        smtp.answer(new Delivery.Unreachable(Fault.TIMEOUT, ""));
        send(sender, REEM);
        smtp.answer(new Delivery.Sent("1"));
        send(sender, REEM);

        assertThat(log().reversed())
                .extracting(EmailLogEntry::fault, EmailLogEntry::words)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of(Fault.RECIPIENT_REFUSED), "550: no such user"),
                        tuple(Optional.of(Fault.TIMEOUT), ""),
                        tuple(Optional.empty(), ""));
    }

    @Test
    void a_secret_whose_key_is_gone_is_told_and_the_outbox_gets_nothing() {
        set(smtpForm());
        var sender = new LetterSender(
                new LetterSender.Carriers(new MemoryLetterWriter(), new EmailGateways(smtp, sendGrid), null, outbox),
                storage.platform(),
                new MemoryVault(),
                storage.invalidations(),
                UUID::randomUUID,
                CLOCK);

        assertThat(send(sender, REEM)).isEqualTo(new Delivery.Unreachable(Fault.SECRET_UNREADABLE, ""));
        assertThat(log())
                .extracting(EmailLogEntry::status, EmailLogEntry::error)
                .containsExactly(tuple(Status.UNREACHABLE, "secret_unreadable"));
        assertThat(outbox.messages()).isEmpty();
    }

    @Test
    void in_development_the_outbox_takes_what_nobody_else_can() {
        var sender = sender(null, outbox);

        assertThat(sender.reaches(Channel.EMAIL)).isTrue();
        assertThat(sender.reaches(Channel.SMS)).isTrue();
        send(sender, REEM);
        send(sender, PHONE);

        assertThat(outbox.messages())
                .containsExactly(
                        new DevelopmentOutbox.Message(PHONE, "", "482913", new Secret("482913"), Shops.NOW),
                        new DevelopmentOutbox.Message(REEM, "sign_in_code", "482913", new Secret("482913"), Shops.NOW));
        assertThat(printed).hasSize(2);
    }

    @Test
    void the_outbox_gets_nothing_that_a_provider_can_take() {
        var sender = sender(sms, outbox);
        set(smtpForm());

        send(sender, REEM);
        send(sender, PHONE);

        assertThat(outbox.messages()).isEmpty();
        assertThat(sms.sent()).hasSize(1);
        assertThat(smtp.sent()).hasSize(1);
    }

    @Test
    void the_outbox_keeps_the_newest_200() {
        var sender = sender(null, outbox);
        for (var count = 0; count < 201; count++) {
            send(sender, new EmailAddress("reem" + count + "@example.com"));
        }

        assertThat(outbox.messages())
                .hasSize(200)
                .last()
                .satisfies(message -> assertThat(message.to()).isEqualTo(new EmailAddress("reem1@example.com")));
    }

    @Test
    void a_test_message_tells_what_failed() {
        set(smtpForm());
        smtp.answer(new Delivery.Refused(Fault.LOGIN_REFUSED, "535 bad credentials"));

        var delivery = new SendTestEmail(sender(null, null)).handle(new SendTestEmail.Command(REEM, Language.AR));

        assertThat(delivery).isEqualTo(new Delivery.Refused(Fault.LOGIN_REFUSED, "535 bad credentials"));
    }

    private Delivery send(OtpSender sender, Identifier to) {
        return sender.send(to, CODE, Language.AR);
    }

    private LetterSender sender(@Nullable SmsGateway smsGateway, @Nullable DevelopmentOutbox development) {
        var carriers = new LetterSender.Carriers(
                new MemoryLetterWriter(), new EmailGateways(smtp, sendGrid), smsGateway, development);
        return new LetterSender(carriers, storage.platform(), vault, storage.invalidations(), UUID::randomUUID, CLOCK);
    }

    private void set(ChangeEmailSettings.Form form) {
        var outcome = new ChangeEmailSettings(storage.platform(), vault, UUID::randomUUID, CLOCK)
                .handle(new ChangeEmailSettings.Command(form, Origin.OPERATOR));
        assertThat(outcome).isInstanceOf(ChangeEmailSettings.Outcome.Saved.class);
    }

    private static ChangeEmailSettings.Form smtpForm() {
        return new ChangeEmailSettings.Form(
                "smtp",
                "smtp.example.com",
                587,
                "starttls",
                "reem",
                new Secret("oud"),
                null,
                "salam@wassla.example",
                "وصلة");
    }

    private static ChangeEmailSettings.Form sendGridForm() {
        return new ChangeEmailSettings.Form(
                "sendgrid", null, null, null, null, null, new Secret("SG.key"), "salam@wassla.example", "وصلة");
    }

    private List<EmailLogEntry> log() {
        return new BrowseEmailLog(storage.platform())
                .handle(new BrowseEmailLog.Command(PageRequest.FIRST))
                .items();
    }
}
