package io.wassla.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class AesGcmVaultTest {
    private static final Secret PASSWORD = new Secret("كلمة سر · p@ss");
    private static final MasterKey OLD = Fixtures.key("old", 1);
    private static final MasterKey NEW = Fixtures.key("new", 2);

    private final AesGcmVault vault = vault(MasterKeys.of(OLD));

    @Test
    void opens_what_it_sealed_for_the_same_purpose() {
        assertThat(vault.open("smtp", vault.seal("smtp", PASSWORD))).isEqualTo(PASSWORD);
        assertThat(vault.open("smtp", vault.seal("smtp", new Secret("")))).isEqualTo(new Secret(""));
    }

    @Test
    void names_the_key_that_is_missing_or_is_another_one_of_that_name() {
        var sealed = vault.seal("smtp", PASSWORD);
        var foreign = vault(MasterKeys.of(Fixtures.key("old", 3)));

        assertThat(vault.missingKey("smtp", sealed)).isEmpty();
        assertThat(vault(MasterKeys.of(NEW)).missingKey("smtp", sealed)).contains("old");
        assertThat(foreign.missingKey("smtp", sealed)).contains("old");
    }

    @Test
    void seals_the_same_secret_differently_each_time_and_shows_nothing_of_it() {
        var first = vault.seal("smtp", PASSWORD);

        assertThat(first.text()).startsWith("v1.old.").matches("[A-Za-z0-9._-]+");
        assertThat(first).isNotEqualTo(vault.seal("smtp", PASSWORD));
    }

    @Test
    void opens_nothing_that_was_sealed_for_another_purpose() {
        var sealed = vault.seal("smtp", PASSWORD);

        assertThatIllegalStateException().isThrownBy(() -> vault.open("totp", sealed));
    }

    @Test
    void opens_nothing_of_which_one_letter_was_changed() {
        var text = vault.seal("smtp", PASSWORD).text();

        for (var at = 0; at < text.length() - 1; at++) {
            var letter = text.charAt(at) == 'A' ? 'B' : 'A';
            var forged = new SealedSecret(text.substring(0, at) + letter + text.substring(at + 1));
            assertThatIllegalStateException().as(forged.text()).isThrownBy(() -> vault.open("smtp", forged));
        }
    }

    @Test
    void opens_nothing_that_is_cut_or_no_sealed_text_at_all() {
        var text = vault.seal("smtp", PASSWORD).text();

        for (var odd :
                List.of("", "..", "v1.old", "v1.old.", "v1.old.AAAA", "v2" + text.substring(2), text + ".x", "plain")) {
            assertThatIllegalStateException().as(odd).isThrownBy(() -> vault.open("smtp", new SealedSecret(odd)));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open("smtp", new SealedSecret(text.substring(0, text.length() - 4))));
    }

    @Test
    void binds_the_key_id_so_that_one_key_can_not_pass_for_another() {
        var twin = vault(new MasterKeys(List.of(OLD, Fixtures.key("twin", 1)), "old"));
        var forged = new SealedSecret(twin.seal("smtp", PASSWORD).text().replace(".old.", ".twin."));

        assertThatIllegalStateException().isThrownBy(() -> twin.open("smtp", forged));
    }

    @Test
    void opens_with_an_older_key_and_calls_it_stale_after_a_rotation() {
        var before = vault.seal("smtp", PASSWORD);
        var rotated = vault(new MasterKeys(List.of(OLD, NEW), "new"));
        var after = rotated.seal("smtp", PASSWORD);

        assertThat(rotated.open("smtp", before)).isEqualTo(PASSWORD);
        assertThat(rotated.isStale(before)).isTrue();
        assertThat(rotated.isStale(after)).isFalse();
        assertThat(vault.isStale(before)).isFalse();
    }

    @Test
    void names_the_key_that_is_gone() {
        var sealed = vault.seal("smtp", PASSWORD);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault(MasterKeys.of(NEW)).open("smtp", sealed))
                .withMessageContaining("old");
    }

    @Test
    void seals_a_whole_answer_but_not_without_end() {
        var answer = new Secret("x".repeat(1_000_000));

        assertThat(vault.open("answer", vault.seal("answer", answer))).isEqualTo(answer);
        assertThatIllegalArgumentException().isThrownBy(() -> vault.seal("answer", new Secret("x".repeat(4_000_000))));
    }

    private static AesGcmVault vault(MasterKeys keys) {
        return new AesGcmVault(MasterKeyRing.of(keys), Fixtures.CHANCE);
    }
}
