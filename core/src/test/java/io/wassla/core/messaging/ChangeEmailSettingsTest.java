package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.MemoryVault;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.ChangeEmailSettings.Form;
import io.wassla.core.messaging.ChangeEmailSettings.Outcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeEmailSettingsTest {
    private static final Form SMTP = smtp("smtp.example.com", "reem", new Secret("oud-123"));

    private final MemoryStorage storage = new MemoryStorage();
    private final MemoryVault vault = new MemoryVault();
    private final InstantSource clock = InstantSource.fixed(Shops.NOW);
    private final ChangeEmailSettings change =
            new ChangeEmailSettings(storage.platform(), vault, new UuidV7(clock, new SecureChance()), clock);

    @Test
    void smtp_settings_are_saved_with_their_password_sealed() {
        var saved = saved(SMTP);

        assertThat(saved.from()).isEqualTo(new Sender(new EmailAddress("salam@wassla.example"), "وصلة"));
        assertThat(saved.transport()).isInstanceOfSatisfying(EmailTransport.Smtp.class, smtp -> {
            assertThat(smtp.server()).isEqualTo(new SmtpServer("smtp.example.com", 587, TransportSecurity.STARTTLS));
            assertThat(smtp.username()).isEqualTo("reem");
            assertThat(String.valueOf(smtp.password())).doesNotContain("oud-123");
        });
        assertThat(password()).contains(new Secret("oud-123"));
    }

    @Test
    void a_password_that_is_not_given_is_kept() {
        saved(SMTP);

        saved(smtp("SMTP.example.com", "reem", null));

        assertThat(password()).contains(new Secret("oud-123"));
    }

    @Test
    void a_password_never_goes_along_to_another_host_or_name() {
        saved(SMTP);

        assertThat(change(smtp("smtp.evil.example", "reem", null))).isEqualTo(invalid("password", "required"));
        assertThat(change(smtp("smtp.example.com", "rand", null))).isEqualTo(invalid("password", "required"));
        assertThat(password()).contains(new Secret("oud-123"));
    }

    @Test
    void a_new_password_takes_the_place_of_the_old() {
        saved(SMTP);

        saved(smtp("smtp.example.com", "reem", new Secret("oud-456")));

        assertThat(password()).contains(new Secret("oud-456"));
    }

    @Test
    void without_a_username_nobody_logs_in() {
        assertThat(saved(smtp("smtp.example.com", null, null)).transport())
                .isEqualTo(new EmailTransport.Smtp(
                        new SmtpServer("smtp.example.com", 587, TransportSecurity.STARTTLS), null, null));
        assertThat(change(smtp("smtp.example.com", "reem", null))).isEqualTo(invalid("password", "required"));
    }

    @Test
    void sendgrid_needs_a_key_and_keeps_it() {
        assertThat(change(sendGrid(null))).isEqualTo(invalid("api_key", "required"));
        assertThat(change(sendGrid(new Secret("")))).isEqualTo(invalid("api_key", "required"));

        var saved = saved(sendGrid(new Secret("SG.key")));

        assertThat(saved(sendGrid(null)).transport()).isEqualTo(saved.transport());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(change(new Form("smtp", " ", 0, "none", "a\nb", null, null, "salam", "a\nb")))
                .isEqualTo(new Outcome.Invalid(List.of(
                        new FieldFault("host", "required"),
                        new FieldFault("port", "port_invalid"),
                        new FieldFault("username", "invalid"),
                        new FieldFault("from_address", "email_invalid"),
                        new FieldFault("from_name", "name_invalid"))));
        assertThat(change(new Form(null, null, null, null, null, null, null, null, null)))
                .isEqualTo(new Outcome.Invalid(
                        List.of(new FieldFault("provider", "required"), new FieldFault("from_address", "required"))));
        assertThat(change(new Form("pigeon", null, null, null, null, null, null, "a@b.example", null)))
                .isEqualTo(invalid("provider", "unknown"));
    }

    @Test
    void mail_in_the_clear_stays_on_this_machine() {
        assertThat(change(new Form("smtp", "smtp.example.com", 25, "none", null, null, null, "a@b.example", null)))
                .isEqualTo(invalid("security", "security_required"));
        assertThat(change(new Form("smtp", "127.0.0.1", 2525, "none", null, null, null, "a@b.example", null)))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void a_refused_change_changes_nothing() {
        var saved = saved(SMTP);

        change(sendGrid(null));

        assertThat(new ShowEmailSettings(storage.platform()).handle()).contains(saved);
    }

    @Test
    void each_change_is_audited_without_a_secret() {
        saved(SMTP);
        saved(smtp("smtp.example.com", "reem", new Secret("oud-456")));

        var entries = audit();

        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsOnly("email_settings.changed")
                .hasSize(2);
        assertThat(entries.getFirst().change().after().values()).containsOnlyKeys("secret_set");
        assertThat(entries.toString()).doesNotContain("oud-").contains("smtp.example.com");
    }

    private Optional<Secret> password() {
        var accounts =
                new EmailAccounts(storage.platform(), vault, storage.invalidations(), InstantSource.fixed(Shops.NOW));
        return accounts.current() instanceof EmailAccounts.Current.Usable(EmailAccount.Smtp smtp)
                ? Optional.ofNullable(smtp.login()).map(EmailAccount.Login::password)
                : Optional.empty();
    }

    private List<AuditEntry> audit() {
        return storage.platform()
                .within(scope -> scope.audit().page(new Chain.OfPlatform(), AuditFilter.ALL, PageRequest.FIRST))
                .items();
    }

    private EmailSettings saved(Form form) {
        return ((Outcome.Saved) change(form)).settings();
    }

    private Outcome change(Form form) {
        return change.handle(new ChangeEmailSettings.Command(form, Origin.OPERATOR));
    }

    private static Outcome invalid(String field, String code) {
        return new Outcome.Invalid(List.of(new FieldFault(field, code)));
    }

    private static Form smtp(String host, @Nullable String username, @Nullable Secret password) {
        return new Form("smtp", host, 587, "starttls", username, password, null, "salam@wassla.example", "وصلة");
    }

    private static Form sendGrid(@Nullable Secret key) {
        return new Form("sendgrid", null, null, null, null, null, key, "salam@wassla.example", "وصلة");
    }
}
