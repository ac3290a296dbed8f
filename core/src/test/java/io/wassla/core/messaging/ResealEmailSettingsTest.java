package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.AgeingVault;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorage;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ResealEmailSettingsTest {
    private static final Sender SALAM = new Sender(new EmailAddress("salam@wassla.example"), "وصلة");
    private static final SmtpServer SERVER = new SmtpServer("smtp.example.com", 587, TransportSecurity.STARTTLS);

    private final MemoryStorage storage = new MemoryStorage();
    private final AgeingVault vault = new AgeingVault();
    private final ResealEmailSettings reseal =
            new ResealEmailSettings(storage.platform(), vault, InstantSource.fixed(Shops.NOW));

    @Test
    void seals_the_password_anew_once_the_key_was_rotated() {
        saved(new EmailTransport.Smtp(SERVER, "reem", vault.seal("email-settings", new Secret("oud-123"))));

        assertThat(reseal.handle()).isZero();
        vault.rotate();
        assertThat(reseal.handle()).isEqualTo(1);
        assertThat(reseal.handle()).isZero();

        var fresh = vault.seal("email-settings", new Secret("oud-123"));
        assertThat(transport()).isEqualTo(new EmailTransport.Smtp(SERVER, "reem", fresh));
    }

    @Test
    void seals_the_api_key_anew() {
        saved(new EmailTransport.SendGrid(vault.seal("email-settings", new Secret("SG.x"))));
        vault.rotate();

        assertThat(reseal.handle()).isEqualTo(1);

        assertThat(transport())
                .isEqualTo(new EmailTransport.SendGrid(vault.seal("email-settings", new Secret("SG.x"))));
    }

    @Test
    void has_nothing_to_do_without_settings_or_without_a_secret_in_them() {
        assertThat(reseal.handle()).isZero();
        saved(new EmailTransport.Smtp(SERVER, null, null));
        vault.rotate();
        assertThat(reseal.handle()).isZero();
    }

    @Test
    void knows_that_its_key_is_missing() {
        saved(new EmailTransport.SendGrid(vault.seal("email-settings", new Secret("SG.x"))));
        assertThat(reseal.missingKey()).isEmpty();

        vault.lose();

        assertThat(reseal.missingKey()).contains("k1");
    }

    private void saved(EmailTransport transport) {
        storage.platform().within(scope -> {
            scope.emailSettings().save(new EmailSettings(transport, SALAM, Revision.first(Shops.NOW)));
            return transport;
        });
    }

    private EmailTransport transport() {
        return storage.platform()
                .within(scope -> scope.emailSettings().find().orElseThrow().transport());
    }
}
